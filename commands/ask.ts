/** `/ask`: what the coverage says to a question, in its own words. */
import { ask } from '../src/answers/ask.ts';
import { defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';

export default defineCommand({
  name: 'ask',
  description: 'Ask the coverage: the passages that answer, word for word, with their sources',
  options: {
    question: {
      type: 'text',
      description: 'What you want to know, in your own words',
      required: true,
      maxLength: 300,
    },
    ...readingOptions,
  },
  run: ({ question, outlet, from, to }, coverage) => ask(question, { outlet, from, to }, coverage),
});
