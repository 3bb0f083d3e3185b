/** The figures of a run as a picture (SVG) that can be read on white and on black. */
import type { EngineFigures, SetFigures } from './figures.ts';

/** Colours and greys with a contrast of at least 3 to 1 on white and on GitHub's #0d1117. */
const INK = '#7d8590';
const GRID = '#7d859055';
const COLOURS: Readonly<Record<string, string>> = {
  Verbatim: '#d9480f',
  'SQLite FTS5': '#2f81f7',
  MiniSearch: '#2da44e',
  FlexSearch: '#a371f7',
  'wink-bm25': '#b08800',
  Orama: '#db61a2',
  lunr: '#1b9aaa',
  'Fuse.js': '#8b6f5c',
};

/** Drawn to stand out. */
const OURS = 'Verbatim';

const WIDTH = 860;
const HEIGHT = 380;
const PANEL = { top: 48, bottom: 330, width: 260 };
const SPEED_LEFT = 64;
const QUALITY_LEFT = 520;

/** Pixels between two labels at least. */
const LABEL_GAP = 15;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const colourOf = (engine: string): string => COLOURS[engine] ?? INK;
const px = (number: number): string => number.toFixed(1);

interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  readonly weight?: 'bold';
}

function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { anchor = 'start', fill = INK, weight } = style;
  const bold = weight === undefined ? '' : ` font-weight="${weight}"`;
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${fill}"${bold}>${escaped(words)}</text>`;
}

/** Where a value lies between two pixels. */
type Scale = (value: number) => number;

const logScale =
  (from: number, to: number, start: number, end: number): Scale =>
  (value) =>
    start + ((Math.log(value) - Math.log(from)) / (Math.log(to) - Math.log(from))) * (end - start);

const linearScale =
  (from: number, to: number, start: number, end: number): Scale =>
  (value) =>
    start + ((value - from) / (to - from)) * (end - start);

/** The powers of ten that enclose positive numbers, and those between. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
}

function line(x1: number, y1: number, x2: number, y2: number, colour = GRID): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${colour}"/>`;
}

/** A name beside the end of its line. */
interface Label {
  readonly engine: string;
  readonly endX: number;
  readonly endY: number;
}

/** Where names stand so that none covers another: as near to their lines as that allows. */
function apart(labels: readonly Label[]): (Label & { readonly y: number })[] {
  const placed: (Label & { readonly y: number })[] = [];
  for (const label of labels.toSorted((a, b) => a.endY - b.endY)) {
    const y = Math.max(label.endY, (placed.at(-1)?.y ?? -Infinity) + LABEL_GAP);
    placed.push({ ...label, y });
  }
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - PANEL.bottom);
  return placed.map((label) => ({ ...label, y: label.y - over }));
}

/** The names at `x`, each with a thin line from where its own ends. */
const drawLabels = (x: number, labels: readonly Label[]): string[] =>
  apart(labels).flatMap(({ engine, endX, endY, y }) => [
    line(endX, endY, x - 4, y, `${colourOf(engine)}66`),
    text(x, y + 4, engine, {
      fill: colourOf(engine),
      ...(engine === OURS ? { weight: 'bold' } : {}),
    }),
  ]);

interface Point {
  readonly passages: number;
  readonly ms: number;
}

/** The median of each engine at each number of passages. */
function medians(sets: readonly SetFigures[]): Map<string, Point[]> {
  const points = new Map<string, Point[]>();
  for (const { passages, engines } of sets) {
    for (const { engine, plain, leftOut } of engines) {
      if (plain === undefined || leftOut !== undefined) continue;
      points.set(engine, [...(points.get(engine) ?? []), { passages, ms: plain.times.p50 }]);
    }
  }
  return points;
}

/** Numbers as axes have them: 0.1, 10, 2 k, 1 M. */
function axisNumber(value: number): string {
  if (value >= 1e6) return `${value / 1e6} M`;
  return value >= 1000 ? `${value / 1000} k` : String(Number(value.toPrecision(1)));
}

/** Median time over the number of passages, both by powers of ten. */
function speedPanel(sets: readonly SetFigures[]): string[] {
  const points = medians(sets);
  const all = [...points.values()].flat();
  const sizes = [...new Set(all.map(({ passages }) => passages))];
  const times = decades(all.map(({ ms }) => ms));
  const right = SPEED_LEFT + PANEL.width;
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const x = logScale(smallest, Math.max(largest, smallest * 10), SPEED_LEFT, right);
  const y = logScale(times[0] ?? 1, times.at(-1) ?? 10, PANEL.bottom, PANEL.top);
  return [
    text(SPEED_LEFT, 24, 'Median milliseconds a question', { weight: 'bold' }),
    ...times.flatMap((ms) => [
      line(SPEED_LEFT, y(ms), right, y(ms)),
      text(SPEED_LEFT - 8, y(ms) + 4, axisNumber(ms), { anchor: 'end' }),
    ]),
    ...sizes.map((size) =>
      text(x(size), PANEL.bottom + 20, axisNumber(size), { anchor: 'middle' }),
    ),
    text((SPEED_LEFT + right) / 2, PANEL.bottom + 40, 'made-up passages', { anchor: 'middle' }),
    ...[...points].flatMap(([engine, of]) => {
      const places = of.map(({ passages, ms }) => `${px(x(passages))},${px(y(ms))}`);
      const width = engine === OURS ? 3 : 1.75;
      return [
        `<polyline points="${places.join(' ')}" fill="none" stroke="${colourOf(engine)}" stroke-width="${width}"/>`,
        ...of.map(
          ({ passages, ms }) =>
            `<circle cx="${px(x(passages))}" cy="${px(y(ms))}" r="3" fill="${colourOf(engine)}"/>`,
        ),
      ];
    }),
    ...drawLabels(
      right + 24,
      [...points].flatMap(([engine, of]) => {
        const last = of.at(-1);
        return last === undefined ? [] : [{ engine, endX: x(last.passages), endY: y(last.ms) }];
      }),
    ),
  ];
}

interface Ranked {
  readonly engine: string;
  readonly plain: number;
  readonly misspelt: number;
}

const ranksOf = ({ engine, plain, misspelt }: EngineFigures): Ranked[] =>
  plain?.quality === undefined || misspelt?.quality === undefined
    ? []
    : [{ engine, plain: plain.quality.mrr10, misspelt: misspelt.quality.mrr10 }];

/** MRR@10 of each engine on one set: a dot as asked, a ring misspelt. */
function qualityColumn(set: SetFigures, left: number, width: number, y: Scale): string[] {
  const ranked = set.engines.flatMap(ranksOf);
  const x = left + 14;
  return [
    text(left, PANEL.bottom + 20, set.set),
    ...ranked.flatMap(({ engine, plain, misspelt }, at) => {
      const across = x + (at * (width - 28)) / Math.max(1, ranked.length - 1);
      const colour = colourOf(engine);
      return [
        `<line x1="${px(across)}" y1="${px(y(plain))}" x2="${px(across)}" y2="${px(y(misspelt))}" stroke="${colour}" stroke-width="2"/>`,
        `<circle cx="${px(across)}" cy="${px(y(plain))}" r="5" fill="${colour}"/>`,
        `<circle cx="${px(across)}" cy="${px(y(misspelt))}" r="4" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ];
    }),
  ];
}

function qualityPanel(sets: readonly SetFigures[]): string[] {
  const all = sets.flatMap(({ engines }) => engines.flatMap(ranksOf));
  const lowest = Math.min(...all.flatMap(({ plain, misspelt }) => [plain, misspelt]));
  const from = Math.floor(lowest * 10) / 10;
  const y = linearScale(from, 1, PANEL.bottom, PANEL.top);
  const steps = Array.from({ length: Math.round((1 - from) * 10) + 1 }, (_, at) => from + at / 10);
  const right = WIDTH - 20;
  const width = (right - QUALITY_LEFT) / sets.length;
  return [
    text(QUALITY_LEFT, 24, 'MRR@10: ● as asked, ○ misspelt', { weight: 'bold' }),
    ...steps.flatMap((step) => [
      line(QUALITY_LEFT, y(step), right, y(step)),
      text(QUALITY_LEFT - 8, y(step) + 4, step.toFixed(1), { anchor: 'end' }),
    ]),
    ...sets.flatMap((set, at) => qualityColumn(set, QUALITY_LEFT + at * width, width - 12, y)),
  ];
}

/** A picture of the medians by number of passages, and of the quality where it was measured. */
export function plot(sets: readonly SetFigures[]): string {
  const judged = sets.filter(({ isJudged }) => isJudged);
  const madeUp = sets.filter(({ isJudged }) => !isJudged);
  const parts = [
    ...(madeUp.length === 0 ? [] : speedPanel(madeUp)),
    ...(judged.length === 0 ? [] : qualityPanel(judged)),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" role="img">`,
    '<title>Search engines side by side: time and quality</title>',
    ...parts,
    '</svg>\n',
  ].join('\n');
}
