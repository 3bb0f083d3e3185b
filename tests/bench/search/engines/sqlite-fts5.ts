/**
 * SQLite's full-text search through libsql: better-sqlite3 13 asks for Node 22, and the node:sqlite
 * of Node 20 does not exist.
 */
import { copyFile } from 'node:fs/promises';

import Database from 'libsql';
import { z } from 'zod';

import type { BenchPassage, Engine, SearchIndex } from '../engine.ts';
import { TITLE_WEIGHT, tellingWords } from '../plain-terms.ts';
import { readPassages } from '../read-passages.ts';

const rowsSchema = z.array(z.tuple([z.number()]));

function searchIndex(
  path: string,
  database: Database,
  passages: readonly BenchPassage[],
): SearchIndex {
  const matches = database
    .prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?')
    .raw(true);
  return {
    search(question, limit) {
      const match = tellingWords(question)
        .map((word) => `"${word}"`)
        .join(' OR ');
      return rowsSchema
        .parse(matches.all(match, limit))
        .map(([row]) => passages[row - 1]?.key ?? '');
    },
    save: (to) => copyFile(path, to),
  };
}

/** BM25 over a B-tree on disk; the texts themselves are not stored. */
export const sqliteFts5: Engine = {
  package: 'libsql',
  settings: `Porter stems, BM25, words joined by OR, title ${TITLE_WEIGHT}; contentless table in a file`,
  memory: 'native',
  async open({ passagesPath }) {
    const passages = await readPassages(passagesPath);
    return {
      build(path) {
        const database = new Database(path);
        database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
        database.exec(
          `CREATE VIRTUAL TABLE passages
           USING fts5(title, text, content = '', tokenize = 'porter unicode61')`,
        );
        database.exec(
          `INSERT INTO passages (passages, rank) VALUES ('rank', 'bm25(${TITLE_WEIGHT}, 1.0)')`,
        );
        const insert = database.prepare(
          'INSERT INTO passages (rowid, title, text) VALUES (?, ?, ?)',
        );
        database.exec('BEGIN');
        for (const [at, { title, text }] of passages.entries()) insert.run(at + 1, title, text);
        database.exec('COMMIT');
        database.exec("INSERT INTO passages (passages) VALUES ('optimize')");
        return searchIndex(path, database, passages);
      },
      load: (path) => searchIndex(path, new Database(path), passages),
    };
  },
};
