/** The forms of an index by term, how each begins, and what it may answer: laid out once. */
import { type AnswerKind, DATE_WORDS, canAnswer } from './answer-cues.ts';
import type { PassageIndex } from './passage-index.ts';

/** The bit of each kind of answer in {@link FormLists.kinds}. */
export const KIND_BITS: Readonly<Record<AnswerKind, number>> = { date: 1, figure: 2, name: 4 };

/** Beginnings are told apart by the five bits above those. */
const BEGINNING_SHIFT = 3;
const BEGINNINGS = 32;

/** The number of the four code units that a family shares at least. */
const beginningOf = (a: number, b: number, c: number, d: number): number =>
  (Math.imul(((a * 31 + b) * 31 + c) * 31 + d, 0x9e3779b1) >>> 0) % BEGINNINGS;

/** The bit of a form's beginning among the 32 that there are, from its {@link FormLists.traits}. */
export const beginningBit = (traits: number): number => 1 << (traits >>> BEGINNING_SHIFT);

/** The bit of a beginning of four characters or more. */
export const bitOfBeginning = (beginning: string): number =>
  1 <<
  beginningOf(
    beginning.charCodeAt(0),
    beginning.charCodeAt(1),
    beginning.charCodeAt(2),
    beginning.charCodeAt(3),
  );

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
  /** For each form the kinds of answer that it may be, as {@link KIND_BITS}, and its beginning. */
  readonly traits: Uint8Array;
  /** One more than the highest number of a form. */
  readonly size: number;
  readonly #ofTerm: Groups;

  constructor(index: PassageIndex) {
    const { vocabulary } = index.parts;
    const size = vocabulary.size;
    this.size = size;
    this.traits = new Uint8Array(size);
    const terms = new Uint32Array(size).fill(size);
    for (let form = 1; form < size; form += 1) {
      const term = vocabulary.termOf(form);
      if (term === 0 || !index.hasForm(form)) continue;
      terms[form] = term;
      let kinds = index.isName(form) ? KIND_BITS.name : 0;
      if (canAnswer(index, 'figure', form)) {
        kinds |= KIND_BITS.figure | (canAnswer(index, 'date', form) ? KIND_BITS.date : 0);
      }
      const beginning = beginningOf(
        vocabulary.unit(form, 0),
        vocabulary.unit(form, 1),
        vocabulary.unit(form, 2),
        vocabulary.unit(form, 3),
      );
      this.traits[form] = kinds + (beginning << BEGINNING_SHIFT);
    }
    for (const word of DATE_WORDS) {
      const form = vocabulary.find(word);
      if (form < size && canAnswer(index, 'date', form)) {
        this.traits[form] = (this.traits[form] ?? 0) | KIND_BITS.date;
      }
    }
    this.#ofTerm = grouped(terms, size);
  }

  /** The forms of a term. */
  ofTerm(term: number): Uint32Array {
    return membersOf(this.#ofTerm, term);
  }
}
