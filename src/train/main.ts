/** `npm run train -- --data FOLDER [--before DATE] [--out FILE]`: writes the weights of the quotation extraction. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { encodeModel } from '../quotes/model.ts';
import { lessonOf } from './examples.ts';
import { readGold } from './gold.ts';
import { trainModel } from './train-model.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    before: { type: 'string' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../quotes/weights.bin', import.meta.url)),
    },
  },
});

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

if (values.data === undefined) {
  tell('Expected --data FOLDER with train.jsonl: articles with annotated attributions.');
  process.exitCode = 2;
} else {
  const { before } = values;
  const articles = readGold(values.data).filter(({ date }) => before === undefined || date < before);
  tell(`${articles.length} articles`);
  const bytes = encodeModel(trainModel(articles.map(lessonOf), tell));
  writeFileSync(values.out, bytes);
  tell(`${values.out}: ${bytes.length} bytes`);
}
