/** The playground's page in a real browser, watched for errors and for requests elsewhere. */
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** What a page is opened with. */
export interface PageOptions {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What follows the address, for example `#/ask`. */
  readonly fragment?: string;
}

/**
 * The playground in a tab of its own, ready for use.
 *
 * When the test ends, any console error, uncaught error or request to another host fails it.
 */
export async function openPage(
  browser: Browser,
  url: string,
  { width = 1200, colorScheme = 'light', fragment = '' }: PageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  const { host } = new URL(url);
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) troubles.push(line.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) troubles.push(`Request to ${request.url()}`);
  });
  onTestFinished(async () => {
    await context.close();
    expect(troubles).toStrictEqual([]);
  });
  await page.goto(`${url}${fragment}`);
  // The commands are there, and what is typed finds them.
  await page.locator('#log[aria-busy="false"]').waitFor();
  return page;
}

/** The newest message of the conversation with this text in it. */
export function message(page: Page, text: string): Locator {
  return page.getByRole('article').filter({ hasText: text }).last();
}

/** Types a command after a slash, chooses it, and fills in its first field. */
export async function typeCommand(page: Page, name: string, first = ''): Promise<void> {
  await page.getByLabel('Message, or / for a command').fill(`/${name}`);
  await page.keyboard.press('Enter');
  if (first !== '') await page.keyboard.type(first);
}

/** The field of an option of the command being filled in. */
export function optionField(page: Page, name: string): Locator {
  return page.locator('.option').getByLabel(name, { exact: true });
}
