import type { Article } from '../corpus/article.ts';
/** What administrators are told of the corpus. */
import type { CorpusReport, Reloaded } from '../holdings/report.ts';
import type { Fit } from './speakers.ts';
import type { Words } from './words.ts';

/** First line of a report. */
export function reportHeading(words: Words, report: CorpusReport, fit: Fit): string {
  switch (report.kind) {
    case 'reloaded': {
      const articles = words.say('articles', { count: report.served });
      return words.say(isChanged(report) ? 'reloaded' : 'nothingChanged', { articles });
    }
    case 'not-reloaded':
      return words.say('reloadFailed');
    case 'validated':
      return words.say('canBeServed', {
        articles: words.say('articles', { count: report.articles }),
        problems: words.say('problems', { count: report.problems.length }),
      });
    case 'withdrawn':
      return words.say('withdrawn', { title: fit(report.article.title) });
    case 'restored':
      return words.say(report.isServed ? 'restored' : 'restoredAbsent', {
        title: fit(report.title),
      });
    case 'no-such-article':
      return words.say(report.among === 'served' ? 'noSuchServed' : 'noSuchWithdrawn', {
        typed: fit(report.typed),
      });
  }
}

const isChanged = ({ changes: { added, replaced, removed } }: Reloaded): boolean =>
  added.length + replaced.length + removed.length > 0;

/** What was added, replaced, removed and held back, a line each; `names` lists titles. */
export function changeLines(
  words: Words,
  { changes: { added, replaced, removed }, withdrawn }: Reloaded,
  names: (articles: readonly Article[]) => string,
): string[] {
  const lists = { added, replaced, removed, heldBack: withdrawn };
  return (['added', 'replaced', 'removed', 'heldBack'] as const).flatMap((key) =>
    lists[key].length === 0
      ? []
      : [words.say(key, { number: lists[key].length, names: names(lists[key]) })],
  );
}
