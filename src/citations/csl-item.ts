/**
 * An article as CSL-JSON, the exchange format of citation programs: what it states, and nothing
 * else.
 */
import type { Article } from '../corpus/article.ts';

/** A person by family and given name, or a name that is kept as it is written. */
export type CslName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  /** Of the publication; year, month and day as far as they are stated. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/**
 * “Smith, Ann” has a family name; of “Ann Smith”, “Reuters staff” and “Kim Jong Un” nothing says
 * which word is one.
 */
function cslName(written: string): CslName {
  const [family = '', given = '', ...more] = written.split(',').map((part) => part.trim());
  return family === '' || given === '' || more.length > 0
    ? { literal: written }
    : { family, given };
}

/** The article's own facts; `note` says what in it is cited. The date of the events is no date of it. */
export function cslItem(article: Article, note?: string): CslItem {
  const { id, title, authors, outlet, published, url, language } = article;
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    ...(outlet === undefined ? {} : { 'container-title': outlet }),
    ...(published === undefined
      ? {}
      : { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(url === undefined ? {} : { URL: url }),
    ...(language === undefined ? {} : { language }),
    ...(note === undefined ? {} : { note }),
  };
}
