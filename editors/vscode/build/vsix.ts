import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { configSchema } from '../../../src/lint/config-schema.ts';
import { rules } from '../../../src/lint/index.ts';
import { bundlePrograms } from './bundle.ts';
import { contentTypes, type ExtensionPackage, vsixManifest } from './manifest.ts';
import { thirdPartyNotices } from './notices.ts';
import { snippets } from './snippets.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, undefined, 2)}\n`);

/** Files that go into the package as they are. */
const PLAIN = ['README.md', 'language-configuration.json', 'syntaxes/brief.tmLanguage.json'];

/** The earliest time that a zip can tell: the same sources give the same bytes. */
const WHEN = new Date(1980, 0, 1);

/** The extension as a package that editors install: a zip with a manifest. */
export async function packageExtension(): Promise<Uint8Array> {
  const { version } = JSON.parse(await readFile(at('../../../package.json'), 'utf8')) as { version: string };
  const written = JSON.parse(await readFile(at('../package.json'), 'utf8')) as ExtensionPackage & {
    readonly type: unknown;
    readonly private: unknown;
  };
  // What is packed is bundled for CommonJS, whatever the sources are, and may be published.
  const { type: _type, private: _private, ...published } = written;
  const extension = { ...published, version };
  const { files: programs, packages } = await bundlePrograms(version);
  const files = new Map<string, Uint8Array>([
    ['package.json', json(extension)],
    ['LICENSE.txt', await readFile(at('../../../LICENSE'))],
    ['shotwright.config.schema.json', json(z.toJSONSchema(configSchema(rules), { io: 'input' }))],
    ['snippets/brief.json', json(snippets())],
    ['ThirdPartyNotices.txt', strToU8(await thirdPartyNotices(at('../../..'), packages))],
    ...programs,
  ]);
  for (const page of await readdir(at('../../../docs/rules')))
    files.set(`rules/${page}`, await readFile(at(`../../../docs/rules/${page}`)));
  for (const path of PLAIN) files.set(path, await readFile(at(`../${path}`)));
  const parts = new Map([...files].map(([path, data]) => [`extension/${path}`, data]));
  parts.set('extension.vsixmanifest', strToU8(vsixManifest(extension)));
  parts.set('[Content_Types].xml', strToU8(contentTypes(parts.keys())));
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: WHEN });
}
