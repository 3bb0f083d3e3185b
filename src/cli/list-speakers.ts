/** Who is quoted, or one speaker with every mention and why it is taken for them. */
import { type SpeakerMeant, SpeakerLookup } from '../answers/speaker-lookup.ts';
import { readCorpus } from '../corpus/load.ts';
import { describeProblem } from '../corpus/problem.ts';
import { QuotationBook } from '../quotes/quotation-book.ts';
import type { Speaker } from '../quotes/speaker.ts';
import { slice } from '../text/span.ts';
import { ENGLISH_WORDS } from '../wording/languages.ts';
import { choicesLabel, speakerChoiceWords, whichSpeakerHeading } from '../wording/speakers.ts';
import type { ListSpeakers } from './arguments.ts';
import { Progress } from './progress.ts';

const INDENT = '   ';
const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ');

/** Speakers and where what they are called stands. */
interface Cast {
  readonly speakers: readonly Speaker[];
  readonly lookup: SpeakerLookup;
  readonly textOf: ReadonlyMap<string, string>;
}

interface Mention {
  readonly article: string;
  readonly span: readonly [number, number];
  readonly words: string;
  readonly reason: string;
}

const mentionsOf = ({ mentions }: Speaker, { textOf }: Cast): Mention[] =>
  mentions.map(({ article, span, reason }) => ({
    article,
    span: [span.start, span.end],
    words: oneLine(slice(textOf.get(article) ?? '', span)),
    reason,
  }));

const speakerJson = (speaker: Speaker, { lookup }: Cast): object => {
  const { id, kind, name, otherNames, roles, mentions } = speaker;
  const articles = new Set(mentions.map(({ article }) => article)).size;
  const quotations = lookup.quotationsOf(id).length;
  return { id, kind, name, otherNames, roles, quotations, articles };
};

const speakerText = (speaker: Speaker, { lookup }: Cast): string =>
  `${speaker.id}\t${oneLine(speakerChoiceWords(ENGLISH_WORDS, lookup.choice(speaker)))}`;

/** The speaker, then a line a mention: where, what it says, and why it is this speaker. */
const whyLines = (speaker: Speaker, cast: Cast): string[] => [
  speakerText(speaker, cast),
  ...(speaker.otherNames.length === 0 ? [] : [`${INDENT}Names: ${speaker.otherNames.join('; ')}`]),
  ...(speaker.roles.length === 0
    ? []
    : [`${INDENT}Roles: ${speaker.roles.map(oneLine).join('; ')}`]),
  ...mentionsOf(speaker, cast).map(
    ({ article, span: [start], words, reason }) =>
      `${INDENT}${article}:${start}\t“${words}”\t${oneLine(reason)}`,
  ),
];

const choiceLines = (typed: string, meant: Exclude<SpeakerMeant, { kind: 'one' }>): string[] => [
  whichSpeakerHeading(ENGLISH_WORDS, { typed, match: meant.kind }),
  ...[choicesLabel(ENGLISH_WORDS, meant.kind)].filter((line) => line !== ''),
  ...meant.choices.map(
    (choice) => `${INDENT}${choice.id}\t${speakerChoiceWords(ENGLISH_WORDS, choice)}`,
  ),
];

/** The lines for one speaker; a described one is found by its id alone. */
function linesFor(typed: string, cast: Cast, asJson: boolean): string[] {
  const known = cast.speakers.find(({ id }) => id === typed);
  const meant: SpeakerMeant =
    known === undefined ? cast.lookup.find(typed) : { kind: 'one', speaker: known, asTyped: true };
  if (meant.kind !== 'one') {
    return asJson
      ? [
          JSON.stringify({
            kind: 'which-speaker',
            typed,
            match: meant.kind,
            choices: meant.choices,
          }),
        ]
      : choiceLines(typed, meant);
  }
  const { speaker, asTyped } = meant;
  if (asJson) {
    const shown = speakerJson(speaker, cast);
    return [JSON.stringify({ ...shown, mentions: mentionsOf(speaker, cast) })];
  }
  return [
    ...(asTyped ? [] : [ENGLISH_WORDS.say('resolved', { shown: speaker.name, typed })]),
    ...whyLines(speaker, cast),
  ];
}

/**
 * A line a speaker, those quoted most first; or, for a name, the speaker with all mentions. Faults and progress go to `complain`.
 */
export async function listSpeakers(
  { name, corpus: path, json }: ListSpeakers,
  complain: (line: string) => void,
): Promise<string[]> {
  const { articles, problems } = await readCorpus(path);
  for (const problem of problems) complain(`${describeProblem(problem)}\n`);
  const reading = new Progress(`Read the quotations of # of ${articles.length} articles`, complain);
  const book = new QuotationBook(articles, () => reading.tick());
  const lookup = new SpeakerLookup(book);
  const textOf = new Map<string, string>(articles.map(({ id, text }) => [id, text]));
  const cast: Cast = { speakers: book.speakers, lookup, textOf };
  if (name !== undefined) return linesFor(name, cast, json);
  const count = ({ id }: Speaker): number => lookup.quotationsOf(id).length;
  return book.speakers
    .toSorted((a, b) => count(b) - count(a))
    .map((each) => (json ? JSON.stringify(speakerJson(each, cast)) : speakerText(each, cast)));
}
