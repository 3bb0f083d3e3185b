/** The figures of a run as Markdown. */
import type { Asked, EngineFigures, SetFigures } from './figures.ts';

const NONE = '–';

/** Three significant digits: 0.123, 4.56, 78.9, 1,230. */
function short(number: number | undefined): string {
  if (number === undefined || Number.isNaN(number)) return NONE;
  return Number(number.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 });
}

const seconds = (ms: number | undefined): string => short(ms === undefined ? ms : ms / 1000);

/** `0.871` as `.871`, as the field writes it. */
const share = (number: number | undefined): string =>
  number === undefined ? NONE : number.toFixed(3).replace(/^0/u, '');

/** A table whose columns are as wide as their widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** Questions that were asked where an engine's time was up before all were. */
function asked(figures: EngineFigures, all: number): string {
  const count = figures.plain?.times.questions;
  return count === undefined || count === all ? '' : ` (${count} questions)`;
}

const perPassage = (bytes: number | undefined, passages: number): string =>
  bytes === undefined ? NONE : short(Math.round(bytes / passages));

const mostAsked = ({ engines }: SetFigures): number =>
  Math.max(0, ...engines.map(({ plain }) => plain?.times.questions ?? 0));

function leftOut({ engines }: SetFigures): string {
  const out = engines.flatMap(({ engine, leftOut: why }) =>
    why === undefined ? [] : [`${engine}: ${why}`],
  );
  return out.length === 0 ? '' : `\n\nLeft out: ${out.join('; ')}.`;
}

/** The three measures of quality. */
const quality = (of: Asked | undefined): string[] => [
  share(of?.quality?.mrr10),
  share(of?.quality?.success1),
  share(of?.quality?.success5),
];

function qualityTable(set: SetFigures): string {
  const all = mostAsked(set);
  const rows = set.engines
    .filter(({ leftOut: why }) => why === undefined)
    .map((figures) => [
      figures.engine + asked(figures, all),
      ...quality(figures.plain),
      ...quality(figures.misspelt),
      short(figures.plain?.times.p50),
      short(figures.misspelt?.times.p50),
    ]);
  const head = [
    'engine',
    'MRR@10',
    's@1',
    's@5',
    'misspelt: MRR@10',
    's@1',
    's@5',
    'p50 ms',
    'misspelt',
  ];
  return table(head, rows) + leftOut(set);
}

function speedTable(set: SetFigures): string {
  const all = mostAsked(set);
  const rows = set.engines
    .filter(({ buildMs }) => buildMs !== undefined)
    .map((figures) => [
      figures.engine + asked(figures, all),
      short(figures.plain?.times.p50),
      short(figures.plain?.times.p95),
      short(figures.plain?.times.p99),
      short(figures.misspelt?.times.p50),
      short(figures.misspelt?.times.p99),
      short(figures.hardestMs),
      seconds(figures.buildMs),
      seconds(figures.buildCpuMs),
      short(figures.buildBlockMs),
      seconds(figures.loadMs),
      perPassage(figures.bytesInMemory, set.passages),
      perPassage(figures.bytesOnDisk, set.passages),
    ]);
  const head = [
    'engine',
    'p50 ms',
    'p95',
    'p99',
    'misspelt: p50',
    'p99',
    'hardest ms',
    'build s',
    'CPU s',
    'block ms',
    'load s',
    'B/passage memory',
    'disk',
  ];
  return table(head, rows) + leftOut(set);
}

function settings(sets: readonly SetFigures[]): string {
  const engines = new Map(
    sets
      .flatMap((set) => set.engines)
      .filter(({ settings: how }) => how !== '')
      .map(({ engine, version, settings: how }) => [engine, `${version} ${how}`.trim()]),
  );
  return [...engines].map(([engine, how]) => `- **${engine}** ${how}`).join('\n');
}

/** One set under its heading. */
function section(set: SetFigures, body: string): string {
  const counts = `: ${set.passages.toLocaleString('en')} passages, ${mostAsked(set)} questions`;
  const where = `${set.day}, ${set.machine}, ${set.isJudged ? 'texts' : 'sentences'} of \`${set.data}\``;
  return `### ${set.set}${set.isJudged ? counts : ''}\n\n${body}\n\n_${where}_`;
}

const figuresOf = (set: SetFigures, name: string): EngineFigures | undefined =>
  set.engines.find(({ engine, leftOut: why }) => engine === name && why === undefined);

/** One row an engine: its MRR@10 on each real set and its median at each size. */
function summaryTable(judged: readonly SetFigures[], madeUp: readonly SetFigures[]): string {
  const names = [
    ...new Set(
      [...judged, ...madeUp].flatMap(({ engines }) => engines.map(({ engine }) => engine)),
    ),
  ];
  const rows = names.map((name) => [
    name,
    ...judged.map((set) => {
      const { plain, misspelt } = figuresOf(set, name) ?? {};
      return `${share(plain?.quality?.mrr10)} / ${share(misspelt?.quality?.mrr10)}`;
    }),
    ...madeUp.map((set) => {
      const { plain, misspelt } = figuresOf(set, name) ?? {};
      return `${short(plain?.times.p50)} / ${short(misspelt?.times.p50)}`;
    }),
  ]);
  const head = [
    'as asked / misspelt',
    ...judged.map(({ set }) => `MRR@10 ${set}`),
    ...madeUp.map(({ passages }) => `ms at ${passages.toLocaleString('en')}`),
  ];
  return table(head, rows);
}

/** The whole report of a run. */
export function report(sets: readonly SetFigures[]): string {
  const judged = sets.filter(({ isJudged }) => isJudged);
  const madeUp = sets.filter(({ isJudged }) => !isJudged);
  const parts = [
    '# Search engines side by side',
    'Written by `npm run bench:search`, which says with `--help` what it can measure.',
    'Each engine runs in a process of its own; every question is put to one after the other, so that they share the noise of the machine: read times as ratios. ' +
      'Times are of the search alone, in milliseconds, in a process that was idle a moment before, as a bot is; ours includes picking the sentences to quote.',
    summaryTable(judged, madeUp),
    ...(judged.length === 0
      ? []
      : ['## Quality on real questions', ...judged.map((set) => section(set, qualityTable(set)))]),
    ...(madeUp.length === 0
      ? []
      : [
          '## Speed and size on made-up passages',
          '“hardest” is the slowest of function words alone, 300 characters of unknown words, and 300 characters of the commonest words, ' +
            'each the median of three: as a search is one call, also what it keeps the event loop waiting at most. ' +
            '“build” is in seconds as they pass and of processor time, with the longest that it kept the event loop waiting; ' +
            '“load” from opening the saved index to its first answer (– where it has to be built at each start); ' +
            'memory is JavaScript’s after a collection, disk the saved index, both without the texts.',
          ...madeUp.map((set) => section(set, speedTable(set))),
        ]),
    '## Settings',
    settings(sets),
  ];
  return `${parts.join('\n\n')}\n`;
}
