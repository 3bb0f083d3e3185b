/** That questions about somebody's words are answered from quotations first. */
import { describe, expect, it } from 'vitest';

import type { FoundAnswer } from '../../src/answers/answer.ts';
import { ask } from '../../src/answers/ask.ts';
import { partialDate } from '../../src/corpus/partial-date.ts';
import { article, coverageOf, suppliedCoverage } from '../support/coverage.ts';

const supplied = await suppliedCoverage();

const coverage = coverageOf(
  article(
    'fire',
    'The pier burned for two days, and the pier will not be rebuilt soon.\n\n“The pier was old,” said Maria Hill, the harbour master.\n\nA fire brigade spokesman said the pier could not be saved.',
    { published: partialDate('2015') },
  ),
  article('report', '“The pier was never safe,” Peter Stone told reporters.', {
    published: partialDate('2016'),
  }),
  article('later', '“We will rebuild the harbour,” Maria Hill said.', {
    published: partialDate('2017'),
  }),
);

function found(question: string, from = coverage): FoundAnswer {
  const answer = ask(question, {}, from);
  if (answer.kind !== 'found') throw new Error(`Expected an answer, got ${answer.kind}`);
  return answer;
}

const speakers = (question: string, from = coverage): (string | undefined)[] =>
  found(question, from).hits.map(({ speaking }) => speaking[0]?.speaker);

const texts = (question: string): string[] =>
  found(question).hits.map(({ excerpt }) => excerpt.text);

describe('questions about what somebody said', () => {
  it('shows their quotations on the topic first, then the passages that say something else', () => {
    expect(texts('What did Maria Hill say about the pier?')).toEqual([
      '“The pier was old,” said Maria Hill, the harbour master.',
      '“We will rebuild the harbour,” Maria Hill said.',
    ]);
  });

  it('shows all they said, the newest first, when no topic is given', () => {
    expect(texts('What has Maria Hill said?')).toEqual([
      '“We will rebuild the harbour,” Maria Hill said.',
      '“The pier was old,” said Maria Hill, the harbour master.',
    ]);
  });

  it('knows somebody by what the article calls them', () => {
    expect(texts('What did the fire brigade spokesman say?')).toEqual([
      'A fire brigade spokesman said the pier could not be saved.',
    ]);
  });

  it('says how it read a name', () => {
    const { hits, resolutions } = found('Did Maria Hlil say the pier was old?');
    expect(resolutions).toEqual([{ typed: 'Maria Hlil', shown: 'Maria Hill' }]);
    expect(hits[0]?.speaking[0]?.speaker).toBe('Maria Hill');
  });

  it('finds who said something', () => {
    expect(texts('Who said the pier was never safe?')[0]).toBe(
      '“The pier was never safe,” Peter Stone told reporters.',
    );
  });

  it('keeps to limits', () => {
    const answer = ask('What did Maria Hill say?', { from: '2016' }, coverage);
    expect(answer.kind === 'found' && answer.hits.map(({ excerpt }) => excerpt.text)).toEqual([
      '“We will rebuild the harbour,” Maria Hill said.',
    ]);
  });

  it('refuses when they said nothing of the kind', () => {
    expect(ask('What did Maria Hill say about football?', {}, coverage).kind).toBe('nothing-found');
  });

  it('puts Khamenei before the others who spoke of Syria', () => {
    expect(speakers('What did Khamenei say about Syria?', supplied)).toEqual([
      'Ali Khamenei',
      'Ali Khamenei',
      'A Kremlin spokesman',
      expect.anything(),
      undefined,
    ]);
  });
});
