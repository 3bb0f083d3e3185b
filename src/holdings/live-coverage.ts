/** The articles that are served at the moment, and how they come to be others. */
import type { ArticleLookup } from '../answers/article-lookup.ts';
import { newestFirst } from '../answers/coverage.ts';
import type { Article } from '../corpus/article.ts';
import { type Corpus, CorpusError, loadCorpus, readCorpus } from '../corpus/load.ts';
import { finishInTurns } from '../search/steps.ts';
import { changesBetween } from './changes.ts';
import { type Edition, type Made, makeEdition } from './edition.ts';
import type { CorpusReport } from './report.ts';
import { readWithdrawals, withdrawalsPath, writeWithdrawals } from './withdrawals.ts';

/** Where the articles are, and who is told of reading them. */
export interface LiveOptions {
  readonly corpusPath: string;
  /** Where what was read is kept; withdrawals are kept beside it, without it nowhere. */
  readonly snapshotPath?: string | undefined;
  /** Called with each corpus that is to be indexed; gives what is called after each new article. */
  readonly onRead?: ((corpus: Corpus) => () => void) | undefined;
  /** Called with a line for whoever runs the program. */
  readonly onNotice?: ((line: string) => void) | undefined;
  /** Called with each edition after the first, once it is served. */
  readonly onEdition?: ((edition: Edition) => void) | undefined;
}

/** Titles that are named where none is the typed one. */
const MAX_CLOSEST = 3;

/** The article whose id or title was typed; undefined for none, and for a title that several have. */
function articleCalled(typed: string, articles: readonly Article[]): Article | undefined {
  const wanted = typed.trim();
  const byId = articles.find(({ id }) => id === wanted);
  if (byId !== undefined) return byId;
  const [only, ...others] = articles.filter(({ title }) => title.trim() === wanted);
  return others.length === 0 ? only : undefined;
}

/**
 * Holds the edition that is served. Everything that changes it is done one after the other; until a
 * new edition is whole, and when it fails, the one before is served.
 */
export class LiveCoverage {
  readonly #options: LiveOptions;
  #made: Made;
  #withdrawn: ReadonlySet<string>;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(options: LiveOptions, made: Made, withdrawn: ReadonlySet<string>) {
    this.#options = options;
    this.#made = made;
    this.#withdrawn = withdrawn;
  }

  /**
   * The articles at the path of the options, read and indexed.
   * @throws {CorpusError} when none can be served, or the file of withdrawals cannot be read
   */
  static async open(options: LiveOptions): Promise<LiveCoverage> {
    const withdrawn = await withdrawnAt(options);
    const corpus = await loadCorpus(options.corpusPath);
    const made = await madeOf(corpus, withdrawn, false, options);
    return new LiveCoverage(options, made, withdrawn);
  }

  /** What is served at the moment: a request takes it once. */
  get edition(): Edition {
    return this.#made;
  }

  /** Reads everything again, withdrawals too, and serves it if anything can be served. */
  reload(): Promise<CorpusReport> {
    return this.#inTurn(async () => {
      try {
        const withdrawn = await withdrawnAt(this.#options);
        const corpus = await loadCorpus(this.#options.corpusPath);
        const changes = await finishInTurns(
          changesBetween(this.#made.corpus.articles, corpus.articles),
        );
        await this.#serve(corpus, withdrawn);
        const { coverage, withdrawnArticles } = this.#made;
        return {
          kind: 'reloaded',
          served: coverage.articles.length,
          changes,
          withdrawn: withdrawnArticles.toSorted(newestFirst),
          problems: corpus.problems,
        };
      } catch (error) {
        if (!(error instanceof CorpusError)) throw error;
        const { message: reason, problems } = error;
        return { kind: 'not-reloaded', reason, problems };
      }
    });
  }

  /** Checks the files and changes nothing. */
  async validate(): Promise<CorpusReport> {
    try {
      const { articles, problems } = await readCorpus(this.#options.corpusPath);
      return { kind: 'validated', articles: articles.length, problems };
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      const { message: reason, problems } = error;
      return { kind: 'not-reloaded', reason, problems };
    }
  }

  /** Takes the article of that id or title out of everything; from then on no answer has it. */
  withdraw(typed: string): Promise<CorpusReport> {
    return this.#inTurn(async () => {
      const { coverage, corpus } = this.#made;
      const article = articleCalled(typed, coverage.articles);
      if (article === undefined) return noSuchArticle(typed, 'served', coverage.lookup);
      const isKept = await this.#withdraw(new Set([...this.#withdrawn, article.id]), corpus);
      return { kind: 'withdrawn', article, isKept };
    });
  }

  /** Serves the withdrawn article of that id or title again. */
  restore(typed: string): Promise<CorpusReport> {
    return this.#inTurn(async () => {
      const { corpus, withdrawn, withdrawnArticles } = this.#made;
      const article = articleCalled(typed, withdrawnArticles);
      const id = article?.id ?? typed.trim();
      if (!this.#withdrawn.has(id)) return noSuchArticle(typed, 'withdrawn', withdrawn);
      const others = new Set([...this.#withdrawn].filter((each) => each !== id));
      const isWritten = await this.#withdraw(others, corpus);
      return {
        kind: 'restored',
        title: article?.title ?? id,
        isServed: article !== undefined,
        isKept: isWritten || this.#options.snapshotPath === undefined,
      };
    });
  }

  /**
   * Keeps the ids first: an article that was withdrawn must not come back with a restart. Where they
   * cannot be kept, the article is withdrawn all the same.
   */
  async #withdraw(ids: ReadonlySet<string>, corpus: Corpus): Promise<boolean> {
    const { snapshotPath, onNotice } = this.#options;
    const path = snapshotPath === undefined ? undefined : withdrawalsPath(snapshotPath);
    let isKept = path !== undefined;
    if (path !== undefined) {
      await writeWithdrawals(path, ids).catch((error: unknown) => {
        isKept = false;
        const reason = error instanceof Error ? error.message : String(error);
        onNotice?.(`The withdrawals could not be written to ${path}: ${reason}`);
      });
    }
    await this.#serve(corpus, ids);
    return isKept;
  }

  async #serve(corpus: Corpus, withdrawn: ReadonlySet<string>): Promise<void> {
    this.#made = await madeOf(corpus, withdrawn, true, this.#options);
    this.#withdrawn = withdrawn;
    this.#options.onEdition?.(this.#made);
  }

  /** Does `work` when all that was asked before has been done, however that ended. */
  #inTurn(work: () => Promise<CorpusReport>): Promise<CorpusReport> {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }
}

const withdrawnAt = ({ snapshotPath }: LiveOptions): Promise<ReadonlySet<string>> =>
  snapshotPath === undefined
    ? Promise.resolve(new Set<string>())
    : readWithdrawals(withdrawalsPath(snapshotPath));

const madeOf = (
  corpus: Corpus,
  withdrawn: ReadonlySet<string>,
  isServing: boolean,
  { snapshotPath, onRead, onNotice }: LiveOptions,
): Promise<Made> =>
  makeEdition(corpus, withdrawn, {
    path: snapshotPath,
    isServing,
    onArticle: onRead?.(corpus),
    onNotice,
  });

const noSuchArticle = (
  typed: string,
  among: 'served' | 'withdrawn',
  lookup: ArticleLookup,
): CorpusReport => ({
  kind: 'no-such-article',
  typed,
  among,
  closest: lookup.suggestArticles(typed, MAX_CLOSEST),
});
