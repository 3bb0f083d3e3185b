/** The switches of person, place and language: what each sees, may do, and tells the bot. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { launchBrowser } from '../support/browser.ts';
import { startTestPlayground } from './test-bot.ts';
import { message, openPage, optionField, typeCommand } from './test-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Chooses a setting of a switch and waits until its screen is there. */
async function turn(page: Page, name: string, label: string): Promise<void> {
  await page.getByLabel(name, { exact: true }).selectOption({ label });
  await page.locator('#log[aria-busy="false"]').waitFor();
}

async function commandNames(page: Page): Promise<readonly string[]> {
  const composer = page.getByLabel('Message, or / for a command');
  await composer.fill('/');
  const names = await page.locator('.suggestions .entry-label').allInnerTexts();
  await composer.fill('');
  return names;
}

it('keeps one person’s private answers from another', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url, { fragment: '#/ask?question=Who%3F&hide=true' });
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = message(page, 'Asked: Who?');
  expect(await answer.getAttribute('aria-label')).toBe('verbatim, only to you:');
  await page.getByLabel('Message, or / for a command').fill('Hello');
  await page.keyboard.press('Enter');
  await turn(page, 'You are', 'Robin, another member');
  await message(page, 'Hello').waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
  await turn(page, 'You are', 'You, a member');
  await answer.waitFor();
  expect(await page.getByRole('article').count()).toBe(2);
});

it('offers an administrator’s commands to administrators alone', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  expect(await commandNames(page)).not.toContain('/where');
  await turn(page, 'You are', 'Alex, an administrator');
  expect(await commandNames(page)).toContain('/where');
  expect(new URL(page.url()).search).toBe('?person=alex');
});

it('tells the bot place and language, and shows commands in that language', async () => {
  const { url, loopback } = await startTestPlayground();
  const page = await openPage(browser, url, { fragment: '?person=alex' });
  await turn(page, 'Language', 'français');
  await typeCommand(page, 'citations', 'x');
  expect(await page.locator('.command legend').innerText()).toBe(
    '/citations\nTout ce que quelqu’un a dit',
  );
  expect(await optionField(page, 'auteur').inputValue()).toBe('x');
  await page.keyboard.press('Enter');
  const quotes = message(page, 'Speaker: x');
  expect(await quotes.locator('.origin').innerText()).toBe('alex used /citations');

  const told = async (): Promise<string> => {
    await typeCommand(page, 'where');
    await page.keyboard.press('Enter');
    return message(page, 'Told').locator('.markdown').innerText();
  };
  expect(await told()).toBe('Told: fr, en-US, context 0');
  await turn(page, 'Where', 'Direct messages');
  expect(await page.getByRole('article').count()).toBe(0);
  expect(await told()).toBe('Told: fr, null, context 1');
  // The bot is not one that people install, so there is nothing of it anywhere else.
  await turn(page, 'Where', 'Anywhere: you installed it');
  expect(await commandNames(page)).toEqual([]);
  await page.reload();
  await page.locator('#log[aria-busy="false"]').waitFor();
  expect(await page.getByLabel('Where', { exact: true }).inputValue()).toBe('user-install');
  expect(loopback.faults).toEqual([]);
});
