/** Ways in which people change a quotation, each with the verdict that it must get. */
import type { Verdict } from '../../src/answers/answer.ts';
import { type Quoted, wordCount } from './annotated-articles.ts';

/** A change; `undefined` where it cannot be made. `at` is a number from 0 to 1 that says where. */
export interface Change {
  readonly verdict: Verdict;
  readonly change: (quoted: Quoted, other: Quoted, at: number) => string | undefined;
}

const parts = (text: string): string[] => text.split(/\s+/u);

/** Places between two words where no sentence or clause ends, `margin` words from both ends. */
const inside = (all: readonly string[], margin: number): number[] =>
  [...all.keys()].filter(
    (at) =>
      at >= margin &&
      at <= all.length - margin &&
      /^[\p{L}\p{N}’']+$/u.test(all[at - 1] ?? '') &&
      /^[\p{L}\p{N}’']+/u.test(all[at] ?? ''),
  );

const pickOf = <T>(list: readonly T[], at: number): T | undefined =>
  list[Math.floor(at * list.length)];

/** `edit` made on the words, at a place inside. */
const edited =
  (edit: (all: string[], place: number) => string[] | undefined) =>
  ({ text }: Quoted, _: Quoted, at: number): string | undefined => {
    const all = parts(text);
    const place = pickOf(inside(all, 3), at);
    return place === undefined ? undefined : edit(all, place)?.join(' ');
  };

const ifChanged = (text: string, changed: string): string | undefined =>
  text === changed ? undefined : changed;

/** One of the matches of `pattern`, replaced. */
const replaced =
  (pattern: RegExp, by: (match: string) => string) =>
  ({ text }: Quoted, _: Quoted, at: number): string | undefined => {
    const found = pickOf([...text.matchAll(pattern)], at);
    if (found === undefined) return undefined;
    const end = found.index + found[0].length;
    return ifChanged(text, text.slice(0, found.index) + by(found[0]) + text.slice(end));
  };

const DIGITS: Readonly<Record<string, string>> = {
  two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10',
}; // prettier-ignore

const SPELLINGS: Readonly<Record<string, string>> = {
  defense: 'defence', center: 'centre', labor: 'labour', program: 'programme', honor: 'honour', favor: 'favour',
  organization: 'organisation', recognize: 'recognise', color: 'colour', behavior: 'behaviour', realize: 'realise',
}; // prettier-ignore

const swapLetters = (word: string): string => {
  const middle = Math.floor(word.length / 2);
  return `${word.slice(0, middle - 1)}${word.charAt(middle)}${word.charAt(middle - 1)}${word.slice(middle + 1)}`;
};

/** The first words of one quotation and the last of another; neither may end a sentence there. */
function joined(text: string, other: string, mark: string): string | undefined {
  const [head, tail] = [parts(text).slice(0, 8), parts(other).slice(-8)];
  if (head.length < 8 || tail.length < 8) return undefined;
  return `${head.join(' ').replace(/\W+$/u, '')}${mark}${tail.join(' ')}`;
}

export const CHANGES: Readonly<Record<string, Change>> = {
  'as it is': { verdict: 'exact', change: ({ text }) => text },
  'in quotation marks': { verdict: 'exact', change: ({ text }) => `“${text}.”` },
  'with an attribution': { verdict: 'exact', change: ({ text }) => `‘${text},’ he said on Monday` },
  'as printed, cue between': {
    verdict: 'exact',
    change: ({ text, printed }) =>
      wordCount(printed) > wordCount(text) && !printed.includes('\n') ? printed : undefined,
  },
  'pieces without the cue': {
    verdict: 'exact',
    change: ({ text, printed }) => (wordCount(printed) > wordCount(text) ? text : undefined),
  },
  'zero-width signs': {
    verdict: 'exact',
    change: ({ text }) =>
      `\u202E${text.replaceAll(' ', ' \u200B').replace(/(?<=\w\w)\w/u, '\u2060$&')}\u202C`,
  },
  'a comma more': {
    verdict: 'punctuation only',
    change: edited((all, at) => [...all.slice(0, at - 1), `${all[at - 1]},`, ...all.slice(at)]),
  },
  'all lower case': {
    verdict: 'punctuation only',
    change: ({ text }) => ifChanged(text, text.toLowerCase()),
  },
  'other apostrophes': {
    verdict: 'punctuation only',
    change: ({ text }) =>
      ifChanged(
        text,
        text.replaceAll(/(?<=\p{L})[’'](?=\p{L})/gu, (mark) => (mark === '’' ? "'" : '’')),
      ),
  },
  'hyphens dropped': {
    verdict: 'punctuation only',
    change: replaced(/(?<=\p{L}{2})-(?=\p{L}{2})/gu, () => ' '),
  },
  'hyphenated words joined': {
    verdict: 'punctuation only',
    change: replaced(/(?<=\p{L}{2})-(?=\p{L}{2})/gu, () => ''),
  },
  'other dashes': {
    verdict: 'punctuation only',
    change: replaced(/\s?(?:—|–|--)\s?/gu, () => ', '),
  },
  'both ends cut': {
    verdict: 'trimmed',
    change: ({ text }) => {
      const all = parts(text);
      const cut = all.slice(inside(all, 2)[0], inside(all, 2).at(-1));
      return cut.length < 5 ? undefined : cut.join(' ');
    },
  },
  'end cut': {
    verdict: 'trimmed',
    change: edited((all, at) => (at < 5 ? undefined : all.slice(0, at))),
  },
  'beginning cut': {
    verdict: 'trimmed',
    change: edited((all, at) => (all.length - at < 5 ? undefined : all.slice(at))),
  },
  'gap with …': {
    verdict: 'trimmed',
    change: edited((all, at) => [...all.slice(0, at - 1), '…', ...all.slice(at + 1)]),
  },
  'gap with [...]': {
    verdict: 'trimmed',
    change: edited((all, at) => [...all.slice(0, at), '[...]', ...all.slice(at + 2)]),
  },
  'gap without a mark': {
    verdict: 'altered',
    change: edited((all, at) =>
      all.length - at < 5 ? undefined : [...all.slice(0, at), ...all.slice(at + 2)],
    ),
  },
  'word replaced': {
    verdict: 'altered',
    change: edited((all, at) => all.with(at, 'elephants')),
  },
  'word added': {
    verdict: 'altered',
    change: edited((all, at) => all.toSpliced(at, 0, 'certainly')),
  },
  'word in brackets added': {
    verdict: 'altered',
    change: edited((all, at) => all.toSpliced(at, 0, '[the president]')),
  },
  'two edits': {
    verdict: 'altered',
    change: edited((all, at) => all.with(at, 'elephants').toSpliced(2, 0, 'very')),
  },
  'two words swapped': {
    verdict: 'altered',
    change: edited((all, at) => {
      const [left, right] = [all[at - 1], all[at]];
      if (left === undefined || right === undefined || left === right) return undefined;
      return all.with(at - 1, right).with(at, left);
    }),
  },
  'halves swapped': {
    verdict: 'altered',
    change: edited((all, at) =>
      at < 5 || all.length - at < 5 ? undefined : [...all.slice(at), ...all.slice(0, at)],
    ),
  },
  'not added': { verdict: 'altered', change: edited((all, at) => all.toSpliced(at, 0, 'not')) },
  'negation removed': {
    verdict: 'altered',
    change: replaced(/\b(?:not |never |no )|n[’']t\b/giu, () => ''),
  },
  'n’t for not': {
    verdict: 'altered',
    change: replaced(
      /\b(?:is|was|do|does|did|would|could|should|has|had|are) not\b|\b(?:is|was|do|does|did|would|could|should|has|had|are)n[’']t\b/giu,
      (found) =>
        found.endsWith(' not') ? found.replace(/ not$/u, 'n’t') : found.replace(/n[’']t$/u, ' not'),
    ),
  },
  'number changed': {
    verdict: 'altered',
    change: replaced(/\d+/gu, (digits) => String(Number(digits) + 1)),
  },
  'number in digits': {
    verdict: 'altered',
    change: replaced(
      new RegExp(`\\b(?:${Object.keys(DIGITS).join('|')})\\b`, 'gu'),
      (word) => DIGITS[word] ?? word,
    ),
  },
  'currency or percent changed': {
    verdict: 'altered',
    change: replaced(/\$(?=\d)|(?<=\d)%/gu, (sign) => (sign === '$' ? '£' : '')),
  },
  'name swapped': {
    verdict: 'altered',
    change: replaced(/(?<=[a-z] )(?!I\b)\p{Lu}\p{Ll}{3,}\b/gu, () => 'Velayati'),
  },
  'letters swapped': {
    verdict: 'altered',
    change: replaced(/\b[a-z]{6,}\b/gu, swapLetters),
  },
  'British spelling': {
    verdict: 'altered',
    change: replaced(
      new RegExp(`\\b(?:${Object.keys(SPELLINGS).join('|')})\\b`, 'gu'),
      (word) => SPELLINGS[word] ?? word,
    ),
  },
  'two articles joined': {
    verdict: 'stitched',
    change: ({ text }, other) => joined(text, other.text, ' '),
  },
  'two articles joined with …': {
    verdict: 'stitched',
    change: ({ text }, other) => joined(text, other.text, ' … '),
  },
};
