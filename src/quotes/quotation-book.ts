/** Every quotation of a coverage with its speaker, found by where it stands. */
import type { Article, ArticleId } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';
import { extractQuotations } from './extract-quotations.ts';
import type { Quotation } from './quotation.ts';
import type { Speaker } from './speaker.ts';
import { type Speakers, resolveSpeakers, resolvingSpeakers } from './speakers.ts';

/** A quotation of an article; `speaker` is null where the article names nobody. */
export interface Attributed {
  readonly article: Article;
  readonly quotation: Quotation;
  readonly speaker: Speaker | null;
  /** Why the words are taken for the speaker's. */
  readonly reason: string;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The quotations of articles; never changes once made. */
export class QuotationBook {
  /** In the order of the articles, then of the text. */
  readonly all: readonly Attributed[];
  readonly speakers: readonly Speaker[];
  readonly #byArticle = new Map<ArticleId, Attributed[]>();

  /**
   * @param onArticle - called after each article has been read
   * @param resolved - what {@link resolveSpeakers} makes of the articles' quotations
   */
  constructor(
    articles: readonly Article[],
    onArticle?: () => void,
    resolved: Speakers = resolveSpeakers(
      articles.map((article) => {
        const quotations = extractQuotations(article);
        onArticle?.();
        return { article, quotations };
      }),
    ),
  ) {
    this.speakers = resolved.speakers;
    const articleOf = new Map(articles.map((article) => [article.id, article]));
    for (const { article: id, quotation, speaker, reason } of resolved.quotations) {
      const article = articleOf.get(id);
      if (article === undefined) continue;
      const held = this.#byArticle.get(id) ?? [];
      held.push({ article, quotation, speaker: speaker ?? null, reason });
      this.#byArticle.set(id, held);
    }
    this.all = [...this.#byArticle.values()].flat();
  }

  /** The book of articles whose quotations are known, made in short steps. */
  static *making(
    articles: readonly Article[],
    known: ReadonlyMap<Article, readonly Quotation[]>,
  ): Generator<undefined, QuotationBook> {
    const reports = articles.map((article) => ({ article, quotations: known.get(article) ?? [] }));
    return new QuotationBook(articles, undefined, yield* resolvingSpeakers(reports));
  }

  /** The quotations with words in `span`, in the order of the text. */
  within({ id }: Article, span: Span): Attributed[] {
    const held = this.#byArticle.get(id) ?? [];
    return held.filter(({ quotation }) => quotation.content.some((piece) => overlaps(piece, span)));
  }
}
