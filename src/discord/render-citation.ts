/** How a citation is laid out: what is cited, then the texts to copy. */
import type { CitationAnswer } from '../answers/answer.ts';
import type { CitationStyle } from '../citations/citation-style.ts';
import { entryWords, notStatedWords, referenceWords } from '../wording/citations.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import { type Shown, copyable, fileNameOf } from './code-block.ts';
import { ANSWER_COLOUR, type Message, container, message, textDisplay } from './components.ts';
import { echo } from './echo.ts';
import { hitBlocks } from './hit-block.ts';
import { resolutionNotes } from './notes.ts';
import { articleLine } from './source-line.ts';
import { textRoom } from './text-room.ts';

/** Room for the cited words or the article's facts, and for a text to copy, in UTF-16 code units. */
const MAX_CITED_CHARS = 900;
const MAX_CODE_CHARS = 1200;

/** The part of a message's room that the cited words may take. */
const CITED_PART = 0.4;

/** A file's ending, and Discord's name of the language. */
const FORMAT: Readonly<
  Record<CitationStyle, { readonly ending: string; readonly language?: string }>
> = {
  APA: { ending: 'txt' },
  MLA: { ending: 'txt' },
  Chicago: { ending: 'txt' },
  BibTeX: { ending: 'bib', language: 'bibtex' },
  RIS: { ending: 'ris' },
  'CSL-JSON': { ending: 'json', language: 'json' },
};

/** The citation's texts, each under what it is for. */
function texts(
  words: Words,
  { style, entry, reference, article }: CitationAnswer,
  maxChars: number,
): Shown[] {
  const { ending, ...format } = FORMAT[style];
  const room = Math.min(MAX_CODE_CHARS, Math.floor(maxChars / 2));
  const shown = (title: string, text: string, part: string): Shown => {
    const fileName = fileNameOf(`${article.id}${part}`, ending);
    return copyable(title, { text, fileName, ...format }, room);
  };
  return [
    shown(entryWords(words, style), entry, ''),
    ...(reference === undefined
      ? []
      : [shown(referenceWords(words, style), reference, '-reference')]),
  ];
}

/** What was asked, the cited words or the article, its citation, and what is missing from it. */
export function renderCitation(words: Words, answer: CitationAnswer, asked: Asked): Message {
  const { article, excerpt, speaking, style, notStated, resolutions } = answer;
  const top = [
    ...textDisplay(`### ${words.say('citation', { style })}`),
    ...echo(words, asked),
    ...textDisplay(resolutionNotes(words, resolutions)),
  ];
  const missing = notStated.length === 0 ? '' : `-# ${notStatedWords(words, notStated)}`;
  const room = textRoom(top) - missing.length;
  const citedRoom = Math.min(MAX_CITED_CHARS, Math.floor(room * CITED_PART));
  const hits = excerpt === undefined ? [] : [{ excerpt, speaking, alsoIn: [], score: 1 }];
  const source = textDisplay(articleLine(words, article, citedRoom));
  const [cited = source] = hitBlocks(words, hits, citedRoom);
  const shown = texts(words, answer, room - citedRoom);
  const components = shown.flatMap((each) => each.components);
  const made = message([
    ...top,
    ...container([cited, components, textDisplay(missing)], ANSWER_COLOUR),
  ]);
  return { ...made, files: shown.flatMap(({ files }) => files) };
}
