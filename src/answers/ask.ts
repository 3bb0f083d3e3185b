/** What the coverage says to a question: its own words, or that it is silent. */
import { focus } from '../search/focus.ts';
import type { Wanted } from '../search/question.ts';
import type { Ranked } from '../search/rank.ts';
import type { Answer, Hit, Resolution } from './answer.ts';
import { type Coverage, newestFirst } from './coverage.ts';
import { isAnswer, isWorthShowing } from './evidence.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';
import { said } from './said.ts';
import { type Statement, isSameStatement, statementOf } from './same-statement.ts';
import { type TypedLimits, scopeOf } from './scope.ts';
import { speakingIn } from './speaking.ts';
import { readSpeechQuestion } from './speech-question.ts';

/** Results of one answer at most; a reader who needs more asks more closely. */
const MAX_HITS = 25;

const MAX_NEAREST = 3;

/** The sentences of a passage that answer, as an excerpt. */
export const excerptOf = ({ article, passage, sentences }: Ranked): Excerpt =>
  makeExcerpt(article, focus(article.text, passage, sentences), passage.place);

/**
 * One hit a statement: passages that carry the same one are joined under the best of them, of those
 * in the very same words under the newest.
 */
function groupStatements(ranked: readonly Ranked[], maxHits: number, coverage: Coverage): Hit[] {
  const groups: { statement: Statement; excerpt: Excerpt; score: number; alsoIn: Excerpt[] }[] = [];
  for (const passage of ranked) {
    const excerpt = excerptOf(passage);
    const statement = statementOf(excerpt);
    const same = groups.find((group) => isSameStatement(group.statement, statement));
    if (same !== undefined) {
      const isNewer = newestFirst(excerpt.article, same.excerpt.article) < 0;
      const replaces = isNewer && excerpt.text === same.excerpt.text;
      same.alsoIn.push(replaces ? same.excerpt : excerpt);
      if (replaces) same.excerpt = excerpt;
    } else if (groups.length < maxHits) {
      groups.push({ statement, excerpt, score: passage.score, alsoIn: [] });
    }
  }
  return groups.map(({ excerpt, score, alsoIn }) => ({
    excerpt,
    score,
    alsoIn,
    speaking: speakingIn(excerpt, coverage),
  }));
}

/** Words of the question that were read as others: said out loud. */
const resolutionsOf = (wanted: readonly Wanted[]): Resolution[] =>
  wanted.flatMap(({ typed, readAs }) => (readAs === undefined ? [] : [{ typed, shown: readAs }]));

const unknownWords = (wanted: readonly Wanted[]): string[] =>
  wanted.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed);

/** Whether `hit` quotes words that stand in `known`, or in another article that carries it. */
const overlap = (known: Hit, { excerpt }: Hit): boolean =>
  [known.excerpt, ...known.alsoIn].some(
    ({ article, span }) =>
      article === excerpt.article && span.start < excerpt.span.end && excerpt.span.start < span.end,
  );

/** The quotations that answer, then the passages that say something else; scores fall all the way. */
function quotationsFirst(quotations: readonly Hit[], passages: readonly Hit[]): Hit[] {
  const others = passages.filter((hit) => !quotations.some((each) => overlap(each, hit)));
  const best = Math.max(0, ...others.map(({ score }) => score));
  return [...quotations.map((hit) => ({ ...hit, score: hit.score + best })), ...others];
}

/** Whether a passage of `ranked` answers a question for the topic alone. */
function topicTest(
  topic: string,
  ranked: readonly Ranked[],
  { passages }: Coverage,
): (passage: Ranked) => boolean {
  const found = new Set(ranked.map(({ number }) => number));
  const alone = passages.search(topic, ({ number }) => found.has(number)).ranked;
  const answering = new Set(alone.filter(isAnswer).map(({ number }) => number));
  return ({ number }) => answering.has(number);
}

/**
 * The answer to `question` within the limits; `maxHits` results at most. What somebody said is
 * answered from quotations first.
 */
export function ask(
  question: string,
  limits: TypedLimits,
  coverage: Coverage,
  maxHits: number = MAX_HITS,
): Answer {
  const scope = scopeOf(limits, coverage);
  if (scope.kind === 'invalid') return scope;
  const { articles, searched } = scope;
  // Without a limit there is nothing to look at.
  const isLimited = articles.size < coverage.articles.length;
  const { wanted, ranked } = coverage.passages.search(
    question,
    isLimited ? ({ article }) => articles.has(article) : undefined,
  );
  const speech = readSpeechQuestion(question);
  const quoted = speech === undefined ? undefined : said(question, speech, scope, coverage);
  if (quoted !== undefined && quoted.hits.length > 0) {
    // Everything that somebody said is asked for: passages that only name them add nothing.
    const isComplete = speech?.topic === undefined;
    const others = isComplete ? [] : groupStatements(ranked.filter(isAnswer), maxHits, coverage);
    const hits = quotationsFirst(quoted.hits, others).slice(0, maxHits);
    const resolutions = [...scope.resolutions, ...quoted.resolutions];
    return { kind: 'found', question, hits, resolutions, searched };
  }
  const resolutions = [...scope.resolutions, ...resolutionsOf(wanted)];
  // Whoever is asked about, what they said of it must be of it.
  const answersTopic =
    speech?.topic === undefined ? isAnswer : topicTest(speech.topic, ranked, coverage);
  if (ranked.some((passage) => isAnswer(passage) && answersTopic(passage))) {
    const hits = groupStatements(ranked.filter(isWorthShowing), maxHits, coverage);
    return { kind: 'found', question, hits, resolutions, searched };
  }
  const reason =
    articles.size === 0 ? 'no-articles' : wanted.length === 0 ? 'no-words' : 'no-evidence';
  return {
    kind: 'nothing-found',
    question,
    reason,
    nearest: groupStatements(ranked, MAX_NEAREST, coverage),
    unknownWords: unknownWords(wanted),
    resolutions,
    searched,
  };
}
