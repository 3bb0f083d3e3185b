/** Articles for tests, with sources in [brackets] and relays in {braces}: each source is a quotation's. */
import { articleId } from '../../src/corpus/article.ts';
import type { Quotation } from '../../src/quotes/quotation.ts';
import type { QuotedArticle } from '../../src/quotes/speakers.ts';
import { type Span, span } from '../../src/text/span.ts';

/** The article without its marks. A relay belongs to the quotation of the source before it. */
export function markedArticle(id: string, marked: string): QuotedArticle {
  let text = '';
  const found: { source: Span; relays: { name: string; source: Span[] }[] }[] = [];
  for (const { 0: piece } of marked.matchAll(/\[[^\]]*\]|\{[^}]*\}|[^[{]+/gu)) {
    const isSource = piece.startsWith('[');
    const isRelay = piece.startsWith('{');
    const words = isSource || isRelay ? piece.slice(1, -1) : piece;
    const place = span(text.length, text.length + words.length);
    if (isSource) found.push({ source: place, relays: [] });
    if (isRelay) found.at(-1)?.relays.push({ name: words, source: [place] });
    text += words;
  }
  const quotations = found.map(({ source, relays }): Quotation => ({
    kind: 'indirect',
    content: [span(0, 1)],
    cue: [],
    source: [source],
    relays,
  }));
  return { article: { id: articleId(id), text }, quotations };
}

/** A quotation with the source at `place`. */
export const quotationBy = (place: Span, relay?: Span): Quotation => ({
  kind: 'indirect',
  content: [span(0, 1)],
  cue: [],
  source: [place],
  relays: relay === undefined ? [] : [{ name: '', source: [relay] }],
});
