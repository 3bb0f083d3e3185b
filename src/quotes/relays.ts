/** Through whom words came: “was quoted by Interfax as saying”, “said, according to his website”, and what follows it. */
import { type Attribution, readLabels, ruleOutContent } from './attributions.ts';
import { LABEL } from './chain.ts';
import type { Claims } from './continuations.ts';
import { hashWord } from './hash.ts';
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrases.ts';
import { forceLabel } from './readings.ts';
import { speakingUnits } from './sources.ts';
import { posId } from './tokens.ts';
import { LEXICAL, QUOTED, type Units } from './units.ts';

/** A source that passed words on, and all that it reports; both lists of units. */
export interface RelayUnits {
  readonly source: readonly number[];
  readonly reports: readonly number[];
}

/** An attribution with the sources that passed it on. */
export interface RelayedAttribution extends Attribution {
  readonly relays: readonly RelayUnits[];
}

const AUX = posId('AUX');
const ADV = posId('ADV');
const hashes = (...words: readonly string[]): ReadonlySet<number> =>
  new Set(words.map((word) => hashWord(word)));
const QUOTED_VERBS = hashes('quoted', 'cited', 'quotes', 'quoting', 'citing');
const SAYING = hashes('saying', 'telling', 'writing', 'stating', 'asking', 'warning');
const BY = hashWord('by');
const AS = hashWord('as');
const TO = hashWord('to');
const ACCORDING = hashWord('according');
const RELAYING = hashes('according', 'reported', 'reports', 'quoted', 'cited');
const PRONOUNS = hashes('he', 'she', 'they', 'it');
const GOING_ON = hashes('added', 'adds', 'adding', 'continued', 'continues', 'went', 'goes');

/** Between “quoted” and “as saying”, in units. */
const MAX_GAP = 16;
/** A word inside a relayed content that is at least this likely to be a cue is that of the speaker. */
const MIN_INNER_PROBABILITY = 0.1;

/** “[source] was quoted by [relay] as saying [content]” and “[relay] quoted [source] as saying [content]”. */
function quotedAsSaying(
  { units, marks, score }: Claims,
  verb: number,
  found: Attribution | undefined,
): RelayedAttribution | undefined {
  const { word, pos } = units;
  const start = marks.sentenceStart[verb] ?? 0;
  const end = marks.sentenceEnd[verb] ?? 0;
  let as = verb + 1;
  while (as < end && as - verb < MAX_GAP && !(word[as] === AS && SAYING.has(word[as + 1] ?? 0))) {
    as += 1;
  }
  if (word[as] !== AS || !SAYING.has(word[as + 1] ?? 0)) return undefined;
  let first = verb;
  while (first > start && (pos[first - 1] === AUX || pos[first - 1] === ADV)) first -= 1;
  const isPassive = word[verb + 1] === BY;
  const after = nounPhraseFrom(units, isPassive ? verb + 2 : verb + 1, as);
  const before = nounPhraseBefore(units, first, start);
  const known = found?.source.filter((unit) => unit < first) ?? [];
  const left = known.length > 0 ? known : before;
  const [source, relay] = isPassive ? [left, after] : [after, left];
  if (source.length === 0 || relay.length === 0) return undefined;
  let content = found?.content.filter((unit) => unit > as + 1) ?? [];
  if (content.length === 0) {
    const scores = score(as + 1);
    ruleOutContent(scores, (unit) => unit <= as + 1);
    content = readLabels(scores, as + 1).content.filter((unit) => unit > as + 1);
  }
  if (content.length === 0) return undefined;
  const phrase = [];
  for (let unit = first; unit <= verb; unit += 1) phrase.push(unit);
  phrase.push(as, as + 1);
  return {
    cue: verb,
    phrase,
    content,
    source,
    relays: [{ source: relay, reports: [] }],
    doubt: found?.doubt ?? 0,
  };
}

/**
 * “‘…,’ [source] said” inside what [relay] reports: the inner attribution, relayed. Only where words are quoted:
 * without them the words are as much the relay's as the speaker's.
 */
function unwrapped(
  { units, probabilities, score }: Claims,
  outer: Attribution,
): RelayedAttribution | undefined {
  const { word, pos, lexical } = units;
  if (outer.source.length === 0 || !RELAYING.has(word[outer.cue] ?? 0)) return undefined;
  if (!outer.content.some((unit) => pos[unit] === QUOTED)) return undefined;
  const inner = outer.content
    .filter((unit) => lexical[unit] === LEXICAL.speech)
    .filter((unit) => (probabilities[unit] ?? 0) >= MIN_INNER_PROBABILITY)
    .toSorted((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0))[0];
  if (inner === undefined) return undefined;
  const own = new Set(outer.content);
  const scores = score(inner);
  ruleOutContent(scores, (unit) => !own.has(unit));
  for (const unit of [...outer.phrase, ...outer.source]) {
    if (unit >= scores.from && unit < scores.from + scores.chain.length) {
      forceLabel(scores, unit, LABEL.other);
    }
  }
  const read = readLabels(scores, inner);
  const content = read.content.filter((unit) => own.has(unit));
  if (read.source.length === 0 || !content.some((unit) => pos[unit] === QUOTED)) return undefined;
  return {
    ...read,
    content,
    relays: [{ source: speakingUnits(units, outer.source, -1), reports: outer.content }],
    doubt: outer.doubt,
  };
}

/** “, according to [relay]” in the sentence of an attribution that is not its own. */
function accordingTo(units: Units, according: number, end: number): number[] {
  if (units.word[according] !== ACCORDING || units.word[according + 1] !== TO) return [];
  return nounPhraseFrom(units, according + 2, end + 1);
}

const isPronoun = ({ word }: Units, source: readonly number[]): boolean =>
  source.length === 1 && PRONOUNS.has(word[source[0] ?? 0] ?? 0);

/** “he added”: what goes on with relayed words is relayed as they are. */
function withInherited(
  units: Units,
  attributions: readonly RelayedAttribution[],
): RelayedAttribution[] {
  const { word, pos, paragraph } = units;
  const done: RelayedAttribution[] = [];
  for (const next of attributions) {
    const last = done.at(-1);
    const goesOn =
      last !== undefined &&
      last.relays.length > 0 &&
      next.relays.length === 0 &&
      isPronoun(units, next.source) &&
      GOING_ON.has(word[next.cue] ?? 0) &&
      next.content.some((unit) => pos[unit] === QUOTED) &&
      (paragraph[next.cue] ?? 0) - (paragraph[last.cue] ?? 0) <= 1;
    const relays = goesOn
      ? last.relays.map(({ source }) => ({ source, reports: [] }))
      : next.relays;
    done.push({ ...next, relays });
  }
  return done;
}

/** The attributions without the content that an earlier one has; none is left without content. */
function apart(attributions: readonly RelayedAttribution[]): RelayedAttribution[] {
  const taken = new Set<number>();
  return attributions.flatMap((attribution) => {
    const isOwn = attribution.content.every((unit) => !taken.has(unit));
    const content = isOwn
      ? attribution.content
      : attribution.content.filter((unit) => !taken.has(unit));
    for (const unit of content) taken.add(unit);
    if (content.length === 0) return [];
    return isOwn ? [attribution] : [{ ...attribution, content }];
  });
}

/** The attributions, in the order of the text, with their relays. */
export function withRelays(
  claims: Claims,
  attributions: readonly Attribution[],
): RelayedAttribution[] {
  const { units, marks } = claims;
  const { word, sentence } = units;
  const byCue = new Map(attributions.map((attribution) => [attribution.cue, attribution]));
  const replaced = new Map<number, RelayedAttribution>();
  const dropped = new Set<number>();
  const relaysOfSentence = new Map<number, number[]>();
  for (let unit = 0; unit < units.count; unit += 1) {
    if (QUOTED_VERBS.has(word[unit] ?? 0)) {
      const end = Math.min(unit + MAX_GAP + 2, units.count);
      let found = byCue.get(unit);
      for (let at = unit + 1; at < end && found === undefined; at += 1) {
        if (sentence[at] === sentence[unit] && SAYING.has(word[at] ?? 0)) found = byCue.get(at);
      }
      const relayed = quotedAsSaying(claims, unit, found);
      if (relayed === undefined) continue;
      if (found !== undefined) dropped.add(found.cue);
      replaced.set(unit, relayed);
    } else if (word[unit] === ACCORDING && !byCue.has(unit)) {
      const relay = accordingTo(units, unit, marks.sentenceEnd[unit] ?? unit);
      if (relay.length > 0) relaysOfSentence.set(sentence[unit] ?? 0, relay);
    }
  }
  const relayed: RelayedAttribution[] = [...replaced.values()];
  for (const attribution of attributions) {
    if (dropped.has(attribution.cue) || replaced.has(attribution.cue)) continue;
    const inner = unwrapped(claims, attribution);
    const relay = relaysOfSentence.get(sentence[attribution.cue] ?? 0);
    const isOther =
      relay !== undefined &&
      !relay.some(
        (unit) => attribution.content.includes(unit) || attribution.source.includes(unit),
      );
    const relays = isOther ? [{ source: relay, reports: [] }] : [];
    relayed.push(inner ?? { ...attribution, relays });
  }
  relayed.sort((a, b) => (a.content[0] ?? 0) - (b.content[0] ?? 0) || a.cue - b.cue);
  return withInherited(units, apart(relayed));
}
