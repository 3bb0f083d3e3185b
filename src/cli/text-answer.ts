/** An answer as text for a terminal. */
import type {
  Answer,
  CheckedTextAnswer,
  ComparedPassage,
  Difference,
  Hit,
  Origin,
  Resolution,
  Searched,
} from '../answers/answer.ts';
import { type Excerpt, assertVerbatim } from '../answers/excerpt.ts';
import type { Article } from '../corpus/article.ts';
import { describeProblem } from '../corpus/problem.ts';
import {
  comparedWords,
  comparisonHeading,
  relayWords,
  shortDifferences,
} from '../wording/comparisons.ts';
import {
  checkedTextHeading,
  coverageHeading,
  datedWords,
  foundHeading,
  nothingFoundHeading,
  quotationsHeading,
  sourcesHeading,
  verdictWords,
} from '../wording/headings.ts';
import { ENGLISH_WORDS as words } from '../wording/languages.ts';
import {
  doubtWords,
  faultWords,
  limitWords,
  notCheckedNote,
  nothingCheckedNote,
  outletsFact,
} from '../wording/notes.ts';
import { dateWords, placeWords, placedWords } from '../wording/places.ts';
import {
  choicesLabel,
  speakerChoiceWords,
  speakingWords,
  whichSpeakerHeading,
} from '../wording/speakers.ts';

const INDENT = '   ';

/** Control characters could move the cursor or hide text: shown as the replacement character. */
const UNSAFE = /[^\P{Cc}\n\t]/gu;

const safe = (text: string): string => text.replaceAll(UNSAFE, '\uFFFD');

const indented = (text: string): string => safe(text).replaceAll('\n', `\n${INDENT}`);

function articleLine(article: Article): string {
  const { outlet, dateline } = placedWords(words, article);
  return [article.title, outlet, dateline, dateWords(words, article)].join(' · ');
}

const sourceLine = ({ article, place }: Excerpt): string =>
  `${articleLine(article)} · ${placeWords(words, place)}`;

/** Where else the statement stands, and whether in other words. */
const alsoLine = (other: Excerpt, text: string): string =>
  words.say(other.text === text ? 'alsoIn' : 'alsoReworded', { source: sourceLine(other) });

function hitLines(hit: Hit, number: number): string[] {
  const { text } = assertVerbatim(hit.excerpt);
  return [
    '',
    `${String(number)}. ${indented(text)}`,
    ...(hit.speaking.length === 0 ? [] : [INDENT + safe(speakingWords(words, hit.speaking))]),
    `${INDENT}${safe(sourceLine(hit.excerpt))}`,
    ...hit.alsoIn.map((other) => INDENT + safe(alsoLine(other, text))),
    ...(hit.excerpt.article.url === undefined ? [] : [`${INDENT}${hit.excerpt.article.url}`]),
  ];
}

const hitsLines = (hits: readonly Hit[]): string[] =>
  hits.flatMap((hit, at) => hitLines(hit, at + 1));

const resolutionLines = (resolutions: readonly Resolution[]): string[] =>
  resolutions.map(({ shown, typed }) => words.say('resolved', { shown, typed }));

function limitLines({ filter, undatedLeftOut }: Searched): string[] {
  const limits = limitWords(words, filter);
  return [
    ...(limits.length === 0 ? [] : [words.say('limits', { limits: limits.join(', ') })]),
    ...(undatedLeftOut === 0 ? [] : [words.say('undatedLeftOut', { count: undatedLeftOut })]),
  ];
}

function articleLines(article: Article): string[] {
  const { authors, credits, agencies, status, url } = article;
  const facts = [
    authors.length === 0
      ? words.say('authorNotStated')
      : words.say('byAuthors', { authors: authors.join(', ') }),
    ...(credits.length === 0 ? [] : [words.say('credits', { names: credits.join(', ') })]),
    ...(agencies.length === 0 ? [] : [words.say('agencies', { names: agencies.join(', ') })]),
    ...(status === undefined ? [] : [words.say('status', { status })]),
    ...(url === undefined ? [] : [url]),
  ];
  return ['', articleLine(article), ...facts.map((fact) => INDENT + fact)].map(safe);
}

function nothingFoundLines(answer: Extract<Answer, { kind: 'nothing-found' }>): string[] {
  const { searched, resolutions, unknownWords, nearest } = answer;
  return [
    nothingFoundHeading(words, answer),
    ...resolutionLines(resolutions),
    ...limitLines(searched),
    ...(unknownWords.length === 0
      ? []
      : [words.say('unknownWords', { words: unknownWords.join(', ') })]),
    ...(nearest.length === 0 ? [] : ['', words.say('nearest'), ...hitsLines(nearest)]),
  ];
}

/**
 * A run of the checked words: [-only the article’s-] and {+only the quotation’s+}, as word diffs
 * are written.
 */
function differenceText({ kind, article, quote }: Difference): string {
  if (kind === 'kept') return article;
  const left = article === '' ? [] : [`[-${article}-]`];
  const added = quote === '' ? [] : [`{+${quote}+}`];
  return [...left, ...added].join(' ');
}

function originLines({ excerpt, speaking, differences }: Origin, number: number): string[] {
  const said = speaking === undefined ? [] : [speaking];
  const hit = { excerpt, speaking: said, alsoIn: [], score: 1 };
  const own = speaking === undefined ? [INDENT + words.say('nobodyQuoted')] : [];
  const isVerbatim = differences.every(({ kind }) => kind === 'kept');
  const beside = isVerbatim ? [] : [INDENT + safe(differences.map(differenceText).join(' '))];
  return [...hitLines(hit, number), ...own, ...beside];
}

function checkedTextLines(answer: CheckedTextAnswer): string[] {
  const { checks, leftOut, hasWords, resolutions, searched } = answer;
  const none = checks.length > 0 ? [] : [nothingCheckedNote(words, hasWords)];
  return [
    checkedTextHeading(words, answer),
    ...resolutionLines(resolutions),
    ...limitLines(searched),
    ...none,
    ...(leftOut === 0 || checks.length === 0 ? [] : [notCheckedNote(words, leftOut)]),
    ...checks.flatMap(({ quote, verdict, origins }) => [
      '',
      `“${safe(quote)}”`,
      verdictWords(words, verdict),
      ...origins.flatMap((origin, at) => originLines(origin, at + 1)),
    ]),
  ];
}

function comparedLines({ excerpt, speaking, ...rest }: ComparedPassage): string[] {
  const differences = rest.differences ?? [];
  const isSame = differences.every(({ kind }) => kind === 'kept');
  return [
    '',
    INDENT + comparedWords(words, rest),
    INDENT + indented(assertVerbatim(excerpt).text),
    ...(speaking.length === 0 ? [] : [INDENT + safe(speakingWords(words, speaking))]),
    INDENT + placeWords(words, excerpt.place),
    ...(isSame ? [] : [INDENT + safe(shortDifferences(differences).map(differenceText).join(' '))]),
  ];
}

function answerLines(answer: Answer): string[] {
  switch (answer.kind) {
    case 'found': {
      const { hits, resolutions, searched } = answer;
      return [
        foundHeading(words, hits),
        ...resolutionLines(resolutions),
        ...limitLines(searched),
        ...hitsLines(hits),
      ];
    }
    case 'nothing-found':
      return nothingFoundLines(answer);
    case 'sources':
      return [
        sourcesHeading(words, answer, safe),
        ...resolutionLines(answer.resolutions),
        ...limitLines(answer.searched),
        ...answer.articles.flatMap(articleLines),
      ];
    case 'quotations':
      return [
        quotationsHeading(words, answer, safe),
        ...resolutionLines(answer.resolutions),
        ...limitLines(answer.searched),
        ...hitsLines(answer.hits),
      ];
    case 'which-speaker':
      return [
        whichSpeakerHeading(words, answer, safe),
        ...(answer.choices.length > 0 && answer.match !== 'several'
          ? [choicesLabel(words, answer.match)]
          : []),
        ...answer.choices.map((choice) => INDENT + speakerChoiceWords(words, choice, safe)),
      ];
    case 'checked':
      return [
        verdictWords(words, answer.verdict),
        ...resolutionLines(answer.resolutions),
        ...(answer.notIn === undefined
          ? []
          : [words.say('notInArticle', { title: safe(answer.notIn.title) })]),
        ...(answer.doubt === undefined ? [] : [doubtWords(words, answer.doubt, safe)]),
        ...limitLines(answer.searched),
        ...answer.origins.flatMap((origin, at) => originLines(origin, at + 1)),
      ];
    case 'checked-text':
      return checkedTextLines(answer);
    case 'coverage': {
      const { searched, problems } = answer;
      return [
        coverageHeading(words, answer),
        words.say('dates', { dated: datedWords(words, searched) }),
        outletsFact(words, answer, safe),
        words.say('revision', { revision: searched.revision }),
        ...problems.map(describeProblem).map(safe),
      ];
    }
    case 'citation': {
      const { entry, reference, resolutions } = answer;
      const texts = reference === undefined ? [entry] : [entry, '', reference];
      return [...resolutionLines(resolutions), ...texts.map(safe)];
    }
    case 'comparison':
      return [
        comparisonHeading(words, answer, safe),
        ...resolutionLines(answer.resolutions),
        ...limitLines(answer.searched),
        ...answer.relays.map((relay) => relayWords(words, relay, safe)),
        ...answer.blocks.flatMap(({ article, passages }) => [
          '',
          safe(articleLine(article)),
          ...passages.flatMap(comparedLines),
        ]),
      ];
    case 'invalid':
      return [
        words.say('invalid', {
          option: `\`${answer.option}\``,
          ...faultWords(words, answer, safe),
        }),
      ];
  }
}

/**
 * The answer as lines of text, without a line end at its end; quoted words are exact but for
 * control characters.
 */
export const answerText = (answer: Answer): string => answerLines(answer).join('\n');
