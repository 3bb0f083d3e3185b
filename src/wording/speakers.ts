/** Who speaks, through whom, and what tells namesakes apart. */
import type { SpeakerChoice, Speaking, WhichSpeakerAnswer } from '../answers/answer.ts';
import { shortRole } from '../answers/short-role.ts';
import type { Words } from './words.ts';

/** Makes a text that is not ours fit to stand in a line of ours. */
export type Fit = (text: string) => string;
const asIs: Fit = (text) => text;

/** Who speaks and through whom: `Ali Khamenei (Iran’s supreme leader), via Interfax`. */
function speakerWords(words: Words, { speaker, role, via }: Speaking, fit: Fit): string {
  const name = speaker === undefined ? words.say('speakerNotNamed') : fit(speaker);
  const known =
    role === undefined || role === speaker
      ? name
      : words.say('speakerWithRole', { speaker: name, role: fit(role) });
  return via.length === 0
    ? known
    : words.say('speakerVia', { speaker: known, sources: words.list(via.map(fit)) });
}

/** Everybody who speaks in an excerpt: `Speaking: …; …`. */
export const speakingWords = (words: Words, all: readonly Speaking[], fit: Fit = asIs): string =>
  words.say('speaking', {
    speakers: all
      .map((each) => words.isolated(speakerWords(words, each, fit)))
      .join(words.say('betweenSpeakers')),
  });

/** A speaker with what tells namesakes apart: `Ali Akbar Velayati, top adviser, 1 quotation`. */
export const speakerChoiceWords = (
  words: Words,
  { name, role, quotations }: SpeakerChoice,
  fit: Fit = asIs,
): string =>
  [
    words.isolated(fit(name)),
    ...(role === undefined ? [] : [words.isolated(fit(shortRole(role)))]),
    words.say('quotations', { count: quotations }),
  ].join(words.separator);

/** First line of an answer that asks which speaker is meant. */
export const whichSpeakerHeading = (
  words: Words,
  { match, typed }: Pick<WhichSpeakerAnswer, 'match' | 'typed'>,
  fit: Fit = asIs,
): string =>
  words.say(match === 'several' ? 'severalCalled' : 'nobodyCalled', { name: fit(typed) });

/** What the speakers to choose from are, where the heading does not say it; '' where it does. */
export const choicesLabel = (words: Words, match: WhichSpeakerAnswer['match']): string => {
  if (match === 'several') return '';
  return words.say(match === 'close' ? 'closestNames' : 'quotedMost');
};
