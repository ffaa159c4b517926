import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exported } from './support/exports.ts';
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

describe('public exports', () => {
  const indexes = readdirSync(join(root, 'src')).map((folder) => `src/${folder}/index.ts`);
  it.each(indexes.filter((f) => existsSync(join(root, f))))('%s: each has a docblock', (index) => {
    const found = exported(index);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((e) => e.docblock === undefined).map((e) => `${e.file}: ${e.name}`)).toEqual([]);
  });
});
