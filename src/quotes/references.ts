/** Whom the source of a quotation means: a name, a pronoun or a role that the article supports, or just what it says. */
import { fold } from '../text/fold.ts';
import { type Span, slice } from '../text/span.ts';
import type { Figure } from './cast.ts';
import type { NameMention } from './names.ts';
import { type Gender, ROLE_NOUNS } from './person-words.ts';
import type { Quotation } from './quotation.ts';

/** Who is meant, with the reason; or the words as they stand. */
export type Reference =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly reason: string }
  | { readonly kind: 'described'; readonly words: string };

/** An article's names in order, each with its figure, and the words that are quoted in it. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly { readonly mention: NameMention; readonly figure: Figure }[];
  readonly quoted: readonly Span[];
}

/** Words of organisations and places: a name with one of them is nobody's. */
const NOT_PERSONS = new Set(
  `united states house party committee news times post university college school street city county department agency
council court congress republic forum summit ministry association institute foundation center centre bank company inc corp
group union league church north south east west new national international american state press journal tribune street
sea river island lake valley bay ocean hall tower square bridge senate white democratic republican convention fund board office bureau service network media television radio`.split(
    /\s+/u,
  ),
);

/** Whether a figure can be “he” or “she”. */
const isPerson = ({ words, gender, roles, joins }: Figure): boolean =>
  gender !== 'unknown' ||
  roles.length > 0 ||
  joins.some(({ mention }) => mention.honorifics.length > 0) ||
  (words.length > 1 && words.length < 5 && !words.some((word) => NOT_PERSONS.has(word)));

const PRONOUNS: Readonly<Record<string, Gender>> = { he: 'he', she: 'she', him: 'he', her: 'she' };

/** How far back the owner of a role is looked for, in names. */
const MAX_NAMES_IN_ROLE = 5;

/** How many sentences back a pronoun's person may be. */
const MAX_SENTENCES_BACK = 4;

/** Index of the first element that does not pass; the elements that pass come first. */
function partition<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  let low = 0;
  for (let high = items.length; low < high;) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The people named outside quotation marks in `[from, to)`, each once, in order. */
function peopleIn(scene: Scene, from: number, to: number, gender: Gender): Figure[] {
  const found: Figure[] = [];
  const { mentions, quoted } = scene;
  let at = partition(mentions, ({ mention }) => mention.span.start < from);
  for (; at < mentions.length; at += 1) {
    const entry = mentions[at];
    if (entry === undefined || entry.mention.span.start >= to) break;
    const { figure, mention } = entry;
    const fits = figure.gender === gender || figure.gender === 'unknown' || gender === 'unknown';
    if (!fits || !isPerson(figure) || found.includes(figure)) continue;
    const inQuote = quoted[partition(quoted, ({ end }) => end <= mention.span.start)];
    if (inQuote === undefined || mention.span.start < inQuote.start) found.push(figure);
  }
  return found;
}

/** The person a pronoun at `at` stands for, when the sentences before leave little doubt. */
function pronounFigure(
  scene: Scene,
  at: number,
  gender: Gender,
  previous: { readonly figure: Figure; readonly end: number } | undefined,
): { figure: Figure; reason: string } | undefined {
  const home = partition(scene.sentences, ({ end }) => end <= at);
  const earliest = scene.sentences[Math.max(0, home - MAX_SENTENCES_BACK)]?.start ?? 0;
  const fits =
    previous !== undefined &&
    previous.end >= earliest &&
    (previous.figure.gender === gender || previous.figure.gender === 'unknown');
  if (fits && peopleIn(scene, previous.end, at, gender).every((one) => one === previous.figure)) {
    return { figure: previous.figure, reason: 'the speaker of the quotation before' };
  }
  for (let back = home; back >= Math.max(0, home - MAX_SENTENCES_BACK); back -= 1) {
    const sentence = scene.sentences[back];
    if (sentence === undefined) continue;
    const people = peopleIn(scene, sentence.start, Math.min(sentence.end, at), gender);
    if (fits && people.includes(previous.figure)) {
      return { figure: previous.figure, reason: 'the speaker before, named again' };
    }
    const [first] = people;
    if (first !== undefined) {
      return {
        figure: first,
        reason:
          back === home
            ? 'named before in the sentence'
            : 'the first person of the sentences before',
      };
    }
  }
  return undefined;
}

/** A source without what follows its noun: “Gary Byrne, a former officer”, “officials in Tehran”. */
const coreOf = (words: string): string =>
  words
    .replace(/(?:,| \(| (?:of|in|at|on|with|for|from|to|who|which|that|and other)\b).*$/su, '')
    .trim();

/** “Iranian” and “Iran’s” belong together: the first letters of a country decide. */
const sameCountry = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);

/** The figure that a role names: “the supreme leader”, “the Iranian leader”; only where it can be one alone. */
function roleFigure(
  core: string,
  figures: readonly Figure[],
): { figure: Figure; reason: string } | undefined {
  const match = /^(?:the|The|(?<owner>\p{Lu}[\p{L}-]*)[’']s) (?<words>.+)$/u.exec(core);
  const owner = match?.groups?.['owner'];
  const words = match?.groups?.['words']?.split(' ') ?? [];
  const head = fold(words.at(-1) ?? '');
  if (!ROLE_NOUNS.has(head)) return undefined;
  const countries = [owner, ...words.slice(0, -1).filter((word) => /^\p{Lu}/u.test(word))]
    .filter((word) => word !== undefined)
    .map(fold);
  const modifiers = words.slice(0, -1).filter((word) => /^\p{Ll}/u.test(word));
  const found = figures.flatMap((figure) => {
    const role = figure.roles.find((given) => {
      const own = fold(given).replaceAll(/'s\b/gu, '').split(' ');
      return (
        own.includes(head) &&
        modifiers.every((word) => own.includes(fold(word))) &&
        countries.every((country) => own.some((word) => sameCountry(word, country)))
      );
    });
    return role === undefined ? [] : [{ figure, reason: `“${role}” is ${figure.name}` }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Whom the source means. `previous` is the speaker of the quotation before and where that ends. */
export function referenceOf(
  scene: Scene,
  figures: readonly Figure[],
  source: NonNullable<Quotation['source']>,
  previous: { readonly figure: Figure; readonly end: number } | undefined,
): Reference {
  const place = source[0];
  if (place === undefined) return { kind: 'described', words: '' };
  const words = slice(scene.text, place)
    .replaceAll(/\s+/gu, ' ')
    .replace(/[,\s]+$/u, '');
  const core = coreOf(words).replace(/[’']s?$/u, '');
  const gender = PRONOUNS[fold(core)];
  if (gender !== undefined) {
    const found = pronounFigure(scene, place.start, gender, previous);
    return found ? { kind: 'figure', ...found } : { kind: 'described', words };
  }
  const first = partition(scene.mentions, ({ mention }) => mention.span.end <= place.start);
  const coreEnd = place.start + coreOf(slice(scene.text, place)).replace(/[’']s?$/u, '').length;
  for (let at = first; at < scene.mentions.length; at += 1) {
    const entry = scene.mentions[at];
    if (entry === undefined || entry.mention.span.start >= place.end) break;
    const { span, name } = entry.mention;
    // A name that only begins the core (“Kremlin spokesman”) belongs to the role.
    if (span.end === coreEnd || (span.start === place.start && span.end > coreEnd)) {
      return { kind: 'figure', figure: entry.figure, reason: `named “${name}”` };
    }
  }
  if (fold(core) === 'who') {
    const nearest = scene.mentions[first - 1];
    if (nearest !== undefined && place.start - nearest.mention.span.end <= 2) {
      // “Hill, the head of Green City, who …”: the name in the role is not the one who speaks.
      const { name } = nearest.mention;
      const owner = scene.mentions
        .slice(Math.max(0, first - MAX_NAMES_IN_ROLE), first - 1)
        .findLast(({ mention }) => mention.role?.includes(name));
      const { figure } = owner ?? nearest;
      return { kind: 'figure', figure, reason: '“who” after the name' };
    }
  }
  const byRole = roleFigure(core, figures);
  return byRole ? { kind: 'figure', ...byRole } : { kind: 'described', words };
}
