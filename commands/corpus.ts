/** `/corpus`: for administrators, to read the articles again, check them, withdraw or restore one. */
import type { AdminCommand } from '../src/admin-command.ts';
import { articleChoice } from '../src/article-choice.ts';
import { MAX_CHOICE_CHARS, MAX_CHOICES } from '../src/reading-options.ts';

const article = { type: 'text', required: true, maxLength: MAX_CHOICE_CHARS } as const;

export default {
  kind: 'admin',
  name: 'corpus',
  face: ({ corpus }) => corpus,
  subcommands: {
    reload: {
      face: ({ corpus }) => corpus.subcommands.reload,
      options: {},
      run: (_, keeper) => keeper.reload(),
    },
    validate: {
      face: ({ corpus }) => corpus.subcommands.validate,
      options: {},
      run: (_, keeper) => keeper.validate(),
    },
    withdraw: {
      face: ({ corpus }) => corpus.subcommands.withdraw,
      options: {
        article: {
          ...article,
          face: ({ corpus }) => corpus.subcommands.withdraw.options.article,
          suggest: (typed, { coverage }, words) =>
            coverage.lookup
              .suggestArticles(typed, MAX_CHOICES)
              .map((each) => articleChoice(each, words)),
        },
      },
      run: ({ article: typed = '' }, keeper) => keeper.withdraw(typed),
    },
    restore: {
      face: ({ corpus }) => corpus.subcommands.restore,
      options: {
        article: {
          ...article,
          face: ({ corpus }) => corpus.subcommands.restore.options.article,
          suggest: (typed, { withdrawn }, words) =>
            withdrawn.suggestArticles(typed, MAX_CHOICES).map((each) => articleChoice(each, words)),
        },
      },
      run: ({ article: typed = '' }, keeper) => keeper.restore(typed),
    },
  },
} satisfies AdminCommand as AdminCommand;
