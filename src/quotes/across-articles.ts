/** Which people of different articles are one: the same full name, or the only surname of the coverage. */
import type { ArticleId } from '../corpus/article.ts';
import { editDistance } from '../text/edit-distance.ts';
import { skeleton, soundSpelling } from '../text/skeleton.ts';
import { type Person, canBeOne, sameFullName, surnameOf } from './person.ts';

/** A person of an article. */
export interface Appearing {
  readonly articleId: ArticleId;
  readonly person: Person;
}

/** The people of all articles who are one, and why each of them is. */
export interface Identity {
  readonly members: { readonly appearing: Appearing; readonly because?: string }[];
}

/** Shorter words are one only in one spelling: Walz and Walsh sound alike. */
const MIN_EDITED_CHARS = 5;

const soundsAlike = (a: string, b: string): boolean => {
  const [one, other] = [
    soundSpelling(a.replaceAll(/\W/gu, '')),
    soundSpelling(b.replaceAll(/\W/gu, '')),
  ];
  if (a === b) return true;
  return Math.min(one.length, other.length) >= MIN_EDITED_CHARS && editDistance(one, other, 1) <= 1;
};

/** Whether two full names are one name, if need be in two spellings. */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
  if (sameFullName(a, b)) return true;
  const sameLength = a.length === b.length;
  return sameLength && a.length > 1 && a.every((word, at) => soundsAlike(word, b[at] ?? ''));
}

const isFull = ({ words }: Person): boolean => words.length > 1;

const canJoin = ({ members }: Identity, person: Person): boolean =>
  members.every(({ appearing }) => canBeOne(appearing.person, person));

/** The people of the coverage. `all` in any order; the outcome does not depend on it. */
export function joinAcrossArticles(all: readonly Appearing[]): Identity[] {
  const ordered = all.toSorted(
    (a, b) =>
      b.person.words.length - a.person.words.length ||
      compare(a.articleId, b.articleId) ||
      compare(a.person.written, b.person.written),
  );
  const identities: Identity[] = [];
  const byName = new Map<string, Identity[]>();
  const bySurname = new Map<string, Identity[]>();
  const add = (map: Map<string, Identity[]>, key: string, identity: Identity): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [identity]);
    else if (!known.includes(identity)) known.push(identity);
  };
  for (const appearing of ordered) {
    const { person } = appearing;
    const surname = surnameOf(person);
    const key = skeleton(surname.replaceAll(/\W/gu, ''));
    const candidates = isFull(person)
      ? (byName.get(key) ?? []).filter(({ members }) =>
          members.every(({ appearing: its }) => isOneName(its.person.words, person.words)),
        )
      : (bySurname.get(surname) ?? []);
    const fitting = candidates.find((identity) => canJoin(identity, person));
    const isSure = isFull(person) || candidates.length === 1;
    if (fitting !== undefined && isSure) {
      const first = fitting.members[0]?.appearing;
      fitting.members.push({ appearing, because: reason(person, first?.person ?? person) });
      if (isFull(person)) add(bySurname, surname, fitting);
      continue;
    }
    const identity: Identity = { members: [{ appearing }] };
    identities.push(identity);
    if (isFull(person)) {
      add(byName, key, identity);
      add(bySurname, surname, identity);
    }
  }
  return identities;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function reason(person: Person, known: Person): string {
  if (!isFull(person)) return 'the only person of the coverage with this surname';
  return person.words.join(' ') === known.words.join(' ')
    ? 'the same full name in another article'
    : 'another form of the full name in another article';
}
