/** The best labellings of a chain, one after the other, each with at most one run of units as the source. */
import { type Chain, LABEL, LABELS } from './chain.ts';

/** Labels of the search states: other, content, cue before the source; the source; other, content, cue after it. */
const STATE_LABELS = Uint8Array.of(
  LABEL.other,
  LABEL.content,
  LABEL.cue,
  LABEL.source,
  LABEL.other,
  LABEL.content,
  LABEL.cue,
);
const SOURCE_STATE = 3;
const STATES = STATE_LABELS.length;

/** For every state the first of those it may follow, and the one after the last. A source is one run of units: no way back. */
const FIRST_BEFORE = Uint8Array.of(0, 0, 0, 0, SOURCE_STATE, SOURCE_STATE, SOURCE_STATE);
const END_BEFORE = Uint8Array.of(3, 3, 3, SOURCE_STATE + 1, STATES, STATES, STATES);

/** A labelling and its score: the logarithm of its weight, the bonus for a source included. */
export interface Labelling {
  readonly labels: Uint8Array;
  readonly score: number;
}

/** Working memory, used again by the next chain: making and clearing it for each would take longer than the search itself. */
interface Memory {
  /** By unit, state and rank: a way's score, and the way before it, as state · most + rank. */
  scores: Float64Array;
  before: Int16Array;
  /** How many ways are known, by unit and state. */
  known: Uint8Array;
  /** How many ways of each state before it are used up, by unit, state and state. */
  used: Uint8Array;
}

let memory: Memory = {
  scores: new Float64Array(),
  before: new Int16Array(),
  known: new Uint8Array(),
  used: new Uint8Array(),
};

/** Memory for `length` units and `most` ways into each state. */
function clearedMemory(length: number, most: number): Memory {
  const nodes = length * STATES;
  if (memory.scores.length < nodes * most || memory.known.length < nodes) {
    memory = {
      scores: new Float64Array(nodes * most),
      before: new Int16Array(nodes * most),
      known: new Uint8Array(nodes),
      used: new Uint8Array(nodes * STATES),
    };
  }
  memory.known.fill(1, 0, nodes);
  memory.used.fill(0, 0, nodes * STATES);
  return memory;
}

/**
 * The ways into each state of each unit, best first, found when they are asked for. Finding one more costs a step for each unit
 * it goes back, so the second best labelling and those after it cost little beside the best one, for which all states are
 * visited (the lazy algorithm of Huang and Chiang, “Better k-best parsing”, 2005, on a chain).
 */
class Ways {
  readonly #chain: Chain;
  readonly #most: number;
  readonly #memory: Memory;

  /** With the best way into every state: the Viterbi algorithm. */
  constructor(chain: Chain, most: number) {
    const { length, unit } = chain;
    this.#chain = chain;
    this.#most = most;
    this.#memory = clearedMemory(length, most);
    for (let state = 0; state < STATES; state += 1) {
      this.#memory.scores[state * most] =
        state <= SOURCE_STATE ? (unit[STATE_LABELS[state] ?? 0] ?? 0) : -Infinity;
    }
    for (let at = 1; at < length; at += 1) {
      for (let state = 0; state < STATES; state += 1) this.#extend(at, state, 0);
    }
  }

  /** The score of a way into a state; −∞ where there are not so many. */
  score(at: number, state: number, rank: number): number {
    if (rank >= this.#most || (at === 0 && rank > 0)) return -Infinity;
    const node = at * STATES + state;
    const { known, scores } = this.#memory;
    for (let next = known[node] ?? 0; next <= rank; next += 1) {
      this.#extend(at, state, next);
      known[node] = next + 1;
    }
    return scores[node * this.#most + rank] ?? -Infinity;
  }

  /** The labels of a way into a state of the last unit. */
  labels(state: number, rank: number): Uint8Array {
    const { length } = this.#chain;
    const labels = new Uint8Array(length);
    let way = state * this.#most + rank;
    for (let at = length - 1; at >= 0; at -= 1) {
      labels[at] = STATE_LABELS[Math.floor(way / this.#most)] ?? 0;
      way = this.#memory.before[at * STATES * this.#most + way] ?? 0;
    }
    return labels;
  }

  /** Writes the best of the ways that are not used yet to `rank`. */
  #extend(at: number, state: number, rank: number): void {
    const { unit, pair } = this.#chain;
    const { scores, before: wayBefore, used } = this.#memory;
    const label = STATE_LABELS[state] ?? 0;
    const node = at * STATES + state;
    const end = END_BEFORE[state] ?? 0;
    let best = -Infinity;
    let chosen = 0;
    for (let before = FIRST_BEFORE[state] ?? 0; before < end; before += 1) {
      const step = at * LABELS * LABELS + (STATE_LABELS[before] ?? 0) * LABELS + label;
      const next = rank === 0 ? 0 : (used[node * STATES + before] ?? 0);
      const score = this.score(at - 1, before, next) + (pair[step] ?? 0);
      if (score > best) {
        best = score;
        chosen = before;
      }
    }
    const way = used[node * STATES + chosen] ?? 0;
    scores[node * this.#most + rank] = best + (unit[at * LABELS + label] ?? 0);
    wayBefore[node * this.#most + rank] = chosen * this.#most + way;
    used[node * STATES + chosen] = way + 1;
  }
}

/**
 * The best labellings with at most one run of {@link LABEL.source}, best first, at most `most` (≤ 100) of them; `sourceBonus` is
 * added to the score of those that have one. To be read to its end, or left, before the next chain is looked at.
 */
export function* bestLabellings(
  chain: Chain,
  sourceBonus: number,
  most: number,
): Generator<Labelling> {
  const last = chain.length - 1;
  const ways = new Ways(chain, most);
  const ranks = new Uint8Array(STATES);
  for (let count = 0; count < most; count += 1) {
    let best = -Infinity;
    let chosen = -1;
    for (let state = 0; state < STATES; state += 1) {
      const bonus = state >= SOURCE_STATE ? sourceBonus : 0;
      const score = ways.score(last, state, ranks[state] ?? 0) + bonus;
      if (score > best) [best, chosen] = [score, state];
    }
    if (chosen < 0) return;
    const rank = ranks[chosen] ?? 0;
    ranks[chosen] = rank + 1;
    yield { labels: ways.labels(chosen, rank), score: best };
  }
}

/** The best labelling alone. */
export const bestLabels = (chain: Chain, sourceBonus: number): Uint8Array =>
  bestLabellings(chain, sourceBonus, 1).next().value?.labels ?? new Uint8Array(chain.length);
