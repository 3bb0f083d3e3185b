/** How a citation is laid out: what is cited, then the texts to copy. */
import type { CitationAnswer } from '../answers/answer.ts';
import type { CitationStyle } from '../citations/citation-style.ts';
import { CITED, HEADING, NOTE } from '../wording.ts';
import type { Asked } from './asked.ts';
import { type Shown, copyable, fileNameOf } from './code-block.ts';
import { ANSWER_COLOUR, type Message, container, message, textDisplay } from './components.ts';
import { echo } from './echo.ts';
import { hitBlocks } from './hit-block.ts';
import { joinLines, resolutionNotes } from './notes.ts';
import { articleLine } from './source-line.ts';

/** Room for the cited words, and for the article's facts, in UTF-16 code units. */
const MAX_CITED_CHARS = 900;
const MAX_LINE_CHARS = 400;

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
function texts({ style, entry, reference, article }: CitationAnswer): Shown[] {
  const { ending, ...format } = FORMAT[style];
  const shown = (title: string, text: string, part: string): Shown =>
    copyable(title, { text, fileName: fileNameOf(`${article.id}${part}`, ending), ...format });
  return [
    shown(CITED.entry[style], entry, ''),
    ...(reference === undefined ? [] : [shown(CITED.reference(style), reference, '-reference')]),
  ];
}

/** What was asked, the cited words or the article, its citation, and what is missing from it. */
export function renderCitation(answer: CitationAnswer, asked: Asked): Message {
  const { article, excerpt, speaking, style, notStated, resolutions } = answer;
  const hits = excerpt === undefined ? [] : [{ excerpt, speaking, alsoIn: [], score: 1 }];
  const source = textDisplay(articleLine(article, MAX_LINE_CHARS));
  const [cited = source] = hitBlocks(hits, MAX_CITED_CHARS);
  const shown = texts(answer);
  const missing = notStated.length === 0 ? '' : `-# ${NOTE.notStated(notStated)}`;
  const made = message([
    ...textDisplay(`### ${HEADING.citation(style)}`),
    ...echo(asked.texts),
    ...textDisplay(joinLines([resolutionNotes(resolutions)])),
    ...container(
      [cited, shown.flatMap(({ components }) => components), textDisplay(missing)],
      ANSWER_COLOUR,
    ),
  ]);
  return { ...made, files: shown.flatMap(({ files }) => files) };
}
