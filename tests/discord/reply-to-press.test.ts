/** What pressing a page button gets back: its page, or the reason why not. */
import { describe, expect, it } from 'vitest';

import type { RawInput } from '../../src/command.ts';
import type { Bot } from '../../src/discord/bot.ts';
import type { Message } from '../../src/discord/components.ts';
import type { SeenComponent } from '../../src/discord/echo.ts';
import type { Presser } from '../../src/discord/event.ts';
import { decodePageState } from '../../src/discord/page-state.ts';
import { replyToPress } from '../../src/discord/reply-to-press.ts';
import { replyToSlash } from '../../src/discord/reply-to-slash.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { SEVEN, botOf } from './support/bot.ts';
import { buttonsOf, refusals, textsOf } from './support/message.ts';

const BOT = botOf();

const ask = (options: RawInput): Message => replyToSlash('ask', options, BOT).message;

const seen = ({ components }: Message): SeenComponent[] =>
  components.map((component) => ({
    id: component.id,
    content: 'content' in component ? component.content : undefined,
  }));

const idOf = (message: Message, label: string): string =>
  buttonsOf(message).find((button) => button.label === label)?.target ?? '';

const ASKER: Presser = { userId: '80', isAsker: true, isPrivate: false };

function press(message: Message, label: string, bot: Bot = BOT, presser = ASKER): Reply {
  const reply = replyToPress(decodePageState(idOf(message, label)), seen(message), presser, bot);
  expect(refusals(reply.message)).toEqual([]);
  return reply;
}

const quotesOf = ({ message }: Reply): string[] =>
  textsOf(message).flatMap((text) => /^> (.*)$/mu.exec(text)?.[1] ?? []);

describe('replyToPress', () => {
  it('turns pages forth and back', () => {
    const second = press(ask({ question: 'Who *came*?' }), 'Next');
    expect(second.audience).toBe('replace');
    expect(quotesOf(second)).toEqual(['D came.', 'E came.', 'F came.']);
    const third = press(second.message, 'Next');
    expect(quotesOf(third)).toEqual(['G came.']);
    expect(textsOf(third.message)[1]).toBe(String.raw`-# Question: Who \*came\*?`);
    expect(quotesOf(press(third.message, 'Previous'))).toEqual(quotesOf(second));
  });

  it('gives somebody else a copy of their own, which they may share', () => {
    const bystander = { userId: '81', isAsker: false, isPrivate: false };
    const copy = press(ask({ question: 'Who?' }), 'Next', BOT, bystander);
    expect(copy.audience).toBe('private');
    expect(quotesOf(copy)).toEqual(['D came.', 'E came.', 'F came.']);
    const owner = { userId: '81', isAsker: true, isPrivate: true };
    const third = press(copy.message, 'Next', BOT, owner);
    expect(third.audience).toBe('replace');
    const shared = press(third.message, 'Show to everybody', BOT, owner);
    expect(shared.audience).toBe('public');
    expect(quotesOf(shared)).toEqual(['G came.']);
    expect(textsOf(shared.message).at(-1)).toBe('-# Shared by <@81>');
    expect(buttonsOf(shared.message).map(({ label }) => label)).not.toContain('Show to everybody');
  });

  it('does not share what the coverage has changed since', () => {
    const hidden = ask({ question: 'Who?', hide: true });
    const stale = press(hidden, 'Show to everybody', botOf(SEVEN.slice(1), 'ffffffff'));
    expect(stale.audience).toBe('private');
    expect(textsOf(stale.message)[0]).toBe('### The coverage has changed since this answer');
  });

  it('keeps the limits of the question', () => {
    const second = press(ask({ question: 'Who?', outlet: 'First', from: '2015' }), 'Next');
    expect(quotesOf(second)).toEqual(['D came.', 'E came.', 'F came.']);
    expect(textsOf(second.message)[2]).toBe('Limits: outlet First, from 2015');
    expect(buttonsOf(second.message).at(-1)).toMatchObject({ label: 'Next', disabled: true });
  });

  it('never shows a page of another coverage, and asks again when told to', () => {
    const changed = botOf(SEVEN.slice(1), 'ffffffff');
    const stale = press(ask({ question: 'Who?' }), 'Next', changed);
    expect(stale.audience).toBe('private');
    expect(textsOf(stale.message)).toEqual([
      '### The coverage has changed since this answer',
      '-# Question: Who?',
      'Pages of another coverage would not fit together. Run it again for the present one.',
    ]);
    const again = press(stale.message, 'Run again', changed);
    expect(again.audience).toBe('replace');
    expect(quotesOf(again)).toEqual(['B came.', 'C came.', 'D came.']);
  });

  it('says so when the outlet that was asked for is gone', () => {
    const changed = botOf(SEVEN.slice(6), 'ffffffff');
    const reply = press(ask({ question: 'Who?', outlet: 'First' }), 'Next', changed);
    expect(reply.audience).toBe('private');
    expect(textsOf(reply.message)).toEqual([
      'The coverage has changed and no longer has an article from this outlet. Use /ask again.',
    ]);
  });

  it('refuses a button whose message has another question, or none', () => {
    const id = idOf(ask({ question: 'Who?' }), 'Next');
    for (const message of [seen(ask({ question: 'Why?' })), []]) {
      const reply = replyToPress(decodePageState(id), message, ASKER, BOT);
      expect(reply.audience).toBe('private');
      expect(textsOf(reply.message)).toEqual([
        'What was asked cannot be read from this message any more. Use /ask again.',
      ]);
    }
  });

  it.each([
    'confirm',
    'v0:ask:2',
    'v3:page:gone:2:1a2b3c4d:0123456789ab:::',
    'v3:keep:ask:2:1a2b3c4d:0123456789ab:::',
  ])('refuses a button that is not ours: %s', (customId) => {
    const reply = replyToPress(decodePageState(customId), [], ASKER, BOT);
    expect(reply.audience).toBe('private');
    expect(textsOf(reply.message)).toEqual([
      'This button is not known any more. Use the command again to get an answer with working buttons.',
    ]);
  });
});
