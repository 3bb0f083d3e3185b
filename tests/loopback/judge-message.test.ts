/** Whether each limit of a message is held just at its edge. */
import { describe, expect, it } from 'vitest';

import { judgeMessage } from '../../src/loopback/judge-message.ts';
import type { MessageContext } from '../../src/loopback/judge-message.ts';
import { describeProblem } from '../../src/loopback/refusal.ts';

const V2 = 1 << 15;

const text = (content: string) => ({ type: 10, content });
const press = (customId: string) => ({ type: 2, style: 1, label: 'P', custom_id: customId });
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const option = (value: string) => ({ label: value, value });
const chosen = (value: string) => ({ label: value, value, default: true });
const options = (count: number) => Array.from({ length: count }, (_, index) => option(`o${index}`));
const select = (more: object = {}) => ({ type: 3, custom_id: 's', options: options(2), ...more });
const presses = (count: number) => Array.from({ length: count }, (_, index) => press(`b${index}`));
const texts = (count: number) => Array.from({ length: count }, () => text('t'));
const link = (url: string) => ({ type: 2, style: 5, label: 'L', url });

/** The reasons against a message, one sentence each; empty when Discord takes it. */
function reasonsAgainst(body: object, context: Partial<MessageContext> = {}): string[] {
  const judged = judgeMessage(body, { request: 'interaction-reply', newFileNames: [], ...context });
  return judged.kind === 'sound' ? [] : judged.problems.map(describeProblem);
}

const v2 = (...components: object[]) => ({ flags: V2, components });
const v1 = (...components: object[]) => ({ content: 'c', components });

describe('a message', () => {
  it.each<[string, object, object, string]>([
    [
      'content of 2000 characters',
      { content: 'x'.repeat(2000) },
      { content: 'x'.repeat(2001) },
      'content: expected at most 2000 characters, got 2001',
    ],
    [
      '6000 characters over embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'embeds: expected at most 6000 characters over all embeds, got 6001',
    ],
    [
      '40 components, nested included',
      v2(container(...texts(39))),
      v2(container(...texts(39)), text('t')),
      'components: expected at most 40 components, nested included, got 41',
    ],
    [
      '4000 characters over text displays',
      v2(text('x'.repeat(3999)), container(text('x'))),
      v2(text('x'.repeat(3999)), container(text('xx'))),
      'components: expected at most 4000 characters over all text displays, got 4001',
    ],
    [
      'unique custom_ids',
      v1(row(press('a'), press('b'))),
      v1(row(press('a')), row(press('a'))),
      'components[1].components[0].custom_id: expected custom_id to be unique in the message, got "a" again',
    ],
    [
      'unique component ids',
      v2({ ...text('t'), id: 1 }, { ...text('t'), id: 2 }),
      v2({ ...text('t'), id: 1 }, { ...text('t'), id: 1 }),
      'components[1].id: expected id to be unique in the message, got 1 again',
    ],
    [
      'a row of 5 buttons',
      v1(row(...presses(5))),
      v1(row(...presses(6))),
      'components[0].components: expected at most 5 entries, got 6',
    ],
    [
      'a row of one select',
      v1(row(select())),
      v1(row(select(), press('b'))),
      'components[0].components: expected up to 5 buttons or one select, got 2 components with 1 select(s)',
    ],
    [
      '5 rows without Components V2',
      v1(...presses(5).map((one) => row(one))),
      v1(...presses(6).map((one) => row(one))),
      'components: expected at most 5 action rows, got 6',
    ],
    [
      'a select of 25 options',
      v1(row(select({ options: options(25) }))),
      v1(row(select({ options: options(26) }))),
      'components[0].components[0].options: expected at most 25 entries, got 26',
    ],
    [
      'select values that differ',
      v1(row(select({ options: [option('a'), option('b')] }))),
      v1(row(select({ options: [option('a'), option('a')] }))),
      'components[0].components[0].options[1].value: expected a value that is unique in the select, got "a" again',
    ],
    [
      'max_values within the options',
      v1(row(select({ max_values: 2 }))),
      v1(row(select({ max_values: 3 }))),
      'components[0].components[0].max_values: expected at most the number of options (2), got 3',
    ],
    [
      'min_values within max_values',
      v1(row(select({ min_values: 1 }))),
      v1(row(select({ min_values: 2 }))),
      'components[0].components[0].min_values: expected at most max_values (1), got 2',
    ],
    [
      'defaults within max_values',
      v1(row(select({ options: [chosen('a'), option('b')] }))),
      v1(row(select({ options: [chosen('a'), chosen('b')] }))),
      'components[0].components[0].options: expected at most max_values (1) options chosen beforehand, got 2',
    ],
    [
      'a label of 80 characters',
      v1(row({ ...press('a'), label: 'x'.repeat(80) })),
      v1(row({ ...press('a'), label: 'x'.repeat(81) })),
      'components[0].components[0].label: expected at most 80 characters, got 81',
    ],
    [
      'a label or an emoji',
      v1(row({ type: 2, style: 1, custom_id: 'a', emoji: { name: '🔎' } })),
      v1(row({ type: 2, style: 1, custom_id: 'a' })),
      'components[0].components[0].label: expected a label or an emoji, got none',
    ],
    [
      'a url of 512 characters',
      v1(row(link(`https://a.b/${'x'.repeat(500)}`))),
      v1(row(link(`https://a.b/${'x'.repeat(501)}`))),
      'components[0].components[0].url: expected at most 512 characters, got 513',
    ],
    [
      'a url of the web',
      v1(row(link('https://a.b'))),
      v1(row(link('ftp://a.b'))),
      'components[0].components[0].url: expected an address that Discord takes here, got "ftp://a.b"',
    ],
    [
      'a custom_id of 100 characters',
      v1(row(press('x'.repeat(100)))),
      v1(row(press('x'.repeat(101)))),
      'components[0].components[0].custom_id: expected at most 100 characters, got 101',
    ],
    [
      'a custom_id or a url, not both',
      v1(row(link('https://a.b'))),
      v1(row({ ...link('https://a.b'), custom_id: 'a' })),
      'components[0].components[0].custom_id: expected none on a link button, got one',
    ],
    [
      'a custom_id on other buttons',
      v1(row(press('a'))),
      v1(row({ type: 2, style: 1, label: 'P' })),
      'components[0].components[0].custom_id: expected a custom_id, got none',
    ],
    [
      'text in a text display',
      v2(text('x')),
      v2(text('')),
      'components[0].content: expected at least 1 characters, got 0',
    ],
    [
      'more than white space in a text display',
      v2(text(' x ')),
      v2(text(' \n')),
      'components[0].content: expected text, got only white space',
    ],
    [
      'rows only without Components V2',
      v1(row(press('a'))),
      v1(text('t')),
      'components[0].type: expected an action row (1), as the flag IS_COMPONENTS_V2 is not set, got type 10',
    ],
    [
      'no content with Components V2',
      v2(text('t')),
      { ...v2(text('t')), content: 'c' },
      'content: expected no content with IS_COMPONENTS_V2, got some',
    ],
    [
      'no embeds with Components V2',
      { ...v2(text('t')), embeds: [] },
      { ...v2(text('t')), embeds: [{ title: 't' }] },
      'embeds: expected no embeds with IS_COMPONENTS_V2, got some',
    ],
    [
      'flags that a bot may set',
      { content: 'c', flags: 64 | 4 },
      { content: 'c', flags: 128 },
      'flags: expected only flags that a bot may set here, got 128 besides',
    ],
    ['something to show', { content: 'c' }, {}, 'expected something to show, got an empty message'],
  ])('may have %s', (_limit, held, broken, reason) => {
    expect(reasonsAgainst(held)).toEqual([]);
    expect(reasonsAgainst(broken)).toEqual([reason]);
  });

  it('has only components that exist', () => {
    expect(reasonsAgainst(v2({ type: 99 }))).toEqual([
      'components[0]: expected a known type, got {"type":99}',
    ]);
    expect(reasonsAgainst(v2({ type: 10 }))).toEqual([
      'components[0].content: expected string, got nothing',
    ]);
    expect(reasonsAgainst({ content: 7 })).toEqual(['content: expected string, got 7']);
  });

  it('may show only files that come with it', () => {
    const body = v2({ type: 13, file: { url: 'attachment://a.txt' } });
    expect(reasonsAgainst(body, { newFileNames: ['a.txt'] })).toEqual([]);
    expect(reasonsAgainst(body)).toEqual([
      'components[0].file.url: expected the name of an attached file, got "a.txt"',
    ]);
  });
});

describe('an edit', () => {
  const existing = {
    id: '1',
    channel_id: '2',
    author: { id: '3', username: 'b', discriminator: '0', global_name: null, avatar: null },
    content: 'before',
    timestamp: '',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
  };
  const edit = { request: 'webhook-edit', existing } as const;
  const editOfV2 = { ...edit, existing: { ...existing, content: '', flags: V2 } };

  it('may set Components V2 when it clears the content', () => {
    expect(reasonsAgainst({ ...v2(text('t')), content: null }, edit)).toEqual([]);
    expect(reasonsAgainst(v2(text('t')), edit)).toEqual([
      'content: expected no content with IS_COMPONENTS_V2, got some',
    ]);
  });

  it('cannot unset Components V2', () => {
    expect(reasonsAgainst({ components: [text('t')] }, editOfV2)).toEqual([]);
    expect(reasonsAgainst({ components: [text('t')], flags: 0 }, editOfV2)).toEqual([
      'flags: expected IS_COMPONENTS_V2 kept, as it cannot be unset on a message, got flags 0',
    ]);
    expect(reasonsAgainst({ content: 'c', components: [text('t')] }, editOfV2)).toEqual([
      'content: expected no content with IS_COMPONENTS_V2, got some',
    ]);
  });

  it('may show the files that it keeps', () => {
    const body = { components: [{ type: 13, file: { url: 'attachment://a.txt' } }] };
    const context = { ...editOfV2, existingFiles: [{ id: '9', filename: 'a.txt' }] };
    expect(reasonsAgainst(body, context)).toEqual([]);
    expect(reasonsAgainst({ ...body, attachments: [] }, context)).toEqual([
      'components[0].file.url: expected the name of an attached file, got "a.txt"',
    ]);
  });
});
