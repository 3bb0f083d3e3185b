/** What buttons about quoted words do, over the supplied articles. */
import { createHash } from 'node:crypto';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';

import { articleId } from '../../src/corpus/article.ts';
import { articleKey } from '../../src/discord/article-key.ts';
import type { Bot } from '../../src/discord/bot.ts';
import type { Message } from '../../src/discord/components.ts';
import type { Presser } from '../../src/discord/event.ts';
import { type HitState, decodeHitState, encodeHitState } from '../../src/discord/hit-state.ts';
import { react } from '../../src/discord/react.ts';
import { replyToSlash } from '../../src/discord/reply-to-slash.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import { suppliedCoverage } from '../support/coverage.ts';
import { allComponents, buttonsOf, refusals, textsOf } from './support/message.ts';

const FOLDER = pathToFileURL(fileURLToPath(new URL('../../commands/', import.meta.url)));
const bot: Bot = {
  commands: (await loadCommands(FOLDER)).reading,
  coverage: await suppliedCoverage(),
  words: ENGLISH_WORDS,
};

const READER: Presser = { userId: '80', isAsker: true, isPrivate: false };
const OWNER: Presser = { ...READER, isPrivate: true };

function pressed(customId: string, presser: Presser): Reply {
  const reaction = react({ kind: 'press', customId, components: [], presser }, bot);
  if (reaction.kind !== 'reply') throw new Error('Expected a reply');
  expect(refusals(reaction.reply.message)).toEqual([]);
  return reaction.reply;
}

function press(message: Message, label: string, presser: Presser = READER): Reply {
  const found = buttonsOf(message).find((button) => button.label === label);
  return pressed(found?.target ?? `no button “${label}”`, presser);
}

const SPOKESMAN = replyToSlash('ask', { question: 'the Kremlin spokesman' }, bot).message;
const QUOTED =
  '> A Kremlin spokesman was quoted by Interfax news agency as saying that Putin and Khamenei had agreed at their talks that global powers should not impose their political will on Syria.';

/** The state of a hit's button, changed. */
function changed(change: Partial<HitState>): string {
  const target = buttonsOf(SPOKESMAN).find(({ label }) => label === 'Cite')?.target ?? '';
  const state = decodeHitState(target);
  if (state === undefined) throw new Error('Expected the state of a button');
  return encodeHitState({ ...state, ...change });
}

describe('the buttons under a hit', () => {
  it('are those that do something with it', () =>
    expect(
      buttonsOf(SPOKESMAN)
        .slice(0, 3)
        .map(({ label }) => label),
    ).toEqual(['More context', 'Cite', 'Compare']));
});

describe('“More context”', () => {
  it('shows more step by step, to who pressed alone', () => {
    const first = press(SPOKESMAN, 'More context');
    expect([first.audience, first.outcome]).toEqual(['private', 'context']);
    const [heading, shown = ''] = textsOf(first.message);
    expect(heading).toBe('### In context');
    expect(shown).toContain(QUOTED);
    expect(shown).toMatch(/· paragraphs 4 to 6$/u);
    expect(buttonsOf(first.message).map(({ label }) => label)).toEqual([
      'More context',
      'Cite',
      'Compare',
      'Text as a file',
      'Show to everybody',
    ]);
    const second = press(first.message, 'More context', OWNER);
    expect(second.audience).toBe('replace');
    expect(textsOf(second.message)[1]).toMatch(/· paragraphs 3 to 7$/u);
  });

  it('ends where a message is full', () => {
    let reply = press(SPOKESMAN, 'More context');
    let steps = 1;
    while (buttonsOf(reply.message).some(({ label }) => label === 'More context')) {
      reply = press(reply.message, 'More context', OWNER);
      steps += 1;
    }
    expect(steps).toBe(4);
  });

  it('gives whoever reads a shared one a copy of their own', () => {
    const first = press(SPOKESMAN, 'More context');
    const shared = press(first.message, 'Show to everybody', OWNER);
    expect(shared.audience).toBe('public');
    expect(textsOf(shared.message).at(-1)).toBe('-# Shared by <@80>');
    const next = press(shared.message, 'More context', { ...READER, userId: '81', isAsker: false });
    expect(next.audience).toBe('private');
  });
});

describe('“Cite”', () => {
  it('cites the words with their speaker, in a style that can be chosen', () => {
    const cited = press(SPOKESMAN, 'Cite');
    expect([cited.audience, cited.outcome]).toEqual(['private', 'citation']);
    expect(textsOf(cited.message)[3]).toBe(
      'In the text\n```\n(A Kremlin spokesman, via Interfax news agency, as cited in “Khamenei Meets Putin and Denounces the US,” n.d., para. 5)\n```',
    );
    const [select] = allComponents(cited.message.components).flatMap((component) =>
      component.type === ComponentType.StringSelect ? [component] : [],
    );
    expect(select?.options.map(({ label, default: isChosen }) => [label, isChosen])).toEqual([
      ['APA', true],
      ['MLA', false],
      ['Chicago', false],
      ['BibTeX', false],
      ['RIS', false],
      ['CSL-JSON', false],
    ]);
    const mla = pressed(select?.options[1]?.value ?? '', { ...OWNER, isChoosing: true });
    expect(mla.audience).toBe('replace');
    expect(textsOf(mla.message)[0]).toBe('### MLA citation');
    const apa = pressed(select?.options[0]?.value ?? '', { ...READER, isChoosing: true });
    expect(apa.audience).toBe('private');
  });

  it('in a style that there is not is refused', () =>
    expect(pressed(changed({ step: 6 }), READER).outcome).toBe('refused'));
});

describe('“Compare”', () => {
  it('gives the comparison of /compare, to be shared like that', () => {
    const compared = press(SPOKESMAN, 'Compare');
    expect([compared.audience, compared.outcome]).toEqual(['private', 'comparison']);
    expect(textsOf(compared.message)).toContain(
      'Statement 1 came to 2 articles through Interfax news agency: one source, not 2',
    );
    expect(buttonsOf(compared.message).at(-1)?.label).toBe('Show to everybody');
  });

  it('is shared by its own button, too', () => {
    const shared = pressed(changed({ action: 'compare', isShared: true }), READER);
    expect([shared.audience, shared.outcome]).toEqual(['public', 'comparison']);
  });

  it('is refused by a bot without that command', () => {
    const without = { ...bot, commands: [] };
    const customId = changed({ action: 'compare' });
    const reaction = react({ kind: 'press', customId, components: [], presser: READER }, without);
    expect(reaction).toMatchObject({ reply: { outcome: 'refused' } });
  });
});

describe('“Text as a file”', () => {
  it('has the exact bytes of the paragraph, and their fingerprint', () => {
    const { message, audience, outcome } = press(
      press(SPOKESMAN, 'More context').message,
      'Text as a file',
    );
    expect([audience, outcome]).toEqual(['private', 'text']);
    const [file] = message.files ?? [];
    const text = file?.attachment.toString('utf8') ?? '';
    const source = bot.coverage.articles.find(({ id }) => id.startsWith('khamenei'));
    expect(source?.text).toContain(text);
    expect(text.split('\n\n')).toHaveLength(3);
    expect(file?.name).toBe('khamenei-meets-putin-and-denounces-the-us-paragraphs-4-to-6.txt');
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    const bytes = Buffer.byteLength(text);
    expect(textsOf(message).at(-1)).toBe(`${bytes} bytes of UTF-8, SHA-256:\n\`${sha256}\``);
  });
});

describe('a button about words', () => {
  it('of another coverage says so', () => {
    const reply = pressed(changed({ revision: '00000000' }), READER);
    expect([reply.audience, reply.outcome]).toEqual(['private', 'refused']);
    expect(textsOf(reply.message)[0]).toMatch(/^The coverage has changed since this answer/u);
  });

  it.each<[string, Partial<HitState>]>([
    ['an article that is not there', { articleKey: articleKey(articleId('gone')) }],
    ['words beyond the end', { end: 99_999 }],
    ['words that are only white space', { start: 42, end: 43 }],
  ])('about %s is refused', (_name, change) => {
    const reply = pressed(changed(change), READER);
    expect([reply.audience, reply.outcome]).toEqual(['private', 'refused']);
  });
});
