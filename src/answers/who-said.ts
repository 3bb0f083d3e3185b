/**
 * Whether a quotation is right, who said it, and where: the verdict on words that somebody repeats.
 */
import type { Article } from '../corpus/article.ts';
import type { Attributed } from '../quotes/quotation-book.ts';
import { type Span, contains, span } from '../text/span.ts';
import type { Answer, CheckedAnswer, InvalidAnswer, Origin, SpeakerDoubt } from './answer.ts';
import { type AskedSpeaker, askedSpeaker, isBy } from './asked-speaker.ts';
import { differencesOf } from './comparison.ts';
import type { Coverage } from './coverage.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';
import { type Found, spanOf } from './quotation-places.ts';
import { type Judged, judgeQuotation } from './quotation-verdict.ts';
import { type Scope, type TypedLimits, scopeOf } from './scope.ts';
import { speakingOf } from './speaking.ts';
import { readingsOf } from './typed-quotation.ts';
import { wordingOf } from './wording-of.ts';

/** Fewer words are said by everybody. */
const MIN_WORDS = 3;

/** The longest quotation that is checked, in UTF-16 code units: what Discord's option takes is far less. */
const MAX_QUOTE_CHARS = 5000;

function excerptOf(found: Found): Excerpt {
  const { article, passages } = found.place;
  const place = spanOf(found);
  const passage = passages.find(({ span: whole }) =>
    contains(whole, span(place.start, place.start)),
  );
  return makeExcerpt(article, place, passage?.place ?? { role: 'paragraph', number: 1 });
}

const charsIn = (pieces: readonly Span[], { start, end }: Span): number =>
  pieces.reduce(
    (sum, piece) => sum + Math.max(0, Math.min(piece.end, end) - Math.max(piece.start, start)),
    0,
  );

/** Part of the found words that a quotation must have to be the one they are from. */
const MIN_SHARE = 0.5;

/** The quotation that found words are from: the one with most of them, then the shortest. */
function attributedOf(found: Found, { book }: Coverage): Attributed | undefined {
  if (found.place.attributed !== undefined) return found.place.attributed;
  const place = spanOf(found);
  const length = place.end - place.start;
  const held = book
    .within(found.place.article, place)
    .map((attributed) => ({ attributed, chars: charsIn(attributed.quotation.content, place) }))
    .filter(({ chars }) => chars >= length * MIN_SHARE)
    .toSorted((a, b) => b.chars - a.chars);
  return held[0]?.attributed;
}

function originOf(found: Found, coverage: Coverage): Origin {
  const attributed = attributedOf(found, coverage);
  return {
    excerpt: excerptOf(found),
    ...(attributed === undefined ? {} : { speaking: speakingOf(attributed) }),
    differences: differencesOf(found.place.wording, found.comparison),
  };
}

/** The first of each article. */
function oneAnArticle(found: readonly Found[]): Found[] {
  const seen = new Set<Article>();
  return found.filter(({ place }) => !seen.has(place.article) && seen.add(place.article));
}

const editsOf = ({ found: [best] }: Judged): number => best?.comparison.edits ?? Infinity;

/** What comes of the reading of a typed text that fits best: all of it, unless only the words in marks stand as they are. */
function judgeReadings(readings: readonly string[], scope: Scope, coverage: Coverage): Judged {
  const judged = readings.map((reading) => judgeQuotation(reading, scope, coverage));
  const [whole, inside] = judged;
  if (whole === undefined) return { verdict: 'not in the coverage', found: [] };
  return inside !== undefined && editsOf(inside) < editsOf(whole) ? inside : whole;
}

/** Whether the words have speakers, and the one that was asked about is none of them. */
function isBySomebodyElse(
  found: readonly Found[],
  asked: AskedSpeaker,
  coverage: Coverage,
): boolean {
  const all = found.flatMap((each) => attributedOf(each, coverage) ?? []);
  const known = all.filter(({ speaker }) => speaker !== null);
  return known.length > 0 && !all.some((attributed) => isBy(asked, attributed));
}

/** Why the asked speaker could not be compared with who speaks; undefined when it could. */
function doubtOf(
  origins: readonly Origin[],
  { typed, ids }: AskedSpeaker,
  isOther: boolean,
): SpeakerDoubt | undefined {
  if (isOther) return ids.size === 0 ? { typed, reason: 'unknown' } : undefined;
  const isNamed = origins.some(({ speaking }) => speaking?.speaker !== undefined);
  return origins.length === 0 || isNamed ? undefined : { typed, reason: 'not-named' };
}

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
  return scope.kind === 'invalid' ? scope : whoSaidIn(scope, typed, speaker, coverage);
}

/** As {@link whoSaid}, of the articles in `scope` alone. */
export function whoSaidIn(
  scope: Scope,
  typed: string,
  speaker: string | undefined,
  coverage: Coverage,
): CheckedAnswer | InvalidAnswer {
  if (typed.length > MAX_QUOTE_CHARS) {
    const expected = { kind: 'text', most: MAX_QUOTE_CHARS } as const;
    const got = { kind: 'length', chars: typed.length } as const;
    return { kind: 'invalid', option: 'quote', expected, got };
  }
  const readings = readingsOf(typed);
  const [quote = ''] = readings;
  const isTooShort = wordingOf(quote).words.length < MIN_WORDS;
  const { verdict, found }: Judged = isTooShort
    ? { verdict: 'too short to judge', found: [] }
    : judgeReadings(readings, scope, coverage);
  const asked = speaker === undefined ? undefined : askedSpeaker(speaker, coverage);
  const isOther = asked !== undefined && isBySomebodyElse(found, asked, coverage);
  const shown = verdict === 'stitched' ? found : oneAnArticle(found);
  const origins = shown.map((each) => originOf(each, coverage));
  const doubt = asked === undefined ? undefined : doubtOf(origins, asked, isOther);
  return {
    kind: 'checked',
    quote,
    verdict: isOther ? 'different speaker' : verdict,
    origins,
    ...(doubt === undefined ? {} : { doubt }),
    resolutions: [...scope.resolutions, ...(asked?.resolutions ?? [])],
    searched: scope.searched,
  };
}
