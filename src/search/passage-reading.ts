/**
 * Second stage of a search: reads passages for a question and finds what each, and the best of its
 * sentences, has of it. One pass over a passage's forms, no memory but what is kept from passage to
 * passage: some 40 passages are read for every question.
 */
import { beginningBit } from './form-lists.ts';
import { type FormReadings, MOST_WORDS, NO_WORD } from './form-readings.ts';
import type { HeldPassage } from './passage-index.ts';
import { SENTENCE_END } from './sequences.ts';

/** Positions between the last word of a sentence and the first of the next. */
const SENTENCE_GAP = 3;

/** Words of a question that stand this many terms apart in a passage are still neighbours. */
const NEIGHBOUR_TERMS = 2;

/** Terms of a sentence of usual length. */
export const USUAL_TERMS = 10;

/** Frequency at which a word in a sentence of usual length earns half, as in BM25. */
const HALF_EARNED = 1;

/** Terms after which nearness to a possible answer has fallen to a third. */
const NEAR_TERMS = 4;

/** Answers further away than this are near to nothing. */
const FAR_TERMS = 64;
const DECAY = Float64Array.from({ length: FAR_TERMS }, (_, terms) => Math.exp(-terms / NEAR_TERMS));

/** No word of the question was met before the passage begins. */
const NEVER = -1000;

/** What a passage has of a question; the values are those of the passage that was read last. */
export class PassageReading {
  /** Best share of each word in the passage, 0 to 1. */
  readonly own = new Float64Array(MOST_WORDS);
  /** 1 for each word that the passage has in the form that was typed. */
  readonly asTyped = new Uint8Array(MOST_WORDS);
  /** Best share of each word in the title of the article, 0 to 1. */
  readonly title = new Float64Array(MOST_WORDS);
  /** The words of which the passage has one of the family, as bits. */
  families = 0;
  /** Terms of the passage. */
  terms = 0;
  /** Weight of neighbouring words of the question that are neighbours here, in the same order. */
  order = 0;
  /** Weight of the words of the best sentence. */
  sentence = 0;
  /** The same with repetitions counted and long sentences discounted. */
  repetition = 0;
  /** The same among sentences with a possible answer, and how near to one they stand. */
  answer = 0;
  answerNear = 0;

  readonly #forms: FormReadings;
  #weights: readonly number[] = [];
  /** The words of the question that were met, in reading order: which, how far, and where. */
  readonly #metWords: number[] = [];
  readonly #metShares: number[] = [];
  readonly #metAt: number[] = [];
  #met = 0;
  /** Where possible answers of the sentence stand. */
  readonly #answersAt: number[] = [];
  #answers = 0;
  /** What was met up to the sentence that is being read. */
  #metBefore = 0;
  readonly #ofSentence = new Float64Array(MOST_WORDS);
  readonly #frequency = new Float64Array(MOST_WORDS);
  readonly #near = new Float64Array(MOST_WORDS);
  readonly #lastSeen = new Int32Array(MOST_WORDS);
  readonly #joint = new Float64Array(MOST_WORDS);
  readonly #inRun = new Uint32Array(MOST_WORDS);

  constructor(forms: FormReadings) {
    this.#forms = forms;
  }

  /** Begins a question: `weights` has the share of each word in its whole weight. */
  begin(weights: readonly number[]): void {
    this.#weights = weights;
  }

  /** Reads a passage. */
  read({ segment: { titles, bodies }, slot, local }: HeldPassage): void {
    this.#clear();
    this.#readTitle(titles.bytes, titles.starts[slot] ?? 0, titles.starts[slot + 1] ?? 0);
    const { bytes, starts } = bodies;
    const end = starts[local + 1] ?? 0;
    const forms = this.#forms;
    const { marks, traits, kind, beginnings, words } = forms;
    let at = starts[local] ?? 0;
    let place = 0;
    let sentenceStart = 0;
    while (at < end) {
      // See VarbyteReader, which reads the same numbers one at a time.
      let number = bytes[at] ?? 0;
      at += 1;
      for (let scale = 128; number >= scale; scale *= 128) {
        number += ((bytes[at] ?? 0) - 1) * scale;
        at += 1;
      }
      if (number === SENTENCE_END) {
        this.#endSentence(place - sentenceStart);
        this.terms += place - sentenceStart;
        place += SENTENCE_GAP;
        sentenceStart = place;
        continue;
      }
      const form = number >>> 1;
      const trait = traits[form] ?? 0;
      let mark = marks[form] ?? 0;
      if (mark === 0 && (beginningBit(trait) & beginnings) !== 0) mark = forms.look(form);
      if (mark !== 0) this.#meet(mark, place);
      if ((trait & kind) !== 0 && words[mark] === NO_WORD) {
        this.#answersAt[this.#answers] = place;
        this.#answers += 1;
      }
      place += 1;
    }
    for (let word = 0; word < this.#weights.length; word += 1) this.order += this.#joint[word] ?? 0;
  }

  /** The number of words met over the length of the shortest run of terms with all of them, 0 to 1. */
  nearness(): number {
    const [words, places, inRun] = [this.#metWords, this.#metAt, this.#inRun];
    let held = 0;
    for (let word = 0; word < this.#weights.length; word += 1) {
      if ((this.own[word] ?? 0) > 0) held += 1;
      inRun[word] = 0;
    }
    if (held < 2) return 0;
    let [inside, from, shortest] = [0, 0, Infinity];
    for (let to = 0; to < this.#met; to += 1) {
      const word = words[to] ?? 0;
      inRun[word] = (inRun[word] ?? 0) + 1;
      if (inRun[word] === 1) inside += 1;
      for (; inside === held; from += 1) {
        shortest = Math.min(shortest, (places[to] ?? 0) - (places[from] ?? 0) + 1);
        const first = words[from] ?? 0;
        inRun[first] = (inRun[first] ?? 0) - 1;
        if (inRun[first] === 0) inside -= 1;
      }
    }
    return Math.min(1, held / shortest);
  }

  #clear(): void {
    const count = this.#weights.length;
    this.own.fill(0, 0, count);
    this.asTyped.fill(0, 0, count);
    this.title.fill(0, 0, count);
    this.#lastSeen.fill(NEVER, 0, count);
    this.#joint.fill(0, 0, count);
    this.#met = 0;
    this.#metBefore = 0;
    this.#answers = 0;
    this.families = 0;
    this.terms = 0;
    this.order = 0;
    this.sentence = 0;
    this.repetition = 0;
    this.answer = 0;
    this.answerNear = 0;
  }

  #readTitle(bytes: Uint8Array, from: number, to: number): void {
    const { marks, words, shares } = this.#forms;
    for (let at = from; at < to;) {
      let number = bytes[at] ?? 0;
      at += 1;
      for (let scale = 128; number >= scale; scale *= 128) {
        number += ((bytes[at] ?? 0) - 1) * scale;
        at += 1;
      }
      const mark = marks[number >>> 1] ?? 0;
      const word = words[mark] ?? NO_WORD;
      const share = shares[mark] ?? 0;
      if (word !== NO_WORD && share > (this.title[word] ?? 0)) this.title[word] = share;
    }
  }

  /** Takes a form that is something to the question. */
  #meet(mark: number, place: number): void {
    const forms = this.#forms;
    const word = forms.words[mark] ?? NO_WORD;
    if (word === NO_WORD) {
      this.families |= forms.families[mark] ?? 0;
      return;
    }
    const share = forms.shares[mark] ?? 0;
    if (share > (this.own[word] ?? 0)) this.own[word] = share;
    if (forms.asTyped[mark] === 1) this.asTyped[word] = 1;
    if (word > 0 && place - (this.#lastSeen[word - 1] ?? NEVER) <= NEIGHBOUR_TERMS) {
      const joint = share * Math.min(this.#weights[word - 1] ?? 0, this.#weights[word] ?? 0);
      if (joint > (this.#joint[word] ?? 0)) this.#joint[word] = joint;
    }
    this.#lastSeen[word] = place;
    this.#metWords[this.#met] = word;
    this.#metShares[this.#met] = share;
    this.#metAt[this.#met] = place;
    this.#met += 1;
  }

  #endSentence(length: number): void {
    const weights = this.#weights;
    const from = this.#metBefore;
    this.#metBefore = this.#met;
    if (from < this.#met) {
      const [shares, frequency] = [this.#ofSentence, this.#frequency];
      const half = (HALF_EARNED * (1 + length / USUAL_TERMS)) / 2;
      shares.fill(0, 0, weights.length);
      frequency.fill(0, 0, weights.length);
      for (let at = from; at < this.#met; at += 1) {
        const word = this.#metWords[at] ?? 0;
        const share = this.#metShares[at] ?? 0;
        frequency[word] = (frequency[word] ?? 0) + share;
        if (share > (shares[word] ?? 0)) shares[word] = share;
      }
      let [total, repeated] = [0, 0];
      for (let word = 0; word < weights.length; word += 1) {
        const often = frequency[word] ?? 0;
        if (often === 0) continue;
        total += (shares[word] ?? 0) * (weights[word] ?? 0);
        repeated += (often / (often + half)) * (weights[word] ?? 0);
      }
      this.repetition = Math.max(this.repetition, repeated);
      this.sentence = Math.max(this.sentence, total);
      if (this.#answers > 0) {
        this.answer = Math.max(this.answer, total);
        this.#lookAroundAnswers(from);
      }
    }
    this.#answers = 0;
  }

  /** Weight of the words around the best possible answer of a sentence, nearer ones more. */
  #lookAroundAnswers(from: number): void {
    const [near, weights] = [this.#near, this.#weights];
    for (let answer = 0; answer < this.#answers; answer += 1) {
      const place = this.#answersAt[answer] ?? 0;
      near.fill(0, 0, weights.length);
      let sum = 0;
      for (let at = from; at < this.#met; at += 1) {
        const word = this.#metWords[at] ?? 0;
        const nearness = DECAY[Math.abs(place - (this.#metAt[at] ?? 0))] ?? 0;
        const known = near[word] ?? 0;
        if (nearness <= known) continue;
        near[word] = nearness;
        sum += (nearness - known) * (weights[word] ?? 0);
      }
      this.answerNear = Math.max(this.answerNear, sum);
    }
  }
}
