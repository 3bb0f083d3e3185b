import { firstDay } from '../corpus/partial-date.ts';
import { passages } from '../corpus/passages.ts';
import type { Attributed } from '../quotes/quotation-book.ts';
import type { Speaker } from '../quotes/speakers.ts';
import { terms } from '../search/terms.ts';
import { contains, span } from '../text/span.ts';
import type { Answer, Hit, Resolution } from './answer.ts';
/** What somebody said, or what was said about them. */
import { dateOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { type Excerpt, makeExcerpt } from './excerpt.ts';
import { type Statement, isSameStatement, statementOf } from './same-statement.ts';
import { type Scope, type TypedLimits, scopeOf } from './scope.ts';
import { speakingOf } from './speaking.ts';

/** Whether quotations by somebody are wanted, or those of others about them. */
export type QuotesMode = 'by' | 'about';

/**
 * The quotation with its cue and speaker, as far as its paragraph has them: words and who says
 * them.
 */
function excerptOf({ article, quotation }: Attributed): Excerpt {
  const all = [...quotation.content, ...quotation.cue, ...(quotation.source ?? [])];
  const first = quotation.content[0] ?? span(0, 0);
  const passage = passages(article).find(({ span: whole }) => contains(whole, first));
  const within = all.filter((each) => passage === undefined || contains(passage.span, each));
  const start = Math.min(...within.map((each) => each.start), first.start);
  const end = Math.max(...within.map((each) => each.end), first.end);
  return makeExcerpt(article, span(start, end), passage?.place ?? { role: 'paragraph', number: 1 });
}

/** One hit a statement, in the order given. */
function groupQuotations(all: readonly Attributed[]): Hit[] {
  const groups: { statement: Statement; hit: Hit & { alsoIn: Excerpt[] } }[] = [];
  for (const attributed of all) {
    const excerpt = excerptOf(attributed);
    const statement = statementOf(excerpt);
    // One article says a thing once: what resembles it there is another quotation.
    const same = groups.find(
      ({ hit, statement: known }) =>
        hit.excerpt.article !== excerpt.article && isSameStatement(known, statement),
    );
    if (same === undefined) {
      const speaking = [speakingOf(attributed)];
      groups.push({ statement, hit: { excerpt, alsoIn: [], speaking, score: 1 } });
    } else same.hit.alsoIn.push(excerpt);
  }
  return groups.map(({ hit }) => hit);
}

const newestFirst = (a: Attributed, b: Attributed): number => {
  const [dayA, dayB] = [a, b].map(({ article }) => {
    const date = dateOf(article);
    return date === undefined ? '' : firstDay(date);
  });
  return dayA === dayB ? 0 : (dayA ?? '') < (dayB ?? '') ? 1 : -1;
};

/** Whether a quotation has every word of a topic. */
function isAbout({ article, quotation }: Attributed, topic: ReadonlySet<string>): boolean {
  const held = new Set(
    quotation.content.flatMap(({ start, end }) =>
      terms(article.text, start, end).map(({ term }) => term),
    ),
  );
  return [...topic].every((term) => held.has(term));
}

const termsOf = (text: string): ReadonlySet<string> => new Set(terms(text).map(({ term }) => term));

/** The surname, which others are spoken of by. */
const surnameOf = ({ name }: Speaker): string => name.split(' ').at(-1) ?? name;

function wanted(
  speaker: Speaker,
  mode: QuotesMode,
  about: string | undefined,
  scope: Scope,
  { book, speakers }: Coverage,
): Attributed[] {
  const topic = about === undefined ? new Set<string>() : termsOf(about);
  const from =
    mode === 'by'
      ? speakers.quotationsOf(speaker.id)
      : book.all.filter(
          (each) => each.speaker?.id !== speaker.id && isAbout(each, termsOf(surnameOf(speaker))),
        );
  return from
    .filter((each) => scope.articles.has(each.article) && isAbout(each, topic))
    .toSorted(newestFirst);
}

/**
 * The quotations by or about the speaker that `typed` names, those on a topic alone when `about`
 * says one.
 */
export function quotesBy(
  typed: string,
  mode: QuotesMode,
  about: string | undefined,
  limits: TypedLimits,
  coverage: Coverage,
): Answer {
  const scope = scopeOf(limits, coverage);
  if (scope.kind === 'invalid') return scope;
  const meant = coverage.speakers.find(typed);
  if (meant.kind !== 'one') {
    return { kind: 'which-speaker', typed, match: meant.kind, choices: meant.choices };
  }
  const { speaker, asTyped } = meant;
  const said: Resolution[] = asTyped ? [] : [{ typed, shown: speaker.name }];
  return {
    kind: 'quotations',
    speaker: coverage.speakers.choice(speaker),
    mode,
    ...(about === undefined ? {} : { about }),
    hits: groupQuotations(wanted(speaker, mode, about, scope, coverage)),
    resolutions: [...scope.resolutions, ...said],
    searched: scope.searched,
  };
}
