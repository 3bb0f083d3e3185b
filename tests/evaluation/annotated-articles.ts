/** Articles with attributions annotated by hand, and the quotations and sentences that are checked. */
import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { paragraphs } from '../../src/text/paragraphs.ts';
import { sentences } from '../../src/text/sentences.ts';
import { words } from '../../src/text/words.ts';

const pair = z.tuple([z.number(), z.number()]);
const articleSchema = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  text: z.string(),
  attributions: z.array(
    z.object({ kind: z.string(), content: z.array(pair), source: z.array(pair).nullable() }),
  ),
});

/** An annotated article; spans are UTF-16 offsets into `text`, half open. */
export type AnnotatedArticle = z.infer<typeof articleSchema>;

/** Words of an article that somebody may want to check. */
export interface Quoted {
  readonly article: AnnotatedArticle;
  /** Without the quotation marks around it. */
  readonly text: string;
  /** The same words as the article prints them, with what stands between their pieces. */
  readonly printed: string;
  readonly span: readonly [number, number];
  /** Where the article names who says it; empty when nobody does. */
  readonly source: readonly (readonly [number, number])[];
}

/** The articles of a JSON Lines file, in the order of their dates, then ids. */
export const readArticles = (path: string): AnnotatedArticle[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => articleSchema.parse(JSON.parse(line)))
    .toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));

const bare = (text: string): string => text.replaceAll(/^(?:["“”\s]|'')+|(?:["“”\s,.]|'')+$/gu, '');

/** The direct quotations of an article that were annotated with their pieces in order. */
export const quotationsIn = (article: AnnotatedArticle): Quoted[] =>
  article.attributions
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ content, source }) => {
      const [first, last] = [content[0], content.at(-1)];
      if (first === undefined || last === undefined) return [];
      const pieces = content.map(([start, end]) => article.text.slice(start, end));
      const text = bare(
        pieces.map((piece) => piece.replaceAll(/^(?:["“”]|'')|(?:["“”]|'')$/gu, '')).join(' '),
      );
      const span = [first[0], last[1]] as const;
      // A quotation inside it, or marks of another kind, would make its borders a matter of taste.
      if (/["“”]|''/u.test(text)) return [];
      return [{ article, text, printed: article.text.slice(...span), span, source: source ?? [] }];
    });

/** The sentences of an article that hold no quotation mark and lie in no attribution. */
export const plainSentencesIn = (article: AnnotatedArticle): Quoted[] =>
  paragraphs(article.text)
    .flatMap(({ start, end }) => sentences(article.text, start, end))
    .filter(({ start, end }) =>
      article.attributions.every(({ content }) =>
        content.every(([from, to]) => to <= start || from >= end),
      ),
    )
    .map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) }))
    .filter(({ text }) => /^\p{Lu}[^"“”\n]+[.]$/u.test(text) && wordCount(text) >= 5)
    .map(({ start, end, text }) => ({
      article,
      text,
      printed: text,
      span: [start, end] as const,
      source: [],
    }));

/** How many words a text has. */
export const wordCount = (text: string): number => words(text).length;
