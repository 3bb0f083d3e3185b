/** Which person “he” or “she” is, where the sentences before leave little doubt. */
import type { Span } from '../text/span.ts';
import type { Figure } from './cast.ts';
import type { Gender } from './given-names.ts';
import { isNobodys } from './organisation-words.ts';
import { type Scene, firstNot } from './scene.ts';

/** How many sentences back a pronoun's person may be. */
const MAX_SENTENCES_BACK = 4;

const PRONOUNS: Readonly<Record<string, Gender>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
};

/** Whom a folded pronoun stands for, `undefined` for other words. */
export const genderOfPronoun = (word: string): Gender | undefined => PRONOUNS[word];

/** Whether a figure can be “he” or “she”, with a name that says so: a title, a role, a given name. */
const isPerson = ({ words, gender, roles, joins }: Figure): boolean =>
  gender !== 'unknown' ||
  (!isNobodys(words) &&
    (roles.length > 0 ||
      joins.some(({ mention }) => mention.honorifics.length > 0) ||
      (words.length > 1 && words.length < 5)));

/** Who spoke last, as far as a name tells, and where those words end. */
export interface Previous {
  readonly figure: Figure;
  readonly end: number;
}

/** The people named outside quotation marks in `[from, to)`, each once, in order. */
export function peopleIn(scene: Scene, from: number, to: number, gender: Gender): Figure[] {
  const found: Figure[] = [];
  const { mentions, quoted } = scene;
  let at = firstNot(mentions, ({ mention }) => mention.span.start < from);
  for (; at < mentions.length; at += 1) {
    const entry = mentions[at];
    if (entry === undefined || entry.mention.span.start >= to) break;
    const { figure, mention } = entry;
    const fits = figure.gender === gender || figure.gender === 'unknown' || gender === 'unknown';
    if (!fits || !isPerson(figure) || found.includes(figure)) continue;
    const inQuote = quoted[firstNot(quoted, ({ end }) => end <= mention.span.start)];
    if (inQuote === undefined || mention.span.start < inQuote.start) found.push(figure);
  }
  return found;
}

/**
 * The person a pronoun at `place` stands for. The quotation, whose words are its `content`, is no distance: how far back somebody was
 * named is counted from where it begins.
 */
export function pronounFigure(
  scene: Scene,
  place: Span,
  content: Span | undefined,
  gender: Gender,
  previous: Previous | undefined,
): { figure: Figure; reason: string } | undefined {
  const at = place.start;
  const home = firstNot(scene.sentences, ({ end }) => end <= at);
  const begin = Math.min(at, content?.start ?? at);
  const first = Math.min(
    home,
    firstNot(scene.sentences, ({ end }) => end <= begin),
  );
  const last = Math.max(0, first - MAX_SENTENCES_BACK);
  const earliest = scene.sentences[last]?.start ?? 0;
  const fits =
    previous !== undefined &&
    previous.end >= earliest &&
    (previous.figure.gender === gender ||
      (previous.figure.gender === 'unknown' && !isNobodys(previous.figure.words)));
  if (fits && peopleIn(scene, previous.end, at, gender).every((one) => one === previous.figure)) {
    return { figure: previous.figure, reason: 'the speaker of the quotation before' };
  }
  for (let back = home; back >= last; back -= 1) {
    const sentence = scene.sentences[back];
    if (sentence === undefined) continue;
    const people = peopleIn(scene, sentence.start, Math.min(sentence.end, at), gender);
    if (fits && people.includes(previous.figure)) {
      return { figure: previous.figure, reason: 'the speaker before, named again' };
    }
    const figure = people.find((one) => one.gender === gender) ?? people[0];
    if (figure !== undefined) {
      return {
        figure,
        reason:
          back === home
            ? 'named before in the sentence'
            : 'the first person of the sentences before',
      };
    }
  }
  return undefined;
}
