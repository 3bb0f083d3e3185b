/** Visits as newcomers make them: the program started without a token, its page in a real browser. */
import { fileURLToPath } from 'node:url';

import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { message, openPage, optionField, typeCommand } from '../playground/test-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { cleanUp, makeFolder, startProcess } from './bot-process.ts';

const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

let browser: Browser;
let url: string;

/** The address of a playground of its own. */
async function start(): Promise<string> {
  const bot = startProcess(await makeFolder({}), { CORPUS_PATH: CORPUS, PLAYGROUND_PORT: '0' });
  return (await bot.line('Playground: ')).replace('Playground: ', '');
}

// One bot for all short ones: nothing that a visitor does changes what the next one is answered.
beforeAll(async () => {
  browser = await launchBrowser();
  url = await start();
});
afterAll(async () => {
  await browser.close();
  await cleanUp();
});

const visit = (): Promise<Page> => openPage(browser, url);

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
      'Khamenei meets Putin and denounces the US (outlet not stated, 23 Nov 2015)',
    ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await optionField(page, 'article').inputValue()).toContain('In Iran, Putin');
  await page.getByRole('button', { name: 'Send' }).click();
  await message(page, '1 article').getByText('Credits: IRANIAN MEDIA').waitFor();
});

/** The newest message with this heading. */
const titled = (page: Page, heading: string | RegExp): Locator =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: heading }) })
    .last();

/** Presses the first button of this name. */
const press = (shown: Locator, name: string): Promise<void> =>
  shown.getByRole('button', { name, exact: true }).first().click();

it.each([1200, 360])(
  'asks, pages, reads on, compares, cites and checks in one visit, %i pixels wide',
  async (width) => {
    const page = await openPage(browser, await start(), { width });
    // Ask, and turn the page.
    await typeCommand(page, 'ask', 'What did Khamenei say about Syria?');
    await page.keyboard.press('Enter');
    const answer = titled(page, 'passages in 2 articles');
    const first = await answer.locator('blockquote').first().innerText();
    await press(answer, 'Next');
    await expect.poll(() => answer.locator('blockquote').first().innerText()).not.toBe(first);
    await press(answer, 'Previous');
    await expect.poll(() => answer.locator('blockquote').first().innerText()).toBe(first);

    // More context, step by step, each step in place of the one before; then the bytes.
    await press(answer, 'More context');
    const context = titled(page, 'In context');
    const near = await context.locator('blockquote').innerText();
    expect(near).toContain(first.trim());
    expect(await context.locator('.ephemeral').innerText()).toContain('Only you can see this');
    await press(context, 'More context');
    await expect
      .poll(async () => (await context.locator('blockquote').innerText()).length)
      .toBeGreaterThan(near.length);
    const read = (await context.locator('blockquote').innerText()).trim();
    await press(context, 'Text as a file');
    const exact = titled(page, 'The exact text');
    await exact.getByText('Show the text').click();
    const shown = exact.locator('.file-text pre');
    await expect.poll(async () => flat(await shown.innerText())).toContain(flat(read));

    // Compare and cite.
    await press(answer, 'Compare');
    await titled(page, /^\d articles? with “/u).waitFor();
    await press(answer, 'Cite');
    const cited = titled(page, 'APA citation');
    await cited.locator('.select').click();
    await cited.getByRole('option', { name: 'Chicago' }).click();
    await titled(page, 'Chicago citation').locator('pre').first().waitFor();

    // Check what somebody wrote, and show it to everybody.
    await page.keyboard.press('Escape');
    await page.getByLabel('Message, or / for a command').fill('“a threat to most countries, especially Iran”, he said.'); // prettier-ignore
    await page.keyboard.press('Enter');
    await press(message(page, 'most countries'), 'Message menu');
    await page.getByRole('menuitem', { name: 'Check against the coverage' }).click();
    const checked = titled(page, '1 quotation checked');
    expect(await checked.locator('.markdown strong').first().innerText()).toMatch(/^1\. /u);
    await press(checked, 'Show to everybody');
    await message(page, 'Shared by').waitFor();
    // The exact text, the comparison, the citation and the verdict, not the answer or what was said.
    expect(await page.locator('.message.private').count()).toBe(4);
    expect(await page.getByRole('article').count()).toBe(7);

    // Somebody else sees what is public, and turns its pages for themselves.
    await page.getByLabel('You are', { exact: true }).selectOption('robin');
    await page.locator('#log[aria-busy="false"]').waitFor();
    await message(page, 'Shared by').waitFor();
    expect(await page.getByRole('article').count()).toBe(3);
    await press(titled(page, 'passages in 2 articles'), 'Next');
    await page.locator('.message.private').last().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  },
);

/** Words with single spaces: the page shows paragraphs of a quotation closer together. */
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ');
