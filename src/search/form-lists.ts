/** The forms of an index by term and by how they begin, and which may answer what: laid out once. */
import { type AnswerKind, canAnswer } from './answer-cues.ts';
import type { PassageIndex } from './passage-index.ts';
import { FAMILY_UNITS, MIN_FAMILY_CHARS } from './word-families.ts';

/** Beginnings are told apart by 14 bits of their hash. */
const BUCKETS = 2 ** 14;

/** The bit of each kind of answer in {@link FormLists.kinds}. */
export const KIND_BITS: Readonly<Record<AnswerKind, number>> = { date: 1, figure: 2, name: 4 };

const KINDS = ['date', 'figure', 'name'] as const;

/** The bucket of the {@link FAMILY_UNITS} code units that `unit` gives. */
function bucketOf(unit: (at: number) => number): number {
  let hash = 0;
  for (let at = 0; at < FAMILY_UNITS; at += 1) hash = Math.imul(hash, 31) + unit(at);
  return (Math.imul(hash, 0x9e3779b1) >>> 0) % BUCKETS;
}

/** Numbers in groups: those of group `g` are `members[starts[g]]` to `members[starts[g + 1] - 1]`. */
interface Groups {
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/** Groups the forms below `size` whose group in `groupOf` is below `count`, each ascending. */
function grouped(groupOf: Uint32Array, count: number): Groups {
  const starts = new Uint32Array(count + 1);
  for (const group of groupOf) {
    if (group < count) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 1; group <= count; group += 1) {
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  }
  const next = starts.slice();
  const members = new Uint32Array(starts[count] ?? 0);
  for (let form = 0; form < groupOf.length; form += 1) {
    const group = groupOf[form] ?? count;
    if (group >= count) continue;
    const slot = next[group] ?? 0;
    members[slot] = form;
    next[group] = slot + 1;
  }
  return { starts, members };
}

const membersOf = ({ starts, members }: Groups, group: number): Uint32Array =>
  members.subarray(starts[group] ?? 0, starts[group + 1] ?? 0);

/** The forms of one index; never changes once made. Takes time in the size of the vocabulary. */
export class FormLists {
  /** For each form the kinds of answer that it may be, as {@link KIND_BITS}. */
  readonly kinds: Uint8Array;
  /** One more than the highest number of a form. */
  readonly size: number;
  readonly #ofTerm: Groups;
  readonly #ofBeginning: Groups;

  constructor(index: PassageIndex) {
    const { vocabulary } = index.parts;
    const size = vocabulary.size;
    this.size = size;
    this.kinds = new Uint8Array(size);
    const terms = new Uint32Array(size).fill(size);
    const buckets = new Uint32Array(size).fill(BUCKETS);
    for (let form = 1; form < size; form += 1) {
      const term = vocabulary.termOf(form);
      if (term === 0 || !index.hasForm(form)) continue;
      terms[form] = term;
      for (const kind of KINDS) {
        if (canAnswer(index, kind, form))
          this.kinds[form] = (this.kinds[form] ?? 0) | KIND_BITS[kind];
      }
      if (!Number.isNaN(vocabulary.unit(form, MIN_FAMILY_CHARS - 1))) {
        buckets[form] = bucketOf((at) => vocabulary.unit(form, at));
      }
    }
    this.#ofTerm = grouped(terms, size);
    this.#ofBeginning = grouped(buckets, BUCKETS);
  }

  /** The forms of a term. */
  ofTerm(term: number): Uint32Array {
    return membersOf(this.#ofTerm, term);
  }

  /** The forms that begin like `beginning`, and others. */
  mayBegin(beginning: string): Uint32Array {
    return membersOf(
      this.#ofBeginning,
      bucketOf((at) => beginning.charCodeAt(at)),
    );
  }
}
