import { firstDay } from '../corpus/partial-date.ts';
/** How quotations become results: their words with their cue and speaker, the same one once. */
import { passages } from '../corpus/passages.ts';
import type { Attributed } from '../quotes/quotation-book.ts';
import { contains, span } from '../text/span.ts';
import type { Hit } from './answer.ts';
import { type Coverage, dateOf } from './coverage.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';
import { type Statement, isSameStatement, statementOf } from './same-statement.ts';
import { speakingIn } from './speaking.ts';

/**
 * The whole sentences that have the quotation, its cue and its speaker, as far as one paragraph
 * has them: words, and who says them.
 */
export function quotationExcerpt({ article, quotation }: Attributed): Excerpt {
  const all = [...quotation.content, ...quotation.cue, ...(quotation.source ?? [])];
  const first = quotation.content[0] ?? span(0, 0);
  const passage = passages(article).find(({ span: whole }) => contains(whole, first));
  const within = all.filter((each) => passage === undefined || contains(passage.span, each));
  const start = Math.min(...within.map((each) => each.start), first.start);
  const end = Math.max(...within.map((each) => each.end), first.end);
  const whole = (passage?.sentences ?? []).filter(
    (sentence) => sentence.start < end && start < sentence.end,
  );
  return makeExcerpt(
    article,
    span(Math.min(start, whole[0]?.start ?? start), Math.max(end, whole.at(-1)?.end ?? end)),
    passage?.place ?? { role: 'paragraph', number: 1 },
  );
}

const isSameExcerpt = (a: Excerpt, b: Excerpt): boolean =>
  a.article === b.article && a.span.start === b.span.start && a.span.end === b.span.end;

/** Orders quotations by their articles' dates, the newest first, those without a date last. */
export const newestFirst = (a: Attributed, b: Attributed): number => {
  const [dayA, dayB] = [a, b].map(({ article }) => {
    const date = dateOf(article);
    return date === undefined ? '' : firstDay(date);
  });
  return dayA === dayB ? 0 : (dayA ?? '') < (dayB ?? '') ? 1 : -1;
};

/** A quotation and how well it answers, > 0. */
export interface ScoredQuotation {
  readonly attributed: Attributed;
  readonly score: number;
}

/** One hit a statement, in the order given; quotations of the same sentences are one hit. */
export function quotationHits(all: readonly ScoredQuotation[], coverage: Coverage): Hit[] {
  const groups: { statement: Statement; hit: Hit & { alsoIn: Excerpt[] } }[] = [];
  for (const { attributed, score } of all) {
    const excerpt = quotationExcerpt(attributed);
    const statement = statementOf(excerpt);
    const isShown = groups.some(({ hit }) =>
      [hit.excerpt, ...hit.alsoIn].some((known) => isSameExcerpt(known, excerpt)),
    );
    if (isShown) continue;
    // One article says a thing once: what resembles it there is another quotation.
    const same = groups.find(
      ({ hit, statement: known }) =>
        hit.excerpt.article !== excerpt.article && isSameStatement(known, statement),
    );
    if (same === undefined) {
      const speaking = speakingIn(excerpt, coverage);
      groups.push({ statement, hit: { excerpt, alsoIn: [], speaking, score } });
    } else same.hit.alsoIn.push(excerpt);
  }
  return groups.map(({ hit }) => hit);
}
