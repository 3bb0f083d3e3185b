/** Whether words are those of the speaker that somebody asked about. */
import type { Attributed } from '../quotes/quotation-book.ts';
import { slice } from '../text/span.ts';
import { words } from '../text/words.ts';
import type { Resolution } from './answer.ts';
import type { Coverage } from './coverage.ts';

/** A speaker as somebody typed it. */
export interface AskedSpeaker {
  readonly typed: string;
  /** Speakers that may be meant: several namesakes, or none that is quoted. */
  readonly ids: ReadonlySet<string>;
  /** The one that another spelling was read as. */
  readonly resolutions: readonly Resolution[];
}

/** Whom `typed` may mean. */
export function askedSpeaker(typed: string, { speakers }: Coverage): AskedSpeaker {
  const meant = speakers.find(typed);
  switch (meant.kind) {
    case 'one': {
      const { id, name } = meant.speaker;
      const resolutions = meant.asTyped ? [] : [{ typed, shown: name }];
      return { typed, ids: new Set([id]), resolutions };
    }
    case 'several':
      return { typed, ids: new Set(meant.choices.map(({ id }) => id)), resolutions: [] };
    case 'close':
    case 'none':
      return { typed, ids: new Set(), resolutions: [] };
  }
}

const formsOf = (text: string): string[] => words(text).map(({ form }) => form);

/** Words before a name or a role that say nothing of whom it is. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'mr', 'mrs', 'ms', 'dr']);

/**
 * Whether a quotation is by the asked speaker: known to be, or described in the words that were
 * typed (“a Kremlin spokesman”, “Iran’s supreme leader”).
 */
export function isBy({ typed, ids }: AskedSpeaker, attributed: Attributed): boolean {
  const { article, quotation, speaker } = attributed;
  if (speaker !== null && ids.has(speaker.id)) return true;
  const wanted = formsOf(typed).filter((form) => !ARTICLES.has(form));
  const source = (quotation.source ?? []).map((piece) => slice(article.text, piece)).join(' ');
  const descriptions = [speaker?.name ?? '', ...(speaker?.roles ?? []), source];
  return (
    wanted.length > 0 &&
    descriptions.some((description) => {
      const held = new Set(formsOf(description));
      return wanted.every((form) => held.has(form));
    })
  );
}
