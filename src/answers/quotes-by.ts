/** What somebody said, or what was said about them. */
import type { ArticleId } from '../corpus/article.ts';
import type { Attributed } from '../quotes/quotation-book.ts';
import type { Speaker } from '../quotes/speaker.ts';
import { terms } from '../search/terms.ts';
import { type Span, contains } from '../text/span.ts';
import type { Answer, Resolution } from './answer.ts';
import type { Coverage } from './coverage.ts';
import { newestFirst, quotationHits } from './quotation-hits.ts';
import { type Scope, type TypedLimits, scopeOf } from './scope.ts';

/** Whether quotations by somebody are wanted, or those of others about them. */
export type QuotesMode = 'by' | 'about';

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

/** Quotations of others in whose words the speaker is named. */
function naming({ id, mentions }: Speaker, { book }: Coverage): Attributed[] {
  const placesIn = new Map<ArticleId, Span[]>();
  for (const { article, span } of mentions) {
    const known = placesIn.get(article);
    if (known === undefined) placesIn.set(article, [span]);
    else known.push(span);
  }
  return book.all.filter(({ article, quotation, speaker }) => {
    const places = speaker?.id === id ? [] : (placesIn.get(article.id) ?? []);
    return places.some((place) => quotation.content.some((piece) => contains(piece, place)));
  });
}

function wanted(
  speaker: Speaker,
  mode: QuotesMode,
  about: string | undefined,
  scope: Scope,
  coverage: Coverage,
): Attributed[] {
  const topic = about === undefined ? new Set<string>() : termsOf(about);
  const { speakers } = coverage;
  return (mode === 'by' ? [...speakers.quotationsOf(speaker.id)] : naming(speaker, coverage))
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
    hits: quotationHits(
      wanted(speaker, mode, about, scope, coverage).map((attributed) => ({ attributed, score: 1 })),
      coverage,
    ),
    resolutions: [...scope.resolutions, ...said],
    searched: scope.searched,
  };
}
