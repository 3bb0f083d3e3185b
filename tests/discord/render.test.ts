/** What people read for each kind of answer. */
import { describe, expect, it } from 'vitest';

import type { Answer } from '../../src/answers/answer.ts';
import type { Command } from '../../src/command.ts';
import type { Asked } from '../../src/discord/asked.ts';
import type { Message } from '../../src/discord/components.ts';
import { type PageAction, encodePageState, pageState } from '../../src/discord/page-state.ts';
import { renderAnswer } from '../../src/discord/render.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import {
  ASKED,
  SEARCHED,
  article,
  date,
  excerpt,
  found,
  hit,
  nothingFound,
} from './support/articles.ts';
import { face } from './support/bot.ts';
import {
  type SeenButton,
  buttonsOf as allButtonsOf,
  refusals,
  textsOf,
} from './support/message.ts';

/** The buttons of a message but those about single hits. */
const buttonsOf = (message: Message): SeenButton[] =>
  allButtonsOf(message).filter(({ target }) => !target.startsWith('v3:hit:'));

const command = (name: string, description: string): Command => ({
  name,
  face: face(name, description),
  options: {},
  answer: () => found([]),
});

const COMMANDS = [
  command('ask', 'What the coverage says, in its own words'),
  command('coverage', 'What is loaded'),
];

/** The message for an answer, after Discord's own rules have been checked. */
function render(answer: Answer, page = 1, asked: Asked = ASKED): Message {
  const message = renderAnswer(answer, { asked, page, commands: COMMANDS, words: ENGLISH_WORDS });
  expect(refusals(message)).toEqual([]);
  expect(message.allowedMentions).toEqual({ parse: [] });
  return message;
}

const PLOTS = article('plots', 'Before.\n“The Americans have a long-term plot,” he said.', {
  title: 'In Iran, Putin speaks of *plots*',
  dateline: 'WASHINGTON',
});
const MEETS = article('meets', '“The Americans have a long-term plot,” he said.', {
  title: 'Khamenei meets Putin',
  outlet: 'The Outlet',
  covers: date('2015-11-23'),
  url: 'https://example.org/a?b=c#d',
});
const WORDS = '“The Americans have a long-term plot,” he said.';

const state = (page: number, action: PageAction = 'page'): string =>
  encodePageState(pageState(ASKED, page, '1a2b3c4d', action));

/** The first line of a refusal after that search. */
const firstLine = (searched: Partial<typeof SEARCHED>): string | undefined =>
  textsOf(render(nothingFound({ searched: { ...SEARCHED, ...searched } })))[0];

describe('passages that answer', () => {
  const answer = found([
    hit(
      excerpt(PLOTS, WORDS, { role: 'paragraph', number: 7 }),
      excerpt(MEETS, WORDS, { role: 'caption' }),
    ),
    hit(excerpt(PLOTS, 'Before.', { role: 'standfirst' })),
  ]);

  it('are quoted with where they stand and who else carries them', () => {
    expect(textsOf(render(answer))).toEqual([
      '### 2 passages in 2 articles',
      '-# Question: Who said it?',
      '> “The Americans have a long-term plot,” he said.\n' +
        String.raw`-# **In Iran, Putin speaks of \*plots\*** · outlet not stated · WASHINGTON · date not stated · paragraph 7` +
        '\n-# Also in: **Khamenei meets Putin** · The Outlet · dateline not stated · events of 23 Nov 2015 · caption',
      '> Before.\n' +
        String.raw`-# **In Iran, Putin speaks of \*plots\*** · outlet not stated · WASHINGTON · date not stated · standfirst`,
    ]);
  });

  it('say when another article words them differently', () => {
    const reworded = found([hit(excerpt(MEETS), excerpt(PLOTS, 'Before.'))]);
    expect(textsOf(render(reworded)).at(-1)).toContain(
      String.raw`-# Worded differently in: **In Iran, Putin speaks of \*plots\*** · outlet`,
    );
  });

  it('lead to the articles that have an address', () => {
    expect(buttonsOf(render(answer))).toEqual([
      { label: 'Open other article 1', target: 'https://example.org/a?b=c#d', disabled: false },
    ]);
  });

  it('say how the question was read and what was left out', () => {
    const limited = found(answer.hits, {
      resolutions: [{ typed: 'khamanei', shown: 'Khamenei' }],
      searched: {
        ...SEARCHED,
        undatedLeftOut: 1,
        filter: { outlet: 'The *Outlet*', from: date('2015'), to: date('2015-11-30') },
      },
    });
    expect(textsOf(render(limited))[2]).toBe(
      'Showing Khamenei; you typed “khamanei”\n' +
        String.raw`Limits: outlet The \*Outlet\*, from 2015, to 30 Nov 2015` +
        '\n1 article left out: no date is stated, and dates were limited',
    );
  });

  it('have three passages a page, and buttons when there are more', () => {
    const sentences = 'ABCDEFG'.split('').map((letter) => `${letter} came.`);
    const many = article('many', sentences.join(' '));
    const seven = found(sentences.map((words) => hit(excerpt(many, words))));
    const quotes = (page: number): string[] =>
      textsOf(render(seven, page)).flatMap((text) => /^> (.*)$/mu.exec(text)?.[1] ?? []);
    expect(quotes(1)).toEqual(['A came.', 'B came.', 'C came.']);
    expect(quotes(3)).toEqual(['G came.']);
    // Pages that do not exist give the nearest one.
    expect(quotes(0)).toEqual(quotes(1));
    expect(quotes(99)).toEqual(quotes(3));
    expect(buttonsOf(render(seven, 1))).toEqual([
      { label: 'Previous', target: state(0), disabled: true },
      { label: '1 of 3', target: state(3, 'jump'), disabled: true },
      { label: 'Next', target: state(2), disabled: false },
    ]);
    expect(buttonsOf(render(seven, 3)).map(({ disabled }) => disabled)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('name four other articles and count the rest', () => {
    const others = Array.from({ length: 6 }, (_, index) =>
      excerpt(article(`o${index}`, 'He said.', { title: `Title ${index}` })),
    );
    const text = textsOf(render(found([hit(excerpt(MEETS), ...others)]))).at(-1) ?? '';
    expect(text.match(/(?:Also|Worded differently) in: \*\*Title \d/gu)).toHaveLength(4);
    expect(text.endsWith('\n-# Also in 2 more articles')).toBe(true);
  });

  it.each([
    ['no web address', 'mailto:a@example.org'],
    ['a script', 'javascript:alert(1)'],
    ['a host on no public network', 'http://localhost/a'],
    ['an address that is too long', `https://example.org/${'a'.repeat(500)}`],
    ['no address at all', 'not an address'],
  ])('do not lead to %s', (_name, url) => {
    const answerWith = found([hit(excerpt(article('a', 'He said.', { url })))]);
    expect(buttonsOf(render(answerWith))).toEqual([]);
  });
});

describe('a refusal', () => {
  it('says what was looked through', () => {
    expect(firstLine({})).toBe('### Not found in the coverage: 2 articles, 1 dated 23 Nov 2015');
    expect(firstLine({ articles: 5, dated: 3, firstDay: '2015-01-02' })).toBe(
      '### Not found in the coverage: 5 articles, 3 dated 2 Jan 2015 to 23 Nov 2015',
    );
    expect(firstLine({ articles: 1, dated: 0 })).toBe(
      '### Not found in the coverage: 1 article, none dated',
    );
  });

  it('says which words no article has, and labels what is nearest', () => {
    const answer = nothingFound({
      unknownWords: ['obama', '*x*'],
      nearest: [hit(excerpt(MEETS))],
    });
    expect(textsOf(render(answer))).toEqual([
      '### Not found in the coverage: 2 articles, 1 dated 23 Nov 2015',
      '-# Question: Who said it?',
      String.raw`No article has: obama, \*x\*`,
      'Nearest passages, not an answer:',
      '> “The Americans have a long-term plot,” he said.\n' +
        '-# **Khamenei meets Putin** · The Outlet · dateline not stated · events of 23 Nov 2015 · paragraph 1',
    ]);
  });

  it('says when the question has nothing to search for, or no article is within the limits', () => {
    expect(textsOf(render(nothingFound({ reason: 'no-words' })))).toEqual([
      '### The question has no word to search for',
      '-# Question: Who said it?',
      'Ask with a name or another word that an article would use.',
    ]);
    const searched = { ...SEARCHED, articles: 0, filter: { from: date('2020') } };
    expect(textsOf(render(nothingFound({ reason: 'no-articles', searched })))).toEqual([
      '### No article is within these limits',
      '-# Question: Who said it?',
      'Limits: from 2020\nWiden or leave out `outlet`, `from` or `to`.',
    ]);
  });
});

describe('sources', () => {
  const SOURCES = { kind: 'sources', match: 'all', resolutions: [], searched: SEARCHED } as const;
  const full = article('full', 'Words.', {
    title: 'A full one',
    outlet: 'The Outlet',
    dateline: 'TEHRAN',
    published: date('2015-11'),
    authors: ['A. Writer', 'B. Writer'],
    credits: ['IRANIAN MEDIA'],
    agencies: ['Reuters'],
    status: 'corrected',
    url: 'https://example.org/full',
  });

  it('list every fact that an article states', () => {
    const message = render({ ...SOURCES, articles: [full, PLOTS] }, 1, {
      command: 'sources',
      texts: [],
    });
    expect(textsOf(message)).toEqual([
      '### 2 articles',
      '**A full one** · The Outlet · TEHRAN · Nov 2015\nBy A. Writer, B. Writer\nCredits: IRANIAN MEDIA\nAgencies: Reuters\nStatus: corrected',
      String.raw`**In Iran, Putin speaks of \*plots\*** · outlet not stated · WASHINGTON · date not stated` +
        '\nauthor not stated',
    ]);
    expect(buttonsOf(message)).toEqual([
      { label: 'Open article', target: 'https://example.org/full', disabled: false },
    ]);
  });

  it.each([
    ['topic', [full], '### 1 article about “gas”'],
    ['outlet', [full], '### 1 article from “gas”'],
    ['article', [full], '### 1 article'],
    ['topic', [], '### No article is within these limits'],
    ['unknown', [full], '### Nothing in the coverage matches “gas”'],
  ] as const)('say what they are for (%s)', (match, articles, heading) => {
    const asked = { command: 'sources', texts: [{ option: 'topic', place: 1, text: 'gas' }] };
    const answer = { ...SOURCES, match, articles, wanted: 'gas' };
    expect(textsOf(render(answer, 1, asked)).slice(0, 2)).toEqual([heading, '-# Topic: gas']);
  });

  it('have five articles a page', () => {
    const articles = Array.from({ length: 6 }, (_, index) => article(`a${index}`, 'Words.'));
    const message = render({ ...SOURCES, articles }, 2, { command: 'sources', texts: [] });
    expect(textsOf(message)).toHaveLength(2);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Previous', '2 of 2', 'Next']);
  });
});

describe('the coverage', () => {
  it('says what is loaded, what is wrong, what can be done and what is kept', () => {
    const problem = { file: 'corpus/a.md', line: 3, expected: 'a title', got: 'nothing' };
    const answer: Answer = {
      kind: 'coverage',
      searched: SEARCHED,
      passages: 38,
      outlets: [{ outlet: 'The Outlet', articles: 1 }],
      outletNotStated: 1,
      problems: Array.from({ length: 7 }, () => problem),
    };
    expect(textsOf(render(answer))).toEqual([
      '### 2 articles, 38 passages',
      'Dates: 1 dated 23 Nov 2015\nOutlets: not stated (1), The Outlet (1)\nRevision: 1a2b3c4d',
      `7 problems in the files:\n${String.raw`corpus/a.md\:3: expected a title, got nothing`.concat('\n').repeat(5)}and 2 more`,
      '/ask: What the coverage says, in its own words\n/coverage: What is loaded',
      '-# The text of questions is neither stored nor logged.',
    ]);
  });
});

describe('an option that cannot be used', () => {
  it('says what it takes and what came', () => {
    const answer: Answer = {
      kind: 'invalid',
      option: 'from',
      expected: { kind: 'date' },
      got: { kind: 'text', text: '*x*' },
    };
    expect(textsOf(render(answer))).toEqual([
      '`from`: expected a date such as 2015, 2015-11 or 2015-11-23, got “\\*x\\*”',
    ]);
  });
});
