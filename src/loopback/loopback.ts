/** A Discord on this machine: REST and gateway on 127.0.0.1, for the playground and the tests. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';

import { getRequestListener } from '@hono/node-server';

import { answerInteraction } from './answer.ts';
import { createSigner, postSigned, refusedEndpoint } from './endpoint.ts';
import { createGateway } from './gateway.ts';
import type { Interaction } from './interaction-payload.ts';
import { createLedger } from './ledger.ts';
import type { Person } from './person.ts';
import { readBody } from './request-body.ts';
import { createPerson } from './resident-person.ts';
import { createRest } from './rest.ts';
import { applicationRoutes } from './routes-application.ts';
import { commandRoutes } from './routes-commands.ts';
import { interactionRoutes } from './routes-interactions.ts';
import { messageRoutes } from './routes-messages.ts';
import { addResident, createWorld } from './world.ts';

/** A request of the bot that Discord would refuse or that breaks a limit it only documents. */
export interface Fault {
  /** Method and path, for example `POST /interactions/1/t/callback`. */
  readonly request: string;
  /** What was expected and what came, one sentence an entry. */
  readonly reasons: readonly string[];
}

/** A running loopback Discord with one application, one server and one text channel. */
export interface Loopback {
  /** What `DISCORD_API_URL` takes, for example `http://127.0.0.1:41234/api`. */
  readonly apiUrl: string;
  /** The only bot token that this Discord accepts. */
  readonly token: string;
  readonly guildId: string;
  readonly channelId: string;
  /**
   * Every request judged wrong so far, in order of arrival; such a request is answered with
   * Discord's 400 too.
   */
  readonly faults: readonly Fault[];
  /**
   * A person of this name, made at the first call; the same name gives the same person.
   *
   * People are administrators of the server unless they are made with `administrator: false`.
   */
  person(name: string, options?: { readonly administrator?: boolean }): Person;
  /** Resolves when a bot has been sent READY and has registered at least one command. */
  ready(): Promise<void>;
  /**
   * Drops the bot's gateway connections without a word, as a network failure does; it can resume.
   */
  cut(): void;
  /** The application's public key, 64 hexadecimal digits. */
  readonly publicKey: string;
  /**
   * Sends interactions to this address from now on, instead of over the gateway. Rejects when the
   * address does not answer as Discord wants it to.
   */
  useEndpoint(url: string): Promise<void>;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** How to start a loopback. */
export interface LoopbackOptions {
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  readonly port?: number;
  /**
   * The clock of ids and token lifetimes, milliseconds since the Unix epoch; the system's by
   * default.
   */
  readonly now?: () => number;
}

/** A loopback that listens; rejects when the port is taken. */
export async function startLoopback({
  port = 0,
  now = Date.now,
}: LoopbackOptions = {}): Promise<Loopback> {
  const server = createServer();
  const origin = `http://127.0.0.1:${await listen(server, port)}`;
  const world = createWorld(origin, now);
  const ledger = createLedger(now);
  const faults: Fault[] = [];
  const people = new Map<string, Person>();

  let announceReady: () => void;
  const readiness = new Promise<void>((resolve) => {
    announceReady = resolve;
  });
  let isIdentified = false;
  const checkReady = (): void => {
    if (isIdentified && world.commands.size > 0) announceReady();
  };
  const gateway = createGateway(server, origin, world.setting, () => {
    isIdentified = true;
    checkReady();
  });
  const signer = createSigner();
  let endpoint: string | undefined;
  const callEndpoint = async (url: string, interaction: Interaction): Promise<void> => {
    const response = await postSigned(url, interaction, signer, now());
    const read = await readBody({
      contentType: response.headers.get('content-type'),
      text: () => response.text(),
      formData: () => response.formData(),
    });
    const { body, files } =
      response.ok && read.kind === 'read' ? read : { body: undefined, files: [] };
    const params = new Map([
      ['interactionId', interaction.id],
      ['token', interaction.token],
    ]);
    const reply = answerInteraction(world, ledger, {
      param: (name) => params.get(name) ?? '',
      query: () => undefined,
      body,
      files,
    });
    if (reply.kind !== 'refused') return;
    faults.push({ request: `POST ${url}`, reasons: reply.refusal.reasons });
  };
  const deliver = (interaction: Interaction): boolean => {
    if (endpoint === undefined) return gateway.sendInteraction(interaction);
    const url = endpoint;
    callEndpoint(url, interaction).catch((error: unknown) => {
      faults.push({ request: `POST ${url}`, reasons: [String(error)] });
    });
    return true;
  };
  const routes = [
    ...applicationRoutes(world),
    ...commandRoutes(world, checkReady),
    ...interactionRoutes(world, ledger),
    ...messageRoutes(world),
  ];
  const rest = createRest(world, routes, (fault) => faults.push(fault));
  const serve = getRequestListener(rest.fetch, { overrideGlobalObjects: false });
  server.on('request', (incoming, outgoing) => {
    void serve(incoming, outgoing);
  });

  return {
    apiUrl: `${origin}/api`,
    token: world.setting.token,
    guildId: world.setting.guild.id,
    channelId: world.setting.channel.id,
    faults,
    person(name, { administrator = true } = {}) {
      const known = people.get(name);
      if (known !== undefined) return known;
      const resident = addResident(world, name, administrator);
      const person = createPerson({ world, ledger, deliver }, resident, {
        place: 'server',
        locale: world.setting.guild.preferred_locale,
      });
      people.set(name, person);
      return person;
    },
    publicKey: signer.publicKey,
    async useEndpoint(url) {
      const refused = await refusedEndpoint(url, signer, now());
      if (refused !== undefined) throw new Error(`${url}: ${refused}`);
      endpoint = url;
    },
    ready: () => readiness,
    cut: () => gateway.cut(),
    async close() {
      ledger.close();
      await gateway.close();
      await stop(server);
    },
  };
}

/** The port that the server now listens on. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('Expected the server to listen on a port, got none'));
      } else resolve(address.port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
