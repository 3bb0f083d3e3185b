/** The page's line to the server: what the person does goes out, what changes comes in. */
import type { z } from 'zod';

import { type Seat, seatQuery } from './seat.ts';
import {
  type Choice,
  completion,
  type OptionValues,
  type Outcome,
  outcome,
  type PersonEvent,
  personEvent,
  postedMessage,
  refusal,
  type ScreenState,
  screenState,
} from './wire.ts';

/** Where the person sits from now on. */
let query = '';

/** What the person can do; outcomes are never rejections: a lost server is `failed` too. */
export interface Actions {
  slash(path: string, options: OptionValues): Promise<Outcome>;
  /** Suggestions of the bot; empty when it gives none or fails. */
  complete(path: string, options: OptionValues, focused: string): Promise<readonly Choice[]>;
  press(messageId: string, customId: string): Promise<Outcome>;
  select(messageId: string, customId: string, values: readonly string[]): Promise<Outcome>;
  submit(modalId: string, values: Readonly<Record<string, string>>): Promise<Outcome>;
  menu(name: string, messageId: string): Promise<Outcome>;
  say(content: string): Promise<Outcome>;
}

/** Actions that go to the playground's server. */
export const actions: Actions = {
  slash: (path, options) => act('slash', { path, options }),
  complete: async (path, options, focused) => {
    try {
      const answer = await post('complete', completion, { path, options, focused });
      return answer.kind === 'suggestions' ? answer.suggestions : [];
    } catch {
      return [];
    }
  },
  press: (messageId, customId) => act('press', { messageId, customId }),
  select: (messageId, customId, values) => act('select', { messageId, customId, values }),
  submit: (modalId, values) => act('submit', { modalId, values }),
  menu: (name, messageId) => act('menu', { name, messageId }),
  say: async (content) => {
    try {
      return { kind: 'message', message: await post('say', postedMessage, { content }) };
    } catch (error) {
      return { kind: 'failed', reason: describe(error) };
    }
  },
};

/** What the page does with what comes in. */
export interface Listener {
  /** The whole screen: at the start, and again after the line was down. */
  readonly onScreen: (screen: ScreenState) => void;
  readonly onEvent: (event: PersonEvent) => void;
  /** `false` while the server cannot be reached; the browser keeps trying. */
  readonly onLine: (isUp: boolean) => void;
}

/** The page's line: what comes in is for the seat that it is moved to. */
export interface Line {
  /** Acts and listens at this seat from now on. */
  moveTo(seat: Seat): void;
}

/** Keeps the listener up to date once it is moved to a seat. */
export function createLine({ onScreen, onEvent, onLine }: Listener): Line {
  let events: EventSource | undefined;
  const refresh = async (source: EventSource): Promise<void> => {
    try {
      const response = await fetch(`/api/state${query}`);
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(refusal.parse(answer).error);
      // Another seat may have been taken while this one's screen was on its way.
      if (source === events) onScreen(screenState.parse(answer));
      onLine(true);
    } catch (error) {
      // A request that does not arrive is a TypeError; anything else is a bug to be seen.
      if (!(error instanceof TypeError)) throw error;
      onLine(false);
    }
  };
  return {
    moveTo(seat) {
      events?.close();
      query = seatQuery(seat);
      const source = new EventSource(`/api/events${query}`);
      events = source;
      // The server says `ready` once it misses nothing, so the screen is read only then.
      source.addEventListener('ready', () => void refresh(source));
      source.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const event = personEvent.parse(JSON.parse(data));
        if (event.kind === 'commands') void refresh(source);
        else onEvent(event);
      });
      source.addEventListener('error', () => onLine(false));
    },
  };
}

async function act(route: string, body: object): Promise<Outcome> {
  try {
    return await post(route, outcome, body);
  } catch (error) {
    return { kind: 'failed', reason: describe(error) };
  }
}

async function post<Schema extends z.ZodType>(
  route: string,
  schema: Schema,
  body: object,
): Promise<z.infer<Schema>> {
  const response = await fetch(`/api/${route}${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer: unknown = await response.json();
  if (response.ok) return schema.parse(answer);
  throw new Error(refusal.parse(answer).error);
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
