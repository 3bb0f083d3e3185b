/** `/cite`: an article, or a quotation in it, as a citation to take away. */
import { citeArticle } from '../src/answers/cite-article.ts';
import { articleChoice } from '../src/article-choice.ts';
import { CITATION_STYLES } from '../src/citations/citation-style.ts';
import { defineCommand } from '../src/command.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES, readingOptions } from '../src/reading-options.ts';

export default defineCommand({
  name: 'cite',
  face: ({ cite }) => cite,
  options: {
    ref: {
      type: 'text',
      face: ({ cite }) => cite.options.ref,
      required: true,
      maxLength: MAX_CHOICE_CHARS,
      suggest: (typed, { lookup }, words) =>
        lookup.suggestArticles(typed, MAX_CHOICES).map((article) => articleChoice(article, words)),
    },
    style: {
      type: 'choice',
      face: ({ cite }) => cite.options.style,
      choices: CITATION_STYLES.map((style) => ({ label: style, value: style })),
    },
    quote: {
      type: 'text',
      face: ({ cite }) => cite.options.quote,
      maxLength: 1000,
    },
    hide: readingOptions.hide,
  },
  run: ({ ref, style = 'APA', quote }, coverage) => citeArticle(ref, quote, style, coverage),
});
