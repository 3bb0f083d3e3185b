/** What an article says somebody is: the words, their head and what narrows it down. */
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { COURTESIES, OFFICES } from './honorifics.ts';
import type { NameMention } from './names-in-text.ts';
import { COMPOUND_FIRST, ROLE_MODIFIERS, ROLE_NOUNS, placeOf } from './role-words.ts';
import { wordList } from './word-list.ts';

/** “Iran’s Supreme Leader”: head `leader`, the rest of its words narrow it down. */
export interface Role {
  readonly written: string;
  readonly head: string;
  readonly rest: readonly string[];
}

const PREPOSITIONS = wordList(
  'of for at in to from on with who which that and or by about whose under',
);
const IGNORED = wordList(
  'the a an his her its their our my this that of for at in to from on with and or by s',
);
const OFFICE_FORMS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['gen', 'general'],
  ['adviser', 'advisor'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['chairwoman', 'chairman'],
  ['chair', 'chairman'],
  ['ceo', 'executive'],
]);

/** The role in these words; nothing when no noun for a person heads them. */
export function readRole(written: string): Role | undefined {
  const forms = words(written).map(({ form }) => form);
  const stop = forms.findIndex((form, at) => at > 0 && PREPOSITIONS.has(form));
  const before = stop < 0 ? forms : forms.slice(0, stop);
  const noun = before.at(-1);
  if (noun === undefined || !(ROLE_NOUNS.has(noun) || OFFICES.has(noun))) return undefined;
  const first = before.at(-2) ?? '';
  const plain = OFFICE_FORMS.get(noun) ?? noun;
  const isCompound = COMPOUND_FIRST.has(first);
  const rest = forms.filter(
    (form, at) =>
      at !== before.length - 1 && !(isCompound && at === before.length - 2) && !IGNORED.has(form),
  );
  return { written, head: isCompound ? `${first} ${plain}` : plain, rest };
}

/** They deny the role that they stand before, or change it: both or none must have them. */
const DECISIVE = wordList('former acting ex deputy first late');

const sameWord = (a: string, b: string): boolean =>
  a === b || (placeOf(a) !== undefined && placeOf(a) === placeOf(b));

/** What so many are that the word alone points at nobody. */
const VAGUE = wordList(
  'candidate supporter friend republican democrat libertarian rival ally opponent voter member student donor',
);

/** Whether a description can mean the holder of a stated role: “the Iranian leader”, “Iran’s Supreme Leader”. */
export const describes = (description: Role, stated: Role): boolean =>
  description.head === stated.head &&
  (description.rest.length > 0 || !VAGUE.has(description.head)) &&
  description.rest.every((word) => stated.rest.some((other) => sameWord(word, other))) &&
  stated.rest.every((word) => !DECISIVE.has(word) || description.rest.includes(word));

const placesOf = ({ rest }: Role): string[] => rest.flatMap((word) => placeOf(word) ?? []);

/** Offices that belong to one place. */
const LOCAL_OFFICES = wordList(
  'president premier chancellor governor senator mayor ambassador leader king queen minister',
);

/** Whether nobody holds both roles: one office, two places. */
export function contradict(a: Role, b: Role): boolean {
  if (a.head !== b.head || !LOCAL_OFFICES.has(a.head)) return false;
  const places = placesOf(a);
  const others = placesOf(b);
  return places.length > 0 && others.length > 0 && !places.some((place) => others.includes(place));
}

const LAST_WORD = /(?<word>[\p{L}][\p{L}\p{M}\p{N}.’'-]*)[ \u00a0]$/u;
const MAX_WORDS_BEFORE = 6;

/** Where the words before a name that belong to it begin: “[Iran’s supreme leader Ayatollah] Khamenei”. */
export function roleStart(text: string, name: NameMention): number {
  let from = name.start;
  let isNamed = name.hasOffice || name.hasCourtesy;
  for (let count = 0; count < MAX_WORDS_BEFORE; count += 1) {
    const word = LAST_WORD.exec(text.slice(Math.max(0, from - 40), from))?.groups?.['word'];
    if (word === undefined) break;
    const form = fold(word).replace(/'s$|\.$/u, '');
    const isPossessive = /[’']s$/u.test(word);
    const isLower = /^\p{Ll}/u.test(word);
    if (isLower && ROLE_NOUNS.has(form) && word.length === form.length) isNamed = true;
    else if (!isNamed) break;
    else if (isLower && (word.endsWith('.') || !ROLE_MODIFIERS.has(form))) break;
    else if (!isLower && (PREPOSITIONS.has(form) || IGNORED.has(form))) break;
    else if (!isLower && !isPossessive && /[.]$/u.test(word) && !OFFICES.has(form)) break;
    from -= word.length + 1;
    if (isPossessive) break;
  }
  return from;
}

/** The words before the name without courtesies at their end: “Iran’s Supreme Leader [Ayatollah]”. */
function roleBefore(text: string, name: NameMention): string {
  let written = text.slice(roleStart(text, name), name.span.start).trimEnd();
  for (;;) {
    const last = /(?:^|\s)(?<word>\S+)$/u.exec(written);
    const word = last?.groups?.['word'];
    if (last === null || word === undefined || !COURTESIES.has(fold(word).replace(/\.$/u, '')))
      return written;
    written = written.slice(0, last.index).trimEnd();
  }
}

/** Clauses and adverbials after a name's comma begin so; a role does not. */
const NO_ROLE =
  /^(?:to|even|could|would|will|can|then|as|when|if|not|but|including|like|along|is|was|who|whose|whom|which|and|or|at|in|on|with|for|from|by|after|before|because|though|said|told|\p{L}+ing|\p{L}+ly|\p{Ll}+ed)\s|^\p{Ll}+\.?$/u;

const APPOSITION =
  /^(?:’s|'s)?(?: \([^)\n]{1,30}\))?,\s(?:(?:the|a|an|his|her|its|their|who is|who was)\s)?(?<role>[^,.;:“”"()\n–—]{3,100})(?=[,.;:)–—\n]|$)/u;
const APPOSITION_BEFORE =
  /(?:\b(?:the|its|his|her|their|an?)\s|(?<owner>\p{Lu}[\p{L}]*[’']s\s))(?<role>[^,.;:“”"()\n–—]{3,60}),\s$/iu;

const readApposition = (written: string): Role | undefined =>
  NO_ROLE.test(written) ? undefined : readRole(written);

/** The roles that the words beside a name state. */
export function rolesBeside(text: string, name: NameMention): Role[] {
  const after = APPOSITION.exec(text.slice(name.span.end, name.span.end + 140));
  const start = roleStart(text, name);
  // Most names follow no comma: asked first, for speed.
  const before = text.startsWith(', ', start - 2)
    ? APPOSITION_BEFORE.exec(text.slice(Math.max(0, start - 80), start))
    : null;
  const { owner = '', role = '' } = before?.groups ?? {};
  const titles = readRole(roleBefore(text, name));
  const stated = [
    titles,
    titles === undefined ? readRole(`${owner}${role}`) : undefined,
    readApposition(after?.groups?.['role']?.trim() ?? ''),
  ];
  return stated.filter((found) => found !== undefined);
}
