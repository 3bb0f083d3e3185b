/** A part of an index: some articles, their passages, and the inverted lists of these. */
import { type Article, FURNITURE_ROLES } from '../corpus/article.ts';
import type { PassagePlace } from '../corpus/passages.ts';
import { type Span, span } from '../text/span.ts';
import type { PostingLists } from './postings.ts';
import type { Sequences } from './sequences.ts';

/** The typed arrays of a segment: with its articles they are all there is to it. */
export interface SegmentArrays {
  /** The first passage of each article; one more at the end. */
  readonly firstPassages: Uint32Array;
  /** Where each passage stands in its article's text, UTF-16, half-open. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** What each passage is: 0 for a paragraph, else one more than its place in FURNITURE_ROLES. */
  readonly roles: Uint8Array;
  /** Words of each passage, stop words counted. */
  readonly lengths: Uint32Array;
  /** The words of each article's title, and of each passage, as forms; stop words left out. */
  readonly titles: Sequences;
  readonly bodies: Sequences;
  readonly postings: PostingLists;
}

/** Some articles of an index, in its order; passages are numbered from 0. Never changes. */
export interface Segment extends SegmentArrays {
  /** Undefined in the place of an article that was withdrawn; its passages are still there. */
  readonly articles: readonly (Article | undefined)[];
}

/** The number that stands for a role in {@link SegmentArrays.roles}. */
export const roleNumber = ({ role }: PassagePlace): number =>
  role === 'paragraph' ? 0 : FURNITURE_ROLES.indexOf(role) + 1;

/** The article of a passage, by its number among those of the segment. */
export function articleOf({ firstPassages }: SegmentArrays, passage: number): number {
  let [from, to] = [0, firstPassages.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((firstPassages[middle + 1] ?? 0) <= passage) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where a passage stands in its article: which paragraph it is, or which piece of furniture. */
export function placeOf(segment: SegmentArrays, passage: number): PassagePlace {
  const role = FURNITURE_ROLES[(segment.roles[passage] ?? 0) - 1];
  if (role !== undefined) return { role };
  let number = 0;
  const first = segment.firstPassages[articleOf(segment, passage)] ?? 0;
  for (let at = first; at <= passage; at += 1) if (segment.roles[at] === 0) number += 1;
  return { role: 'paragraph', number };
}

/** The span of a passage in its article's text. */
export const spanOf = ({ starts, ends }: SegmentArrays, passage: number): Span =>
  span(starts[passage] ?? 0, ends[passage] ?? 0);
