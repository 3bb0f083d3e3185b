/** `/cite`: an article, or a quotation in it, as a citation to take away. */
import { citeArticle } from '../src/answers/cite-article.ts';
import { articleChoice } from '../src/article-choice.ts';
import { CITATION_STYLES } from '../src/citations/citation-style.ts';
import { defineCommand } from '../src/command.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES, readingOptions } from '../src/reading-options.ts';

export default defineCommand({
  name: 'cite',
  description: 'The citation of an article, or of a quotation in it, ready to copy',
  options: {
    ref: {
      type: 'text',
      description: 'The article: its title, or one of the suggestions',
      required: true,
      maxLength: MAX_CHOICE_CHARS,
      suggest: (typed, { lookup }) => lookup.suggestArticles(typed, MAX_CHOICES).map(articleChoice),
    },
    style: {
      type: 'choice',
      description:
        'How it is written: APA (the usual), MLA, Chicago, or a record for a citation program',
      choices: CITATION_STYLES.map((style) => ({ label: style, value: style })),
    },
    quote: {
      type: 'text',
      description: 'Words of the article: cites them with their paragraph and speaker',
      maxLength: 1000,
    },
    hide: readingOptions.hide,
  },
  run: ({ ref, style = 'APA', quote }, coverage) => citeArticle(ref, quote, style, coverage),
});
