/** The engines of the benchmark by name, in the order of its tables. */
import type { Engine } from './engine.ts';

/** Each engine is imported only by the process that runs it. */
export const ENGINES: Readonly<Record<string, () => Promise<Engine>>> = {
  Verbatim: async () => (await import('./engines/verbatim.ts')).verbatim,
  'SQLite FTS5': async () => (await import('./engines/sqlite-fts5.ts')).sqliteFts5,
  MiniSearch: async () => (await import('./engines/minisearch.ts')).miniSearch,
  FlexSearch: async () => (await import('./engines/flexsearch.ts')).flexSearch,
  'wink-bm25': async () => (await import('./engines/wink-bm25.ts')).winkBm25,
  Orama: async () => (await import('./engines/orama.ts')).orama,
  lunr: async () => (await import('./engines/lunr.ts')).lunrJs,
  'Fuse.js': async () => (await import('./engines/fuse.ts')).fuse,
};
