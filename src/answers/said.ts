/** What somebody said, for a question that asks for it: the quotations that answer, best first. */
import type { Attributed } from '../quotes/quotation-book.ts';
import type { IndexedPassage } from '../search/passage-index.ts';
import type { Wanted } from '../search/question.ts';
import { terms } from '../search/terms.ts';
import type { Hit, Resolution } from './answer.ts';
import type { Coverage } from './coverage.ts';
import { isAnswer } from './evidence.ts';
import { newestFirst, quotationExcerpt, quotationHits } from './quotation-hits.ts';
import type { Scope } from './scope.ts';
import type { SpeechQuestion } from './speech-question.ts';

/** Quotations that answer a question, and how its words were read; `hits` may be empty. */
export interface Said {
  readonly hits: readonly Hit[];
  readonly resolutions: readonly Resolution[];
}

/** Whether a quotation is by whom the question names, and how that name was read. */
interface SpeakerTest {
  readonly isTheirs: (attributed: Attributed) => boolean;
  readonly resolutions: readonly Resolution[];
}

const ANYBODY: SpeakerTest = { isTheirs: () => true, resolutions: [] };

const termsOf = (text: string): string[] => terms(text).map(({ term }) => term);

/** All that an article calls the speaker of a quotation by. */
function designations({ article, quotation, speaker }: Attributed): Set<string> {
  const source = (quotation.source ?? []).map(({ start, end }) => article.text.slice(start, end));
  const known = speaker === null ? [] : [speaker.name, ...speaker.roles];
  return new Set([...source, ...known].flatMap(termsOf));
}

/**
 * The test for a speaker: by name as typed, else by the words that articles call somebody by (“the
 * Kremlin spokesman”), else by a name like the one typed, which is said. Undefined for nobody.
 */
function speakerTest(typed: string, { book, speakers }: Coverage): SpeakerTest | undefined {
  const meant = speakers.find(typed);
  if (meant.kind === 'one' && meant.asTyped) {
    const { id } = meant.speaker;
    return { isTheirs: ({ speaker }) => speaker?.id === id, resolutions: [] };
  }
  const wanted = termsOf(typed);
  const isCalled = (attributed: Attributed): boolean => {
    const held = designations(attributed);
    return wanted.length > 0 && wanted.every((term) => held.has(term));
  };
  const called = new Set(book.all.filter(isCalled));
  if (called.size > 0) return { isTheirs: (each) => called.has(each), resolutions: [] };
  if (meant.kind !== 'one') return undefined;
  const { id, name } = meant.speaker;
  return {
    isTheirs: ({ speaker }) => speaker?.id === id,
    resolutions: [{ typed, shown: name }],
  };
}

/** Share of the topic's weight that stands in the quotation with its cue and speaker, 0 to 1. */
function topicShare(attributed: Attributed, wanted: readonly Wanted[]): number {
  const held = new Set(termsOf(quotationExcerpt(attributed).text));
  let [total, found] = [0, 0];
  for (const { typed, readAs, weight } of wanted) {
    total += weight;
    if (termsOf(readAs ?? typed).some((term) => held.has(term))) found += weight;
  }
  return total === 0 ? 0 : found / total;
}

/**
 * The speaker's quotations that have words of the topic: those with most of it first, those alike in
 * that in the order that the passages have for the whole question.
 */
function onTopic(
  topic: string,
  question: string,
  { isTheirs, resolutions }: SpeakerTest,
  scope: Scope,
  coverage: Coverage,
): Said {
  const { passages, book } = coverage;
  const isSpokenIn = ({ article, span }: IndexedPassage): boolean =>
    scope.articles.has(article) && book.within(article, span).some(isTheirs);
  const { wanted, ranked } = passages.search(topic, isSpokenIn);
  const answering = new Set(ranked.filter(isAnswer).map(({ number }) => number));
  const inOrder = [...passages.search(question, isSpokenIn).ranked, ...ranked];
  const found = new Set<Attributed>();
  for (const { number, article, span } of inOrder) {
    if (!answering.has(number)) continue;
    for (const each of book.within(article, span)) if (isTheirs(each)) found.add(each);
  }
  const scored = [...found]
    .map((attributed) => ({ attributed, score: topicShare(attributed, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const readAs = wanted.flatMap(({ typed, readAs: shown }) =>
    shown === undefined ? [] : [{ typed, shown }],
  );
  return { hits: quotationHits(scored, coverage), resolutions: [...resolutions, ...readAs] };
}

/** The quotations that `question` about somebody's words, read as the second argument says, asks for. */
export function said(
  question: string,
  { speaker, topic }: SpeechQuestion,
  scope: Scope,
  coverage: Coverage,
): Said {
  const test = speaker === undefined ? ANYBODY : speakerTest(speaker, coverage);
  if (test === undefined) return { hits: [], resolutions: [] };
  if (topic !== undefined) return onTopic(topic, question, test, scope, coverage);
  const all = coverage.book.all
    .filter((each) => scope.articles.has(each.article) && test.isTheirs(each))
    .toSorted(newestFirst);
  const hits = quotationHits(
    all.map((attributed) => ({ attributed, score: 1 })),
    coverage,
  );
  return { hits, resolutions: test.resolutions };
}
