/** An answer as JSON: offsets and exact words, for programs. */
import type { Answer, CheckedAnswer, ComparedArticle, Hit, Origin } from '../answers/answer.ts';
import { type Excerpt, assertVerbatim } from '../answers/excerpt.ts';
import type { Article } from '../corpus/article.ts';

const SCORE_DIGITS = 4;

/** Where words stand: the article's id and UTF-16 offsets into its text, half open. */
const place = ({ article, span }: Excerpt): object => ({
  article: article.id,
  start: span.start,
  end: span.end,
});

function hitJson({ excerpt, alsoIn, score, speaking }: Hit): object {
  const { text } = assertVerbatim(excerpt);
  return {
    ...place(excerpt),
    text,
    score: Number(score.toFixed(SCORE_DIGITS)),
    place: excerpt.place,
    speaking,
    alsoIn: alsoIn.map((other) => place(assertVerbatim(other))),
  };
}

/** Where a checked quotation comes from, its words beside the article's. */
const originJson = ({ excerpt, speaking, differences }: Origin): object => ({
  ...place(excerpt),
  content: assertVerbatim(excerpt).text,
  speaker: speaking?.speaker ?? null,
  via: speaking?.via ?? [],
  diff: differences,
});

function checkedJson({ verdict, origins }: CheckedAnswer): object {
  const [best] = origins;
  return {
    verdict,
    speaker: best?.speaking?.speaker ?? null,
    via: best?.speaking?.via ?? [],
    matches: origins.map(originJson),
  };
}

/** What one article has of each statement. */
const comparedJson = ({ article, passages }: ComparedArticle): object => ({
  article: article.id,
  passages: passages.map(({ excerpt, speaking, statement, articles, differences }) => ({
    ...place(excerpt),
    text: assertVerbatim(excerpt).text,
    place: excerpt.place,
    speaking,
    statement,
    articles,
    ...(differences === undefined ? {} : { diff: differences }),
  })),
});

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
    case 'quotations':
      return { ...answer, hits: answer.hits.map(hitJson) };
    case 'checked': {
      const { quote, notIn, resolutions, searched } = answer;
      const elsewhere = notIn === undefined ? {} : { notIn: notIn.id };
      return {
        kind: 'checked',
        quote,
        ...elsewhere,
        ...checkedJson(answer),
        resolutions,
        searched,
      };
    }
    case 'checked-text': {
      const { kind, checks, leftOut, resolutions, searched } = answer;
      const verdicts = checks.map((check) => ({ quote: check.quote, ...checkedJson(check) }));
      return { kind, checks: verdicts, leftOut, resolutions, searched };
    }
    case 'citation': {
      const { article, excerpt, ...rest } = answer;
      const cited = excerpt === undefined ? {} : { excerpt: place(assertVerbatim(excerpt)) };
      return { ...rest, article: articleJson(article), ...cited };
    }
    case 'comparison':
      return { ...answer, blocks: answer.blocks.map(comparedJson) };
    case 'coverage':
    case 'which-speaker':
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
    case 'checked':
      return checkedJson(answer);
    case 'checked-text':
    case 'quotations':
    case 'which-speaker':
    case 'sources':
    case 'citation':
    case 'comparison':
    case 'coverage':
    case 'invalid':
      return answerJson(answer);
  }
}
