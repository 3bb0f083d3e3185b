/** `/ask`: what the coverage says to a question, in its own words. */
import { ask } from '../src/answers/ask.ts';
import { defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';

export default defineCommand({
  name: 'ask',
  face: ({ ask: texts }) => texts,
  options: {
    question: {
      type: 'text',
      face: ({ ask: texts }) => texts.options.question,
      required: true,
      maxLength: 300,
    },
    ...readingOptions,
  },
  run: ({ question, outlet, from, to }, coverage) => ask(question, { outlet, from, to }, coverage),
});
