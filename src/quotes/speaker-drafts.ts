/** Speakers while their mentions are gathered, and the ids they get when that is done. */
import type { ArticleId } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Identity } from './across-articles.ts';
import { sameWriting } from './person.ts';
import type { Mention, Speaker, SpeakerKind } from './speaker.ts';

/** A speaker being put together. */
export interface Draft {
  readonly kind: SpeakerKind;
  name: string;
  readonly roles: readonly string[];
  readonly mentions: Map<string, Mention>;
}

/** Order by code units: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A place in the coverage as a key. */
export const placeKey = (articleId: ArticleId, { start, end }: Span): string =>
  `${articleId} ${start}-${end}`;

/** Adds a mention; the same place counts once. */
export function addMention({ mentions }: Draft, articleId: ArticleId, span: Span): void {
  mentions.set(placeKey(articleId, span), { articleId, span });
}

/** A speaker without mentions. */
export const newDraft = (
  kind: SpeakerKind,
  name: string,
  roles: readonly string[] = [],
): Draft => ({
  kind,
  name,
  roles,
  mentions: new Map(),
});

/** The fullest name of an identity: most words, then the one most often so written. */
function fullestName({ members }: Identity): string {
  const people = members.map(({ appearing }) => appearing.person);
  const most = Math.max(...people.map(({ words }) => words.length));
  const counts = new Map<string, number>();
  for (const { words, written } of people) {
    if (words.length === most) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? '';
}

/** A person of one or more articles with every place that names it. */
export function draftOfIdentity(identity: Identity): Draft {
  const roles: string[] = [];
  for (const { appearing } of identity.members) {
    for (const { written } of appearing.person.roles) {
      if (!roles.some((role) => sameWriting(role, written))) roles.push(written);
    }
  }
  const draft = newDraft('person', fullestName(identity), roles);
  for (const { appearing } of identity.members) {
    for (const { span } of appearing.person.names) addMention(draft, appearing.articleId, span);
  }
  return draft;
}

const ARTICLE = /^(?:the|an?)\s+/iu;
const KIND_OF_AGENCY = /\s+(?:news agency|news service|agency|newspaper|website)$/iu;

/** An organisation's name as written, without the article and the possessive ’s. */
export const organisationName = (written: string): string =>
  written
    .replace(ARTICLE, '')
    .replace(/[’']s$/u, '')
    .trim();

/** What the mentions of one organisation share: Interfax, the Interfax news agency. */
export const organisationKey = (written: string): string =>
  slug(organisationName(written).replace(KIND_OF_AGENCY, ''));

/** The words of a name in plain letters, with hyphens: `ali-khamenei`. */
const slug = (name: string): string =>
  fold(name)
    .replaceAll(/['.]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '') || 'unnamed';

const byPlace = (a: Mention, b: Mention): number =>
  compare(a.articleId, b.articleId) || a.span.start - b.span.start || a.span.end - b.span.end;

/** The finished speakers. Namesakes and the unnamed are told apart by the first place that mentions them. */
export function finishDrafts(drafts: ReadonlySet<Draft>): Map<Draft, Speaker> {
  const bases = new Map<string, number>();
  const baseOf = ({ kind, name }: Draft): string =>
    kind === 'organisation' ? organisationKey(name) : slug(name);
  const isNamed = ({ kind }: Draft): boolean => kind === 'person' || kind === 'organisation';
  for (const draft of drafts) {
    if (isNamed(draft)) bases.set(baseOf(draft), (bases.get(baseOf(draft)) ?? 0) + 1);
  }
  const finished = new Map<Draft, Speaker>();
  for (const draft of drafts) {
    const base = baseOf(draft);
    const mentions = [...draft.mentions.values()].toSorted(byPlace);
    const [first] = mentions;
    const isAlone = isNamed(draft) && bases.get(base) === 1;
    const id =
      isAlone || first === undefined ? base : `${base}@${first.articleId}:${first.span.start}`;
    finished.set(draft, { id, name: draft.name, kind: draft.kind, roles: draft.roles, mentions });
  }
  return finished;
}
