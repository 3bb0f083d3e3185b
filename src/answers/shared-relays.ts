/** Which sources passed one statement on to several articles: copies of one report, not confirmations of it. */
import { words } from '../text/words.ts';
import type { ComparedPassage, SharedRelay } from './answer.ts';

/** Words that articles add to an agency's name or leave out: “the Fars news agency”, “Fars”. */
const GENERIC: ReadonlySet<string> = new Set(['the', 'a', 'news', 'agency', 'press', 'service']);

/** A relay by what tells it from others; by all of its words when that is nothing. */
function keyOf(name: string): string {
  const forms = words(name).map(({ form }) => form);
  const telling = forms.filter((form) => !GENERIC.has(form));
  return (telling.length === 0 ? forms : telling).join(' ');
}

/** “His website” is another one in every article. */
const IS_PERSONAL = /^(?:his|her|their|its|our|my)\b/iu;

/** The relays that two or more articles name for the same statement, in its order. */
export function sharedRelays(compared: readonly ComparedPassage[]): SharedRelay[] {
  const found = new Map<string, { name: string; articles: Set<string> }>();
  for (const { excerpt, speaking, statement } of compared) {
    for (const name of speaking.flatMap(({ via }) => via)) {
      if (IS_PERSONAL.test(name)) continue;
      const key = `${statement} ${keyOf(name)}`;
      const known = found.get(key) ?? { name, articles: new Set() };
      known.articles.add(excerpt.article.id);
      found.set(key, known);
    }
  }
  return [...found].flatMap(([key, { name, articles }]) =>
    articles.size < 2
      ? []
      : [{ name, statement: Number.parseInt(key, 10), articles: articles.size }],
  );
}
