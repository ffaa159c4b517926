import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Exported, exported } from './support/exports.ts';
import { noShouting } from './support/rules.ts';
import { root } from './support/sources.ts';

/** The modules that the package gives to other programs. */
const modules = ['brief', 'lint', 'craft', 'language', 'testing'].filter((folder) =>
  existsSync(join(root, 'src', folder, 'index.ts')),
);

/** Examples that need more than a text, a connection to an editor. They are shown, not run. */
const shown = new Set(['startServer', 'capabilities', 'Session']);

/** What examples speak of without saying what it is. */
const text = [
  'A woman in a red coat waits under a lamp. Slow dolly-in.',
  'Actions:\n- She lifts her hand.\n- She smiles.',
  'Dialogue:\n- Woman: "There you are."\n- Man: "At last."',
].join('\n\n');
const given: Record<string, unknown> = {
  expect,
  text,
  rule: noShouting,
  myRule: noShouting,
  readFile: async () => new TextEncoder().encode(text),
};

const AsyncFunction = (async () => {}).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<unknown>;

/** Run an example with names in reach; the value of its last line, if that is an expression. */
function run(code: string, scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  const lines = code.trim().split('\n');
  const last = (lines.pop() as string).replace(/^export default /, '').replace(/;$/, '');
  const inner = compiled(`${lines.join('\n')}\nreturn (${last}\n);`) ?? compiled(code) ?? code;
  return new AsyncFunction(...Object.keys(scope), `${inner}\nreturn example();`)(...Object.values(scope));
}

/** A body of TypeScript as the function `example`, in which names that are in reach may be used anew. */
function compiled(body: string): string | undefined {
  try {
    return transformSync(`async function example() {\n${body}\n}`, { loader: 'ts', logLevel: 'silent' }).code;
  } catch {
    return undefined;
  }
}

/** What the comment at the end of an example says it is; undefined where it says so in words. */
async function told(comment: string): Promise<{ readonly value: unknown } | undefined> {
  try {
    return { value: await run(comment, {}) };
  } catch {
    return undefined;
  }
}

/** The code of an example, and what stands after `//` on its last line. */
function parts({ docblock = '' }: Exported): { code: string; comment: string | undefined } | undefined {
  const example = /@example\s+([^]*?)(?=\n@\w|$)/.exec(docblock)?.[1]?.trim();
  if (example === undefined) return undefined;
  const [, code = example, comment] = /^([^]*?)\s+\/\/ ([^\n]*)$/.exec(example) ?? [];
  return { code, comment };
}

describe.each(modules)('shotwright/%s', (folder) => {
  const all = exported(`src/${folder}/index.ts`);
  let scope: Record<string, unknown>;
  beforeAll(async () => {
    const bases = await Promise.all(
      ['lines', 'edit', 'span', 'exit', 'fault'].map((name) => import(`../src/base/${name}.ts`)),
    );
    const [brief, lint, own] = await Promise.all(
      ['brief', 'lint', folder].map((name) => import(`../src/${name}/index.ts`)),
    );
    scope = Object.assign({}, ...bases, brief, lint, own, given);
    scope.linter = await lint.createLinter();
    scope.brief = brief.readBrief(text);
    scope.tree = brief.parse(text);
  });

  it('shows how each function is used', () => {
    const functions = all.filter((e) => e.kind.startsWith('function'));
    expect(functions.filter((e) => !parts(e)).map((e) => `${e.file}: ${e.name}`)).toEqual([]);
  });

  for (const one of all.filter((e) => parts(e) && !shown.has(e.name)))
    it(`${one.name} does what its example says`, async () => {
      const { code, comment } = parts(one) as NonNullable<ReturnType<typeof parts>>;
      const source = (await import(join(root, one.file))) as Record<string, unknown>;
      const fails = code.trimStart().startsWith('throw ');
      const value = await run(code, { ...scope, ...source }).catch((error: unknown) => {
        if (fails) return error;
        throw new Error(`${one.file}: ${code}\n${String(error)}`, { cause: error });
      });
      const expected = comment === undefined ? undefined : await told(comment);
      if (expected) expect(value).toEqual(expected.value);
    });
});
