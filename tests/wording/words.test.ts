/** Numbers, plurals, dates, lists and directions of each language, exactly. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { LanguageCode } from '../../src/wording/language.ts';
import { ENGLISH_WORDS, LANGUAGES, wordsFor } from '../../src/wording/languages.ts';
import type { Words } from '../../src/wording/words.ts';

const words = (code: LanguageCode): Words => wordsFor(undefined, code);

/** No-break spaces as the plain ones they look like. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

const checked = (count: number): string => words('ru').say('quotationsChecked', { count });

describe('plural forms', () => {
  it.each([
    [0, '0 статей', 'в 0 статьях'],
    [1, '1 статья', 'в 1 статье'],
    [2, '2 статьи', 'в 2 статьях'],
    [5, '5 статей', 'в 5 статьях'],
    [11, '11 статей', 'в 11 статьях'],
    [21, '21 статья', 'в 21 статье'],
    [22, '22 статьи', 'в 22 статьях'],
    [112, '112 статей', 'в 112 статьях'],
  ])('in Russian for %d', (count, nominative, prepositional) => {
    expect(words('ru').say('articles', { count })).toBe(nominative);
    expect(words('ru').say('inArticles', { count })).toBe(prepositional);
  });

  it('agree with a verb too', () => {
    expect([1, 2, 5, 21].map(checked)).toEqual([
      'Проверена 1 цитата',
      'Проверены 2 цитаты',
      'Проверено 5 цитат',
      'Проверена 21 цитата',
    ]);
  });

  it.each<[LanguageCode, string[]]>([
    ['en', ['0 quotations', '1 quotation', '2 quotations']],
    ['fr', ['0 citation', '1 citation', '2 citations']],
    ['es', ['0 citas', '1 cita', '2 citas']],
    ['de', ['0 Zitate', '1 Zitat', '2 Zitate']],
    ['fa', ['۰ نقل‌قول', '۱ نقل‌قول', '۲ نقل‌قول']],
  ])('in %s for 0, 1 and 2', (code, expected) =>
    expect([0, 1, 2].map((count) => words(code).say('quotations', { count }))).toEqual(expected),
  );
});

describe('dates', () => {
  it.each<[LanguageCode, string, string, string]>([
    ['en', '2015', 'Nov 2015', '23 Nov 2015'],
    ['fr', '2015', 'nov. 2015', '23 nov. 2015'],
    ['es', '2015', 'nov 2015', '23 nov 2015'],
    ['de', '2015', 'Nov. 2015', '23. Nov. 2015'],
    ['fa', '۲۰۱۵', 'نوامبر ۲۰۱۵', '۲۳ نوامبر ۲۰۱۵'],
    ['ru', '2015', 'нояб. 2015 г.', '23 нояб. 2015 г.'],
  ])('in %s: a year, a month, a day', (code, ...expected) =>
    expect(['2015', '2015-11', '2015-11-23'].map((date) => plain(words(code).date(date)))).toEqual(
      expected,
    ),
  );

  it('are the same day wherever the program runs', () => {
    expect(words('en').date('2015-01-01')).toBe('1 Jan 2015');
    expect(words('en').date('2015-12-31')).toBe('31 Dec 2015');
  });
});

it.each<[LanguageCode, string]>([
  ['en', 'A, B, C'],
  ['fr', 'A, B, C'],
  ['es', 'A, B y C'],
  ['de', 'A, B und C'],
  ['ru', 'А, Б, В'],
])('lists in %s', (code, expected) =>
  expect(words(code).list(code === 'ru' ? ['А', 'Б', 'В'] : ['A', 'B', 'C'])).toBe(expected),
);

it.each<[LanguageCode, string]>([
  ['en', '12,345'],
  ['fr', '12 345'],
  ['es', '12.345'],
  ['de', '12.345'],
  ['ru', '12 345'],
  ['fa', '۱۲٬۳۴۵'],
])('writes numbers in %s', (code, expected) =>
  expect(plain(words(code).number(12_345))).toBe(expected),
);

describe('right to left', () => {
  it('isolates a Latin name, and nothing else', () => {
    const named = words('fa').say('quotationsBy', { count: 3, speaker: 'Ali Khamenei' });
    expect(named).toBe('۳ نقل‌قول از \u2068Ali Khamenei\u2069');
    expect(words('fa').say('quotationsBy', { count: 3, speaker: 'خامنه‌ای' })).toBe(
      '۳ نقل‌قول از خامنه‌ای',
    );
    expect(words('fa').isolated('\u2068Ali\u2069')).toBe('\u2068Ali\u2069');
    expect(words('en').say('quotationsBy', { count: 1, speaker: 'Ali' })).toBe(
      '1 quotation by Ali',
    );
  });

  it('keeps the pieces of a line apart', () => {
    expect(words('fa').apart('رسانه')).toBe('\u2068رسانه\u2069');
    expect(words('ru').apart('издание')).toBe('издание');
  });

  it('opens and closes isolates in turn, whatever is put in', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .filter((text) => !/[\u2066-\u2069]/u.test(text));
    fc.assert(
      fc.property(texts, texts, (shown, typed) => {
        const said = words('fa').say('resolved', { shown, typed });
        const signs = said.match(/[\u2068\u2069]/gu) ?? [];
        expect(signs.every((sign, at) => sign === (at % 2 === 0 ? '\u2068' : '\u2069'))).toBe(true);
        expect(signs.length % 2).toBe(0);
      }),
    );
  });
});

describe('the language somebody is spoken to in', () => {
  it.each([
    ['fr', 'en', 'fr'],
    ['es-ES', 'en', 'es'],
    ['es-419', 'fa', 'es'],
    ['de', 'ru', 'de'],
    ['ru', 'en', 'ru'],
    // Discord has neither Persian nor a way to tell its readers from those of English.
    ['en-US', 'fa', 'fa'],
    ['en-GB', 'en', 'en'],
    ['ja', 'en', 'en'],
    ['ja', 'fr', 'fr'],
    [undefined, 'ru', 'ru'],
    ['fr', 'fr', 'fr'],
  ] as const)('for %s where the bot’s own is %s is %s', (locale, own, expected) =>
    expect(wordsFor(locale, own).code).toBe(expected),
  );

  it('names commands as they have to be typed there', () => {
    expect(wordsFor('de').command('ask')).toBe('/fragen');
    expect(wordsFor('de').option('ask', 'from')).toBe('von');
    // Whoever has Discord in English sees the declared names, also in the bot's own language.
    expect(wordsFor('en-US', 'de').command('ask')).toBe('/ask');
    expect(wordsFor('en-US', 'de').option('ask', 'from')).toBe('from');
    expect(wordsFor('en-US', 'de').label('ask', 'question')).toBe('Frage');
    expect(ENGLISH_WORDS.command('made up')).toBe('/made up');
    expect(ENGLISH_WORDS.label('made-up', 'some_option')).toBe('Some option');
  });

  it('is one object a language, made once', () => expect(wordsFor('fr')).toBe(wordsFor('fr')));
});

it('knows each language by its code', () =>
  expect(Object.entries(LANGUAGES).map(([code, language]) => code === language.code)).toEqual(
    Array.from({ length: 6 }, () => true),
  ));
