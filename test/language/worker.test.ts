import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/sources.ts';

const CHROMIUM = process.env.SHOTWRIGHT_CHROMIUM ?? '/usr/bin/chromium';
const there = existsSync(CHROMIUM);
if (!there) console.log(`The worker runs in no browser here: there is no ${CHROMIUM}.`);

let bundle = '';
beforeAll(async () => {
  const made = await build({
    entryPoints: [`${root}/src/language/worker.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    metafile: true,
  });
  bundle = made.outputFiles[0]?.text ?? '';
});

describe('the language server for a web worker', () => {
  it('is one file that asks for nothing of Node', () => {
    expect(bundle.length).toBeGreaterThan(100_000);
    expect(bundle).not.toMatch(/["']node:|require\(["'](?:fs|path|os|net|util|child_process)["']\)/);
  });
});

/** In the page: a worker with the server, asked by plain messages of the protocol. */
async function converse(code: string, briefs: readonly string[]): Promise<unknown[]> {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const answers: unknown[] = [];
  const waiting = new Map<number | string, (value: unknown) => void>();
  worker.onmessage = ({ data }) => {
    const key = data.id !== undefined && data.method === undefined ? data.id : data.method;
    waiting.get(key)?.(data.result ?? data.params);
    if (data.method === 'shotwright/config') {
      const text = '{ "rules": { "negative-wording": "error" } }';
      worker.postMessage({ jsonrpc: '2.0', id: data.id, result: { uri: 'shotwright.config.json', text } });
    }
  };
  const answer = (key: number | string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.set(key, resolve);
      worker.onerror = (event) => reject(new Error(event.message));
    });
  let id = 0;
  const ask = (method: string, params: unknown): Promise<unknown> => {
    id++;
    const answered = answer(id);
    worker.postMessage({ jsonrpc: '2.0', id, method, params });
    return answered;
  };
  answers.push(await ask('initialize', { processId: null, rootUri: null, capabilities: {} }));
  worker.postMessage({ jsonrpc: '2.0', method: 'initialized', params: {} });
  for (const [index, text] of briefs.entries()) {
    const uri = `memory:///${index}.brief`;
    const found = answer('textDocument/publishDiagnostics');
    worker.postMessage({
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'brief', version: 1, text } },
    });
    answers.push(await found);
    answers.push(
      await ask('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 10 } }),
    );
  }
  worker.terminate();
  return answers;
}

describe.skipIf(!there)('in Chromium', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it('finds what the linter finds, under the configuration that the page gives, and explains terms', async () => {
    const brief =
      '16mm documentary. No people stand on a pier at dawn.\n\nCamera: dolly-in while panning left\n';
    const answers = await page.evaluate(
      ([source, code, text]) => new Function('code', 'text', `return (${source})(code, [text])`)(code, text),
      [converse.toString(), bundle, brief] as const,
    );
    const [met, shown, hover] = answers as [
      { serverInfo: { name: string } },
      { diagnostics: { code: string; severity: number }[] },
      { contents: { value: string } },
    ];
    expect(met.serverInfo.name).toBe('shotwright');
    expect(shown.diagnostics.find(({ code }) => code === 'negative-wording')?.severity).toBe(1);
    expect(shown.diagnostics.map(({ code }) => code)).toContain('compound-camera-move');
    expect(hover.contents.value).toMatch(/^\*\*dolly-in\*\*/);
  });
});
