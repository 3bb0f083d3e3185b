/** The JSON interface behind the page: one route per thing that a person can do. */
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { z } from 'zod';

import type { OptionValues, Outcome, Person, PersonEvent } from '../loopback/person.ts';
import {
  completeRequest,
  describeFault,
  menuRequest,
  pressRequest,
  sayRequest,
  selectRequest,
  slashRequest,
  submitRequest,
} from './requests.ts';

/** A question that the page offers as a button: a command path and its option values. */
export interface Example {
  readonly command: string;
  readonly options: OptionValues;
}

/** What the page shows besides the conversation. */
export interface Introduction {
  readonly title: string;
  readonly examples: readonly Example[];
}

/**
 * Routes of the person's actions, to be mounted under `/api`.
 *
 * Actions are POSTs of JSON, and answer with the person's outcome as JSON, or 400 with
 * `{ error }` in one line. `GET /state` is the whole screen, `GET /events` every later change.
 */
export function createApi(person: Person, introduction: Introduction): Hono {
  const api = new Hono();
  const answered = new Map<string, string>();
  api.get('/state', (context) =>
    context.json({
      ...introduction,
      answered: Object.fromEntries(answered),
      you: { id: person.id, name: person.name },
      commands: person.commands(),
      messages: person.messages(),
    }),
  );
  api.get('/events', (context) => streamEvents(context, person));
  post(api, '/slash', slashRequest, async ({ path, options }) =>
    remember(answered, `/${path}`, await person.slash(path, options)),
  );
  post(api, '/complete', completeRequest, ({ path, options, focused }) =>
    person.complete(path, options, focused),
  );
  post(api, '/press', pressRequest, ({ messageId, customId }) => person.press(messageId, customId));
  post(api, '/select', selectRequest, ({ messageId, customId, values }) =>
    person.select(messageId, customId, values),
  );
  post(api, '/submit', submitRequest, ({ modalId, values }) => person.submit(modalId, values));
  post(api, '/menu', menuRequest, async ({ name, messageId }) =>
    remember(answered, name, await person.menu(name, messageId)),
  );
  post(api, '/say', sayRequest, ({ content }) => person.say(content));
  return api;
}

/** Notes which command a message answers: messages themselves do not say it. */
function remember(answered: Map<string, string>, command: string, outcome: Outcome): Outcome {
  if ('message' in outcome) answered.set(outcome.message.id, command);
  return outcome;
}

function post<Body>(
  api: Hono,
  route: string,
  schema: z.ZodType<Body>,
  act: (body: Body) => object | Promise<object>,
): void {
  api.post(route, async (context) => {
    const body = schema.safeParse(await readJson(context));
    if (!body.success) return context.json({ error: describeFault(body.error) }, 400);
    return context.json(await act(body.data));
  });
}

/** The body as JSON, or nothing when it is not JSON: the schema then says what it expected. */
async function readJson(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    return undefined;
  }
}

/**
 * The person's events as Server-Sent Events, until the browser goes away.
 *
 * The first event is `ready`: from then on nothing is missed, so a page that reads `/state` after
 * it, also after a reconnection, has the whole screen.
 */
function streamEvents(context: Context, person: Person): Response {
  return streamSSE(context, async (stream) => {
    const waiting: PersonEvent[] = [];
    let wake = noOneWaits;
    const stop = person.watch((event) => {
      waiting.push(event);
      wake();
    });
    stream.onAbort(() => {
      stop();
      wake();
    });
    await stream.writeSSE({ event: 'ready', data: '' });
    while (!stream.aborted) {
      const event = waiting.shift();
      if (event !== undefined) {
        // oxlint-disable-next-line no-await-in-loop -- events are written one after another
        await stream.writeSSE({ data: JSON.stringify(event) });
        continue;
      }
      // oxlint-disable-next-line no-await-in-loop -- waits for the next event
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  });
}

function noOneWaits(): void {}
