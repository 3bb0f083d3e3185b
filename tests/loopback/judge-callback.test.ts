/** Whether each kind of first answer is allowed exactly where Discord allows it. */
import { ApplicationCommandOptionType, InteractionType } from 'discord.js';
import { describe, expect, it } from 'vitest';

import { judgeCallback } from '../../src/loopback/judge-callback.ts';
import type { CallbackContext } from '../../src/loopback/judge-callback.ts';
import { describeProblem } from '../../src/loopback/refusal.ts';

const NO_FILES = { sourceFiles: [], newFileNames: [] };
const onCommand = { interactionType: InteractionType.ApplicationCommand, ...NO_FILES };
const onTyping = {
  interactionType: InteractionType.ApplicationCommandAutocomplete,
  focusedType: ApplicationCommandOptionType.String,
  ...NO_FILES,
};
const onModal = { interactionType: InteractionType.ModalSubmit, ...NO_FILES };

function reasonsAgainst(body: unknown, context: CallbackContext): string[] {
  const judged = judgeCallback(body, context);
  return judged.kind === 'sound' ? [] : judged.problems.map(describeProblem);
}

const choices = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `c${index}`, value: 'v' }));
const suggest = (...all: object[]) => ({ type: 8, data: { choices: all } });
const input = (more: object = {}) => ({ type: 4, custom_id: 'i', style: 1, ...more });
const label = (component: object) => ({ type: 18, label: 'L', component });
const modal = (...components: object[]) => ({
  type: 9,
  data: { custom_id: 'm', title: 'T', components },
});
const labels = (count: number) =>
  Array.from({ length: count }, (_, index) => label(input({ custom_id: `i${index}` })));

describe('a first answer', () => {
  it.each<[string, CallbackContext, unknown, unknown, string]>([
    [
      'only suggestions to typing',
      onTyping,
      suggest(),
      { type: 5 },
      'type: expected an answer of type 8 to this interaction, got 5',
    ],
    [
      'no update without a message',
      onCommand,
      { type: 4, data: { content: 'c' } },
      { type: 7, data: { content: 'c' } },
      'type: expected an answer of type 4, 5, 9 to this interaction, got 7',
    ],
    [
      'no modal upon a modal',
      onModal,
      { type: 5 },
      modal(label(input())),
      'type: expected an answer of type 4, 5 to this interaction, got 9',
    ],
    [
      'no pong',
      onCommand,
      { type: 5, data: { flags: 64 } },
      { type: 1 },
      'type: expected an answer of type 4, 5, 9 to this interaction, got 1',
    ],
    [
      'only EPHEMERAL on a deferred reply',
      onCommand,
      { type: 5, data: { flags: 64 } },
      { type: 5, data: { flags: 64 | (1 << 15) } },
      'data.flags: expected 0 or EPHEMERAL (64) on a deferred reply, got 32832',
    ],
    [
      'only flags on a deferred reply',
      onCommand,
      { type: 5, data: {} },
      { type: 5, data: { content: 'c' } },
      'data.content: expected only flags on a deferred reply, got more',
    ],
    [
      '25 suggestions',
      onTyping,
      suggest(...choices(25)),
      suggest(...choices(26)),
      'data.choices: expected at most 25 entries, got 26',
    ],
    [
      'suggestions named in 100 characters',
      onTyping,
      suggest({ name: 'x'.repeat(100), value: 'v' }),
      suggest({ name: 'x'.repeat(101), value: 'v' }),
      'data.choices[0].name: expected at most 100 characters, got 101',
    ],
    [
      'suggested values of 100 characters',
      onTyping,
      suggest({ name: 'n', value: 'x'.repeat(100) }),
      suggest({ name: 'n', value: 'x'.repeat(101) }),
      'data.choices[0].value: expected at most 100 characters, got 101',
    ],
    [
      'suggestions of the option’s type',
      { ...onTyping, focusedType: ApplicationCommandOptionType.Integer },
      suggest({ name: 'n', value: 1 }),
      suggest({ name: 'n', value: 'one' }),
      'data.choices[0].value: expected number, got "one"',
    ],
    [
      'a modal title of 45 characters',
      onCommand,
      { type: 9, data: { custom_id: 'm', title: 'x'.repeat(45), components: labels(1) } },
      { type: 9, data: { custom_id: 'm', title: 'x'.repeat(46), components: labels(1) } },
      'data.title: expected at most 45 characters, got 46',
    ],
    [
      '5 components in a modal',
      onCommand,
      modal(...labels(5)),
      modal(...labels(6)),
      'data.components: expected at most 5 components in a modal, got 6',
    ],
    [
      'no label on an input inside a label',
      onCommand,
      modal(label(input())),
      modal(label(input({ label: 'L' }))),
      'data.components[0].component.label: expected no label inside a label, got one',
    ],
    [
      'a label on an input in a row',
      onCommand,
      modal({ type: 1, components: [input({ label: 'L' })] }),
      modal({ type: 1, components: [input()] }),
      'data.components[0].components[0].label: expected a label, got none',
    ],
    [
      'one input in a row',
      onCommand,
      modal({ type: 1, components: [input({ label: 'L' })] }),
      modal({
        type: 1,
        components: [input({ label: 'L' }), input({ label: 'L', custom_id: 'j' })],
      }),
      'data.components[0].components: expected one text input in a row, got 2',
    ],
    [
      'unique custom_ids in a modal',
      onCommand,
      modal(...labels(2)),
      modal(...labels(1), ...labels(1)),
      'data.components: expected a custom_id that is unique in the modal, got "i0" again',
    ],
    [
      'a value within max_length',
      onCommand,
      modal(label(input({ value: 'abc', max_length: 3 }))),
      modal(label(input({ value: 'abcd', max_length: 3 }))),
      'data.components[0].component.value: expected at most max_length (3) characters, got 4',
    ],
    [
      'min_length within max_length',
      onCommand,
      modal(label(input({ min_length: 3, max_length: 3 }))),
      modal(label(input({ min_length: 4, max_length: 3 }))),
      'data.components[0].component.min_length: expected at most max_length (3), got 4',
    ],
  ])('may have %s', (_limit, context, held, broken, reason) => {
    expect(reasonsAgainst(held, context)).toEqual([]);
    expect(reasonsAgainst(broken, context)).toEqual([reason]);
  });
});
