import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chainTo, type Import, importsIn, importsOf, root, sources } from './support/sources.ts';

/** A folder imports only from folders with a lower number, and from itself. */
const LAYERS: Readonly<Record<string, number>> = {
  base: 0,
  vision: 1,
  speech: 1,
  brief: 1,
  catalogue: 2,
  reading: 3,
  lint: 4,
  direct: 4,
  craft: 5,
  stage: 5,
  sound: 5,
  language: 6,
  film: 6,
  net: 6,
  testing: 7,
  engines: 7,
  store: 8,
  jobs: 9,
  api: 10,
  server: 11,
  cli: 12,
};
/** Folders that need Node; all others run unchanged in a browser. */
const NODE = new Set(['film', 'net', 'engines', 'store', 'jobs', 'api', 'server', 'cli']);

const folderOf = (file: string): string => file.split('/')[1] as string;

function offence(i: Import): string | undefined {
  const own = folderOf(i.from);
  const number = LAYERS[own];
  if (number === undefined) return `${i.from}: the folder src/${own} has no layer`;
  if (i.file === undefined) {
    return i.name.startsWith('node:') && !NODE.has(own)
      ? `${i.from} → ${i.name}: src/${own} runs in a browser`
      : undefined;
  }
  if (!i.file.startsWith('src/')) return `${i.from} → ${i.file}: outside src/`;
  const other = folderOf(i.file);
  if (own === other) return undefined;
  const theirs = LAYERS[other];
  return theirs === undefined || theirs >= number
    ? `${i.from} → ${i.file}: ${own} (${number}) may not import ${other} (${theirs})`
    : undefined;
}

describe('the order of layers', () => {
  it('every folder of src/ has a layer', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((f) => f.isDirectory());
    expect(folders.map((f) => f.name).filter((name) => !(name in LAYERS))).toEqual([]);
  });

  it('holds for every import', () => {
    expect(sources('src').flatMap(importsIn).map(offence).filter(Boolean)).toEqual([]);
  });

  it('is broken by what breaks it', () => {
    const from = (file: string, text: string): unknown[] =>
      importsOf(file, text).map(offence).filter(Boolean);
    expect(from('src/brief/x.ts', "import { z } from '../direct/plan.ts';")).toHaveLength(1);
    expect(from('src/stage/x.ts', "export type { A } from '../sound/index.ts';")).toHaveLength(1);
    expect(from('src/base/x.ts', "const { readFile } = await import('node:fs');")).toHaveLength(1);
    expect(
      from(
        'src/direct/x.ts',
        "import type {\n  Brief,\n} from '../brief/brief.ts';\n// import '../cli/main.ts'",
      ),
    ).toEqual([]);
  });

  it('directing, reading and the catalogue never load three.js', () => {
    const isThree = (name: string): boolean => /^three(?:$|[-/])/.test(name);
    const chains = ['brief', 'catalogue', 'reading', 'lint', 'direct', 'craft', 'language', 'testing']
      .filter((folder) => readdirSync(join(root, 'src')).includes(folder))
      .flatMap((folder) => sources(`src/${folder}`))
      .map((file) => chainTo(file, isThree)?.join(' → '));
    expect(chains.filter(Boolean)).toEqual([]);
  });
});

describe('a catalogue file', () => {
  const helpers = /^src\/catalogue\/(?:kinds|index)\.ts$|^src\/catalogue\/kit\/|\.generated\.ts$/;
  it('imports only the contracts, kits’ helpers, base/ and its own folder', () => {
    const wrong = sources('src/catalogue')
      .filter((file) => !helpers.test(file))
      .flatMap(importsIn)
      .filter((i) => {
        if (i.file === undefined) return true;
        if (i.file === 'src/catalogue/kinds.ts' || i.file.startsWith('src/base/')) return false;
        if (i.file.startsWith('src/catalogue/kit/')) return false;
        return !i.file.startsWith(i.from.slice(0, i.from.lastIndexOf('/')));
      });
    expect(wrong.map((i) => `${i.from} → ${i.name}`)).toEqual([]);
  });
});
