import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandGlob, globMatcher, isGlob } from './globs.ts';
import { findInputs } from './input.ts';

describe('patterns', () => {
  it.each([
    ['*.brief', 'rain.brief', true],
    ['*.brief', 'a/rain.brief', false],
    ['**/*.brief', 'rain.brief', true],
    ['**/*.brief', 'a/b/rain.brief', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'ab/c', false],
    ['a/**/c', 'a/c', true],
    ['a/**/c', 'a/b/b/c', true],
    ['a/**/c', 'a/bc', false],
    ['take-?.txt', 'take-7.txt', true],
    ['take-?.txt', 'take-12.txt', false],
    ['take?.txt', 'take/.txt', false],
    ['*.{brief,prompt.txt}', 'x.prompt.txt', true],
    ['*.{brief,prompt.txt}', 'x.txt', false],
    ['{a,b/{c,d}}.md', 'b/d.md', true],
    ['{a,b/{c,d}}.md', 'd.md', false],
    ['x{,.old}.brief', 'x.brief', true],
    ['{a,b', '{a,b', true],
    ['a}b', 'a}b', true],
    ['a,b', 'a,b', true],
    ['日本*.brief', '日本🎬.brief', true],
    ['[ab].brief', 'a.brief', false],
  ])('%s takes %s: %s', (pattern, path, taken) => expect(globMatcher(pattern)(path)).toBe(taken));

  it('agree with regular expressions', () => {
    const symbol = fc.constantFrom('a', 'b', '/', '.', '*', '**', '?', '**/');
    fc.assert(
      fc.property(
        fc.array(symbol, { maxLength: 8 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '/', '.') }),
        (parts, path) => {
          const pattern = parts.join('').replace(/\*{2,}/g, '**');
          const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\./g, (sign) =>
            sign === '**/'
              ? '(?:.*/)?'
              : sign === '**'
                ? '.*'
                : sign === '*'
                  ? '[^/]*'
                  : sign === '?'
                    ? '[^/]'
                    : '\\.',
          );
          expect(globMatcher(pattern)(path)).toBe(new RegExp(`^${source}$`, 'u').test(path));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('take any text whatever, and no long time for a long path', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void globMatcher(a)(b)));
    expect(globMatcher('*a'.repeat(200))(`${'a'.repeat(5000)}b`)).toBe(false);
    expect(globMatcher('{a,aa}'.repeat(100))('a'.repeat(99))).toBe(false);
  });

  it('are told from names', () => {
    expect(['a.brief', 'a b/c[1].txt', '-', 'x*', 'x?', '{a,b}'].map(isGlob)).toEqual([
      ...[false, false, false],
      ...[true, true, true],
    ]);
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shotwright-globs-'));
    for (const name of [
      'rain.brief',
      'notes.txt',
      'day/dawn.prompt.txt',
      'day/two/dusk.brief',
      'node_modules/x/x.brief',
      '.git/hidden.brief',
    ]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), 'A cat.');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const inside = (files: readonly string[]): string[] => files.map((f) => f.slice(folder.length + 1));

  it('of a pattern', async () => {
    const of = async (pattern: string): Promise<string[]> => inside(await expandGlob(`${folder}/${pattern}`));
    expect(await of('*')).toEqual(['notes.txt', 'rain.brief']);
    expect(await of('**/*.brief')).toEqual(['day/two/dusk.brief', 'rain.brief']);
    expect(await of('d?y/*')).toEqual(['day/dawn.prompt.txt']);
    expect(await of('*/.git/*')).toEqual([]);
    expect(await of('.gi?/*')).toEqual([]);
    expect(await of('*/two/{dusk,dawn}.brief')).toEqual(['day/two/dusk.brief']);
    expect(await of('none/*')).toEqual([]);
  });

  it('of the arguments: briefs of folders and patterns, what is named outright, each once', async () => {
    const of = async (...names: string[]): Promise<string[]> =>
      inside(await findInputs(names.map((n) => (n === '' ? folder : `${folder}/${n}`))));
    expect(await of('')).toEqual(['day/dawn.prompt.txt', 'day/two/dusk.brief', 'rain.brief']);
    expect(await of('*')).toEqual(['rain.brief']);
    expect(await of('*.txt', 'notes.txt')).toEqual(['notes.txt']);
    expect(await of('absent.brief')).toEqual(['absent.brief']);
    await expect(of('*.md')).rejects.toMatchObject({ exit: 2 });
  });
});
