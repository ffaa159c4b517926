import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './support/sources.ts';

/** Files that git tracks or would track. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((f) => f !== '' && existsSync(join(root, f)) && statSync(join(root, f)).isFile());
const isText = (data: Buffer): boolean => !data.subarray(0, 4000).includes(0);

describe('what is committed', () => {
  it('names no package registry and no path of a machine', () => {
    // Written in parts, so that this file does not name them itself.
    const patterns = [
      new RegExp(`registry${'\\.'}(?:npmjs|yarnpkg)|npm\\.pkg${'\\.'}github`),
      new RegExp(`"resolved": "${'ht'}tp`),
      new RegExp(
        `(?:^|[\\s"'\`(])/(?:${['ro' + 'ot', 'ho' + 'me', 'Us' + 'ers', 'wo' + 'rk'].join('|')})/[\\w.-]`,
      ),
    ];
    const found: string[] = [];
    for (const file of files) {
      const data = readFileSync(join(root, file));
      if (!isText(data)) continue;
      data
        .toString('utf8')
        .split('\n')
        .forEach((line, index) => {
          if (patterns.some((p) => p.test(line)))
            found.push(`${file}:${index + 1}: ${line.trim().slice(0, 100)}`);
        });
    }
    expect(found).toEqual([]);
  });
});

const EXPORT =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) +([\w$]+)/;
const LIST = /export\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'([^']+)'/g;
const STAR = /export\s+\*\s+from\s*'([^']+)'/g;

/** Names that a module gives, each with the file and line that defines it. */
function exported(
  file: string,
  seen = new Set<string>(),
): { name: string; file: string; documented: boolean }[] {
  if (seen.has(file) || !existsSync(join(root, file))) return [];
  seen.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  const lines = text.split('\n');
  const own = lines.flatMap((line, index) => {
    const name = EXPORT.exec(line)?.[1];
    if (!name) return [];
    // Overloads share the docblock of the first.
    let above = index - 1;
    while (above >= 0 && EXPORT.exec(lines[above] as string)?.[1] === name) above--;
    return [{ name, file, documented: (lines[above] ?? '').trimEnd().endsWith('*/') }];
  });
  const at = (path: string): string => posix.normalize(posix.join(posix.dirname(file), path));
  const stars = [...text.matchAll(STAR)].flatMap((m) => exported(at(m[1] as string), seen));
  const lists = [...text.matchAll(LIST)].flatMap((m) => {
    const wanted = new Set(
      (m[1] as string).split(',').map(
        (n) =>
          n
            .trim()
            .replace(/^type\s+/, '')
            .split(/\s+as\s+/)[0],
      ),
    );
    return exported(at(m[2] as string), new Set()).filter((e) => wanted.has(e.name));
  });
  return [...own, ...stars, ...lists];
}

describe('public exports', () => {
  const indexes = readdirSync(join(root, 'src')).map((folder) => `src/${folder}/index.ts`);
  it.each(indexes.filter((f) => existsSync(join(root, f))))('%s: each has a docblock', (index) => {
    const found = exported(index);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((e) => !e.documented).map((e) => `${e.file}: ${e.name}`)).toEqual([]);
  });
});
