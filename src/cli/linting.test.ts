import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../base/fault.ts';
import { presets } from '../lint/presets.ts';
import { reporters } from '../lint/reporters/index.ts';
import { type LintFlags, lintCommand } from './commands/lint.ts';
import { findConfig, globsMean, namedConfig } from './config.ts';
import { explain, listRules } from './explaining.ts';
import { lintAll } from './linting.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shotwright-lint-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, data: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
  return path;
};

const faultOf = async (work: () => unknown): Promise<Fault> => {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return error as Fault;
  }
  throw new Error('Nothing was thrown.');
};

/** One rule as loud as asked, all others silent: the tests do not depend on what rules say. */
const only = (severity: string): LintFlags => ({
  rule: listRules()
    .trim()
    .split('\n')
    .map((row) => row.split(' ')[0] as string)
    .map((id) => `${id}=${id === 'unused-disable' ? severity : 'off'}`),
});
const IDLE = 'A cat sleeps.\n<!-- shotwright-disable nonsense -->\n';

async function lint(names: readonly string[], flags: LintFlags = {}, stdin?: string) {
  const told = { out: '', err: '', warned: '' };
  const status = await lintAll(names, flags, {
    out: (text) => void (told.out += text),
    err: (text) => void (told.err += text),
    warn: (text) => void (told.warned += text),
    colour: false,
    columns: undefined,
    ...(stdin === undefined ? {} : { stdin: async () => new TextEncoder().encode(stdin) }),
  });
  return { status, ...told };
}

describe('lint', () => {
  it.each([
    ['error', undefined, 1],
    ['error', '9', 1],
    ['warning', undefined, 1],
    ['warning', '0', 1],
    ['warning', '1', 0],
    ['info', undefined, 0],
  ])('%s with at most %s warnings ends with %i', async (severity, maxWarnings, status) => {
    const file = write('a.brief', IDLE);
    expect((await lint([file], { ...only(severity), ...(maxWarnings ? { maxWarnings } : {}) })).status).toBe(
      status,
    );
  });

  it('several files, folders and standard input in one report', async () => {
    const files = [write('many/b.brief', 'A cat.'), write('many/deep/a.prompt.txt', IDLE)];
    write('many/notes.txt', IDLE);
    const { out } = await lint([join(folder, 'many'), '-'], { ...only('info'), format: 'json' }, IDLE);
    const rows = JSON.parse(out) as { file: string; findings: { line: number; column: number }[] }[];
    expect(rows.map((row) => [row.file, row.findings.length])).toEqual([
      [files[0], 0],
      [files[1], 1],
      ['-', 1],
    ]);
    expect(rows[1]?.findings[0]).toMatchObject({ line: 2, column: 25 });
  });

  it.each<[string, LintFlags, RegExp]>([
    ['a rule that does not exist', { rule: ['unused-disabled=off'] }, /unused-disable\?/],
    ['a severity that does not exist', { rule: ['unused-disable=warn'] }, /--rule missing-camera=off/],
    ['warnings that are no number', { maxWarnings: 'many' }, /a number/],
    ['an image that is not there', { image: 'nowhere.png' }, /JPEG, PNG or WebP/],
    ['a brief to compare with that is not there', { against: 'nowhere.brief' }, /brief file/],
    ['a configuration that is not there', { config: 'nowhere.json' }, /configuration file/],
  ])('%s is refused with what to do', async (_, flags, remedy) => {
    const error = await faultOf(() => lint([write('a.brief', 'A cat.')], flags));
    expect(error.exit).toBe(2);
    expect(error.remedy).toMatch(remedy);
  });

  it('refuses what is no brief', async () => {
    for (const [name, data] of Object.entries({
      'empty.brief': ' \n',
      'nul.brief': 'a\0',
      'plan.json': '{"kind":"shotwright.plan"}',
      'shot.json': '{"kind":"shotwright.shot","brief":"A cat."}',
    })) {
      const error = await faultOf(() => lint([write('well.brief', 'A cat.'), write(name, data)]));
      expect([error.exit, error.message]).toEqual([2, expect.stringContaining(name)]);
    }
    expect((await faultOf(() => lint([join(folder, 'none.brief')]))).message).toContain('no such file');
  });

  it('an image that front matter names and nobody finds is told, no more', async () => {
    const { status, warned } = await lint(
      [write('i.brief', '---\nimage: gone.png\n---\nA cat.')],
      only('off'),
    );
    expect([status, warned]).toEqual([0, expect.stringContaining('there is no such file')]);
  });

  it('any file is an image to the rules, whatever its name', async () => {
    const image = write('picture.png', 'plainly text');
    expect((await lint([write('a.brief', 'A cat.')], { ...only('off'), image })).status).toBe(0);
  });
});

describe('fixing', () => {
  it('of standard input gives the text, and the report beside it', async () => {
    const { out, err } = await lint(['-'], { ...only('info'), fix: true }, 'A cat.\r\n');
    expect([out, err]).toEqual(['A cat.\r\n', '1 brief, nothing found.\n']);
  });

  it('writes the file and tells how much', async () => {
    const file = write('twice.brief', 'A cat sleeps.\n\nMood: calm\n\nActions:\n- It wakes.\n\nMood: warm\n');
    const rules = only('off').rule?.filter((rule) => !rule.startsWith('duplicate-section')) ?? [];
    const { status, err } = await lint([file], { rule: [...rules, 'duplicate-section=error'], fix: true });
    expect([status, err]).toEqual([0, '1 fix made.\n']);
    expect(readFileSync(file, 'utf8').match(/Mood:/g)).toHaveLength(1);
  });

  it('leaves a file alone that needs none', async () => {
    const file = write('fixed.brief', 'A cat.');
    chmodSync(file, 0o444);
    expect((await lint([file], { ...only('off'), fix: true })).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('A cat.');
  });
});

describe('configuration', () => {
  it('the nearest upward wins, and says which files a folder stands for', async () => {
    write(
      'p/shotwright.config.json',
      JSON.stringify({ rules: { 'unused-disable': 'error' }, files: ['*.md'], ignore: ['old/'] }),
    );
    write('p/a.md', IDLE);
    write('p/a.brief', IDLE);
    write('p/old/b.md', IDLE);
    write('p/q/c.md', IDLE);
    write('p/q/shotwright.config.json', '{"rules":{"unused-disable":"off"}}');
    const { out, status } = await lint([join(folder, 'p')], { format: 'json' });
    const rows = JSON.parse(out) as { file: string; findings: { rule: string; severity: string }[] }[];
    expect(rows.map((row) => row.file)).toEqual([join(folder, 'p/a.md'), join(folder, 'p/q/c.md')]);
    expect(rows.map((row) => row.findings.find((f) => f.rule === 'unused-disable')?.severity)).toEqual([
      'error',
      undefined,
    ]);
    expect(status).toBe(1);
  });

  it('a program is configuration only where it may run', async () => {
    const js = write('js/shotwright.config.js', 'export default { preset: "strict" };');
    const trusting = { javascript: true };
    expect((await findConfig(join(folder, 'js/deep'), trusting)).config).toEqual({ preset: 'strict' });
    expect((await findConfig(join(folder, 'js'), { javascript: false })).config).toEqual({});
    expect((await faultOf(() => namedConfig(js, { javascript: false }))).remedy).toContain('JSON');
    write('js/shotwright.config.json', '{"preset":"i2v"}');
    expect((await findConfig(join(folder, 'js'), trusting)).config).toEqual({ preset: 'i2v' });
    const broken = write('js2/shotwright.config.mjs', 'throw new Error("no");');
    expect((await faultOf(() => findConfig(dirname(broken), trusting))).message).toContain(
      'cannot be run: no',
    );
  });

  it.each([
    ['{ "preset": ', /is not JSON/],
    ['{ "preset": "best" }', /preset cannot be "best"/],
    ['{ "rules": { "unused-disabled": "off" } }', /rules.unused-disabled is not known/],
  ])('%s is refused, with the file and the place in it', async (text, message) => {
    const file = write('bad/shotwright.config.json', text);
    const error = await faultOf(() => findConfig(dirname(file), { javascript: true }));
    expect([error.message, error.exit]).toEqual([expect.stringMatching(message), 2]);
    expect(error.message).toContain('shotwright.config.json');
  });

  it('globs are seen from the configuration; a name alone means any folder', () => {
    expect(globsMean(['*.md'], '/p', '/p/a/b.md')).toBe(true);
    expect(globsMean(['a/*.md'], '/p', '/p/a/b.md')).toBe(true);
    expect(globsMean(['./a/*.md', 'b/'], '/p', '/p/b/a/c.txt')).toBe(true);
    expect(globsMean(['a/*.md'], '/p', '/p/b/a/c.md')).toBe(false);
    expect(globsMean([], '/p', '/p/a')).toBe(false);
  });
});

describe('explain', () => {
  it('tells what a rule is about, and the nearest names of one that is none', async () => {
    const told = await explain('unused-disable', 80);
    expect(told).toContain('unused-disable: A comment that silences nothing.');
    expect(told).toMatch(/│ <!-- .*\n {2}│ +\^+\n/);
    for (const row of told.split('\n')) expect(row.length).toBeLessThanOrEqual(80);
    expect(JSON.parse(await explain('unused-disable', 80, true))).toMatchObject({
      severity: 'off; info in strict',
    });
    const error = await faultOf(() => explain('unused', 80));
    expect([error.exit, error.remedy]).toEqual([2, 'Did you mean unused-disable?']);
  });
});

it('the flags of the command name every report and preset', () => {
  const choices = (flag: string): readonly string[] =>
    lintCommand(() => {}).options.find((option) => option.long === flag)?.argChoices ?? [];
  expect(choices('--format')).toEqual(reporters.map((reporter) => reporter.id));
  expect(choices('--ruleset')).toEqual(Object.keys(presets));
});
