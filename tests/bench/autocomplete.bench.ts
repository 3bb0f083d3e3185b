/** How long suggestions take over 10,000 articles that were made up: a figure a keystroke. */
import { bench, describe } from 'vitest';

import cite from '../../commands/cite.ts';
import quotes from '../../commands/quotes.ts';
import sources from '../../commands/sources.ts';
import { makeCoverage } from '../../src/answers/coverage.ts';
import type { Command } from '../../src/command.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import { generatedArticles } from './generated-articles.ts';

const ARTICLES = 10_000;

const coverage = makeCoverage({ articles: generatedArticles(ARTICLES), problems: [] });

/** What people type: nothing, a beginning, a word from within, slips, what nothing is called. */
const TYPED = ['', 's', 'Selm', 'selm brid', 'korvo museum', 'hirbour', 'qzx', 'The Galt'];

function suggest(command: Command, option: string, typed: string): void {
  const spec = command.options[option];
  if (spec?.type === 'text') spec.suggest?.(typed, coverage, ENGLISH_WORDS);
}

describe.each([
  ['/sources article', sources, 'article'],
  ['/cite ref', cite, 'ref'],
  ['/quotes speaker', quotes, 'speaker'],
  ['/quotes outlet', quotes, 'outlet'],
] as const)(`%s over ${ARTICLES} articles`, (_, command, option) => {
  for (const typed of TYPED) {
    bench(`“${typed}”`, () => suggest(command, option, typed), { time: 200, warmupTime: 50 });
  }
});
