/** Fuse.js with token search over stems. */
import Fuse from 'fuse.js';

import type { Engine } from '../engine.ts';
import { stemOf, tellingWords } from '../plain-terms.ts';
import { readPassages } from '../read-passages.ts';

/** Compares the question with every passage. */
export const fuse: Engine = {
  package: 'fuse.js',
  settings: 'token search over Porter2 stems, stop words out, threshold 0.25',
  memory: 'heap',
  async open({ passagesPath }) {
    const passages = await readPassages(passagesPath);
    return {
      build() {
        const index = new Fuse(passages, {
          keys: [
            { name: 'text', weight: 2 },
            { name: 'title', weight: 1 },
          ],
          useTokenSearch: true,
          tokenize: (text) => tellingWords(text).map(stemOf),
          threshold: 0.25,
          ignoreLocation: true,
          includeScore: true,
        });
        return {
          search: (question, limit) =>
            index.search(question, { limit }).map(({ item }) => item.key),
        };
      },
    };
  },
};
