/** The option that names a speaker, with those who are quoted as suggestions. */
import type { Choice, TextOption } from './command.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from './reading-options.ts';
import { speakerChoiceWords } from './wording.ts';

/** A speaker's name, or the id that a suggestion gives. */
export const speakerOption = {
  type: 'text',
  description: 'A speaker',
  maxLength: MAX_CHOICE_CHARS,
  suggest: (typed, { speakers }): Choice[] =>
    speakers
      .suggest(typed, MAX_CHOICES)
      .map((choice) => ({ label: speakerChoiceWords(choice), value: choice.id })),
} as const satisfies TextOption;
