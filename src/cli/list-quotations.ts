/** The quotations of articles, a line each: for people, for programs, or for the scorer. */
import type { Article } from '../corpus/article.ts';
import { readCorpus } from '../corpus/load.ts';
import { describeProblem } from '../corpus/problem.ts';
import { type Attributed, QuotationBook } from '../quotes/quotation-book.ts';
import { type Span, slice } from '../text/span.ts';
import type { ListQuotations } from './arguments.ts';
import { Progress } from './progress.ts';

const pair = ({ start, end }: Span): [number, number] => [start, end];

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ');

function quotationJson({ article, quotation, speaker }: Attributed): object {
  const { kind, content, cue, source, relays } = quotation;
  return {
    article: article.id,
    kind,
    content: content.map(pair),
    cue: cue.map(pair),
    source: source?.map(pair) ?? null,
    speaker: speaker === null ? null : { id: speaker.id, name: speaker.name },
    via: relays.map((relay) => ({ name: relay.name, source: relay.source.map(pair) })),
  };
}

function quotationText({ article, quotation, speaker }: Attributed): string {
  const words = quotation.content.map((piece) => oneLine(slice(article.text, piece))).join(' […] ');
  const via = quotation.relays.map(({ name }) => `, via ${oneLine(name)}`).join('');
  return `${article.id}\t${quotation.kind}\t${speaker?.name ?? '–'}${via}\t${words}`;
}

function evalLines(book: QuotationBook, ids: readonly string[]): string[] {
  const quotesOf = new Map(ids.map((id) => [id, [] as object[]]));
  for (const { article, quotation, speaker } of book.all) {
    const { content, source, cue, relays } = quotation;
    // The gold keeps the outermost attribution: what a relay reports is the relay's.
    const outer = relays.find(({ reports }) => reports.length > 0);
    quotesOf.get(article.id)?.push({
      content: (outer?.reports ?? content).map(pair),
      source: (outer?.source ?? source)?.map(pair) ?? null,
      cue: cue.map(pair),
      ...(speaker === null ? {} : { speaker: speaker.name }),
    });
  }
  return [...quotesOf].map(([id, quotes]) => JSON.stringify({ id, quotes }));
}

const withoutFurniture = (article: Article): Article => ({ ...article, furniture: [] });

/** The lines for all articles at the paths; faults and progress go to `complain`. */
export async function* listQuotations(
  { paths, format }: ListQuotations,
  complain: (line: string) => void,
): AsyncGenerator<string> {
  const corpora = await Promise.all(paths.map((path) => readCorpus(path)));
  const articles = corpora.flatMap((corpus) => corpus.articles);
  for (const problem of corpora.flatMap((corpus) => corpus.problems)) {
    complain(`${describeProblem(problem)}\n`);
  }
  const reading = new Progress(`Read the quotations of # of ${articles.length} articles`, complain);
  // The gold reads a headline like any other paragraph.
  const read = format === 'eval' ? articles.map(withoutFurniture) : articles;
  const book = new QuotationBook(read, () => reading.tick());
  if (format === 'eval') {
    yield* evalLines(
      book,
      articles.map(({ id }) => id),
    );
    return;
  }
  for (const attributed of book.all) {
    yield format === 'json' ? JSON.stringify(quotationJson(attributed)) : quotationText(attributed);
  }
}
