/** The names of months and days of the week, folded. */

/** With the short forms that news uses. */
export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb apr aug sept sep oct nov dec'
  ).split(' '),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);
