/** `/whosaid`: whether a quotation is right, who said it, through whom, and where. */
import { whoSaid } from '../src/answers/who-said.ts';
import { defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';
import { speakerOption } from '../src/speaker-option.ts';

export default defineCommand({
  name: 'whosaid',
  description: 'Check a quotation: its verdict, its speaker, the exact words and where they stand',
  options: {
    quote: {
      type: 'text',
      description: 'The words to check, as you have them',
      required: true,
      maxLength: 1000,
    },
    speaker: { ...speakerOption, description: 'Who is supposed to have said it' },
    ...readingOptions,
  },
  run: ({ quote, speaker, outlet, from, to }, coverage) =>
    whoSaid(quote, speaker, { outlet, from, to }, coverage),
});
