/** How a page is gone to by its number. */
import { describe, expect, it } from 'vitest';

import type { Message } from '../../src/discord/components.ts';
import type { SeenComponent } from '../../src/discord/echo.ts';
import type { Presser } from '../../src/discord/event.ts';
import { type Reaction, react } from '../../src/discord/react.ts';
import { replyToSlash } from '../../src/discord/reply-to-slash.ts';
import { judgeModal } from '../../src/loopback/judge-modal.ts';
import { article } from './support/articles.ts';
import { botOf } from './support/bot.ts';
import { buttonsOf, refusals, textsOf } from './support/message.ts';

/** Ten articles of one sentence each: four pages. */
const BOT = botOf('ABCDEFGHIJ'.split('').map((letter) => article(letter, `${letter} came.`)));
const FIRST = replyToSlash('ask', { question: 'Who came?' }, BOT).message;
const ASKER: Presser = { userId: '80', isAsker: true, isPrivate: false };

const seen = ({ components }: Message): SeenComponent[] =>
  components.map((component) => ({
    id: component.id,
    content: 'content' in component ? component.content : undefined,
  }));

const customId = buttonsOf(FIRST).find(({ label }) => label === '1 of 4')?.target ?? '';

function press(typed?: string, presser: Presser = ASKER): Reaction {
  const asked = typed === undefined ? {} : { typed };
  return react({ kind: 'press', customId, components: seen(FIRST), presser, ...asked }, BOT);
}

const firstWords = (reaction: Reaction): string[] =>
  reaction.kind === 'reply'
    ? textsOf(reaction.reply.message).flatMap((text) => /^> (.*)$/mu.exec(text)?.[1] ?? [])
    : [];

describe('the position between the page buttons', () => {
  it('asks for the number of a page', () => {
    const reaction = press();
    expect(reaction).toMatchObject({
      kind: 'modal',
      modal: { custom_id: customId, title: 'Go to page', components: [{ label: 'Page, 1 to 4' }] },
    });
    const modal = reaction.kind === 'modal' ? reaction.modal : undefined;
    expect(judgeModal(JSON.parse(JSON.stringify(modal))).kind).toBe('sound');
  });

  it('shows that page instead, or the nearest that there is', () => {
    expect(press('3')).toMatchObject({ reply: { audience: 'replace' } });
    expect(firstWords(press('3'))).toEqual(['G came.', 'H came.', 'I came.']);
    expect(firstWords(press(' 9999 '))).toEqual(['J came.']);
  });

  it('gives somebody else a copy of their own', () =>
    expect(press('3', { ...ASKER, userId: '81', isAsker: false })).toMatchObject({
      reply: { audience: 'private' },
    }));

  it.each(['x', '0', '-1', '2.5', '', '**2**'])('says that “%s” is no page', (typed) => {
    const reaction = press(typed);
    const message = reaction.kind === 'reply' ? reaction.reply.message : FIRST;
    expect(reaction).toMatchObject({ reply: { audience: 'private', outcome: 'refused' } });
    expect(textsOf(message)[0]).toMatch(/^Expected the number of a page, got “/u);
    expect(refusals(message)).toEqual([]);
  });

  it('does nothing where the pages are few', () => {
    const few = botOf('ABCDEFG'.split('').map((letter) => article(letter, `${letter} came.`)));
    const message = replyToSlash('ask', { question: 'Who came?' }, few).message;
    expect(buttonsOf(message).find(({ label }) => label === '1 of 3')?.disabled).toBe(true);
  });
});
