/** Which layer may import which: the order of LAYERS is the architecture. */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

import { describe, expect, it } from 'vitest';

/** Earlier entries never import later ones. */
const LAYERS: readonly RegExp[] = [
  /^src\/text\//u,
  /^src\/corpus\//u,
  /^src\/quotes\//u,
  /^src\/search\//u,
  /^src\/snapshot\//u,
  /^src\/citations\//u,
  /^src\/answers\//u,
  /^src\/holdings\//u,
  /^src\/wording\//u,
  /^src\/(?:admin-command|command|article-choice|reading-options|speaker-option|load-commands)\.ts$|^commands\//u,
  /^src\/discord\//u,
  /^src\/service\//u,
  /^src\/loopback\//u,
  /^src\/playground\//u,
  /^src\/cli\//u,
  /^src\/train\//u,
  /^src\/(?:main|config)\.ts$/u,
];

/** Packages that only the named files may import. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  'discord.js': /^src\/(?:discord|service|loopback|playground)\//u,
  'discord-interactions': /^src\/service\/interactions-endpoint\.ts$/u,
  'discord-api-spec/zod': /^src\/loopback\//u,
  'discord-markdown-parser': /^src\/playground\/page\//u,
  esbuild: /^src\/playground\//u,
  hono: /^src\/(?:service|loopback|playground)\//u,
  'prom-client': /^src\/service\/metrics\.ts$/u,
  'rate-limiter-flexible': /^src\/discord\/cool-down\.ts$/u,
  'fuse.js': /^src\/search\/fuzzy\.ts$/u,
  citeproc: /^src\/citations\/written-citation\.ts$/u,
  porter2: /^src\/text\/stem\.ts$/u,
  '@orama/stopwords/english': /^src\/search\/stop-words\.ts$/u,
  'wink-nlp': /^src\/quotes\/tokens\.ts$/u,
  'wink-eng-lite-web-model': /^src\/quotes\/tokens\.ts$/u,
  yaml: /^src\/corpus\/formats\/markdown\.ts$/u,
  pino: /^src\/(?:main\.ts$|discord\/)/u,
  ws: /^src\/loopback\//u,
  'node:fs/promises':
    /^src\/(?:corpus\/load\.ts|snapshot\/|holdings\/withdrawals\.ts|load-commands\.ts|cli\/|playground\/)/u,
};

const MAX_LINES = 300;
const layerOf = (path: string): number => LAYERS.findIndex((layer) => layer.test(path));

/** The modules that a source text imports, statically or not. */
const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"](?<module>[^'"]+)['"]/gu)].flatMap(
    ({ groups }) => groups?.['module'] ?? [],
  );

/** What is wrong with the file at `path`, one sentence a fault. */
function faults(path: string, source: string): string[] {
  const found = importsOf(source).flatMap((module) => {
    if (!module.startsWith('.')) {
      const owner = OWNERS[module];
      return owner === undefined || owner.test(path) ? [] : [`${path} may not import ${module}`];
    }
    const target = posix.join(posix.dirname(path), module);
    return layerOf(target) > layerOf(path) ? [`${path} imports later layer ${target}`] : [];
  });
  if (layerOf(path) === -1) found.push(`${path} is in no layer`);
  if (source.split('\n').length > MAX_LINES + 1) found.push(`${path} is over ${MAX_LINES} lines`);
  return found;
}

const files = ['src', 'commands'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|css|html)$/u.test(name))
    .map((name) => posix.join(root, name.replaceAll('\\', '/'))),
);

describe('layers', () => {
  it('reports a planted fault of each kind', () => {
    expect(faults('src/text/a.ts', "import { b } from '../search/b.ts';")).toEqual([
      'src/text/a.ts imports later layer src/search/b.ts',
    ]);
    expect(faults('commands/a.ts', "import { Client } from 'discord.js';")).toEqual([
      'commands/a.ts may not import discord.js',
    ]);
    expect(faults('src/answers/a.ts', "await import('../discord/render.ts')")).toEqual([
      'src/answers/a.ts imports later layer src/discord/render.ts',
    ]);
    expect(faults('src/misc/a.ts', '')).toEqual(['src/misc/a.ts is in no layer']);
    expect(faults('src/text/a.ts', '\n'.repeat(MAX_LINES + 1))).toEqual([
      'src/text/a.ts is over 300 lines',
    ]);
    expect(faults('src/search/a.ts', "import { b } from '../text/b.ts';")).toEqual([]);
  });

  it('sees the source files', () => expect(files.length).toBeGreaterThan(50));

  it.each(files)('%s', (file) => expect(faults(file, readFileSync(file, 'utf8'))).toEqual([]));
});
