/** A whole visit as a newcomer makes it: the program started without a token, its page in a real browser. */
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

import {
  launchBrowser,
  message,
  openPage,
  optionField,
  typeCommand,
} from '../playground/test-page.ts';
import { cleanUp, makeFolder, startProcess } from './bot-process.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(cleanUp);

async function visit(): Promise<Page> {
  const bot = startProcess(await makeFolder({}), { CORPUS_PATH: CORPUS, PLAYGROUND_PORT: '0' });
  const line = await bot.line('Playground: ');
  return openPage(browser, line.replace('Playground: ', ''));
}

/** The quoted passages that a message shows; a block quote ends with its line's end. */
const quotes = async (page: Page, heading: string): Promise<string[]> => {
  const texts = await message(page, heading).locator('blockquote').allInnerTexts();
  return texts.map((text) => text.replace(/\n$/u, ''));
};

it('asks, reads the articles’ own words, and turns the page', async () => {
  const page = await visit();
  await typeCommand(page, 'ask', 'What did khamanei say abuot Syria?');
  await page.keyboard.press('Enter');
  const answer = message(page, '5 passages in 2 articles');
  await answer.getByText('Showing Ali Khamenei; you typed “khamanei”').waitFor();
  expect(await quotes(page, '5 passages')).toEqual([
    '“The Americans have a long-term plot and are trying to dominate Syria and then the whole region,” Khamenei said. “This is a threat to all countries, especially Russia and Iran.”',
    '“The United States is now trying to achieve its failed military objectives in Syria by political means,” he added, referring to proposed peace talks to end the civil war in Syria.',
    'A Kremlin spokesman was quoted by Interfax news agency as saying that Putin and Khamenei had agreed at their talks that global powers should not impose their political will on Syria.',
  ]);
  await answer
    .getByText(
      "In Iran, Putin and Khamenei speak of American 'plots' · outlet not stated · WASHINGTON · date not stated · paragraph 7",
    )
    .waitFor();
  await answer.getByRole('button', { name: 'Next' }).click();
  await answer.getByRole('button', { name: '2 of 2' }).waitFor();
  expect(await quotes(page, '5 passages')).toEqual([
    'Backed by Russian air strikes, hundreds of Iranian troops have arrived since late September to take part in a ground offensive planned in western and northwestern Syria, their biggest deployment in the country to date,Reuters reports.',
    'Both countries agree that the fate of Syria, in particular, lies with its embattled president, Bashar Assad. And both Putin and Khamenei stuck to that conviction on Monday.',
  ]);
});

it('is told when the articles do not say', async () => {
  const page = await visit();
  await typeCommand(page, 'ask', 'the price of oil');
  await page.keyboard.press('Enter');
  const refusal = message(page, 'Not found in the coverage');
  await refusal.waitFor();
  expect(await refusal.locator('.markdown').allInnerTexts()).toEqual([
    'Not found in the coverage: 2 articles, 1 dated 23 Nov 2015',
    'Question: the price of oil',
    'No article has: price, oil',
  ]);
});

it('chooses an article from what is suggested, and reads what it states', async () => {
  const page = await visit();
  await typeCommand(page, 'sources');
  await page.getByRole('button', { name: '+ article' }).click();
  await page.keyboard.type('in iran');
  // Before anything is typed the other one comes first: this order is the answer to the last key.
  await expect
    .poll(() => page.getByRole('listbox').getByRole('option').allInnerTexts())
    .toEqual([
      "In Iran, Putin and Khamenei speak of American 'plots' (outlet not stated)",
      'Khamenei meets Putin and denounces the US (outlet not stated, 2015-11-23)',
    ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await optionField(page, 'article').inputValue()).toContain('In Iran, Putin');
  await page.getByRole('button', { name: 'Send' }).click();
  await message(page, '1 article').getByText('Credits: IRANIAN MEDIA').waitFor();
});
