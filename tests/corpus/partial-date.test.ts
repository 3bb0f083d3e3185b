/** Dates of the calendar, and the days that they can mean. */
import { describe, expect, it } from 'vitest';

import { firstDay, lastDay, partialDate } from '../../src/corpus/partial-date.ts';

describe('partialDate', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2015-12', '2015-12-01', '2015-12-31'],
    ['2015-11-23', '2015-11-23', '2015-11-23'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['1000', '1000-01-01', '1000-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
  ])('%s is from %s to %s', (text, first, last) => {
    const date = partialDate(text);
    expect(date).toBe(text);
    expect(date && [firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each([
    ['a day that the month does not have', '2015-02-30'],
    ['29 February of a common year', '2015-02-29'],
    ['a month that no year has', '2015-13'],
    ['month 0', '2015-00'],
    ['day 0', '2015-11-00'],
    ['year 0', '0000'],
    ['three figures', '215'],
    ['five figures', '12015'],
    ['one figure for a month', '2015-1'],
    ['a dash too many', '2015-'],
    ['slashes', '2015/11/23'],
    ['a time', '2015-11-23T10:00'],
    ['space around', ' 2015 '],
    ['other digits', '۲۰۱۵'],
    ['nothing', ''],
  ])('refuses %s', (_why, text) => expect(partialDate(text)).toBeUndefined());
});
