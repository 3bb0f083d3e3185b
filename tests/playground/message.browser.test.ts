/** What a person sees and presses: messages, buttons, selects, modals and menus, in a real browser. */
import { text } from 'node:stream/consumers';

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { launchBrowser } from '../support/browser.ts';
import { startTestPlayground } from './test-bot.ts';
import { message, openPage, typeCommand } from './test-page.ts';

// A browser is slow to start on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

it('shows one of every component', async () => {
  const { url, loopback } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'show');
  await page.keyboard.press('Enter');
  const answer = message(page, 'First');
  expect(await answer.locator('.markdown').first().innerHTML()).toBe(
    '<strong>First</strong> page\n' +
      '<blockquote dir="auto">“Quoted <em>words</em>,” he said.</blockquote>',
  );
  const container = answer.locator('.container');
  expect(await container.getAttribute('style')).toBe('--accent: #3366cc;');
  const link = answer.getByRole('link', { name: 'Open news.example' });
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await answer.locator('.file').innerText()).toBe('exact.txt\n12 bytes');
  await answer.getByText('Show the text').click();
  await answer.locator('.file-text pre').getByText('Exact words.').waitFor();
  const saved = page.waitForEvent('download');
  await answer.locator('.file').click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('exact.txt');
  expect(await text(await download.createReadStream())).toBe('Exact words.');
  expect(await answer.getByRole('separator').count()).toBe(1);
  expect(await answer.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
  expect(loopback.faults).toStrictEqual([]);
});

it('shows plain content, an embed and a file, and sends several selected options', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'plain');
  await page.keyboard.press('Enter');
  const answer = message(page, 'Plain');
  expect(await answer.locator('.markdown').first().innerHTML()).toBe('Plain <s>content</s>');
  expect(await answer.locator('.embed').innerText()).toBe(
    'A title\nA description\nName\nValue\n\nA footer',
  );
  expect(await answer.locator('.file').innerText()).toBe('words.txt\n6 bytes');
  await answer.getByRole('button', { name: 'Two of three' }).click();
  const done = answer.getByRole('button', { name: 'Done' });
  await answer.getByRole('option', { name: 'C' }).click();
  expect(await done.isDisabled()).toBe(true);
  await answer.getByRole('option', { name: 'A' }).click();
  await done.click();
  expect(await message(page, 'Selected').locator('.markdown').innerText()).toBe(
    'Selected: c and a',
  );
});

it('turns a page with a button and keeps the focus in the message', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'show');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  const second = message(page, 'Second page');
  await second.waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
  expect(await page.locator('article:focus, article :focus').count()).toBe(1);
  await page.getByRole('button', { name: 'Previous' }).click();
  await message(page, 'First page').waitFor();
});

it('dismisses an answer that only this person sees', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url, { fragment: '#/ask?question=Who%3F&hide=true' });
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = message(page, 'Asked: Who?');
  expect(await answer.locator('.ephemeral').innerText()).toBe('Only you can see this · Dismiss');
  await answer.getByRole('button', { name: 'Dismiss' }).click();
  expect(await page.getByRole('article').count()).toBe(0);
});

it('shows a deferred answer when it comes', async () => {
  const { url, finishThinking } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'slow');
  await page.keyboard.press('Enter');
  expect(await message(page, 'you used').locator('.body').innerText()).toBe(
    'verbatim is thinking…',
  );
  finishThinking();
  const answer = message(page, 'Thought about it');
  expect(await answer.locator('.markdown').innerText()).toBe('Thought about it');
  expect(await page.getByRole('article').count()).toBe(1);
});

it('says so when the bot does not answer', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'silent');
  await page.keyboard.press('Enter');
  expect(await page.locator('.failure strong').innerText()).toBe(
    '/silent: The application did not respond',
  );
  expect(await page.locator('.failure span').innerText()).not.toBe('');
});

it('sends a modal once its fields are right', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'report');
  await page.keyboard.press('Enter');
  const modal = page.getByRole('dialog', { name: 'Report a mistake' });
  await modal.getByLabel('What is wrong?').fill('It');
  await modal.getByRole('button', { name: 'Submit' }).click();
  expect(await modal.locator('.modal-field .field-error').innerText()).toBe(
    'Type at least 5 characters.',
  );
  await modal.getByLabel('What is wrong?').fill('It is wrong.');
  await modal.getByRole('button', { name: 'Submit' }).click();
  expect(await message(page, 'Reported').locator('.markdown').innerText()).toBe(
    'Reported: It is wrong.',
  );
  expect(await modal.count()).toBe(0);
});

it('closes a modal with Escape', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'report');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('selects an option by keyboard', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'show');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Which person?' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await message(page, 'Selected').locator('.markdown').innerText()).toBe('Selected: k');
});

it("uses a message's menu by keyboard", async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await page.keyboard.press('Tab');
  await page.getByLabel('Message, or / for a command').fill('“Words,” he said.');
  await page.keyboard.press('Enter');
  const posted = message(page, '“Words,” he said.');
  await posted.getByRole('button', { name: 'Message menu' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('menuitem').allInnerTexts()).toStrictEqual([
    'Check against the coverage',
  ]);
  await page.keyboard.press('Enter');
  const answer = message(page, 'Checked:');
  expect(await answer.locator('.markdown').innerText()).toBe('Checked: “Words,” he said.');
  expect(await answer.locator('.origin').innerText()).toBe('you used Check against the coverage');
});

it('closes a menu with Escape and gives the focus back', async () => {
  const { url, loopback } = await startTestPlayground();
  loopback.person('you').say('Hello');
  const page = await openPage(browser, url);
  const button = page.getByRole('button', { name: 'Message menu' });
  await button.click();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await page.locator('.menu-button:focus').count()).toBe(1);
});

it('shows the same after it is loaded again', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  await typeCommand(page, 'show');
  await page.keyboard.press('Enter');
  const before = await message(page, 'First').innerText();
  await page.reload();
  expect(await message(page, 'First').innerText()).toBe(before);
});

it('never takes text for HTML', async () => {
  const { url } = await startTestPlayground();
  const page = await openPage(browser, url);
  const hostile = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) <script>alert(1)</script>';
  await page.getByLabel('Message, or / for a command').fill(hostile);
  await page.keyboard.press('Enter');
  expect(await message(page, 'onerror').locator('.markdown').innerText()).toBe(hostile);
});

it('runs Persian from right to left, and English words quoted in it from left to right', async () => {
  const { url, loopback } = await startTestPlayground();
  loopback.person('you').say('**۲ بخش** در ۲ مقاله\n> “A threat,” he said.\nگوینده: Khamenei');
  const page = await openPage(browser, url);
  await message(page, 'A threat').waitFor();
  const direction = (selector: string): Promise<unknown> =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).direction`);
  expect(await direction('.markdown')).toBe('rtl');
  expect(await direction('blockquote')).toBe('ltr');
});

it.each([360, 1200])(
  'fits a window %i pixels wide, with controls large enough to touch',
  async (width) => {
    const { url } = await startTestPlayground({
      examples: [{ command: 'ask', options: { question: 'A rather long question, is it not?' } }],
    });
    const page = await openPage(browser, url, { width });
    await typeCommand(page, 'show');
    await page.keyboard.press('Enter');
    await message(page, 'First').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.evaluate('document.querySelector("#log").scrollWidth')).toBe(width);
    const controls = await page.locator('button:visible, a.button:visible').all();
    const boxes = await Promise.all(controls.map((control) => control.boundingBox()));
    const small = boxes.filter((box) => box === null || box.width < 40 || box.height < 40);
    expect(small).toStrictEqual([]);
  },
);
