/** Runs of capitalised words on one line, the raw material of names: “Russian President Vladimir Putin”. */
import { fold } from '../text/fold.ts';
import { isGivenName } from './given-names.ts';
import { COURTESIES, DOTTED, OFFICES } from './honorifics.ts';
import { wordList } from './word-list.ts';

/** A word and its place; `end` is before a possessive ’s. */
export interface RunWord {
  readonly written: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly isPossessive: boolean;
  /** The first of a sentence, a paragraph or a quotation: its capital may say nothing. */
  readonly isInitial: boolean;
  /** What stands before it, after the word before. */
  readonly gap: string;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[’'ʼ\u2011-]\p{L}[\p{L}\p{M}\p{N}]*|’(?=\s)|'(?=\s))*/gu;
const POSSESSIVE = /(?:[’'ʼ]s|[’'])$/iu;
const INITIAL_GAP = /[.!?:\n\r“"—–•]|^$/u;

/** The words of a text. */
export function runWords(text: string): RunWord[] {
  const found: RunWord[] = [];
  let last = 0;
  for (const { 0: raw, index: start } of text.matchAll(WORD)) {
    const possessive = POSSESSIVE.exec(raw)?.[0] ?? '';
    const written = raw.slice(0, raw.length - possessive.length);
    const gap = text.slice(last, start);
    const end = start + written.length;
    const before = found.at(-1);
    const isAbbreviated = /^\.\s$/u.test(gap) && before !== undefined && isDotted(before);
    found.push({
      written,
      form: fold(written).replaceAll("'", ''),
      start,
      end,
      isCapital: /^\p{Lu}/u.test(written),
      isPossessive: possessive !== '',
      isInitial: before === undefined || (INITIAL_GAP.test(gap) && !isAbbreviated),
      gap,
    });
    last = end + possessive.length;
  }
  return found;
}

const isDotted = ({ written, form }: RunWord): boolean => written.length === 1 || DOTTED.has(form);

const PARTICLES = wordList(
  'al bin ibn de da del della di dos du van von der den la le el ter ten und',
);

/** Capitalised words that never belong to a name. */
const NOT_NAMES =
  wordList(`i im ill ive id monday tuesday wednesday thursday friday saturday sunday january february march april
  june july august september october november december the a an and or but if in on at of to for from by with as it its
  he she they we you his her their our my your this that these those there here when while where who whom what which why how
  not no so yet then now also after before since because although though however despite during meanwhile according
  both all some many most few each every other another such one two three four five six seven eight nine ten
  first second third last next new old former photo read more watch see related follow share click image video getty ap images
  is are was were be been has have had do does did will would can could should may might must let just only even
  under over about into through until between among against within without than like per via someone
  somebody anyone anybody everyone everybody nobody`);
const MAY_BE_NAMES = wordList('will may april june august march second');

const joins = (before: RunWord, gap: string): boolean =>
  gap === ' ' || gap === '\u00a0' || (gap === '. ' && isDotted(before));

/** The runs of a text, as `[first, last]` indices into its words; a possessive ends a run, and so does a word that ends at one of `breaks`. */
export function capitalisedRuns(
  words: readonly RunWord[],
  breaks: ReadonlySet<number>,
): readonly (readonly RunWord[])[] {
  const lowerCase = new Set(words.filter((word) => !word.isCapital).map(({ form }) => form));
  const midSentence = new Set(
    words.filter((word) => word.isCapital && !word.isInitial).map(({ form }) => form),
  );
  const isMere = (word: RunWord, next: RunWord | undefined): boolean => {
    if (NOT_NAMES.has(word.form)) {
      return !(MAY_BE_NAMES.has(word.form) && !word.isInitial && next?.isCapital === true);
    }
    return false;
  };
  const runs: RunWord[][] = [];
  let run: RunWord[] = [];
  const close = (): void => {
    const [first, second] = run;
    if (
      first?.isInitial === true &&
      second !== undefined &&
      lowerCase.has(first.form) &&
      !isOffice(first)
    ) {
      run.shift();
    }
    const [only] = run;
    // “Aides said”: a capital that only the sentence gives.
    const isPlain =
      run.length === 1 &&
      only?.isInitial === true &&
      lowerCase.has(only.form) &&
      !midSentence.has(only.form);
    if (run.length > 0 && !isPlain) runs.push(run);
    run = [];
  };
  for (const [at, word] of words.entries()) {
    const before = run.at(-1);
    const isWill = word.form === 'will' && before !== undefined && isGivenName(before.form);
    const next = words[at + 1];
    if (
      before !== undefined &&
      (before.isPossessive || breaks.has(before.end) || !joins(before, word.gap))
    )
      close();
    if (word.isCapital && (isWill || !isMere(word, next))) run.push(word);
    else if (
      run.length > 0 &&
      PARTICLES.has(word.form) &&
      next?.isCapital === true &&
      next.gap === ' '
    )
      run.push(word);
    else close();
  }
  close();
  return runs;
}

const isOffice = ({ form }: RunWord): boolean => OFFICES.has(form) || COURTESIES.has(form);
