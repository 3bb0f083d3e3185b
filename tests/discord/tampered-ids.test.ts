/** That a button does what it was made for or nothing: whatever is changed in its `custom_id`. */
import { pathToFileURL } from 'node:url';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { makeCoverage } from '../../src/answers/coverage.ts';
import type { Bot } from '../../src/discord/bot.ts';
import type { Message } from '../../src/discord/components.ts';
import type { SeenComponent } from '../../src/discord/echo.ts';
import type { PressEvent, Presser } from '../../src/discord/event.ts';
import { type Reaction, react } from '../../src/discord/react.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import { article } from '../support/coverage.ts';
import { hostileText } from './support/arbitraries.ts';
import { allComponents, buttonsOf, refusals, textsOf } from './support/message.ts';

const said = (name: string, month: string): string =>
  `The harbour of Selm is old.\n\n“The harbour at Selm will be closed in ${month},” ${name} said on Monday in Korvo.\n\nNobody asked why.`;
const articles = 'January February March April May June July August September October November'
  .split(' ')
  .map((month, at) =>
    article(month, said('Mira Tann', month), {
      title: `Harbour ${at}`,
      outlet: 'The River Post',
    }),
  );

const { reading: commands } = await loadCommands(pathToFileURL(`${process.cwd()}/commands/`));
const bot: Bot = {
  commands,
  coverage: makeCoverage({ articles, problems: [] }),
  words: ENGLISH_WORDS,
};

const READER: Presser = { userId: '80', isAsker: false, isPrivate: true };

const messageOf = (reaction: Reaction): Message => {
  if (reaction.kind !== 'reply') throw new Error(`Expected a reply, got ${reaction.kind}`);
  return reaction.reply.message;
};

const seen = ({ components }: Message): SeenComponent[] =>
  components.map((component) => ({
    id: component.id,
    content: 'content' in component ? component.content : undefined,
  }));

const asked = (command: string, options: Record<string, string | boolean>): Message =>
  messageOf(react({ kind: 'slash', command, options }, bot));

/** What pressing does, as people see it. */
function shown(reaction: Reaction): string {
  return reaction.kind === 'reply'
    ? JSON.stringify([reaction.reply.audience, reaction.reply.message.components])
    : JSON.stringify(reaction);
}

interface Pressable {
  readonly kind: string;
  readonly event: PressEvent;
}

const idsIn = (message: Message, isChoosing: boolean): string[] =>
  isChoosing
    ? allComponents(message.components).flatMap((component) =>
        'options' in component ? component.options.map(({ value }) => value) : [],
      )
    : buttonsOf(message)
        .filter(({ disabled, target }) => !disabled && !target.startsWith('http'))
        .map(({ target }) => target);

/** Everything in a message that can be pressed or chosen. */
const pressables = (kind: string, message: Message, isChoosing = false): Pressable[] =>
  idsIn(message, isChoosing).map((customId) => ({
    kind,
    event: {
      kind: 'press',
      customId,
      components: seen(message),
      presser: isChoosing ? { ...READER, isChoosing } : READER,
    },
  }));

const found = asked('sources', { topic: 'harbour at Selm', outlet: 'The River Post', from: '' });
const answer = asked('ask', { question: 'When will the harbour at Selm be closed?' });
const hidden = asked('quotes', { speaker: 'Mira Tann', hide: true });
const checked = messageOf(
  react(
    {
      kind: 'menu',
      entry: 'Check against the coverage',
      text: '“The harbour at Selm will be closed in May”',
    },
    bot,
  ),
);
const press = (from: Message, label: string): Message => {
  const customId = buttonsOf(from).find((button) => button.label === label)?.target ?? '';
  return messageOf(
    react({ kind: 'press', customId, components: seen(from), presser: READER }, bot),
  );
};
const context = press(answer, 'More context');
const citation = press(answer, 'Cite');

const ALL: readonly Pressable[] = [
  ...pressables('an answer', answer),
  ...pressables('sources', found),
  ...pressables('hidden quotations', hidden),
  ...pressables('a checked message', checked),
  ...pressables('more context', context),
  ...pressables('a citation', citation),
  ...pressables('a style', citation, true),
  ...pressables('a comparison', press(answer, 'Compare')),
];

const replaced = (fields: string[], place: number, by: string): string =>
  fields.map((old, index) => (index === place ? by : old)).join(':');

/** One field, or one character, of the id otherwise. */
const changed = (customId: string): fc.Arbitrary<string> => {
  const at = fc.nat(customId.length - 1);
  const field = fc.nat(customId.split(':').length - 1);
  const others = fc.constantFrom(...ALL.map(({ event }) => event.customId));
  const value = fc.oneof(
    fc.constantFrom('', '0', '1', '2', '9999', 'page', 'share', 'jump', 'hit', 'text', 'v2', 'ask'),
    hostileText(3),
  );
  return fc.oneof(
    fc
      .tuple(at, fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }))
      .map(([place, text]) => customId.slice(0, place) + text + customId.slice(place + 1)),
    at.map((place) => customId.slice(0, place) + customId.slice(place + 1)),
    fc.tuple(field, value).map(([place, by]) => replaced(customId.split(':'), place, by)),
    fc
      .tuple(field, others)
      .map(([place, other]) => replaced(customId.split(':'), place, other.split(':')[place] ?? '')),
    hostileText(),
  );
};

/** Why a reaction would not do; empty for one that answers. */
const faultsOf = (reaction: Reaction): string[] => {
  if (reaction.kind !== 'reply') return [];
  const { outcome, message } = reaction.reply;
  return [...(outcome === 'refused' ? textsOf(message) : []), ...refusals(message)];
};

const isPrivateRefusal = (reaction: Reaction): boolean =>
  reaction.kind === 'reply' &&
  reaction.reply.outcome === 'refused' &&
  reaction.reply.audience === 'private' &&
  textsOf(reaction.reply.message).join('') !== '' &&
  refusals(reaction.reply.message).length === 0;

describe('a custom_id', () => {
  it('is there of every kind', () => {
    const kinds = new Set(
      ALL.map(({ event }) => {
        const [, kind = '', action = ''] = event.customId.split(':');
        return kind.startsWith('hit') ? `${kind} ${action}` : kind;
      }),
    );
    expect([...kinds].toSorted()).toEqual([
      'hit cite',
      'hit compare',
      'hit context',
      'hit text',
      'hit-share cite',
      'hit-share context',
      'jump',
      'page',
      'share',
    ]);
  });

  it.each(ALL.map(({ kind, event }) => [kind, event.customId, event] as const))(
    'of %s works as it is: %s',
    (_kind, _id, event) => expect(faultsOf(react(event, bot))).toEqual([]),
  );

  it('that was changed does the same or is refused privately, and never throws', () => {
    const tampered = fc
      .constantFrom(...ALL)
      .chain((one) => changed(one.event.customId).map((customId) => ({ one, customId })));
    const ids = new Set(ALL.map(({ event }) => event.customId));
    fc.assert(
      fc.property(tampered, fc.constantFrom(undefined, '2', 'x'), ({ one, customId }, typed) => {
        // Another button's id is no changed one: it means what that button means.
        fc.pre(!ids.has(customId));
        const asking = typed === undefined ? {} : { typed };
        const reaction = react({ ...one.event, ...asking, customId }, bot);
        const isSame = shown(reaction) === shown(react({ ...one.event, ...asking }, bot));
        expect(isSame || isPrivateRefusal(reaction)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
