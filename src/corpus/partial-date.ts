/** Dates as coverage states them: a year, a month or a day; compared as ranges of days. */

declare const partialDateBrand: unique symbol;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a date of the calendar; made only by {@link partialDate}. */
export type PartialDate = string & { readonly [partialDateBrand]: true };

/** A year of four figures that is not below 1000: 0000 is how some data sets write “none”. */
const SHAPE = /^(?<year>[1-9]\d{3})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

const isPartialDate = (value: string): value is PartialDate => {
  const parts = SHAPE.exec(value)?.groups;
  if (parts === undefined) return false;
  const month = Number(parts['month'] ?? 1);
  const day = Number(parts['day'] ?? 1);
  const date = new Date(Date.UTC(Number(parts['year']), month - 1, day));
  // Date.UTC rolls 31 June over to 1 July: a date that exists comes back unchanged.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** `value` as a date; undefined unless it is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the calendar. */
export const partialDate = (value: string): PartialDate | undefined =>
  isPartialDate(value) ? value : undefined;

/** The first day that a date can mean, as `YYYY-MM-DD`. */
export const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);

/** The last day that a date can mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return `${date}-12-31`;
  if (day !== undefined) return date;
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
