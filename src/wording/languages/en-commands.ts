/** What people see of the commands in English: the reference for the other languages. */

/**
 * A name as it is typed (lower-case letters, digits, `-` and `_`, at most 32) and what the thing is
 * for (at most 100 characters).
 */
export interface Face {
  readonly name: string;
  readonly description: string;
}

const FROM = 'Only articles dated this day or later: 2015, 2015-11 or 2015-11-23';
const TO = 'Only articles dated this day or earlier: 2015, 2015-11 or 2015-11-23';

/** The options that the reading commands share. */
const hide: Face = { name: 'hide', description: 'Answer only you' };
const reading = {
  outlet: { name: 'outlet', description: 'Only articles of this outlet' },
  from: { name: 'from', description: FROM },
  to: { name: 'to', description: TO },
  hide,
};

export const ENGLISH_COMMANDS = {
  ask: {
    name: 'ask',
    description: 'Ask the coverage: the passages that answer, word for word, with their sources',
    options: {
      question: { name: 'question', description: 'What you want to know, in your own words' },
      ...reading,
    },
  },
  check: {
    name: 'check',
    description:
      'Check every quotation in a text: verdict, speaker, exact words and source of each',
    menu: 'Check against the coverage',
    options: {
      text: { name: 'text', description: 'A text with quotations in it' },
      ...reading,
    },
  },
  cite: {
    name: 'cite',
    description: 'The citation of an article, or of a quotation in it, ready to copy',
    options: {
      ref: { name: 'ref', description: 'The article: its title, or one of the suggestions' },
      style: {
        name: 'style',
        description:
          'How it is written: APA (the usual), MLA, Chicago, or a record for a citation program',
      },
      quote: {
        name: 'quote',
        description: 'Words of the article: cites them with their paragraph and speaker',
      },
      hide,
    },
  },
  compare: {
    name: 'compare',
    description: 'What each article says on a topic: the same, in other words, or alone',
    options: {
      topic: { name: 'topic', description: 'What they write about' },
      quote: { name: 'quote', description: 'Words that they quote' },
      ...reading,
    },
  },
  corpus: {
    name: 'corpus',
    description: 'For administrators: read the articles again, check them, withdraw or restore one',
    subcommands: {
      reload: {
        name: 'reload',
        description:
          'Read all articles again; those from before are served until the new are whole',
        options: {},
      },
      validate: {
        name: 'validate',
        description: 'Check the files of the articles, and change nothing',
        options: {},
      },
      withdraw: {
        name: 'withdraw',
        description: 'Take an article out of every answer until it is restored',
        options: {
          article: { name: 'article', description: 'The article: its title, or a suggestion' },
        },
      },
      restore: {
        name: 'restore',
        description: 'Serve a withdrawn article again',
        options: {
          article: { name: 'article', description: 'The withdrawn article' },
        },
      },
    },
  },
  coverage: {
    name: 'coverage',
    description: 'What is held: articles, outlets, dates, problems, and how to ask',
    options: { hide },
  },
  quotes: {
    name: 'quotes',
    description: 'What somebody said, or what was said about them, newest first',
    options: {
      speaker: { name: 'speaker', description: 'Whose words' },
      about: { name: 'about', description: 'Only those on this topic' },
      mode: {
        name: 'mode',
        description: 'by: what they said (the usual); about: what others said about them',
      },
      ...reading,
    },
  },
  sources: {
    name: 'sources',
    description: 'The articles held: outlet, author, date, dateline, credits, agencies and link',
    options: {
      article: { name: 'article', description: 'An article’s title or an outlet’s name' },
      topic: { name: 'topic', description: 'What the articles are about' },
      ...reading,
    },
  },
  whosaid: {
    name: 'whosaid',
    description:
      'Check a quotation: its verdict, its speaker, the exact words and where they stand',
    options: {
      quote: { name: 'quote', description: 'The words to check, as you have them' },
      speaker: { name: 'speaker', description: 'Who is supposed to have said it' },
      ...reading,
    },
  },
};

/** What people see of the commands, in any language. */
export type CommandTexts = typeof ENGLISH_COMMANDS;
