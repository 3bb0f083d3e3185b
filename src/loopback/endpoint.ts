/** The other way that interactions reach a bot: signed requests to an address of its own. */
import { generateKeyPairSync, sign } from 'node:crypto';

import { InteractionResponseType, InteractionType } from 'discord.js';

/** Ed25519 keys in DER end with the 32 bytes of the key itself (RFC 8410). */
const KEY_BYTES = 32;

/** The keys of an application. */
export interface Signer {
  /** 64 hexadecimal digits, as the developer portal shows it. */
  readonly publicKey: string;
  /** The headers that prove a body to be Discord's; `seconds` since the Unix epoch. */
  readonly headersFor: (body: string, seconds: number) => Record<string, string>;
}

/** New keys. */
export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    publicKey: der.subarray(-KEY_BYTES).toString('hex'),
    headersFor: (body, seconds) => {
      const timestamp = String(seconds);
      const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
      return {
        'content-type': 'application/json',
        'x-signature-ed25519': signature,
        'x-signature-timestamp': timestamp,
      };
    },
  };
}

/** Sends a signed body to the address. */
export async function postSigned(
  url: string,
  payload: unknown,
  signer: Signer,
  nowMs: number,
): Promise<Response> {
  const body = JSON.stringify(payload);
  const headers = signer.headersFor(body, Math.floor(nowMs / 1000));
  return fetch(url, { method: 'POST', headers, body });
}

/**
 * Why Discord would not take the address as an interactions endpoint, as it tries before it saves
 * one: a ping has to be answered, a forged signature refused. Undefined when it would.
 */
export async function refusedEndpoint(
  url: string,
  signer: Signer,
  nowMs: number,
): Promise<string | undefined> {
  const ping = { type: InteractionType.Ping };
  const answered = await postSigned(url, ping, signer, nowMs);
  const pong: unknown = answered.ok ? await answered.json() : undefined;
  const isPong = typeof pong === 'object' && pong !== null && 'type' in pong;
  if (!isPong || pong.type !== InteractionResponseType.Pong) {
    return `expected a pong to a ping, got status ${answered.status}`;
  }
  const forged = await postSigned(url, ping, createSigner(), nowMs);
  return forged.status === 401
    ? undefined
    : `expected status 401 to a forged signature, got ${forged.status}`;
}
