/** What a quotation is: somebody's words or what they amount to, with who said them and through whom. */
import type { Span } from '../text/span.ts';

/** `direct`: every word inside quotation marks; `indirect`: none; `mixed`: some. */
export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** A source that passed the words on: “was quoted by Interfax as saying”, “according to his website”. */
export interface Relay {
  /** As the article writes it, on one line. */
  readonly name: string;
  readonly source: readonly Span[];
}

/**
 * One attribution. Spans are UTF-16 offsets into the article's text, in order; the pieces of `content` do not overlap
 * and at least one is there. `cue` is empty for a quotation that no word announces; `source` is `null` where the
 * article names nobody.
 */
export interface Quotation {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[] | null;
  readonly relays: readonly Relay[];
}
