/** What a slash command gets back, and who sees it. */
import { describe, expect, it } from 'vitest';

import type { RawInput } from '../../src/command.ts';
import { replyToSlash } from '../../src/discord/reply-to-slash.ts';
import { botOf } from './support/bot.ts';
import { buttonsOf, textsOf } from './support/message.ts';

const BOT = botOf();

const isShareable = (options: RawInput): boolean =>
  buttonsOf(replyToSlash('ask', options, BOT).message).some(
    ({ label }) => label === 'Show to everybody',
  );

describe('replyToSlash', () => {
  it('answers for everybody', () => {
    const { audience, message } = replyToSlash('ask', { question: 'Who came?' }, BOT);
    expect(audience).toBe('public');
    expect(textsOf(message).slice(0, 2)).toEqual([
      '### 7 passages in 7 articles',
      '-# Question: Who came?',
    ]);
  });

  it('answers one person alone when asked to', () => {
    expect(replyToSlash('ask', { question: 'Who?', hide: true }, BOT).audience).toBe('private');
    expect(replyToSlash('ask', { question: 'Who?', hide: false }, BOT).audience).toBe('public');
  });

  it('offers to share what one person sees alone', () => {
    expect(isShareable({ question: 'Who?', hide: true })).toBe(true);
    expect(isShareable({ question: 'Who?' })).toBe(false);
    expect(isShareable({ question: 'Who?', from: 'May', hide: true })).toBe(false);
  });

  it('cleans what was typed before anything sees it', () => {
    const { message } = replyToSlash('ask', { question: ' Who\u0000\n  \u202Ecame? ' }, BOT);
    expect(textsOf(message)[1]).toBe('-# Question: Who came?');
  });

  it('leaves out an option in which nothing was typed', () => {
    const { message } = replyToSlash('ask', { question: 'Who?', outlet: ' \u200F ' }, BOT);
    expect(textsOf(message)[0]).toBe('### 7 passages in 7 articles');
  });

  it('tells one person alone that an option cannot be used', () => {
    const { audience, message } = replyToSlash('ask', { question: 'Who?', from: 'May' }, BOT);
    expect(audience).toBe('private');
    expect(textsOf(message)).toEqual([
      '`from`: expected a date such as 2015, 2015-11 or 2015-11-23, got “May”',
    ]);
  });

  it('says what to do about a command that is gone', () => {
    const { audience, message } = replyToSlash('gone', {}, BOT);
    expect(audience).toBe('private');
    expect(textsOf(message)).toEqual([
      'This command is not known any more. Type / to see the commands there are.',
    ]);
  });
});
