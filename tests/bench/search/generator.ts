/** Made-up articles of any number, in the sentences of real ones: the same for the same seed. */
import type { Article } from '../../../src/corpus/article.ts';
import { passages } from '../../../src/corpus/passages.ts';
import { isStopWord } from '../../../src/search/stop-words.ts';
import { words } from '../../../src/text/words.ts';
import { WordSource } from './made-up-words.ts';
import { type Random, between, pick } from './random.ts';

/** An article of made-up text; each paragraph is a passage. */
export interface MadeUpArticle {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly MadeUpParagraph[];
}

/** A paragraph as its sentences. */
export type MadeUpParagraph = readonly string[];

/** A real sentence with its telling words taken out. */
interface Pattern {
  /** What stands before each word that was taken out, and after the last. */
  readonly between: readonly string[];
  /** For each word that was taken out, whether it was capitalised. */
  readonly capitals: readonly boolean[];
}

const PARAGRAPHS = { from: 3, to: 15 };
const SENTENCES = { from: 2, to: 6 };
const TITLE_WORDS = { from: 3, to: 6 };

/** Share of words that an article takes from those it has had: articles keep to their subject. */
const REPEATED = 0.3;

/** Shorter sentences are most often signs, names or numbers alone. */
const MIN_PATTERN_CHARS = 30;

const isTelling = (form: string): boolean => /^[a-z]{3,}$/u.test(form) && !isStopWord(form);

/** The sentences of an article on one line each. */
const sentencesOf = (article: Article): string[] =>
  passages(article)
    .flatMap(({ sentences }) => sentences)
    .map(({ start, end }) => article.text.slice(start, end).replaceAll(/\s+/gu, ' ').trim());

function patternOf(sentence: string): Pattern {
  const taken = words(sentence).filter(({ form }) => isTelling(form));
  const ends = [0, ...taken.map(({ span }) => span.end)];
  return {
    between: ends.map((end, at) => sentence.slice(end, taken[at]?.span.start)),
    capitals: taken.map(({ span }) => /^\p{Lu}/u.test(sentence.slice(span.start))),
  };
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Writes articles one after the other; what comes next depends on what came before. */
export class ArticleWriter {
  readonly #random: Random;
  readonly #patterns: readonly Pattern[];
  readonly #words: WordSource;
  #written = 0;

  /**
   * @param source - real articles with at least one sentence of {@link MIN_PATTERN_CHARS}
   * characters
   */
  constructor(source: readonly Article[], random: Random) {
    this.#random = random;
    const sentences = source
      .flatMap(sentencesOf)
      .filter((sentence) => sentence.length >= MIN_PATTERN_CHARS);
    this.#patterns = sentences.map(patternOf);
    const telling = sentences
      .flatMap((sentence) => words(sentence).map(({ form }) => form))
      .filter(isTelling);
    this.#words = new WordSource(telling, random);
  }

  /** Articles with `count` paragraphs altogether, as many to each as its turn gives it. */
  *write(count: number): Generator<MadeUpArticle> {
    for (let left = count; left > 0;) {
      const article = this.#article(Math.min(left, this.#between(PARAGRAPHS)));
      left -= article.paragraphs.length;
      yield article;
    }
  }

  /** The words that the articles so far have most often, function words left out. */
  mostFrequentWords(count: number): string[] {
    return this.#words.mostFrequent(count);
  }

  #between({ from, to }: { readonly from: number; readonly to: number }): number {
    return between(this.#random, from, to);
  }

  #article(paragraphs: number): MadeUpArticle {
    const id = `made-up-${(this.#written += 1)}`;
    const subject: string[] = [];
    const title = Array.from({ length: this.#between(TITLE_WORDS) }, () =>
      capitalised(this.#word(subject)),
    ).join(' ');
    return {
      id,
      title,
      paragraphs: Array.from({ length: paragraphs }, () =>
        Array.from({ length: this.#between(SENTENCES) }, () => this.#sentence(subject)),
      ),
    };
  }

  #sentence(subject: string[]): string {
    const pattern = pick(this.#random, this.#patterns);
    let sentence = pattern.between[0] ?? '';
    for (const [at, isCapital] of pattern.capitals.entries()) {
      const word = this.#word(subject);
      sentence += (isCapital ? capitalised(word) : word) + (pattern.between[at + 1] ?? '');
    }
    return sentence;
  }

  #word(subject: string[]): string {
    if (subject.length > 0 && this.#random() < REPEATED) return pick(this.#random, subject);
    const word = this.#words.draw();
    subject.push(word);
    return word;
  }
}
