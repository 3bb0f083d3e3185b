/** What a person types: choosing commands, filling in options, sending, in a real browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { launchBrowser } from '../support/browser.ts';
import { startTestPlayground } from './test-bot.ts';
import { message, openPage, optionField, typeCommand } from './test-page.ts';

const COMPOSER = 'Message, or / for a command';

// A browser is slow to start on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

it('lists the commands after a slash and filters them while one types', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  const composer = page.getByLabel(COMPOSER);
  await composer.fill('/');
  const options = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
  expect(await options.allInnerTexts()).toStrictEqual([
    '/ask\nWhat the coverage says',
    '/corpus reload\nRead the articles again',
    '/corpus withdraw\nTake an article away',
    '/plain\nAnswers without components',
    '/quotes\nEverything a speaker said',
    '/report\nOpens a form',
    '/show\nOne of every component',
    '/silent\nNever answers',
    '/slow\nThinks before it answers',
  ]);
  await composer.pressSequentially('corpus w');
  expect(await options.allInnerTexts()).toStrictEqual(['/corpus withdraw\nTake an article away']);
  expect(await composer.getAttribute('aria-expanded')).toBe('true');
  expect(await composer.getAttribute('aria-activedescendant')).toBe(
    await options.first().getAttribute('id'),
  );
});

it('sends a command by keyboard alone and shows the exact answer', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await page.getByLabel(COMPOSER).focus();
  await page.keyboard.type('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Who said it?');
  await page.keyboard.press('Enter');
  const answer = message(page, 'Asked:');
  expect(await answer.locator('.markdown').innerText()).toBe(
    'Asked: Who said it?; most null; mode null',
  );
  expect(await answer.locator('.origin').innerText()).toBe('you used /ask');
  expect(await answer.locator('.author').innerText()).toBe('verbatim');
  expect(await answer.locator('.tag').innerText()).toBe('APP');
  expect(await page.locator('#composer-text:focus').count()).toBe(1);
});

it('chooses a command by its name and a space', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await page.getByLabel(COMPOSER).pressSequentially('/corpus withdraw an article');
  expect(await optionField(page, 'article').inputValue()).toBe('an article');
});

it('fills in choices, numbers and booleans of added options', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'ask', 'Who?');
  await page.getByRole('button', { name: '+ mode' }).click();
  await page.keyboard.type('about');
  await page.keyboard.press('Enter');
  expect(await optionField(page, 'mode').inputValue()).toBe('Said about');
  await page.getByRole('button', { name: '+ most' }).click();
  await page.keyboard.type('3');
  await page.getByRole('button', { name: '+ hide' }).click();
  await page.getByRole('option', { name: 'False' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await message(page, 'Asked:').locator('.markdown').innerText()).toBe(
    'Asked: Who?; most 3; mode about',
  );
});

it('says what is wrong with a value and does not send it', async () => {
  const { url, loopback } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'ask');
  const question = optionField(page, 'question');
  const error = page.locator('.option .field-error').first();
  await page.keyboard.press('Enter');
  expect(await error.innerText()).toBe('This option is required.');
  await page.keyboard.type('ab');
  await page.keyboard.press('Enter');
  expect(await error.innerText()).toBe('Type at least 3 characters.');
  expect(await question.getAttribute('aria-invalid')).toBe('true');
  await question.fill('x'.repeat(41));
  expect(await error.innerText()).toBe('Type at most 40 characters; this has 41.');
  await question.fill('Who?');
  await page.getByRole('button', { name: '+ most' }).click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  expect(await page.locator('.option .field-error').nth(1).innerText()).toBe('Type 5 or less.');
  expect(loopback.person('you').messages()).toStrictEqual([]);
});

it('shows the label of a suggestion and sends its value', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'quotes', 'put');
  const suggestion = page.getByRole('option', { name: 'Vladimir Putin' });
  await suggestion.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await optionField(page, 'speaker').inputValue()).toBe(
    'Vladimir Putin, President, 2 quotations',
  );
  await page.keyboard.press('Enter');
  expect(await message(page, 'Speaker:').locator('.markdown').innerText()).toBe(
    'Speaker: person-putin',
  );
});

it('sends free text where no suggestion was chosen', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'quotes', 'khamenei');
  await page.getByRole('option', { name: 'Ali Khamenei' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await message(page, 'Speaker:').locator('.markdown').innerText()).toBe(
    'Speaker: khamenei',
  );
});

it('drops suggestions for what is no longer typed', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  const held: (() => Promise<void>)[] = [];
  await page.route('**/api/complete', (route) => {
    if (route.request().postData()?.includes('"p"') ?? false) held.push(() => route.continue());
    else void route.continue();
  });
  await typeCommand(page, 'quotes');
  const early = page.waitForRequest((request) => request.postData()?.includes('"p"') ?? false);
  await page.keyboard.type('p');
  await early;
  await optionField(page, 'speaker').fill('khamenei');
  const options = page.getByRole('listbox').getByRole('option');
  await options.filter({ hasText: 'Khamenei' }).waitFor();
  const late = page.waitForResponse(
    (response) => response.request().postData()?.includes('"p"') ?? false,
  );
  await Promise.all(held.map((release) => release()));
  await (await late).finished();
  expect(await options.allInnerTexts()).toStrictEqual([
    'Ali Khamenei, Supreme Leader, 4 quotations',
  ]);
});

it('goes back to text with Escape and with Backspace', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'ask', 'Who?');
  await page.keyboard.press('Escape');
  expect(await optionField(page, 'question').count()).toBe(0);
  await typeCommand(page, 'ask');
  await page.keyboard.press('Backspace');
  expect(await optionField(page, 'question').count()).toBe(0);
  await page.keyboard.type('Hello **there**');
  await page.keyboard.press('Enter');
  expect(await message(page, 'Hello').locator('.markdown').innerHTML()).toBe(
    'Hello <strong>there</strong>',
  );
});

it('says that there is no such command', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await page.getByLabel(COMPOSER).fill('/nothing at all');
  await page.keyboard.press('Enter');
  expect(await page.locator('#composer-error').innerText()).toBe(
    'There is no command /nothing. Type / to see them all.',
  );
});

it('fills in a command from an example and from a link', async () => {
  const { url } = await startTestPlayground({
    examples: [
      { command: 'ask', options: { question: 'What?', hide: true } },
      { say: '“Words,” he said.' },
    ],
  });
  const page = await openPage(browser, url, { fragment: '#/quotes?speaker=A%20b%26c' });
  expect(await optionField(page, 'speaker').inputValue()).toBe('A b&c');
  const example = page.getByRole('link', { name: '/ask What?' });
  await example.click();
  expect(await optionField(page, 'question').inputValue()).toBe('What?');
  expect(await optionField(page, 'hide').inputValue()).toBe('True');
  await page.keyboard.press('Escape');
  // The address is the same; the link fills in all the same.
  await example.click();
  expect(await optionField(page, 'question').inputValue()).toBe('What?');
  await page.getByRole('link', { name: 'Message “Words,” he said.' }).click();
  expect(await page.getByLabel(COMPOSER).inputValue()).toBe('“Words,” he said.');
});

it('fills in the first option from a short link', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url, { fragment: '#ask=Who%20said%20it%3F' });
  expect(await optionField(page, 'question').inputValue()).toBe('Who said it?');
});
