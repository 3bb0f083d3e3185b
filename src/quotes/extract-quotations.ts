/** Which words of an article are somebody's, how they are reported, and by whom. */
import { type Span, slice, span } from '../text/span.ts';
import { type Attribution, learnedAttributions } from './attributions.ts';
import { withContinuations } from './continuations.ts';
import { cueProbabilities } from './cues.ts';
import { readLandmarks } from './landmarks.ts';
import { type Model, readModel } from './model.ts';
import type { Quotation, QuotationKind, Relay } from './quotation.ts';
import { type RelayedAttribution, withRelays } from './relays.ts';
import { speakingUnits } from './sources.ts';
import { spanScorer } from './span-scores.ts';
import { readTokens } from './tokens.ts';
import { LEXICAL, QUOTED, type Units, readUnits } from './units.ts';

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
function relayOf(units: Units, relay: readonly number[]): Relay {
  const source = spansOf(units, relay);
  const name = source.map((place) => slice(units.tokens.text, place)).join(' ');
  return { name: name.replaceAll(/\s+/gu, ' '), source };
}

/** How words are reported: by the quotation marks around them. */
function kindOf({ pos, shape }: Units, content: readonly number[]): QuotationKind {
  const quoted = content.filter((unit) => pos[unit] === QUOTED).length;
  if (quoted === 0) return 'indirect';
  // Signs between two quotations do not make them mixed.
  const bare = content.some((unit) => pos[unit] !== QUOTED && shape[unit] !== 0);
  return bare ? 'mixed' : 'direct';
}

/** A quotation of at least this many tokens, marks included, is reported as speech whatever the cue. */
const MIN_QUOTED_TOKENS = 5;

/** Whether words are reported as speech rather than as a belief or a deed. */
function isSpeech({ lexical, pos, from, to, shape }: Units, attribution: Attribution): boolean {
  const { phrase, content } = attribution;
  return (
    phrase.some(
      (unit) =>
        lexical[unit] === LEXICAL.speech || lexical[unit] === LEXICAL.noun || shape[unit] === 0,
    ) ||
    content.some(
      (unit) => pos[unit] === QUOTED && (to[unit] ?? 0) - (from[unit] ?? 0) >= MIN_QUOTED_TOKENS,
    )
  );
}

/** The attributions of an article, learned step and continuations, in the order of the text. */
function attributionsOf(units: Units, model: Model): RelayedAttribution[] {
  const probabilities = cueProbabilities(units, model.cues);
  const marks = readLandmarks(units, probabilities);
  const score = spanScorer(model, units, marks);
  const learned = learnedAttributions(units, probabilities, score);
  const claims = { units, marks, probabilities, score };
  return withRelays(claims, withContinuations(claims, learned));
}

/** The weights beside this file, read when first needed. */
let shipped: Model | undefined;

/**
 * The quotations of a text, in the order of their content. No word is content of two. Time grows linearly with the text.
 */
export function extractQuotations(
  { text }: { readonly text: string },
  model: Model = (shipped ??= readModel()),
): Quotation[] {
  const units = readUnits(readTokens(text));
  return attributionsOf(units, model).flatMap((attribution) => {
    const { cue, phrase, content, relays } = attribution;
    const source = speakingUnits(units, attribution.source, cue);
    const kind = kindOf(units, content);
    if (kind !== 'direct' && !isSpeech(units, attribution)) return [];
    return [
      {
        kind,
        content: spansOf(units, content),
        cue: spansOf(units, phrase),
        source: source.length > 0 ? spansOf(units, source) : null,
        relays: relays.map((relay) => relayOf(units, relay)),
      },
    ];
  });
}
