/** `/quotes`: everything somebody said, or what was said about them. */
import { quotesBy } from '../src/answers/quotes-by.ts';
import { defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';
import { speakerOption } from '../src/speaker-option.ts';

export default defineCommand({
  name: 'quotes',
  description: 'What somebody said, or what was said about them, newest first',
  options: {
    speaker: { ...speakerOption, description: 'Whose words', required: true },
    about: { type: 'text', description: 'Only those on this topic', maxLength: 100 },
    mode: {
      type: 'text',
      description: 'by: what they said (the usual); about: what others said about them',
      maxLength: 5,
      suggest: () => [
        { label: 'by: what they said', value: 'by' },
        { label: 'about: what others said about them', value: 'about' },
      ],
    },
    ...readingOptions,
  },
  run: ({ speaker, about, mode = 'by', outlet, from, to }, coverage) =>
    mode === 'by' || mode === 'about'
      ? quotesBy(speaker, mode, about, { outlet, from, to }, coverage)
      : { kind: 'invalid', option: 'mode', expected: '“by” or “about”', got: `“${mode}”` },
});
