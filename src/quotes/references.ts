/** Whom the source of a quotation means: a name, a pronoun or a role that the article supports, or just what it says. */
import { fold } from '../text/fold.ts';
import { type Span, slice } from '../text/span.ts';
import type { Figure } from './cast.ts';
import { ORGANISATION_NOUNS } from './organisation-words.ts';
import { ROLE_NOUNS } from './person-words.ts';
import { genderOfPronoun, peopleIn, pronounFigure } from './pronouns.ts';
import type { Quotation } from './quotation.ts';
import { type Scene, firstNot } from './scene.ts';

/** Who is meant, with the reason; or the words as they stand. */
export type Reference =
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly reason: string;
      /** Whether the source has the name itself. */
      readonly isNamed: boolean;
    }
  | { readonly kind: 'described'; readonly words: string; readonly reason: string };

/** Whom the quotation before is by, and where that ends. */
export interface Before {
  readonly reference: Reference;
  readonly end: number;
}

/** How far back the owner of a role is looked for, in names. */
const MAX_NAMES_IN_ROLE = 5;

const asItStands = (words: string): Reference => ({
  kind: 'described',
  words,
  reason: 'as it stands',
});

const byOther = (figure: Figure, reason: string): Reference => ({
  kind: 'figure',
  figure,
  reason,
  isNamed: false,
});

/** A source without what follows its noun: “Gary Byrne, a former officer”, “officials in Tehran”. */
const coreOf = (words: string): string =>
  words
    .replace(
      /(?:,| \(| (?:of|in|at|on|with|for|from|to|who|which|that|and other|including|such as|like)\b).*$/su,
      '',
    )
    .trim();

/** “Iranian” and “Iran’s” belong together: the first letters of a country decide. */
const sameCountry = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);

/** The one item there is, `undefined` for none or several. */
const onlyOf = <Item>(items: Iterable<Item>): Item | undefined => {
  const [first, second] = items;
  return second === undefined ? first : undefined;
};

/** The figure that a role names: “the supreme leader”, “the Iranian leader”; only where it can be one alone. */
function roleFigure(core: string, { roles }: Scene): Reference | undefined {
  const match = /^(?:the|The|(?<owner>\p{Lu}[\p{L}-]*)[’']s) (?<words>.+)$/u.exec(core);
  const owner = match?.groups?.['owner'];
  const words = match?.groups?.['words']?.split(' ') ?? [];
  const head = fold(words.at(-1) ?? '');
  if (!ROLE_NOUNS.has(head)) return undefined;
  const countries = [owner, ...words.slice(0, -1).filter((word) => /^\p{Lu}/u.test(word))]
    .filter((word) => word !== undefined)
    .map(fold);
  const modifiers = words
    .slice(0, -1)
    .filter((word) => /^\p{Ll}/u.test(word))
    .map(fold);
  const found = new Map<Figure, string>();
  for (const given of roles.get(head) ?? []) {
    const fits =
      given.words.includes('former') === modifiers.includes('former') &&
      modifiers.every((word) => given.words.includes(word)) &&
      countries.every((country) => given.words.some((word) => sameCountry(word, country)));
    if (fits && !found.has(given.figure)) found.set(given.figure, given.role);
    if (found.size > 1) return undefined;
  }
  const one = onlyOf(found);
  return one && byOther(one[0], `“${one[1]}” is ${one[0].name}`);
}

/** The organisation that “the institute” is: the only one with the word in its name. */
function organisationFigure(core: string, { organisations }: Scene): Reference | undefined {
  const noun = fold(/^the (?<noun>\p{Ll}+)$/iu.exec(core)?.groups?.['noun'] ?? '');
  if (!ORGANISATION_NOUNS.has(noun)) return undefined;
  const figure = onlyOf(organisations.get(noun) ?? []);
  return figure && byOther(figure, `“${noun}” is part of “${figure.name}”`);
}

/** Whether several are named as one source: “Clinton and Sanders”, “Obama, Biden”, “Hill and her aides”. */
function areSeveral(scene: Scene, place: Span): boolean {
  const words = slice(scene.text, place);
  const core = coreOf(words);
  const between = (from: number, to: number): string => scene.text.slice(from, to);
  let last = place.start;
  for (const { mention, figure } of mentionsFrom(scene, place.start)) {
    const { start, end } = mention.span;
    if (start >= place.end) break;
    if (/^ and\b/u.test(between(end, place.start + core.length))) return true;
    if (start < place.start + core.length && /\band $/u.test(between(place.start, start)))
      return true;
    if (/^,\s$/u.test(between(last, start)) && end === place.end && figure.words.length > 1)
      return true;
    last = end;
  }
  return false;
}

/** The names from `at` on, in order. */
function* mentionsFrom(scene: Scene, at: number): Generator<Scene['mentions'][number], undefined> {
  const first = firstNot(scene.mentions, ({ mention }) => mention.span.end <= at);
  for (let index = first; index < scene.mentions.length; index += 1) {
    const entry = scene.mentions[index];
    if (entry !== undefined) yield entry;
  }
  return undefined;
}

/** Whether a description whose noun is a role has been closed by a comma. */
const endsWithRole = (description: string, withComma: string): boolean =>
  description !== withComma && ROLE_NOUNS.has(fold(coreOf(description).split(' ').at(-1) ?? ''));

/** The figure that the source names: at its end, or as all of it. */
function namedFigure(scene: Scene, place: Span): Reference | undefined {
  const written = slice(scene.text, place);
  const placeEnd = place.start + written.replace(/[,\s]+$/u, '').length;
  const begin = place.start + (/^the\s+/iu.exec(written)?.[0].length ?? 0);
  const coreEnd = place.start + coreOf(written).replace(/[’']s?$/u, '').length;
  for (const { mention, figure } of mentionsFrom(scene, place.start)) {
    const { span, name } = mention;
    if (span.start >= place.end) break;
    // A name that only begins the core (“Kremlin spokesman”) belongs to the role; “the director, Ann Hill” is Ann Hill.
    const isAll = (span.start === place.start || span.start === begin) && span.end > coreEnd;
    const before = scene.text.slice(place.start, span.start);
    const isInApposition =
      span.end === placeEnd && endsWithRole(before.replace(/,\s*$/u, ''), before);
    if (span.end === coreEnd || isAll || isInApposition)
      return { kind: 'figure', figure, reason: `named “${name}”`, isNamed: true };
  }
  return undefined;
}

/** Whom “who” stands for right after a name. */
function whoFigure(scene: Scene, place: Span): Reference | undefined {
  const first = firstNot(scene.mentions, ({ mention }) => mention.span.end <= place.start);
  const nearest = scene.mentions[first - 1];
  if (nearest === undefined || place.start - nearest.mention.span.end > 2) return undefined;
  // “Hill, the head of Green City, who …”: the name in the role is not the one who speaks.
  const { name } = nearest.mention;
  const owner = scene.mentions
    .slice(Math.max(0, first - MAX_NAMES_IN_ROLE), first - 1)
    .findLast(({ mention }) => mention.role?.includes(name));
  const { figure } = owner ?? nearest;
  return byOther(figure, '“who” after the name');
}

/** Whether a description is of one person: “a spokesman”, “the former president”, not “officials”. */
function isOfOnePerson(words: string): boolean {
  const noun = fold(coreOf(words).split(' ').at(-1) ?? '');
  return (
    /^(?:the|an?|one|his|her|\p{Lu}\S*[’']s)\s/iu.test(words) &&
    (ROLE_NOUNS.has(noun) || noun === 'man' || noun === 'woman')
  );
}

/** A pronoun's person, or the description that it goes on with: “A spokesman said … he added”. */
function pronounReference(
  scene: Scene,
  place: Span,
  quotation: Quotation,
  before: Before | undefined,
): Reference | undefined {
  const gender = genderOfPronoun(fold(slice(scene.text, place)));
  if (gender === undefined) return undefined;
  const last = before?.reference;
  if (last?.kind === 'described' && before !== undefined) {
    const isAlone = peopleIn(scene, before.end, place.start, gender).length === 0;
    if (isAlone && isOfOnePerson(last.words))
      return { ...last, reason: 'the speaker of the quotation before' };
  }
  const previous =
    last?.kind === 'figure' && before !== undefined
      ? { figure: last.figure, end: before.end }
      : undefined;
  const found = pronounFigure(scene, place, quotation.content[0], gender, previous);
  return found && byOther(found.figure, found.reason);
}

/** Whom the source of a quotation means, `undefined` where the article names nobody. */
export function referenceOf(
  scene: Scene,
  quotation: Quotation,
  before: Before | undefined,
): Reference | undefined {
  const place = quotation.source?.[0];
  if (place === undefined) return undefined;
  const words = slice(scene.text, place)
    .replaceAll(/\s+/gu, ' ')
    .replace(/[,\s]+$/u, '');
  const core = coreOf(words).replace(/[’']s?$/u, '');
  if (genderOfPronoun(fold(core)) !== undefined) {
    return pronounReference(scene, place, quotation, before) ?? asItStands(words);
  }
  if (areSeveral(scene, place)) return asItStands(words);
  return (
    namedFigure(scene, place) ??
    (fold(core) === 'who' ? whoFigure(scene, place) : undefined) ??
    roleFigure(core, scene) ??
    organisationFigure(core, scene) ??
    asItStands(words)
  );
}
