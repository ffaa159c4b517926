import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from './support/sources.ts';

const modules = ['brief', 'lint', 'craft', 'language', 'testing'].filter((folder) =>
  existsSync(join(root, 'src', folder, 'index.ts')),
);

/** One script for a page from a few lines of code that import the library's sources. */
async function bundle(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: join(root, 'src'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'page',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** What a page has that the library may use, and nothing of Node. */
function page(): object {
  const globals = { TextEncoder, TextDecoder, setTimeout, clearTimeout, queueMicrotask, performance };
  return createContext(Object.assign(globals, { self: globals }));
}

describe('in a browser', () => {
  it.each(modules)('shotwright/%s loads', async (folder) => {
    const script = await bundle(`export * from './${folder}/index.ts';`);
    expect(script).not.toMatch(/require\("(?:node:|fs|path)/);
    const names = runInContext(`${script}; Object.keys(page).length`, page());
    expect(names).toBeGreaterThan(0);
  });

  it('briefs are linted and fixed, with the English library', async () => {
    const script = await bundle(
      `import { createLinter, fixText } from './lint/index.ts';
       export const run = async (text: string) => {
         const linter = await createLinter();
         return { rules: linter.lint(text).map((f) => f.rule), fixed: fixText(text, {}, linter).text };
       };`,
    );
    const context = page();
    const text = 'Super 8 film. A cat sleeps on a wooden sill.\n\nMood: calm\n\nLens: 35mm\n\nMood: warm\n';
    const done = await runInContext(`${script}; page.run(${JSON.stringify(text)})`, context);
    expect(done.rules).toContain('duplicate-section');
    expect(done.fixed).toContain('Mood: calm, warm');
  });

  it('only what is used is carried along', async () => {
    const parsing = await bundle("import { parse } from './brief/index.ts'; export const run = parse;");
    const linting = await bundle(
      "import { createLinter } from './lint/index.ts'; export const run = createLinter;",
    );
    expect(parsing.length).toBeLessThan(150_000);
    expect(linting.length).toBeGreaterThan(2 * parsing.length);
    expect(parsing).not.toMatch(/style-first|negative-wording/);
  });
});
