/** Which capitalised words of a text can name a person, and with which titles. */
import { type Span, slice, span } from '../text/span.ts';
import { type RunWord, capitalisedRuns, runWords } from './capitalised-runs.ts';
import { isGivenName, genderOfName } from './given-names.ts';
import { COURTESIES, OFFICES, SUFFIXES, genderOfTitle } from './honorifics.ts';
import { ORGANISATION_WORDS, OUTLETS } from './organisation-words.ts';
import { PEOPLES, placeOf } from './role-words.ts';
import type { Gender } from './speaker.ts';
import { wordList } from './word-list.ts';

/** A name as it stands in a text. */
export interface NameMention {
  /** The name without titles; the possessive ’s is not part of it. */
  readonly span: Span;
  /** From the first title on. */
  readonly start: number;
  /** Folded, without suffixes; the last is the surname. */
  readonly words: readonly string[];
  readonly written: string;
  readonly gender: Gender;
  /** `jr`, `iii`; empty when the name has none. */
  readonly suffix: string;
  readonly hasOffice: boolean;
  readonly hasCourtesy: boolean;
  readonly isPossessive: boolean;
  readonly isQuoted: boolean;
  /** Whether the words alone look like a person's: a title or a common given name. */
  readonly looksPersonal: boolean;
}

/** More capitalised words in a row are a headline. */
const MAX_WORDS = 4;
const PARTIES =
  wordList(`republican democrat democratic gop american americans libertarian host rival team candidate
  senator tea muslim christian jewish crooked`);

/** Where double quotation marks stand open: 1 for every quoted code unit; an unclosed one ends with its paragraph. */
export function quotedUnits(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const { 0: whole, index } of text.matchAll(/“[^”\n]*|"[^"\n]*"?/gu)) {
    quoted.fill(1, index, index + whole.length);
  }
  return quoted;
}

const isTitle = ({ form }: RunWord): boolean => OFFICES.has(form) || COURTESIES.has(form);

const OF_OFFICE =
  /^(?:state|defense|education|labor|treasury|commerce|energy|agriculture|transportation|homeland)$/u;

/** The index of the first word of the name: after the last title; “Secretary of State John Kerry”, “Attorney General”. */
function nameStart(run: readonly RunWord[], text: string): number {
  const title = run.findLastIndex((word, at) => isTitle(word) && at < run.length);
  let from = title + 1;
  const [first] = run;
  if (title < 0 && first !== undefined && OF_OFFICE.test(first.form)) {
    const before = text.slice(Math.max(0, first.start - 14), first.start);
    if (/secretary of $/iu.test(before)) {
      from = 1;
      if (first.form === 'homeland') from = 2;
    }
  }
  while (from < run.length - 1) {
    const word = run[from];
    const next = run[from + 1];
    if (word === undefined || next === undefined) break;
    // “Meeting Hassan Rouhani”, “Challenger Jane Doe”.
    const leads = run.length - from > 2 && isGivenName(next.form) && !isGivenName(word.form);
    if (leads && word.written.length > 1) {
      from += 1;
      continue;
    }
    if (!PARTIES.has(word.form) && (placeOf(word.form) === undefined || isGivenName(word.form)))
      break;
    from += 1;
  }
  return from;
}

/** Words of organisations and places that are surnames behind a given name. */
const ALSO_SURNAMES = wordList(
  'west east park hall church day law banks north house york mountain lake rivers',
);

function canBeSurname(form: string, kept: readonly RunWord[]): boolean {
  const hasGiven = kept.length > 1 && isGivenName(kept[0]?.form ?? '');
  if (PEOPLES.has(form) || (kept.length === 1 && PARTIES.has(form))) return false;
  if (OUTLETS.has(form)) return hasGiven;
  return !ORGANISATION_WORDS.has(form) || (hasGiven && ALSO_SURNAMES.has(form));
}

function mentionOf(
  run: readonly RunWord[],
  text: string,
  quoted: Uint8Array,
): NameMention | undefined {
  const from = nameStart(run, text);
  const named = run.slice(from);
  const kept = named.filter((word, at) => !(at > 0 && SUFFIXES.has(word.form)));
  const [first] = named;
  const last = named.at(-1);
  const surname = kept.at(-1);
  if (first === undefined || last === undefined || surname === undefined) return undefined;
  if (kept.length > MAX_WORDS || !canBeSurname(surname.form, kept)) return undefined;
  const words = kept.map(({ form }) => form);
  const titles = run.slice(0, from);
  const hasCourtesy = titles.some(({ form }) => COURTESIES.has(form));
  const hasOffice =
    from > 0 && titles.some((word) => OFFICES.has(word.form) || OF_OFFICE.test(word.form));
  const told = titles.map(({ form }) => genderOfTitle(form)).find((gender) => gender !== 'unknown');
  const isFull = words.length > 1;
  // The full stop of “Jr.” belongs to the name.
  const isDotted = last !== surname && /^[js]r$/u.test(last.form) && text[last.end] === '.';
  const place = span(first.start, last.end + (isDotted ? 1 : 0));
  return {
    span: place,
    start: run[0]?.start ?? first.start,
    words,
    written: slice(text, place),
    suffix: last === surname ? '' : last.form,
    gender: told ?? (isFull ? genderOfName(words[0] ?? '') : 'unknown'),
    hasOffice,
    hasCourtesy,
    isPossessive: last.isPossessive,
    isQuoted: quoted[first.start] === 1,
    looksPersonal: hasCourtesy || hasOffice || (isFull && isGivenName(words[0] ?? '')),
  };
}

/**
 * The names of a text in order; none goes on behind one of the offsets `breaks`. Single words that name no person are
 * among them: the article decides.
 */
export function namesInText(text: string, breaks: ReadonlySet<number> = new Set()): NameMention[] {
  const quoted = quotedUnits(text);
  return capitalisedRuns(runWords(text), breaks).flatMap(
    (run) => mentionOf(run, text, quoted) ?? [],
  );
}
