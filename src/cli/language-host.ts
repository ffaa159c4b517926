import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Host } from '../language/host.ts';
import { startServer } from '../language/server.ts';
import type { ImageFacts } from '../lint/settings.ts';
import { sniff } from '../vision/sniff.ts';
import { findConfig } from './config.ts';

/** Largest picture that is looked at while somebody types, bytes. */
const LARGEST = 64 * 2 ** 20;

/** Folder of a brief on this machine; undefined for one that is not saved yet or lies elsewhere. */
const folderOf = (uri: string): string | undefined =>
  uri.startsWith('file:') ? dirname(fileURLToPath(uri)) : undefined;

/**
 * What a server on this machine is lent: its files, read and never run.
 * @param version of Shotwright
 * @param pages folder with the rules' pages, where there is one
 */
export const nodeHost = (version: string, pages: string): Host => ({
  version,
  ...(existsSync(pages) ? { docs: pathToFileURL(pages).href } : {}),
  async config(uri) {
    const folder = folderOf(uri);
    return folder === undefined ? {} : (await findConfig(folder, { javascript: false })).config;
  },
  async image(uri, name) {
    const folder = folderOf(uri);
    return folder === undefined ? undefined : imageFacts(resolve(folder, name));
  },
});

/** Pixels and kind of a picture; undefined for what is no file: a brief may name a pipe or a device. */
async function imageFacts(file: string): Promise<ImageFacts | undefined> {
  const info = await stat(file);
  if (!info.isFile() || info.size > LARGEST) return undefined;
  const seen = sniff(await readFile(file));
  return seen.kind === 'picture'
    ? { width: seen.width, height: seen.height, type: seen.format }
    : { width: 0, height: 0, type: 'unknown', ...(seen.kind === 'other' ? { what: seen.what } : {}) };
}

/**
 * Serves an editor on standard input and output until it leaves.
 * @param host what `nodeHost` makes
 */
export async function serve(host: Host): Promise<void> {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), host);
  await new Promise<void>((gone) => process.stdin.once('close', gone));
}
