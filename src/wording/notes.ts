/** What is said of a search besides its results, of an option that cannot be used, and of what is loaded. */
import type {
  CoverageAnswer,
  Expected,
  Filter,
  Got,
  InvalidAnswer,
  SpeakerDoubt,
} from '../answers/answer.ts';
import type { Fit } from './speakers.ts';
import type { Words } from './words.ts';

const asIs: Fit = (text) => text;

/** Each limit that was set: `outlet X`, `from Nov 2015`, `to 2016`. */
export const limitWords = (
  words: Words,
  { outlet, from, to }: Filter,
  fit: Fit = asIs,
): string[] => [
  ...(outlet === undefined ? [] : [words.say('limitOutlet', { outlet: fit(outlet) })]),
  ...(from === undefined ? [] : [words.say('limitFrom', { date: words.date(from) })]),
  ...(to === undefined ? [] : [words.say('limitTo', { date: words.date(to) })]),
];

/** Why it cannot be said whether the asked speaker said it. */
export const doubtWords = (words: Words, { reason, typed }: SpeakerDoubt, fit: Fit): string =>
  words.say(reason === 'unknown' ? 'nobodyCalled' : 'speakerUnclear', { name: fit(typed) });

/** How a search that no article is within the limits of can be widened. */
export const noArticlesAdvice = (words: Words, command: string): string =>
  words.say('noArticlesAdvice', {
    outlet: `\`${words.option(command, 'outlet')}\``,
    from: `\`${words.option(command, 'from')}\``,
    to: `\`${words.option(command, 'to')}\``,
  });

/** How many quotations were left unchecked, and what to do about them. */
export const notCheckedNote = (words: Words, count: number): string =>
  words.say('notChecked', { count, command: words.command('whosaid') });

/** Why nothing in a text was checked. */
export const nothingCheckedNote = (words: Words, hasWords: boolean): string =>
  hasWords
    ? words.say('nothingQuotedAdvice', { command: words.command('whosaid') })
    : words.say('noTextAdvice');

function expectedWords(words: Words, expected: Expected, fit: Fit): string {
  switch (expected.kind) {
    case 'yes-or-no':
      return words.say('expectYesOrNo');
    case 'text':
      return words.say('expectText', { count: expected.most });
    case 'one-of':
      return words.say('expectOneOf', { values: expected.values.join(words.separator) });
    case 'option':
      return words.say('expectOption');
    case 'date':
      return words.say('expectDate');
    case 'date-from':
      return words.say('expectDateFrom', { date: words.date(expected.date) });
    case 'outlet': {
      const outlets = expected.held.map(fit).join(words.separator);
      return outlets === '' ? words.say('expectNoOutlet') : words.say('expectOutlet', { outlets });
    }
    case 'topic-or-quote':
      return words.say('expectTopicOrQuote');
  }
}

function gotWords(words: Words, got: Got, fit: Fit): string {
  switch (got.kind) {
    case 'nothing':
      return words.say('gotNothing');
    case 'both':
      return words.say('gotBoth');
    case 'yes-or-no':
      return words.say(got.value ? 'gotYes' : 'gotNo');
    case 'length':
      return words.say('gotLength', { count: got.chars });
    case 'text':
      return words.say('gotText', { text: fit(got.text) });
  }
}

/** What an option takes and what came, each as words. */
export const faultWords = (
  words: Words,
  { expected, got }: Pick<InvalidAnswer, 'expected' | 'got'>,
  fit: Fit = asIs,
): { readonly expected: string; readonly got: string } => ({
  expected: expectedWords(words, expected, fit),
  got: gotWords(words, got, fit),
});

/** The outlets with their numbers of articles, those without one first; joined by `join`. */
export function outletsFact(
  words: Words,
  { outlets, outletNotStated }: Pick<CoverageAnswer, 'outlets' | 'outletNotStated'>,
  fit: Fit = asIs,
  join = (names: readonly string[]): string => names.join(words.separator),
): string {
  const stated = outlets.map(({ outlet, articles }) =>
    words.say('outletCount', { outlet: fit(outlet), number: articles }),
  );
  const none =
    outletNotStated === 0 ? [] : [words.say('outletsNotStated', { number: outletNotStated })];
  return words.say('outlets', { names: join([...none, ...stated]) });
}
