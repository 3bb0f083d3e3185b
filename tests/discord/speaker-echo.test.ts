/** That a message names a chosen speaker as people do, and that its buttons still find the same one. */
import { describe, expect, it } from 'vitest';

import quotes from '../../commands/quotes.ts';
import { decodePageState } from '../../src/discord/page-state.ts';
import { replyToPress } from '../../src/discord/reply-to-press.ts';
import { replyToSlash } from '../../src/discord/reply-to-slash.ts';
import { article, coverageOf } from '../support/coverage.ts';
import { botOf } from './support/bot.ts';
import { buttonsOf, textsOf } from './support/message.ts';

const said = (count: number, who: string): string =>
  Array.from(
    { length: count },
    (_, number) => `“Bridge number ${number} of the ${who} will open on Monday,” ${who} said.`,
  ).join('\n\n');

const coverage = coverageOf(
  article('a', said(5, 'Senator John Barnes')),
  article('b', `${said(5, 'Coach John Barnes')}\n\n${said(1, 'Maria Hill')}`),
);
const bot = { ...botOf(), coverage, commands: [quotes] };

describe('a chosen speaker', () => {
  it('is shown by name, not by id', () => {
    const { message } = replyToSlash('quotes', { speaker: 'maria-hill' }, bot);
    expect(textsOf(message).slice(0, 2)).toEqual([
      '### 1 quotation by Maria Hill',
      '-# Speaker: Maria Hill',
    ]);
  });

  it('is still the same of several namesakes when the page is turned', () => {
    const { message } = replyToSlash('quotes', { speaker: 'john-barnes-2' }, bot);
    expect(textsOf(message)[1]).toBe('-# Speaker: John Barnes (john-barnes-2)');
    const next = buttonsOf(message).find(({ label }) => label === 'Next')?.target ?? '';
    const seen = message.components.map((component) => ({
      id: component.id,
      content: 'content' in component ? component.content : undefined,
    }));
    const presser = { userId: '80', isAsker: true, isPrivate: false };
    const second = textsOf(replyToPress(decodePageState(next), seen, presser, bot).message);
    expect(second[0]).toBe('### 5 quotations by John Barnes');
    expect(second.join('\n')).toContain('number 3 of the Coach John Barnes');
  });
});
