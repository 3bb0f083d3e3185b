/** Content holds what was said, without what the reporter adds before or after it. */
import { describe, expect, it } from 'vitest';

import { withSpokenContent } from '../../src/quotes/contents.ts';
import { readTokens } from '../../src/quotes/tokens.ts';
import { readUnits } from '../../src/quotes/units.ts';

/** The pieces of `content` that stay, of an attribution whose cue is “said”. */
function kept(text: string, ...pieces: readonly string[]): string[] {
  const units = readUnits(readTokens(text));
  const { tokens, from, to, count } = units;
  const inside = (unit: number, piece: string): boolean => {
    const start = text.indexOf(piece);
    const at = tokens.start[from[unit] ?? 0] ?? 0;
    return at >= start && at < start + piece.length;
  };
  const all = [...Array(count).keys()];
  const cue = all.find((unit) => inside(unit, 'said')) ?? -1;
  const content = all.filter((unit) => pieces.some((piece) => inside(unit, piece)));
  const spoken = withSpokenContent(units, { cue, phrase: [cue], content, source: [], doubt: 0 });
  return pieces.filter((piece) =>
    spoken.content.some((unit) => inside(unit, piece) && (to[unit] ?? 0) > (from[unit] ?? 0)),
  );
}

describe('withSpokenContent', () => {
  it('drops a participle that opens the sentence, with its comma or without', () => {
    const text = 'Meeting with Hassan Rouhani, Putin said that Russia would go on.';
    expect(kept(text, 'Meeting with Hassan Rouhani', 'that Russia would go on')).toEqual([
      'that Russia would go on',
    ]);
    expect(kept(text, 'Meeting with Hassan Rouhani,', 'that Russia would go on')).toEqual([
      'that Russia would go on',
    ]);
  });

  it('keeps an opening clause, and a participle that is all there is', () => {
    const clause = 'Russia, Putin said, would go on.';
    expect(kept(clause, 'Russia', 'would go on')).toEqual(['Russia', 'would go on']);
    const alone = 'Winning the vote, Putin said, was hard.';
    expect(kept(alone, 'Winning the vote')).toEqual(['Winning the vote']);
  });

  it('drops what the speaker does after a quotation, and keeps a clause that goes on', () => {
    const text = '“We lost,” Hill said, wiping his face, and that he would go on.';
    expect(kept(text, '“We lost,”', 'wiping his face', 'that he would go on')).toEqual([
      '“We lost,”',
      'that he would go on',
    ]);
  });
});
