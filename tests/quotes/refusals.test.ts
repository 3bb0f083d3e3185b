/** Silence is not speech, whatever it is about. */
import { describe, expect, it } from 'vitest';

import { extractQuotations } from '../../src/quotes/extract-quotations.ts';

const contentsOf = (text: string): string[] =>
  extractQuotations({ text }).map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join(' '),
  );

describe('a refusal to answer', () => {
  it.each([
    'The campaign did not respond to a request for comment on Friday.',
    'A spokesman declined to comment on the report about the bridge.',
    'The ministry did not answer questions about the money.',
  ])('is no quotation: %s', (text) => {
    expect(contentsOf(text)).toEqual([]);
  });

  it('leaves quotations and answers alone', () => {
    expect(contentsOf('“We will not comment on any of this,” a spokesman replied.')).toEqual([
      '“We will not comment on any of this,”',
    ]);
    expect(contentsOf('A spokesman said that nobody had answered.')).toEqual([
      'that nobody had answered',
    ]);
  });
});
