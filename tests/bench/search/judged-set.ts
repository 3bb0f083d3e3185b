/** Real articles with real questions whose answers were judged. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { z } from 'zod';

import type { Article } from '../../../src/corpus/article.ts';
import { readCorpus } from '../../../src/corpus/load.ts';
import { type Passage, passages } from '../../../src/corpus/passages.ts';
import { passageKey } from './engine.ts';
import type { BenchQuestion, QuestionSet } from './question-set.ts';
import { sample, seededRandom } from './random.ts';

/** Which questions are asked when not all are. */
const SEED = 1;

const FILES = { articles: 'articles.jsonl', plain: 'questions.jsonl', misspelt: 'typos.jsonl' };

/** Relevant spans are offsets into an article's text, UTF-16, half-open. */
const questionSchema = z.object({
  question: z.string(),
  relevant: z.array(z.object({ article: z.string(), start: z.number(), end: z.number() })),
});

/**
 * The folders in `data`, itself included, that hold articles, questions and misspelt questions, by
 * name.
 */
export function judgedFolders(data: string): string[] {
  const inside = readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(data, name));
  return [data, ...inside.toSorted()].filter((folder) =>
    Object.values(FILES).every((name) => existsSync(join(folder, name))),
  );
}

/** A set of `questions` questions at most of a folder; its passages are written to `folder`. */
export async function judgedSet(
  data: string,
  questions: number,
  folder: string,
): Promise<QuestionSet> {
  const articlesPath = join(data, FILES.articles);
  const passagesPath = join(folder, 'passages.jsonl');
  const { articles } = await readCorpus(articlesPath);
  const held = new Map<string, { readonly article: Article; readonly passages: Passage[] }>(
    articles.map((article) => [article.id, { article, passages: passages(article) }]),
  );
  const all = [...held.values()].flatMap(({ article, passages: own }) =>
    own.map(({ span }) => ({
      key: passageKey(article.id, span.start),
      title: article.title,
      text: article.text.slice(span.start, span.end),
    })),
  );
  await writeFile(passagesPath, all.map((passage) => `${JSON.stringify(passage)}\n`).join(''));

  const readQuestions = async (name: string): Promise<BenchQuestion[]> => {
    const lines = (await readFile(join(data, name), 'utf8')).trim().split('\n');
    const read = lines.map((line) => questionSchema.parse(JSON.parse(line)));
    return sample(seededRandom(SEED), read, questions).map(({ question, relevant }) => ({
      question,
      relevant: new Set(
        relevant.flatMap(({ article, start, end }) =>
          (held.get(article)?.passages ?? [])
            .filter(({ span }) => span.start < end && start < span.end)
            .map(({ span }) => passageKey(article, span.start)),
        ),
      ),
    }));
  };
  return {
    name: basename(data),
    texts: { articlesPath, passagesPath },
    passages: all.length,
    isJudged: true,
    plain: await readQuestions(FILES.plain),
    misspelt: await readQuestions(FILES.misspelt),
    hardest: [],
  };
}
