/** Who speaks in a body of articles: figures of single articles joined into speakers, with the reason for every join. */
import type { Article, ArticleId } from '../corpus/article.ts';
import type { Figure } from './cast.ts';
import { type Circle, circlesOf } from './circles.ts';
import type { Quotation } from './quotation.ts';
import { type Before, type Reference, referenceOf } from './references.ts';
import { sceneOf } from './scene.ts';
import { type Draft, SpeakerRegister } from './speaker-register.ts';
import type { Speaker } from './speaker.ts';

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

/** The speakers of the quotations of some articles. The order of the articles does not matter. */
export function resolveSpeakers(reports: readonly Report[]): Speakers {
  const steps = resolvingSpeakers(reports);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** As {@link resolveSpeakers}, in short steps. */
export function* resolvingSpeakers(reports: readonly Report[]): Generator<undefined, Speakers> {
  const sorted = reports.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const scenes: Reading[] = [];
  for (const report of sorted) {
    scenes.push(readReport(report));
    yield;
  }
  const appearances = scenes.flatMap(({ report, figures }) =>
    figures.map((figure) => ({ article: report.article.id, figure })),
  );
  const circleOf = new Map<Figure, Circle>();
  const circles = yield* circlesOf(appearances);
  for (const circle of circles) {
    for (const { appearance } of circle.members) circleOf.set(appearance.figure, circle);
  }
  const register = new SpeakerRegister();
  const speakerMeant = (article: ArticleId, reference: Reference): Draft | undefined => {
    if (reference.kind === 'described') return register.described(article, reference.words);
    const circle = circleOf.get(reference.figure);
    return circle && register.named(circle);
  };
  const quotations: Attributed[] = [];
  for (const { report, references } of scenes) {
    yield;
    const attributed = report.quotations.map((quotation, index): Attributed => {
      const article = report.article.id;
      const reference = references[index];
      if (reference === undefined) {
        return { article, quotation, speaker: undefined, reason: 'the article names nobody' };
      }
      const { reason } = reference;
      const speaker = speakerMeant(article, reference);
      const place = quotation.source?.[0];
      const isListed = reference.kind === 'figure' && reference.isNamed;
      if (place !== undefined && !isListed)
        speaker?.mentions.push({ article, span: place, reason });
      return { article, quotation, speaker, reason };
    });
    quotations.push(...attributed);
  }
  return { speakers: register.all(), quotations };
}
