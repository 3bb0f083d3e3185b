import { fold } from '../text/fold.ts';
/** What the words of a source are: a name, an organisation, a description of a role, or a pronoun. */
import { type Span, slice, span } from '../text/span.ts';
import type { NameMention } from './names-in-text.ts';
import { ORGANISATION_WORDS, OUTLETS } from './organisation-words.ts';
import { GOVERNMENTS, PEOPLES, ROLE_NOUNS, placeOf } from './role-words.ts';
import { type Role, readRole, roleStart } from './role.ts';
import type { Gender } from './speaker.ts';
import { wordList } from './word-list.ts';

/** A source as it reads by itself, before the article is asked whom it means. */
export type SourceReading =
  | { readonly kind: 'name'; readonly name: NameMention }
  | { readonly kind: 'organisation' }
  | { readonly kind: 'pronoun'; readonly form: string; readonly gender: Gender }
  | { readonly kind: 'relative' }
  /** `role` is absent where no noun for a person heads the words, or nobody in particular is meant. */
  | { readonly kind: 'role'; readonly role?: Role | undefined };

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);
const OTHER_PRONOUNS = wordList(
  `i me my we us our you your they them their it its this that these those one some many others most which what
  someone somebody anyone anybody everyone everybody nobody none`,
);
const RELATIVE = wordList('who whom whose');

/** Everything a source may have after its head. */
const TAIL =
  /[,;:(–—[]|\s(?:who|whom|which|that|whose|of|for|at|from|in|with|on|to|and|or|including|like|as|by|is|was|during)\s/u;
const DEFINITE = /^(?:the|his|her|its|their|our|that|this)\s|^\p{Lu}\S*[’']s\s/iu;
const ARTICLE = /^(?:the|an?)\s/iu;

const wholeSpan = (source: readonly Span[]): Span =>
  span(source[0]?.start ?? 0, source.at(-1)?.end ?? source[0]?.end ?? 0);

/** The place of a source: its pieces and what lies between them. */
export const placeOfSource = wholeSpan;

/** A source may be the end of a name only: “Ali [Khamenei]”. */
const isBetween = ({ span: place }: NameMention, from: number, to: number): boolean =>
  place.end > from && place.end <= to;

/** Whether capitals alone make it a name of no person: CNN, China, the Kremlin, Reuters. */
function namesNoPerson(text: string, name: NameMention): boolean {
  const { words, written, span: place, looksPersonal } = name;
  if (looksPersonal) return false;
  const form = words.at(-1) ?? '';
  if (
    words.length === 1 &&
    (GOVERNMENTS.has(form) || placeOf(form) !== undefined || OUTLETS.has(form))
  )
    return true;
  if (
    words.length === 1 &&
    written.length > 1 &&
    (written.length <= 6 || written.includes('-')) &&
    written === written.toUpperCase()
  )
    return true;
  return /\bthe\s$/iu.test(text.slice(Math.max(0, place.start - 5), place.start));
}

/** What governs a bare name, and a name with its role: “strategist and nominee Jane Doe” is Jane Doe alone. */
const OF_A_NAME =
  /(?:\b(?:of|for|at|from|in|with|on|to|and|or|by|the|like|than|former)\s|[,;]\s)$/iu;
const OF_A_ROLE = /(?:\b(?:of|for|at|from|in|with|on|to|by|like|than|former)\s|[,;]\s)$/iu;

/** The name that heads a stretch: ends where its tail begins, and no preposition governs it. */
function headName(
  text: string,
  from: number,
  to: number,
  names: readonly NameMention[],
): NameMention | undefined {
  const stretch = text.slice(from, to);
  const tail = TAIL.exec(stretch);
  const end = from + (tail?.index ?? stretch.length);
  const inside = names.filter((name) => isBetween(name, from, to));
  const ending = inside.find(
    (name) =>
      /^(?:[’']s?)?[\s.)]*$/u.test(text.slice(name.span.end, Math.max(end, name.span.end))) &&
      name.span.end <= end,
  );
  if (ending !== undefined) return ending;
  const last = inside.at(-1);
  if (last === undefined || last.words.length < 2 || last.isPossessive) return undefined;
  // “Secretary of State John Kerry”, “chairman of the board Jane Doe”; not “an aide to Jane Doe”.
  const isLast = /^[\s.]*$/u.test(text.slice(last.span.end, to));
  const start = roleStart(text, last);
  const governor = start < last.start ? OF_A_ROLE : OF_A_NAME;
  const governed = governor.test(text.slice(from, start));
  const isState = /secretary of state\s$/iu.test(text.slice(from, last.span.start));
  return isLast && (isState || (!governed && last.looksPersonal)) ? last : undefined;
}

/** Several people: “Rubio and Cruz”, “Obama, Biden”, “Sanders and his aides”. */
const JOINED =
  /^\s(?:and|or)\s(?:\p{Lu}|(?:the|his|her|their|other)\s)|^,\s(?:his|her)\s[^,]+\sand\s|^,\s\p{Lu}\p{L}+$/u;

/** Reads the words at `place`; `names` are those of the article. */
export function readSource(
  text: string,
  place: Span,
  names: readonly NameMention[],
): SourceReading {
  const written = slice(text, place);
  const form = fold(written).replaceAll(/[^\p{L}]/gu, '');
  const gender = PRONOUNS.get(form);
  if (gender !== undefined) return { kind: 'pronoun', form, gender };
  if (RELATIVE.has(form)) return { kind: 'relative' };
  if (OTHER_PRONOUNS.has(form)) return { kind: 'pronoun', form, gender: 'unknown' };
  const lead = /^[\s“"‘'(—–-]*/u.exec(written)?.[0].length ?? 0;
  const from = place.start + lead;
  const first = text.slice(from, place.end).search(/[,;–—]|\s-\s/u);
  const end = first < 0 ? place.end : from + first;
  const head = headName(text, from, end, names);
  if (head !== undefined) {
    const rest = text.slice(head.span.end, place.end);
    if (JOINED.test(rest)) return { kind: 'role' };
    return namesNoPerson(text, head) ? { kind: 'organisation' } : { kind: 'name', name: head };
  }
  const phrase = text.slice(from, end);
  const role = readRole(phrase.replace(ARTICLE, ''));
  if (first >= 0) {
    const isRole = role !== undefined || ROLE_NOUNS.has(lastWord(phrase));
    const after = end + (/^[\s,–—-]*/u.exec(text.slice(end, place.end))?.[0].length ?? 0);
    const next = text.slice(after, place.end).search(/[,;–—]/u);
    const named = headName(text, after, next < 0 ? place.end : after + next, names);
    // “The assailant, Jane Doe”: a person's whole name explains what stands before it.
    const isNamed =
      named !== undefined &&
      named.words.length > 1 &&
      (isRole || (named.looksPersonal && named.start === after && /\p{Ll}$/u.test(phrase)));
    if (isNamed && !JOINED.test(text.slice(named.span.end, place.end))) {
      return { kind: 'name', name: named };
    }
  }
  if (role !== undefined) return { kind: 'role', role: DEFINITE.test(phrase) ? role : undefined };
  return namesOrganisation(phrase.replace(TAIL_FROM, '').replace(ARTICLE, ''))
    ? { kind: 'organisation' }
    : { kind: 'role' };
}

const QUANTIFIED = /^(?:some|most|many|all|other|several|both|neither|few|no)\b/iu;

/** Nouns of things said or counted, and plurals: what a name before them belongs to speaks, not an organisation. */
const NO_ORGANISATION =
  /^(?:polls?|surveys?|reports?|supporters|officials|voters|deal|plan|act|study)$/u;

/** Whether words that name no person name an organisation: “State Department”, “Interfax news agency”, “Reuters”. */
function namesOrganisation(bare: string): boolean {
  const noun = lastWord(bare);
  if (!/^\p{Lu}/u.test(bare) || NO_ORGANISATION.test(noun)) return false;
  if (PEOPLES.has(noun) || QUANTIFIED.test(bare)) return false;
  if (OUTLETS.has(noun) || ORGANISATION_WORDS.has(noun)) return true;
  const isPlural = !bare.includes(' ') && /\p{Ll}s$/u.test(bare);
  return !isPlural && /\p{Lu}\S*$/u.test(bare);
}

const TAIL_FROM = new RegExp(`(?:${TAIL.source}).*$`, 'su');

function lastWord(phrase: string): string {
  return fold(/(?<word>[\p{L}\p{N}’'-]+)\W*$/u.exec(phrase)?.groups?.['word'] ?? '');
}
