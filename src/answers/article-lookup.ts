/** Finds articles and outlets by what people type of their titles and names. */
import type { Article } from '../corpus/article.ts';
import { FuzzyNames, type FuzzyParts, fuzzyParts } from '../search/fuzzy.ts';
import { type Steps, finish } from '../search/steps.ts';

/** What typed text may mean. */
export type Named =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'outlet'; readonly outlet: string; readonly articles: readonly Article[] };

/** What typed text was taken for, and whether it was spelt so. */
export interface Meant {
  readonly named: Named;
  /** False when the name only resembles what was typed: then it must be said. */
  readonly asTyped: boolean;
}

/** The articles of each outlet that articles name, in the order of the articles. */
function byOutlet(articles: readonly Article[]): Map<string, Article[]> {
  const found = new Map<string, Article[]>();
  for (const article of articles) {
    if (article.outlet === undefined) continue;
    const known = found.get(article.outlet);
    if (known === undefined) found.set(article.outlet, [article]);
    else known.push(article);
  }
  return found;
}

/** The name that people look for a thing by. */
const nameOf = (named: Named): string =>
  named.kind === 'outlet' ? named.outlet : named.article.title;

type NamedOutlet = Extract<Named, { kind: 'outlet' }>;

/** What takes time to make of many articles. */
interface LookupParts {
  /** Those with most articles first, then by name. */
  readonly outlets: readonly NamedOutlet[];
  readonly named: readonly Named[];
  readonly names: FuzzyParts;
}

function* lookupParts(articles: readonly Article[]): Steps<LookupParts> {
  const outlets = [...byOutlet(articles)]
    .map(([outlet, held]) => ({ kind: 'outlet' as const, outlet, articles: held }))
    .toSorted((a, b) => b.articles.length - a.articles.length || (a.outlet < b.outlet ? -1 : 1));
  const named = [...outlets, ...articles.map((article) => ({ kind: 'article' as const, article }))];
  yield;
  return { outlets, named, names: yield* fuzzyParts(named.map(nameOf)) };
}

/** Looks up one revision's articles and outlets. */
export class ArticleLookup {
  readonly outlets: readonly NamedOutlet[];
  readonly #articles: readonly Article[];
  readonly #articleById: ReadonlyMap<string, Article>;
  readonly #named: readonly Named[];
  readonly #names: FuzzyNames;
  readonly #outletNames: FuzzyNames;

  constructor(articles: readonly Article[], parts: LookupParts = finish(lookupParts(articles))) {
    this.#articles = articles;
    this.#articleById = new Map(articles.map((article) => [article.id, article]));
    this.outlets = parts.outlets;
    this.#named = parts.named;
    this.#names = new FuzzyNames(this.#named.map(nameOf), parts.names);
    this.#outletNames = new FuzzyNames(this.outlets.map(({ outlet }) => outlet));
  }

  /** The lookup of these articles, made in short steps. */
  static *making(articles: readonly Article[]): Steps<ArticleLookup> {
    return new ArticleLookup(articles, yield* lookupParts(articles));
  }

  /**
   * Outlets and articles that `typed` may mean, best first, at most `limit`; for blank text the
   * first of each.
   */
  suggest(typed: string, limit: number): Named[] {
    if (typed.trim() === '') return this.#named.slice(0, limit);
    return this.#names.find(typed, limit).flatMap(({ number }) => this.#named[number] ?? []);
  }

  /** Articles that `typed` may mean, best first, at most `limit`; for blank text the newest. */
  suggestArticles(typed: string, limit: number): Article[] {
    if (typed.trim() === '') return this.#articles.slice(0, limit);
    return this.#names
      .find(typed, limit + this.outlets.length)
      .flatMap(({ number }) => this.#named[number] ?? [])
      .flatMap((named) => (named.kind === 'article' ? [named.article] : []))
      .slice(0, limit);
  }

  /**
   * Outlets that `typed` may mean, best first, at most `limit`; for blank text those with most
   * articles.
   */
  suggestOutlets(typed: string, limit: number): string[] {
    if (typed.trim() === '') return this.outlets.slice(0, limit).map(({ outlet }) => outlet);
    return this.#outletNames
      .find(typed, limit)
      .flatMap(({ number }) => this.outlets[number]?.outlet ?? []);
  }

  /**
   * The article or outlet that `typed` names by its id, its name or something like it; undefined
   * when nothing resembles it.
   */
  find(typed: string): Meant | undefined {
    const article = this.#articleById.get(typed.trim());
    if (article !== undefined) return { named: { kind: 'article', article }, asTyped: true };
    const [best] = this.#names.find(typed, 1);
    const named = this.#named[best?.number ?? -1];
    return named && { named, asTyped: best?.tier !== 'fuzzy' };
  }

  /** The outlet that `typed` names, or something like it; undefined when nothing resembles it. */
  findOutlet(typed: string): { readonly outlet: string; readonly asTyped: boolean } | undefined {
    const [best] = this.#outletNames.find(typed, 1);
    const outlet = this.outlets[best?.number ?? -1]?.outlet;
    return outlet === undefined ? undefined : { outlet, asTyped: best?.tier !== 'fuzzy' };
  }
}
