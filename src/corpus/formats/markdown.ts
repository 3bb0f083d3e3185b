/** Markdown with YAML front matter: one article a file, its body kept byte for byte. */
import { type Alias, type Document, LineCounter, isNode, parseDocument, visit } from 'yaml';
import { z } from 'zod';

import { expectation, factFields, firstIssue } from '../facts.ts';
import { shown } from '../problem.ts';
import {
  type ArticleFormat,
  type SourceFile,
  type Yielded,
  type YieldedProblem,
  articleOfFile,
  problemAt,
} from './format.ts';
import { findFurniture, furnitureLines } from './furniture.ts';

const OPENING_LINE = /^\uFEFF?---[ \t]*\r?\n/u;
const CLOSING_LINE = /^---[ \t]*(?:\r?\n|$)/mu;

/** What is most often forgotten. */
const YAML = 'YAML, with quotation marks round a value that has a colon';

/** Lines of the file above the front matter's first: the opening `---`. */
const LINES_ABOVE = 1;

/** Where a list, a field or a value can begin, and the YAML parser calls itself. */
const NESTING_MARK = /[[{]|[-?:](?=\s)/gu;

/** Keeps the parser's calls far from the end of the stack, which V8 does not always survive. */
const MAX_NESTING_MARKS = 500;

const frontMatterSchema = z.strictObject(
  { ...factFields, furniture: furnitureLines },
  {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `only ${Object.keys(factFields).join(', ')} and furniture`
        : 'fields, one `name: value` a line',
  },
);

/** A file taken apart. */
interface Parts {
  readonly kind: 'parts';
  readonly yaml: string;
  /** All that follows the closing line. */
  readonly body: string;
}

/** The YAML of a front matter, with the way back to its lines. */
interface Fields {
  readonly kind: 'fields';
  /** Every value is text, a list or an object. */
  readonly value: unknown;
  /** The line of the file on which the value at `path` begins; the first where there is none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

const lineCount = (text: string): number => text.split('\n').length;

function takeApart(file: SourceFile): Parts | YieldedProblem {
  const { text } = file;
  const opening = OPENING_LINE.exec(text)?.[0];
  if (opening === undefined) {
    return problemAt(file, 1, 'a first line of ---', shown(/.*/u.exec(text)?.[0]));
  }
  const rest = text.slice(opening.length);
  const closing = CLOSING_LINE.exec(rest);
  if (closing === null) {
    const expected = 'a line of --- that ends the front matter';
    return problemAt(file, lineCount(text), expected, 'the end of the file');
  }
  const body = rest.slice(closing.index + closing[0].length);
  if (body.trim() === '') {
    const line = lineCount(text.slice(0, text.length - body.length));
    return problemAt(file, line, 'a text below the front matter', 'nothing');
  }
  return { kind: 'parts', yaml: rest.slice(0, closing.index), body };
}

function firstAlias(document: Document.Parsed): Alias | undefined {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_key, alias) => void aliases.push(alias) });
  return aliases[0];
}

function readYaml(file: SourceFile, yaml: string): Fields | YieldedProblem {
  const marks = yaml.match(NESTING_MARK)?.length ?? 0;
  if (marks > MAX_NESTING_MARKS) {
    const expected = `at most ${MAX_NESTING_MARKS} fields and list items`;
    return problemAt(file, LINES_ABOVE, expected, `${marks}`);
  }
  const lineCounter = new LineCounter();
  // The failsafe schema reads every value as text: a title of `No` or `2015` stays what it is.
  const document = parseDocument(yaml, { lineCounter, schema: 'failsafe', prettyErrors: false });
  const lineAt = (offset = 0): number => lineCounter.linePos(offset).line + LINES_ABOVE;
  const [fault] = document.errors;
  if (fault !== undefined) return problemAt(file, lineAt(fault.pos[0]), YAML, fault.message);
  // Front matter has no use for aliases, and nested ones can grow without bound.
  const alias = firstAlias(document);
  if (alias !== undefined) {
    const line = lineAt(alias.range?.[0]);
    return problemAt(file, line, 'a value written out', `the alias *${alias.source}`);
  }
  return {
    kind: 'fields',
    value: document.toJS() ?? undefined,
    lineOf: (path) => {
      const node = document.getIn(path.map(String), true);
      return isNode(node) ? lineAt(node.range?.[0]) : 1;
    },
  };
}

function faultIn(file: SourceFile, { lineOf }: Fields, error: z.ZodError): YieldedProblem {
  const issue = firstIssue(error);
  if (issue.code !== 'unrecognized_keys') {
    return problemAt(file, lineOf(issue.path), expectation(issue), shown(issue.input));
  }
  const line = lineOf([...issue.path, ...issue.keys.slice(0, 1)]);
  return problemAt(file, line, expectation(issue), shown(issue.keys.join(', ')));
}

function parse(file: SourceFile): Yielded {
  const parts = takeApart(file);
  if (parts.kind === 'problem') return parts;
  const fields = readYaml(file, parts.yaml);
  if (fields.kind === 'problem') return fields;
  const parsed = frontMatterSchema.safeParse(fields.value, { reportInput: true });
  if (!parsed.success) return faultIn(file, fields, parsed.error);
  const { furniture: lines, ...facts } = parsed.data;
  const found = findFurniture(parts.body, lines);
  if (found.kind === 'misplaced') {
    const { role, index, expected, got } = found;
    return problemAt(file, fields.lineOf(['furniture', role, index]), expected, got);
  }
  return articleOfFile(file, parts.body, facts, found.furniture);
}

/** `.md`: facts in the front matter, checked by a schema; all below it is the article's text. */
export const markdown: ArticleFormat = {
  ending: '.md',
  *parse(file) {
    yield parse(file);
  },
};
