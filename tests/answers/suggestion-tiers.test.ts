/** In which order suggestions come, and that each leads back to what it names. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import cite from '../../commands/cite.ts';
import quotes from '../../commands/quotes.ts';
import sources from '../../commands/sources.ts';
import { ArticleLookup } from '../../src/answers/article-lookup.ts';
import { makeCoverage } from '../../src/answers/coverage.ts';
import type { Choice, Command } from '../../src/command.ts';
import { fold } from '../../src/text/fold.ts';
import { LANGUAGE_CODES } from '../../src/wording/language.ts';
import { wordsFor } from '../../src/wording/languages.ts';
import { generatedArticles } from '../bench/generated-articles.ts';
import { article } from '../support/coverage.ts';

const TIERS = ['exact', 'prefix', 'word', 'fuzzy'] as const;

/** How `name` has what was typed, told without the lookup: the place of its tier. */
function tierOf(name: string, typed: string): number {
  const [folded, wanted] = [fold(name), fold(typed).trim()];
  const holds = [folded === wanted, folded.startsWith(wanted), folded.includes(` ${wanted}`)];
  const tier = holds.indexOf(true);
  return tier === -1 ? TIERS.indexOf('fuzzy') : tier;
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || (numbers[at - 1] ?? 0) <= number);

const word = fc.constantFrom(
  'harbour',
  'Harbor',
  'harb',
  'dam',
  'Dams',
  'Señora',
  'senora',
  'bridge',
  'Brig',
  'خامنه',
  'of',
  'the',
  'S-300', // prettier-ignore
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const typing = fc
  .tuple(name, fc.nat(12))
  .map(([text, end]) => text.slice(0, end + 1).trim())
  .filter((text) => text !== '');

describe('titles and outlets', () => {
  it('come exact first, then those that begin so, those with such a word, and look-alikes', () => {
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 30 }),
        typing,
        fc.integer({ min: 1, max: 25 }),
        (titles, typed, limit) => {
          const held = titles.map((title, at) =>
            article(`a${at}`, 'Words.', { title, outlet: title }),
          );
          const lookup = new ArticleLookup(held);
          const found = lookup.suggestArticles(typed, limit);
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(new Set(found).size).toBe(found.length);
          expect(isAscending(found.map(({ title }) => tierOf(title, typed)))).toBe(true);
          const outlets = lookup.suggestOutlets(typed, limit);
          expect(new Set(outlets).size).toBe(outlets.length);
          expect(isAscending(outlets.map((outlet) => tierOf(outlet, typed)))).toBe(true);
          // Nothing that has what was typed is left out for something that does not.
          const having = held.filter(({ title }) => tierOf(title, typed) < TIERS.indexOf('fuzzy'));
          const shown = found.filter(({ title }) => tierOf(title, typed) < TIERS.indexOf('fuzzy'));
          expect(shown.length).toBe(Math.min(having.length, limit));
        },
      ),
    );
  });
});

const made = makeCoverage({ articles: generatedArticles(80), problems: [] });
const names = made.speakers.suggest('', 25).map((speaker) => speaker.name);

function suggest(
  command: Command,
  option: string,
  typed: string,
  words = wordsFor('en-US'),
): readonly Choice[] {
  const spec = command.options[option];
  return spec?.type === 'text' ? (spec.suggest?.(typed, made, words) ?? []) : [];
}

describe('speakers', () => {
  it('come in the same order', () => {
    const begun = fc
      .tuple(fc.constantFrom(...names), fc.nat(10))
      .map(([full, end]) => full.slice(0, end + 1).trim());
    fc.assert(
      fc.property(begun, (typed) => {
        const found = made.speakers.suggest(typed, 25);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(isAscending(found.map((speaker) => tierOf(speaker.name, typed)))).toBe(true);
      }),
    );
  });

  it('come, most quoted first, before anything is typed', () => {
    const counts = made.speakers.suggest('', 25).map(({ quotations }) => -quotations);
    expect(counts).toHaveLength(20);
    expect(isAscending(counts)).toBe(true);
  });
});

describe('a suggestion', () => {
  it.each(LANGUAGE_CODES)('says what it is in at most 100 characters, in %s', (code) => {
    const words = wordsFor(undefined, code);
    const all = [
      ...suggest(cite, 'ref', '', words),
      ...suggest(sources, 'article', 'the', words),
      ...suggest(quotes, 'speaker', '', words),
    ];
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ label, value }) => label.length > 100 || value.length > 100)).toEqual([]);
  });

  it('leads to what it names, as the title or the name that somebody types does', () => {
    for (const { value } of suggest(cite, 'ref', '')) {
      const title = made.articles.find(({ id }) => id === value)?.title ?? '';
      for (const ref of [value, title]) {
        expect(cite.answer({ ref }, made)).toMatchObject({ kind: 'citation', article: { title } });
      }
    }
    for (const { value } of suggest(quotes, 'speaker', '')) {
      expect(quotes.answer({ speaker: value }, made)).toMatchObject({ speaker: { id: value } });
    }
    for (const { value } of suggest(quotes, 'outlet', 'the')) {
      expect(sources.answer({ outlet: value }, made)).toMatchObject({
        searched: { filter: { outlet: value } },
      });
    }
  });
});
