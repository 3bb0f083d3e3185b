/** Whether a session replays exactly what was missed, and servers have their shard. */
import { describe, expect, it } from 'vitest';

import {
  chooseSession,
  createSession,
  dispatch,
  missedEvents,
  shardOf,
} from '../../src/loopback/gateway-session.ts';

describe('missed events', () => {
  it('are those after the last one received', () => {
    const session = createSession('s', [0, 1], 1);
    for (const name of ['A', 'B', 'C']) dispatch(session, name, null);
    expect(missedEvents(session, 1)?.map(({ t }) => t)).toEqual(['B', 'C']);
    expect(missedEvents(session, 3)).toEqual([]);
    expect(missedEvents(session, 4)).toBeUndefined();
  });

  it('are kept up to a limit', () => {
    const session = createSession('s', [0, 1], 1);
    for (let count = 0; count < 1001; count += 1) dispatch(session, 'A', null);
    expect(missedEvents(session, 1)).toHaveLength(1000);
    expect(missedEvents(session, 0)).toBeUndefined();
  });
});

it('chooses the newest connected session of the server’s shard', () => {
  const guildId = String(3n << 22n);
  expect(shardOf(guildId, 2)).toBe(1);
  const other = createSession('other', [0, 2], 1);
  const lost = createSession('lost', [1, 2], 1);
  const connected = createSession('connected', [1, 2], 1);
  connected.send = () => {};
  expect(chooseSession([other], guildId)).toBeUndefined();
  expect(chooseSession([other, lost], guildId)).toBe(lost);
  expect(chooseSession([connected, lost, other], guildId)).toBe(connected);
});
