/** That a button carries its page and its question's key, and nothing else is taken for one. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_CUSTOM_ID_CHARS } from '../../src/discord/limits.ts';
import { decodePageState, encodePageState, pageState } from '../../src/discord/page-state.ts';
import { hostileText } from './support/arbitraries.ts';
import { ASKED, asking, date } from './support/articles.ts';

const FULL = {
  ...ASKED,
  outlet: 'The Outlet',
  from: date('2015-11-01'),
  to: date('2015-11-30'),
};

describe('a page’s state', () => {
  it('reads like this', () => {
    expect(encodePageState(pageState(ASKED, 2, '1a2b3c4d'))).toBe(
      'v3:page:ask:2:1a2b3c4d:c62c298ae94f:::',
    );
    expect(encodePageState(pageState(FULL, 2, '1a2b3c4d'))).toBe(
      'v3:page:ask:2:1a2b3c4d:e60413507a31:2015-11-01:2015-11-30:95d1d505',
    );
  });

  it('comes back as it was', () => {
    for (const asked of [ASKED, FULL]) {
      const state = pageState(asked, 7, '1a2b3c4d');
      expect(decodePageState(encodePageState(state))).toEqual(state);
    }
  });

  it('fits a custom_id with the longest command and page', () => {
    const longest = pageState({ ...FULL, command: 'c'.repeat(32) }, 123_456, '1a2b3c4d');
    const encoded = encodePageState(longest);
    expect(encoded.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_CHARS);
    expect(decodePageState(encoded)?.page).toBe(9999);
  });

  it('names another question by another key', () => {
    const keys = [
      ASKED,
      FULL,
      asking('Who said it'),
      { ...ASKED, texts: [] },
      { ...ASKED, texts: [{ option: 'topic', place: 0, text: 'Who said it?' }] },
      { ...ASKED, command: 'sources' },
      { ...ASKED, from: date('2015') },
      { ...ASKED, to: date('2015') },
      { ...ASKED, outlet: '2015' },
    ].map((asked) => pageState(asked, 1, '1a2b3c4d').queryKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['nothing', ''],
    ['another bot’s button', 'confirm'],
    ['another version', 'v3:ask:2:1a2b3c4d:0123456789ab:::'],
    ['a page that is no number', 'v3:page:ask:x:1a2b3c4d:0123456789ab:::'],
    ['a date that does not exist', 'v3:page:ask:2:1a2b3c4d:0123456789ab:2015-02-30::'],
    ['a field too few', 'v3:page:ask:2:1a2b3c4d:0123456789ab::'],
    ['a field too many', 'v3:page:ask:2:1a2b3c4d:0123456789ab::::'],
    ['a command that could not be one', 'v3:page:Ask it:2:1a2b3c4d:0123456789ab:::'],
  ])('is not read from %s', (_name, customId) => {
    expect(decodePageState(customId)).toBeUndefined();
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(decodePageState(`v3:${text}`)).toBeUndefined();
      }),
    );
  });
});
