/** Times as Discord writes them, in the reader's language and time zone. */

/** Formats of Discord's timestamp styles; `R` is relative and stands apart. */
const FORMATS: ReadonlyMap<string, Intl.DateTimeFormatOptions> = new Map([
  ['t', { timeStyle: 'short' }],
  ['T', { timeStyle: 'medium' }],
  ['d', { dateStyle: 'short' }],
  ['D', { dateStyle: 'long' }],
  ['f', { dateStyle: 'long', timeStyle: 'short' }],
  ['F', { dateStyle: 'full', timeStyle: 'short' }],
  ['s', { dateStyle: 'short', timeStyle: 'short' }],
  ['S', { dateStyle: 'short', timeStyle: 'medium' }],
]);

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** The date in one of Discord's styles (`t T d D f F R s S`); an unknown style is `f`. */
export function formatTimestamp(date: Date, style: string): string {
  if (style === 'R') return relativeTime((date.getTime() - Date.now()) / 1000);
  const format = FORMATS.get(style) ?? FORMATS.get('f');
  return new Intl.DateTimeFormat(undefined, format).format(date);
}

function relativeTime(seconds: number): string {
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? UNITS[5];
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(
    Math.round(seconds / length),
    unit,
  );
}
