import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageExtension } from '../../editors/vscode/build/vsix.ts';
import { GUIDE } from '../../src/brief/settings.ts';
import { sections } from '../../src/language/words/sections.ts';
import { rules } from '../../src/lint/index.ts';
import { parseXml } from '../support/xml.ts';
import { Editor } from './client.ts';

let files: Record<string, Uint8Array>;
let folder: string;
beforeAll(async () => {
  files = unzipSync(await packageExtension());
  folder = mkdtempSync(join(tmpdir(), 'shotwright-vsix-'));
  for (const [path, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
const json = <T>(path: string): T => JSON.parse(text(path)) as T;

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly type?: string;
  readonly contributes: {
    readonly languages: { configuration: string }[];
    readonly grammars: { path: string }[];
    readonly snippets: { path: string }[];
    readonly commands: { command: string }[];
    readonly jsonValidation: { url: string }[];
    readonly configuration: { properties: Record<string, unknown> };
  };
  readonly capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
}

describe('the package of the extension', () => {
  it('has what its manifest points at', () => {
    const { main, browser, type, contributes } = json<Manifest>('extension/package.json');
    expect(type).toBeUndefined();
    const named = [
      main,
      browser,
      ...contributes.languages.map((l) => l.configuration),
      ...[...contributes.grammars, ...contributes.snippets].map((part) => part.path),
      ...contributes.jsonValidation.map((part) => part.url),
    ];
    for (const path of named) expect(files, path).toHaveProperty([join('extension', path)]);
    expect(contributes.commands.map(({ command }) => command)).toEqual(
      ['lint', 'fixAll', 'format', 'plan', 'shoot'].map((name) => `shotwright.${name}`),
    );
    for (const { command } of contributes.commands)
      expect(text('extension/dist/extension.js')).toContain(command);
  });

  it('has the manifests that editors read, with the files in them and the kind of every ending', () => {
    const manifest = text('extension.vsixmanifest');
    const types = text('[Content_Types].xml');
    expect(() => [parseXml(manifest), parseXml(types)]).not.toThrow();
    for (const [, path] of manifest.matchAll(/Path="([^"]+)"/g))
      expect(files).toHaveProperty([path as string]);
    expect(manifest).toContain('Id="Microsoft.VisualStudio.Code.Engine"');
    for (const path of Object.keys(files)) {
      const ending = path.slice(path.lastIndexOf('.') + 1);
      if (path !== '[Content_Types].xml') expect(types).toContain(`Extension="${ending}"`);
    }
  });

  it('knows every rule in its schema, every section in its snippets', () => {
    const schema = json<{ properties: { rules: { properties: object } } }>(
      'extension/shotwright.config.schema.json',
    );
    expect(Object.keys(schema.properties.rules.properties)).toEqual(rules.map(({ id }) => id));
    const snippets = json<Record<string, { body: string[] }>>('extension/snippets/brief.json');
    expect(Object.keys(snippets)).toEqual(expect.arrayContaining(sections.map(({ label }) => label)));
    expect(snippets['Front matter']?.body.join('\n')).toContain(GUIDE.seconds.join(','));
  });

  it('starts nothing in a folder that nobody trusts', () => {
    const { capabilities } = json<Manifest>('extension/package.json');
    expect(capabilities.untrustedWorkspaces.restrictedConfigurations).toEqual(['shotwright.command']);
  });

  it('names no path of the machine that built it', () => {
    const root = join(import.meta.dirname, '../..');
    for (const path of Object.keys(files)) expect(text(path).includes(root), path).toBe(false);
  });

  it('carries the licence of every package that is in it', () => {
    const notices = text('extension/ThirdPartyNotices.txt');
    for (const name of [
      'compromise',
      'vscode-languageclient',
      'vscode-languageserver',
      'vscode-jsonrpc',
      'zod',
    ])
      expect(notices).toMatch(new RegExp(`^${name} \\d[^\\n]*\\(\\S+\\)$`, 'm'));
  });

  it('has a grammar whose patterns are right', () => {
    const patterns = (node: unknown): string[] =>
      typeof node === 'object' && node !== null
        ? Object.entries(node).flatMap(([key, value]) =>
            ['match', 'begin', 'end'].includes(key) ? [value as string] : patterns(value),
          )
        : [];
    const all = patterns(json('extension/syntaxes/brief.tmLanguage.json'));
    expect(all.length).toBeGreaterThan(8);
    // Oniguruma's \A is ^ without the m flag here.
    for (const pattern of all) expect(() => new RegExp(pattern.replaceAll('\\A', '^'), 'u')).not.toThrow();
  });

  it('its programs load where an editor is, and register every command', () => {
    const script = `
      const registered = [];
      const anything = new Proxy(function () {}, {
        get: (target, key) => {
          if (key === 'registerCommand') return (name) => (registered.push(name), { dispose() {} });
          if (key === 'getConfiguration') return () => ({ get: () => undefined });
          if (key === 'textDocuments') return [];
          if (key === 'activeTextEditor' || key === 'then' || key === Symbol.iterator) return undefined;
          return key === 'prototype' ? target.prototype : anything;
        },
        apply: () => anything,
        construct: () => anything,
      });
      // What the extension's own modules import is copied by name.
      const names = ['window', 'workspace', 'commands', 'languages', 'tasks', 'Uri', 'Disposable', 'Task'];
      const editor = Object.fromEntries(names.map((name) => [name, anything]));
      const Module = require('node:module');
      const load = Module._load;
      Module._load = (name, ...rest) => (name === 'vscode' ? { ...editor, __proto__: anything } : load(name, ...rest));
      const { activate } = require('./extension/dist/extension.js');
      activate({ asAbsolutePath: (path) => path, subscriptions: [] });
      console.log(registered.join());
      process.exit();`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: folder, encoding: 'utf8' });
    expect(stderr.split('\n').filter((line) => line.length < 300)).toEqual(['']);
    const { contributes } = json<Manifest>('extension/package.json');
    expect(stdout.trim().split(',')).toEqual(contributes.commands.map(({ command }) => command));
  });

  it('its server starts from the package alone, and finds what there is', async () => {
    const child = spawn(process.execPath, ['extension/dist/server.js', '--stdio'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH, NODE_PATH: '' },
    });
    try {
      const editor = Editor.on(child);
      const { serverInfo } = await editor.initialize();
      expect(serverInfo).toMatchObject({
        name: 'shotwright',
        version: expect.stringMatching(/^\d/) as string,
      });
      await editor.open('file:///a.brief', 'A beautiful pier. No cars.\n\nMood: calm\nMood: warm\n');
      const diagnostics = await editor.diagnostics('file:///a.brief');
      const found = diagnostics.map(({ code }) => code);
      const page = diagnostics.find(({ code }) => code === 'vague-wording')?.codeDescription?.href ?? '';
      expect(fileURLToPath(page)).toBe(join(realpathSync(folder), 'extension/rules/vague-wording.md'));
      expect(existsSync(fileURLToPath(page))).toBe(true);
      expect(found).toEqual(
        expect.arrayContaining(['vague-wording', 'negative-wording', 'duplicate-section']),
      );
      await editor.leave();
    } finally {
      child.kill();
    }
  });
});
