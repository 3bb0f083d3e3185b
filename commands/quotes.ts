/** `/quotes`: everything somebody said, or what was said about them. */
import { quotesBy } from '../src/answers/quotes-by.ts';
import { defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';
import { speakerOption } from '../src/speaker-option.ts';

export default defineCommand({
  name: 'quotes',
  face: ({ quotes }) => quotes,
  options: {
    speaker: { ...speakerOption, face: ({ quotes }) => quotes.options.speaker, required: true },
    about: { type: 'text', face: ({ quotes }) => quotes.options.about, maxLength: 100 },
    mode: {
      type: 'text',
      face: ({ quotes }) => quotes.options.mode,
      maxLength: 5,
      suggest: (_typed, _coverage, words) => [
        { label: words.say('modeBy'), value: 'by' },
        { label: words.say('modeAbout'), value: 'about' },
      ],
    },
    ...readingOptions,
  },
  run: ({ speaker, about, mode = 'by', outlet, from, to }, coverage) =>
    mode === 'by' || mode === 'about'
      ? quotesBy(speaker, mode, about, { outlet, from, to }, coverage)
      : {
          kind: 'invalid',
          option: 'mode',
          expected: { kind: 'one-of', values: ['by', 'about'] },
          got: { kind: 'text', text: mode },
        },
});
