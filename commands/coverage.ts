/** `/coverage`: what is loaded, and what can be asked of it. */
import { describeCoverage } from '../src/answers/describe-coverage.ts';
import { defineCommand } from '../src/command.ts';
import { readingOptions } from '../src/reading-options.ts';

export default defineCommand({
  name: 'coverage',
  face: ({ coverage }) => coverage,
  options: { hide: readingOptions.hide },
  run: (_, coverage) => describeCoverage(coverage),
});
