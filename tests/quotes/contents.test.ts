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

  it('drops what the speaker publishes after a statement, and keeps what goes on with it', () => {
    const text = 'The king gave him a book, the palace said, publishing photos of it, and a horse.';
    expect(kept(text, 'The king gave him a book', 'publishing photos of it')).toEqual([
      'The king gave him a book',
    ]);
    const other = 'The letters were many, the paper said, including speeches.';
    expect(kept(other, 'The letters were many', 'including speeches')).toEqual([
      'The letters were many',
      'including speeches',
    ]);
  });

  it('drops whom the quoted words are about, unless more than a name stands there', () => {
    const text = 'Hill said Stone for “neutralizing all the plots” on Monday.';
    expect(kept(text, 'Stone for', '“neutralizing all the plots”')).toEqual([
      '“neutralizing all the plots”',
    ]);
    const clause = 'Hill said Stone had stood for “neutralizing all the plots” on Monday.';
    expect(kept(clause, 'Stone had stood for', '“neutralizing all the plots”')).toEqual([
      'Stone had stood for',
      '“neutralizing all the plots”',
    ]);
  });
});
