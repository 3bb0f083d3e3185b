/** How much an occurrence of a term says about a passage: the BM25 formula alone. */

/** Term saturation: higher counts repetitions more; 0 counts presence alone. */
const K1 = 0.9;

/** Length normalisation, 0 (none) to 1 (full). */
const B = 0.6;

/**
 * Weight of a term found in `holders` of `passages` passages, > 0; the rarer, the higher.
 *
 * Robertson and Spärck Jones's weight, shifted as Lucene does so that no term counts against a
 * passage: ln(1 + (N − n + ½) / (n + ½)).
 */
export const rarity = (passages: number, holders: number): number =>
  Math.log(1 + (passages - holders + 0.5) / (holders + 0.5));

/**
 * Share of a term's rarity that a passage earns, 0 to 1.
 *
 * Okapi BM25 without its constant factor k1 + 1 (Robertson & Zaragoza, “The Probabilistic Relevance
 * Framework”, 2009): tf / (tf + k1·(1 − b + b·length/average)). K1 is Anserini's default; B lies
 * between its 0.4 and Lucene's 0.75, all of which rank public questions nearly alike.
 * @param frequency - occurrences of the term in the passage, ≥ 1
 * @param length - words of the passage; `average` in the same unit, > 0
 */
export const saturation = (frequency: number, length: number, average: number): number =>
  frequency / (frequency + K1 * (1 - B + (B * length) / average));
