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
import type { Words } from '../src/wording/words.ts';

/**
 * An outlet or an article as people recognise it; the value is the article's id or the outlet's
 * name.
 */
function choiceOf(named: Named, words: Words): Choice {
  if (named.kind === 'outlet') {
    const held = words.say('articles', { count: named.articles.length });
    return choiceLabel(named.outlet, held, named.outlet);
  }
  return articleChoice(named.article, words);
}

export default defineCommand({
  name: 'sources',
  face: ({ sources }) => sources,
  options: {
    article: {
      type: 'text',
      face: ({ sources }) => sources.options.article,
      maxLength: MAX_CHOICE_CHARS,
      suggest: (typed, { lookup }, words) =>
        lookup.suggest(typed, MAX_CHOICES).map((named) => choiceOf(named, words)),
    },
    topic: {
      type: 'text',
      face: ({ sources }) => sources.options.topic,
      maxLength: MAX_TOPIC_CHARS,
    },
    ...readingOptions,
  },
  run: ({ article, topic, outlet, from, to }, coverage) => {
    const limits = { outlet, from, to };
    return topic === undefined
      ? sourcesNamed(article, limits, coverage)
      : sourcesAbout(topic, limits, coverage);
  },
});
