/** A corpus with questions whose answering passages are known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { Article } from '../../corpus/article.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { makeArticle } from '../../corpus/make-article.ts';
import { passages } from '../../corpus/passages.ts';
import { PassageSearch } from '../../search/rank.ts';
import { indexPassages } from '../../search/revise.ts';
import { slice } from '../../text/span.ts';
import { randomNumbers, shuffled } from '../random.ts';

const relevantSchema = z.object({ article: z.string(), start: z.number(), end: z.number() });

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  /** Where it is answered: offsets into the text of an article. */
  relevant: z.array(relevantSchema).min(1),
  /** The article it was asked about, where its passages were moved to others. */
  about: z.string().optional(),
});

/** A question and where it is answered. */
export type Question = z.infer<typeof questionSchema>;

/** A corpus, ready to be searched, and questions about it: as people type them, and misspelt. */
export interface QuestionSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly search: PassageSearch;
  readonly questions: readonly Question[];
  readonly typos: readonly Question[];
}

const readQuestions = (path: string): Question[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => questionSchema.parse(JSON.parse(line)));

/** Paragraphs of a made-up article, as many as articles of an encyclopedia have. */
const MIXED_PARAGRAPHS = 40;

const MIXING_SEED = 7;

/**
 * The same questions over the same paragraphs, dealt out to articles that are about nothing: what a
 * passage's article and neighbours say of it is chance there.
 */
export function mixed({
  name,
  articles,
  questions,
  typos,
}: Omit<QuestionSet, 'search'>): QuestionSet {
  const all = articles.flatMap((article) =>
    passages(article).map(({ span }) => ({
      article: article.id,
      span,
      text: slice(article.text, span),
    })),
  );
  const dealt = shuffled(all, randomNumbers(MIXING_SEED));
  const movedTo = new Map<(typeof all)[number], z.infer<typeof relevantSchema>>();
  const made: Article[] = [];
  for (let from = 0; from < dealt.length; from += MIXED_PARAGRAPHS) {
    const id = `mixed-${from}`;
    let text = '';
    for (const paragraph of dealt.slice(from, from + MIXED_PARAGRAPHS)) {
      movedTo.set(paragraph, {
        article: id,
        start: text.length,
        end: text.length + paragraph.text.length,
      });
      text += `${paragraph.text}\n\n`;
    }
    made.push(makeArticle(id, text, { title: id, authors: [], credits: [], agencies: [] }));
  }
  const move = (question: Question): Question => ({
    ...question,
    about: question.relevant[0]?.article,
    relevant: question.relevant.flatMap(({ article, start, end }) =>
      all
        .filter(
          (each) => each.article === article && each.span.start < end && start < each.span.end,
        )
        .flatMap((each) => movedTo.get(each) ?? []),
    ),
  });
  return {
    name: `${name}, mixed`,
    articles: made,
    search: new PassageSearch(indexPassages(made)),
    questions: questions.map(move),
    typos: typos.map(move),
  };
}

/** The set in a folder with `articles.jsonl`, `questions.jsonl` and `typos.jsonl`. */
export async function readQuestionSet(folder: string, name: string): Promise<QuestionSet> {
  const { articles } = await loadCorpus(join(folder, name, 'articles.jsonl'));
  return {
    name,
    articles,
    search: new PassageSearch(indexPassages(articles)),
    questions: readQuestions(join(folder, name, 'questions.jsonl')),
    typos: readQuestions(join(folder, name, 'typos.jsonl')),
  };
}
