import type { Choice } from './command.ts';
/** How an article is offered as a suggestion. */
import type { Article } from './corpus/article.ts';
import { choiceLabel } from './reading-options.ts';
import { NOT_STATED } from './wording.ts';

/** `Title (outlet, date)`, cut to fit; the value is the article's id. */
export function articleChoice({ id, title, outlet, published, covers }: Article): Choice {
  const facts = [outlet ?? NOT_STATED.outlet, published ?? covers].filter(
    (fact) => fact !== undefined,
  );
  return choiceLabel(title, facts.join(', '), id);
}
