/** How an article is offered as a suggestion. */
import type { Choice } from './command.ts';
import type { Article } from './corpus/article.ts';
import { choiceLabel } from './reading-options.ts';
import { placedWords } from './wording/places.ts';
import type { Words } from './wording/words.ts';

/** `Title (outlet, date)`, cut to fit; the value is the article's id. */
export function articleChoice(article: Article, words: Words): Choice {
  const { id, title, published, covers } = article;
  const date = published ?? covers;
  const facts = [
    placedWords(words, article).outlet,
    ...(date === undefined ? [] : [words.date(date)]),
  ];
  return choiceLabel(title, facts.join(words.separator), id);
}
