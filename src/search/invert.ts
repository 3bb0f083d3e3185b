/** Inverts a segment: from the words of each passage to the passages of each term. */
import { type Growing, growingUint32 } from './growing.ts';
import { impactCode } from './impact.ts';
import { type PostingLists, PostingWriter } from './postings.ts';
import type { SegmentArrays } from './segment.ts';
import { SENTENCE_END, readSequence } from './sequences.ts';
import type { Steps } from './steps.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a title's word adds to the frequency of a term in each passage of its article; a title is
 * said once.
 */
const TITLE_FREQUENCY = 1;

/** Passages and lists that are read or written in one step. */
const STEP = 512;

/** Triples of a term, a passage that has it, and how often; in the order of the passages. */
class Occurrences {
  readonly terms: Growing<Uint32Array> = growingUint32();
  readonly passages: Growing<Uint32Array> = growingUint32();
  readonly frequencies: Growing<Uint32Array> = growingUint32();
  /** For each term one more than its last triple; 0 for a term without any. */
  readonly #lastOf: Uint32Array;
  readonly #distinct: Growing<Uint32Array> = growingUint32();

  constructor(terms: number) {
    this.#lastOf = new Uint32Array(terms);
  }

  /** Counts an occurrence; passages ascend. */
  count(term: number, passage: number, frequency: number): void {
    const last = this.#lastOf[term] ?? 0;
    if (last === 0) this.#distinct.push(term);
    else if (this.passages.at(last - 1) === passage) {
      this.frequencies.set(last - 1, this.frequencies.at(last - 1) + frequency);
      return;
    }
    this.terms.push(term);
    this.passages.push(passage);
    this.frequencies.push(frequency);
    this.#lastOf[term] = this.terms.length;
  }

  /** Every term that was counted, ascending. */
  distinct(): Uint32Array {
    return this.#distinct.done().toSorted();
  }
}

type Read = Omit<SegmentArrays, 'postings'>;

/** Counts the words of every passage and of its article's title. */
function* countOccurrences(segment: Read, vocabulary: Vocabulary): Steps<Occurrences> {
  const { firstPassages, titles, bodies } = segment;
  const found = new Occurrences(vocabulary.size);
  for (let article = 0; article + 1 < firstPassages.length; article += 1) {
    const titleTerms = new Set<number>();
    readSequence(titles, article, (form) => titleTerms.add(vocabulary.termOf(form)));
    const end = firstPassages[article + 1] ?? 0;
    for (let passage = firstPassages[article] ?? 0; passage < end; passage += 1) {
      for (const term of titleTerms) found.count(term, passage, TITLE_FREQUENCY);
      readSequence(bodies, passage, (form) => {
        if (form !== SENTENCE_END) found.count(vocabulary.termOf(form), passage, 1);
      });
      if (passage % STEP === 0) yield;
    }
  }
  return found;
}

/** The inverted lists of a segment; those of one term stay in the order of its passages. */
export function* invert(segment: Read, vocabulary: Vocabulary): Steps<PostingLists> {
  const found = yield* countOccurrences(segment, vocabulary);
  const distinct = found.distinct();
  const listOfTerm = new Uint32Array(vocabulary.size);
  for (const [list, term] of distinct.entries()) listOfTerm[term] = list;
  yield;
  // Where each list ends among all postings: a counting sort by list.
  const ends = new Uint32Array(distinct.length + 1);
  for (let at = 0; at < found.terms.length; at += 1) {
    const list = listOfTerm[found.terms.at(at)] ?? 0;
    ends[list + 1] = (ends[list + 1] ?? 0) + 1;
  }
  for (let list = 1; list < ends.length; list += 1) {
    ends[list] = (ends[list] ?? 0) + (ends[list - 1] ?? 0);
  }
  const passages = new Uint32Array(found.terms.length);
  const codes = new Uint8Array(found.terms.length);
  for (let at = 0; at < found.terms.length; at += 1) {
    const list = listOfTerm[found.terms.at(at)] ?? 0;
    const slot = ends[list] ?? 0;
    const passage = found.passages.at(at);
    ends[list] = slot + 1;
    passages[slot] = passage;
    codes[slot] = impactCode(found.frequencies.at(at), segment.lengths[passage] ?? 0);
  }
  yield;
  const writer = new PostingWriter();
  let start = 0;
  for (const [list, term] of distinct.entries()) {
    const end = ends[list] ?? 0;
    writer.add(term, passages.subarray(start, end), codes.subarray(start, end));
    start = end;
    if (list % STEP === 0) yield;
  }
  return writer.done();
}
