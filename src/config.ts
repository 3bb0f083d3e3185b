/** What can be set from outside: the environment, checked once. */
import { z } from 'zod';

import { LANGUAGE_CODES, type LanguageCode } from './wording/language.ts';

/** Discord's own API. */
const DISCORD_API_URL = 'https://discord.com/api';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** An empty setting is one that is not set, as .env.example has them. */
const setting = <T extends z.ZodType>(schema: T): z.ZodPreprocess<T> =>
  z.preprocess(
    (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
    schema,
  );

const wholeNumber = (most: number, expected: string): z.ZodCoercedNumber =>
  z.coerce.number(expected).int(expected).min(0, expected).max(most, expected);

const port = wholeNumber(65_535, 'a port, 0 to 65535');
const count = wholeNumber(1_000_000, 'a whole number, 0 for no limit');

const schema = z.object({
  DISCORD_TOKEN: setting(
    z.string().regex(/^\S+$/u, 'a bot token alone, without “Bot” or spaces').optional(),
  ),
  DISCORD_GUILD_ID: setting(
    z
      .string()
      .regex(/^\d{17,20}$/u, 'a server’s id, 17 to 20 digits')
      .optional(),
  ),
  DISCORD_API_URL: setting(
    z.url({ protocol: /^https?$/u, error: 'an http or https address' }).default(DISCORD_API_URL),
  ),
  CORPUS_PATH: setting(z.string().default('corpus')),
  SNAPSHOT_PATH: setting(z.string().default('.verbatim/snapshot')),
  PLAYGROUND_PORT: setting(port.default(8420)),
  MODE: setting(z.enum(['gateway', 'http'], 'gateway or http').default('gateway')),
  DISCORD_PUBLIC_KEY: setting(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/iu, 'an application’s public key, 64 hexadecimal digits')
      .optional(),
  ),
  HTTP_PORT: setting(port.optional()),
  HTTP_HOST: setting(z.string().default('127.0.0.1')),
  DEFAULT_LOCALE: setting(
    z.enum(LANGUAGE_CODES, `one of ${LANGUAGE_CODES.join(', ')}`).default('en'),
  ),
  ADMINISTRATORS: setting(
    z
      .string()
      .regex(
        /^\d{17,20}(?:[\s,]+\d{17,20})*$/u,
        'users’ ids, 17 to 20 digits each, with commas between them',
      )
      .transform((ids) => ids.split(/[\s,]+/u))
      .default([]),
  ),
  ANSWERS_PER_USER: setting(count.default(30)),
  ANSWERS_PER_SERVER: setting(count.default(600)),
  LOG_LEVEL: setting(z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info')),
});

/** What HTTP mode cannot do without. */
const NEEDED_BY_HTTP = ['DISCORD_TOKEN', 'DISCORD_PUBLIC_KEY', 'HTTP_PORT'] as const;

/** The settings, in the program's words. */
export interface Config {
  /** Absent: there is no Discord to connect to, and the playground is served. */
  readonly token?: string;
  readonly guildId?: string;
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly corpusPath: string;
  /** Where what was read of the articles is kept; absent: nowhere. */
  readonly snapshotPath?: string;
  readonly playgroundPort: number;
  /** How interactions come: over a connection to Discord, or as requests to the port. */
  readonly mode: 'gateway' | 'http';
  /** What Discord's requests are checked by; there in HTTP mode. */
  readonly publicKey?: string;
  /** Where health and figures are served; absent: nowhere. */
  readonly httpPort?: number;
  readonly httpHost: string;
  /** The language for those whose Discord is in English, or in none that the bot speaks. */
  readonly language: LanguageCode;
  /** Who may use /corpus, by Discord's ids; without any, the administrators of servers. */
  readonly administrators: ReadonlySet<string>;
  /** Answers a minute; 0 for any number. */
  readonly answersPerUser: number;
  readonly answersPerServer: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Settings that cannot be used; the message has one line for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Shown in place of a value that nobody should read over a shoulder. */
const HIDDEN = 'another text';

/**
 * The settings of `environment`, such as `process.env`. Throws a ConfigError that lists every
 * fault.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const got = name === 'DISCORD_TOKEN' ? HIDDEN : JSON.stringify(environment[name]);
      return `Expected ${name} to be ${message}, got ${got}.`;
    });
    throw new ConfigError(
      [
        ...faults,
        'Set it in .env or in the environment; .env.example says what each setting is.',
      ].join('\n'),
    );
  }
  const env = parsed.data;
  const missing = NEEDED_BY_HTTP.filter((name) => env.MODE === 'http' && env[name] === undefined);
  if (missing.length > 0) {
    throw new ConfigError(
      `Expected ${missing.join(' and ')} to be set where MODE is http, got nothing.`,
    );
  }
  return {
    ...(env.DISCORD_TOKEN === undefined ? {} : { token: env.DISCORD_TOKEN }),
    ...(env.DISCORD_GUILD_ID === undefined ? {} : { guildId: env.DISCORD_GUILD_ID }),
    apiUrl: env.DISCORD_API_URL.replace(/\/+$/u, ''),
    corpusPath: env.CORPUS_PATH,
    ...(env.SNAPSHOT_PATH === 'off' ? {} : { snapshotPath: env.SNAPSHOT_PATH }),
    playgroundPort: env.PLAYGROUND_PORT,
    mode: env.MODE,
    ...(env.DISCORD_PUBLIC_KEY === undefined ? {} : { publicKey: env.DISCORD_PUBLIC_KEY }),
    ...(env.HTTP_PORT === undefined ? {} : { httpPort: env.HTTP_PORT }),
    httpHost: env.HTTP_HOST,
    language: env.DEFAULT_LOCALE,
    administrators: new Set(env.ADMINISTRATORS),
    answersPerUser: env.ANSWERS_PER_USER,
    answersPerServer: env.ANSWERS_PER_SERVER,
    logLevel: env.LOG_LEVEL,
  };
}
