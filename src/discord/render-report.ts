/** How it is said what came of doing something with the corpus. */
import type { Article } from '../corpus/article.ts';
import type { CorpusReport } from '../holdings/report.ts';
import { changeLines, reportHeading } from '../wording/reports.ts';
import type { Words } from '../wording/words.ts';
import {
  ANSWER_COLOUR,
  type Message,
  REFUSAL_COLOUR,
  container,
  message,
  textDisplay,
} from './components.ts';
import { fitItems } from './fit.ts';
import { inlineText } from './inline-text.ts';
import { joinLines, moreIn } from './notes.ts';
import { problemsText } from './problems-text.ts';

/** Room for one title, for all of one kind, and for a reason, in UTF-16 code units. */
const MAX_TITLE_CHARS = 120;
const MAX_TITLES_CHARS = 450;
const MAX_REASON_CHARS = 900;

const title = (text: string): string => inlineText(text, MAX_TITLE_CHARS);

/** What there is to say below the first line, a text each. */
function texts(words: Words, report: CorpusReport): string[] {
  const names = (articles: readonly Article[]): string =>
    fitItems(
      articles.map((article) => words.isolated(title(article.title))),
      words.separator,
      moreIn(words),
      MAX_TITLES_CHARS,
    );
  switch (report.kind) {
    case 'reloaded':
      return [joinLines(changeLines(words, report, names)), problemsText(words, report.problems)];
    case 'not-reloaded': {
      // The problems below say the rest of it, each with its place.
      const [reason = ''] = report.reason.split('\n');
      return [inlineText(reason, MAX_REASON_CHARS), problemsText(words, report.problems)];
    }
    case 'validated':
      return [problemsText(words, report.problems)];
    case 'withdrawn':
      return [words.say(report.isKept ? 'withdrawnForGood' : 'withdrawnForNow')];
    case 'restored':
      return report.isKept ? [] : [words.say('restoredForNow')];
    case 'no-such-article':
      return report.closest.length === 0
        ? []
        : [
            joinLines([
              words.say('closestTitles'),
              ...report.closest.map((one) => `- ${title(one.title)}`),
            ]),
          ];
  }
}

const isFailure = ({ kind }: CorpusReport): boolean =>
  kind === 'not-reloaded' || kind === 'no-such-article';

/** What came of it, then what changed or what is wrong, with file, line and reason. */
export const renderReport = (words: Words, report: CorpusReport): Message =>
  message([
    ...textDisplay(`### ${reportHeading(words, report, title)}`),
    ...container(
      texts(words, report).map(textDisplay),
      isFailure(report) ? REFUSAL_COLOUR : ANSWER_COLOUR,
    ),
  ]);
