/** Who speaks in an excerpt, and through whom the words came. */
import type { Attributed } from '../quotes/quotation-book.ts';
import type { Speaking } from './answer.ts';
import type { Coverage } from './coverage.ts';
import type { Excerpt } from './excerpt.ts';

/**
 * The speaker of a quotation as people are told; without one, the article does not name the
 * speaker.
 */
export function speakingOf({ speaker, quotation }: Attributed): Speaking {
  const via = quotation.relays.map(({ name }) => name);
  if (speaker === null) return { via };
  const [role] = speaker.roles;
  return {
    speaker: speaker.name,
    speakerId: speaker.id,
    ...(role === undefined ? {} : { role }),
    via,
  };
}

/** Everybody who speaks in an excerpt, in its order, each with the same relays once. */
export function speakingIn({ article, span }: Excerpt, { book }: Coverage): Speaking[] {
  const seen = new Set<string>();
  return book
    .within(article, span)
    .map(speakingOf)
    .filter(({ speaker, via }) => {
      const key = JSON.stringify([speaker, via]);
      return !seen.has(key) && seen.add(key);
    });
}
