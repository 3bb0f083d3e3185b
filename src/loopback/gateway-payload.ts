/** What a bot may say on the gateway, and why Discord would hang up on it. */
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import * as z from 'zod';

/** A message of the bot, read; `ignored` covers presence, voice and member requests, which change nothing here. */
export type ClientPayload =
  | { readonly kind: 'heartbeat' }
  | { readonly kind: 'identify'; readonly identify: Identify }
  | { readonly kind: 'resume'; readonly resume: Resume }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'close'; readonly code: GatewayCloseCodes };

const identifySchema = z.object({
  token: z.string(),
  intents: z.int().nonnegative(),
  shard: z.tuple([z.int().nonnegative(), z.int().positive()]).default([0, 1]),
});

const resumeSchema = z.object({
  token: z.string(),
  session_id: z.string(),
  seq: z.int().nonnegative().nullable(),
});

const payloadSchema = z.object({ op: z.int(), d: z.unknown() });

/** The data of IDENTIFY that matters here. */
export type Identify = z.infer<typeof identifySchema>;

/** The data of RESUME. */
export type Resume = z.infer<typeof resumeSchema>;

/** Intents that must be allowed in the developer portal; this application has none of them. */
const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

const READERS: ReadonlyMap<number, (data: unknown) => ClientPayload> = new Map<
  number,
  (data: unknown) => ClientPayload
>([
  [GatewayOpcodes.Heartbeat, () => ({ kind: 'heartbeat' })],
  [GatewayOpcodes.Identify, readIdentify],
  [GatewayOpcodes.Resume, readResume],
  [GatewayOpcodes.PresenceUpdate, ignore],
  [GatewayOpcodes.VoiceStateUpdate, ignore],
  [GatewayOpcodes.RequestGuildMembers, ignore],
  [GatewayOpcodes.RequestSoundboardSounds, ignore],
]);

/** One text frame of the bot, read. */
export function readPayload(text: string): ClientPayload {
  const payload = payloadSchema.safeParse(parseJson(text));
  if (!payload.success) return close(GatewayCloseCodes.DecodeError);
  const read = READERS.get(payload.data.op);
  return read === undefined ? close(GatewayCloseCodes.UnknownOpcode) : read(payload.data.d);
}

function readIdentify(data: unknown): ClientPayload {
  const identify = identifySchema.safeParse(data);
  if (!identify.success) return close(GatewayCloseCodes.DecodeError);
  return { kind: 'identify', identify: identify.data };
}

function readResume(data: unknown): ClientPayload {
  const resume = resumeSchema.safeParse(data);
  if (!resume.success) return close(GatewayCloseCodes.DecodeError);
  return { kind: 'resume', resume: resume.data };
}

function ignore(): ClientPayload {
  return { kind: 'ignored' };
}

/** Why this IDENTIFY is refused, as a close code; `undefined` when it is not. */
export function judgeIdentify(
  { token, intents, shard: [number, count] }: Identify,
  expectedToken: string,
): GatewayCloseCodes | undefined {
  if (token !== expectedToken) return GatewayCloseCodes.AuthenticationFailed;
  if (number >= count) return GatewayCloseCodes.InvalidShard;
  if ((intents & ~KNOWN_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
  if ((intents & PRIVILEGED_INTENTS) !== 0) return GatewayCloseCodes.DisallowedIntents;
  return undefined;
}

function close(code: GatewayCloseCodes): ClientPayload {
  return { kind: 'close', code };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
