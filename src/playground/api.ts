/** The JSON interface behind the page: one route per thing that a person can do. */
import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { z } from 'zod';

import type { Loopback } from '../loopback/loopback.ts';
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
import { personAt, readSeat, seatChoices } from './seat.ts';

/** What the page offers to fill in: a command with its options, or an ordinary message. */
export type Example =
  | { readonly command: string; readonly options: OptionValues }
  | { readonly say: string };

/** What the page shows besides the conversation. */
export interface Introduction {
  readonly title: string;
  readonly examples: readonly Example[];
}

/**
 * Routes of what people do, to be mounted under `/api`.
 *
 * The query of every request says who acts, where and in which language. Actions are POSTs of
 * JSON, and answer with the person's outcome as JSON, or 400 with `{ error }` in one line.
 * `GET /state` is the whole screen, `GET /events` every later change.
 */
export function createApi(loopback: Loopback, introduction: Introduction): Hono {
  const api = new Hono();
  const answered = new Map<string, string>();
  const route: Routing = { api, loopback };
  get(route, '/state', (context, person) =>
    context.json({
      ...introduction,
      ...seatChoices(person.at({ place: 'server' }).commands()),
      answered: Object.fromEntries(answered),
      you: { id: person.id, name: person.name },
      commands: person.commands(),
      messages: person.messages(),
    }),
  );
  get(route, '/events', streamEvents);
  post(route, '/slash', slashRequest, async ({ path, options }, person) =>
    remember(answered, `/${path}`, await person.slash(path, options)),
  );
  post(route, '/complete', completeRequest, ({ path, options, focused }, person) =>
    person.complete(path, options, focused),
  );
  post(route, '/press', pressRequest, ({ messageId, customId }, person) =>
    person.press(messageId, customId),
  );
  post(route, '/select', selectRequest, ({ messageId, customId, values }, person) =>
    person.select(messageId, customId, values),
  );
  post(route, '/submit', submitRequest, ({ modalId, values }, person) =>
    person.submit(modalId, values),
  );
  post(route, '/menu', menuRequest, async ({ name, messageId }, person) =>
    remember(answered, name, await person.menu(name, messageId)),
  );
  post(route, '/say', sayRequest, ({ content }, person) => person.say(content));
  return api;
}

/** Notes which command a message answers: messages themselves do not say it. */
function remember(answered: Map<string, string>, command: string, outcome: Outcome): Outcome {
  if ('message' in outcome) answered.set(outcome.message.id, command);
  return outcome;
}

/** Where routes are added, and whose people use them. */
interface Routing {
  readonly api: Hono;
  readonly loopback: Loopback;
}

function get(
  { api, loopback }: Routing,
  path: string,
  show: (context: Context, person: Person) => Response,
): void {
  api.get(path, (context) => {
    const seat = readSeat(context.req.query());
    if (!seat.success) return context.json({ error: describeFault(seat.error) }, 400);
    return show(context, personAt(loopback, seat.data));
  });
}

function post<Body>(
  { api, loopback }: Routing,
  path: string,
  schema: z.ZodType<Body>,
  act: (body: Body, person: Person) => object | Promise<object>,
): void {
  api.post(path, async (context) => {
    const seat = readSeat(context.req.query());
    if (!seat.success) return context.json({ error: describeFault(seat.error) }, 400);
    const body = schema.safeParse(await readJson(context));
    if (!body.success) return context.json({ error: describeFault(body.error) }, 400);
    return context.json(await act(body.data, personAt(loopback, seat.data)));
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
