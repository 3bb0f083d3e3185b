/**
 * Verbatim's own sentences in English: the reference that every other language has to match, place
 * by place.
 */
import type { Message } from '../message.ts';

export const ENGLISH = {
  // Counts, as they stand in other sentences.
  articles: { one: '{count} article', other: '{count} articles' },
  passages: { one: '{count} passage', other: '{count} passages' },
  quotations: { one: '{count} quotation', other: '{count} quotations' },
  problems: { one: '{count} problem', other: '{count} problems' },
  found: '{passages} {inArticles}',
  inArticles: { one: 'in {count} article', other: 'in {count} articles' },
  more: { one: 'and {count} more', other: 'and {count} more' },

  // Where words stand, and what an article states.
  paragraph: 'paragraph {number}',
  paragraphs: 'paragraphs {first} to {last}',
  places: '{first} to {last}',
  headline: 'headline',
  standfirst: 'standfirst',
  caption: 'caption',
  credit: 'credit',
  notice: 'notice',
  outletNotStated: 'outlet not stated',
  datelineNotStated: 'dateline not stated',
  dateNotStated: 'date not stated',
  authorNotStated: 'author not stated',
  eventsOf: 'events of {date}',
  alsoIn: 'Also in: {source}',
  alsoReworded: 'Worded differently in: {source}',
  moreSources: { one: 'Also in {count} more article', other: 'Also in {count} more articles' },
  byAuthors: 'By {authors}',
  credits: 'Credits: {names}',
  agencies: 'Agencies: {names}',
  status: 'Status: {status}',

  // Who speaks.
  speaking: 'Speaking: {speakers}',
  betweenSpeakers: '; ',
  speakerNotNamed: 'the article does not name the speaker',
  speakerWithRole: '{speaker} ({role})',
  speakerVia: '{speaker}, via {sources}',

  // First lines of answers.
  notFound: 'Not found in the coverage: {articles}, {dated}',
  noneDated: 'none dated',
  datedOn: '{number} dated {date}',
  datedFromTo: '{number} dated {first} to {last}',
  noWords: 'The question has no word to search for',
  noArticles: 'No article is within these limits',
  quotationsBy: { one: '{count} quotation by {speaker}', other: '{count} quotations by {speaker}' },
  quotationsByOn: {
    one: '{count} quotation by {speaker} on “{topic}”',
    other: '{count} quotations by {speaker} on “{topic}”',
  },
  quotationsAbout: {
    one: '{count} quotation about {speaker}',
    other: '{count} quotations about {speaker}',
  },
  quotationsAboutOn: {
    one: '{count} quotation about {speaker} on “{topic}”',
    other: '{count} quotations about {speaker} on “{topic}”',
  },
  severalCalled: 'Several speakers are called “{name}”',
  nobodyCalled: 'Nobody who is quoted is called “{name}”',
  closestNames: 'Closest names:',
  quotedMost: 'Quoted most:',
  quotationsChecked: { one: '{count} quotation checked', other: '{count} quotations checked' },
  nothingQuoted: 'Nothing is quoted in this text',
  noText: 'There is no text to check',
  nothingMatches: 'Nothing in the coverage matches “{name}”',
  articlesAbout: {
    one: '{count} article about “{name}”',
    other: '{count} articles about “{name}”',
  },
  articlesFrom: { one: '{count} article from “{name}”', other: '{count} articles from “{name}”' },
  holdings: '{articles}, {passages}',
  citation: '{style} citation',
  inContext: 'In context',
  exactText: 'The exact text',
  stale: 'The coverage has changed since this answer',

  // Verdicts on a quotation.
  exact: 'Exact: the article has these words',
  punctuationOnly: 'Punctuation only: the words are the article’s, their signs are not',
  trimmed: 'Trimmed: the article’s words, but not all of the sentence or quotation',
  altered: 'Altered: the article has other words',
  stitched: 'Stitched: the words stand in separate places',
  differentSpeaker: 'Different speaker: the words are somebody else’s',
  notInTheCoverage: 'Not in the coverage',
  tooShort: 'Too short to judge: give at least three words',

  // Notes between the question and the results.
  resolved: 'Showing {shown}; you typed “{typed}”',
  notInArticle: 'Not in “{title}”, but in what follows:',
  unknownWords: 'No article has: {words}',
  limits: 'Limits: {limits}',
  limitOutlet: 'outlet {outlet}',
  limitFrom: 'from {date}',
  limitTo: 'to {date}',
  undatedLeftOut: {
    one: '{count} article left out: no date is stated, and dates were limited',
    other: '{count} articles left out: no date is stated, and dates were limited',
  },
  noWordsAdvice: 'Ask with a name or another word that an article would use.',
  noArticlesAdvice: 'Widen or leave out {outlet}, {from} or {to}.',
  allHeld: 'All that is held: {articles}',
  nearest: 'Nearest passages, not an answer:',
  differences: 'Struck through: only in the article. Bold: only in the checked words.',
  wordDiff: 'Struck through: only in the first article’s wording. Bold: only here.',
  nobodyQuoted: 'Not a quotation: the article’s own words',
  speakerUnclear: 'The article does not name the speaker: whether {name} said it cannot be told',
  notChecked: {
    one: '{count} more quotation not checked: too many for one answer. Check it with {command}.',
    other:
      '{count} more quotations not checked: too many for one answer. Check them with {command}.',
  },
  nothingQuotedAdvice:
    'A text is checked between its quotation marks, or as a whole when it is short. Use {command} with the words in question.',
  noTextAdvice: 'Only words can be checked: pictures and files are not read.',
  staleAdvice:
    'Pages of another coverage would not fit together. Run it again for the present one.',

  // What is loaded.
  canBeServed: '{articles} can be served, {problems}',
  dates: 'Dates: {dated}',
  outlets: 'Outlets: {names}',
  outletCount: '{outlet} ({number})',
  outletsNotStated: 'not stated ({number})',
  revision: 'Revision: {revision}',
  problemsInFiles: {
    one: '{count} problem in the files:',
    other: '{count} problems in the files:',
  },
  privacy: 'The text of questions is neither stored nor logged.',

  // Buttons, lists and forms.
  contextButton: 'More context',
  citeButton: 'Cite',
  compareButton: 'Compare',
  textButton: 'Text as a file',
  styleList: 'Another style',
  jumpButton: 'Go to page',
  openButton: 'Open article',
  openAlsoButton: 'Open other article {number}',
  previousButton: 'Previous',
  nextButton: 'Next',
  runAgainButton: 'Run again',
  shareButton: 'Show to everybody',
  position: '{page} of {pages}',
  pageRange: 'Page, 1 to {pages}',
  sharedBy: 'Shared by {person}',

  // Citations and exact texts.
  references: 'Reference list',
  worksCited: 'Works cited',
  bibliography: 'Bibliography',
  record: 'Record',
  note: 'Note',
  inTheText: 'In the text',
  notInCitation: 'Not in the citation, because the article does not state it: {facts}',
  factAuthor: 'author',
  factOutlet: 'outlet',
  factDate: 'date of publication',
  factLink: 'link',
  bytes: { one: '{count} byte of UTF-8, SHA-256:', other: '{count} bytes of UTF-8, SHA-256:' },

  // Comparisons.
  comparedOn: { one: '{count} article on “{wanted}”', other: '{count} articles on “{wanted}”' },
  comparedWith: {
    one: '{count} article with “{wanted}”',
    other: '{count} articles with “{wanted}”',
  },
  onlyOneOn: 'Only 1 article on “{wanted}”: nothing to compare',
  onlyOneWith: 'Only 1 article with “{wanted}”: nothing to compare',
  comparedCounts: '{compared}: {counts}',
  inCommon: { one: '{count} statement in common', other: '{count} statements in common' },
  inOnlyOne: { one: '{count} in only one of them', other: '{count} in only one of them' },
  statementHere: 'Statement {number}: only in this article',
  statementIn: {
    one: 'Statement {number}: in {count} article',
    other: 'Statement {number}: in {count} articles',
  },
  sameWords: '{statement}, here in the same words as in the first',
  otherWords: '{statement}, here in other words than in the first',
  oneSource: {
    one: 'Statement {number} came to {count} article through {name}: one source',
    other: 'Statement {number} came to {count} articles through {name}: one source, not {count}',
  },

  // What cannot be done, said to who asked for it.
  invalid: '{option}: expected {expected}, got {got}',
  expectYesOrNo: 'true or false',
  expectText: {
    one: 'text of at most {count} character',
    other: 'text of at most {count} characters',
  },
  expectOneOf: 'one of {values}',
  expectOption: 'an option that the command has',
  expectDate: 'a date such as 2015, 2015-11 or 2015-11-23',
  expectDateFrom: 'a date not before {date}',
  expectOutlet: 'one of the outlets held: {outlets}',
  expectNoOutlet: 'no outlet: no article states one',
  expectTopicOrQuote: 'a topic or a quote',
  gotNothing: 'nothing',
  gotBoth: 'both',
  gotYes: 'true',
  gotNo: 'false',
  gotText: '“{text}”',
  gotLength: { one: '{count} character', other: '{count} characters' },
  unknownCommand: 'This command is not known any more. Type / to see the commands there are.',
  unknownButton:
    'This button is not known any more. Use the command again to get an answer with working buttons.',
  staleHit:
    'The coverage has changed since this answer, and these words may stand elsewhere now. Ask again to get an answer with working buttons.',
  unreadable: 'What was asked cannot be read from this message any more. Use {command} again.',
  noPage: 'Expected the number of a page, got “{typed}”.',
  outletGone:
    'The coverage has changed and no longer has an article from this outlet. Use {command} again.',
  coolingDown: {
    one: 'That was a lot of questions in a short time. Ask again in {count} second.',
    other: 'That was a lot of questions in a short time. Ask again in {count} seconds.',
  },
  failed:
    'Something went wrong, and it has been logged. If it happens again, tell whoever runs this bot: {id}',

  // What administrators are told of the corpus.
  reloaded: 'The articles were read again: {articles} served',
  nothingChanged: 'The articles were read again, and nothing has changed: {articles} served',
  reloadFailed: 'The articles could not be read; those from before are served on',
  added: '{number} added: {names}',
  replaced: '{number} replaced: {names}',
  removed: '{number} no longer there: {names}',
  heldBack: '{number} withdrawn: {names}',
  withdrawn: '“{title}” is withdrawn',
  withdrawnForGood:
    'It is in no answer, suggestion or button any more, and stays withdrawn when the bot is started again.',
  withdrawnForNow:
    'It is in no answer, suggestion or button any more until the bot is started again: withdrawals are not kept here, see SNAPSHOT_PATH.',
  restored: '“{title}” is served again',
  restoredForNow:
    'It is withdrawn again when the bot is started again: the file of withdrawals cannot be written, see SNAPSHOT_PATH.',
  restoredAbsent: '“{title}” is not withdrawn any more, but no file has it',
  noSuchServed: 'No article that is served is called “{typed}”',
  noSuchWithdrawn: 'No withdrawn article is called “{typed}”',
  closestTitles: 'Closest titles:',
  notAdministrator:
    'Only administrators of a server that has the bot may do this, or whoever runs the bot has listed.',

  // Suggestions.
  modeBy: 'by: what they said',
  modeAbout: 'about: what others said about them',
} as const satisfies Readonly<Record<string, Message>>;
