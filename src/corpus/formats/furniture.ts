/** Which paragraphs of a body are furniture, told by the lines on which they begin. */
import { z } from 'zod';

import { paragraphs } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { FURNITURE_ROLES, type Furniture, type FurnitureRole } from '../article.ts';

const lineNumber = z
  .string('a line number')
  .regex(/^[1-9]\d{0,8}$/u, 'a line number')
  .transform(Number);

/** Body lines by role, lines counted from 1, as front matter states them: numbers as text. */
export const furnitureLines = z
  .partialRecord(z.enum(FURNITURE_ROLES), z.array(lineNumber, 'a list of line numbers'), {
    error: `lists of body lines under ${FURNITURE_ROLES.join(', ')}`,
  })
  .default({});

type FurnitureLines = z.infer<typeof furnitureLines>;

/** The furniture of a body, or the first of its lines that marks none. */
export type FurnitureFound =
  | { readonly kind: 'furniture'; readonly furniture: readonly Furniture[] }
  | {
      readonly kind: 'misplaced';
      readonly role: FurnitureRole;
      /** Where in the list of its role the line stands, from 0. */
      readonly index: number;
      readonly expected: string;
      readonly got: string;
    };

/** The paragraph that begins on each line of the body, lines counted from 1. */
function paragraphsByLine(body: string): Map<number, Span> {
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

/** The paragraphs of `body` that begin on these lines; each line must begin one that is free. */
export function findFurniture(body: string, lines: FurnitureLines): FurnitureFound {
  const unmarked = paragraphsByLine(body);
  const begun = new Set(unmarked.keys());
  const furniture: Furniture[] = [];
  for (const role of FURNITURE_ROLES) {
    for (const [index, line] of (lines[role] ?? []).entries()) {
      const span = unmarked.get(line);
      if (span === undefined) {
        const got = begun.has(line) ? `line ${line} again` : `line ${line}, where none begins`;
        const expected = 'a body line on which a paragraph begins';
        return { kind: 'misplaced', role, index, expected, got };
      }
      unmarked.delete(line);
      furniture.push({ role, span });
    }
  }
  return { kind: 'furniture', furniture };
}
