/** That people and servers are held back when they ask too much, and only then. */
import { describe, expect, it } from 'vitest';

import { CoolDown } from '../../src/discord/cool-down.ts';

describe('CoolDown', () => {
  it('lets a person ask as often as they may, then says how long to wait', async () => {
    const coolDown = new CoolDown({ perUser: 2, perServer: 0 });
    expect(await coolDown.secondsLeft('ada', 'home')).toBe(0);
    expect(await coolDown.secondsLeft('ada', null)).toBe(0);
    const wait = await coolDown.secondsLeft('ada', 'home');
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await coolDown.secondsLeft('bob', 'home')).toBe(0);
  });

  it('counts everybody in a server, but not who is held back already', async () => {
    const coolDown = new CoolDown({ perUser: 1, perServer: 2 });
    expect(await coolDown.secondsLeft('ada', 'home')).toBe(0);
    expect(await coolDown.secondsLeft('ada', 'home')).toBeGreaterThan(0);
    expect(await coolDown.secondsLeft('bob', 'home')).toBe(0);
    expect(await coolDown.secondsLeft('cem', 'home')).toBeGreaterThan(0);
    expect(await coolDown.secondsLeft('dee', 'away')).toBe(0);
    expect(await coolDown.secondsLeft('eve', null)).toBe(0);
  });

  it('holds nobody back without limits', async () => {
    const coolDown = new CoolDown({ perUser: 0, perServer: 0 });
    for (let asked = 0; asked < 1000; asked += 1) {
      expect(await coolDown.secondsLeft('ada', 'home')).toBe(0);
    }
  });
});
