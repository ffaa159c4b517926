import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guard } from '../../src/api/guard/index.ts';
import { keyStore } from '../../src/server/keys.ts';
import type { ObjectBody, ObjectStore } from '../../src/store/objects/index.ts';
import { startNode, type TestNode } from './node.ts';

let node: TestNode;
let url: string;
let clip: Buffer;
let id: string;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A video that is done. */
async function made(prompt = 'A fox'): Promise<string> {
  const reply = await fetch(`${node.url}/videos`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt }),
  });
  const video = (await reply.json()) as { id: string };
  for (;;) {
    const now = (await (await fetch(`${node.url}/videos/${video.id}`)).json()) as { status: string };
    if (now.status === 'completed') return video.id;
    await pause(20);
  }
}

beforeAll(async () => {
  node = await startNode();
  clip = readFileSync(join(node.folder, 'scripted.mp4'));
  id = await made();
  url = `${node.url}/videos/${id}/content`;
});
afterAll(async () => {
  await node?.close();
});

const get = (headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(url, { method, headers });
const bytesOf = async (reply: Response): Promise<Buffer> => Buffer.from(await reply.arrayBuffer());

describe('content', () => {
  it('whole, with what a player and a cache need to know', async () => {
    const reply = await get();
    expect(reply.status).toBe(200);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'content-type': 'video/mp4',
      'content-length': String(clip.length),
      'content-disposition': `inline; filename="${id}.mp4"; filename*=UTF-8''${id}.mp4`,
      etag: expect.stringMatching(/^"[^"]+"$/),
      'last-modified': expect.stringMatching(/ GMT$/),
    });
    expect(await bytesOf(reply)).toEqual(clip);
  });

  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=100-199', 100, 199],
    ['bytes=1000-', 1000, undefined],
    ['bytes=-500', -500, undefined],
  ])('a part: %s', async (range, first, last) => {
    const reply = await get({ range });
    expect(reply.status).toBe(206);
    const part = clip.subarray(first, last === undefined ? undefined : last + 1);
    const start = first < 0 ? clip.length + first : first;
    expect(reply.headers.get('content-range')).toBe(
      `bytes ${start}-${start + part.length - 1}/${clip.length}`,
    );
    expect(reply.headers.get('content-length')).toBe(String(part.length));
    expect(await bytesOf(reply)).toEqual(part);
  });

  it('parts put together are the whole', async () => {
    const hash = createHash('sha256');
    for (let at = 0; at < clip.length; at += 77_777)
      hash.update(await bytesOf(await get({ range: `bytes=${at}-${at + 77_776}` })));
    expect(hash.digest('hex')).toBe(createHash('sha256').update(clip).digest('hex'));
  });

  it('a range behind the end is refused, several ranges and nonsense give the whole', async () => {
    const behind = await get({ range: `bytes=${clip.length}-` });
    expect(behind.status).toBe(416);
    expect(behind.headers.get('content-range')).toBe(`bytes */${clip.length}`);
    expect(await behind.json()).toMatchObject({ error: { code: 'range_not_satisfiable' } });
    for (const range of ['bytes=0-9,20-29', 'bytes=9-0', 'pages=1-2']) {
      const reply = await get({ range });
      expect(reply.status).toBe(200);
      expect((await bytesOf(reply)).length).toBe(clip.length);
    }
  });

  it('what the client has already is not sent again', async () => {
    const first = await get();
    await first.body?.cancel();
    const etag = first.headers.get('etag') as string;
    const modified = first.headers.get('last-modified') as string;
    for (const [name, value] of [
      ['if-none-match', etag],
      ['if-none-match', `"x", W/${etag}`],
      ['if-modified-since', modified],
    ] as const) {
      const reply = await get({ [name]: value });
      expect(reply.status).toBe(304);
      expect(reply.headers.get('etag')).toBe(etag);
      expect(await reply.text()).toBe('');
    }
    const statuses = async (headers: Record<string, string>): Promise<number> => {
      const reply = await get(headers);
      await reply.body?.cancel();
      return reply.status;
    };
    expect(await statuses({ 'if-none-match': '"x"' })).toBe(200);
    expect(await statuses({ range: 'bytes=0-9', 'if-range': etag })).toBe(206);
    expect(await statuses({ range: 'bytes=0-9', 'if-range': '"x"' })).toBe(200);
    expect(await statuses({ range: 'bytes=0-9', 'if-range': modified })).toBe(206);
    expect(await statuses({ 'if-match': '"x"' })).toBe(412);
    expect(await statuses({ 'if-match': etag })).toBe(200);
  });

  it('HEAD says the same without the bytes', async () => {
    const whole = await get();
    await whole.body?.cancel();
    const head = await get({}, 'HEAD');
    expect(head.status).toBe(200);
    for (const name of ['content-length', 'content-type', 'etag', 'last-modified', 'accept-ranges'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    expect(await head.text()).toBe('');
  });

  it('captions are there, a manifest is not', async () => {
    const captions = await fetch(`${url}?variant=captions`);
    expect(captions.headers.get('content-type')).toMatch(/^text\/vtt/);
    expect(await captions.text()).toBe('WEBVTT\n');
    const manifest = await fetch(`${url}?variant=manifest`);
    expect(manifest.status).toBe(404);
    expect(await manifest.json()).toMatchObject({ error: { code: 'content_not_found', param: 'variant' } });
  });

  it('after its time it is gone', async () => {
    const old = await made('Old');
    await node.database.db
      .updateTable('videos')
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where('id', '=', old)
      .execute();
    const reply = await fetch(`${node.url}/videos/${old}/content`);
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ error: { code: 'video_expired' } });
    const remix = await fetch(`${node.url}/videos/${old}/remix`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"prompt":"Blue."}',
    });
    expect(remix.status).toBe(400);
    expect(await remix.json()).toMatchObject({ error: { code: 'video_expired' } });
  });
});

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (!chromium) console.log('Skipped: no clip is opened in a browser, since no Chromium is here.');

it.runIf(chromium)('a browser that opens a clip by its address plays it', async () => {
  const { database, objects } = node;
  const guarded = await startNode({
    ...{ database, objects, slots: 0 },
    guard: guard({ database: database.db, keys: keyStore(database) }),
  });
  const { chromium: launcher } = await import('playwright-core');
  const browser = await launcher.launch({ executablePath: chromium as string, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const blocked: string[] = [];
    page.on('console', (message) => blocked.push(message.text()));
    await page.goto(`${guarded.url}/videos/${id}/content`);
    await expect.poll(() => page.$eval('video', (video) => video.readyState), { timeout: 10_000 }).toBe(4);
    expect(blocked.filter((text) => /Content Security/.test(text))).toEqual([]);
    // What it came with still runs nothing.
    await page.addScriptTag({ content: 'document.title = "run"' }).catch(() => undefined);
    expect(await page.title()).not.toBe('run');
  } finally {
    await browser.close();
    await guarded.close();
  }
});

/** A store that gives one object without end, and counts what was asked of it. */
class EndlessStore {
  given = 0;
  cancelled = 0;
  readonly store: ObjectStore;

  constructor(store: ObjectStore) {
    const info = { key: 'x', size: 1e9, etag: '"endless"', type: 'video/mp4', modified: new Date() };
    const body = (): ObjectBody => ({
      info,
      range: [0, info.size - 1],
      stream: new ReadableStream({
        pull: (controller) => {
          this.given += 65_536;
          controller.enqueue(new Uint8Array(65_536));
        },
        cancel: () => {
          this.cancelled++;
        },
      }),
    });
    this.store = new Proxy(store, {
      get: (target, name) =>
        name === 'head'
          ? async () => info
          : name === 'get'
            ? async () => body()
            : Reflect.get(target, name).bind(target),
    });
  }
}

describe('a client that reads slowly', () => {
  it('is sent no more than it takes, and when it goes the reading stops', async () => {
    const { objects, database } = node;
    const endless = new EndlessStore(objects);
    const other = await startNode({ database, objects: endless.store, slots: 0 });
    try {
      const { port, hostname } = new URL(other.url);
      const socket = connect(Number(port), hostname);
      socket.write(`GET /v1/videos/${id}/content HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      await new Promise((resolve) => socket.once('data', resolve));
      socket.pause();
      // Until nothing more fits between the two.
      for (let before = -1; before !== endless.given; before = endless.given, await pause(300));
      // Buffers of two sockets and of streams; far from the whole.
      expect(endless.given).toBeLessThan(64e6);
      expect(endless.cancelled).toBe(0);
      socket.destroy();
      await expect.poll(() => endless.cancelled).toBe(1);
      const given = endless.given;
      await pause(200);
      expect(endless.given).toBe(given);
    } finally {
      await other.close();
    }
  });
});
