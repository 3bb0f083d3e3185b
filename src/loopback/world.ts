/** Everything that this Discord remembers, and who is told when it changes. */
import type {
  APIApplicationCommand,
  APIAttachment,
  APIInteractionGuildMember,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord.js';

import { createIds } from './ids.ts';
import type { PersonEvent } from './person.ts';
import {
  ADMINISTRATOR_PERMISSIONS,
  createMember,
  createSetting,
  createUser,
  MEMBER_PERMISSIONS,
} from './setting.ts';
import type { Setting } from './setting.ts';
import type { PrivateChannels } from './spot.ts';

/** A file held in memory and served at its attachment's address. */
export interface Upload {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A message with what its public form does not say. */
export interface StoredMessage {
  readonly message: APIMessage;
  /** The only user who sees it, for an ephemeral message. */
  readonly onlyFor?: string;
  /** All files of the message, those shown by its components or embeds included. */
  readonly files: readonly APIAttachment[];
}

/** A modal that waits to be submitted. */
interface StoredModal {
  readonly data: APIModalInteractionResponseCallbackData;
  /** The message whose component opened it, if one did. */
  readonly sourceId?: string;
  readonly openedBy: string;
}

/** Somebody who looks at one channel. */
export interface Watcher {
  readonly channelId: string;
  readonly tell: (event: PersonEvent) => void;
}

/** A person who lives in this Discord. */
export interface Resident {
  readonly name: string;
  readonly member: APIInteractionGuildMember;
  readonly modals: Map<string, StoredModal>;
  readonly channels: PrivateChannels;
  readonly watchers: Set<Watcher>;
}

/** The whole state, keyed by id; insertion order is age. */
export interface World {
  readonly setting: Setting;
  /** Where files are served, for example `http://127.0.0.1:41234`. */
  readonly origin: string;
  readonly now: () => number;
  readonly nextId: () => string;
  readonly commands: Map<string, APIApplicationCommand>;
  readonly messages: Map<string, StoredMessage>;
  readonly uploads: Map<string, Upload>;
  readonly residents: Map<string, Resident>;
}

/** A world with nobody and nothing in it yet; `now` is milliseconds since the Unix epoch. */
export function createWorld(origin: string, now: () => number): World {
  const nextId = createIds(now);
  return {
    setting: createSetting(nextId, now()),
    origin,
    now,
    nextId,
    commands: new Map(),
    messages: new Map(),
    uploads: new Map(),
    residents: new Map(),
  };
}

/** A new resident of this name, added to the world. */
export function addResident(world: World, name: string, isAdministrator: boolean): Resident {
  const user = createUser(world.nextId(), name);
  const permissions = isAdministrator ? ADMINISTRATOR_PERMISSIONS : MEMBER_PERMISSIONS;
  const member = { ...createMember(user, world.setting.since), user, permissions };
  const resident: Resident = {
    name,
    member,
    modals: new Map(),
    channels: { botDm: world.nextId(), conversation: world.nextId() },
    watchers: new Set(),
  };
  world.residents.set(user.id, resident);
  return resident;
}

/** Whether this user sees the message. */
export function isVisibleTo({ onlyFor }: StoredMessage, userId: string): boolean {
  return onlyFor === undefined || onlyFor === userId;
}

/** Adds a new message and tells everyone who sees it. */
export function addMessage(world: World, stored: StoredMessage): void {
  world.messages.set(stored.message.id, stored);
  tell(world, stored, { kind: 'message', message: stored.message });
}

/** Puts the changed message in the place of the old one and tells everyone who sees it. */
export function replaceMessage(world: World, stored: StoredMessage): void {
  world.messages.set(stored.message.id, stored);
  tell(world, stored, { kind: 'updated', message: stored.message });
}

/** Removes the message with its files and tells everyone who saw it. */
export function removeMessage(world: World, stored: StoredMessage): void {
  const messageId = stored.message.id;
  world.messages.delete(messageId);
  for (const { id } of stored.files) world.uploads.delete(id);
  tell(world, stored, { kind: 'removed', messageId });
}

/** Tells everyone that the registered commands changed. */
export function announceCommands(world: World): void {
  for (const { watchers } of world.residents.values()) {
    for (const watcher of watchers) watcher.tell({ kind: 'commands' });
  }
}

function tell(world: World, stored: StoredMessage, event: PersonEvent): void {
  for (const [userId, { watchers }] of world.residents) {
    if (!isVisibleTo(stored, userId)) continue;
    for (const watcher of watchers) {
      if (watcher.channelId === stored.message.channel_id) watcher.tell(event);
    }
  }
}
