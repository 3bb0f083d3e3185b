/** That the log says what happened, and never a secret. */
import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';

import { makeLogger } from '../../src/discord/logger.ts';

const TOKEN = 'MTIzNDU2.Nzg5MDEy.abc-def_ghi';

/** What the logger writes while `log` runs. */
function linesOf(log: (logger: ReturnType<typeof makeLogger>) => void): string[] {
  const lines: string[] = [];
  const destination = { write: (line: string): void => void lines.push(line) };
  log(makeLogger({ level: 'info', secrets: [TOKEN, ''] }, destination));
  return lines;
}

describe('makeLogger', () => {
  it('writes one object a line, at the level that was asked for', () => {
    const lines = linesOf((logger) => {
      logger.debug('too much');
      logger.info({ articles: 2 }, 'Serving');
    });
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { level: 30, articles: 2, msg: 'Serving' },
    ]);
  });

  it('never writes the token, wherever it comes from', () => {
    const cause = new Error(`inner ${TOKEN}`);
    const lines = linesOf((logger) => {
      logger.info(`token ${TOKEN}`);
      logger.error({ err: new Error(`refused ${TOKEN}`, { cause }), deep: { a: [TOKEN] } });
      logger.warn({ [TOKEN]: 1 });
    });
    expect(lines).toHaveLength(3);
    expect(lines.join('')).not.toContain(TOKEN);
    expect(lines.join('').match(/\[secret\]/gu)?.length).toBeGreaterThanOrEqual(4);
  });

  it('writes of an error what it is and not what was sent', () => {
    const error = new DiscordAPIError(
      { code: 50_035, message: 'Invalid Form Body' },
      50_035,
      400,
      'POST',
      'https://discord.com/api/v10/interactions/1/reply-token/callback',
      { body: { data: { content: 'what somebody asked' } }, files: undefined },
    );
    const [line = ''] = linesOf((logger) => logger.error({ err: error }, 'failed'));
    expect(line).not.toContain('what somebody asked');
    expect(line).not.toContain('reply-token');
    expect(JSON.parse(line)).toMatchObject({
      err: { message: 'Invalid Form Body', code: 50_035, status: 400 },
    });
  });

  it('writes something of what is thrown without being an error', () => {
    const [line = ''] = linesOf((logger) => logger.error({ err: 'text' }, 'failed'));
    expect(JSON.parse(line)).toMatchObject({ err: 'string' });
  });
});
