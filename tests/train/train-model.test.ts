/** Training is the same on every run and learns what its examples say. */
import { describe, expect, it } from 'vitest';

import { extractQuotations } from '../../src/quotes/extract-quotations.ts';
import { encodeModel } from '../../src/quotes/model.ts';
import { type Lesson, lessonOf } from '../../src/train/examples.ts';
import type { GoldArticle } from '../../src/train/gold.ts';
import { trainModel } from '../../src/train/train-model.ts';

const SPEAKERS = ['Maria Hill', 'Peter Stone', 'Anna Berg', 'the mayor', 'a doctor'];
const CLAIMS = ['the war was over', 'it would rain on Monday', 'nobody had come', 'all was well'];

/** An article of one sentence “[source] said [content].” and one without speech. */
function article(source: string, content: string): GoldArticle {
  const text = `${source} said ${content}. The train stood in the rain.`;
  const cue = source.length + 1;
  return {
    id: `${source}-${content}`,
    date: '2020-01-01',
    text,
    attributions: [
      {
        source: [[0, source.length]],
        cue: [[cue, cue + 4]],
        content: [[cue + 5, cue + 5 + content.length]],
      },
    ],
  };
}

const lessons = (): Lesson[] =>
  SPEAKERS.flatMap((source) => CLAIMS.map((content) => lessonOf(article(source, content))));

describe('trainModel', () => {
  const model = trainModel(lessons(), () => undefined);

  it('gives the same bytes on every run', () => {
    expect(encodeModel(trainModel(lessons(), () => undefined)).equals(encodeModel(model))).toBe(
      true,
    );
  });

  it('learns whose words stand where', () => {
    const text = 'The captain said it would rain on Monday. The train stood in the rain.';
    const words = extractQuotations({ text }, model).map(({ source, content }) =>
      [...(source ?? []), ...content].map(({ start, end }) => text.slice(start, end)),
    );
    expect(words).toEqual([['The captain', 'it would rain on Monday']]);
  });
});
