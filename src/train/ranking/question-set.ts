/** A corpus with questions whose answering passages are known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { loadCorpus } from '../../corpus/load.ts';
import { PassageSearch } from '../../search/rank.ts';
import { indexPassages } from '../../search/revise.ts';

const relevantSchema = z.object({ article: z.string(), start: z.number(), end: z.number() });

const questionSchema = z.object({
  id: z.string(),
  question: z.string(),
  /** Where it is answered: offsets into the text of an article. */
  relevant: z.array(relevantSchema).min(1),
});

/** A question and where it is answered. */
export type Question = z.infer<typeof questionSchema>;

/** A corpus, ready to be searched, and questions about it: as people type them, and misspelt. */
export interface QuestionSet {
  readonly name: string;
  readonly search: PassageSearch;
  readonly questions: readonly Question[];
  readonly typos: readonly Question[];
}

const readQuestions = (path: string): Question[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => questionSchema.parse(JSON.parse(line)));

/** The set in a folder with `articles.jsonl`, `questions.jsonl` and `typos.jsonl`. */
export async function readQuestionSet(folder: string, name: string): Promise<QuestionSet> {
  const { articles } = await loadCorpus(join(folder, name, 'articles.jsonl'));
  return {
    name,
    search: new PassageSearch(indexPassages(articles)),
    questions: readQuestions(join(folder, name, 'questions.jsonl')),
    typos: readQuestions(join(folder, name, 'typos.jsonl')),
  };
}
