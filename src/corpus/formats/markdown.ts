/** Markdown with YAML front matter: one article a file, its body kept byte for byte. */
import { LineCounter, isNode, parseDocument } from 'yaml';
import { z } from 'zod';

import { paragraphs } from '../../text/paragraphs.ts';
import { FURNITURE_ROLES, type Furniture } from '../article.ts';
import { expectation, factFields } from '../facts.ts';
import { makeArticle } from '../make-article.ts';
import { shown } from '../problem.ts';
import { type ArticleFormat, type SourceFile, type Yielded, problemAt } from './format.ts';

/** The opening line, the front matter, the closing line; the body is all that follows. */
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu;

/** Lines of the front matter before its first: the opening `---`. */
const LINES_ABOVE = 1;

const lineNumber = z.coerce.number('a line number').int('a whole line number').min(1, 'at least 1');

const frontMatterSchema = z.strictObject(
  {
    ...factFields,
    furniture: z
      .partialRecord(z.enum(FURNITURE_ROLES), z.array(lineNumber, 'a list of line numbers'), {
        error: `lists of body lines under ${FURNITURE_ROLES.join(', ')}`,
      })
      .default({}),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `only ${Object.keys(factFields).join(', ')} and furniture`
        : 'fields, one `name: value` a line',
  },
);

/** The paragraph that begins on each line of the body, lines counted from 1. */
function paragraphsByLine(body: string): Map<number, Furniture['span']> {
  let line = 1;
  let at = 0;
  return new Map(
    paragraphs(body).map((paragraph) => {
      line += body.slice(at, paragraph.start).split(/\r\n|\n|\r/u).length - 1;
      at = paragraph.start;
      return [line, paragraph];
    }),
  );
}

function parse(file: SourceFile): Yielded {
  const front = FRONT_MATTER.exec(file.text);
  const yaml = front?.groups?.['yaml'];
  if (front === null || yaml === undefined) {
    return problemAt(
      file,
      1,
      'front matter between two lines of ---',
      shown(/.*/u.exec(file.text)?.[0]),
    );
  }
  const counter = new LineCounter();
  // The failsafe schema reads every value as text: a title of `No` or `2015` stays what it is.
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'failsafe' });
  const lineOf = (offset = 0): number => counter.linePos(offset).line + LINES_ABOVE;
  const [broken] = document.errors;
  if (broken !== undefined) {
    return problemAt(
      file,
      lineOf(broken.pos[0]),
      'YAML',
      broken.message.split('\n')[0] ?? 'a fault',
    );
  }
  // Aliases are refused: front matter has no use for them, and nested ones can grow without bound.
  const parsed = frontMatterSchema.safeParse(document.toJS({ maxAliasCount: 0 }), {
    reportInput: true,
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const node = issue === undefined ? undefined : document.getIn(issue.path.map(String), true);
    const at = isNode(node) ? lineOf(node.range?.[0]) : LINES_ABOVE;
    const got = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : shown(issue?.input);
    return problemAt(file, at, issue === undefined ? 'facts' : expectation(issue), got);
  }
  const { furniture: lines, ...facts } = parsed.data;
  const body = file.text.slice(front[0].length);
  if (body.trim() === '') {
    return problemAt(file, front[0].split('\n').length, 'a text below the front matter', 'nothing');
  }
  const places = paragraphsByLine(body);
  const furniture: Furniture[] = [];
  for (const role of FURNITURE_ROLES) {
    for (const line of lines[role] ?? []) {
      const span = places.get(line);
      if (span === undefined) {
        const at = `a paragraph that begins on body line ${line} (${role})`;
        return problemAt(file, LINES_ABOVE, at, 'none there');
      }
      furniture.push({ role, span });
    }
  }
  return { kind: 'article', line: 1, article: makeArticle(file.stem, body, facts, furniture) };
}

/** `.md`: facts in the front matter, checked by a schema; everything below it is the article's text. */
export const markdown: ArticleFormat = {
  ending: '.md',
  *parse(file) {
    yield parse(file);
  },
};
