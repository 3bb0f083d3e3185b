/** How quotations become results: their words with their cue and speaker, the same one once. */
import { passages } from '../corpus/passages.ts';
import type { Attributed } from '../quotes/quotation-book.ts';
import { contains, span } from '../text/span.ts';
import type { Hit } from './answer.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';
import { type Statement, isSameStatement, statementOf } from './same-statement.ts';
import { speakingOf } from './speaking.ts';

/** The quotation with its cue and speaker, as far as its paragraph has them: words and who says them. */
export function quotationExcerpt({ article, quotation }: Attributed): Excerpt {
  const all = [...quotation.content, ...quotation.cue, ...(quotation.source ?? [])];
  const first = quotation.content[0] ?? span(0, 0);
  const passage = passages(article).find(({ span: whole }) => contains(whole, first));
  const within = all.filter((each) => passage === undefined || contains(passage.span, each));
  const start = Math.min(...within.map((each) => each.start), first.start);
  const end = Math.max(...within.map((each) => each.end), first.end);
  return makeExcerpt(article, span(start, end), passage?.place ?? { role: 'paragraph', number: 1 });
}

/** A quotation and how well it answers, > 0. */
export interface ScoredQuotation {
  readonly attributed: Attributed;
  readonly score: number;
}

/** One hit a statement, in the order given. */
export function quotationHits(all: readonly ScoredQuotation[]): Hit[] {
  const groups: { statement: Statement; hit: Hit & { alsoIn: Excerpt[] } }[] = [];
  for (const { attributed, score } of all) {
    const excerpt = quotationExcerpt(attributed);
    const statement = statementOf(excerpt);
    // One article says a thing once: what resembles it there is another quotation.
    const same = groups.find(
      ({ hit, statement: known }) =>
        hit.excerpt.article !== excerpt.article && isSameStatement(known, statement),
    );
    if (same === undefined) {
      const speaking = [speakingOf(attributed)];
      groups.push({ statement, hit: { excerpt, alsoIn: [], speaking, score } });
    } else same.hit.alsoIn.push(excerpt);
  }
  return groups.map(({ hit }) => hit);
}
