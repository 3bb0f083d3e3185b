/** How much text a message can still hold. */
import type { APITextDisplayComponent } from 'discord.js';

import { MAX_TEXT_CHARS } from './limits.ts';

/** Kept for the line that says who showed an answer to everybody: about 40, in any language. */
const SHARER_CHARS = 80;

/**
 * UTF-16 code units that are left beside these texts; Discord counts code points, which are never
 * more.
 */
export const textRoom = (texts: readonly APITextDisplayComponent[]): number =>
  MAX_TEXT_CHARS - SHARER_CHARS - texts.reduce((sum, { content }) => sum + content.length, 0);
