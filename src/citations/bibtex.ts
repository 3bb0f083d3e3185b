/**
 * An article as a BibTeX record.
 *
 * Fields and types as in Patashnik, “BibTeXing” (1988), with `url` and `language` as the styles of
 * today read them.
 */
import type { CslItem, CslName } from './csl-item.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Signs that TeX gives a meaning, as it prints them. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text that TeX prints as it stands; letters of every script are left to its UTF-8 engines. */
const tex = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\~^]|[&%$#_{}]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`);

/** In braces: styles would change the case of what stands outside of them. */
const kept = (text: string): string => `{{${tex(text)}}}`;

const nameText = (name: CslName): string =>
  'literal' in name ? `{${tex(name.literal)}}` : `${tex(name.family)}, ${tex(name.given)}`;

/** An address is read as it stands, but braces must be balanced. */
const address = (url: string): string =>
  url.replaceAll(/[{}\\]/gu, (sign) => encodeURIComponent(sign));

/** A key of letters, digits and hyphens. */
const keyOf = ({ id }: CslItem): string =>
  id
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '') || 'article';

/** The record; `@article` needs a journal, so an article that names no outlet is a `@misc`. */
export function bibtex(item: CslItem): string {
  const { title, author, issued, URL: url, language, note } = item;
  const outlet = item['container-title'];
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && `{${author.map(nameText).join(' and ')}}`],
    ['title', kept(title)],
    ['journal', outlet && kept(outlet)],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['url', url && `{${address(url)}}`],
    ['language', language && `{${tex(language)}}`],
    ['note', note && `{${tex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${value},`],
  );
  const type = outlet === undefined ? 'misc' : 'article';
  return [`@${type}{${keyOf(item)},`, ...lines, '}'].join('\n');
}
