/** `/whosaid`: whether a quotation is right, who said it, through whom, and where. */
import { whoSaid } from '../src/answers/who-said.ts';
import { defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';
import { speakerOption } from '../src/speaker-option.ts';

export default defineCommand({
  name: 'whosaid',
  face: ({ whosaid }) => whosaid,
  options: {
    quote: {
      type: 'text',
      face: ({ whosaid }) => whosaid.options.quote,
      required: true,
      maxLength: 1000,
    },
    speaker: { ...speakerOption, face: ({ whosaid }) => whosaid.options.speaker },
    ...readingOptions,
  },
  run: ({ quote, speaker, outlet, from, to }, coverage) =>
    whoSaid(quote, speaker, { outlet, from, to }, coverage),
});
