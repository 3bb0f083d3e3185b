import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { quotationBytes, quotationsFrom } from '../../src/snapshot/quotation-bytes.ts';
import { span } from '../../src/text/span.ts';

const spans = fc.array(
  fc.tuple(fc.nat(1_000_000), fc.nat(5000)).map(([start, length]) => span(start, start + length)),
  { maxLength: 4 },
);
const quotation = fc.record({
  kind: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const),
  content: spans,
  cue: spans,
  source: fc.option(spans),
  relays: fc.array(
    fc.record({ name: fc.string({ unit: 'binary' }), source: spans, reports: spans }),
    { maxLength: 2 },
  ),
});

it('gives back every quotation that was written', () =>
  fc.assert(
    fc.property(fc.array(quotation, { maxLength: 6 }), (quotations) => {
      expect(quotationsFrom(quotationBytes(quotations))).toEqual(quotations);
    }),
  ));
