/**
 * Every sentence that Verbatim says in its own words. Names and words of other people's are passed
 * in ready to be shown, or through `say`, which makes them so.
 */
import type {
  CheckedTextAnswer,
  CoverageAnswer,
  Filter,
  Hit,
  QuotationsAnswer,
  Searched,
  SourcesAnswer,
  Speaking,
  SpeakerChoice,
  SpeakerDoubt,
  Verdict,
  WhichSpeakerAnswer,
} from './answers/answer.ts';
import { shortRole } from './answers/short-role.ts';
import type { CitationStyle } from './citations/citation-style.ts';
import type { Article } from './corpus/article.ts';
import type { PassagePlace } from './corpus/passages.ts';

/** `1 article`, `2 articles`. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2015`, `Nov 2015` or `23 Nov 2015` for `2015`, `2015-11` or `2015-11-23`. */
function dateWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
}

const articles = (count: number): string => plural(count, 'article');

/** Where a passage stands in its article. */
export const placeWords = (place: PassagePlace): string =>
  place.role === 'paragraph' ? `paragraph ${place.number}` : place.role;

/** Which pages there are. */
export const pageRange = (pages: number): string => `Page, 1 to ${pages}`;

export const NOT_STATED = {
  outlet: 'outlet not stated',
  dateline: 'dateline not stated',
  date: 'date not stated',
  author: 'author not stated',
} as const;

/** When the article was published, else when its events were; said when it states neither. */
export function dateOf({ published, covers }: Article): string {
  if (published !== undefined) return dateWords(published);
  return covers === undefined ? NOT_STATED.date : `events of ${dateWords(covers)}`;
}

/** Makes a text that is not ours fit to stand in a line of ours. */
export type Say = (text: string) => string;
const asIs: Say = (text) => text;

export const alsoIn = (source: string): string => `Also in: ${source}`;
export const alsoReworded = (source: string): string => `Worded differently in: ${source}`;
export const moreSources = (count: number): string => `Also in ${plural(count, 'more article')}`;
export const more = (count: number): string => `and ${count} more`;

/** Who speaks and through whom: `Ali Khamenei (Iran’s supreme leader), via Interfax`. */
function speakerWords({ speaker, role, via }: Speaking, say: Say = asIs): string {
  const name = speaker === undefined ? 'the article does not name the speaker' : say(speaker);
  const known = role === undefined || role === speaker ? name : `${name} (${say(role)})`;
  return via.length === 0 ? known : `${known}, via ${via.map(say).join(', ')}`;
}

/** Everybody who speaks in an excerpt: `Speaking: …; …`. */
export const speakingWords = (all: readonly Speaking[], say: Say = asIs): string =>
  `Speaking: ${all.map((each) => speakerWords(each, say)).join('; ')}`;

/** A speaker with what tells namesakes apart: `Ali Akbar Velayati, top adviser, 1 quotation`. */
export const speakerChoiceWords = (
  { name, role, quotations }: SpeakerChoice,
  say: Say = asIs,
): string =>
  [
    say(name),
    ...(role === undefined ? [] : [say(shortRole(role))]),
    plural(quotations, 'quotation'),
  ].join(', ');

/** What a verdict means for whoever wants to repeat the words. */
export const VERDICT: Readonly<Record<Verdict, string>> = {
  exact: 'Exact: the article has these words',
  'punctuation only': 'Punctuation only: the words are the article’s, their signs are not',
  trimmed: 'Trimmed: the article’s words, but not all of the sentence or quotation',
  altered: 'Altered: the article has other words',
  stitched: 'Stitched: the words stand in separate places',
  'different speaker': 'Different speaker: the words are somebody else’s',
  'not in the coverage': 'Not in the coverage',
  'too short to judge': 'Too short to judge: give at least three words',
};

/** Who had a private answer posted for everybody: a mention, which Discord shows as a name. */
export const sharedBy = (userId: string): string => `Shared by <@${userId}>`;

/** What came of checking articles. */
export const validated = (served: number, problems: number): string =>
  `${articles(served)} can be served, ${plural(problems, 'problem')}`;

/** First lines of answers. */
export const HEADING = {
  found: (hits: readonly Hit[]): string =>
    `${plural(hits.length, 'passage')} in ${articles(articlesOf(hits))}`,
  nothingFound: (searched: Searched): string =>
    `Not found in the coverage: ${articles(searched.articles)}, ${datedWords(searched)}`,
  noWords: 'The question has no word to search for',
  noArticles: 'No article is within these limits',
  sources: (answer: SourcesAnswer, say: Say = asIs): string => sourcesHeading(answer, say),
  quotations: ({ hits, speaker, mode, about }: QuotationsAnswer, say: Say = asIs): string => {
    const of = `${plural(hits.length, 'quotation')} ${mode === 'by' ? 'by' : 'about'} ${say(speaker.name)}`;
    return about === undefined ? of : `${of} on “${say(about)}”`;
  },
  whichSpeaker: ({ match, typed }: WhichSpeakerAnswer, say: Say = asIs): string =>
    match === 'several'
      ? `Several speakers are called “${say(typed)}”`
      : `Nobody who is quoted is called “${say(typed)}”`,
  checkedText: ({ checks, hasWords }: CheckedTextAnswer): string => {
    if (checks.length > 0) return `${plural(checks.length, 'quotation')} checked`;
    return hasWords ? 'Nothing is quoted in this text' : 'There is no text to check';
  },
  coverage: (inArticles: number, passages: number): string =>
    `${articles(inArticles)}, ${plural(passages, 'passage')}`,
  citation: (style: CitationStyle): string => `${style} citation`,
  context: 'In context',
  text: 'The exact text',
  stale: 'The coverage has changed since this answer',
} as const;

const articlesOf = (hits: readonly Hit[]): number =>
  new Set(
    hits.flatMap(({ excerpt, alsoIn: others }) =>
      [excerpt, ...others].map(({ article }) => article.id),
    ),
  ).size;

function sourcesHeading({ match, articles: listed, wanted = '' }: SourcesAnswer, say: Say): string {
  const name = `“${say(wanted)}”`;
  if (match === 'unknown') return `Nothing in the coverage matches ${name}`;
  if (listed.length === 0) return HEADING.noArticles;
  if (match === 'topic') return `${articles(listed.length)} about ${name}`;
  if (match === 'outlet') return `${articles(listed.length)} from ${name}`;
  return articles(listed.length);
}

/** How many of the articles state a date, and which dates: `1 dated 23 Nov 2015`. */
function datedWords({ dated, firstDay, lastDay }: Searched): string {
  if (dated === 0 || firstDay === undefined || lastDay === undefined) return 'none dated';
  const first = dateWords(firstDay);
  return firstDay === lastDay
    ? `${dated} dated ${first}`
    : `${dated} dated ${first} to ${dateWords(lastDay)}`;
}

/** Notes between the question and the results. */
export const NOTE = {
  resolved: (shown: string, typed: string): string => `Showing ${shown}; you typed “${typed}”`,
  unknownWords: (words: string): string => `No article has: ${words}`,
  limits: (limits: string): string => `Limits: ${limits}`,
  undatedLeftOut: (count: number): string =>
    `${articles(count)} left out: no date is stated, and dates were limited`,
  noWords: 'Ask with a name or another word that an article would use.',
  noArticles: 'Widen or leave out `outlet`, `from` or `to`.',
  allSources: (count: number): string => `All that is held: ${articles(count)}`,
  nearest: 'Nearest passages, not an answer:',
  differences: 'Struck through: only in the article. Bold: only in the checked words.',
  nobodyQuoted: 'Not a quotation: the article’s own words',
  doubt: ({ reason }: SpeakerDoubt, typed: string): string =>
    reason === 'unknown'
      ? `Nobody who is quoted is called “${typed}”`
      : `The article does not name the speaker: whether ${typed} said it cannot be told`,
  wordDiff: 'Struck through: only in the first article’s wording. Bold: only here.',
  notChecked: (count: number): string =>
    `${plural(count, 'more quotation')} not checked: too many for one answer. Check them with /whosaid.`,
  nothingQuoted:
    'A text is checked between its quotation marks, or as a whole when it is short. Use /whosaid with the words in question.',
  noText: 'Only words can be checked: pictures and files are not read.',
  stale: 'Pages of another coverage would not fit together. Run it again for the present one.',
} as const;

/** Each limit that was set: `outlet X`, `from Nov 2015`, `to 2016`. */
export const limitWords = ({ outlet, from, to }: Filter, say: Say = asIs): string[] => [
  ...(outlet === undefined ? [] : [`outlet ${say(outlet)}`]),
  ...(from === undefined ? [] : [`from ${dateWords(from)}`]),
  ...(to === undefined ? [] : [`to ${dateWords(to)}`]),
];

/** Facts of an article, or of the coverage. */
export const FACT = {
  by: (authors: string): string => `By ${authors}`,
  credits: (credits: string): string => `Credits: ${credits}`,
  agencies: (agencies: string): string => `Agencies: ${agencies}`,
  status: (status: string): string => `Status: ${status}`,
  dates: (searched: Searched): string => `Dates: ${datedWords(searched)}`,
  outlets: (
    outlets: CoverageAnswer['outlets'],
    notStated: number,
    say: Say = asIs,
    join = (names: readonly string[]): string => names.join(', '),
  ): string => {
    const stated = outlets.map(({ outlet, articles: count }) => `${say(outlet)} (${count})`);
    return `Outlets: ${join(notStated === 0 ? stated : [`not stated (${notStated})`, ...stated])}`;
  },
  revision: (revision: string): string => `Revision: ${revision}`,
  problems: (count: number, named: string): string =>
    `${plural(count, 'problem')} in the files:\n${named}`,
  command: (name: string, description: string): string => `/${name}: ${description}`,
  privacy: 'The text of questions is neither stored nor logged.',
} as const;

/** What the speakers to choose from are, where the heading does not say it. */
export const CHOICES = {
  several: [],
  close: ['Closest names:'],
  none: ['Quoted most:'],
} as const satisfies Record<WhichSpeakerAnswer['match'], readonly string[]>;

export const BUTTON = {
  context: 'More context',
  cite: 'Cite',
  compare: 'Compare',
  text: 'Text as a file',
  style: 'Another style',
  jump: 'Go to page',
  open: 'Open article',
  openAlso: (number: number): string => `Open other article ${number}`,
  previous: 'Previous',
  next: 'Next',
  runAgain: 'Run again',
  share: 'Show to everybody',
  position: (page: number, pages: number): string => `${page} of ${pages}`,
} as const;

/** What is said privately when there is no answer to give. */
export const REFUSAL = {
  invalid: (option: string, expected: string, got: string): string =>
    `\`${option}\`: expected ${expected}, got ${got}`,
  unknownCommand: 'This command is not known any more. Type / to see the commands there are.',
  unknownButton:
    'This button is not known any more. Use the command again to get an answer with working buttons.',
  staleHit:
    'The coverage has changed since this answer, and these words may stand elsewhere now. Ask again to get an answer with working buttons.',
  unreadable: (command: string): string =>
    `What was asked cannot be read from this message any more. Use /${command} again.`,
  noPage: (typed: string): string => `Expected the number of a page, got “${typed}”.`,
  outletGone: (command: string): string =>
    `The coverage has changed and no longer has an article from this outlet. Use /${command} again.`,
  coolingDown: (seconds: number): string =>
    `That was a lot of questions in a short time. Ask again in ${plural(seconds, 'second')}.`,
  failed: (id: string): string =>
    `Something went wrong, and it has been logged. If it happens again, tell whoever runs this bot: ${id}`,
} as const;
