/** A set of made-up articles of a given size, written to files, with questions about them. */
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

import type { Article } from '../../../src/corpus/article.ts';
import { type BenchPassage, passageKey } from './engine.ts';
import { ArticleWriter, type MadeUpArticle } from './generator.ts';
import { hardestQuestions, misspelt, questionAbout } from './made-up-questions.ts';
import type { BenchQuestion, QuestionSet } from './question-set.ts';
import { sample, seededRandom } from './random.ts';

/** Everything made up follows from it. */
const SEED = 20_261_122;

/** Enough words to fill the longest question. */
const COMMONEST = 60;

/** Stands between two paragraphs. */
const PARAGRAPH_END = '\n\n';

const paragraphText = (sentences: readonly string[]): string => sentences.join(' ');

/** The text of a made-up article. */
const textOf = ({ paragraphs }: MadeUpArticle): string =>
  paragraphs.map(paragraphText).join(PARAGRAPH_END);

/** The passages of a made-up article: its paragraphs. */
function passagesOf(article: MadeUpArticle): BenchPassage[] {
  let start = 0;
  return article.paragraphs.map((sentences) => {
    const text = paragraphText(sentences);
    const key = passageKey(article.id, start);
    start += text.length + PARAGRAPH_END.length;
    return { key, title: article.title, text };
  });
}

/** Writes lines to a file as fast as it takes them. */
class LineFile {
  readonly #stream;

  constructor(path: string) {
    this.#stream = createWriteStream(path);
  }

  async write(value: unknown): Promise<void> {
    if (!this.#stream.write(`${JSON.stringify(value)}\n`)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    this.#stream.end();
    await finished(this.#stream);
  }
}

/** Articles of one file: a file is read as one string, and half a gigabyte is the longest. */
const ARTICLES_A_FILE = 10_000;

/** Writes articles into a folder, some to each file. */
class ArticlesFolder {
  readonly #folder: string;
  #written = 0;
  #file: LineFile | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder);
  }

  async write(article: unknown): Promise<void> {
    if (this.#written % ARTICLES_A_FILE === 0) {
      await this.close();
      const name = String(this.#written).padStart(9, '0');
      this.#file = new LineFile(join(this.#folder, `articles-${name}.jsonl`));
    }
    this.#written += 1;
    await this.#file?.write(article);
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}

/**
 * `passages` made-up passages in the sentences of `source`, in two files of `folder`, with
 * `questions` questions about passages spread over all of them and as many misspelt ones. The same
 * for the same `source` and numbers.
 */
export async function madeUpSet(
  source: readonly Article[],
  passages: number,
  questions: number,
  folder: string,
): Promise<QuestionSet> {
  const random = seededRandom(SEED);
  const texts = {
    articlesPath: join(folder, 'articles'),
    passagesPath: join(folder, 'passages.jsonl'),
  };
  const articlesFile = new ArticlesFolder(texts.articlesPath);
  const passagesFile = new LineFile(texts.passagesPath);
  const plain: BenchQuestion[] = [];
  const writer = new ArticleWriter(source, random);
  const step = passages / questions;
  let number = 0;
  for (const article of writer.write(passages)) {
    const { id, title, paragraphs } = article;
    await articlesFile.write({ id, title, text: textOf(article) });
    for (const [at, passage] of passagesOf(article).entries()) {
      await passagesFile.write(passage);
      if (number >= plain.length * step) {
        const question = questionAbout(paragraphs[at] ?? [], random);
        plain.push({ question, relevant: new Set([passage.key]) });
      }
      number += 1;
    }
  }
  await Promise.all([articlesFile.close(), passagesFile.close()]);
  const inAnyOrder = sample(random, plain, plain.length);
  return {
    name: `${passages.toLocaleString('en')} made-up passages`,
    texts,
    passages,
    isJudged: false,
    plain: inAnyOrder,
    misspelt: inAnyOrder.map((asked) => ({ ...asked, question: misspelt(asked.question, random) })),
    hardest: hardestQuestions(writer.mostFrequentWords(COMMONEST), random),
  };
}
