import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository, without a slash at the end. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Every TypeScript source under a folder, tests apart, relative to the root. */
export function sources(folder: string): string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name);
      if (statSync(path).isDirectory()) walk(path);
      else if (name.endsWith('.ts') && !name.endsWith('.test.ts')) found.push(relative(root, path));
    }
  };
  walk(join(root, folder));
  return found;
}

/** One import of a file. */
export interface Import {
  readonly from: string;
  /** As written. */
  readonly name: string;
  /** The file it means, relative to the root; undefined for a package. */
  readonly file: string | undefined;
  /** Erased when compiled. */
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|[;\n}])\s*(?:import|export)\s+(type\s+)?(?:[\w*${}\s,]+?\s+from\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

/** The imports of a source text: static, re-exporting and dynamic ones. Comments are left out. */
export function importsOf(from: string, text: string): Import[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(IMPORT)].map((m) => {
    const name = (m[2] ?? m[3]) as string;
    const file = name.startsWith('.') ? relative(root, resolve(root, dirname(from), name)) : undefined;
    return { from, name, file, typeOnly: m[1] !== undefined };
  });
}

const cache = new Map<string, Import[]>();

/** The imports of a file of the repository. */
export function importsIn(file: string): Import[] {
  let found = cache.get(file);
  if (!found) {
    found =
      file.endsWith('.ts') && existsSync(join(root, file))
        ? importsOf(file, readFileSync(join(root, file), 'utf8'))
        : [];
    cache.set(file, found);
  }
  return found;
}

/** The shortest chain of run-time imports from a file to a package whose name passes, or undefined. */
export function chainTo(file: string, isWanted: (name: string) => boolean): string[] | undefined {
  const before = new Map<string, string | undefined>([[file, undefined]]);
  for (const at of before.keys()) {
    for (const imported of importsIn(at)) {
      if (imported.typeOnly) continue;
      if (imported.file === undefined) {
        if (!isWanted(imported.name)) continue;
        const chain = [imported.name];
        for (let step: string | undefined = at; step !== undefined; step = before.get(step))
          chain.unshift(step);
        return chain;
      }
      if (!before.has(imported.file)) before.set(imported.file, at);
    }
  }
  return undefined;
}
