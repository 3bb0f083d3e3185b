/** Whether every quotation in a text is right: a verdict for each. */
import type { Answer, CheckedAnswer } from './answer.ts';
import type { Coverage } from './coverage.ts';
import { quotedParts } from './quoted-parts.ts';
import { type TypedLimits, scopeOf } from './scope.ts';
import { whoSaid } from './who-said.ts';
import { wordingOf } from './wording-of.ts';

/** Quotations of one text that are checked: what one message can show with their sources. */
export const MAX_CHECKED = 5;

/** A text without quotation marks is taken for one quotation up to this length, in UTF-16 code units. */
const MAX_UNQUOTED_CHARS = 300;

/** The quotations to check in `text`: what it quotes, or the whole of a short one that quotes nothing. */
function quotationsIn(text: string): readonly string[] {
  const parts = quotedParts(text);
  const isOneQuotation = text.length <= MAX_UNQUOTED_CHARS && wordingOf(text).words.length > 0;
  return parts.length === 0 && isOneQuotation ? [text] : parts;
}

/**
 * The verdict on each quotation in `text`, in its order, at most {@link MAX_CHECKED}; without any,
 * why there is none.
 */
export function checkText(text: string, limits: TypedLimits, coverage: Coverage): Answer {
  const scope = scopeOf(limits, coverage);
  if (scope.kind === 'invalid') return scope;
  const quotations = quotationsIn(text);
  const checks = quotations
    .slice(0, MAX_CHECKED)
    .map((quote) => whoSaid(quote, undefined, limits, coverage))
    .filter((answer): answer is CheckedAnswer => answer.kind === 'checked');
  return {
    kind: 'checked-text',
    checks,
    leftOut: quotations.length - checks.length,
    hasWords: wordingOf(text).words.length > 0,
    resolutions: scope.resolutions,
    searched: scope.searched,
  };
}
