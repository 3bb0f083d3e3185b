/** How a citation looks: as code to copy, or as a file when it does not fit. */
import { describe, expect, it } from 'vitest';

import type { CitationAnswer } from '../../src/answers/answer.ts';
import { citeArticle } from '../../src/answers/cite-article.ts';
import type { CitationStyle } from '../../src/citations/citation-style.ts';
import type { Message } from '../../src/discord/components.ts';
import { renderCitation } from '../../src/discord/render-citation.ts';
import { ENGLISH_WORDS } from '../../src/wording/languages.ts';
import { article, coverageOf } from '../support/coverage.ts';
import { asking } from './support/articles.ts';
import { refusals, textsOf } from './support/message.ts';

const BODY = 'KORVO – The dam burst.\n\n“We heard the wall crack at noon,” Mira Tann said.';

function citation(title: string, style: CitationStyle, quote?: string): CitationAnswer {
  const held = coverageOf(article('dam-at-korvo', BODY, { title }));
  const answer = citeArticle('dam-at-korvo', quote, style, held);
  if (answer.kind !== 'citation') throw new Error(`Expected a citation, got ${answer.kind}`);
  return answer;
}

function shown(answer: CitationAnswer): Message {
  const message = renderCitation(ENGLISH_WORDS, answer, asking('dam-at-korvo'));
  expect(refusals(message)).toEqual([]);
  return message;
}

describe('a citation', () => {
  it('shows the article, then both texts as code, then what is missing', () =>
    expect(textsOf(shown(citation('Dam bursts', 'Chicago')))).toEqual([
      '### Chicago citation',
      '-# Question: dam-at-korvo',
      '**Dam bursts** · outlet not stated · dateline not stated · date not stated',
      'Bibliography\n```\n“Dam Bursts.”\n```',
      'Note\n```\n“Dam Bursts.”\n```',
      '-# Not in the citation, because the article does not state it: author, outlet, date of publication, link',
    ]));

  it('shows the words that are cited, with their speaker', () =>
    expect(textsOf(shown(citation('Dam bursts', 'APA', 'We heard the wall crack')))).toEqual([
      '### APA citation',
      '-# Question: dam-at-korvo',
      '> We heard the wall crack\nSpeaking: Mira Tann\n' +
        '-# **Dam bursts** · outlet not stated · dateline not stated · date not stated · paragraph 2',
      'Reference list\n```\nDam bursts. (n.d.).\n```',
      'In the text\n```\n(Mira Tann, as cited in “Dam Bursts,” n.d., para. 2)\n```',
      '-# Not in the citation, because the article does not state it: author, outlet, date of publication, link',
    ]));

  it.each<[string, string, CitationStyle, string]>([
    ['longer than fits', 'Dam bursts '.repeat(150).trim(), 'BibTeX', 'dam-at-korvo.bib'],
    [
      'with a backtick, which nothing escapes in code',
      'The ` dam',
      'CSL-JSON',
      'dam-at-korvo.json',
    ],
  ])('is a file of the exact text when it is one %s', (_name, title, style, fileName) => {
    const answer = citation(title, style);
    const { files = [] } = shown(answer);
    expect(files.map(({ name, attachment }) => [name, attachment.toString('utf8')])).toEqual([
      [fileName, answer.entry],
    ]);
  });
});
