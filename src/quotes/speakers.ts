/** Who speaks in a body of articles: figures of single articles joined into speakers, with the reason for every join. */
import type { Article, ArticleId } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './cast.ts';
import { type Circle, circlesOf } from './circles.ts';
import type { Quotation } from './quotation.ts';
import { type Before, type Reference, referenceOf } from './references.ts';
import { sceneOf } from './scene.ts';

/** A place where a speaker is named, and why it is taken for the speaker. */
export interface SpeakerMention {
  readonly article: ArticleId;
  readonly span: Span;
  readonly reason: string;
}

/** A person, an organisation, or a description such as “a Kremlin spokesman” that nobody's name replaces. */
export interface Speaker {
  /** Stable while the articles that name the speaker stay: made from the name. */
  readonly id: string;
  readonly kind: 'named' | 'described';
  readonly name: string;
  /** As the articles give them, each once. */
  readonly roles: readonly string[];
  readonly mentions: readonly SpeakerMention[];
}

/** An article with its quotations. */
export interface Report {
  readonly article: Pick<Article, 'id' | 'text'>;
  readonly quotations: readonly Quotation[];
}

/** A quotation with its speaker, `undefined` where the article names nobody, and how the source was read. */
export interface Attributed {
  readonly article: ArticleId;
  readonly quotation: Quotation;
  readonly speaker: Speaker | undefined;
  readonly reason: string;
}

/** What the speakers of some articles are: those who are quoted, by id, and every quotation with its own. */
export interface Speakers {
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Attributed[];
}

const MAX_ID_CHARS = 60;

/** Letters and digits of words, joined by hyphens; never empty. */
const slug = (words: string): string =>
  fold(words)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .slice(0, MAX_ID_CHARS) || 'unnamed';

/** `base`, or with a number where others have it. */
function freeId(taken: Map<string, number>, base: string): string {
  const count = (taken.get(base) ?? 0) + 1;
  taken.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}

/** What makes one of the names better than another, most important first. */
function nameRanks(name: string, articles: number): readonly number[] {
  const words = name.split(' ').length;
  return [Math.min(words, 2), Number(name !== name.toUpperCase()), articles, words];
}

/** The name that most articles give as the fullest, of equally many the longest; “REUTERS” only where none writes “Reuters”. */
function nameOf(figures: readonly Figure[]): string {
  const counts = new Map<string, number>();
  for (const { name } of figures) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, ranks: nameRanks(name, articles) }))
    .reduce((best, next) => {
      const at = next.ranks.findIndex((value, index) => value !== best.ranks[index]);
      return (next.ranks[at] ?? 0) > (best.ranks[at] ?? 0) ? next : best;
    }).name;
}

/** The speaker that a figure and those of its circle are. */
function speakerOf(
  figure: Figure,
  circle: Circle | undefined,
  taken: Map<string, number>,
): Speaker {
  const members = circle?.members ?? [];
  const figures = [figure, ...members.map(({ appearance }) => appearance.figure)];
  const name = nameOf(figures);
  const roles = new Map(
    figures.flatMap(({ roles: given }) => given).map((role) => [fold(role), role]),
  );
  const mentions = members.flatMap(({ appearance, note }) =>
    appearance.figure.joins.map(({ mention, reason }) => ({
      article: appearance.article,
      span: mention.span,
      reason: note === '' ? reason : `${reason}; across articles: ${note}`,
    })),
  );
  const id = freeId(taken, slug(name));
  return { id, kind: 'named', name, roles: [...roles.values()], mentions };
}

/** An article with whom each of its quotations means. */
interface Reading {
  readonly report: Report;
  readonly figures: readonly Figure[];
  readonly references: readonly (Reference | undefined)[];
}

function readReport(report: Report): Reading {
  const scene = sceneOf(report.article);
  let before: Before | undefined;
  const references = report.quotations.map((quotation) => {
    const { source, content, cue } = quotation;
    const reference = referenceOf(scene, quotation, before);
    if (reference !== undefined) {
      const ends = [content, cue, source ?? []].map((spans) => spans.at(-1)?.end ?? 0);
      before = { reference, end: Math.max(...ends) };
    }
    return reference;
  });
  const figures = [...new Set(scene.mentions.map(({ figure }) => figure))];
  return { report, figures, references };
}

/** A description that can be the same speaker in two articles has a name in it: “a Kremlin spokesman”, not “a spokesman”. */
const describedKey = (article: ArticleId, words: string): string =>
  /\p{Lu}/u.test(words.slice(1)) ? fold(words) : `${article}\n${fold(words)}`;

/** The speakers of the quotations of some articles. The order of the articles does not matter. */
export function resolveSpeakers(reports: readonly Report[]): Speakers {
  const sorted = reports.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const scenes = sorted.map(readReport);
  const appearances = scenes.flatMap(({ report, figures }) =>
    figures.map((figure) => ({ article: report.article.id, figure })),
  );
  const circleOf = new Map<Figure, Circle>();
  for (const circle of circlesOf(appearances)) {
    for (const { appearance } of circle.members) circleOf.set(appearance.figure, circle);
  }
  const taken = new Map<string, number>();
  const named = new Map<Circle | undefined, Speaker>();
  const described = new Map<string, Speaker & { readonly mentions: SpeakerMention[] }>();

  const speakerMeant = (
    article: ArticleId,
    reference: Reference,
    place: Span | undefined,
  ): Speaker => {
    if (reference.kind === 'figure') {
      const circle = circleOf.get(reference.figure);
      const speaker = named.get(circle) ?? speakerOf(reference.figure, circle, taken);
      named.set(circle, speaker);
      return speaker;
    }
    const { words } = reference;
    const key = describedKey(article, words);
    const speaker = described.get(key) ?? {
      id: freeId(taken, slug(words)),
      kind: 'described',
      name: words,
      roles: [],
      mentions: [],
    };
    if (place !== undefined)
      speaker.mentions.push({ article, span: place, reason: reference.reason });
    described.set(key, speaker);
    return speaker;
  };

  const quotations = scenes.flatMap(({ report, references }) =>
    report.quotations.map((quotation, index): Attributed => {
      const article = report.article.id;
      const reference = references[index];
      if (reference === undefined) {
        return { article, quotation, speaker: undefined, reason: 'the article names nobody' };
      }
      const speaker = speakerMeant(article, reference, quotation.source?.[0]);
      return { article, quotation, speaker, reason: reference.reason };
    }),
  );
  const speakers = [...named.values(), ...described.values()];
  return { speakers: speakers.toSorted((a, b) => (a.id < b.id ? -1 : 1)), quotations };
}
