/** What is said about how articles compare. */
import type {
  ComparedPassage,
  ComparisonAnswer,
  Difference,
  SharedRelay,
} from '../answers/answer.ts';
import type { Fit } from './speakers.ts';
import type { Words } from './words.ts';

const asIs: Fit = (text) => text;

/** `2 articles on “…”: 2 statements in common, 1 in only one of them`. */
export function comparisonHeading(
  words: Words,
  { blocks, by, wanted: typed }: ComparisonAnswer,
  fit: Fit = asIs,
): string {
  const [count, wanted] = [blocks.length, fit(typed)];
  if (count === 1) return words.say(by === 'topic' ? 'onlyOneOn' : 'onlyOneWith', { wanted });
  const all = blocks.flatMap(({ passages }) => passages);
  const shared = new Set(all.filter((each) => each.articles > 1).map(({ statement }) => statement));
  const own = all.filter((each) => each.articles === 1).length;
  const counts = [
    ...(shared.size === 0 ? [] : [words.say('inCommon', { count: shared.size })]),
    ...(own === 0 ? [] : [words.say('inOnlyOne', { count: own })]),
  ];
  return words.say('comparedCounts', {
    compared: words.say(by === 'topic' ? 'comparedOn' : 'comparedWith', { count, wanted }),
    counts: counts.join(words.separator),
  });
}

/** Who else has a compared statement, and whether in the same words. */
export function comparedWords(
  words: Words,
  {
    statement: number,
    articles: count,
    differences,
  }: Pick<ComparedPassage, 'statement' | 'articles' | 'differences'>,
): string {
  if (count === 1) return words.say('statementHere', { number });
  const statement = words.say('statementIn', { number, count });
  if (differences === undefined) return statement;
  const isSame = differences.every(({ kind }) => kind === 'kept');
  return words.say(isSame ? 'sameWords' : 'otherWords', { statement });
}

/** That articles with one source for a statement do not confirm each other. */
export const relayWords = (
  words: Words,
  { name, statement, articles }: SharedRelay,
  fit: Fit = asIs,
): string => words.say('oneSource', { number: statement, count: articles, name: fit(name) });

/** Words that both wordings have are told whole up to this many, else by the first and last of them. */
const MAX_KEPT_WORDS = 8;
const KEPT_END_WORDS = 3;

function shortened(kept: string): string {
  const words = kept.split(' ');
  if (words.length <= MAX_KEPT_WORDS) return kept;
  const [first, last] = [words.slice(0, KEPT_END_WORDS), words.slice(-KEPT_END_WORDS)];
  return `${first.join(' ')} … ${last.join(' ')}`;
}

/** The differences with long runs of words that are the same cut short: a diff is read for the others. */
export const shortDifferences = (differences: readonly Difference[]): Difference[] =>
  differences.map((each) =>
    each.kind === 'kept' ? { ...each, article: shortened(each.article) } : each,
  );
