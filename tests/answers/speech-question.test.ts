/** That every form of question about somebody's words is read as its examples say. */
import { describe, expect, it } from 'vitest';

import { SPEECH_FORMS, readSpeechQuestion } from '../../src/answers/speech-question.ts';

describe.each(SPEECH_FORMS)('$name', ({ pattern, examples, counterExamples }) => {
  it.each(examples)('reads “$question”', ({ question, ...asked }) => {
    expect(readSpeechQuestion(question)).toEqual(asked);
    expect(pattern.test(question)).toBe(true);
  });

  it.each(counterExamples)('leaves “%s”', (question) => {
    expect(readSpeechQuestion(question)).toBeUndefined();
  });
});

it('sees past white space and signs at the end', () => {
  expect(readSpeechQuestion('  What did\n Putin  say?! ')).toEqual({ speaker: 'Putin' });
});
