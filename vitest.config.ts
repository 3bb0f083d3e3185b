import { defineConfig } from 'vitest/config';

/** Where the counts of a run are written as JSON, for a caller that wants them. */
const report = process.env['VITEST_REPORT'];

export default defineConfig({
  test: {
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    include: ['tests/**/*.test.ts'],
    // Files of one worker share what they import: loading it anew for each took half of the time.
    // No file may therefore leave anything behind in a module.
    isolate: false,
    // Browser and process tests start real programs; the slowest takes a few seconds on two cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      reporter: ['text-summary'],
      thresholds: {
        'src/{text,corpus,answers}/**': { branches: 90 },
        // The compiler wants a value for what lies beyond the end of a typed array, `?? 0`: over two
        // hundred branches that nothing can reach. Lines and functions are counted instead.
        'src/search/**': { lines: 95, functions: 92 },
      },
    },
  },
});
