/** What Verbatim says in its own words about how articles compare. */
import type {
  ComparedPassage,
  ComparisonAnswer,
  Difference,
  SharedRelay,
} from './answers/answer.ts';
import { type Say, plural } from './wording.ts';

/** `2 articles on “…”: 2 statements in common, 1 in only one of them`. */
export function comparisonHeading(
  { blocks, by, wanted }: ComparisonAnswer,
  say: Say = (text) => text,
): string {
  const on = `${plural(blocks.length, 'article')} ${by === 'topic' ? 'on' : 'with'} “${say(wanted)}”`;
  if (blocks.length === 1) return `Only ${on}: nothing to compare`;
  const all = blocks.flatMap(({ passages }) => passages);
  const shared = new Set(all.filter((each) => each.articles > 1).map(({ statement }) => statement));
  const own = all.filter((each) => each.articles === 1).length;
  const counts = [
    ...(shared.size === 0 ? [] : [`${plural(shared.size, 'statement')} in common`]),
    ...(own === 0 ? [] : [`${own} in only one of them`]),
  ];
  return `${on}: ${counts.join(', ')}`;
}

/** Who else has a compared statement, and whether in the same words. */
export function comparedWords({
  statement,
  articles: count,
  differences,
}: Pick<ComparedPassage, 'statement' | 'articles' | 'differences'>): string {
  if (count === 1) return `Statement ${statement}: only in this article`;
  const shared = `Statement ${statement}: in ${plural(count, 'article')}`;
  if (differences === undefined) return shared;
  const isSame = differences.every(({ kind }) => kind === 'kept');
  return isSame
    ? `${shared}, here in the same words as in the first`
    : `${shared}, here in other words than in the first`;
}

/** That articles with one source for a statement do not confirm each other. */
export const relayWords = (
  { name, statement, articles: count }: SharedRelay,
  say: Say = (text) => text,
): string =>
  `Statement ${statement} came to ${plural(count, 'article')} through ${say(name)}: one source, not ${count}`;

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
