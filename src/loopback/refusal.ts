/** How Discord words a refused request, and what was wrong with it. */

/** One thing wrong in a request body. */
export interface Problem {
  /** Where in the body, outermost first; array positions are numbers. */
  readonly path: readonly (string | number)[];
  /** Discord's machine-readable code, for example `BASE_TYPE_MAX_LENGTH`. */
  readonly code: string;
  /** "expected …, got …". */
  readonly reason: string;
}

/** The code of a message with nothing in it; Discord gives it an error of its own. */
export const EMPTY_MESSAGE = 'EMPTY_MESSAGE';

/**
 * A refused request: HTTP status, Discord's JSON error code and message, and the reasons for the
 * record.
 */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413;
  readonly code: number;
  readonly message: string;
  readonly reasons: readonly string[];
  /** Discord's nested `errors` object, for an invalid form body only. */
  readonly errors?: ErrorTree;
}

/** Discord's nested error object: `_errors` at the faulty place, keys on the way there. */
interface ErrorTree {
  [key: string]: ErrorTree | readonly { readonly code: string; readonly message: string }[];
}

function refusal(
  status: Refusal['status'],
  code: number,
  message: string,
  reason: string,
): Refusal {
  return { status, code, message, reasons: [reason] };
}

/** 401: the bot token is wrong or missing. */
export function unauthorized(): Refusal {
  return refusal(401, 0, '401: Unauthorized', 'expected the bot token, got another or none');
}

/** 404 for a path that this Discord does not have. */
export function unknownRoute(): Refusal {
  return refusal(404, 0, '404: Not Found', 'expected a route of this Discord, got another path');
}

/** 405 for a path that exists with other methods. */
export function methodNotAllowed(): Refusal {
  return refusal(405, 0, '405: Method Not Allowed', 'expected another method for this path');
}

/** 413: an upload is larger than `maxBytes`. */
export function uploadTooLarge(maxBytes: number, bytes: number): Refusal {
  const reason = `expected files of at most ${maxBytes} bytes each, got ${bytes}`;
  return refusal(413, 40_005, 'Request entity too large', reason);
}

/** 400: the body cannot be read as JSON or as a form. */
export function unreadableBody(): Refusal {
  const reason = 'expected a JSON or multipart body, got something else';
  return refusal(400, 50_109, 'The request body contains invalid JSON.', reason);
}

/** 404: the interaction does not exist or was not answered within three seconds. */
export function unknownInteraction(): Refusal {
  const reason =
    'expected a first answer within 3 s to a known interaction, got it later or for another';
  return refusal(404, 10_062, 'Unknown interaction', reason);
}

/** 400: the interaction has its first answer already. */
export function alreadyAcknowledged(): Refusal {
  const reason = 'expected one first answer to an interaction, got a second';
  return refusal(400, 40_060, 'Interaction has already been acknowledged.', reason);
}

/** 400: an app that only the person installed may follow up `most` times. */
export function tooManyFollowUps(most: number): Refusal {
  const reason = `expected at most ${most} follow-ups where only the person installed the app, got more`;
  const message = 'This interaction has hit the maximum number of follow up messages.';
  return refusal(400, 40_094, message, reason);
}

/** 401: the interaction token is unknown or older than 15 minutes. */
export function invalidWebhookToken(): Refusal {
  const reason = 'expected an interaction token at most 15 min old, got an older or unknown one';
  return refusal(401, 50_027, 'Invalid Webhook Token', reason);
}

/** 404: the interaction has no first answer yet, so nothing can follow it. */
export function unknownWebhook(): Refusal {
  const reason = 'expected a first answer before follow-ups and edits, got none';
  return refusal(404, 10_015, 'Unknown Webhook', reason);
}

/** 404 for a thing of this kind that does not exist, with Discord's code for it. */
export function unknown(kind: keyof typeof UNKNOWN_CODES): Refusal {
  return refusal(
    404,
    UNKNOWN_CODES[kind],
    `Unknown ${kind}`,
    `expected a known ${kind}, got another id`,
  );
}

const UNKNOWN_CODES = {
  Application: 10_002,
  Channel: 10_003,
  Guild: 10_004,
  Message: 10_008,
  'application command': 10_063,
} as const;

/** 403: only its author edits a message. */
export function notTheAuthor(): Refusal {
  const reason = 'expected a message of the bot, got one of another author';
  return refusal(403, 50_005, 'Cannot edit a message authored by another user', reason);
}

/** 403: the bot lacks the permission for this. */
export function missingPermissions(): Refusal {
  return refusal(403, 50_013, 'Missing Permissions', 'expected a permitted action, got another');
}

/** 400 for a judged body; `problems` must not be empty. */
export function invalidBody(problems: readonly Problem[]): Refusal {
  const reasons = problems.map(describeProblem);
  if (problems.every((problem) => problem.code === EMPTY_MESSAGE)) {
    return { status: 400, code: 50_006, message: 'Cannot send an empty message', reasons };
  }
  const errors = errorTree(problems);
  return { status: 400, code: 50_035, message: 'Invalid Form Body', reasons, errors };
}

/** One sentence: where, what was expected and what came. */
export function describeProblem({ path, reason }: Problem): string {
  const place = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./u, '');
  return place === '' ? reason : `${place}: ${reason}`;
}

/** Discord's nested form of the same problems. */
function errorTree(problems: readonly Problem[]): ErrorTree {
  const root: ErrorTree = {};
  for (const { path, code, reason } of problems) {
    let place = root;
    for (const key of path) {
      const next = place[key] ?? {};
      if (isErrorList(next)) break;
      place[key] = next;
      place = next;
    }
    const earlier = place['_errors'];
    place['_errors'] = [...(isErrorList(earlier) ? earlier : []), { code, message: reason }];
  }
  return root;
}

function isErrorList(
  value: ErrorTree[string] | undefined,
): value is readonly { readonly code: string; readonly message: string }[] {
  return Array.isArray(value);
}
