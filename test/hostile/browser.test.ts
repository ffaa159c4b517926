import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engines/engine.ts';
import { NO_CONFIG, type ServingNode, startServing } from '../../src/server/index.ts';

// A server without keys on this machine, and pages of strangers in a real browser on the same machine.

const CHROMIUM = process.env.SHOTWRIGHT_CHROMIUM ?? '/usr/bin/chromium';
const there = existsSync(CHROMIUM);
if (!there) console.log(`Pages of strangers are not tried here: there is no ${CHROMIUM}.`);

const folder = mkdtempSync(join(tmpdir(), 'strangers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Takes no job: what is accepted stays as it was accepted. */
const idle: Engine = { id: 'embedded', run: () => Promise.reject(new Error('no job is taken here')) };

let nodes = 0;
const start = (port = 0, cors: readonly string[] = []): Promise<ServingNode> => {
  const own = join(folder, String(nodes++));
  return startServing(
    {
      library: { folder: own, ephemeral: true, environment: {} },
      work: { slots: 0, queue: 'default', drain: 0, cache: own },
      host: '127.0.0.1',
      port,
      cors,
      trustProxy: [],
      privateWebhooks: false,
      log: { level: 'silent', prompts: false },
      config: NO_CONFIG,
    },
    [idle],
  );
};

const listening = async (listener: RequestListener): Promise<[Server, number]> => {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return [server, (server.address() as AddressInfo).port];
};
const ended = (server: Server): Promise<unknown> => {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  return closed;
};

/** What a program on this machine sees: ids of all videos. */
async function videos(url: string): Promise<string[]> {
  const reply = await fetch(`${url}/v1/videos`);
  expect(reply.status).toBe(200);
  return ((await reply.json()) as { data: { id: string }[] }).data.map(({ id }) => id);
}
async function create(url: string): Promise<string> {
  const body = JSON.stringify({ prompt: 'A secret prototype on a desk.' });
  const reply = await fetch(`${url}/v1/videos`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(reply.status).toBe(200);
  return ((await reply.json()) as { id: string }).id;
}

describe.skipIf(!there)('pages in a browser on the same machine', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      // Names of strangers' sites lead to this machine, as after a rebinding of DNS.
      args: ['--no-sandbox', '--host-resolver-rules=MAP *.example 127.0.0.1'],
    });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  describe('of another origin', () => {
    let node: ServingNode;
    let site: Server;
    let port = 0;
    let video = '';
    beforeAll(async () => {
      node = await start();
      [site, port] = await listening((_, reply) => {
        reply.setHeader('content-type', 'text/html').end('<!doctype html><title>a page</title>');
      });
      video = await create(node.url);
    });
    afterAll(async () => {
      await ended(site);
      await node.close();
    });
    afterEach(async () => {
      // Whatever was tried: nothing was made, changed or removed, and the server answers.
      expect(await videos(node.url)).toEqual([video]);
    });

    /** Pages of another site, of another name of this machine, and of another port of the same name. */
    const pages = (): string[] => [
      `http://stranger.example:${port}/`,
      `http://localhost:${port}/`,
      `http://127.0.0.1:${port}/`,
    ];

    it('read nothing', async () => {
      for (const from of pages()) {
        await page.goto(from);
        for (const path of ['/v1/videos', `/v1/videos/${video}`, '/v1/models', '/openapi.json']) {
          const got = await page.evaluate(
            (url) =>
              fetch(url).then(
                (reply) => reply.text(),
                (error: unknown) => String(error),
              ),
            node.url + path,
          );
          expect(got).toMatch(/Failed to fetch/);
        }
      }
    });

    it('write nothing with requests that need no leave', async () => {
      for (const from of pages()) {
        await page.goto(from);
        await page.evaluate(
          async ({ url, id }) => {
            const form = new FormData();
            form.set('prompt', 'A fox');
            const bodies = ['{"prompt":"A fox"}', form, new URLSearchParams({ prompt: 'A fox' })];
            for (const body of bodies) {
              await fetch(`${url}/v1/videos`, { method: 'POST', mode: 'no-cors', body }).catch(() => {});
              await fetch(`${url}/v1/videos/${id}/remix`, { method: 'POST', mode: 'no-cors', body }).catch(
                () => {},
              );
              navigator.sendBeacon(`${url}/v1/videos`, body);
            }
          },
          { url: node.url, id: video },
        );
      }
    });

    it('remove nothing, with leave or without', async () => {
      for (const from of pages()) {
        await page.goto(from);
        const outcomes = await page.evaluate(
          async ({ url, id }) => {
            const told: string[] = [];
            for (const mode of ['cors', 'no-cors'] as const)
              await fetch(`${url}/v1/videos/${id}`, { method: 'DELETE', mode }).then(
                (reply) => told.push(String(reply.status)),
                (error: unknown) => told.push(String(error)),
              );
            await fetch(`${url}/v1/videos`, {
              method: 'POST',
              headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
              body: '{"prompt":"A fox"}',
            }).then(
              (reply) => told.push(String(reply.status)),
              (error: unknown) => told.push(String(error)),
            );
            return told;
          },
          { url: node.url, id: video },
        );
        expect(outcomes).toHaveLength(3);
        for (const outcome of outcomes) expect(outcome).toMatch(/Error/);
      }
    });

    it('send no forms', async () => {
      for (const encoding of ['multipart/form-data', 'application/x-www-form-urlencoded', 'text/plain']) {
        await page.goto(pages()[0] as string);
        const answered = page.waitForResponse((reply) => reply.url().startsWith(node.url));
        await page.evaluate(
          ({ url, encoding }) => {
            document.body.innerHTML = `<form method="post" action="${url}/v1/videos" enctype="${encoding}"><input name="prompt" value="A fox"></form>`;
            document.querySelector('form')?.submit();
          },
          { url: node.url, encoding },
        );
        await page.waitForURL(`${node.url}/**`);
        expect((await answered).status()).toBe(403);
      }
    });

    it('write nothing without an origin of their own', async () => {
      await page.goto(pages()[0] as string);
      const told = await page.evaluate((url) => {
        const send = `<script>
          const form = new FormData();
          form.set('prompt', 'A fox');
          fetch('${url}/v1/videos', { method: 'POST', mode: 'no-cors', body: form })
            .then((reply) => reply.type, String)
            .then((told) => parent.postMessage(origin + ': ' + told, '*'));
        </script>`;
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.srcdoc = send;
        const answer = new Promise((done) => addEventListener('message', ({ data }) => done(data)));
        document.body.append(frame);
        return answer;
      }, node.url);
      expect(told).toMatch(/^null: /);
    });

    it('embed nothing', async () => {
      await page.goto(pages()[0] as string);
      const failed = await page.evaluate(
        async ({ url, id }) => {
          const outcome = (tag: 'img' | 'script' | 'video' | 'audio', path: string): Promise<string> =>
            new Promise((done) => {
              const element = document.createElement(tag);
              element.onerror = () => done('error');
              element.onload = () => done('load');
              if (element instanceof HTMLMediaElement) element.onloadedmetadata = () => done('load');
              element.src = url + path;
              document.body.append(element);
            });
          const source = new EventSource(`${url}/v1/videos/${id}/events`);
          const stream = new Promise<string>((done) => {
            source.onerror = () => done('error');
            source.onmessage = () => done('message');
            source.onopen = () => done('open');
          });
          const socket = new WebSocket(`${url.replace('http', 'ws')}/v1/videos`);
          const talk = new Promise<string>((done) => {
            socket.onerror = () => done('error');
            socket.onopen = () => done('open');
          });
          return Promise.all([
            outcome('img', `/v1/videos/${id}/content?variant=thumbnail`),
            outcome('video', `/v1/videos/${id}/content`),
            outcome('audio', `/v1/videos/${id}/content`),
            outcome('script', '/v1/videos'),
            outcome('script', '/openapi.json'),
            stream,
            talk,
          ]);
        },
        { url: node.url, id: video },
      );
      expect(failed).toEqual(Array<string>(7).fill('error'));
    });

    it('frame nothing', async () => {
      await page.goto(pages()[1] as string);
      const answered = page.waitForResponse((reply) => reply.url().endsWith('/docs'));
      await page.setContent(`<iframe src="${node.url}/docs"></iframe>`);
      expect((await answered).status()).toBe(403);
    });

    it('lead nobody to the data', async () => {
      await page.goto(pages()[0] as string);
      await page.setContent(`<a href="${node.url}/v1/videos">free films</a>`);
      const answered = page.waitForResponse((reply) => reply.url().startsWith(node.url));
      await page.click('a');
      expect((await answered).status()).toBe(403);
    });

    it('while the server’s own page may ask', async () => {
      await page.goto(`${node.url}/docs`);
      expect(await page.title()).toMatch(/Shotwright/i);
      const told = await page.evaluate(
        (id) => fetch(`/v1/videos/${id}`).then((reply) => reply.json()),
        video,
      );
      expect(told).toMatchObject({ id: video, status: 'queued' });
    });

    it('and a page whose origin was named, and no other', async () => {
      const [origin, other] = [`http://app.example:${port}`, `http://stranger.example:${port}`];
      const open = await start(0, [origin]);
      try {
        const ask = (url: string): Promise<string> =>
          page.evaluate(
            (to) =>
              fetch(to, {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: '{"prompt":"A fox"}',
              }).then(
                (reply) => String(reply.status),
                (error: unknown) => String(error),
              ),
            url,
          );
        await page.goto(`${origin}/`);
        expect(await ask(`${open.url}/v1/videos`)).toBe('200');
        await page.goto(`${other}/`);
        expect(await ask(`${open.url}/v1/videos`)).toMatch(/Failed to fetch/);
        expect(await videos(open.url)).toHaveLength(1);
      } finally {
        await open.close();
      }
    });
  });

  describe('whose name was made to lead here (DNS rebinding)', () => {
    /**
     * A stranger's site serves its page; then its name leads to our server, on the same port. To the browser both are
     * one origin, so nothing but our own check of the name stands between them.
     */
    async function rebound(work: (node: ServingNode, video: string) => Promise<void>): Promise<void> {
      const [site, port] = await listening((_, reply) => {
        reply.setHeader('content-type', 'text/html').end('<!doctype html><title>a page</title>');
      });
      await page.goto(`http://rebound.example:${port}/`);
      await ended(site);
      const node = await start(port);
      try {
        const video = await create(node.url);
        await work(node, video);
        expect(await videos(node.url)).toEqual([video]);
      } finally {
        await node.close();
      }
    }

    it('read, write and remove nothing', async () => {
      await rebound(async (_node, video) => {
        const told = await page.evaluate(async (id) => {
          const replies: [number, string][] = [];
          const json = { 'content-type': 'application/json' };
          const form = new FormData();
          form.set('prompt', 'A fox');
          for (const [path, init] of [
            ['/v1/videos', {}],
            [`/v1/videos/${id}`, {}],
            [`/v1/videos/${id}/content`, {}],
            ['/v1/models', {}],
            ['/openapi.json', {}],
            ['/docs', {}],
            ['/metrics', {}],
            ['/v1/videos', { method: 'POST', headers: json, body: '{"prompt":"A fox"}' }],
            ['/v1/videos', { method: 'POST', body: form }],
            [`/v1/videos/${id}/remix`, { method: 'POST', headers: json, body: '{"prompt":"A fox"}' }],
            [`/v1/videos/${id}`, { method: 'DELETE' }],
            ['/v1/webhook_endpoints', { method: 'POST', headers: json, body: '{"url":"https://a.example"}' }],
          ] as [string, RequestInit][]) {
            const reply = await fetch(path, init);
            replies.push([reply.status, await reply.text()]);
          }
          return replies;
        }, video);
        expect(told).toHaveLength(12);
        for (const [status, text] of told) {
          expect(status).toBe(403);
          expect(JSON.parse(text)).toMatchObject({ error: { code: 'host_not_allowed' } });
          expect(text).not.toMatch(/secret prototype/);
        }
      });
    });

    it('nor by a form, or by going there', async () => {
      await rebound(async (node) => {
        const { port } = new URL(node.url);
        const answered = page.waitForResponse((reply) => reply.url().includes('/v1/videos'));
        await page.evaluate(() => {
          document.body.innerHTML =
            '<form method="post" action="/v1/videos" enctype="multipart/form-data"><input name="prompt" value="A fox"></form>';
          document.querySelector('form')?.submit();
        });
        await page.waitForURL('**/v1/videos');
        expect((await answered).status()).toBe(403);
        const gone = await page.goto(`http://rebound.example:${port}/v1/videos`);
        expect(gone?.status()).toBe(403);
      });
    });
  });
});
