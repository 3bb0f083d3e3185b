/** Makes an index, and from an index the next one: only what is new is read. */
import type { Article } from '../corpus/article.ts';
import { type IndexParts, type NumberedSegment, PassageIndex, WITHDRAWN } from './passage-index.ts';
import { SegmentWriter } from './segment-writer.ts';
import type { Segment } from './segment.ts';
import { Statistics } from './statistics.ts';
import { type Steps, finish } from './steps.ts';
import { Vocabulary } from './vocabulary.ts';
import { type WordShapes, shapeSections, wordShapes } from './word-shapes.ts';

/**
 * Passages from which a segment is full. Segments are made and merged whole, so this bounds what a
 * change costs; 16,384 take about 20 ms.
 */
const FULL_SEGMENT = 16_384;

const NO_COUNTS = {
  written: new Uint32Array(0),
  uncapitalised: new Uint32Array(0),
  used: new Uint32Array(0),
  holders: new Uint32Array(0),
};

/** An index of nothing: what every other one is made from. */
export const emptyIndex = (): PassageIndex =>
  new PassageIndex({
    segments: [],
    firstNumbers: new Uint32Array(1),
    segmentOf: new Uint32Array(0),
    slotOf: new Uint32Array(0),
    vocabulary: new Vocabulary(),
    shapes: [],
    counts: NO_COUNTS,
    totals: { passages: 0, words: 0 },
  });

/** How an index is made. */
export interface RevisionOptions {
  /** Called after each article that had to be read. */
  readonly onArticle?: (() => void) | undefined;
  /** Passages from which a segment is full; as the index was made before. */
  readonly fullSegment?: number;
}

/** An article to be written into a new segment: read, or copied from where it is held. */
interface Entry {
  readonly article: Article;
  readonly from?: { readonly segment: Segment; readonly slot: number };
}

const passagesOf = ({ firstPassages }: Segment, slot: number): number =>
  (firstPassages[slot + 1] ?? 0) - (firstPassages[slot] ?? 0);

/** What becomes of the segments of an index: which stay, and which articles are written anew. */
function sorted(
  { parts }: PassageIndex,
  rankOf: ReadonlyMap<Article, number>,
  statistics: Statistics,
  fullSegment: number,
): { readonly kept: Segment[]; readonly entries: Entry[] } {
  const kept: Segment[] = [];
  const entries: Entry[] = [];
  const held = new Set<Article>();
  for (const { segment } of parts.segments) {
    const live: Entry[] = [];
    let passages = 0;
    let lastRank = -1;
    let isInOrder = true;
    const articles = segment.articles.map((article, slot) => {
      if (article === undefined) return undefined;
      const rank = rankOf.get(article);
      if (rank === undefined) {
        statistics.count(segment, slot, parts.vocabulary, -1);
        return undefined;
      }
      isInOrder &&= rank > lastRank;
      lastRank = rank;
      live.push({ article, from: { segment, slot } });
      held.add(article);
      passages += passagesOf(segment, slot);
      return article;
    });
    if (isInOrder && passages * 2 >= fullSegment) kept.push({ ...segment, articles });
    else for (const entry of live) entries.push(entry);
  }
  for (const article of rankOf.keys()) if (!held.has(article)) entries.push({ article });
  const rankOfEntry = ({ article }: Entry): number => rankOf.get(article) ?? 0;
  return { kept, entries: entries.toSorted((a, b) => rankOfEntry(a) - rankOfEntry(b)) };
}

/** Numbers the passages of segments in the order of the articles. */
export function numbered(
  articles: readonly Article[],
  rankOf: ReadonlyMap<Article, number>,
  segments: readonly Segment[],
): Pick<IndexParts, 'segments' | 'firstNumbers' | 'segmentOf' | 'slotOf'> {
  const segmentOf = new Uint32Array(articles.length);
  const slotOf = new Uint32Array(articles.length);
  const firstNumbers = new Uint32Array(articles.length + 1);
  for (const [at, segment] of segments.entries()) {
    for (const [slot, article] of segment.articles.entries()) {
      const rank = article === undefined ? undefined : rankOf.get(article);
      if (rank === undefined) continue;
      segmentOf[rank] = at;
      slotOf[rank] = slot;
      firstNumbers[rank + 1] = passagesOf(segment, slot);
    }
  }
  for (let rank = 1; rank < firstNumbers.length; rank += 1) {
    firstNumbers[rank] = (firstNumbers[rank] ?? 0) + (firstNumbers[rank - 1] ?? 0);
  }
  const withNumbers = (segment: Segment): NumberedSegment => {
    const numbers = Uint32Array.from(segment.articles, (article) => {
      const rank = article === undefined ? undefined : rankOf.get(article);
      return rank === undefined ? WITHDRAWN : (firstNumbers[rank] ?? 0);
    });
    return { segment, numbers, isWhole: !numbers.includes(WITHDRAWN) };
  };
  return { segments: segments.map(withNumbers), firstNumbers, segmentOf, slotOf };
}

/**
 * Shapes of all forms: those that are there, and the new ones in a part of their own. Parts that
 * have grown to half of what is before them are joined to it, so that there are few.
 */
function* withNewForms(shapes: readonly WordShapes[], vocabulary: Vocabulary): Steps<WordShapes[]> {
  const kept = [...shapes];
  const to = vocabulary.size;
  let from = kept.at(-1)?.to ?? 0;
  if (from === to) return kept;
  while (from > 0 && (to - from) * 2 >= from - (kept.at(-1)?.from ?? 0)) {
    from = kept.pop()?.from ?? 0;
  }
  return [...kept, wordShapes(yield* shapeSections(vocabulary, from), from, to)];
}

/**
 * The index of `articles` (each once, in their order) made from `index`: articles that it has, as
 * the same objects, are not read again. It answers as one that was made from nothing. Gives way
 * every few milliseconds; `index` stays as it is. One revision at a time may be made from an index.
 */
export function* revising(
  index: PassageIndex,
  articles: readonly Article[],
  { onArticle, fullSegment = FULL_SEGMENT }: RevisionOptions = {},
): Steps<PassageIndex> {
  const { vocabulary, counts, totals } = index.parts;
  const rankOf = new Map(articles.map((article, rank) => [article, rank]));
  const statistics = new Statistics(totals, counts, vocabulary);
  const { kept, entries } = sorted(index, rankOf, statistics, fullSegment);
  const segments = [...kept];
  let writer = new SegmentWriter(vocabulary);
  let read: number[] = [];
  const close = function* (): Steps<void> {
    if (writer.articleCount === 0) return;
    const segment = yield* writer.done();
    for (const slot of read) {
      statistics.count(segment, slot, vocabulary, 1);
      yield;
    }
    segments.push(segment);
    writer = new SegmentWriter(vocabulary);
    read = [];
  };
  for (const { article, from } of entries) {
    if (from === undefined) {
      read.push(writer.articleCount);
      writer.read(article);
      onArticle?.();
      yield;
    } else writer.copy(from.segment, from.slot);
    if (writer.passageCount >= fullSegment) yield* close();
  }
  yield* close();
  vocabulary.compact();
  return new PassageIndex({
    ...numbered(articles, rankOf, segments),
    vocabulary,
    shapes: yield* withNewForms(index.parts.shapes, vocabulary),
    counts: statistics.compact(vocabulary.size),
    totals: statistics.totals,
  });
}

/** As {@link revising}, at one go. */
export const revise = (
  index: PassageIndex,
  articles: readonly Article[],
  options?: RevisionOptions,
): PassageIndex => finish(revising(index, articles, options));

/** The index of `articles`, its passages in their order; linear in the length of the texts. */
export const indexPassages = (
  articles: readonly Article[],
  options?: RevisionOptions,
): PassageIndex => revise(emptyIndex(), articles, options);
