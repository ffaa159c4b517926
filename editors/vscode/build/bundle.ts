import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A program of the extension: what it is made from, and what it is called in the package. */
interface Program {
  readonly source: string;
  readonly name: string;
  readonly options: BuildOptions;
}

const node: BuildOptions = { platform: 'node', format: 'cjs', target: 'node20', conditions: ['node'] };
const browser: BuildOptions = { platform: 'browser', format: 'cjs', target: 'es2022' };

const programs: readonly Program[] = [
  { source: '../src/extension.ts', name: 'dist/extension.js', options: node },
  { source: '../src/server.ts', name: 'dist/server.js', options: node },
  { source: '../src/web.ts', name: 'dist/web/extension.js', options: browser },
  {
    source: '../../../src/language/worker.ts',
    name: 'dist/web/server.js',
    options: { ...browser, format: 'iife' },
  },
];

/**
 * The extension's programs, each bundled into one file, and the folders of the packages that are in them.
 * @param version of Shotwright
 */
export async function bundlePrograms(
  version: string,
): Promise<{ readonly files: Map<string, Uint8Array>; readonly packages: ReadonlySet<string> }> {
  const files = new Map<string, Uint8Array>();
  const packages = new Set<string>();
  for (const { source, name, options } of programs) {
    const { outputFiles, metafile } = await build({
      ...options,
      absWorkingDir: at('../../..'),
      entryPoints: [at(source)],
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      // Messages of defects keep the names of what failed.
      keepNames: true,
      external: ['vscode'],
      define: { SHOTWRIGHT_VERSION: JSON.stringify(version) },
      logLevel: 'error',
    });
    files.set(name, (outputFiles[0] as { contents: Uint8Array }).contents);
    for (const path of Object.keys(metafile.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder) packages.add(folder);
    }
  }
  return { files, packages };
}
