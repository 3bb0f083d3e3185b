/** Where sentences end, by example and by law. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { sentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';
import { anyText } from '../support/arbitraries.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { areApartWithin, contains } from '../support/span-laws.ts';

const found = (text: string): string[] => sentences(text).map((span) => slice(text, span));

/** Why the sentences end where ¦ stands. */
const EXAMPLES: readonly (readonly [why: string, marked: string])[] = [
  ['a full stop ends a sentence', 'Putin arrived.¦ He left.'],
  ['a headline has no stop', 'Khamenei meets Putin and denounces the US'],
  ['a colon ends nothing', 'He brought gifts: A rare replica of the Koran.'],
  ['line ends part sentences as spaces do', 'Putin arrived.¦\r\nHe left.'],
  ['a sentence may be wrapped', 'Putin arrived\nin Tehran.¦ He left.'],
  ['two spaces after a stop', 'Putin arrived.¦  He left.'],
  ['question and exclamation marks', 'Why?¦ Because!¦ Then?!¦ Yes.'],

  ['a title comes before a name', 'Mr. Smith met Gen. Qassem Soleimani and Dr. No.¦ They spoke.'],
  ['two titles', 'Lt. Gov. Brown said so.'],
  ['a word that is spelt like a title', 'He lost a col.¦ Then he sat.¦ Then he saw the sun.¦ It rose.'],
  ['a number comes after No.', 'U.S. Resolution No. 5 and Vol. 3, p. 7.'],
  ['a plain no ends a sentence', 'The answer was no.¦ Putin left.'],
  ['initials', 'George W. Bush, J. K. Rowling and J.R.R. Tolkien met R. A. Dickey.'],
  ['a letter that is no initial', 'There is no plan B.¦ The talks go on.'],
  ['U.S. before a name', 'The U.S. Senate and the U.K. Parliament voted.'],
  ['U.S. at an end', 'He left the U.S.¦ The talks failed.'],
  ['a country after U.S.', 'He told the U.S. Russia agreed.'],
  ['a.m. before a day', 'At 9 a.m. Monday he left.'],
  ['a.m. before a small letter', 'At 9 a.m. local time he left.'],
  ['p.m. at an end', 'He left at 5 p.m.¦ The talks went on.'],
  ['a month before a day', 'The talks of Nov. 23 went on until Sept. 1, 2016.'],
  ['a month at an end', 'They meet in Nov.¦ The place is open.'],
  ['a state after a town', 'He lives in Tulsa, Okla. Smith was born there.'],
  ['a state at an end', 'He lives in Tulsa, Okla.¦ The town is small.'],
  ['a party and state in brackets', 'Sen. James Inhofe (R-Okla.) said so.'],
  ['a party and state before a name', 'Rep. Smith (D-Calif.) Monday refused.'],
  ['a place of two words', 'St. Petersburg and Mt. Sinai are far.'],
  ['a street at an end', 'He lives on Main St.¦ The house is white.'],
  ['a company inside a sentence', 'Apple Inc. Chief Tim Cook spoke.'],
  ['a company at an end', 'He left Apple Inc.¦ The shares fell.'],
  ['a law suit', 'Roe v. Wade and Iran vs. Iraq.'],
  ['e.g., i.e. and Ph.D.', 'Some, e.g. Iran, i.e. Persia, and a Ph.D. Student.'],
  ['an ordinary end before an initial', 'He met the U.S. No. 2 seed.'],

  ['a quotation, then its speaker', '“Go!” Maria Hill said.¦ She left.'],
  ['a question, then its speaker', '“Why now?” President Vladimir Putin asked.'],
  ['a speaker of many names', '“Why now?” Ali bin Hussein al Said wondered.'],
  ['a quotation, then he', '“Why now?” he asked.¦ “Why not?”'],
  ['a sentence after a quotation with a full stop', '“This is a threat.”¦ Khamenei said the visit was good.'],
  ['a sentence after a quoted question', '“Why now?”¦ Putin left the room.'],
  ['a speaker after a comma', '“The plot is old,” Khamenei said.¦ “It is a threat.”'],
  ['two sentences in one quotation', '“They plot.¦ They always did,” he said.'],
  ['an abbreviation that a quotation ends with', 'He called it “Apple Inc.”¦ Putin left.'],
  ['British marks', '‘This is a threat.’¦ Khamenei left.'],
  ['straight marks', '"This is a threat."¦ "It is old," he said.'],
  ['German marks', '„Das ist alt.“¦ Dann ging er.'],
  ['French marks', '«Уходи!» — сказал он.¦ «Нет.»¦ Потом он ушёл.'],
  ['a dash, then a small letter', '“What?” – he looked up – “No.”'],
  ['a sentence in brackets', 'He left.¦ (It was late.)¦ She stayed.'],

  ['an ellipsis inside a sentence', 'They plot … and win.¦ They plot... and win.'],
  ['an ellipsis at an end', 'Syria and then the whole region … ¦This is a threat.'],
  ['an ellipsis with spaces', 'They plot . . . and win.¦ They plot . . .¦ They win.'],
  ['an ellipsis that begins a sentence', 'He left.¦ …And came back.'],
  ['an ellipsis by itself belongs to the words before', 'He left. …¦ And came back.'],

  ['a lost space', 'Equipment to Iran.¦Iran’s ambassador spoke.'],
  ['a lost space after a title', 'He met Prof.Smith.'],
  ['an address', 'See www.Example.Com, www.bbc.co.uk or news.Org for more.¦ Thanks.'],
  ['an address of a person', 'Write to john@smith.Company now.'],
  ['decimals', 'It rose 3.5 percent to $1.25 million.¦ It fell.'],
  ['a year at an end', 'He came in 2015.¦ He left.'],
  ['a small number at an end', 'It rose by 3.¦ It fell.'],
  ['a numbered list', '1. Iran must agree.¦ 2. Russia must agree.'],

  ['Chinese', '普京抵达德黑兰。¦他说：“走！”¦然后离开了。'],
  ['Japanese', '彼は来た。¦「行く！」¦彼は言った。'],
  ['Hindi', 'वह आया।¦ वह गया॥¦ अंत'],
  ['Persian', 'چرا آمد؟¦ رفت.¦ سلام!'],
  ['Urdu', 'وہ آیا۔¦ وہ گیا۔'],
  ['Burmese', 'သူလာသည်။¦သူသွားသည်။'],
  ['Cyrillic', 'Путин приехал.¦ В. В. Путин уехал.'],
]; // prettier-ignore

describe('sentences', () => {
  it.each(EXAMPLES)('%s', (_why, marked) => {
    const expected = marked.split('¦').map((sentence) => sentence.trim());
    expect(found(marked.replaceAll('¦', ''))).toEqual(expected);
  });

  it.each(['', ' \r\n\t'])('finds none in %j', (text) => expect(found(text)).toEqual([]));

  it('reads only the part it is asked for, with places in the whole text', () => {
    expect(sentences('No. One. Two. Three.', 4, 13)).toEqual([
      { start: 4, end: 8 },
      { start: 9, end: 13 },
    ]);
  });

  it('gives spans in order, without overlap, that hold all characters but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = sentences(text);
        expect(areApartWithin(spans, 0, text.length)).toBe(true);
        expect(found(text).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });

  it('cuts no word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = sentences(text);
        for (const { span } of words(text)) {
          expect(spans.filter((sentence) => contains(sentence, span))).toHaveLength(1);
        }
      }),
    );
  });

  it.each(HOSTILE_TEXTS)('loses nothing of %s', (_what, text) => {
    expect(areApartWithin(sentences(text), 0, text.length)).toBe(true);
    expect(found(text).join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
  });

  it.each<[what: string, text: string, count: number]>([
    ['50,000 full stops and a word', `${'.'.repeat(50_000)}x`, 1],
    ['25,000 initials', 'A. '.repeat(25_000), 1],
    ['an acronym of 25,000 letters', 'a.'.repeat(25_000), 1],
    ['10,000 sentences', 'Go on. '.repeat(10_000), 10_000],
    ['10,000 quotations before a name', '“Go!” Maria Hill '.repeat(10_000), 10_001],
    ['10,000 Chinese sentences', '他走了。'.repeat(10_000), 10_000],
  ])('counts %s', (_what, text, count) => expect(sentences(text)).toHaveLength(count));
});
