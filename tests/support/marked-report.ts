/** Articles for tests of speakers, with their quotations marked in the text. */
import { articleId } from '../../src/corpus/article.ts';
import type { Quotation } from '../../src/quotes/quotation.ts';
import type { Report, Speakers } from '../../src/quotes/speakers.ts';
import { span } from '../../src/text/span.ts';

/** An article whose quotations are marked: `[source|content]`; marks are taken out of the text. */
export function report(id: string, marked: string): Report {
  const quotations: Quotation[] = [];
  let text = '';
  let rest = marked;
  for (let open = rest.indexOf('['); open >= 0; open = rest.indexOf('[')) {
    const bar = rest.indexOf('|', open);
    const close = rest.indexOf(']', bar);
    text += rest.slice(0, open);
    const [source, content] = [rest.slice(open + 1, bar), rest.slice(bar + 1, close)];
    const from = text.length;
    text += `${source} said ${content}`;
    const begin = from + source.length + 6;
    quotations.push({
      kind: 'indirect',
      source: [span(from, from + source.length)],
      cue: [span(from + source.length + 1, begin - 1)],
      content: [span(begin, begin + content.length)],
      relays: [],
    });
    rest = rest.slice(close + 1);
  }
  return { article: { id: articleId(id), text: text + rest }, quotations };
}

/** Names of the speakers, in the order of the quotations. */
export const namesOf = ({ quotations }: Speakers): (string | undefined)[] =>
  quotations.map(({ speaker }) => speaker?.name);

/** Ids of the speakers, in the order of the quotations. */
export const idsOf = ({ quotations }: Speakers): (string | undefined)[] =>
  quotations.map(({ speaker }) => speaker?.id);
