/** The bot's log: JSON lines without secrets, and without what people asked. */
import { type DestinationStream, type Logger, pino } from 'pino';

/**
 * What a log line keeps of an error. Discord's errors also carry the request: people's questions
 * and reply tokens.
 */
function describeError(err: unknown): unknown {
  if (!(err instanceof Error)) return typeof err;
  const { name, message, stack, cause } = err;
  return {
    type: name,
    message,
    stack,
    ...('code' in err ? { code: err.code } : {}),
    ...('status' in err ? { status: err.status } : {}),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  };
}

/** How much is logged, and what must never be. */
export interface LoggerOptions {
  readonly level: string;
  /** Texts that no line may contain, wherever they come from; the empty text is ignored. */
  readonly secrets: readonly string[];
}

/** A logger that writes one JSON object a line to `destination`, stdout by default. */
export function makeLogger(
  { level, secrets }: LoggerOptions,
  destination?: DestinationStream,
): Logger {
  const hidden = secrets.filter((secret) => secret !== '');
  const options = {
    level,
    serializers: { err: describeError },
    hooks: {
      streamWrite: (line: string): string =>
        hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line),
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
