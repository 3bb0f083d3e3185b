/** The program for a terminal: what each command prints, and how it ends. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { verbatim } from './support/verbatim.ts';

const KORAN =
  'Putin, on his first visit to Iran since 2007, presented an old edition of the Koran, the Muslim holy book, to Khamenei, the Iranian leader’s website said, publishing photos of the book.';

let folder: string;
const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('verbatim cite', () => {
  it('prints the record alone, its style in any letters, ready for a file', async () => {
    expect(await verbatim('cite', 'khamenei meets putin', '--style', 'ris')).toEqual({
      code: 0,
      err: '',
      out: 'TY  - NEWS\nID  - khamenei-meets-putin-and-denounces-the-us\nTI  - Khamenei meets Putin and denounces the US\nLA  - en\nER  - \n',
    });
  });

  it('gives the cited words’ place to programs', async () => {
    const words = 'This is a threat to all countries';
    const { out } = await verbatim('cite', 'khamenei meets', '--quote', words, '--json');
    expect(JSON.parse(out)).toMatchObject({
      kind: 'citation',
      style: 'APA',
      reference:
        '(Ali Khamenei, via his website, as cited in “Khamenei Meets Putin and Denounces the US,” n.d., para. 3)',
      excerpt: { article: 'khamenei-meets-putin-and-denounces-the-us' },
      article: { title: 'Khamenei meets Putin and denounces the US' },
    });
  });

  it('says which styles there are', async () => {
    expect(await verbatim('cite', 'khamenei meets', '--style', 'Harvard')).toMatchObject({
      code: 2,
      err: 'Expected --style to be one of APA, MLA, Chicago, BibTeX, RIS, CSL-JSON, got “Harvard”.\n',
    });
  });
});

describe('verbatim compare', () => {
  it('sets the wordings of the articles side by side', async () => {
    const { code, out } = await verbatim('compare', 'Khamenei on the objectives in Syria');
    const lines = out.split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^2 articles on “Khamenei on the objectives in Syria”: /u);
    expect(lines).toContain(
      '   The United States … political means he [-continued-] {+added referring to proposed peace talks to end the civil war in Syria+}',
    );
  });

  it('gives both places and the difference to programs', async () => {
    const { out } = await verbatim('compare', '--quote', 'political means', '--json');
    expect(JSON.parse(out)).toMatchObject({ kind: 'checked', verdict: 'too short to judge' });
    const words = 'should not impose their political will on Syria';
    expect(JSON.parse((await verbatim('compare', '--quote', words, '--json')).out)).toMatchObject({
      kind: 'comparison',
      blocks: [
        { article: 'khamenei-meets-putin-and-denounces-the-us', passages: [{ statement: 1 }] },
        {
          article: 'in-iran-putin-and-khamenei-speak-of-american-plots',
          passages: [{ statement: 1, diff: [{ kind: 'kept' }] }],
        },
      ],
    });
  });
});

describe('verbatim ask', () => {
  it('prints the words, where they stand and who else carries them', async () => {
    expect(await verbatim('ask', 'Who gave whom a Koran?', '--limit', '1')).toEqual({
      code: 0,
      err: '',
      out: [
        '1 passage in 2 articles',
        '',
        `1. ${KORAN}`,
        '   Speaking: the Iranian leader’s website',
        '   Khamenei meets Putin and denounces the US · outlet not stated · dateline not stated · events of 23 Nov 2015 · paragraph 6',
        "   Also in: In Iran, Putin and Khamenei speak of American 'plots' · outlet not stated · WASHINGTON · date not stated · paragraph 10",
        '',
      ].join('\n'),
    });
  });

  it('says when nothing is found, and still ends well', async () => {
    const { code, out } = await verbatim('ask', 'the', 'price', 'of', 'oil');
    expect([code, out]).toEqual([
      0,
      'Not found in the coverage: 2 articles, 1 dated 23 Nov 2015\nNo article has: price, oil\n',
    ]);
  });

  it('gives one JSON object', async () => {
    const { out } = await verbatim('ask', 'Who gave whom a Quran?', '--json', '--limit', '1');
    expect(JSON.parse(out)).toMatchObject({
      kind: 'found',
      resolutions: [{ typed: 'Quran', shown: 'Koran' }],
      hits: [{ text: KORAN, place: { role: 'paragraph', number: 6 }, alsoIn: [{}] }],
    });
  });

  it('says why each passage stands where it stands', async () => {
    const { code, out } = await verbatim(
      'ask',
      'Who gave whom a Quran?',
      '--explain',
      '--limit',
      '2',
    );
    const lines = out.split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^Words: gave \(\d+ %\), Quran \(\d+ %, read as “Koran”\)$/u);
    expect(lines.filter((line) => /^\d\. /u.test(line))).toEqual([`1. ${KORAN}`, `2. ${KORAN}`]);
    for (const line of lines.filter((each) => each.includes(' = '))) {
      // The parts add up to the sum, but for what rounding takes.
      const [sum = '', parts = ''] = line.split(' = ');
      const added = parts.split(', ').map((part) => Number(part.split(' ')[1]));
      const rest = Number(sum) - added.reduce((total, each) => total + each, 0);
      expect(Math.abs(rest)).toBeLessThan(0.05 + added.length * 0.005);
    }
    expect(lines.at(-2)).toMatch(/^ {3}(?:an|no) answer, chance \d+ %: bias -\d+\.\d\d/u);
  });

  it('answers a file of questions over another corpus, a line each', async () => {
    const corpus = await file(
      'articles.jsonl',
      '{"id":"p","title":"Pier","text":"The pier is closed.\\n\\nA crane fell."}\n{"id":"q","title":"Again","text":"HAMBURG: The pier is closed."}\n',
    );
    const questions = await file(
      'questions.jsonl',
      '{"id":1,"question":"Is the pier closed?"}\n\n{"id":"two","question":"crane fallen"}\n{"id":"no","question":"Obama"}\n',
    );
    const { code, out, err } = await verbatim('ask', '--corpus', corpus, '--questions', questions);
    const lines = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect([code, err]).toEqual([0, '']);
    const number: unknown = expect.any(Number);
    expect(lines).toEqual([
      {
        id: '1',
        kind: 'found',
        hits: [
          {
            article: 'p',
            start: 0,
            end: 19,
            text: 'The pier is closed.',
            score: number,
            place: { role: 'paragraph', number: 1 },
            speaking: [],
            alsoIn: [{ article: 'q', start: 0, end: 28 }],
          },
        ],
      },
      expect.objectContaining({ id: 'two', kind: 'found' }),
      { id: 'no', kind: 'nothing-found', hits: [], nearest: [] },
    ]);
  });

  it('serves what is whole, and says what is not', async () => {
    const corpus = await file(
      'some.jsonl',
      '{"id":"p","title":"Pier","text":"The pier."}\n{"id":"q"}\n',
    );
    const { code, out, err } = await verbatim('ask', 'pier', '--corpus', corpus);
    expect([code, out.split('\n')[0]]).toEqual([0, '1 passage in 1 article']);
    expect(err).toBe(`${corpus}:2: expected \`text\` to be text, got nothing\n`);
  });

  it('shows control characters of an article as what they are not', async () => {
    const corpus = await file('escape.txt', 'Pier\n\nThe pier \u001b[2Jis closed.');
    const { out } = await verbatim('ask', 'pier closed', '--corpus', corpus);
    expect(out).toContain('The pier \uFFFD[2Jis closed.');
  });
});

describe('other commands', () => {
  it('lists sources and coverage', async () => {
    const sources = await verbatim('sources', '--topic', 'Velayati');
    expect(sources.out.split('\n')).toEqual([
      '1 article about “Velayati”',
      '',
      "In Iran, Putin and Khamenei speak of American 'plots' · outlet not stated · WASHINGTON · date not stated",
      '   author not stated',
      '   Credits: IRANIAN MEDIA',
      '   Agencies: Interfax, Fars',
      '',
    ]);
    const coverage = await verbatim('coverage');
    expect(coverage.out.split('\n').slice(0, 3)).toEqual([
      '2 articles, 30 passages',
      'Dates: 1 dated 23 Nov 2015',
      'Outlets: not stated (2)',
    ]);
  });

  it('validates articles: exit code 1 and a line for each fault', async () => {
    const path = await file('faulty.md', '---\ntitle: Pier\npublished: Monday\n---\nThe pier.\n');
    expect(await verbatim('validate', path)).toEqual({
      code: 1,
      err: '',
      out: `${path}:3: expected \`published\` to be a date: YYYY, YYYY-MM or YYYY-MM-DD, got “Monday”\n0 articles can be served, 1 problem\n`,
    });
    expect(await verbatim('validate', 'corpus')).toMatchObject({
      code: 0,
      out: '2 articles can be served, 0 problems\n',
    });
  });
});

describe('wrong use: one clear line and exit code 2', () => {
  it.each([
    [
      ['aks', 'x'],
      'Expected a command (ask, check, cite, compare, coverage, quotes, sources, whosaid, speakers, validate, help), got “aks”.',
    ],
    [['ask'], 'Expected a question after “ask”, got nothing.'],
    [
      ['ask', 'x', '--lmit', '3'],
      "Unknown option '--lmit'. Expected one of --question, --outlet, --from, --to, --questions, --explain, --corpus, --json, --limit, --help.",
    ],
    [['ask', 'x', '--limit', 'many'], 'Expected --limit to be a whole number from 1, got “many”.'],
    [
      ['ask', 'x', '--from', 'Monday'],
      'Expected --from to be a date such as 2015, 2015-11 or 2015-11-23, got “Monday”.',
    ],
    [['ask', 'x', '--questions', 'y'], 'Expected --questions FILE or one question, got both.'],
    [
      ['ask', 'x', '--corpus', '/no/such'],
      'Expected articles at /no/such, got nothing there. Name a folder or a file (.md, .jsonl, .txt).',
    ],
    [
      ['ask', '--questions', '/no/such'],
      'Expected {"id": …, "question": "…"} lines in /no/such, got a file that cannot be read.',
    ],
    [['coverage', 'x'], 'Expected no further words, got “x”.'],
    [['validate', 'a', 'b'], 'Expected one PATH after “validate”, got 2.'],
  ])('%j', async (args, line) => {
    expect(await verbatim(...args)).toEqual({ code: 2, out: '', err: `${line}\n` });
  });

  it('names the line of a questions file that is wrong, before any answer', async () => {
    const path = await file('bad.jsonl', '{"id":1,"question":"pier"}\n{"id":2}\n');
    expect(await verbatim('ask', '--questions', path)).toEqual({
      code: 2,
      out: '',
      err: `${path}:2: expected {"id": …, "question": "…"}, got “{"id":2}”\n`,
    });
  });
});

it('prints help with every command', async () => {
  const { code, out } = await verbatim('--help');
  expect(code).toBe(0);
  expect(out).toContain('\n  ask  ');
  expect(out).toContain('\n    --question …');
});
