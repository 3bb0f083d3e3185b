/** An answer as JSON: offsets and exact words, for programs. */
import type { Answer, Hit } from '../answers/answer.ts';
import { type Excerpt, assertVerbatim } from '../answers/excerpt.ts';
import type { Article } from '../corpus/article.ts';

const SCORE_DIGITS = 4;

/** Where words stand: the article's id and UTF-16 offsets into its text, half open. */
const place = ({ article, span }: Excerpt): object => ({
  article: article.id,
  start: span.start,
  end: span.end,
});

function hitJson({ excerpt, alsoIn, score }: Hit): object {
  const { text } = assertVerbatim(excerpt);
  return {
    ...place(excerpt),
    text,
    score: Number(score.toFixed(SCORE_DIGITS)),
    place: excerpt.place,
    alsoIn: alsoIn.map((other) => place(assertVerbatim(other))),
  };
}

/** Everything an article states of itself; its text stays out. */
const articleJson = ({ text, furniture: _, ...facts }: Article): object => ({
  ...facts,
  characters: text.length,
});

/** The answer as plain data; hits hold `{article, start, end, text, score, place, alsoIn}`. */
export function answerJson(answer: Answer): object {
  switch (answer.kind) {
    case 'found':
      return { ...answer, hits: answer.hits.map(hitJson) };
    case 'nothing-found':
      return { ...answer, hits: [], nearest: answer.nearest.map(hitJson) };
    case 'sources':
      return { ...answer, articles: answer.articles.map(articleJson) };
    case 'coverage':
    case 'invalid':
      return answer;
  }
}

/** What was found alone, without what was asked and searched: a line for each of many questions. */
export function resultJson(answer: Answer): object {
  switch (answer.kind) {
    case 'found':
      return { kind: answer.kind, hits: answer.hits.map(hitJson) };
    case 'nothing-found':
      return { kind: answer.kind, hits: [], nearest: answer.nearest.map(hitJson) };
    case 'sources':
    case 'coverage':
    case 'invalid':
      return answer;
  }
}
