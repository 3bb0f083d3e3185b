/** The passages of a coverage, as they are searched: one consistent revision of an index. */
import type { Article } from '../corpus/article.ts';
import type { Passage, PassagePlace } from '../corpus/passages.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { rarity } from './bm25.ts';
import { impacts } from './impact.ts';
import { type Segment, placeOf, spanOf } from './segment.ts';
import type { Counts, Totals } from './statistics.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordShapes } from './word-shapes.ts';

/** A segment as one revision sees it. */
export interface NumberedSegment {
  readonly segment: Segment;
  /**
   * The number in the index of the first passage of each article; {@link WITHDRAWN} for one that
   * this revision no longer has.
   */
  readonly numbers: Uint32Array;
  /** Whether this revision has all of its articles. */
  readonly isWhole: boolean;
}

/** Stands for the number of a passage that a revision no longer has. */
export const WITHDRAWN = 2 ** 32 - 1;

/** Everything an index consists of. */
export interface IndexParts {
  readonly segments: readonly NumberedSegment[];
  /** For each article the number of its first passage, and where it is held. */
  readonly firstNumbers: Uint32Array;
  readonly segmentOf: Uint32Array;
  readonly slotOf: Uint32Array;
  readonly vocabulary: Vocabulary;
  /** The forms of the vocabulary, in parts by their numbers. */
  readonly shapes: readonly WordShapes[];
  readonly counts: Counts;
  readonly totals: Totals;
}

/** A passage of the index and the article it stands in. */
export interface IndexedPassage {
  /** Its number in the index. */
  readonly number: number;
  readonly article: Article;
  readonly place: PassagePlace;
  readonly span: Span;
  /** Read from the article's text when it is asked for: only what is shown needs it. */
  readonly passage: Passage;
}

/** A passage where the index holds it: in a segment, by the article's and its own number in there. */
export class HeldPassage implements IndexedPassage {
  readonly number: number;
  readonly article: Article;
  readonly segment: Segment;
  readonly slot: number;
  readonly local: number;

  constructor(number: number, article: Article, segment: Segment, slot: number, local: number) {
    this.number = number;
    this.article = article;
    this.segment = segment;
    this.slot = slot;
    this.local = local;
  }

  get place(): PassagePlace {
    return placeOf(this.segment, this.local);
  }

  /** The number that stands for its role: see {@link Segment.roles}. */
  get roleNumber(): number {
    return this.segment.roles[this.local] ?? 0;
  }

  get span(): Span {
    return spanOf(this.segment, this.local);
  }

  get passage(): Passage {
    const { span, place } = this;
    return { span, place, sentences: sentences(this.article.text, span.start, span.end) };
  }
}

/** The last place in ascending `starts` whose start is at most `number`. */
function lastStart(starts: Uint32Array, number: number): number {
  let [from, to] = [0, starts.length];
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if ((starts[middle] ?? 0) <= number) from = middle;
    else to = middle;
  }
  return from;
}

/**
 * An index over the passages of articles; never changes once made. Passages are numbered in the
 * order of the articles, whatever segments they are held in.
 */
export class PassageIndex {
  readonly parts: IndexParts;
  /** For each impact code what it earns at this revision's average length, 0 to 1. */
  readonly impacts: Float64Array;

  constructor(parts: IndexParts) {
    this.parts = parts;
    const { passages, words: total } = parts.totals;
    this.impacts = impacts(Math.max(1, total) / Math.max(1, passages));
  }

  get passageCount(): number {
    return this.parts.totals.passages;
  }

  /** The passage of a number below {@link passageCount}; undefined for others. */
  passage(number: number): HeldPassage | undefined {
    if (!(number < this.passageCount)) return undefined;
    const { firstNumbers, segments, segmentOf, slotOf } = this.parts;
    const rank = lastStart(firstNumbers, number);
    const segment = segments[segmentOf[rank] ?? 0]?.segment;
    const slot = slotOf[rank] ?? 0;
    const article = segment?.articles[slot];
    if (segment === undefined || article === undefined) return undefined;
    const local = (segment.firstPassages[slot] ?? 0) + number - (firstNumbers[rank] ?? 0);
    return new HeldPassage(number, article, segment, slot, local);
  }

  /** The first code unit of a form. */
  firstUnit(form: number): number {
    return this.parts.vocabulary.unit(form, 0);
  }

  /** The term of a form. */
  termOf(form: number): number {
    return this.parts.vocabulary.termOf(form);
  }

  /** The number of a term that an article of this revision has; 0 for others. */
  term(text: string): number {
    const number = this.parts.vocabulary.find(text);
    return (this.parts.counts.used[number] ?? 0) > 0 ? number : 0;
  }

  /** The text of a form or term. */
  textOf(number: number): string {
    return this.parts.vocabulary.text(number);
  }

  /** Weight of a term, > 0; that of a term nobody holds is the highest. */
  rarity(term: number): number {
    return rarity(this.passageCount, this.parts.counts.holders[term] ?? 0);
  }

  /** Whether an article of this revision has a form. */
  hasForm(form: number): boolean {
    return (this.parts.counts.written[form] ?? 0) > 0;
  }

  /** Whether a form is only ever written with a capital: most names, and few other words. */
  isName(form: number): boolean {
    return this.hasForm(form) && (this.parts.counts.uncapitalised[form] ?? 0) === 0;
  }
}
