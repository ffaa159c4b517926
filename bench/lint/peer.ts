import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** textlint with its rules, ready to lint. */
export interface Peer {
  readonly rules: number;
  lint(text: string): Promise<unknown>;
}

/**
 * Opens textlint from `peer/`, whose packages are no part of ours and are installed the first time.
 * @param install fills the folder's `node_modules`
 */
export async function openPeer(install: (folder: string) => void): Promise<Peer> {
  const folder = fileURLToPath(new URL('peer/', import.meta.url));
  if (!existsSync(join(folder, 'node_modules'))) install(folder);
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const load = async (name: string): Promise<{ default: unknown }> => {
    const { createRequire } = await import('node:module');
    const require = createRequire(pathToFileURL(join(folder, 'package.json')));
    return (await import(pathToFileURL(require.resolve(name)).href)) as { default: unknown };
  };
  // CommonJS modules keep what they export by default one level deeper.
  const plain = (module: { default: unknown }): unknown =>
    (module.default as { default?: unknown } | undefined)?.default ?? module.default;
  const rules = await Promise.all(
    Object.keys(dependencies)
      .filter((name) => name.includes('rule'))
      .map(async (ruleId) => ({ ruleId, rule: plain(await load(ruleId)), options: true })),
  );
  const { TextlintKernel } = (await load('@textlint/kernel')) as unknown as {
    TextlintKernel: new () => { lintText(text: string, options: object): Promise<unknown> };
  };
  const plugins = [{ pluginId: 'text', plugin: plain(await load('@textlint/textlint-plugin-text')) }];
  const kernel = new TextlintKernel();
  return { rules: rules.length, lint: (text) => kernel.lintText(text, { ext: '.txt', plugins, rules }) };
}
