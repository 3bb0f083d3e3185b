/** Who speaks in the coverage: sources and relays of all articles as people, organisations and open descriptions. */
import type { Article, ArticleId } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import { type Span, slice } from '../text/span.ts';
import { joinAcrossArticles } from './across-articles.ts';
import type { Person } from './person.ts';
import type { Quotation } from './quotation.ts';
import { placeOfSource } from './source-mention.ts';
import {
  type Draft,
  addMention,
  compare,
  draftOfIdentity,
  finishDrafts,
  newDraft,
  organisationKey,
  organisationName,
  placeKey,
} from './speaker-drafts.ts';
import type { Join, Speaker } from './speaker.ts';
import { type ReadMention, readArticle } from './within-article.ts';

/** An article and the quotations that were found in it. */
export interface QuotedArticle {
  readonly article: Pick<Article, 'id' | 'text'>;
  readonly quotations: readonly Quotation[];
}

/** The speakers of a coverage. */
export interface Speakers {
  /** By id; only those who speak or pass words on. */
  readonly speakers: readonly Speaker[];
  /** `null` where the quotation has no source, or is not of this coverage. */
  readonly speakerOf: (articleId: ArticleId, quotation: Quotation) => Speaker | null;
  /** Those who passed the words on, in the order of the quotation. */
  readonly relaysOf: (articleId: ArticleId, quotation: Quotation) => readonly Speaker[];
  /** Why mentions were taken for one speaker. */
  readonly reasons: readonly Join[];
}

/** Keeps one draft for all mentions that mean the same. */
function draftKeeper(draftOfPerson: ReadonlyMap<Person, Draft>) {
  const kept = new Map<string, Draft>();
  const keep = (key: string, make: () => Draft): Draft => {
    const draft = kept.get(key) ?? make();
    kept.set(key, draft);
    return draft;
  };
  return (articleId: ArticleId, { place, written, meaning }: ReadMention): Draft => {
    switch (meaning.kind) {
      case 'person':
        return draftOfPerson.get(meaning.person) ?? newDraft('person', meaning.person.written);
      case 'organisation': {
        const name = organisationName(written);
        const draft = keep(organisationKey(written), () => newDraft('organisation', name));
        const isFuller = name.length - draft.name.length || compare(draft.name, name);
        if (isFuller > 0) draft.name = name;
        return draft;
      }
      case 'role':
        return keep(`${articleId} ${fold(written)}`, () => newDraft('role', written));
      case 'pronoun':
        return keep(placeKey(articleId, place), () => newDraft('pronoun', written));
    }
  };
}

/**
 * The speakers of the articles' quotations. Neither they nor their ids depend on the order of the articles; time
 * grows with the length of the texts.
 */
export function resolveSpeakers(articles: readonly QuotedArticle[]): Speakers {
  const read = articles
    .map(({ article: { id, text }, quotations }) => ({
      id,
      text,
      reading: readArticle(text, quotations),
    }))
    .toSorted((a, b) => compare(a.id, b.id));
  const identities = joinAcrossArticles(
    read.flatMap(({ id, reading }) => reading.persons.map((person) => ({ articleId: id, person }))),
  );
  const draftOfPerson = new Map<Person, Draft>();
  const becauseOfPerson = new Map<Person, string>();
  for (const identity of identities) {
    const draft = draftOfIdentity(identity);
    for (const { appearing, because } of identity.members) {
      draftOfPerson.set(appearing.person, draft);
      if (because !== undefined) becauseOfPerson.set(appearing.person, because);
    }
  }
  const draftFor = draftKeeper(draftOfPerson);
  const draftAt = new Map<string, Draft>();
  const reasons: Join[] = [];
  for (const { id, reading } of read) {
    for (const mention of reading.mentions.values()) {
      const draft = draftFor(id, mention);
      draftAt.set(placeKey(id, mention.place), draft);
      addMention(draft, id, mention.place);
      const { meaning, written } = mention;
      if (meaning.kind === 'person' && meaning.because !== undefined) {
        reasons.push({ articleId: id, joined: written, to: draft.name, because: meaning.because });
      }
    }
  }
  const used = new Set(draftAt.values());
  for (const { id, text, reading } of read) {
    for (const person of reading.persons) {
      const draft = draftOfPerson.get(person);
      if (draft === undefined || !used.has(draft)) continue;
      const because = becauseOfPerson.get(person);
      if (because !== undefined)
        reasons.push({ articleId: id, joined: person.written, to: draft.name, because });
      for (const name of person.names) {
        const joined = slice(text, name.span);
        const why = reading.because.get(name);
        if (why !== undefined && joined !== draft.name)
          reasons.push({ articleId: id, joined, to: draft.name, because: why });
      }
    }
  }
  const speakerOfDraft = finishDrafts(used);
  const at = (articleId: ArticleId, source: readonly Span[]): Speaker | undefined => {
    const draft = draftAt.get(placeKey(articleId, placeOfSource(source)));
    return draft === undefined ? undefined : speakerOfDraft.get(draft);
  };
  return {
    speakers: [...speakerOfDraft.values()].toSorted((a, b) => compare(a.id, b.id)),
    speakerOf: (articleId, { source }) =>
      source === null ? null : (at(articleId, source) ?? null),
    relaysOf: (articleId, { relays }) =>
      relays.flatMap(({ source }) => at(articleId, source) ?? []),
    reasons: withoutRepeats(reasons),
  };
}

/** The same words of an article joined for the same reason are told once. */
function withoutRepeats(joins: readonly Join[]): Join[] {
  const known = new Map<string, Join>();
  for (const join of joins) known.set(Object.values(join).join('\n'), join);
  return [...known.values()];
}
