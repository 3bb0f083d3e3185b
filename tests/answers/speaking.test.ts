import { expect, it } from 'vitest';

import { ask } from '../../src/answers/ask.ts';
import { whoSaid } from '../../src/answers/who-said.ts';
import { article, coverageOf } from '../support/coverage.ts';

const coverage = coverageOf(
  article(
    'a',
    '“The pier is closed until the spring,” Maria Hill said, according to Reuters. “It is not safe,” she added.',
  ),
  article('b', 'The sign says “no fishing from the northern pier at night”.'),
);

it('names everybody who speaks in an excerpt once', () => {
  const answer = ask('Is the pier closed until spring?', {}, coverage);
  expect(answer.kind === 'found' && answer.hits[0]?.speaking[0]?.speaker).toBe('Maria Hill');
});

it('refuses limits that cannot be used, not speakers that are nobody', () => {
  expect(whoSaid('The pier is closed', undefined, { to: 'x' }, coverage).kind).toBe('invalid');
  expect(whoSaid('The pier is closed', 'Zzyzx', {}, coverage).kind).toBe('checked');
});

it('says out loud which speaker a misspelt name was taken for', () => {
  expect(whoSaid('The pier is closed until the spring', 'Marai Hill', {}, coverage)).toMatchObject({
    resolutions: [{ typed: 'Marai Hill', shown: 'Maria Hill' }],
  });
});

it('calls words between quotation marks whole though the sentence goes on around them', () => {
  const answer = whoSaid('no fishing from the northern pier at night', undefined, {}, coverage);
  expect(answer.kind === 'checked' && answer.verdict).toBe('exact');
});

it('finds fragments of two articles put together with a mark', () => {
  const answer = whoSaid(
    'The pier is closed until … from the northern pier at night',
    undefined,
    {},
    coverage,
  );
  expect(answer.kind === 'checked' && answer.verdict).toBe('stitched');
});
