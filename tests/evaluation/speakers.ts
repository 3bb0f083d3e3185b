/**
 * How often the right speaker is found: `npx tsx tests/evaluation/speakers.ts FOLDER [--misses]`.
 *
 * FOLDER holds train.jsonl, articles with annotated attributions; speakers-gold.jsonl beside this file says who speaks in every
 * attribution of some of them. Sources are given as annotated, so that this measures who is meant by them, not how many are found.
 * `--misses` lists what goes wrong in the half that was looked at while the program was written.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { articleId } from '../../src/corpus/article.ts';
import type { Quotation } from '../../src/quotes/quotation.ts';
import type { Speaker } from '../../src/quotes/speaker.ts';
import { resolveSpeakers } from '../../src/quotes/speakers.ts';
import { fold } from '../../src/text/fold.ts';
import { type Span, slice, span } from '../../src/text/span.ts';

const spans = z.array(z.tuple([z.number(), z.number()]));
const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: spans, cue: spans, content: spans })),
});

/** `speakers` pairs where each attribution's content begins with its speaker's fullest name, null for nobody named. */
const goldSchema = z.object({
  article: z.string(),
  half: z.enum(['looked-at', 'held-out']),
  speakers: z.array(z.tuple([z.number(), z.string().nullable()])),
});

const lines = (path: string | URL): unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const [, , folder, flag] = process.argv;
if (folder === undefined) throw new Error('Expected a folder with train.jsonl');

const gold = lines(new URL('speakers-gold.jsonl', import.meta.url)).map((line) =>
  goldSchema.parse(line),
);
const articles = new Map(
  lines(join(folder, 'train.jsonl')).map((line) => {
    const article = articleSchema.parse(line);
    return [article.id, article];
  }),
);
type GoldArticle = z.infer<typeof articleSchema>;

const placed = (pairs: z.infer<typeof spans>): Span[] =>
  pairs.map(([start, end]) => span(start, end));

/** Sign and case make no other name, nor does an article before it: “the New York Times”. */
const plainName = (name: string): string =>
  fold(name)
    .replace(/^the /u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const KINDS = ['name', 'pronoun', 'description', 'none'] as const;
type MentionKind = (typeof KINDS)[number];
const PRONOUN =
  /^(?:i|we|he|she|it|they|who|which|that|all|my|our|his|her|hers|its|their|theirs)$/u;

/** How an article mentions the speaker of an attribution. */
function mentionKind(words: string, name: string | null): MentionKind {
  if (words === '') return 'none';
  if (PRONOUN.test(fold(words).trim())) return 'pronoun';
  const own = new Set(plainName(name ?? '').split(' '));
  return plainName(words)
    .split(' ')
    .some((word) => own.has(word))
    ? 'name'
    : 'description';
}

const OUTCOMES = ['right', 'rightly open', 'open', 'wrong'] as const;
type Outcome = (typeof OUTCOMES)[number];

function outcomeOf(name: string | null, speaker: Speaker | undefined): Outcome {
  if (name !== null && speaker !== undefined && plainName(speaker.name) === plainName(name)) {
    return 'right';
  }
  if (speaker?.kind === 'named') return 'wrong';
  return name === null ? 'rightly open' : 'open';
}

/** The annotated attributions as quotations, in the order of the text. */
const annotated = ({ attributions }: GoldArticle): Quotation[] =>
  attributions
    .filter(({ content }) => content.length > 0)
    .map(({ source, cue, content }): Quotation => ({
      kind: 'indirect',
      content: placed(content),
      cue: placed(cue),
      source: source.length > 0 ? placed(source) : null,
      relays: [],
    }))
    .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));

type Half = z.infer<typeof goldSchema>['half'];
class Tally {
  readonly #counts = new Map<string, number>();

  add(half: Half, kind: MentionKind, outcome: Outcome): void {
    const key = `${half} ${kind} ${outcome}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  row(half: Half, kinds: readonly MentionKind[], label: string): string {
    const counts = OUTCOMES.map((outcome) =>
      kinds.reduce((sum, kind) => sum + (this.#counts.get(`${half} ${kind} ${outcome}`) ?? 0), 0),
    );
    const all = counts.reduce((sum, count) => sum + count, 0);
    const [right = 0, rightlyOpen = 0] = counts;
    const share = all === 0 ? '–' : `${((100 * (right + rightlyOpen)) / all).toFixed(1)} %`;
    const columns = counts.map((count) => String(count).padStart(14)).join('');
    return `${half.padEnd(10)} ${label.padEnd(12)} ${String(all).padStart(5)}${columns}  ${share}\n`;
  }
}

const tally = new Tally();
for (const { article: id, half, speakers } of gold) {
  const article = articles.get(id);
  if (article === undefined) throw new Error(`Expected article ${id} in ${folder}, got none`);
  const { text } = article;
  const named = new Map(speakers);
  const report = { article: { id: articleId(id), text }, quotations: annotated(article) };
  for (const { quotation, speaker, reason } of resolveSpeakers([report]).quotations) {
    const at = quotation.content[0]?.start ?? 0;
    const name = named.get(at);
    if (name === undefined) throw new Error(`Expected a speaker for ${id}:${at}, got none`);
    const words = quotation.source?.map((part) => slice(text, part)).join(' ') ?? '';
    const outcome = outcomeOf(name, speaker);
    tally.add(half, mentionKind(words, name), outcome);
    if (flag === '--misses' && half === 'looked-at' && !outcome.startsWith('right')) {
      process.stdout.write(
        `${id}:${at} “${words}” is ${name ?? 'nobody named'}, got ${speaker?.name ?? 'nobody'} (${reason})\n`,
      );
    }
  }
}
const heads = OUTCOMES.map((outcome) => outcome.padStart(14)).join('');
process.stdout.write(`half       mention        all${heads}  right\n`);
for (const half of ['looked-at', 'held-out'] as const) {
  for (const kind of KINDS) process.stdout.write(tally.row(half, [kind], kind));
  process.stdout.write(tally.row(half, KINDS, 'all'));
}
