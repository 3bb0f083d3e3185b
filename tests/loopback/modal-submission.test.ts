/** Whether a modal is submitted only with values that Discord's client would send. */
import { ComponentType, TextInputStyle } from 'discord.js';
import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { expect, it } from 'vitest';

import { checkSubmission } from '../../src/loopback/modal-submission.ts';

const modal: APIModalInteractionResponseCallbackData = {
  custom_id: 'm',
  title: 'T',
  components: [
    { type: ComponentType.TextDisplay, content: 'Read this' },
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.TextInput,
          custom_id: 'words',
          style: TextInputStyle.Short,
          label: 'Words',
          min_length: 2,
          max_length: 4,
        },
      ],
    },
    {
      type: ComponentType.Label,
      label: 'Style',
      component: {
        type: ComponentType.StringSelect,
        custom_id: 'style',
        required: false,
        options: [{ label: 'APA', value: 'apa' }],
      },
    },
  ],
};

it('puts the values in their places', () => {
  expect(checkSubmission(modal, { words: 'abc', style: 'apa' })).toEqual({
    kind: 'sound',
    submission: {
      custom_id: 'm',
      components: [
        { type: ComponentType.TextDisplay, id: 1 },
        {
          type: ComponentType.ActionRow,
          id: 2,
          components: [{ type: ComponentType.TextInput, id: 3, custom_id: 'words', value: 'abc' }],
        },
        {
          type: ComponentType.Label,
          id: 4,
          component: {
            type: ComponentType.StringSelect,
            id: 5,
            custom_id: 'style',
            values: ['apa'],
          },
        },
      ],
    },
  });
});

it.each([
  [{}, 'The field "words" is required'],
  [{ words: 'a' }, 'The field "words" takes at least 2 characters, got 1'],
  [{ words: 'abcde' }, 'The field "words" takes at most 4 characters, got 5'],
  [{ words: 'abc', style: 'mla' }, 'The field "style" has no option "mla"'],
  [{ words: 'abc', other: 'x' }, 'The modal has no field "other"'],
])('does not submit %j', (values, reason) => {
  expect(checkSubmission(modal, values)).toEqual({ kind: 'failed', reason });
});
