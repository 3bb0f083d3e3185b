/**
 * That Discord takes every reply there can be, over the supplied articles and over extreme ones.
 *
 * A real bot answers people of a Discord on this machine, which judges every request by Discord's
 * own description; the limits that this leaves out are judged here.
 */
import { type APIMessage, ComponentType, type Locale, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  MAX_BUTTON_LABEL_CHARS,
  MAX_BUTTON_URL_CHARS,
  MAX_BUTTONS_IN_ROW,
  MAX_CHOICES,
  MAX_COMPONENTS,
  MAX_CUSTOM_ID_CHARS,
  MAX_TEXT_CHARS,
} from '../../src/discord/limits.ts';
import type { Outcome } from '../../src/loopback/person.ts';
import { extremeCoverages } from './support/extreme-coverages.ts';
import { allComponents, buttonsOf, textsOf } from './support/message.ts';
import { ACTIONS, type ReplyKind, pressEach } from './support/reply-actions.ts';
import { closeVisits, faultsSoFar, openVisit, type Visit } from './support/visit.ts';

const LOCALES: readonly `${Locale}`[] = ['en-US', 'fr', 'es-ES', 'de', 'ru'];

let visits: readonly Visit[];

beforeAll(async () => {
  visits = await Promise.all((await extremeCoverages()).map((asked) => openVisit(asked)));
});

afterAll(closeVisits);

const { IsComponentsV2, Ephemeral } = MessageFlags;

/** What Discord's description leaves out, as lines of what is wrong; empty when nothing is. */
function wrongIn(message: APIMessage): readonly string[] {
  const { components = [], flags = 0, content, embeds } = message;
  const all = allComponents(components);
  const chars = textsOf({ components }).join('').length;
  const urls = all.flatMap((one) => ('url' in one ? [one.url] : []));
  const ids = all.flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
  const labels = buttonsOf({ components }).map(({ label }) => label);
  const rows = all.filter((one) => one.type === ComponentType.ActionRow);
  const selects = all.filter((one) => one.type === ComponentType.StringSelect);
  const checks: readonly (readonly [string, boolean])[] = [
    [
      'Components V2 and nothing beside it',
      (flags & IsComponentsV2) !== 0 && content === '' && embeds.length === 0,
    ],
    ['something to read', chars > 0],
    [`at most ${MAX_COMPONENTS} components, got ${all.length}`, all.length <= MAX_COMPONENTS],
    [`at most ${MAX_TEXT_CHARS} characters, got ${chars}`, chars <= MAX_TEXT_CHARS],
    ['short addresses', urls.every((url) => url.length <= MAX_BUTTON_URL_CHARS)],
    ['short ids', ids.every((id) => id.length <= MAX_CUSTOM_ID_CHARS)],
    ['ids that differ', new Set(ids).size === ids.length],
    [
      'short labels that say something',
      labels.every((label) => label !== '' && label.length <= MAX_BUTTON_LABEL_CHARS),
    ],
    ['short rows', rows.every((row) => row.components.length <= MAX_BUTTONS_IN_ROW)],
    ['short lists', selects.every(({ options }) => options.length <= MAX_CHOICES)],
    [
      'nobody pinged',
      message.mentions.length === 0 &&
        message.mention_roles.length === 0 &&
        !message.mention_everyone,
    ],
  ];
  return checks.filter(([, isRight]) => !isRight).map(([expected]) => `Expected ${expected}`);
}

/** What is wrong with what was shown. */
const wrongWith = (outcome: Outcome): readonly string[] => {
  if (outcome.kind === 'failed') return [outcome.reason];
  return 'message' in outcome ? wrongIn(outcome.message) : [];
};

const isKind = (text: string): text is ReplyKind => text in ACTIONS;
const KINDS = Object.keys(ACTIONS).filter(isKind);

/** Kinds that are for who acted alone. */
const PRIVATE: ReadonlySet<string> = new Set(['invalid', 'refused', 'cooling-down', 'failed']);

/** Acts, and waits until the bot has said what it amounts to; undefined where it has no place. */
async function actOn(
  visit: Visit,
  kind: ReplyKind,
  act: () => Promise<Outcome | undefined>,
): Promise<Outcome | undefined> {
  const outcome = await act();
  const { tally, name } = visit;
  await expect
    .poll(() => tally.outcomes.length, { interval: 5, timeout: 10_000, message: name })
    .toBe(tally.sent);
  if (outcome !== undefined) expect([name, tally.outcomes.at(-1)]).toEqual([name, kind]);
  return outcome;
}

/** What is wrong with each reply of this kind and with what the first one's buttons lead to. */
async function judgeKind(kind: ReplyKind): Promise<{ shown: number; wrong: readonly string[] }> {
  const wrong: string[] = [];
  let shown = 0;
  for (const visit of visits) {
    const { name, ada, bob } = visit;
    for (const [index, act] of ACTIONS[kind](visit).entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one bot is asked one thing after another
      const outcome = await actOn(visit, kind, act);
      if (outcome === undefined) continue;
      shown += 1;
      const seen = [outcome];
      if ('message' in outcome) {
        const isAdas = ada.messages().some(({ id }) => id === outcome.message.id);
        // oxlint-disable-next-line no-await-in-loop -- as above
        if (index === 0) seen.push(...(await pressEach(isAdas ? ada : bob, outcome)));
        const isPrivate = ((outcome.message.flags ?? 0) & Ephemeral) !== 0;
        if (PRIVATE.has(kind) && !isPrivate) wrong.push(`${name}: Expected a private reply`);
      }
      wrong.push(...seen.flatMap(wrongWith).map((line) => `${name}: ${line}`));
    }
  }
  return { shown, wrong };
}

describe('every reply', { timeout: 120_000 }, () => {
  it.each(KINDS)('%s is what Discord takes, and what its buttons lead to', async (kind) => {
    const before = faultsSoFar().length;
    const { shown, wrong } = await judgeKind(kind);
    expect(wrong).toEqual([]);
    expect(faultsSoFar().slice(before)).toEqual([]);
    expect(shown).toBeGreaterThan(0);
  });

  it.each(LOCALES)('is what Discord takes in %s', async (locale) => {
    const before = faultsSoFar().length;
    const wrong: string[] = [];
    for (const visit of visits) {
      const asked: Visit = { ...visit, ada: visit.ada.at({ locale }) };
      for (const kind of ['found', 'nothing-found', 'checked', 'citation', 'comparison'] as const) {
        for (const act of ACTIONS[kind](asked).slice(0, 2)) {
          // oxlint-disable-next-line no-await-in-loop -- one bot is asked one thing after another
          const outcome = await act();
          wrong.push(...(outcome === undefined ? [] : wrongWith(outcome)));
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(faultsSoFar().slice(before)).toEqual([]);
  });
});
