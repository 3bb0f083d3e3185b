/**
 * A question as the index can be asked it: its words, what they weigh, and the terms that answer to
 * them.
 */
import { lookAlikes } from './fuzzy-words.ts';
import type { PassageIndex } from './passage-index.ts';
import { relatedTerms } from './related-words.ts';
import { isMisspeltStopWord } from './stop-words.ts';
import { type TermAt, terms } from './terms.ts';
import { writtenAs } from './written-as.ts';

/** A term that answers to a word of the question. */
export interface Alternative {
  readonly term: number;
  /**
   * How far it stands for the word: 1 for the word itself, less for look-alikes and related words.
   */
  readonly share: number;
}

/** A word of the question that says what is asked for. */
export interface Wanted {
  /** As it was typed. */
  readonly typed: string;
  /** How much it says, > 0: the rarity of its term. */
  readonly weight: number;
  /** Best first; empty when nothing in the index answers to the word. */
  readonly alternatives: readonly Alternative[];
  /** The known word that an unknown one was read as, as the articles write it. */
  readonly readAs?: string | undefined;
}

/** Share of a look-alike one slip away or a name sounding alike, and of one further away. */
const LOOK_ALIKE_SHARE = { near: 0.8, further: 0.5 };

/** Share of one half of a hyphenated pair: “long term” for “long-term”. */
const PART_SHARE = 0.5;

/**
 * Share of a word that stands for another in news English. From 0.2 to 0.5 it ranks public
 * questions alike, 0.001 better than 0; 0.5 lets a question's only verb still count as half
 * answered.
 */
const RELATED_SHARE = 0.5;

/**
 * Look-alikes that are searched for at once: misspelt words are read in several ways until one
 * finds something.
 */
const MAX_LOOK_ALIKES = 8;

/** Longer questions are cut rather than refused: one of 300 characters has at most 150 words. */
const MAX_WORDS = 32;

/**
 * Words that frame questions and seldom stand in their answers: they say little about what is
 * asked.
 */
const FRAMING: ReadonlySet<string> = new Set(
  'kind type sort name many much happen mention articl coverag news question say tell quot report'.split(
    ' ',
  ),
);
const FRAMING_WEIGHT = 0.3;

/** Reads questions for one index. */
export class QuestionReader {
  readonly #index: PassageIndex;

  constructor(index: PassageIndex) {
    this.#index = index;
  }

  /**
   * The words of `question` that say what is asked for, in order, each once; empty when it has
   * none.
   */
  read(question: string): Wanted[] {
    const all = terms(question).slice(0, MAX_WORDS);
    const wanted: Wanted[] = [];
    const seen = new Set<string>();
    for (const [at, term] of all.entries()) {
      if (seen.has(term.term)) continue;
      const parts =
        term.span === 2
          ? all.slice(at + 1).filter((part) => part.position - term.position < 2)
          : [];
      // A pair that no article joins is looked up as its two words alone.
      if (term.span === 2 && this.#number(term) === 0) continue;
      for (const { term: read } of [term, ...parts]) seen.add(read);
      const found = this.#wanted(term, parts, question);
      if (found !== undefined) wanted.push(found);
    }
    return wanted;
  }

  #number({ term }: TermAt): number {
    return this.#index.term(term);
  }

  /** What a word asks for; undefined for a misspelt stop word. */
  #wanted(at: TermAt, parts: readonly TermAt[], question: string): Wanted | undefined {
    const { start } = at.word.span;
    const end = parts.at(-1)?.word.span.end ?? at.word.span.end;
    const typed = question.slice(start, end);
    const known = this.#number(at);
    const related = this.#relatedTo(at);
    if (known !== 0) {
      const halves = parts.map((part) => ({ term: this.#number(part), share: PART_SHARE }));
      const alternatives = [{ term: known, share: 1 }, ...halves, ...related];
      return this.#weighed(at, { typed, alternatives });
    }
    const alike = lookAlikes(this.#index, at.form, MAX_LOOK_ALIKES);
    const alternatives = alike.map(({ form, edits, soundsAlike }) => {
      const share = edits <= 1 || soundsAlike ? LOOK_ALIKE_SHARE.near : LOOK_ALIKE_SHARE.further;
      return { term: this.#index.parts.vocabulary.termOf(form), share };
    });
    const [first] = alike;
    const readAs = first === undefined ? undefined : writtenAs(this.#index, first.form);
    // “abuot”, “teh”; a capitalised word may be a name and is not given up.
    if (alternatives.length === 0 && /^\p{Ll}/u.test(typed) && isMisspeltStopWord(at.form))
      return undefined;
    return this.#weighed(at, { typed, alternatives: [...alternatives, ...related], readAs });
  }

  #relatedTo({ term }: TermAt): Alternative[] {
    return [...relatedTerms(term)]
      .map((other) => ({ term: this.#index.term(other), share: RELATED_SHARE }))
      .filter((other) => other.term !== 0);
  }

  /** Weighed by the rarest term that answers to the word: an unknown word weighs most of all. */
  #weighed(at: TermAt, wanted: Omit<Wanted, 'weight'>): Wanted {
    const term = wanted.alternatives[0]?.term ?? 0;
    const framing = FRAMING.has(at.term) ? FRAMING_WEIGHT : 1;
    return { ...wanted, weight: this.#index.rarity(term) * framing };
  }
}
