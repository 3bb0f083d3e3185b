/** The program was called in a way it cannot act on. */

/** What was expected and what came, in one line; the process ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
