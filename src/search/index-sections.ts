/** An index as named typed arrays, and back: what a snapshot holds of it. */
import type { Article } from '../corpus/article.ts';
import { PassageIndex } from './passage-index.ts';
import { numbered } from './revise.ts';
import { type Section, SectionReader, type Sections } from './sections.ts';
import type { Segment } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';
import { type WordShapes, wordShapes } from './word-shapes.ts';

/** Stands for an article that was withdrawn among the ranks of a segment's articles. */
const WITHDRAWN = 2 ** 32 - 1;

type Named = readonly (readonly [name: string, section: Section])[];

function segmentSections(
  at: number,
  segment: Segment,
  rankOf: ReadonlyMap<Article, number>,
): Named {
  const { firstPassages, starts, ends, roles, lengths, titles, bodies, postings } = segment;
  const articles = Uint32Array.from(segment.articles, (article) =>
    article === undefined ? WITHDRAWN : (rankOf.get(article) ?? WITHDRAWN),
  );
  const sections: Readonly<Record<string, Section>> = {
    articles,
    firstPassages,
    starts,
    ends,
    roles,
    lengths,
    titles: titles.bytes,
    titleStarts: titles.starts,
    bodies: bodies.bytes,
    bodyStarts: bodies.starts,
    postings: postings.bytes,
    postingTerms: postings.terms,
    postingStarts: postings.starts,
  };
  return Object.entries(sections).map(([name, section]) => [`segment-${at}-${name}`, section]);
}

function shapesSections(at: number, { from, to, sections }: WordShapes): Named {
  const { trigrams, sounds } = sections;
  const named: Readonly<Record<string, Section>> = {
    range: Uint32Array.of(from, to),
    numbers: trigrams.numbers,
    lengths: trigrams.lengths,
    letters: trigrams.letters,
    trigramStarts: trigrams.starts,
    holders: trigrams.holders,
    soundStarts: sounds.starts,
    sounds: sounds.numbers,
  };
  return Object.entries(named).map(([name, section]) => [`shapes-${at}-${name}`, section]);
}

/** An index of `articles`, in their order, as sections; they share its memory. */
export function indexSections(index: PassageIndex, articles: readonly Article[]): Sections {
  const { segments, vocabulary, shapes, counts, totals } = index.parts;
  const rankOf = new Map(articles.map((article, rank) => [article, rank]));
  const { units, starts, slots, terms } = vocabulary.sections();
  const { written, uncapitalised, used, holders } = counts;
  return new Map<string, Section>([
    ['totals', Uint32Array.of(totals.passages, totals.words, segments.length, shapes.length)],
    ...Object.entries({ units, starts, slots, terms, written, uncapitalised, used, holders }),
    ...segments.flatMap(({ segment }, at) => segmentSections(at, segment, rankOf)),
    ...shapes.flatMap((each, at) => shapesSections(at, each)),
  ]);
}

function readSegment(
  read: SectionReader,
  at: number,
  articles: readonly (Article | undefined)[],
): Segment {
  const named = (name: string): string => `segment-${at}-${name}`;
  return {
    articles: Array.from(read.uint32(named('articles')), (rank) => articles[rank]),
    firstPassages: read.uint32(named('firstPassages')),
    starts: read.uint32(named('starts')),
    ends: read.uint32(named('ends')),
    roles: read.bytes(named('roles')),
    lengths: read.uint32(named('lengths')),
    titles: { bytes: read.bytes(named('titles')), starts: read.uint32(named('titleStarts')) },
    bodies: { bytes: read.bytes(named('bodies')), starts: read.uint32(named('bodyStarts')) },
    postings: {
      bytes: read.bytes(named('postings')),
      terms: read.uint32(named('postingTerms')),
      starts: read.uint32(named('postingStarts')),
    },
  };
}

function readShapes(read: SectionReader, at: number): WordShapes {
  const named = (name: string): string => `shapes-${at}-${name}`;
  const [from = 0, to = 0] = read.uint32(named('range'));
  const trigrams = {
    numbers: read.uint32(named('numbers')),
    lengths: read.uint32(named('lengths')),
    letters: read.uint32(named('letters')),
    starts: read.uint32(named('trigramStarts')),
    holders: read.uint32(named('holders')),
  };
  const sounds = {
    starts: read.uint32(named('soundStarts')),
    numbers: read.uint32(named('sounds')),
  };
  return wordShapes({ trigrams, sounds }, from, to);
}

/**
 * The index that was saved, over the same articles in the same order; it keeps the sections' memory
 * and nothing is made again. Throws a TypeError when a section is missing.
 */
export function indexFromSections(sections: Sections, articles: readonly Article[]): PassageIndex {
  const read = new SectionReader(sections);
  const [passages = 0, words = 0, segmentCount = 0, shapeCount = 0] = read.uint32('totals');
  const segments = Array.from({ length: segmentCount }, (_, at) => readSegment(read, at, articles));
  const rankOf = new Map(articles.map((article, rank) => [article, rank]));
  return new PassageIndex({
    ...numbered(articles, rankOf, segments),
    vocabulary: new Vocabulary({
      units: read.uint16('units'),
      starts: read.uint32('starts'),
      slots: read.uint32('slots'),
      terms: read.uint32('terms'),
    }),
    shapes: Array.from({ length: shapeCount }, (_, at) => readShapes(read, at)),
    counts: {
      written: read.uint32('written'),
      uncapitalised: read.uint32('uncapitalised'),
      used: read.uint32('used'),
      holders: read.uint32('holders'),
    },
    totals: { passages, words },
  });
}
