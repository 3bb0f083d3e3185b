/** How many speakers of annotated articles are found: `VERBATIM_QUOTES_DATA=… npx tsx tests/quotes/speakers-accuracy.ts`. */
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { articleId } from '../../src/corpus/article.ts';
import type { Quotation } from '../../src/quotes/quotation.ts';
import { type QuotedArticle, resolveSpeakers } from '../../src/quotes/speakers.ts';
import { type Span, span } from '../../src/text/span.ts';
import { type GoldArticle, type GoldSpans, readGold } from '../../src/train/gold.ts';

/** `content` is where the quotation begins; `speaker` the fullest name in the article, `null` for no single person. */
const annotation = z.object({
  article: z.string(),
  content: z.int().min(0),
  speaker: z.string().nullable(),
  half: z.enum(['looked-at', 'held-out']),
});

const spansOf = (spans: GoldSpans): Span[] => spans.map(([start, end]) => span(start, end));

/** The annotated attributions as quotations: who speaks is judged apart from who finds the source. */
function quotedArticle({ id, text, attributions }: GoldArticle): QuotedArticle {
  const quotations = attributions
    .filter(({ content }) => content.length > 0)
    .map(({ source, cue, content }): Quotation => ({
      kind: 'indirect',
      content: spansOf(content),
      cue: spansOf(cue),
      source: source.length > 0 ? spansOf(source) : null,
      relays: [],
    }));
  return { article: { id: articleId(id), text }, quotations };
}

/** What the article alone says is compared: each is resolved by itself. */
function foundName({ article, quotations }: QuotedArticle, content: number): string | null {
  const { speakerOf } = resolveSpeakers([{ article, quotations }]);
  const quotation = quotations.find(
    (one) => one.content[0]?.start === content && one.source !== null,
  );
  const speaker = quotation === undefined ? null : speakerOf(article.id, quotation);
  return speaker?.kind === 'person' ? speaker.name : null;
}

const folder = process.env['VERBATIM_QUOTES_DATA'];
if (folder === undefined) {
  console.log('Skipped: set VERBATIM_QUOTES_DATA to the folder with train.jsonl');
} else {
  const annotations = readFileSync(new URL('speakers-gold.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => annotation.parse(JSON.parse(line)));
  const articles = new Map(readGold(folder).map((article) => [article.id, quotedArticle(article)]));
  const counts = { right: 0, open: 0, wrong: 0 };
  const halves = { 'looked-at': { ...counts }, 'held-out': { ...counts } };
  for (const { article, content, speaker, half } of annotations) {
    const quoted = articles.get(article);
    if (quoted === undefined) throw new Error(`No article ${article} in ${folder}`);
    const found = foundName(quoted, content);
    const outcome = found === speaker ? 'right' : found === null ? 'open' : 'wrong';
    halves[half][outcome] += 1;
    if (half === 'looked-at' && outcome !== 'right') {
      console.log(
        `${article}:${content}: expected ${speaker ?? 'nobody'}, got ${found ?? 'nobody'}`,
      );
    }
  }
  for (const [half, { right, open, wrong }] of Object.entries(halves)) {
    const all = right + open + wrong;
    console.log(`${half}: ${right} of ${all} right, ${open} left open, ${wrong} wrong`);
  }
}
