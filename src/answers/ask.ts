/** What the coverage says to a question: its own words, or that it is silent. */
import { focus } from '../search/focus.ts';
import type { Wanted } from '../search/question.ts';
import type { Ranked } from '../search/rank.ts';
import type { Answer, Hit, Resolution } from './answer.ts';
import type { Coverage } from './coverage.ts';
import { isAnswer, isWorthShowing } from './evidence.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';
import { type Statement, isSameStatement, statementOf } from './same-statement.ts';
import { type TypedLimits, scopeOf } from './scope.ts';

/** Results of one answer at most; a reader who needs more asks more closely. */
const MAX_HITS = 25;

const MAX_NEAREST = 3;

/** The sentences of a passage that answer, as an excerpt. */
const excerptOf = ({ article, passage, sentences }: Ranked): Excerpt =>
  makeExcerpt(article, focus(article.text, passage, sentences), passage.place);

/** One hit a statement: passages that carry the same one are joined under the best of them. */
function groupStatements(ranked: readonly Ranked[], maxHits: number): Hit[] {
  const groups: { statement: Statement; excerpt: Excerpt; score: number; alsoIn: Excerpt[] }[] = [];
  for (const passage of ranked) {
    const excerpt = excerptOf(passage);
    const statement = statementOf(excerpt);
    const same = groups.find((group) => isSameStatement(group.statement, statement));
    if (same !== undefined) same.alsoIn.push(excerpt);
    else if (groups.length < maxHits) {
      groups.push({ statement, excerpt, score: passage.score, alsoIn: [] });
    }
  }
  return groups.map(({ excerpt, score, alsoIn }) => ({ excerpt, score, alsoIn }));
}

/** Words of the question that were read as others: said out loud. */
const resolutionsOf = (wanted: readonly Wanted[]): Resolution[] =>
  wanted.flatMap(({ typed, readAs }) => (readAs === undefined ? [] : [{ typed, shown: readAs }]));

const unknownWords = (wanted: readonly Wanted[]): string[] =>
  wanted.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed);

/** The answer to `question` within the limits; `maxHits` results at most. */
export function ask(
  question: string,
  limits: TypedLimits,
  coverage: Coverage,
  maxHits: number = MAX_HITS,
): Answer {
  const scope = scopeOf(limits, coverage);
  if (scope.kind === 'invalid') return scope;
  const { articles, searched } = scope;
  const { wanted, ranked } = coverage.passages.search(question, ({ article }) =>
    articles.has(article),
  );
  const resolutions = [...scope.resolutions, ...resolutionsOf(wanted)];
  if (ranked.some(isAnswer)) {
    const hits = groupStatements(ranked.filter(isWorthShowing), maxHits);
    return { kind: 'found', question, hits, resolutions, searched };
  }
  const reason =
    articles.size === 0 ? 'no-articles' : wanted.length === 0 ? 'no-words' : 'no-evidence';
  return {
    kind: 'nothing-found',
    question,
    reason,
    nearest: groupStatements(ranked, MAX_NEAREST),
    unknownWords: unknownWords(wanted),
    resolutions,
    searched,
  };
}
