import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { argumentsFor, lint } from '../scripts/lint-action.mjs';
import { lintCommand } from '../src/cli/commands/lint.ts';
import { isBrief } from '../src/cli/input.ts';
import { createLinter, fixText, readConfig } from '../src/lint/index.ts';
import { sarifProblems } from './support/sarif.ts';
import { root } from './support/sources.ts';

const yaml = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));

interface Step {
  readonly id?: string;
  readonly shell?: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default: string }>>;
  readonly outputs: Readonly<Record<string, { value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** Options of `lint` as commander would take them. */
const understood = (args: readonly string[]): string[] => {
  const command = lintCommand(() => {}).exitOverride();
  const { unknown } = command.parseOptions([...args]);
  return unknown;
};

describe('the action', () => {
  const action = yaml('action.yml') as Action;
  const steps = action.runs.steps;

  it('is composite; its steps run scripts of the repository, and no input is written into a command', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of steps) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
      const script = /"\$GITHUB_ACTION_PATH\/([^"]+)"/.exec(run)?.[1] ?? '';
      expect(existsSync(join(root, script))).toBe(true);
    }
  });

  it('uses every input, and every input has a description and a default', () => {
    const env = Object.values(steps.find((step) => step.id === 'lint')?.env ?? {});
    const names = Object.keys(action.inputs);
    expect(env).toEqual(names.map((name) => `\${{ inputs.${name} }}`));
    for (const input of Object.values(action.inputs)) {
      expect(input.description).toMatch(/\.$/);
      expect(typeof input.default).toBe('string');
    }
    expect(action.outputs['sarif-file']?.value).toContain('steps.lint.outputs.sarif-file');
  });

  it('hands its inputs to options that lint has, and reads no program', () => {
    const args = argumentsFor({
      LINT_FILES: 'shots\n  --fix.brief \n\n',
      LINT_MAX_WARNINGS: '3',
      LINT_CONFIG: 'a b.json',
    });
    expect(args).toContain('--json-config');
    expect(args.slice(args.indexOf('--') + 1)).toEqual(['shots', '--fix.brief']);
    expect(understood(args.slice(1, args.indexOf('--')))).toEqual([]);
    expect(argumentsFor({})).toContain('--format=github');
  });

  it('writes the SARIF report beside its own and ends as linting ends', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shotwright-action-'));
    try {
      const brief = join(folder, 'a.brief');
      const sarif = join(folder, 'report.sarif');
      const output = join(folder, 'output');
      writeFileSync(brief, '---\nseconds: 99\n---\nA cat sleeps.');
      const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
      const entry = [tsx, join(root, 'src', 'cli', 'main.ts')];
      const env = { LINT_FILES: brief, LINT_FORMAT: 'junit', LINT_SARIF_FILE: sarif, GITHUB_OUTPUT: output };
      expect(lint(env, entry, 'ignore')).toBe(1);
      const log = JSON.parse(readFileSync(sarif, 'utf8'));
      expect(sarifProblems(log)).toEqual([]);
      expect(log.runs[0].results.map((r: { ruleId: string }) => r.ruleId)).toContain('invalid-setting');
      expect(readFileSync(output, 'utf8')).toBe(`sarif-file=${sarif}\n`);
      expect(
        lint(
          { LINT_FILES: join(folder, 'none.brief'), LINT_SARIF_FILE: join(folder, 'no') },
          entry,
          'ignore',
        ),
      ).toBe(2);
      expect(existsSync(join(folder, 'no'))).toBe(false);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the pre-commit hooks', () => {
  const hooks = yaml('.pre-commit-hooks.yaml') as Readonly<
    Record<'id' | 'entry' | 'language' | 'files', string>
  >[];

  it('run a command that the package installs, with options that it has, over briefs', () => {
    const { bin, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(new Set(hooks.map((hook) => hook.id)).size).toBe(hooks.length);
    for (const { entry, language, files } of hooks) {
      const [name = '', command, ...args] = entry.split(' ');
      expect([Object.keys(bin), language, command]).toEqual([[name], 'node', 'lint']);
      expect(understood(args)).toEqual([]);
      for (const file of ['a/b.brief', 'b.prompt.txt', 'notes.txt', 'brief'])
        expect(new RegExp(files).test(file)).toBe(isBrief(file));
    }
    // A hook installs the package from its repository, where nothing is built.
    expect(scripts.prepack).toContain('tsc -b');
  });
});

describe('docs/linting.md', () => {
  const page = readFileSync(join(root, 'docs', 'linting.md'), 'utf8');
  const blocks = (language: string): string[] =>
    [...page.matchAll(/^```(\w*)\n([^]*?)^```$/gm)]
      .filter((m) => m[1] === language)
      .map((m) => m[2] as string);

  it('shows a configuration that is valid, and inputs and hooks that there are', async () => {
    for (const text of blocks('json')) await readConfig(text, 'docs/linting.md');
    const [action, hook] = blocks('yaml').map((text) => parse(text));
    const inputs = Object.keys((yaml('action.yml') as Action).inputs);
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(action[1].with)));
    const ids = (yaml('.pre-commit-hooks.yaml') as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain(hook[0].hooks[0].id);
  });

  it('shows commands that lint takes, and a program that runs', async () => {
    const commands = (blocks('')[0] ?? '').trim().split('\n');
    for (const command of commands.filter((row) => row.startsWith('shotwright lint '))) {
      const [, , ...words] = (command.split(/ {3,}/)[0] as string).split(' ');
      expect(understood(words)).toEqual([]);
    }
    const [code = ''] = blocks('ts');
    const body = code.replace(/^import .*$/m, '');
    const run = new Function(
      'createLinter',
      'fixText',
      `return (async () => {${body}; return { findings, text }; })()`,
    );
    const { findings, text } = await run(createLinter, fixText);
    expect(findings.length).toBeGreaterThan(0);
    expect(text).toBe('Mood: calm, warm');
  });
});
