/**
 * An article as a RIS record.
 *
 * Tags as in the specification of Research Information Systems (2001, with the additions of 2011):
 * two letters, two spaces, a hyphen, a space.
 */
import type { CslItem, CslName } from './csl-item.ts';

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const nameText = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

const twoFigures = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0');

/** `2015/11/23/`: year, month, day and other information; parts that are not stated stay empty. */
const dateText = ([year = 0, month, day]: readonly number[]): string =>
  `${year}/${twoFigures(month)}/${twoFigures(day)}/`;

/** The record, its last line `ER  - `. */
export function ris(item: CslItem): string {
  const { title, author = [], issued, URL: url, language, note } = item;
  const parts = issued?.['date-parts'][0];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ...author.map((name) => ['AU', nameText(name)] as const),
    ['TI', title],
    ['T2', item['container-title']],
    ['PY', parts?.[0] === undefined ? undefined : String(parts[0])],
    ['DA', parts && dateText(parts)],
    ['LA', language],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
    .join('\n');
}
