/** Roles without what they are roles of. */
import { expect, it } from 'vitest';

import { shortRole } from '../../src/answers/short-role.ts';

it.each([
  ['top adviser of the supreme leader', 'top adviser'],
  ['a doctor at the clinic', 'doctor'],
  ['the former governor of Ohio', 'former governor of Ohio'],
  ['Secretary of State', 'Secretary of State'],
  ['Iran’s Supreme Leader', 'Iran’s Supreme Leader'],
  ['president and chief executive of the Host Committee', 'president and chief executive'],
])('shortens “%s” to “%s”', (role, short) => expect(shortRole(role)).toBe(short));
