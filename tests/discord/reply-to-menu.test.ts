/** What the menu of a message gets back: verdicts on its quotations, for who asked alone. */
import { describe, expect, it } from 'vitest';

import check from '../../commands/check.ts';
import type { Bot } from '../../src/discord/bot.ts';
import { decodePageState } from '../../src/discord/page-state.ts';
import { replyToMenu } from '../../src/discord/reply-to-menu.ts';
import { replyToPress } from '../../src/discord/reply-to-press.ts';
import { article } from './support/articles.ts';
import { botOf } from './support/bot.ts';
import { buttonsOf, refusals, textsOf } from './support/message.ts';

const NAME = 'Check against the coverage';
const BOT: Bot = {
  ...botOf([
    article(
      'dam',
      '“We heard the wall crack at noon,” engineer Mira Tann told reporters.\n\n“Nobody will be left without a home,” said mayor Ole Brandt.',
    ),
  ]),
  commands: [check],
};

function texts(message: string): string[] {
  const reply = replyToMenu(NAME, message, BOT);
  expect(reply.audience).toBe('private');
  expect(refusals(reply.message)).toEqual([]);
  return textsOf(reply.message);
}

describe('replyToMenu', () => {
  it('gives each quotation of the message its verdict, speaker and source', () => {
    expect(texts('Tann “heard the wall break at noon”, and “pigs can fly over the moon”.')).toEqual(
      [
        '### 2 quotations checked',
        '-# Text: “heard the wall break at noon” “pigs can fly over the moon”',
        '**1. Altered: the article has other words**\n-# “heard the wall break at noon”\n' +
          'heard the wall ~~crack~~ **break** at noon\n' +
          '-# Struck through: only in the article. Bold: only in the checked words.',
        '> heard the wall crack at noon\nSpeaking: Mira Tann (engineer)\n-# **A title** · outlet not stated · dateline not stated · date not stated · paragraph 1',
        '**2. Not in the coverage**\n-# “pigs can fly over the moon”',
      ],
    );
  });

  it('can be shared, which asks again', () => {
    const { message } = replyToMenu(NAME, 'Nobody will be left without a home!', BOT);
    const share = buttonsOf(message).find(({ label }) => label === 'Show to everybody');
    const seen = message.components.map((component) => ({
      id: component.id,
      content: 'content' in component ? component.content : undefined,
    }));
    const presser = { userId: '80', isAsker: true, isPrivate: true };
    const posted = replyToPress(decodePageState(share?.target ?? ''), seen, presser, BOT);
    expect(posted.audience).toBe('public');
    expect(textsOf(posted.message).slice(0, 3)).toEqual([
      '### 1 quotation checked',
      '-# Text: Nobody will be left without a home!',
      '**1. Exact: the article has these words**\n-# “Nobody will be left without a home!”',
    ]);
    expect(textsOf(posted.message).at(-1)).toBe('-# Shared by <@80>');
  });

  it('says how many quotations it left out', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((n) => `“quotation number ${n}”`).join(' ');
    expect(texts(seven).at(-1)).toBe(
      '2 more quotations not checked: too many for one answer. Check them with /whosaid.',
    );
    const long = `“${'word '.repeat(150)}” “${'other '.repeat(120)}” “one two three”`;
    expect(texts(long)[0]).toBe('### 2 quotations checked');
    expect(texts(long).at(-1)).toMatch(/^1 more quotation not checked/u);
  });

  it.each([
    ['no text', '', '### There is no text to check', /^Only words can be checked/u],
    ['marks alone', '“'.repeat(4000), '### There is no text to check', /^Only words/u],
    [
      'a long text that quotes nothing',
      'The wall fell. '.repeat(30),
      '### Nothing is quoted in this text',
      /^A text is checked between/u,
    ],
  ])('says what it can check in a message with %s', (_name, message, heading, note) => {
    const shown = texts(message);
    expect(shown[0]).toBe(heading);
    expect(shown.at(-1)).toMatch(note);
    expect(buttonsOf(replyToMenu(NAME, message, BOT).message)).toEqual([]);
  });

  it('judges words of another script, and too few words', () => {
    expect(texts('«پوتین در تهران بود امروز»')[2]).toMatch(/^\*\*1\. Not in the coverage/u);
    expect(texts('“the wall”')[2]).toMatch(/^\*\*1\. Too short to judge/u);
  });

  it('says what to do about an entry that is gone', () => {
    const reply = replyToMenu('Gone', '“a b c”', BOT);
    expect([reply.audience, textsOf(reply.message)]).toEqual([
      'private',
      ['This command is not known any more. Type / to see the commands there are.'],
    ]);
  });
});
