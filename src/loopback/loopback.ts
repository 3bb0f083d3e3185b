/** A Discord on this machine: REST and gateway on 127.0.0.1, for the playground and the tests. */
import type { Person } from './person.ts';

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
  /** Every request judged wrong so far, in order of arrival; such a request is answered with Discord's 400 too. */
  readonly faults: readonly Fault[];
  /** A person of this name, made at the first call; the same name gives the same person. */
  person(name: string): Person;
  /** Resolves when a bot has been sent READY and has registered at least one command. */
  ready(): Promise<void>;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}
