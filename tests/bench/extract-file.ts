/** Finds the quotations of a file of articles, one `{text}` a line, and does nothing with them: `tsx extract-file.ts FILE`. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';

import { z } from 'zod';

import { extractQuotations } from '../../src/quotes/extract-quotations.ts';

const article = z.object({ text: z.string() });
for (const json of readFileSync(argv[2] ?? '', 'utf8').split('\n')) {
  extractQuotations(article.parse(JSON.parse(json)));
}
