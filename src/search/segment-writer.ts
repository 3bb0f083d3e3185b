/** Makes segments: reads articles into them, or copies them from segments made before. */
import type { Article } from '../corpus/article.ts';
import { passages } from '../corpus/passages.ts';
import { type Growing, growingBytes, growingUint32 } from './growing.ts';
import { invert } from './invert.ts';
import { type Segment, roleNumber } from './segment.ts';
import { SequenceWriter } from './sequences.ts';
import type { Steps } from './steps.ts';
import { forms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether a capital letter stands at a place; looked at more closely beyond ASCII alone. */
function isCapitalised(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Collects the articles of one segment. */
export class SegmentWriter {
  readonly #vocabulary: Vocabulary;
  readonly #articles: Article[] = [];
  readonly #firstPassages: Growing<Uint32Array> = growingUint32();
  readonly #starts: Growing<Uint32Array> = growingUint32();
  readonly #ends: Growing<Uint32Array> = growingUint32();
  readonly #roles: Growing<Uint8Array> = growingBytes();
  readonly #lengths: Growing<Uint32Array> = growingUint32();
  readonly #titles = new SequenceWriter();
  readonly #bodies = new SequenceWriter();
  /** Numbers of the forms that this segment has read: quicker to find than in the vocabulary. */
  readonly #numbers = new Map<string, number>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get articleCount(): number {
    return this.#articles.length;
  }

  get passageCount(): number {
    return this.#starts.length;
  }

  /** Reads an article. */
  read(article: Article): void {
    this.#begin(article);
    this.#titles.begin();
    this.#readWords(this.#titles, article.title);
    for (const { span, place, sentences } of passages(article)) {
      let length = 0;
      this.#bodies.begin();
      for (const { start, end } of sentences) {
        length += this.#readWords(this.#bodies, article.text, start, end);
        this.#bodies.endSentence();
      }
      this.#addPassage(span.start, span.end, roleNumber(place), length);
    }
  }

  /** Takes over an article that another segment has, by its number there. */
  copy(from: Segment, article: number): void {
    const held = from.articles[article];
    if (held === undefined) return;
    this.#begin(held);
    this.#titles.copy(from.titles, article);
    const end = from.firstPassages[article + 1] ?? 0;
    for (let at = from.firstPassages[article] ?? 0; at < end; at += 1) {
      this.#bodies.copy(from.bodies, at);
      const { starts, ends, roles, lengths } = from;
      this.#addPassage(starts[at] ?? 0, ends[at] ?? 0, roles[at] ?? 0, lengths[at] ?? 0);
    }
  }

  /** The segment of what was collected. */
  *done(): Steps<Segment> {
    this.#firstPassages.push(this.passageCount);
    const collected = {
      articles: this.#articles,
      firstPassages: this.#firstPassages.done(),
      starts: this.#starts.done(),
      ends: this.#ends.done(),
      roles: this.#roles.done(),
      lengths: this.#lengths.done(),
      titles: this.#titles.done(),
      bodies: this.#bodies.done(),
    };
    return { ...collected, postings: yield* invert(collected, this.#vocabulary) };
  }

  #numberOf(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const number = this.#vocabulary.add(form);
    this.#numbers.set(form, number);
    return number;
  }

  #begin(article: Article): void {
    this.#articles.push(article);
    this.#firstPassages.push(this.passageCount);
  }

  #addPassage(start: number, end: number, role: number, length: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#roles.push(role);
    this.#lengths.push(length);
  }

  /** Writes the words of `text[start, end)`; gives how many there are, stop words counted. */
  #readWords(into: SequenceWriter, text: string, start = 0, end = text.length): number {
    const found = forms(text, start, end);
    for (const { form, word } of found) {
      into.word(this.#numberOf(form), isCapitalised(text, word.span.start));
    }
    return (found.at(-1)?.position ?? 0) + 1;
  }
}
