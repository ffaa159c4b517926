import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FormatFlags } from './commands/fmt.ts';
import { formatAll } from './formatting.ts';
import { replaceFile } from './replace.ts';

const UNTIDY = 'A cat.\r\nMOOD :calm';
const TIDY = 'A cat.\n\nMood: calm\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-fmt-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const read = (name: string): string => readFileSync(name, 'utf8');

async function run(names: readonly string[], flags: FormatFlags = {}, stdin = '', shown = false) {
  const told = { out: '', err: '' };
  const status = await formatAll(names, flags, {
    out: (text) => void (told.out += text),
    err: (text) => void (told.err += text),
    shown,
    stdin: async () => new TextEncoder().encode(stdin),
  });
  return { status, ...told };
}

describe('shotwright fmt', () => {
  it('prints the formatted text', async () => {
    const [a, b] = [file('a.brief', UNTIDY), file('b.txt', TIDY)];
    expect(await run([a, b])).toEqual({ status: 0, out: TIDY + TIDY, err: '' });
    expect(read(a)).toBe(UNTIDY);
    expect(await run(['-'], {}, UNTIDY)).toMatchObject({ status: 0, out: TIDY });
  });

  it('names files that would change, with status 1', async () => {
    const [a, b] = [file('a.brief', UNTIDY), file('b.brief', TIDY)];
    expect(await run([folder], { check: true })).toEqual({ status: 1, out: '', err: `${a}\n` });
    expect(await run([b], { check: true })).toEqual({ status: 0, out: '', err: '' });
    expect(await run(['-'], { check: true }, UNTIDY)).toMatchObject({ status: 1, err: 'standard input\n' });
    expect(read(a)).toBe(UNTIDY);
  });

  it('writes what changes and names it', async () => {
    const [a, b] = [file('a.brief', UNTIDY), file('b.brief', TIDY)];
    const before = statSync(b).mtimeMs;
    expect(await run([folder], { write: true })).toEqual({ status: 0, out: `${a}\n`, err: '' });
    expect([read(a), read(b), statSync(b).mtimeMs]).toEqual([TIDY, TIDY, before]);
    expect(await run([folder], { check: true })).toMatchObject({ status: 0 });
  });

  it('converts to the guide’s form', async () => {
    const a = file('a.json', '{"scene": "A cat.", "mood": "calm"}');
    expect((await run([a], { to: 'guide' })).out).toBe('A cat.\n\nCinematography:\nMood: calm\n');
    await expect(run([a], { to: 'guide', write: true })).rejects.toMatchObject({ exit: 2 });
    await run([a], { write: true });
    expect(JSON.parse(read(a))).toEqual({ scene: 'A cat.', mood: 'calm' });
  });

  it('reads every file before it writes one, and refuses what it cannot do', async () => {
    const a = file('a.brief', UNTIDY);
    const plan = file('p.json', '{"kind": "shotwright.plan"}');
    for (const names of [
      [a, join(folder, 'none.brief')],
      [a, plan],
      [a, file('empty.txt', ' ')],
    ])
      await expect(run(names, { write: true })).rejects.toMatchObject({ exit: 2 });
    expect(read(a)).toBe(UNTIDY);
    await expect(run([a], { write: true, check: true })).rejects.toMatchObject({ exit: 2 });
    await expect(run(['-'], { write: true }, UNTIDY)).rejects.toMatchObject({ exit: 2 });
  });

  it('heeds the configuration of the folder', async () => {
    const a = file('a.md', UNTIDY);
    file('b.md', UNTIDY);
    file('shotwright.config.json', '{"files": ["*.md"], "ignore": ["b.md"]}');
    expect(await run([folder], { check: true })).toEqual({ status: 1, out: '', err: `${a}\n` });
  });

  it('lets no text steer a terminal', async () => {
    const a = file('a\u202eb.brief', 'A \u001b[31mred\u001b[0m cat.\nIt  sleeps.');
    expect((await run([a], {}, '', true)).out).toBe('A \\u{1b}[31mred\\u{1b}[0m cat.\nIt sleeps.\n');
    expect((await run([a])).out).toContain('\u001b[31m');
    expect((await run([a], { check: true })).err).toBe(`${folder}/a\\u{202e}b.brief\n`);
  });
});

describe('replacing a file', () => {
  it('keeps permissions and links, and leaves nothing behind', async () => {
    const a = file('a.brief', 'old');
    chmodSync(a, 0o640);
    symlinkSync(a, join(folder, 'link.brief'));
    await replaceFile(join(folder, 'link.brief'), 'new', 'wait');
    expect([read(a), statSync(a).mode & 0o777]).toEqual(['new', 0o640]);
    expect(readdirSync(folder).sort()).toEqual(['a.brief', 'link.brief']);
  });

  it('fails with status 3 and the file as it was', async () => {
    await expect(replaceFile(join(folder, 'none'), 'x', 'wait')).rejects.toMatchObject({
      exit: 3,
      remedy: 'Make the file and its folder writable, or wait.',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
