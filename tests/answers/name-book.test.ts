/** Names by what people type of them. */
import { describe, expect, it } from 'vitest';

import { NameBook } from '../../src/answers/name-book.ts';

const NAMES = ['Ali Khamenei', 'Vladimir Putin', 'Ali Akbar Velayati', 'Maria Hill', 'Anna Hill'];
const book = new NameBook(NAMES.map((name) => [name]));
const shown = (numbers: readonly number[]): (string | undefined)[] =>
  numbers.map((number) => NAMES[number]);

describe('NameBook', () => {
  it('finds a whole name, whatever its case, accents and signs', () => {
    expect(shown(book.exact('ALÍ Khamene’i'))).toEqual(['Ali Khamenei']);
    expect(book.exact('Khamenei')).toEqual([]);
    expect(book.exact(' ')).toEqual([]);
  });

  it('finds a name by any of the names it is known by', () =>
    expect(new NameBook([['Donald Trump', 'Donald J. Trump']]).exact('donald j trump')).toEqual([
      0,
    ]));

  it.each([
    ['a last name', 'Khamenei', ['Ali Khamenei']],
    ['namesakes', 'hill', ['Maria Hill', 'Anna Hill']],
    ['words in another order', 'Putin, Vladimir', ['Vladimir Putin']],
    ['a title before it', 'Ayatollah Khamenei', ['Ali Khamenei']],
    ['a name that nobody has', 'Ann Hill', []],
    ['titles alone', 'President', []],
  ])('finds by words: %s', (_, typed, names) =>
    expect(shown(book.withWords(typed))).toEqual(names),
  );

  it.each([
    ['a transliteration', 'Khamanei', ['Ali Khamenei']],
    ['another one', 'Velayaty', ['Ali Akbar Velayati']],
    ['letters that changed places', 'Maria Hlil', ['Maria Hill']],
    ['a word left as it is', 'Ali Velayeti', ['Ali Akbar Velayati']],
    ['too many slips', 'Hamaney', []],
    ['a slip in a word of four letters', 'Hull', ['Maria Hill', 'Anna Hill']],
    ['a short other word', 'Hil', []],
  ])('finds spellings: %s', (_, typed, names) => expect(shown(book.spelt(typed))).toEqual(names));

  it('finds by beginnings of three letters', () => {
    expect(shown(book.begun('vel'))).toEqual(['Ali Akbar Velayati']);
    expect(shown(book.begun('ali kham'))).toEqual(['Ali Khamenei']);
    expect(book.begun('ve')).toEqual([]);
  });

  it('finds the nearest, the best first', () => {
    expect(shown(book.closest('Hamaney', 1))).toEqual(['Ali Khamenei']);
    expect(shown(book.closest('Maria Hull', 5))).toEqual(['Maria Hill', 'Anna Hill']);
    expect(book.closest('Zzyzx', 5)).toEqual([]);
  });
});
