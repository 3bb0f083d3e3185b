/** Which words of an article are somebody's, how they are reported, and by whom. */
import type { Article } from '../corpus/article.ts';
import { type Span, slice, span } from '../text/span.ts';
import { type Attribution, learnedAttributions } from './attributions.ts';
import { withSpokenContent } from './contents.ts';
import { withContinuations } from './continuations.ts';
import { cueProbabilities } from './cues.ts';
import { readLandmarks } from './landmarks.ts';
import { type Model, readModel } from './model.ts';
import type { Quotation, QuotationKind, Relay } from './quotation.ts';
import { isRefusal } from './refusals.ts';
import { type RelayUnits, type RelayedAttribution, withRelays } from './relays.ts';
import { speakingUnits, withSharedSources } from './sources.ts';
import { spanScorer } from './span-scores.ts';
import { isSpokenStretch, tellsOfSpeech } from './speech-words.ts';
import { readTokens } from './tokens.ts';
import { withTranscripts } from './transcripts.ts';
import { QUOTED, type Units, readUnits } from './units.ts';

/** The spans of a sorted list of units; neighbours are one span. */
function spansOf({ tokens, from, to }: Units, units: readonly number[]): Span[] {
  const found: Span[] = [];
  let first = 0;
  for (const [index, unit] of units.entries()) {
    if (units[index + 1] === unit + 1) continue;
    const begin = tokens.start[from[units[first] ?? 0] ?? 0] ?? 0;
    found.push(span(begin, tokens.end[(to[unit] ?? 1) - 1] ?? 0));
    first = index + 1;
  }
  return found;
}

/** A relay by the units of its name. */
function relayOf(units: Units, relay: RelayUnits): Relay {
  const source = spansOf(units, relay.source);
  const name = source.map((place) => slice(units.tokens.text, place)).join(' ');
  return { name: name.replaceAll(/\s+/gu, ' '), source, reports: spansOf(units, relay.reports) };
}

/** How words are reported: by the quotation marks around them. */
function kindOf({ pos, shape }: Units, content: readonly number[]): QuotationKind {
  const quoted = content.filter((unit) => pos[unit] === QUOTED).length;
  if (quoted === 0) return 'indirect';
  // Signs between two quotations do not make them mixed.
  const bare = content.some((unit) => pos[unit] !== QUOTED && shape[unit] !== 0);
  return bare ? 'mixed' : 'direct';
}

/** Whether one of the spans begins inside `part`. */
const touches = (part: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start }) => part.start <= start && start < part.end);

/** Whether words are reported as speech rather than as a belief or a deed. */
function isSpeech(units: Units, attribution: Attribution): boolean {
  const { phrase, content } = attribution;
  const first = content[0] ?? 0;
  if (isRefusal(units, attribution)) return false;
  return (
    phrase.some((unit) => tellsOfSpeech(units, unit, first)) ||
    content.some((unit) => isSpokenStretch(units, unit))
  );
}

/** The attributions of an article, learned step and continuations, in the order of the text. */
function attributionsOf(units: Units, model: Model): RelayedAttribution[] {
  const probabilities = cueProbabilities(units, model.cues);
  const marks = readLandmarks(units, probabilities);
  const score = spanScorer(model, units, marks);
  const learned = learnedAttributions(units, probabilities, score);
  const claims = { units, marks, probabilities, score };
  const sourced = withSharedSources(units, withContinuations(claims, learned));
  const spoken = sourced.map((attribution) => withSpokenContent(units, attribution));
  return withRelays(claims, withTranscripts(units, spoken));
}

/** The weights beside this file, read when first needed. */
let shipped: Model | undefined;

/**
 * The quotations of a text, in the order of their content. No word is content of two. Time grows linearly with the text.
 */
export function extractQuotations(
  { text, furniture = [] }: Pick<Article, 'text'> & Partial<Pick<Article, 'furniture'>>,
  model: Model = (shipped ??= readModel()),
): Quotation[] {
  const units = readUnits(readTokens(text));
  return attributionsOf(units, model).flatMap((attribution) => {
    const { cue, phrase, content, relays } = attribution;
    const source = speakingUnits(units, attribution.source, cue);
    const kind = kindOf(units, content);
    if (kind !== 'direct' && !isSpeech(units, attribution)) return [];
    const place = spansOf(units, content);
    // A headline or a caption speaks for nobody unless it quotes.
    if (kind === 'indirect' && furniture.some((part) => touches(part.span, place))) return [];
    return [
      {
        kind,
        content: place,
        cue: spansOf(units, phrase),
        source: source.length > 0 ? spansOf(units, source) : null,
        relays: relays.map((relay) => relayOf(units, relay)),
      },
    ];
  });
}
