/** What holds for the quotations of any text, hostile ones included. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { extractQuotations } from '../../src/quotes/extract-quotations.ts';
import { span } from '../../src/text/span.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { areApartWithin } from '../support/span-laws.ts';

/** Whether spans lie in the text, in order, without overlap, and no word is content of two quotations. */
function isWellFormed(text: string): boolean {
  const quotations = extractQuotations({ text });
  const contents = quotations
    .flatMap(({ content }) => content)
    .toSorted((a, b) => a.start - b.start);
  const lists = quotations.flatMap(({ content, cue, source, relays }) => [
    content,
    cue,
    source ?? [],
    ...relays.flatMap((relay) => [relay.source, relay.reports]),
  ]);
  return (
    [contents, ...lists].every((spans) => areApartWithin(spans, 0, text.length)) &&
    quotations.every(({ content }) => content.length > 0)
  );
}

const WORDS = (
  "“ ” \" '' `` ‘ ’ , . ? : — said says told according_to was_quoted_by as_saying added reported " +
  'Hill Maria_Hill the_president he Reuters that and the_war is_over Q: A: BREAK'
)
  .split(' ')
  .map((word) => word.replaceAll('_', ' ').replace('BREAK', '\n\n'));

describe('extractQuotations', () => {
  it('is well-formed for any Unicode', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(isWellFormed(text)).toBe(true);
      }),
    );
  });

  it('is well-formed for any jumble of news words and marks', () => {
    const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 });
    fc.assert(
      fc.property(texts, (parts) => {
        expect(isWellFormed(parts.join(' '))).toBe(true);
      }),
    );
  });

  const hostile: readonly (readonly [string, string])[] = [
    ...HOSTILE_TEXTS,
    ['nothing', ''],
    ['opening marks', '“'.repeat(50_000)],
    ['deep nesting', `${'“a '.repeat(8000)}${'b” '.repeat(8000)}`],
    // Ten times the length takes ten times as long: linear-work.test.ts counts it.
    ['one cue many times', 'said '.repeat(1000)],
    ['lone surrogates', '\ud800 “\udfff said” he said \ud83d'],
    ['quoted and said in turn', '“one two three four,” he said. '.repeat(1500)],
    ['quoted as saying without end', `Hill ${'was quoted by Hill as saying '.repeat(1500)}`],
  ];

  it.each(hostile)('is well-formed for %s', (_, text) => {
    expect(isWellFormed(text)).toBe(true);
  });

  it('finds the same in the middle of a long article', () => {
    const one = 'The mayor left. “We will not be moved by any of this,” Maria Hill said.\n\n';
    const kinds = extractQuotations({ text: one.repeat(300) }).map(({ kind }) => kind);
    expect(kinds).toEqual(Array.from({ length: 300 }, () => 'direct'));
  });

  it('takes no words of a headline for speech unless it quotes', () => {
    const text = 'Hill says the war is over\n\nMaria Hill said the war was over on Monday.';
    const furniture = [{ role: 'headline' as const, span: span(0, 25) }];
    const cues = extractQuotations({ text, furniture }).map(({ cue }) =>
      cue.map(({ start, end }) => text.slice(start, end)),
    );
    expect(cues).toEqual([['said']]);
  });
});
