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
import {
  comparedWords,
  comparisonHeading,
  relayWords,
  shortDifferences,
} from '../comparison-wording.ts';
import type { Article } from '../corpus/article.ts';
import { describeProblem } from '../corpus/problem.ts';
import {
  FACT,
  CHOICES,
  HEADING,
  NOTE,
  NOT_STATED,
  REFUSAL,
  VERDICT,
  alsoIn,
  alsoReworded,
  dateOf,
  limitWords,
  placeWords,
  speakerChoiceWords,
  speakingWords,
} from '../wording.ts';

const INDENT = '   ';

/** Control characters could move the cursor or hide text: shown as the replacement character. */
const UNSAFE = /[^\P{Cc}\n\t]/gu;

const safe = (text: string): string => text.replaceAll(UNSAFE, '\uFFFD');

const indented = (text: string): string => safe(text).replaceAll('\n', `\n${INDENT}`);

function articleLine(article: Article): string {
  const { title, outlet = NOT_STATED.outlet, dateline = NOT_STATED.dateline } = article;
  return [title, outlet, dateline, dateOf(article)].join(' · ');
}

const sourceLine = ({ article, place }: Excerpt): string =>
  `${articleLine(article)} · ${placeWords(place)}`;

/** Where else the statement stands, and whether in other words. */
const alsoLine = (other: Excerpt, text: string): string =>
  (other.text === text ? alsoIn : alsoReworded)(sourceLine(other));

function hitLines(hit: Hit, number: number): string[] {
  const { text } = assertVerbatim(hit.excerpt);
  return [
    '',
    `${String(number)}. ${indented(text)}`,
    ...(hit.speaking.length === 0 ? [] : [INDENT + safe(speakingWords(hit.speaking))]),
    `${INDENT}${safe(sourceLine(hit.excerpt))}`,
    ...hit.alsoIn.map((other) => INDENT + safe(alsoLine(other, text))),
    ...(hit.excerpt.article.url === undefined ? [] : [`${INDENT}${hit.excerpt.article.url}`]),
  ];
}

const hitsLines = (hits: readonly Hit[]): string[] =>
  hits.flatMap((hit, at) => hitLines(hit, at + 1));

const resolutionLines = (resolutions: readonly Resolution[]): string[] =>
  resolutions.map(({ shown, typed }) => NOTE.resolved(shown, typed));

function limitLines({ filter, undatedLeftOut }: Searched): string[] {
  const limits = limitWords(filter);
  return [
    ...(limits.length === 0 ? [] : [NOTE.limits(limits.join(', '))]),
    ...(undatedLeftOut === 0 ? [] : [NOTE.undatedLeftOut(undatedLeftOut)]),
  ];
}

function articleLines(article: Article): string[] {
  const { authors, credits, agencies, status, url } = article;
  const facts = [
    authors.length === 0 ? NOT_STATED.author : FACT.by(authors.join(', ')),
    ...(credits.length === 0 ? [] : [FACT.credits(credits.join(', '))]),
    ...(agencies.length === 0 ? [] : [FACT.agencies(agencies.join(', '))]),
    ...(status === undefined ? [] : [FACT.status(status)]),
    ...(url === undefined ? [] : [url]),
  ];
  return ['', articleLine(article), ...facts.map((fact) => INDENT + fact)].map(safe);
}

function nothingFoundLines(answer: Extract<Answer, { kind: 'nothing-found' }>): string[] {
  const { reason, searched, resolutions, unknownWords, nearest } = answer;
  const heading = {
    'no-evidence': HEADING.nothingFound(searched),
    'no-words': HEADING.noWords,
    'no-articles': HEADING.noArticles,
  }[reason];
  return [
    heading,
    ...resolutionLines(resolutions),
    ...limitLines(searched),
    ...(unknownWords.length === 0 ? [] : [NOTE.unknownWords(unknownWords.join(', '))]),
    ...(nearest.length === 0 ? [] : ['', NOTE.nearest, ...hitsLines(nearest)]),
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
  const own = speaking === undefined ? [INDENT + NOTE.nobodyQuoted] : [];
  const isVerbatim = differences.every(({ kind }) => kind === 'kept');
  const beside = isVerbatim ? [] : [INDENT + safe(differences.map(differenceText).join(' '))];
  return [...hitLines(hit, number), ...own, ...beside];
}

function checkedTextLines(answer: CheckedTextAnswer): string[] {
  const { checks, leftOut, hasWords, resolutions, searched } = answer;
  const none = checks.length > 0 ? [] : [hasWords ? NOTE.nothingQuoted : NOTE.noText];
  return [
    HEADING.checkedText(answer),
    ...resolutionLines(resolutions),
    ...limitLines(searched),
    ...none,
    ...(leftOut === 0 || checks.length === 0 ? [] : [NOTE.notChecked(leftOut)]),
    ...checks.flatMap(({ quote, verdict, origins }) => [
      '',
      `“${safe(quote)}”`,
      VERDICT[verdict],
      ...origins.flatMap((origin, at) => originLines(origin, at + 1)),
    ]),
  ];
}

function comparedLines({ excerpt, speaking, ...rest }: ComparedPassage): string[] {
  const differences = rest.differences ?? [];
  const isSame = differences.every(({ kind }) => kind === 'kept');
  return [
    '',
    INDENT + comparedWords(rest),
    INDENT + indented(assertVerbatim(excerpt).text),
    ...(speaking.length === 0 ? [] : [INDENT + safe(speakingWords(speaking))]),
    INDENT + placeWords(excerpt.place),
    ...(isSame ? [] : [INDENT + safe(shortDifferences(differences).map(differenceText).join(' '))]),
  ];
}

function answerLines(answer: Answer): string[] {
  switch (answer.kind) {
    case 'found': {
      const { hits, resolutions, searched } = answer;
      return [
        HEADING.found(hits),
        ...resolutionLines(resolutions),
        ...limitLines(searched),
        ...hitsLines(hits),
      ];
    }
    case 'nothing-found':
      return nothingFoundLines(answer);
    case 'sources':
      return [
        HEADING.sources(answer, safe),
        ...resolutionLines(answer.resolutions),
        ...limitLines(answer.searched),
        ...answer.articles.flatMap(articleLines),
      ];
    case 'quotations':
      return [
        HEADING.quotations(answer, safe),
        ...resolutionLines(answer.resolutions),
        ...limitLines(answer.searched),
        ...hitsLines(answer.hits),
      ];
    case 'which-speaker':
      return [
        HEADING.whichSpeaker(answer, safe),
        ...(answer.choices.length > 0 ? CHOICES[answer.match] : []),
        ...answer.choices.map((choice) => INDENT + speakerChoiceWords(choice, safe)),
      ];
    case 'checked':
      return [
        VERDICT[answer.verdict],
        ...resolutionLines(answer.resolutions),
        ...(answer.doubt === undefined ? [] : [NOTE.doubt(answer.doubt, safe(answer.doubt.typed))]),
        ...limitLines(answer.searched),
        ...answer.origins.flatMap((origin, at) => originLines(origin, at + 1)),
      ];
    case 'checked-text':
      return checkedTextLines(answer);
    case 'coverage': {
      const { searched, passages, outlets, outletNotStated, problems } = answer;
      return [
        HEADING.coverage(searched.articles, passages),
        FACT.dates(searched),
        FACT.outlets(outlets, outletNotStated, safe),
        FACT.revision(searched.revision),
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
        comparisonHeading(answer, safe),
        ...resolutionLines(answer.resolutions),
        ...limitLines(answer.searched),
        ...answer.relays.map((relay) => relayWords(relay, safe)),
        ...answer.blocks.flatMap(({ article, passages }) => [
          '',
          safe(articleLine(article)),
          ...passages.flatMap(comparedLines),
        ]),
      ];
    case 'invalid':
      return [REFUSAL.invalid(answer.option, answer.expected, answer.got)];
  }
}

/**
 * The answer as lines of text, without a line end at its end; quoted words are exact but for
 * control characters.
 */
export const answerText = (answer: Answer): string => answerLines(answer).join('\n');
