import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of the packages that are bundled, one after the other.
 * @param root folder that the packages' folders are seen from
 * @throws Error for a package without a licence file
 */
export async function thirdPartyNotices(root: string, packages: Iterable<string>): Promise<string> {
  const notices = new Map<string, string>();
  for (const folder of packages) {
    const path = join(root, folder);
    const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license: string;
    };
    const file = (await readdir(path)).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
    if (!file) throw new Error(`${name} has no licence file.`);
    const text = (await readFile(join(path, file), 'utf8')).trim();
    notices.set(`${name} ${version} (${license})`, text);
  }
  const parts = [...notices]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `${title}\n\n${text}\n`);
  return `Software that is part of this extension, and its licences.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
