/** The coverage that is served: its articles and everything that is looked up in them. */
import { createHash } from 'node:crypto';

import type { Article } from '../corpus/article.ts';
import type { Corpus } from '../corpus/load.ts';
import { firstDay } from '../corpus/partial-date.ts';
import type { Problem } from '../corpus/problem.ts';
import { QuotationBook } from '../quotes/quotation-book.ts';
import { Concordance, layOut } from '../search/concordance.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import { PassageSearch } from '../search/rank.ts';
import { indexPassages } from '../search/revise.ts';
import { type Steps, finish, finishInTurns } from '../search/steps.ts';
import { type PrepareOptions, prepare } from '../snapshot/prepare.ts';
import { ArticleLookup } from './article-lookup.ts';
import { SpeakerLookup } from './speaker-lookup.ts';

/** One consistent revision of the corpus, ready to be asked; never changes once made. */
export interface Coverage {
  /** Newest first; articles without a date last; ties by id. */
  readonly articles: readonly Article[];
  readonly passageCount: number;
  readonly problems: readonly Problem[];
  /**
   * Names the exact set of articles: 8 hexadecimal digits of a SHA-256 over their facts and texts.
   */
  readonly revision: string;
  readonly passages: PassageSearch;
  readonly concordance: Concordance;
  readonly lookup: ArticleLookup;
  readonly book: QuotationBook;
  readonly speakers: SpeakerLookup;
}

/** The date an article is filed under: of its publication, else of the events. */
export const dateOf = ({ published, covers }: Article): Article['published'] => published ?? covers;

/** Orders articles by {@link dateOf}, the newest first, those without a date last, ties by id. */
export function newestFirst(a: Article, b: Article): number {
  const [keyA, keyB] = [a, b].map((article) => {
    const date = dateOf(article);
    return date === undefined ? '' : firstDay(date);
  });
  if (keyA !== keyB) return (keyA ?? '') < (keyB ?? '') ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

const REVISION_DIGITS = 8;

function* revisionOf(articles: readonly Article[]): Steps<string> {
  const hash = createHash('sha256');
  for (const article of articles) {
    hash.update(JSON.stringify(article));
    yield;
  }
  return hash.digest('hex').slice(0, REVISION_DIGITS);
}

function* coverageOf(
  corpus: Corpus,
  articles: readonly Article[],
  index: PassageIndex,
  book: QuotationBook,
): Steps<Coverage> {
  return {
    articles,
    passageCount: index.passageCount,
    problems: corpus.problems,
    revision: yield* revisionOf(articles),
    passages: new PassageSearch(index),
    concordance: new Concordance(index, yield* layOut(index)),
    lookup: yield* ArticleLookup.making(articles),
    book,
    speakers: yield* SpeakerLookup.making(book),
  };
}

/**
 * Coverage of a corpus, indexed; takes time in the length of the texts. `onArticle` is called after
 * each article.
 */
export function makeCoverage(corpus: Corpus, onArticle?: () => void): Coverage {
  const articles = corpus.articles.toSorted(newestFirst);
  const index = indexPassages(articles, { onArticle });
  return finish(coverageOf(corpus, articles, index, new QuotationBook(articles)));
}

/** The same coverage, with what a snapshot on the disk has of it, made between other work. */
export async function prepareCoverage(corpus: Corpus, options: PrepareOptions): Promise<Coverage> {
  const articles = corpus.articles.toSorted(newestFirst);
  const { index, quotations } = await prepare(articles, options);
  const book = await finishInTurns(QuotationBook.making(articles, quotations));
  return finishInTurns(coverageOf(corpus, articles, index, book));
}
