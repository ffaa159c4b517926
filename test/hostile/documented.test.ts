import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../support/sources.ts';

const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| API\d+ /.test(line));

it('the threat model has all ten rows of the OWASP API Top 10, in order', () => {
  expect(rows.map((row) => Number(/API(\d+)/.exec(row)?.[1]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row]))(
  '%s: its tests are there',
  (_risk, row) => {
    const cell = row.split('|')[3] ?? '';
    const named = [...cell.matchAll(/`([^`]+\.test\.ts)`((?:,? “[^”]+”)*)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, file = '', titles = ''] of named) {
      expect([file, existsSync(join(root, file))]).toEqual([file, true]);
      const source = readFileSync(join(root, file), 'utf8');
      for (const [, title = ''] of titles.matchAll(/“([^”]+)”/g))
        expect([file, source.includes(title)]).toEqual([file, true]);
    }
  },
);
