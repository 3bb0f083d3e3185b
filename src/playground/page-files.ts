/** The page's files as the browser gets them; the script is bundled in memory at the first request. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const PAGE_FOLDER = new URL('page/', import.meta.url);

/** A file to serve: its text and its media type. */
export interface PageFile {
  readonly text: string;
  readonly type: string;
}

const TYPE_BY_NAME: ReadonlyMap<string, string> = new Map([
  ['index.html', 'text/html; charset=utf-8'],
  ['style.css', 'text/css; charset=utf-8'],
  ['top.css', 'text/css; charset=utf-8'],
  ['markdown.css', 'text/css; charset=utf-8'],
  ['message.css', 'text/css; charset=utf-8'],
  ['composer.css', 'text/css; charset=utf-8'],
  ['icon.svg', 'image/svg+xml'],
]);

/** The page's file of this name, or nothing when the page has none; only listed names are read. */
export async function readPageFile(name: string): Promise<PageFile | undefined> {
  const type = TYPE_BY_NAME.get(name);
  if (type === undefined) return undefined;
  return { text: await readFile(new URL(name, PAGE_FOLDER), 'utf8'), type };
}

let script: Promise<string> | undefined;

/** The page's script, bundled once a process; a failed build is tried again at the next call. */
export function bundledScript(): Promise<string> {
  script ??= bundle().catch((error: unknown) => {
    script = undefined;
    throw error;
  });
  return script;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', PAGE_FOLDER))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    // The nearest tsconfig.json is for the type checker; the bundler needs none of it.
    tsconfigRaw: {},
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error('Expected esbuild to give one file, got none.');
  return output.text;
}
