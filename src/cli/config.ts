import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { LintConfig } from '../lint/config.ts';
import { globMatcher } from './globs.ts';
import { findInputs, isBrief } from './input.ts';

/** A configuration and the folder that its globs are seen from. */
export interface FoundConfig {
  readonly config: LintConfig;
  readonly folder: string;
  /** The file that it was read from; undefined where there is none. */
  readonly file: string | undefined;
}

/** Whether configuration may be a program: a person's own terminal runs it, an action or an editor does not. */
export interface ConfigTrust {
  readonly javascript: boolean;
}

const JSON_NAME = 'shotwright.config.json';
const JS_NAMES = ['shotwright.config.js', 'shotwright.config.mjs'];

/**
 * Finds the configuration of a folder: the nearest file upward wins, and what is above it is not looked at. In one
 * folder JSON goes before JavaScript.
 * @throws Fault (exit status 2) for a configuration that cannot be read or is not valid
 */
export async function findConfig(start: string, trust: ConfigTrust): Promise<FoundConfig> {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    for (const name of [JSON_NAME, ...(trust.javascript ? JS_NAMES : [])]) {
      const found = await tryConfig(join(folder, name));
      if (found) return found;
    }
    if (dirname(folder) === folder) return { config: {}, folder: resolve(start), file: undefined };
  }
}

/**
 * Reads the configuration that somebody named.
 * @throws Fault (exit status 2) when it is not there, may not be run, or is not valid
 */
export async function namedConfig(file: string, trust: ConfigTrust): Promise<FoundConfig> {
  const path = resolve(file);
  if (!trust.javascript && !path.endsWith('.json'))
    throw fault(file, `${file} is not JSON.`, 'Only JSON configuration is read here.');
  const found = await tryConfig(path);
  if (found) return found;
  throw fault(file, `Cannot read ${file}: there is no such file.`, 'Name a configuration file.');
}

async function tryConfig(path: string): Promise<FoundConfig | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return undefined;
    throw fault(path, `Cannot read ${path}: ${error.code}.`, 'Make it readable.');
  });
  if (text === undefined) return undefined;
  const { readConfig, validConfig } = await import('../lint/read-config.ts');
  const where = relative(process.cwd(), path) || path;
  if (path.endsWith('.json'))
    return { config: await readConfig(text, where), folder: dirname(path), file: path };
  const module = (await import(pathToFileURL(path).href).catch((cause: unknown) => {
    throw fault(where, `${where} cannot be run: ${(cause as Error)?.message ?? cause}.`, 'Put it right.');
  })) as { default?: unknown };
  return { config: await validConfig(module.default, where), folder: dirname(path), file: path };
}

const fault = (where: string, message: string, remedy: string): Fault =>
  new Fault(message, { exit: EXIT.input, where, remedy });

/**
 * Does one of a configuration's globs mean this file? A glob without a slash means the name in any folder.
 * @example globsMean(['*.md'], '/project', '/project/a/b.md') // true
 */
export function globsMean(globs: readonly string[], folder: string, file: string): boolean {
  const path = relative(folder, resolve(file)).split(sep).join('/');
  return globs.some((glob) => {
    const plain = glob.replace(/^\.\//, '').replace(/\/$/, '/**');
    return globMatcher(plain.includes('/') ? plain : `**/${plain}`)(path);
  });
}

/** Configuration by folder, each looked for once; one that somebody named holds for all. */
export function configs(trust: ConfigTrust, file?: string): (folder: string) => Promise<FoundConfig> {
  const named = file === undefined ? undefined : namedConfig(file, trust);
  const byFolder = new Map<string, Promise<FoundConfig>>();
  return (folder) => {
    const found = named ?? byFolder.get(folder) ?? findConfig(folder, trust);
    byFolder.set(folder, found);
    return found;
  };
}

/**
 * Files, folders and patterns as files, each once; a folder's own configuration says which of its files are briefs, and
 * which files nobody wants to hear of.
 * @throws Fault (exit status 2) when a folder or pattern gives nothing
 */
export async function filesFor(
  names: readonly string[],
  configOf: (folder: string) => Promise<FoundConfig>,
): Promise<string[]> {
  const found = new Set<string>();
  for (const name of names) {
    const { config, folder } = await configOf(name === '-' ? '.' : name);
    const { files } = config;
    const wanted = files ? (path: string) => globsMean(files, folder, path) : isBrief;
    for (const file of await findInputs([name], wanted)) {
      const near = file === '-' ? undefined : await configOf(dirname(file));
      if (!near || !globsMean(near.config.ignore ?? [], near.folder, file)) found.add(file);
    }
  }
  return [...found];
}
