/** The part of the coverage that a question is put to: an outlet, a span of dates, or all of it. */
import type { Article } from '../corpus/article.ts';
import { type PartialDate, firstDay, lastDay, partialDate } from '../corpus/partial-date.ts';
import type { Expected, Filter, InvalidAnswer, Resolution, Searched } from './answer.ts';
import { type Coverage, dateOf } from './coverage.ts';

/** The limits as they were typed; an absent one limits nothing. */
export interface TypedLimits {
  readonly outlet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The articles within the limits. */
export interface Scope {
  readonly kind: 'scope';
  readonly articles: ReadonlySet<Article>;
  readonly resolutions: readonly Resolution[];
  readonly searched: Searched;
}

/**
 * Whether any day that an article's date can mean lies in the limits; an undated article is in no
 * limits but none.
 */
function isWithin(date: PartialDate | undefined, { from, to }: Filter): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined) return false;
  const early = to === undefined || firstDay(date) <= lastDay(to);
  const late = from === undefined || lastDay(date) >= firstDay(from);
  return early && late;
}

/**
 * What is searched when these articles are; `undatedLeftOut` says how many a date limit left out.
 */
export function searchedOf(
  articles: readonly Article[],
  filter: Filter,
  undatedLeftOut: number,
  revision: string,
): Searched {
  const dates = articles.flatMap((article) => dateOf(article) ?? []);
  const [first] = dates.map(firstDay).toSorted();
  const last = dates.map(lastDay).toSorted().at(-1);
  return {
    articles: articles.length,
    dated: dates.length,
    ...(first !== undefined && last !== undefined ? { firstDay: first, lastDay: last } : {}),
    undatedLeftOut,
    filter,
    revision,
  };
}

type Read = { readonly filter: Filter; readonly resolutions: readonly Resolution[] };

const invalid = (option: string, expected: Expected, text: string): InvalidAnswer => ({
  kind: 'invalid',
  option,
  expected,
  got: { kind: 'text', text },
});

/** Outlets that are named to whoever asked for another. */
const MAX_OUTLETS_NAMED = 5;

function readLimits(typed: TypedLimits, coverage: Coverage): Read | InvalidAnswer {
  const filter: { outlet?: string; from?: PartialDate; to?: PartialDate } = {};
  const resolutions: Resolution[] = [];
  for (const option of ['from', 'to'] as const) {
    const text = typed[option];
    if (text === undefined) continue;
    const date = partialDate(text.trim());
    if (date === undefined) return invalid(option, { kind: 'date' }, text);
    filter[option] = date;
  }
  const { from, to } = filter;
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) {
    return invalid('to', { kind: 'date-from', date: from }, to);
  }
  if (typed.outlet !== undefined) {
    const meant = coverage.lookup.findOutlet(typed.outlet);
    if (meant === undefined) {
      const held = coverage.lookup.suggestOutlets('', MAX_OUTLETS_NAMED);
      return invalid('outlet', { kind: 'outlet', held }, typed.outlet);
    }
    if (!meant.asTyped) resolutions.push({ typed: typed.outlet, shown: meant.outlet });
    filter.outlet = meant.outlet;
  }
  return { filter, resolutions };
}

/** The whole of each coverage: most questions have no limit, and it takes time in its articles. */
const wholes = new WeakMap<Coverage, Scope>();

function wholeOf(coverage: Coverage): Scope {
  const known = wholes.get(coverage);
  if (known !== undefined) return known;
  const { articles, revision } = coverage;
  const searched = searchedOf(articles, {}, 0, revision);
  const whole: Scope = { kind: 'scope', articles: new Set(articles), resolutions: [], searched };
  wholes.set(coverage, whole);
  return whole;
}

/** The part of the coverage within the limits, or what is wrong with a limit. */
export function scopeOf(typed: TypedLimits, coverage: Coverage): Scope | InvalidAnswer {
  if (typed.outlet === undefined && typed.from === undefined && typed.to === undefined) {
    return wholeOf(coverage);
  }
  const read = readLimits(typed, coverage);
  if ('kind' in read) return read;
  const { filter, resolutions } = read;
  const ofOutlet = coverage.articles.filter(
    ({ outlet }) => filter.outlet === undefined || outlet === filter.outlet,
  );
  const within = ofOutlet.filter((article) => isWithin(dateOf(article), filter));
  const isDateLimited = filter.from !== undefined || filter.to !== undefined;
  const undated = isDateLimited ? ofOutlet.filter((article) => dateOf(article) === undefined) : [];
  return {
    kind: 'scope',
    articles: new Set(within),
    resolutions,
    searched: searchedOf(within, filter, undated.length, coverage.revision),
  };
}
