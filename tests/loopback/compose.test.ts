/** Whether messages look as they do at Discord once they are taken: ids, files, media, pings. */
import { ComponentType, MessageFlags } from 'discord.js';
import type { APIMessageTopLevelComponent } from 'discord.js';
import { describe, expect, it } from 'vitest';

import { finishComponents } from '../../src/loopback/compose-components.ts';
import { applyBody, blankMessage } from '../../src/loopback/compose.ts';
import type { UploadedFile } from '../../src/loopback/compose.ts';
import { findPings } from '../../src/loopback/mentions.ts';
import { createWorld } from '../../src/loopback/world.ts';

const world = createWorld('http://127.0.0.1:1', () => Date.UTC(2026, 0, 1));
const empty = () => ({
  message: blankMessage(world, world.setting.channel.id, world.setting.bot),
  files: [],
});

function file(name: string, index = 0): UploadedFile {
  return { index, name, contentType: 'text/plain', bytes: new Uint8Array([1, 2]) };
}

const text = (content: string, id?: number): APIMessageTopLevelComponent => ({
  type: ComponentType.TextDisplay,
  content,
  ...(id === undefined ? {} : { id }),
});

describe('component ids', () => {
  it('count up in order and pass over those that the bot gave', () => {
    const ids = finishComponents([text('a'), text('b', 1), text('c', 0), text('d', 7)], []);
    expect(ids.map(({ id }) => id)).toEqual([2, 1, 3, 7]);
  });

  it('are given to every part of a section', () => {
    const [section] = finishComponents(
      [
        {
          type: ComponentType.Section,
          components: [{ type: ComponentType.TextDisplay, content: 'a' }],
          accessory: { type: ComponentType.Thumbnail, media: { url: 'https://a.b/c.png' } },
        },
      ],
      [],
    );
    expect(section).toEqual({
      type: ComponentType.Section,
      id: 1,
      components: [{ type: ComponentType.TextDisplay, id: 2, content: 'a' }],
      accessory: {
        type: ComponentType.Thumbnail,
        id: 3,
        media: { url: 'https://a.b/c.png', proxy_url: 'https://a.b/c.png' },
      },
    });
  });
});

describe('files', () => {
  it('are listed with their description', () => {
    const body = { attachments: [{ id: '0', description: 'A note' }] };
    const { message } = applyBody(world, empty(), body, [file('a b.txt')]);
    const [attachment] = message.attachments;
    expect(attachment).toMatchObject({ filename: 'a b.txt', size: 2, description: 'A note' });
    expect(attachment?.url).toBe(
      `http://127.0.0.1:1/attachments/${world.setting.channel.id}/${attachment?.id}/a%20b.txt`,
    );
  });

  it('shown by an embed or a gallery are not listed', () => {
    const embedded = applyBody(
      world,
      empty(),
      { embeds: [{ image: { url: 'attachment://a.png' } }] },
      [file('a.png'), file('b.png', 1)],
    );
    expect(embedded.message.attachments.map(({ filename }) => filename)).toEqual(['b.png']);
    expect(embedded.message.embeds[0]?.image?.url).toMatch(/\/a\.png$/u);
    const gallery = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'attachment://a.png' } }],
    } as const;
    const shown = applyBody(
      world,
      empty(),
      { components: [{ ...gallery, items: [...gallery.items] }] },
      [file('a.png')],
    );
    expect(shown.message.attachments).toEqual([]);
    expect(shown.files.map(({ filename }) => filename)).toEqual(['a.png']);
  });

  it('stay through an edit unless it lists others', () => {
    const before = applyBody(world, empty(), {}, [file('a.txt'), file('b.txt', 1)]);
    const [first] = before.files;
    const names = (attachments: { id: string }[] | undefined) =>
      applyBody(world, before, attachments === undefined ? {} : { attachments }, [
        file('c.txt'),
      ]).files.map(({ filename }) => filename);
    expect(names(undefined)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(names([{ id: first?.id ?? '' }])).toEqual(['a.txt', 'c.txt']);
    expect(names([])).toEqual(['c.txt']);
  });
});

it('fills a loading message and keeps what an edit leaves out', () => {
  const flags = MessageFlags.Loading | MessageFlags.Ephemeral;
  const loading = { ...empty(), message: { ...empty().message, flags } };
  const filled = applyBody(world, loading, { content: 'c', embeds: [{ title: 't' }] }, []);
  expect(filled.message.flags).toBe(MessageFlags.Ephemeral);
  const edited = applyBody(world, filled, { content: null }, []);
  expect([edited.message.content, edited.message.embeds]).toEqual([
    '',
    [{ title: 't', type: 'rich' }],
  ]);
});

describe('pings', () => {
  const words = '<@1> <@!2> <@&3> @everyone <@1>';

  it('are all mentions when nothing restricts them', () => {
    expect(findPings(words, [], undefined)).toEqual({
      users: ['1', '2'],
      roles: ['3'],
      everyone: true,
    });
  });

  it('are none when none is allowed', () => {
    const none = { users: [], roles: [], everyone: false };
    expect(findPings(words, [], { parse: [] })).toEqual(none);
  });

  it('are only those allowed by id, in text displays too', () => {
    expect(findPings('', [text(words)], { users: ['2'], roles: ['3'] })).toEqual({
      users: ['2'],
      roles: ['3'],
      everyone: false,
    });
  });
});
