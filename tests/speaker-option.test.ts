/** Labels of suggested speakers: who, in which role, how often quoted, within what Discord takes. */
import { expect, it } from 'vitest';

import { speakerOption } from '../src/speaker-option.ts';
import { ENGLISH_WORDS } from '../src/wording/languages.ts';
import { article, coverageOf, suppliedCoverage } from './support/coverage.ts';

it('labels a speaker with role and number of quotations; the value is the id', async () => {
  expect(speakerOption.suggest('Velay', await suppliedCoverage(), ENGLISH_WORDS)).toEqual([
    { label: 'Ali Akbar Velayati, top adviser, 1 quotation', value: 'ali-akbar-velayati' },
  ]);
});

it('leaves out a role that does not fit, and cuts a name that is too long by itself', () => {
  const role = `chief ${'interim deputy '.repeat(4)}associate adviser`;
  const name = `Ann ${'Bartholomew'.repeat(9)}`;
  const coverage = coverageOf(
    article('a', `“The bridge will open on Monday,” said Maria Hillsborough, ${role}.`),
    article('b', `“The bridge will not open on Monday,” ${name} said.`),
  );
  const labels = speakerOption.suggest('', coverage, ENGLISH_WORDS).map(({ label }) => label);
  expect(labels).toContain('Maria Hillsborough, 1 quotation');
  expect(labels.find((label) => label.startsWith('Ann'))).toMatch(/^.{86}…, 1 quotation$/u);
});
