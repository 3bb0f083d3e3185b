/** What a quotation makes of the words of one place: which it kept, and what it did to the rest. */
import { isStopWord } from '../search/stop-words.ts';
import { type Step, align } from '../text/align.ts';
import type { Difference } from './answer.ts';
import { type Wording, gapAfter, partedLike, writtenAt, writtenFrom } from './wording-of.ts';

/** A quotation beside the place that it fits best. */
export interface Comparison {
  /** The quotation, its words parted as the place parts them. */
  readonly quote: Wording;
  readonly steps: readonly Step[];
  /** Words replaced, left out or added. */
  readonly edits: number;
  /** How much of the quotation the place has, 0 to 1; function words count little. */
  readonly kept: number;
  /** Numbers of the first and last word of the place that the quotation is made of. */
  readonly first: number;
  readonly last: number;
}

/** What a function word weighs beside any other: “it was the” is no evidence of a quotation. */
const STOP_WORD_WEIGHT = 0.25;

const weightOf = (key: string): number => (isStopWord(key) ? STOP_WORD_WEIGHT : 1);

const total = (keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + weightOf(key), 0);

/** What `steps` make of the place's words; undefined when they keep none. */
export function comparisonOf(quote: Wording, steps: readonly Step[]): Comparison | undefined {
  const kept = steps.filter((step) => step.kind === 'kept');
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    quote,
    steps,
    edits: steps.length - kept.length,
    kept: total(kept.map(({ copy }) => quote.keys[copy] ?? '')) / total(quote.keys),
    first: first.source,
    last: last.source,
  };
}

/** `typed` beside the best place in `source`; undefined when they have no word in common. */
export function compare(source: Wording, typed: Wording): Comparison | undefined {
  const quote = partedLike(source, typed);
  return comparisonOf(quote, align(source.keys, quote.keys).steps);
}

/** Whether kept words are written alike, and what stands between them too. */
export function isWrittenAlike(source: Wording, { quote, steps }: Comparison): boolean {
  const lastCopy = quote.words.length - 1;
  return steps.every((step) => {
    if (step.kind !== 'kept') return false;
    if (writtenAt(source, step.source) !== writtenAt(quote, step.copy)) return false;
    if (step.copy === lastCopy) return true;
    // Between two pieces the article has its cue, which no quotation repeats.
    const gap = gapAfter(source, step.source);
    return gap === undefined || gap === gapAfter(quote, step.copy);
  });
}

/** First and last number of a run of words; undefined before the first. */
type Run = readonly [number, number] | undefined;

const extended = (run: Run, at: number): Run => [run?.[0] ?? at, at];

const textOf = (wording: Wording, run: Run): string =>
  run === undefined ? '' : writtenFrom(wording, ...run);

/** The quotation word by word; neighbours of one kind are one difference. */
export function differencesOf(source: Wording, { quote, steps }: Comparison): Difference[] {
  const found: { kind: Difference['kind']; article: Run; quote: Run }[] = [];
  for (const step of steps) {
    const last = found.at(-1);
    const entry =
      last?.kind === step.kind ? last : { kind: step.kind, article: undefined, quote: undefined };
    if (entry !== last) found.push(entry);
    if (step.kind !== 'added') entry.article = extended(entry.article, step.source);
    if (step.kind !== 'left-out') entry.quote = extended(entry.quote, step.copy);
  }
  return found.map(({ kind, article, quote: typed }) => ({
    kind,
    article: textOf(source, article),
    quote: textOf(quote, typed),
  }));
}
