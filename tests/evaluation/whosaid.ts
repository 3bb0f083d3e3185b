/**
 * How often a checked quotation gets the right verdict, article and speaker:
 * `npx tsx tests/evaluation/whosaid.ts FOLDER [early|late]`.
 *
 * FOLDER holds train.jsonl, articles with annotated attributions. Three of four are the coverage; the words of every fourth are
 * foreign to it. `early` or `late` checks quotations of one half of the dates alone. Changes are seeded: the same cases come out each time.
 */
import { join } from 'node:path';

import type { Answer, Origin, Verdict } from '../../src/answers/answer.ts';
import { type Coverage, makeCoverage } from '../../src/answers/coverage.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { makeArticle } from '../../src/corpus/make-article.ts';
import { type Span, span as makeSpan } from '../../src/text/span.ts';
import { words } from '../../src/text/words.ts';
import {
  type AnnotatedArticle,
  type Quoted,
  plainSentencesIn,
  quotationsIn,
  readArticles,
  wordCount,
} from './annotated-articles.ts';
import { CHANGES } from './quotation-changes.ts';
import { random, shuffled } from './random.ts';

const CASES_EACH = 60;
const FOREIGN_CASES = 600;
const MAX_QUOTE_CHARS = 1000;
const MIN_CHANGED_WORDS = 8;

/** A quotation to check, and what must come of it. */
interface Case {
  readonly typed: string;
  readonly verdict: Verdict;
  /** Where it comes from; undefined for words that are foreign, and for those of two articles. */
  readonly from?: Quoted;
  readonly speaker?: string;
}

/** Every fourth article is not in the coverage. */
const every = 4;
const [, , folder, half] = process.argv;
if (folder === undefined) throw new Error('Expected a folder with train.jsonl');
const articles = readArticles(join(folder, 'train.jsonl'));
const isForeign = (_: AnnotatedArticle, at: number): boolean => at % every === every - 1;
const held = articles.filter((article, at) => !isForeign(article, at));
const middle = held[held.length >> 1]?.date ?? '';
const checked = held.filter(
  ({ date }) => half === undefined || date < middle === (half === 'early'),
);
const next = random(7);
const quotations = shuffled(checked.flatMap(quotationsIn), next);
const changeable = quotations.filter(
  ({ text }) => wordCount(text) >= MIN_CHANGED_WORDS && text.length <= MAX_QUOTE_CHARS,
);

const facts = { authors: [], credits: [], agencies: [] };
const coverage: Coverage = makeCoverage({
  articles: held.map(({ id, title, text }) => makeArticle(id, text, { title, ...facts })),
  problems: [],
});

/** The words that name somebody, folded. */
const nameWords = (text: string): Set<string> =>
  new Set(
    [...words(text)]
      .filter(({ span }) => /^\p{Lu}/u.test(text.slice(span.start, span.end)))
      .map(({ form }) => form),
  );

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether the answer's speaker is the annotated one: by a word of the name, or by its place. */
function isRightSpeaker({ excerpt, speaking }: Origin, { article, source }: Quoted): boolean {
  if (source.length === 0) return speaking?.speaker === undefined;
  const spans = source.map(([start, end]) => makeSpan(start, end));
  const named = nameWords(spans.map(({ start, end }) => article.text.slice(start, end)).join(' '));
  const given = nameWords([speaking?.speaker, speaking?.role].join(' '));
  if ([...named].some((word) => given.has(word))) return true;
  return coverage.book
    .within(excerpt.article, excerpt.span)
    .some(
      ({ speaker, quotation }) =>
        speaker !== null &&
        speaker.id === speaking?.speakerId &&
        (quotation.source ?? []).some((place) => spans.some((other) => overlaps(place, other))),
    );
}

interface Tally {
  cases: number;
  verdict: number;
  articles: number;
  article: number;
  speakers: number;
  speaker: number;
  readonly times: number[];
  readonly wrong: Map<string, number>;
}

const ERRORS = process.env['ERRORS'];

function check({ typed, verdict, from, speaker }: Case, tally: Tally): void {
  const start = process.cpuUsage();
  const answer: Answer = whoSaid(typed, speaker, {}, coverage);
  const { user, system } = process.cpuUsage(start);
  tally.times.push((user + system) / 1000);
  tally.cases += 1;
  const came = answer.kind === 'checked' ? answer.verdict : answer.kind;
  const origins = answer.kind === 'checked' ? answer.origins : [];
  if (came === verdict) tally.verdict += 1;
  else tally.wrong.set(came, (tally.wrong.get(came) ?? 0) + 1);
  const origin = origins.find(({ excerpt }) => excerpt.article.id === from?.article.id);
  if (from !== undefined) {
    tally.articles += 1;
    if (origin !== undefined) tally.article += 1;
    if (from.source.length > 0) {
      tally.speakers += 1;
      if (origin !== undefined && isRightSpeaker(origin, from)) tally.speaker += 1;
    }
  }
  if (ERRORS !== undefined && came !== verdict && verdict.includes(ERRORS)) {
    process.stdout.write(
      `  ${came}${speaker === undefined ? '' : ` by ${speaker}`}: ${JSON.stringify(typed)}\n    ${from?.article.id}: ${JSON.stringify(from?.printed)}\n` +
        `    ${origins.map(({ excerpt }) => `${excerpt.article.id}: ${JSON.stringify(excerpt.text)}`).join('\n    ')}\n`,
    );
  }
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);

const quantile = (times: readonly number[], part: number): string => {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
};

const COLUMNS = [30, 18, 6, 8, 8, 8, 8, 8] as const;

const row = (cells: readonly string[]): void =>
  void process.stdout.write(`${cells.map((cell, at) => cell.padEnd(COLUMNS[at] ?? 0)).join('')}\n`);

function report(name: string, expected: string, tally: Tally): void {
  const { cases, verdict, articles: places, article, speakers, speaker, times, wrong } = tally;
  row([
    name,
    expected,
    String(cases),
    percent(verdict, cases),
    percent(article, places),
    percent(speaker, speakers),
    quantile(times, 0.5),
    quantile(times, 1),
    wrong.size === 0 ? '' : JSON.stringify(Object.fromEntries(wrong)),
  ]);
}

const newTally = (): Tally => ({
  cases: 0,
  verdict: 0,
  articles: 0,
  article: 0,
  speakers: 0,
  speaker: 0,
  times: [],
  wrong: new Map(),
});

function add(to: Tally, tally: Tally): void {
  for (const key of ['cases', 'verdict', 'articles', 'article', 'speakers', 'speaker'] as const) {
    to[key] += tally[key];
  }
  to.times.push(...tally.times);
}

/** The changed quotations of one class, at most {@link CASES_EACH}. */
function changedCases({ verdict, change }: (typeof CHANGES)[string]): Case[] {
  const found: Case[] = [];
  for (const from of shuffled(changeable, next)) {
    const other = changeable[Math.floor(next() * changeable.length)];
    if (other === undefined || other.article === from.article) continue;
    const typed = change(from, other, next());
    if (typed !== undefined) found.push({ typed, verdict, from });
    if (found.length === CASES_EACH) break;
  }
  return found;
}

/** Words of the coverage that are no changed quotation. */
function plainCases(): Record<string, Case[]> {
  const short = quotations.filter(({ text }) => {
    const count = wordCount(text);
    return count >= 3 && count < MIN_CHANGED_WORDS;
  });
  const long = quotations.filter(({ text }) => text.length > 400 && text.length <= 5000);
  const plain = shuffled(checked.flatMap(plainSentencesIn), next);
  const named = shuffled(coverage.speakers.suggest('', 200), next);
  const ofNamed = changeable.flatMap((from) => {
    const [place] = from.source;
    const name = place === undefined ? '' : from.article.text.slice(...place);
    return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) ? [{ from, name }] : [];
  });
  return {
    'short, as it is': short
      .slice(0, CASES_EACH)
      .map((from) => ({ typed: from.text, verdict: 'exact', from })),
    'long, as it is': long
      .slice(0, CASES_EACH)
      .map((from) => ({ typed: from.text, verdict: 'exact', from })),
    'a sentence nobody says': plain
      .slice(0, CASES_EACH)
      .map((from) => ({ typed: from.text, verdict: 'exact', from })),
    'with its speaker': ofNamed
      .slice(0, CASES_EACH)
      .map(({ from, name }) => ({ typed: from.text, verdict: 'exact', from, speaker: name })),
    'with another speaker': ofNamed.slice(0, CASES_EACH).flatMap(({ from, name }, at) => {
      const other = named[at % named.length];
      if (other === undefined || other.name.split(' ').some((word) => name.includes(word)))
        return [];
      return [{ typed: from.text, verdict: 'different speaker', from, speaker: other.name }];
    }),
    'two words': changeable.slice(0, CASES_EACH).map(({ text }) => ({
      typed: text.split(/\s+/u).slice(0, 2).join(' ').replaceAll(/[-—–]/gu, ''),
      verdict: 'too short to judge',
    })),
  };
}

/** Every run of this many words is looked for in the coverage. */
const RUN_WORDS = 4;

const runsOf = (text: string): string[] => {
  const forms = words(text).map(({ form }) => form);
  return forms
    .slice(0, Math.max(1, forms.length - RUN_WORDS + 1))
    .map((_, at) => forms.slice(at, at + RUN_WORDS).join(' '));
};

/** Wire copy and the same speech in another outlet: an article of the coverage has half of the runs of words. */
const MIN_SHARED_RUNS = 0.5;
const runsHeld = held.map(({ text }) => new Set(runsOf(text)));
const standsInCoverage = ({ text }: Quoted): boolean => {
  const runs = runsOf(text);
  return runsHeld.some(
    (known) => runs.filter((run) => known.has(run)).length >= MIN_SHARED_RUNS * runs.length,
  );
};

row(['change', 'expected', 'cases', 'verdict', 'article', 'speaker', 'median', 'max ms']);
const total = newTally();
const classes = [
  ...Object.entries(CHANGES).map(([name, change]) => [name, changedCases(change)] as const),
  ...Object.entries(plainCases()),
];
for (const [name, cases] of classes) {
  const tally = newTally();
  for (const each of cases) check(each, tally);
  report(name, cases[0]?.verdict ?? '', tally);
  add(total, tally);
}
report('all', '', total);

const foreignArticles = articles.filter(isForeign);
const foreign = shuffled(foreignArticles.flatMap(quotationsIn), next);
const FOREIGN: Readonly<Record<string, readonly Quoted[]>> = {
  'foreign quotations': foreign.filter(({ text }) => wordCount(text) >= MIN_CHANGED_WORDS),
  'foreign, 4 to 7 words': foreign.filter(
    ({ text }) => wordCount(text) > 3 && wordCount(text) < MIN_CHANGED_WORDS,
  ),
  'foreign sentences': shuffled(foreignArticles.flatMap(plainSentencesIn), next),
};
for (const [name, all] of Object.entries(FOREIGN)) {
  const [silent, known] = [newTally(), newTally()];
  for (const quoted of all.slice(0, FOREIGN_CASES)) {
    const typed = quoted.text;
    if (standsInCoverage(quoted)) check({ typed, verdict: 'not in the coverage' }, known);
    else check({ typed, verdict: 'not in the coverage' }, silent);
  }
  report(name, 'not in the coverage', silent);
  report('  but held by another article', '(not) the same', known);
  add(total, silent);
}
row([
  'time in all',
  '',
  String(total.times.length),
  '',
  '',
  '',
  quantile(total.times, 0.5),
  quantile(total.times, 1),
  `p99 ${quantile(total.times, 0.99)}`,
]);
