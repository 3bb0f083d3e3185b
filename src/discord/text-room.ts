/** How much text a message can still hold. */
import type { APITextDisplayComponent } from 'discord.js';

import { MAX_TEXT_CHARS } from './limits.ts';

/**
 * UTF-16 code units that are left beside these texts; Discord counts code points, which are never
 * more.
 */
export const textRoom = (texts: readonly APITextDisplayComponent[]): number =>
  MAX_TEXT_CHARS - texts.reduce((sum, { content }) => sum + content.length, 0);
