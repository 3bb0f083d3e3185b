/** Answers that come too late are dropped. */
import { expect, it } from 'vitest';

import { latestOf } from '../../../src/playground/page/latest.ts';

/** Asks one question, and gives its answer when that is let go of. */
interface Held {
  readonly isAsked: Promise<void>;
  readonly ask: (input: string) => Promise<string>;
  readonly answer: (given: string) => void;
}

function hold(): Held {
  let isAskedNow: () => void;
  let answerNow: (given: string) => void;
  const isAsked = new Promise<void>((resolve) => {
    isAskedNow = resolve;
  });
  const answered = new Promise<string>((resolve) => {
    answerNow = resolve;
  });
  return {
    isAsked,
    ask: () => {
      isAskedNow();
      return answered;
    },
    answer: (given) => answerNow(given),
  };
}

it('gives only the answer to the newest input', async () => {
  const held = new Map([
    ['first', hold()],
    ['second', hold()],
  ]);
  const answers: string[] = [];
  let settle: () => void;
  const isAnswered = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const latest = latestOf<string, string>(
    0,
    (input) => held.get(input)?.ask(input) ?? Promise.resolve(''),
    (answer) => {
      answers.push(answer);
      settle();
    },
  );
  latest.ask('first');
  await held.get('first')?.isAsked;
  latest.ask('second');
  await held.get('second')?.isAsked;
  held.get('first')?.answer('late');
  held.get('second')?.answer('in time');
  await isAnswered;
  expect(answers).toStrictEqual(['in time']);
});

it('gives no answer after it is cancelled', async () => {
  const held = hold();
  const answers: string[] = [];
  const latest = latestOf<string, string>(0, held.ask, (answer) => answers.push(answer));
  latest.ask('first');
  await held.isAsked;
  latest.cancel();
  held.answer('late');
  await held.ask('');
  await Promise.resolve();
  expect(answers).toStrictEqual([]);
});
