/**
 * Whether a quotation is right, who said it, and where: the verdict on words that somebody repeats.
 */
import type { Article } from '../corpus/article.ts';
import { passages } from '../corpus/passages.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, contains, span } from '../text/span.ts';
import type { Answer, Origin, Verdict } from './answer.ts';
import { differencesOf, isWrittenAlike } from './comparison.ts';
import type { Coverage } from './coverage.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';
import { fragmentsOf, placeFragments, placeHalves } from './quotation-fragments.ts';
import { type Found, type Place, findIn, placesFor, spanOf } from './quotation-places.ts';
import { type TypedLimits, scopeOf } from './scope.ts';
import { speakingOf } from './speaking.ts';
import { wordingOf } from './wording-of.ts';

/** Fewer words are said by everybody. */
const MIN_WORDS = 3;

/** Share of a quotation's words that a place must have to be where it comes from. */
const MIN_KEPT = 0.6;

/** Whether these are all the words between two quotation marks. */
const isBetweenMarks = ({ text }: Article, { start, end }: Span): boolean =>
  /["“„«‘']$/u.test(text.slice(0, start).slice(-1)) &&
  /^[.,!?…;:]*["”»’']/u.test(text.slice(end, end + 8));

/** Whether it begins and ends where a sentence, a piece of the quotation or its marks do. */
function isWhole(found: Found): boolean {
  const place = spanOf(found);
  const { start, end } = place;
  const { article, pieces, wording } = found.place;
  if (isBetweenMarks(article, place)) return true;
  const parts = pieces.flatMap((piece) => [
    piece,
    ...sentences(article.text, piece.start, piece.end),
  ]);
  const bounds = parts.map((part) => {
    const inside = wording.words.filter((word) => contains(part, word.span));
    return { start: inside[0]?.span.start, end: inside.at(-1)?.span.end };
  });
  return bounds.some((part) => part.start === start) && bounds.some((part) => part.end === end);
}

/** The verdict on a quotation that fits in one place. */
function verdictOn(found: Found): Verdict {
  const { place, quote, comparison } = found;
  if (comparison.edits > 0) return 'altered';
  if (!isWhole(found)) return 'trimmed';
  return isWrittenAlike(place.wording, quote, comparison) ? 'exact' : 'punctuation only';
}

function excerptOf(found: Found): Excerpt {
  const { article } = found.place;
  const place = spanOf(found);
  const passage = passages(article).find(({ span: whole }) =>
    contains(whole, span(place.start, place.start)),
  );
  return makeExcerpt(article, place, passage?.place ?? { role: 'paragraph', number: 1 });
}

const originOf = (found: Found): Origin => ({
  excerpt: excerptOf(found),
  ...(found.place.attributed === undefined ? {} : { speaking: speakingOf(found.place.attributed) }),
  differences: differencesOf(found.place.wording, found.quote, found.comparison),
});

/** The best place of each article that has the words, the best article first. */
function oneAnArticle(found: readonly Found[]): Found[] {
  const seen = new Set<Article>();
  return found.filter(({ place, comparison }) => {
    if (comparison.kept < MIN_KEPT || seen.has(place.article)) return false;
    return seen.add(place.article);
  });
}

/** The verdict with the places that it rests on. */
interface Judged {
  readonly verdict: Verdict;
  readonly origins: readonly Origin[];
}

const isOnePlace = (found: readonly Found[]): boolean =>
  new Set(found.map(({ place }) => place.attributed ?? place.pieces[0])).size === 1;

function judge(typed: string, places: readonly Place[]): Judged {
  const quote = wordingOf(typed);
  const found = findIn(places, quote);
  const [best] = found;
  if (best !== undefined && best.comparison.edits === 0) {
    const origins = oneAnArticle(found).map(originOf);
    return { verdict: verdictOn(best), origins };
  }
  const fragments = fragmentsOf(typed);
  const isMarked = fragments.length > 1;
  const parts = isMarked ? placeFragments(fragments, places) : placeHalves(quote, places);
  // Words left out of one place without a mark are an alteration like any other.
  if (parts !== undefined && (isMarked || !isOnePlace(parts))) {
    const origins = parts.map(originOf);
    return { verdict: isOnePlace(parts) ? 'trimmed' : 'stitched', origins };
  }
  const near = oneAnArticle(found);
  const [nearest] = near;
  if (nearest === undefined) return { verdict: 'not in the coverage', origins: [] };
  return {
    verdict: verdictOn(nearest),
    origins: near.map(originOf),
  };
}

/** Quotation marks around the whole, which are not part of what was said. */
const unquoted = (typed: string): string =>
  typed.trim().replace(/^["“”„«»'‘’]+|["“”„«»'‘’]+$/gu, '');

/** Whether the words have speakers, and the one that was asked about is none of them. */
const isBySomebodyElse = (origins: readonly Origin[], id: string): boolean => {
  const known = origins.flatMap(({ speaking }) => speaking?.speakerId ?? []);
  return known.length > 0 && !known.includes(id);
};

/**
 * The verdict on `typed`, and where its words come from; with `speaker`, whether that one said it.
 */
export function whoSaid(
  typed: string,
  speaker: string | undefined,
  limits: TypedLimits,
  coverage: Coverage,
): Answer {
  const scope = scopeOf(limits, coverage);
  if (scope.kind === 'invalid') return scope;
  const meant = speaker === undefined ? undefined : coverage.speakers.find(speaker);
  if (meant !== undefined && meant.kind !== 'one') {
    return {
      kind: 'which-speaker',
      typed: speaker ?? '',
      match: meant.kind,
      choices: meant.choices,
    };
  }
  const quote = unquoted(typed);
  const isTooShort = wordingOf(quote).words.length < MIN_WORDS;
  const judged: Judged = isTooShort
    ? { verdict: 'too short to judge', origins: [] }
    : judge(quote, placesFor(quote, scope, coverage));
  const { origins } = judged;
  const isOther = meant !== undefined && isBySomebodyElse(origins, meant.speaker.id);
  const readAs =
    meant === undefined || meant.asTyped
      ? []
      : [{ typed: speaker ?? '', shown: meant.speaker.name }];
  return {
    kind: 'checked',
    quote,
    verdict: isOther ? 'different speaker' : judged.verdict,
    origins,
    resolutions: [...scope.resolutions, ...readAs],
    searched: scope.searched,
  };
}
