/**
 * Makes the README's pictures: the program as a newcomer starts it, asked in a real browser.
 *
 * `npm run screenshots` writes docs/answer.png and docs/checked.png.
 */
import { fileURLToPath } from 'node:url';

import type { Browser, Locator, Page } from 'playwright-core';

import { cleanUp, makeFolder, startProcess } from '../end-to-end/bot-process.ts';
import { launchBrowser } from '../support/browser.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** A message is shown in a column as wide as this, in CSS pixels, and somewhat enlarged. */
const WIDTH = 760;
const SCALE = 1.5;

const QUESTION = 'What did a Kremlin spokesman say about Syria?';
const MESSAGE =
  'They agreed that “global powers should impose their political will on Syria”, and Khamenei spoke of “a threat to all countries”.';

/** The page, ready for use, as it looks at any time of day. */
async function openPage(browser: Browser, address: string, fragment: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: 2000 },
    deviceScaleFactor: SCALE,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(`${address}${fragment}`);
  await page.locator('#log[aria-busy="false"]').waitFor();
  await page.getByRole('button', { name: 'Send' }).click();
  return page;
}

/** Writes the picture of a message, its hour left out, as it would differ every time. */
async function picture(message: Locator, file: string): Promise<void> {
  await message.locator('blockquote').first().waitFor();
  await message.locator('header time').evaluate((time) => time.remove());
  await message.screenshot({ path: path(file), animations: 'disabled' });
  process.stdout.write(`${file}\n`);
}

const browser = await launchBrowser();
try {
  const bot = startProcess(await makeFolder({}), {
    CORPUS_PATH: path('corpus'),
    PLAYGROUND_PORT: '0',
  });
  const address = (await bot.line('Playground: ')).replace('Playground: ', '');

  const asked = await openPage(browser, address, `#ask=${encodeURIComponent(QUESTION)}`);
  await picture(asked.getByRole('article').last(), 'docs/answer.png');

  const said = await openPage(browser, address, `#say=${encodeURIComponent(MESSAGE)}`);
  const posted = said.getByRole('article').filter({ hasText: 'global powers' }).last();
  await posted.getByRole('button', { name: 'Message menu' }).click();
  await said.getByRole('menuitem', { name: 'Check against the coverage' }).click();
  await picture(
    said.getByRole('article').filter({ hasText: 'quotations checked' }),
    'docs/checked.png',
  );
} finally {
  await browser.close();
  await cleanUp();
}
