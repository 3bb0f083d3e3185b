/** Sentences that begin inside a quotation. */
import { describe, expect, it } from 'vitest';

import { beginInQuotation } from '../../src/text/quotation-marks.ts';
import { sentences } from '../../src/text/sentences.ts';

describe('beginInQuotation', () => {
  it.each<[why: string, text: string, inside: boolean[]]>([
    ['no quotation', 'One. Two.', [false, false]],
    ['a quotation of two sentences', '“One. Two,” he said. Three.', [false, true, false]],
    ['French marks', '«Один. Два», — сказал он. Три.', [false, true, false]],
    ['straight marks open and close in turn', '"One. Two," he said. Three.', [false, true, false]],
    ['closed and opened in one sentence', '“One,” he said, “is this. Two.” Three.', [false, true, false]],
    ['never closed', '“One. Two. Three.', [false, true, true]],
    ['closed without having been opened', 'One.” Two.', [false, false]],
    ['single marks tell nothing', 'The ‘plot. It was.', [false, false]],
    ['no sentences', '', []],
  ])('%s', (_why, text, inside) => {
    expect(beginInQuotation(text, sentences(text))).toEqual(inside);
  }); // prettier-ignore
});
