/** `/sources`: the articles held, those about a topic, or one by its title or outlet. */
import type { Named } from '../src/answers/article-lookup.ts';
import { MAX_TOPIC_CHARS, sourcesAbout, sourcesNamed } from '../src/answers/sources.ts';
import { articleChoice } from '../src/article-choice.ts';
import { type Choice, defineCommand } from '../src/command.ts';
import {
  MAX_CHOICE_CHARS,
  MAX_CHOICES,
  choiceLabel,
  readingOptions,
} from '../src/reading-options.ts';

/**
 * An outlet or an article as people recognise it; the value is the article's id or the outlet's
 * name.
 */
function choiceOf(named: Named): Choice {
  if (named.kind === 'outlet') {
    const count = named.articles.length;
    return choiceLabel(
      named.outlet,
      `${count} ${count === 1 ? 'article' : 'articles'}`,
      named.outlet,
    );
  }
  return articleChoice(named.article);
}

export default defineCommand({
  name: 'sources',
  description: 'The articles held: outlet, author, date, dateline, credits, agencies and link',
  options: {
    article: {
      type: 'text',
      description: 'An article’s title or an outlet’s name',
      maxLength: MAX_CHOICE_CHARS,
      suggest: (typed, { lookup }) => lookup.suggest(typed, MAX_CHOICES).map(choiceOf),
    },
    topic: { type: 'text', description: 'What the articles are about', maxLength: MAX_TOPIC_CHARS },
    ...readingOptions,
  },
  run: ({ article, topic, outlet, from, to }, coverage) => {
    const limits = { outlet, from, to };
    return topic === undefined
      ? sourcesNamed(article, limits, coverage)
      : sourcesAbout(topic, limits, coverage);
  },
});
