/** That a button about quoted words carries them whole, and nothing else is taken for one. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { articleKey, articleOfKey } from '../../src/discord/article-key.ts';
import { decodeHitState, encodeHitState, hitState } from '../../src/discord/hit-state.ts';
import { MAX_CUSTOM_ID_CHARS } from '../../src/discord/limits.ts';
import { shortHash } from '../../src/discord/query-key.ts';
import { coverageOf } from '../support/coverage.ts';
import { hostileText } from './support/arbitraries.ts';
import { article, excerpt } from './support/articles.ts';

const SOURCE = article('dam', 'The dam burst.');
const STATE = hitState(excerpt(SOURCE, 'dam'), 'context', '1a2b3c4d');

describe('the state of a button about words', () => {
  it('reads like this', () => {
    expect(encodeHitState(STATE)).toBe('v3:hit:context:2fcb6465ee5c:4:7:0:1a2b3c4d:0:478552a9');
    expect(encodeHitState({ ...STATE, isShared: true, action: 'cite', step: 5 }, 2)).toBe(
      'v3:hit-share:cite:2fcb6465ee5c:4:7:5:1a2b3c4d:2:612383da',
    );
  });

  it('comes back as it was, within what a button can carry', () => {
    const states = fc.record({
      action: fc.constantFrom('context', 'cite', 'compare', 'text'),
      isShared: fc.boolean(),
      articleKey: fc.constant(STATE.articleKey),
      start: fc.nat(999_999_997),
      step: fc.nat(999),
      revision: fc.constant('1a2b3c4d'),
    });
    fc.assert(
      fc.property(states, fc.nat(9), (made, slot) => {
        const state = { ...made, end: made.start + 1 };
        const encoded = encodeHitState(state, slot);
        expect(encoded.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_CHARS);
        expect(decodeHitState(encoded)).toEqual(state);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['a page’s button', 'v3:page:ask:2:1a2b3c4d:0123456789ab:::'],
    ['another action', 'v3:hit:delete:0123456789ab:4:7:0:1a2b3c4d:0'],
    ['words that end before they start', 'v3:hit:cite:0123456789ab:7:4:0:1a2b3c4d:0'],
    ['no words', 'v3:hit:cite:0123456789ab:4:4:0:1a2b3c4d:0'],
    ['a negative place', 'v3:hit:cite:0123456789ab:-4:7:0:1a2b3c4d:0'],
    ['a place written otherwise', 'v3:hit:cite:0123456789ab:04:7:0:1a2b3c4d:0'],
    ['a place beyond any text', 'v3:hit:cite:0123456789ab:4:7000000000:0:1a2b3c4d:0'],
    ['a key of other signs', 'v3:hit:cite:0123456789aZ:4:7:0:1a2b3c4d:0'],
    ['a field too few', 'v3:hit:cite:0123456789ab:4:7:0:1a2b3c4d'],
    ['a field too many', 'v3:hit:cite:0123456789ab:4:7:0:1a2b3c4d:0:0'],
  ])('is not read from %s', (_name, customId) => {
    // The digits that check the fields are right: it is the field that is refused.
    expect(decodeHitState(`${customId}:${shortHash(customId, 8)}`)).toBeUndefined();
    expect(decodeHitState(customId)).toBeUndefined();
  });

  it('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(decodeHitState(`v3:hit:${text}`)).toBeUndefined();
      }),
    );
  });
});

describe('an article’s key', () => {
  it('names it in the coverage that has it', () => {
    const held = coverageOf(SOURCE, article('bridge', 'It stands.'));
    expect(articleOfKey(articleKey(SOURCE.id), held)).toBe(SOURCE);
    expect(articleOfKey('0123456789ab', held)).toBeUndefined();
  });

  it('that two articles share names none', () => {
    const held = { ...coverageOf(SOURCE), articles: [SOURCE, article('dam', 'Another text.')] };
    expect(articleOfKey(articleKey(SOURCE.id), held)).toBeUndefined();
  });
});
