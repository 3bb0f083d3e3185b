/** That suggestions fit Discord's limits, whatever a command suggests. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { suggestionsFor } from '../../src/discord/suggest.ts';
import { hostileText } from './support/arbitraries.ts';
import { article, found } from './support/articles.ts';
import { botOf, face } from './support/bot.ts';

describe('suggestionsFor', () => {
  it('gives what the option suggests for what was typed', () => {
    expect(suggestionsFor('ask', 'outlet', ' Sec', botOf())).toEqual([
      { name: 'Second', value: 'Second' },
    ]);
  });

  it('gives nothing for an option or a command that suggests nothing', () => {
    expect(suggestionsFor('ask', 'question', 'x', botOf())).toEqual([]);
    expect(suggestionsFor('ask', 'gone', 'x', botOf())).toEqual([]);
    expect(suggestionsFor('gone', 'outlet', 'x', botOf())).toEqual([]);
  });

  it('shortens a label, and drops a value that would not come back whole', () => {
    const outlets = ['👩‍👩‍👧'.repeat(12), 'x'.repeat(101)];
    const bot = botOf(outlets.map((outlet, index) => article(`a${index}`, 'Words.', { outlet })));
    expect(suggestionsFor('ask', 'outlet', '', bot)).toEqual([
      { name: '👩‍👩‍👧'.repeat(12), value: '👩‍👩‍👧'.repeat(12) },
    ]);
    const long = { label: '👩‍👩‍👧'.repeat(13), value: 'id' };
    const command = {
      name: 'long',
      face: face('long'),
      answer: () => found([]),
      options: { a: { type: 'text', face: face('a'), maxLength: 9, suggest: () => [long] } },
    } as const;
    expect(suggestionsFor('long', 'a', '', { ...botOf(), commands: [command] })).toEqual([
      { name: `${'👩‍👩‍👧'.repeat(12)}…`, value: 'id' },
    ]);
  });

  it('gives at most 25 of at most 100 characters, whatever is suggested', () => {
    fc.assert(
      fc.property(fc.array(hostileText(20), { maxLength: 40 }), (outlets) => {
        const bot = botOf(outlets.map((outlet, index) => article(`a${index}`, 'W.', { outlet })));
        const suggestions = suggestionsFor('ask', 'outlet', '', bot);
        expect(suggestions.length).toBeLessThanOrEqual(25);
        for (const { name, value } of suggestions) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(100);
          expect(value.length).toBeGreaterThan(0);
          expect(value.length).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
