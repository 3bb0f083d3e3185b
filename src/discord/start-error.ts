/** Why the bot cannot start, in words for whoever starts it. */

/** Something outside the program has to be put right first; the message says what. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** What to do about a token that Discord does not take. */
export const TOKEN_REFUSED =
  'Expected DISCORD_TOKEN to be a bot token that Discord accepts, got one that it refuses. ' +
  'Get a new one at https://discord.com/developers/applications → your app → Bot → Reset Token.';
