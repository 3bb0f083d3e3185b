/** The inverted index: for every term the passages that hold it, in typed arrays. */
import type { Article } from '../corpus/article.ts';
import { type Passage, type PassagePlace, passages } from '../corpus/passages.ts';
import { rarity, saturation } from './bm25.ts';
import { GrowingUint32 } from './growing.ts';
import { terms } from './terms.ts';
import { Vocabulary } from './vocabulary.ts';

/** A passage of the index and the article it stands in. */
export interface IndexedPassage {
  readonly article: Article;
  readonly place: PassagePlace;
  /** Read from the article's text when it is asked for: only what is shown needs it. */
  readonly passage: Passage;
}

/** A passage as the index holds it, with the terms of its article's title. */
interface StoredPassage extends IndexedPassage {
  readonly titleTerms: ReadonlySet<number>;
}

/** An article with its passages, as the builder took it. */
interface Counted {
  readonly passages: StoredPassage[];
  /** Words of each passage. */
  readonly lengths: GrowingUint32;
  /** Triples of term, passage and frequency, in the order of passages. */
  readonly terms: GrowingUint32;
  readonly holders: GrowingUint32;
  readonly frequencies: GrowingUint32;
  /** The terms of all passages in reading order, {@link SENTENCE_END} after each sentence. */
  readonly sequence: GrowingUint32;
  /** Where the sequence of each passage begins. */
  readonly sequenceStarts: GrowingUint32;
}

/** Ends a sentence in a sequence of terms. */
export const SENTENCE_END = 0;

/**
 * What a title's word adds to the frequency of a term in each passage of its article; a title is
 * said once.
 */
const TITLE_FREQUENCY = 1;

/**
 * An index over the passages of articles; never changes once made.
 *
 * The postings of term `t` are `passageOf[start(t)] … passageOf[start(t + 1) − 1]`, ascending, and
 * `impactOf` beside them holds the share of the term's rarity that the passage earns (BM25, 0 to
 * 1).
 */
export class PassageIndex {
  readonly #passages: readonly StoredPassage[];
  readonly vocabulary: Vocabulary;
  readonly #starts: Uint32Array;
  readonly passageOf: Uint32Array;
  readonly impactOf: Float32Array;
  readonly #sequence: Uint32Array;
  readonly #sequenceStarts: Uint32Array;
  readonly #holders: Uint32Array;

  constructor(vocabulary: Vocabulary, counted: Counted) {
    this.#passages = counted.passages;
    this.vocabulary = vocabulary;
    const termOf = counted.terms.done();
    const starts = new Uint32Array(vocabulary.size + 1);
    for (const term of termOf) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    for (let term = 1; term < starts.length; term += 1) {
      starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    }
    this.#starts = starts;
    this.passageOf = new Uint32Array(termOf.length);
    this.impactOf = new Float32Array(termOf.length);
    this.#fill(termOf, counted);
    this.#sequence = counted.sequence.done();
    this.#sequenceStarts = counted.sequenceStarts.done();
    this.#holders = this.#countHolders();
  }

  /** Sorts the triples by term; those of one term stay in the order of passages. */
  #fill(termOf: Uint32Array, counted: Counted): void {
    const holders = counted.holders.done();
    const frequencies = counted.frequencies.done();
    const lengths = counted.lengths.done();
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    const next = this.#starts.slice();
    for (const [triple, term] of termOf.entries()) {
      const slot = next[term] ?? 0;
      const holder = holders[triple] ?? 0;
      next[term] = slot + 1;
      this.passageOf[slot] = holder;
      this.impactOf[slot] = saturation(frequencies[triple] ?? 0, lengths[holder] ?? 0, average);
    }
  }

  get passageCount(): number {
    return this.#passages.length;
  }

  /** The passage of a number below {@link passageCount}; undefined for others. */
  passage(number: number): IndexedPassage | undefined {
    return this.#passages[number];
  }

  /** The terms of the title of a passage's article. */
  titleTerms(passage: number): Iterable<number> {
    return this.#passages[passage]?.titleTerms ?? [];
  }

  /** Where the postings of a term begin; those of the next term follow. */
  start(term: number): number {
    return this.#starts[term] ?? 0;
  }

  /**
   * The terms of a passage in reading order, {@link SENTENCE_END} after each sentence; stop words
   * left out.
   */
  sequence(passage: number): Uint32Array {
    const start = this.#sequenceStarts[passage] ?? 0;
    return this.#sequence.subarray(start, this.#sequenceStarts[passage + 1]);
  }

  /**
   * Weight of a term, > 0; that of a term nobody holds is the highest. Only the words of passages
   * count as holding it: a title would make its words look common in all passages of its article.
   */
  rarity(term: number): number {
    return rarity(this.#passages.length, this.#holders[term] ?? 0);
  }

  /** For each term, how many passages have it among their own words. */
  #countHolders(): Uint32Array {
    const holders = new Uint32Array(this.vocabulary.size);
    const lastHolder = new Int32Array(this.vocabulary.size).fill(-1);
    for (const passage of this.#passages.keys()) {
      for (const term of this.sequence(passage)) {
        if (term === SENTENCE_END || lastHolder[term] === passage) continue;
        lastHolder[term] = passage;
        holders[term] = (holders[term] ?? 0) + 1;
      }
    }
    return holders;
  }
}

/** Counts the terms of one article's passages into `counted`. */
function count(article: Article, vocabulary: Vocabulary, counted: Counted): void {
  const titleTerms = new Set(terms(article.title).map((at) => vocabulary.add(at, article.title)));
  for (const passage of passages(article)) {
    const frequencyOf = new Map([...titleTerms].map((term) => [term, TITLE_FREQUENCY]));
    let length = 0;
    counted.sequenceStarts.push(counted.sequence.length);
    for (const { start, end } of passage.sentences) {
      const found = terms(article.text, start, end);
      for (const at of found) {
        const term = vocabulary.add(at, article.text);
        frequencyOf.set(term, (frequencyOf.get(term) ?? 0) + 1);
        counted.sequence.push(term);
      }
      counted.sequence.push(SENTENCE_END);
      length += (found.at(-1)?.position ?? 0) + 1;
    }
    for (const [term, frequency] of frequencyOf) {
      counted.terms.push(term);
      counted.holders.push(counted.passages.length);
      counted.frequencies.push(frequency);
    }
    counted.lengths.push(length);
    counted.passages.push({ article, place: passage.place, passage, titleTerms });
  }
}

/**
 * The index of `articles`, its passages in their order; linear in the length of the texts.
 * `onArticle` is called after each article.
 */
export function indexPassages(articles: Iterable<Article>, onArticle?: () => void): PassageIndex {
  const vocabulary = new Vocabulary();
  const counted: Counted = {
    passages: [],
    lengths: new GrowingUint32(),
    terms: new GrowingUint32(),
    holders: new GrowingUint32(),
    frequencies: new GrowingUint32(),
    sequence: new GrowingUint32(),
    sequenceStarts: new GrowingUint32(),
  };
  for (const article of articles) {
    count(article, vocabulary, counted);
    onArticle?.();
  }
  return new PassageIndex(vocabulary, counted);
}
