/** The option that names a speaker, with those who are quoted as suggestions. */
import type { SpeakerChoice } from './answers/answer.ts';
import type { Choice, TextOption } from './command.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from './reading-options.ts';
import { speakerChoiceWords } from './wording/speakers.ts';
import type { Words } from './wording/words.ts';

/** Name, role and count as one label; the role is left out, then the name cut, where they do not fit. */
function labelOf(choice: SpeakerChoice, words: Words): string {
  const { name, role, ...counted } = choice;
  const label = speakerChoiceWords(words, choice);
  if (label.length <= MAX_CHOICE_CHARS) return label;
  if (role !== undefined) return labelOf({ name, ...counted }, words);
  const over = label.length - MAX_CHOICE_CHARS;
  const cut = `${name.slice(0, name.length - over - 1)}…`;
  return speakerChoiceWords(words, { name: cut, ...counted });
}

/** A speaker's name, or the id that a suggestion gives. */
export const speakerOption = {
  type: 'text',
  face: ({ quotes }) => quotes.options.speaker,
  maxLength: MAX_CHOICE_CHARS,
  readable: (value, { speakers }) => speakers.readable(value),
  suggest: (typed, { speakers }, words): Choice[] =>
    speakers
      .suggest(typed, MAX_CHOICES)
      .map((choice) => ({ label: labelOf(choice, words), value: choice.id })),
} as const satisfies TextOption;
