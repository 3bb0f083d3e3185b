/** What a gateway session has sent, so that a resumed connection gets what it missed. */
import { GatewayOpcodes } from 'discord.js';

/** Events kept for a resume; a bot that missed more must identify anew. */
const MAX_REPLAY = 1000;

/** One dispatched event as it goes over the wire. */
export interface SentEvent {
  readonly op: GatewayOpcodes.Dispatch;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** One session of one shard; `send` is absent while no connection carries it. */
export interface Session {
  readonly id: string;
  /** Shard number and number of shards. */
  readonly shard: readonly [number, number];
  readonly intents: number;
  sequence: number;
  readonly sent: SentEvent[];
  send: ((event: SentEvent) => void) | undefined;
}

/** A session that has sent nothing yet and has no connection. */
export function createSession(
  id: string,
  shard: readonly [number, number],
  intents: number,
): Session {
  return { id, shard, intents, sequence: 0, sent: [], send: undefined };
}

/** Numbers the event, keeps it for a resume and sends it if there is a connection. */
export function dispatch(session: Session, name: string, data: unknown): void {
  session.sequence += 1;
  const event: SentEvent = {
    op: GatewayOpcodes.Dispatch,
    s: session.sequence,
    t: name,
    d: data,
  };
  session.sent.push(event);
  if (session.sent.length > MAX_REPLAY) session.sent.shift();
  session.send?.(event);
}

/** The events after `sequence`; `undefined` when they are no longer all kept or were never sent. */
export function missedEvents(
  { sent, sequence: last }: Session,
  sequence: number,
): SentEvent[] | undefined {
  const missed = sent.filter(({ s }) => s > sequence);
  return last - sequence === missed.length ? missed : undefined;
}

/** The shard that a server belongs to (Discord's documentation of sharding). */
export function shardOf(guildId: string, shards: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shards));
}

/** The session that gets this server's events: a connected one before one to be resumed, newest first. */
export function chooseSession(sessions: Iterable<Session>, guildId: string): Session | undefined {
  const own = [...sessions]
    .filter(({ shard: [number, count] }) => shardOf(guildId, count) === number)
    .toReversed();
  return own.find(({ send }) => send !== undefined) ?? own[0];
}
