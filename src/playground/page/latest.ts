/** Runs a question for the last of several keystrokes, and drops answers that come too late. */

/** Asks for the newest input only. */
export interface Latest<Input> {
  /** Asks for this input once it has stood for the delay; earlier inputs are forgotten. */
  ask(input: Input): void;
  /** Forgets what was asked; an answer under way is dropped. */
  cancel(): void;
}

/** `answer` is called with the answers to inputs that nothing newer has replaced. */
export function latestOf<Input, Answer>(
  delayMs: number,
  question: (input: Input) => Promise<Answer>,
  answer: (answer: Answer) => void,
): Latest<Input> {
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    newest += 1;
    clearTimeout(timer);
  };
  const pass = async (asked: number, input: Input): Promise<void> => {
    const given = await question(input);
    if (asked === newest) answer(given);
  };
  return {
    cancel,
    ask(input) {
      cancel();
      const asked = newest;
      timer = setTimeout(() => {
        void pass(asked, input);
      }, delayMs);
    },
  };
}
