/** What is said about citations. */
import type { Fact } from '../answers/answer.ts';
import type { CitationStyle } from '../citations/citation-style.ts';
import type { SentenceKey } from './language.ts';
import type { Words } from './words.ts';

const ENTRIES = {
  APA: 'references',
  MLA: 'worksCited',
  Chicago: 'bibliography',
  BibTeX: 'record',
  RIS: 'record',
  'CSL-JSON': 'record',
} as const satisfies Readonly<Record<CitationStyle, SentenceKey>>;

/** What the entry of a citation is for. */
export const entryWords = (words: Words, style: CitationStyle): string => words.say(ENTRIES[style]);

/** What the short form of a citation is for. */
export const referenceWords = (words: Words, style: CitationStyle): string =>
  words.say(style === 'Chicago' ? 'note' : 'inTheText');

const FACTS = {
  author: 'factAuthor',
  outlet: 'factOutlet',
  date: 'factDate',
  link: 'factLink',
} as const satisfies Readonly<Record<Fact, SentenceKey>>;

/** That a citation is not shorter by mistake. */
export const notStatedWords = (words: Words, facts: readonly Fact[]): string =>
  words.say('notInCitation', { facts: words.list(facts.map((fact) => words.say(FACTS[fact]))) });
