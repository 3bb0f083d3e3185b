/** That the environment is read as it is meant, and that faults say what to set. */
import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { ConfigError, readConfig } from '../src/config.ts';

const DEFAULTS = {
  apiUrl: 'https://discord.com/api',
  corpusPath: 'corpus',
  snapshotPath: '.verbatim/snapshot',
  playgroundPort: 8420,
  mode: 'gateway',
  httpHost: '127.0.0.1',
  language: 'en',
  administrators: new Set<string>(),
  answersPerUser: 30,
  answersPerServer: 600,
  logLevel: 'info',
};

const readFaulty = (): unknown =>
  readConfig({
    DISCORD_TOKEN: 'Bot a.b.c',
    DISCORD_GUILD_ID: 'my server',
    DISCORD_API_URL: 'ftp://discord.com',
    PLAYGROUND_PORT: '70000',
    LOG_LEVEL: 'loud',
  });

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual(DEFAULTS);
  });

  it('takes an empty setting for one that is not set', () => {
    expect(readConfig({ DISCORD_TOKEN: '', LOG_LEVEL: ' ', PLAYGROUND_PORT: '' })).toEqual(
      DEFAULTS,
    );
  });

  it('takes .env.example as it is', async () => {
    const example = await readFile(new URL('../.env.example', import.meta.url), 'utf8');
    const settings = [...example.matchAll(/^(?<name>\w+)=(?<value>.*)$/gmu)].map(
      ({ groups }) => [groups?.['name'] ?? '', groups?.['value']] as const,
    );
    expect(settings.map(([name]) => name)).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_GUILD_ID',
      'DISCORD_API_URL',
      'CORPUS_PATH',
      'SNAPSHOT_PATH',
      'PLAYGROUND_PORT',
      'MODE',
      'DISCORD_PUBLIC_KEY',
      'HTTP_PORT',
      'HTTP_HOST',
      'DEFAULT_LOCALE',
      'ADMINISTRATORS',
      'ANSWERS_PER_USER',
      'ANSWERS_PER_SERVER',
      'LOG_LEVEL',
    ]);
    expect(readConfig(Object.fromEntries(settings))).toEqual(DEFAULTS);
  });

  it('reads every setting', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: ' a.b.c ',
        DISCORD_GUILD_ID: '123456789012345678',
        DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
        CORPUS_PATH: '/articles',
        SNAPSHOT_PATH: 'off',
        PLAYGROUND_PORT: '0',
        MODE: 'http',
        DISCORD_PUBLIC_KEY: 'a1'.repeat(32),
        HTTP_PORT: '9100',
        HTTP_HOST: '0.0.0.0',
        DEFAULT_LOCALE: 'fa',
        ADMINISTRATORS: '123456789012345678, 223456789012345678',
        ANSWERS_PER_USER: '0',
        ANSWERS_PER_SERVER: '7',
        LOG_LEVEL: 'silent',
        PATH: '/bin',
      }),
    ).toEqual({
      token: 'a.b.c',
      guildId: '123456789012345678',
      apiUrl: 'http://127.0.0.1:4000/api',
      corpusPath: '/articles',
      playgroundPort: 0,
      mode: 'http',
      publicKey: 'a1'.repeat(32),
      httpPort: 9100,
      httpHost: '0.0.0.0',
      language: 'fa',
      administrators: new Set(['123456789012345678', '223456789012345678']),
      answersPerUser: 0,
      answersPerServer: 7,
      logLevel: 'silent',
    });
  });

  it('says what HTTP mode lacks', () => {
    expect(() => readConfig({ MODE: 'http', HTTP_PORT: '9100' })).toThrow(
      'Expected DISCORD_TOKEN and DISCORD_PUBLIC_KEY to be set where MODE is http, got nothing.',
    );
  });

  it('lists every fault, without the token', () => {
    expect(readFaulty).toThrow(ConfigError);
    expect(readFaulty).toThrow(
      [
        'Expected DISCORD_TOKEN to be a bot token alone, without “Bot” or spaces, got another text.',
        'Expected DISCORD_GUILD_ID to be a server’s id, 17 to 20 digits, got "my server".',
        'Expected DISCORD_API_URL to be an http or https address, got "ftp://discord.com".',
        'Expected PLAYGROUND_PORT to be a port, 0 to 65535, got "70000".',
        'Expected LOG_LEVEL to be one of fatal, error, warn, info, debug, trace, silent, got "loud".',
        'Set it in .env or in the environment; .env.example says what each setting is.',
      ].join('\n'),
    );
  });
});
