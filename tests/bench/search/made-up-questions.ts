/** Questions about made-up articles, misspelt ones, and the ones that cost a search most. */
import { isStopWord } from '../../../src/search/stop-words.ts';
import { words } from '../../../src/text/words.ts';
import type { MadeUpParagraph } from './generator.ts';
import { type Random, between, pick } from './random.ts';

const OPENINGS = ['What', 'Who', 'When did', 'Where was', 'Why did', 'How many', 'What about'];

/** Words of a question, the opening left out. */
const WORDS = { from: 4, to: 10 };

/** Share of the telling words of a passage that its question leaves out. */
const LEFT_OUT = 0.25;

/** Shorter words are seldom misspelt. */
const MIN_MISSPELT_CHARS = 4;

/** The longest question that the bot takes, in characters. */
const MAX_QUESTION_CHARS = 300;

/** A question in words of one of a passage's sentences. */
export function questionAbout(paragraph: MadeUpParagraph, random: Random): string {
  const sentence = words(pick(random, paragraph)).map(({ form }) => form);
  const length = between(random, WORDS.from, WORDS.to);
  const start = between(random, 0, Math.max(0, sentence.length - length));
  const kept = sentence
    .slice(start, start + length)
    .filter((form) => isStopWord(form) || random() >= LEFT_OUT);
  return `${pick(random, OPENINGS)} ${kept.join(' ')}?`;
}

/** `word` with one slip: two letters swapped, one left out, doubled or hit wrongly. */
function withSlip(word: string, random: Random): string {
  const at = between(random, 1, word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [
    before + after.charAt(0) + letter + after.slice(1),
    before + after,
    before + letter + letter + after,
    before + String.fromCodePoint(between(random, 97, 122)) + after,
  ];
  return pick(random, slips);
}

/** `question` with a slip in one or two of its longer words; as it is when it has none. */
export function misspelt(question: string, random: Random): string {
  const parts = question.split(' ');
  const long = [...parts.keys()].filter((at) =>
    new RegExp(`^\\p{L}{${MIN_MISSPELT_CHARS},}`, 'u').test(parts[at] ?? ''),
  );
  if (long.length === 0) return question;
  for (let slips = between(random, 1, 2); slips > 0; slips -= 1) {
    const at = pick(random, long);
    parts[at] = withSlip(parts[at] ?? '', random);
  }
  return parts.join(' ');
}

const cut = (text: string): string => text.slice(0, MAX_QUESTION_CHARS);

/**
 * The questions that ask most of an index: function words alone; as many words as fit that no
 * article has, each of which may be misspelt; and the commonest words.
 */
export function hardestQuestions(commonest: readonly string[], random: Random): string[] {
  const letters = (): string => String.fromCodePoint(between(random, 97, 122));
  const unknown = Array.from({ length: 45 }, () => {
    const known = pick(random, commonest);
    return withSlip(withSlip(known + letters(), random) + letters(), random);
  });
  return [
    'who was it that had been there and what did they do to him with them before they were out',
    cut(unknown.join(' ')),
    cut(commonest.join(' ')),
  ];
}
