/** How each command is asked over the articles of the end-to-end tests, and the first line it gives. */
import type { OptionValues } from '../../src/loopback/person.ts';

const article = (facts: string, body: string): string => `---\n${facts}\n---\n${body}\n`;

const DAM = article(
  'title: Dam at Korvo bursts\noutlet: The River Post\npublished: 2015-11-23\nurl: https://example.org/korvo',
  'The Korvo dam burst on Monday.\n\n“We heard the wall of the old dam crack at noon,” Mira Tann, the mayor of Korvo, said.\n\nNobody was hurt.',
);
const WALL = article(
  'title: Wall cracked at noon',
  '“We heard the wall of the old dam crack at noon,” Mira Tann said.\n\nIt rained.',
);
/** Ten statements about one thing: four pages. */
const FLOODS = article(
  'title: A year of floods',
  'Ashby Brig Cairn Dunmore Esk Fenwick Galt Holm Inver Jura'
    .split(' ')
    .map((place, at) => `In ${place} the flooded barns stood under water for ${at + 2} weeks.`)
    .join('\n\n'),
);

/** Their files. */
export const FILES = { 'dam.md': DAM, 'wall.md': WALL, 'floods.md': FLOODS };

export type Locale = 'en-US' | 'ru';
export const LOCALES: readonly Locale[] = ['en-US', 'ru'];

/** How a command is asked, and the first line of what comes back. */
export interface Row {
  readonly options: OptionValues;
  readonly first: Readonly<Record<Locale, string>>;
}

/** A row for every reading command: a new one fails the test below until it has one. */
export const ROWS: Readonly<Record<string, Row>> = {
  ask: {
    options: { question: 'Which flooded barns stood under water?' },
    first: {
      'en-US': '### 10 passages in 1 article',
      ru: '### 10 отрывков в 1 статье',
    },
  },
  check: {
    options: { text: 'She said: “We heard the wall of the old dam crack at night”.' },
    first: { 'en-US': '### 1 quotation checked', ru: '### Проверена 1 цитата' },
  },
  cite: {
    options: { ref: 'dam', style: 'MLA' },
    first: { 'en-US': '### MLA citation', ru: '### Ссылка в стиле MLA' },
  },
  compare: {
    options: { quote: 'We heard the wall of the old dam crack at noon' },
    first: {
      'en-US':
        '### 2 articles with “We heard the wall of the old dam crack at noon”: 1 statement in common',
      ru: '### Статьи со словами «We heard the wall of the old dam crack at noon» – 2: 1 общее утверждение',
    },
  },
  coverage: {
    options: {},
    first: { 'en-US': '### 3 articles, 15 passages', ru: '### 3 статьи, 15 отрывков' },
  },
  quotes: {
    options: { speaker: 'Mira Tann' },
    first: { 'en-US': '### 1 quotation by Mira Tann', ru: '### 1 цитата, Mira Tann' },
  },
  sources: {
    options: { from: '2015', to: '2015-12' },
    first: { 'en-US': '### 1 article', ru: '### 1 статья' },
  },
  whosaid: {
    options: { quote: 'We heard the wall of the old dam crack at noon' },
    first: {
      'en-US': '### Exact: the article has these words',
      ru: '### Точно: в статье именно эти слова',
    },
  },
};

/** The same for the sub-commands of administrators; they change nothing that others look at. */
export const ADMIN_ROWS: Readonly<Record<string, Row>> = {
  'corpus reload': {
    options: {},
    first: {
      'en-US': '### The articles were read again, and nothing has changed: 3 articles served',
      ru: '### Статьи прочитаны заново, изменений нет, используется: 3 статьи',
    },
  },
  'corpus validate': {
    options: {},
    first: {
      'en-US': '### 3 articles can be served, 0 problems',
      ru: '### Можно использовать: 3 статьи; 0 ошибок',
    },
  },
  'corpus withdraw': {
    options: { article: 'Nothing is called so' },
    first: {
      'en-US': '### No article that is served is called “Nothing is called so”',
      ru: '### Нет используемой статьи с названием «Nothing is called so»',
    },
  },
  'corpus restore': {
    options: { article: 'Nothing is called so' },
    first: {
      'en-US': '### No withdrawn article is called “Nothing is called so”',
      ru: '### Нет отозванной статьи с названием «Nothing is called so»',
    },
  },
};
