/** Which message shows an answer: every answer kind has its renderer. */
import type { Answer } from '../answers/answer.ts';
import type { Command } from '../command.ts';
import type { Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import type { Message } from './components.ts';
import { renderCheckedText } from './render-checked-text.ts';
import { renderChecked } from './render-checked.ts';
import { renderCitation } from './render-citation.ts';
import { renderComparison } from './render-comparison.ts';
import { renderCoverage } from './render-coverage.ts';
import { renderFound } from './render-found.ts';
import { renderNothingFound } from './render-nothing-found.ts';
import { renderQuotations } from './render-quotations.ts';
import { renderInvalid } from './render-refusal.ts';
import { renderSources } from './render-sources.ts';
import { renderWhichSpeaker } from './render-which-speaker.ts';

/** What an answer is shown with. */
export interface View {
  readonly asked: Asked;
  /** From 1; a page that does not exist gives the nearest one that does. */
  readonly page: number;
  /** The commands there are, in the order of their names. */
  readonly commands: readonly Command[];
  readonly words: Words;
}

/**
 * The message that shows `answer`: within every limit of Discord, quoted words exact. Throws when
 * an excerpt is not its article's.
 */
export function renderAnswer(answer: Answer, { asked, page, commands, words }: View): Message {
  if (answer.kind === 'found') return renderFound(words, answer, asked, page);
  if (answer.kind === 'nothing-found') return renderNothingFound(words, answer, asked);
  if (answer.kind === 'sources') return renderSources(words, answer, asked, page);
  if (answer.kind === 'coverage') return renderCoverage(words, answer, commands);
  if (answer.kind === 'quotations') return renderQuotations(words, answer, asked, page);
  if (answer.kind === 'which-speaker') return renderWhichSpeaker(words, answer, asked);
  if (answer.kind === 'checked-text') return renderCheckedText(words, answer, asked);
  if (answer.kind === 'checked') return renderChecked(words, answer, asked);
  if (answer.kind === 'citation') return renderCitation(words, answer, asked);
  if (answer.kind === 'comparison') return renderComparison(words, answer, asked, page);
  return renderInvalid(words, answer, asked);
}
