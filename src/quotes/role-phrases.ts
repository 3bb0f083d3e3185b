/** The role that an article gives somebody right before or right after the name. */
import { fold } from '../text/fold.ts';
import { PLAIN_WORDS, ROLE_MODIFIERS, ROLE_NOUNS } from './person-words.ts';

/** No role is longer, in characters. */
const MAX_ROLE_CHARS = 90;

/** Neither before nor after a name does a role have more words up to its noun. */
const MAX_WORDS_TO_NOUN = 7;

const plain = (word: string): string => fold(word).replace(/\.$/u, '');

/** “Iran’s ” right before a title. */
export function ownerBefore(text: string, at: number): string {
  return /\p{Lu}[\p{L}-]*[’']s $/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}

/** Where the clause begins that a text ends with: behind the last sign that is no part of words. */
function clauseStart(text: string): number {
  for (let at = text.length; at > 0; at -= 1) {
    if (!/[\p{L}\p{M}\p{N}’' .-]/u.test(text.charAt(at - 1))) return at;
  }
  return 0;
}

/** The role written in lower case before a name: “Iran’s supreme leader Ayatollah …”. */
export function roleBefore(text: string, at: number): string | undefined {
  const lastSpace = text.lastIndexOf(' ', at - 2);
  if (text[at - 1] !== ' ' || !ROLE_NOUNS.has(text.slice(lastSpace + 1, at - 1))) return undefined;
  const before = text.slice(Math.max(0, at - MAX_ROLE_CHARS), at - 1);
  const words = before.slice(clauseStart(before)).split(/\s+/u);
  let first = words.length - 1;
  while (first > 0 && words.length - first < MAX_WORDS_TO_NOUN) {
    const word = words[first - 1] ?? '';
    const key = plain(word);
    const isOwner = /^\p{Lu}/u.test(word) && (!PLAIN_WORDS.has(key) || key === 'new');
    if (!ROLE_MODIFIERS.has(key) && !ROLE_NOUNS.has(key) && !isOwner) break;
    first -= 1;
    if (/[’']s$/u.test(word)) break;
  }
  return words.slice(first).join(' ');
}

/** An age or a party and its place may stand between: “, 25, a bank employee”, “, R-Wis., chairman of …”. */
const APPOSITION =
  /^(?:,? \([RDI]-[\p{L}. ]{2,12}\)|, [RDI]-[\p{L}.]{2,12})?(?:, \d{1,3})?, (?<role>(?:[^,.;:“”"()\n]|(?<=\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|St|\p{Lu}))\.){3,90})(?:[,.;]|$)/u;

/** Where the noun of a role has been said and what follows tells of what. */
const AFTER_NOUN = /\s(?:of|for|at|in|to|with|on|from|and|under|who|which|that|whose|whom)\s/u;
const RELATIVE = /\s(?:who|which|that|whose|whom|where|when)\s.*$/su;
const NO_ROLE =
  /^(?:\p{Ll}+ing|through|at|in|on|by|from|for|to|of|where|when|as|while|after|before|but|and|with|including|who|which|whose|whom|that|like|such)\b/u;
const VERB = /\b(?:said|says|was|is|were|are|has|had|told|and then)\b/u;

/** The role in apposition after a name: “, top adviser of the supreme leader,”. */
export function roleAfter(text: string, at: number): string | undefined {
  const after = text.slice(at, at + MAX_ROLE_CHARS + 30);
  const given = APPOSITION.exec(after)?.groups?.['role'];
  if (given === undefined || NO_ROLE.test(given)) return undefined;
  const role = given.replace(RELATIVE, '').trim();
  const words = role.split(AFTER_NOUN)[0]?.split(' ') ?? [];
  const isRole = ROLE_NOUNS.has(plain(words.at(-1) ?? '')) && words.length <= MAX_WORDS_TO_NOUN;
  return isRole && !VERB.test(role) ? role : undefined;
}
