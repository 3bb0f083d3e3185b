/** What several articles say of one thing: the same, the same in other words, or what only one has. */
import type { Article } from '../corpus/article.ts';
import { passages } from '../corpus/passages.ts';
import { contains, span } from '../text/span.ts';
import type {
  Answer,
  ComparedArticle,
  ComparedPassage,
  ComparisonAnswer,
  Origin,
} from './answer.ts';
import { ask } from './ask.ts';
import type { Coverage } from './coverage.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';
import type { TypedLimits } from './scope.ts';
import { sharedRelays } from './shared-relays.ts';
import { speakingIn } from './speaking.ts';
import { whoSaid } from './who-said.ts';
import { wordDifferences } from './word-differences.ts';

/** Statements that are compared, the best first: those of several articles, and those of one. */
const MAX_SHARED = 2;
const MAX_OWN = 2;

/** One statement in the words of each article that carries it, the best first. */
type Wordings = readonly [Excerpt, ...Excerpt[]];

/** The first excerpt of each article. */
function oneAnArticle([first, ...others]: Wordings): Wordings {
  const seen = new Set([first.article]);
  const rest = others.filter(({ article }) => !seen.has(article) && seen.add(article));
  return [first, ...rest];
}

/** Those of several articles first, then as many of each article's own as are compared. */
function selected(statements: readonly Wordings[]): Wordings[] {
  const shared = statements.filter(({ length }) => length > 1).slice(0, MAX_SHARED);
  const own = new Map<Article, number>();
  const single = statements.filter(([{ article }, ...others]) => {
    const count = (own.get(article) ?? 0) + 1;
    if (others.length === 0) own.set(article, count);
    return others.length === 0 && count <= MAX_OWN;
  });
  return [...shared, ...single];
}

/** The compared articles: those with most statements first, then in the order of the statements. */
function articlesOf(statements: readonly Wordings[]): Article[] {
  const counts = new Map<Article, number>();
  for (const { article } of statements.flat()) counts.set(article, (counts.get(article) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([article]) => article);
}

/** One article's wordings: beside that of the first article which has the statement, unless it is that. */
function blockOf(
  article: Article,
  articles: readonly Article[],
  statements: readonly Wordings[],
  coverage: Coverage,
): ComparedArticle {
  const compared = statements.flatMap((wordings, at): ComparedPassage[] => {
    const excerpt = wordings.find((each) => each.article === article);
    if (excerpt === undefined) return [];
    const [first = excerpt] = wordings.toSorted(
      (a, b) => articles.indexOf(a.article) - articles.indexOf(b.article),
    );
    const speaking = speakingIn(excerpt, coverage);
    const passage = { excerpt, speaking, statement: at + 1, articles: wordings.length };
    if (first === excerpt) return [passage];
    return [{ ...passage, differences: wordDifferences(first, excerpt) }];
  });
  return { article, passages: compared };
}

function comparisonOf(
  statements: readonly Wordings[],
  asked: Pick<ComparisonAnswer, 'by' | 'wanted' | 'resolutions' | 'searched'>,
  coverage: Coverage,
): ComparisonAnswer {
  const compared = selected(statements.map(oneAnArticle));
  const articles = articlesOf(compared);
  const blocks = articles.map((article) => blockOf(article, articles, compared, coverage));
  const relays = sharedRelays(blocks.flatMap((block) => block.passages));
  return { kind: 'comparison', ...asked, blocks, relays };
}

/** What the articles say on a topic; what /ask says when the coverage has nothing on it. */
export function compareTopic(topic: string, limits: TypedLimits, coverage: Coverage): Answer {
  const answer = ask(topic, limits, coverage);
  if (answer.kind !== 'found') return answer;
  const { hits, resolutions, searched } = answer;
  const statements = hits.map(({ excerpt, alsoIn }): Wordings => [excerpt, ...alsoIn]);
  return comparisonOf(statements, { by: 'topic', wanted: topic, resolutions, searched }, coverage);
}

/** The whole sentences of a passage that have the words. */
function sentencesAround({ excerpt }: Origin): Excerpt {
  const { article, span: words } = excerpt;
  const start = span(words.start, words.start);
  const passage = passages(article).find(({ span: whole }) => contains(whole, start));
  const around = (passage?.sentences ?? []).filter(
    (sentence) => sentence.start < words.end && words.start < sentence.end,
  );
  const from = Math.min(words.start, around[0]?.start ?? words.start);
  const to = Math.max(words.end, around.at(-1)?.end ?? words.end);
  return makeExcerpt(article, span(from, to), excerpt.place);
}

/**
 * The sentences of each article that have the words of a quotation; the verdict on it when the
 * coverage does not have them.
 */
export function compareQuote(quote: string, limits: TypedLimits, coverage: Coverage): Answer {
  const checked = whoSaid(quote, undefined, limits, coverage);
  if (checked.kind !== 'checked') return checked;
  const [first, ...others] = checked.origins.map(sentencesAround);
  if (first === undefined) return checked;
  const { resolutions, searched } = checked;
  const asked = { by: 'quote', wanted: checked.quote, resolutions, searched } as const;
  return comparisonOf([[first, ...others]], asked, coverage);
}
