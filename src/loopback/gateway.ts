/** The gateway: connections of the bot, their sessions, and events on their way to it. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';

import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import type { GatewayReadyDispatchData } from 'discord.js';
import { WebSocketServer } from 'ws';
import type { RawData, WebSocket } from 'ws';

import { judgeIdentify, readPayload } from './gateway-payload.ts';
import type { Identify, Resume } from './gateway-payload.ts';
import {
  chooseSession,
  createSession,
  dispatch,
  missedEvents,
  shardOf,
} from './gateway-session.ts';
import type { SentEvent, Session } from './gateway-session.ts';
import { describeGuild } from './setting.ts';
import type { Setting } from './setting.ts';

/** What Discord asks for as well. */
const HEARTBEAT_EVERY_MS = 41_250;

const GOING_AWAY = 1001;

/** Time for a bot to close its side when the loopback ends. */
const GOODBYE_MS = 500;

type SendEvent = (event: SentEvent) => void;

/** The gateway of one loopback. */
export interface Gateway {
  /** Sends an interaction to the session of its server's shard; `false` when there is no session. */
  sendInteraction(interaction: unknown): boolean;
  /** Drops every connection without a word, as a network failure does; the sessions can be resumed. */
  cut(): void;
  /** Says goodbye to every connection and takes no more. */
  close(): Promise<void>;
}

/**
 * A gateway at the path `/gateway` of `server`: JSON, no compression.
 *
 * @param origin - the server's address, `http://…`
 * @param identified - called whenever a bot has been sent READY
 */
export function createGateway(
  server: Server,
  origin: string,
  setting: Setting,
  identified: () => void,
): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions = new Map<string, Session>();
  const resumeUrl = `${origin.replace(/^http/u, 'ws')}/gateway`;

  sockets.on('connection', (socket) => {
    let session: Session | undefined;
    const sendHere = (event: SentEvent): void => {
      send(socket, event);
    };
    send(socket, {
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: HEARTBEAT_EVERY_MS },
      s: null,
      t: null,
    });

    socket.on('message', (data) => {
      const payload = readPayload(textOf(data));
      if (payload.kind === 'close') socket.close(payload.code);
      if (payload.kind === 'heartbeat') {
        send(socket, { op: GatewayOpcodes.HeartbeatAck, d: null, s: null, t: null });
      }
      if (payload.kind === 'ignored' && session === undefined) {
        socket.close(GatewayCloseCodes.NotAuthenticated);
      }
      if (payload.kind === 'identify') {
        if (session === undefined) session = identify(socket, sendHere, payload.identify);
        else socket.close(GatewayCloseCodes.AlreadyAuthenticated);
      }
      if (payload.kind === 'resume') session = resume(socket, sendHere, payload.resume);
    });

    socket.on('close', (code) => {
      // A resumed session may be carried by a newer connection by now.
      if (session === undefined || session.send !== sendHere) return;
      session.send = undefined;
      // A bot that closes with 1000 or 1001 gives its session up.
      if (code === 1000 || code === GOING_AWAY) sessions.delete(session.id);
    });
    // A broken connection also closes, which is where it is dealt with.
    socket.on('error', () => socket.terminate());
  });

  function identify(socket: WebSocket, sendHere: SendEvent, wanted: Identify): Session | undefined {
    const refusal = judgeIdentify(wanted, setting.token);
    if (refusal !== undefined) {
      socket.close(refusal);
      return undefined;
    }
    forgetLostSessions(wanted.shard);
    const session = createSession(randomBytes(16).toString('hex'), wanted.shard, wanted.intents);
    sessions.set(session.id, session);
    session.send = sendHere;
    const guildIsHere = shardOf(setting.guild.id, wanted.shard[1]) === wanted.shard[0];
    const ready: GatewayReadyDispatchData = {
      v: 10,
      user: setting.bot,
      guilds: guildIsHere ? [{ id: setting.guild.id, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: resumeUrl,
      shard: [...wanted.shard],
      application: setting.application,
    };
    dispatch(session, 'READY', ready);
    if (guildIsHere && (wanted.intents & GatewayIntentBits.Guilds) !== 0) {
      dispatch(session, 'GUILD_CREATE', describeGuild(setting));
    }
    identified();
    return session;
  }

  /** A session whose connection is lost ends when its shard identifies anew. */
  function forgetLostSessions([number, count]: readonly [number, number]): void {
    for (const { id, shard, send: isConnected } of sessions.values()) {
      if (isConnected === undefined && shard[0] === number && shard[1] === count) {
        sessions.delete(id);
      }
    }
  }

  function resume(socket: WebSocket, sendHere: SendEvent, wanted: Resume): Session | undefined {
    if (wanted.token !== setting.token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return undefined;
    }
    const session = sessions.get(wanted.session_id);
    const missed = session && missedEvents(session, wanted.seq ?? 0);
    if (session === undefined || missed === undefined) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });
      return undefined;
    }
    session.send = sendHere;
    for (const event of missed) send(socket, event);
    dispatch(session, 'RESUMED', {});
    return session;
  }

  return {
    sendInteraction(interaction) {
      const session = chooseSession(sessions.values(), setting.guild.id);
      if (session === undefined) return false;
      dispatch(session, 'INTERACTION_CREATE', interaction);
      return true;
    },
    cut() {
      for (const socket of sockets.clients) socket.terminate();
    },
    async close() {
      sockets.close();
      await Promise.all([...sockets.clients].map(hangUp));
    },
  };
}

/** Closes politely; a peer that does not close its side in time is cut off. */
function hangUp(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => socket.terminate(), GOODBYE_MS);
    socket.once('close', () => {
      clearTimeout(cutOff);
      resolve();
    });
    socket.close(GOING_AWAY);
  });
}

function send(socket: WebSocket, payload: object): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data instanceof ArrayBuffer ? new Uint8Array(data) : data).toString('utf8');
}
