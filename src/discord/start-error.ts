/** Why the bot cannot start, in words for whoever starts it. */

/** Something outside the program has to be put right first; the message says what. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
