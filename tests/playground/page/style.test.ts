/** The page's colours can be read by everyone. */
import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

describe('the colours', () => {
  const pairs = [
    ...['text', 'quiet', 'link', 'wrong'].flatMap((ink) =>
      ['ground', 'raised'].map((ground) => [ink, ground]),
    ),
    ...['text', 'quiet', 'link'].map((ink) => [ink, 'private']),
    ['text', 'sunken'],
    ['quiet', 'sunken'],
    ['mention', 'mention-ground'],
    ['quiet', 'mention-ground'],
  ];
  const onPrimary = ['primary', 'success', 'danger'];

  it.each(['light', 'dark'])('of the %s scheme have a contrast of 4.5 or more', async (scheme) => {
    const css = await readFile(
      new URL('../../../src/playground/page/style.css', import.meta.url),
      'utf8',
    );
    const [, light = '', dark = ''] = css.split(/:root \{/);
    const colours = new Map(
      Array.from(
        `${light}${scheme === 'dark' ? dark : ''}`.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g),
      ).map(([, name = '', colour = '']) => [name, colour] as const),
    );
    const colour = (name = ''): string => colours.get(name) ?? '';
    const weak = [
      ...pairs.map(([ink, ground]) => [ink, ground, contrast(colour(ink), colour(ground))]),
      ...onPrimary.map((ground) => ['white', ground, contrast('#ffffff', colour(ground))]),
    ].filter(([, , ratio]) => Number.isNaN(ratio) || Number(ratio) < 4.5);
    expect(weak).toStrictEqual([]);
  });
});

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
function contrast(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
