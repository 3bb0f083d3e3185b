/** What leads to every kind of report that administrators get. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { LiveCoverage } from '../../../src/holdings/live-coverage.ts';
import type { CorpusReport } from '../../../src/holdings/report.ts';
import type { OptionValues, Outcome } from '../../../src/loopback/person.ts';
import { laterReply } from '../../end-to-end/later-reply.ts';
import { openVisit, type Visit } from './visit.ts';

/** A command of an administrator, and what happens to the files before it. */
type Step = readonly [path: string, options?: OptionValues, files?: 'broken'];

/** The last reply to these steps, of a bot whose files have the visit's articles and some faults. */
async function administer(visit: Visit, steps: readonly Step[]): Promise<Outcome | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  try {
    const articles = join(folder, 'articles.jsonl');
    const lines = visit.coverage.articles.map(({ id, title, text, outlet }) =>
      JSON.stringify({ id, title, text, outlet }),
    );
    const faults = Array.from({ length: 12 }, () => `{"title": "${'long '.repeat(80)}"}`);
    await writeFile(articles, [...lines, ...faults].join('\n'));
    const keeper = await LiveCoverage.open({
      corpusPath: articles,
      snapshotPath: join(folder, 'snapshot'),
    });
    const { ada } = await openVisit(visit, { keeper, tally: visit.tally });
    let outcome: Outcome | undefined;
    for (const [path, options = {}, files] of steps) {
      // oxlint-disable no-await-in-loop -- one after the other, as an administrator does it
      if (files === 'broken') await writeFile(articles, faults.join('\n'));
      outcome = { kind: 'updated', message: await laterReply(ada, path, options) };
      // oxlint-enable no-await-in-loop
    }
    return outcome;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const firstId = ({ coverage }: Visit): string => coverage.articles[0]?.id ?? '';

type Actions = (visit: Visit) => readonly (() => Promise<Outcome | undefined>)[];

/** As the other actions: every kind of report is named, or this does not compile. */
export const CORPUS_ACTIONS: { readonly [Kind in CorpusReport['kind']]: Actions } = {
  reloaded: (visit) => [
    () => administer(visit, [['corpus withdraw', { article: firstId(visit) }], ['corpus reload']]),
  ],
  'not-reloaded': (visit) => [() => administer(visit, [['corpus reload', {}, 'broken']])],
  validated: (visit) => [() => administer(visit, [['corpus validate']])],
  withdrawn: (visit) => [
    () => administer(visit, [['corpus withdraw', { article: firstId(visit) }]]),
  ],
  restored: (visit) => [
    () =>
      administer(visit, [
        ['corpus withdraw', { article: firstId(visit) }],
        ['corpus restore', { article: firstId(visit) }],
      ]),
  ],
  'no-such-article': (visit) => [
    () => administer(visit, [['corpus withdraw', { article: `${visit.topic} @everyone # x` }]]),
    () => administer(visit, [['corpus restore', { article: 'x'.repeat(100) }]]),
  ],
};
