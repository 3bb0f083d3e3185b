/** Who speaks in a body of articles: figures of single articles joined into speakers, with the reason for every join. */
import type { Article, ArticleId } from '../corpus/article.ts';
import { fold } from '../text/fold.ts';
import { paragraphs } from '../text/paragraphs.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Figure, figuresOf } from './cast.ts';
import { type Circle, circlesOf } from './circles.ts';
import { namesIn } from './names.ts';
import type { Quotation } from './quotation.ts';
import { type Reference, type Scene, referenceOf } from './references.ts';

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

const AS_IT_STANDS = 'as it stands';
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

/** The speaker that a figure and those of its circle are. */
function speakerOf(
  figure: Figure,
  circle: Circle | undefined,
  taken: Map<string, number>,
): Speaker {
  const members = circle?.members ?? [];
  const figures = [figure, ...members.map(({ appearance }) => appearance.figure)];
  const fullest = figures.reduce((best, other) =>
    other.words.length > best.words.length ? other : best,
  );
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
  const id = freeId(taken, slug(fullest.name));
  return { id, kind: 'named', name: fullest.name, roles: [...roles.values()], mentions };
}

/** The figures of an article and whom each of its quotations means. */
function readScene(report: Report): {
  report: Report;
  figures: Figure[];
  references: (Reference | undefined)[];
} {
  const { article, quotations } = report;
  const { text } = article;
  const figures = figuresOf(namesIn(text));
  const scene: Scene = {
    text,
    sentences: paragraphs(text).flatMap(({ start, end }) => sentences(text, start, end)),
    mentions: figures
      .flatMap((figure) => figure.joins.map(({ mention }) => ({ mention, figure })))
      .toSorted((a, b) => a.mention.span.start - b.mention.span.start),
    quoted: quotations
      .filter(({ kind }) => kind === 'direct')
      .flatMap(({ content }) => content)
      .toSorted((a, b) => a.start - b.start),
  };
  const withRoles = figures.filter(({ roles }) => roles.length > 0);
  let previous: { readonly figure: Figure; readonly end: number } | undefined;
  const references = quotations.map(({ source, content, cue }) => {
    if (source === null) return undefined;
    const reference = referenceOf(scene, withRoles, source, previous);
    const end = Math.max(content.at(-1)?.end ?? 0, cue.at(-1)?.end ?? 0, source.at(-1)?.end ?? 0);
    previous = reference.kind === 'figure' ? { figure: reference.figure, end } : undefined;
    return reference;
  });
  return { report, figures, references };
}

/** A description that can be the same speaker in two articles has a name in it: “a Kremlin spokesman”, not “a spokesman”. */
const describedKey = (article: ArticleId, words: string): string =>
  /\p{Lu}/u.test(words.slice(1)) ? fold(words) : `${article}\n${fold(words)}`;

/** The speakers of the quotations of some articles. The order of the articles does not matter. */
export function resolveSpeakers(reports: readonly Report[]): Speakers {
  const sorted = reports.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const scenes = sorted.map(readScene);
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
    if (place !== undefined) speaker.mentions.push({ article, span: place, reason: AS_IT_STANDS });
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
      const reason = reference.kind === 'figure' ? reference.reason : AS_IT_STANDS;
      return { article, quotation, speaker, reason };
    }),
  );
  const speakers = [...named.values(), ...described.values()];
  return { speakers: speakers.toSorted((a, b) => (a.id < b.id ? -1 : 1)), quotations };
}
