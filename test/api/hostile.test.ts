import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestIds } from '../../src/api/guard/request-id.ts';
import { LOCAL_CALLER } from '../../src/api/index.ts';
import { testClip, testPicture } from './engine.ts';
import { replyFaults } from './facts.ts';
import { BOUNDARY, field, file, MULTIPART, rawMultipart } from './multipart.ts';
import { startNode, type TestNode } from './node.ts';

let node: TestNode;
beforeAll(async () => {
  node = await startNode({
    uploadBytes: 2_000_000,
    guard: [
      requestIds,
      async (context, next) => {
        const project = context.req.header('x-test-project');
        if (project !== undefined) context.set('caller', { ...LOCAL_CALLER, project });
        await next();
      },
    ],
  });
});
afterAll(async () => {
  await node?.close();
});

type Send = {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: BodyInit;
};
type Case = readonly [
  name: string,
  send: Send | (() => Promise<Send>),
  status: number,
  param?: string | null,
];

const json = (body: unknown, path = '/videos'): Send => ({
  path,
  headers: { 'content-type': 'application/json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const form = (...parts: Parameters<typeof rawMultipart>[0]): Send => ({
  headers: { 'content-type': MULTIPART },
  body: rawMultipart(parts) as BodyInit,
});
const to = (path: string, send: Send): Send => ({ ...send, path });
const get = (path: string, headers: Record<string, string> = {}): Send => ({ method: 'GET', path, headers });
const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const prompt = field('prompt', 'A fox');
const unknown = `video_${'0'.repeat(48)}`;

const WIRE: readonly Case[] = [
  ['no body', { headers: { 'content-type': 'application/json' } }, 400, 'prompt'],
  ['no content type', { body: new Blob(['{}']) as BodyInit }, 415],
  ['text', { headers: { 'content-type': 'text/plain' }, body: '{"prompt":"x"}' }, 415],
  ['a url-encoded form', { body: new URLSearchParams({ prompt: 'x' }) }, 415],
  ['XML', { headers: { 'content-type': 'application/xml' }, body: '<a/>' }, 415],
  [
    'compressed',
    { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: 'x' },
    415,
  ],
  ['no JSON', json('{'), 400],
  ['an empty body', json(''), 400, 'prompt'],
  ['a JSON list', json([]), 400],
  ['a JSON text', json('"prompt"'), 400],
  ['JSON null', json('null'), 400],
  ['JSON with a comment', json('{"prompt":"x"} // y'), 400],
  ['a number too large for JSON', json('{"prompt": 1e999}'), 400, 'prompt'],
  ['nested a thousand deep', json(`{"prompt":"x","extra":${deep(1000)}}`), 400],
  ['lists a hundred thousand deep', json(`{"prompt":"x","a":${'['.repeat(1e5)}${']'.repeat(1e5)}}`), 400],
  ['a hundred thousand values', json({ prompt: 'x', a: Array.from({ length: 1e5 }, () => 0) }), 400],
  ['a polluting name in JSON', json('{"prompt":"x","__proto__":{"polluted":1}}'), 400],
  ['a polluting name deeper', json('{"prompt":"x","a":{"__proto__":{"polluted":1}}}'), 400],
  ['invalid UTF-8', { ...json(''), body: Buffer.from('{"prompt":"\xff\xfe"}', 'latin1') as BodyInit }, 400],
  ['NUL in the prompt', json({ prompt: 'a\0b' }), 400, 'prompt'],
  ['half a character in the prompt', json('{"prompt":"a\\ud800b"}'), 400, 'prompt'],
  ['NUL in an ignored field', json({ prompt: 'x', other: '\0' }), 400, 'other'],
  ['30 MB of JSON', json(`{"prompt":"${'x'.repeat(30e6)}"}`), 413],
  ['no boundary', { headers: { 'content-type': 'multipart/form-data' }, body: 'x' }, 400],
  ['an empty boundary', { headers: { 'content-type': 'multipart/form-data; boundary=' }, body: 'x' }, 400],
  [
    'a body that has other boundaries',
    { ...form(prompt), headers: { 'content-type': 'multipart/form-data; boundary=other' } },
    400,
  ],
  [
    'a body that ends within a part',
    { headers: { 'content-type': MULTIPART }, body: rawMultipart([prompt], '') as BodyInit },
    400,
  ],
  [
    'a body that ends within the headers of a part',
    { headers: { 'content-type': MULTIPART }, body: `--${BOUNDARY}\r\nContent-Dispo` },
    400,
  ],
  [
    'an empty multipart body',
    { headers: { 'content-type': MULTIPART }, body: `--${BOUNDARY}--\r\n` },
    400,
    'prompt',
  ],
  ['a part without a name', form({ headers: 'Content-Disposition: form-data', content: 'x' }), 400, 'prompt'],
  ['a part without headers', form({ headers: 'X: y', content: 'x' }), 400, 'prompt'],
  ['a header of 100 kB', form({ headers: `X: ${'y'.repeat(1e5)}`, content: 'x' }), 400],
  ['a thousand parts', form(...Array.from({ length: 1000 }, (_, i) => field(`f${i}`, 'x'))), 400],
  ['the prompt twice', form(prompt, prompt), 400, 'prompt'],
  ['a value that is also an object', form(prompt, field('prompt[a]', 'x')), 400, 'prompt'],
  ['an object that is also a value', form(prompt, field('a[b]', 'x'), field('a', 'x')), 400, 'a'],
  ['a polluting name in a form', form(prompt, field('__proto__[polluted]', '1')), 400, '__proto__'],
  [
    'a polluting name within a form',
    form(prompt, field('a[constructor][prototype][polluted]', '1')),
    400,
    'constructor',
  ],
  ['an unclosed bracket', form(prompt, field('a[b', '1')), 400],
  ['a stray bracket', form(prompt, field('a]b[', '1')), 400],
  ['nested too deep in a form', form(prompt, field(`a${'[b]'.repeat(100)}`, '1')), 400],
  ['a list with a far index', form(prompt, field('a[4000000000]', '1')), 400],
  ['a form that is not UTF-8', form(field('prompt', Buffer.from([0x61, 0xff, 0xfe]))), 400],
  ['NUL in a form', form(field('prompt', 'a\0b')), 400, 'prompt'],
  ['a form with a long text', form(field('prompt', 'x'.repeat(23e6))), 413, 'prompt'],
];

const FIELDS: readonly Case[] = [
  ['no prompt', json({}), 400, 'prompt'],
  ['an empty prompt', json({ prompt: '' }), 400, 'prompt'],
  ['a blank prompt', json({ prompt: ' \n\t' }), 400, 'prompt'],
  ['a prompt that is a number', json({ prompt: 4 }), 400, 'prompt'],
  ['a prompt that is a list', json({ prompt: ['x'] }), 400, 'prompt'],
  ['a prompt that is a file', form(file('prompt', 'x')), 400, 'prompt'],
  ['a prompt of 32,001 characters', json({ prompt: 'x'.repeat(32_001) }), 400, 'prompt'],
  ['seconds of another length', json({ prompt: 'x', seconds: '5' }), 400, 'seconds'],
  ['negative seconds', json({ prompt: 'x', seconds: -4 }), 400, 'seconds'],
  ['seconds that are an object', json({ prompt: 'x', seconds: { a: 4 } }), 400, 'seconds'],
  ['another size', json({ prompt: 'x', size: '100000x100000' }), 400, 'size'],
  ['an unknown model', json({ prompt: 'x', model: '../../etc/passwd' }), 400, 'model'],
  ['a model that is a number', json({ prompt: 'x', model: 2 }), 400, 'model'],
  ['an unknown engine', json({ prompt: 'x', engine: 'constructor' }), 400, 'engine'],
  ['a seed too large', json({ prompt: 'x', seed: 2 ** 32 }), 400, 'seed'],
  ['a seed that is no number', json({ prompt: 'x', seed: 'lucky' }), 400, 'seed'],
  ['half a seed', json({ prompt: 'x', seed: 1.5 }), 400, 'seed'],
  ['too many takes', json({ prompt: 'x', takes: 1000 }), 400, 'takes'],
  ['more priority than the key has', json({ prompt: 'x', priority: 100 }), 400, 'priority'],
  ['60 frames a second', json({ prompt: 'x', fps: 60 }), 400, 'fps'],
  ['characters that are a text', json({ prompt: 'x', characters: 'Mossy' }), 400, 'characters'],
  [
    'three characters',
    json({ prompt: 'x', characters: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }),
    400,
    'characters',
  ],
  ['a character without id', json({ prompt: 'x', characters: [{}] }), 400, 'characters[0].id'],
  ['an unknown character', json({ prompt: 'x', characters: [{ id: 'char_1' }] }), 404, 'characters[0].id'],
  ['an id with NUL', json({ prompt: 'x', characters: [{ id: "char_' or 1=1 --" }] }), 404],
  ['a reference that is a text', json({ prompt: 'x', input_reference: 'a.png' }), 400, 'input_reference'],
  ['an empty reference', json({ prompt: 'x', input_reference: {} }), 400, 'input_reference'],
  [
    'two references at once',
    json({ prompt: 'x', input_reference: { image_url: 'data:,', file_id: 'file-1' } }),
    400,
    'input_reference',
  ],
  [
    'an unknown file',
    json({ prompt: 'x', input_reference: { file_id: 'file-1' } }),
    404,
    'input_reference.file_id',
  ],
  [
    'a data URL without base64',
    json({ prompt: 'x', input_reference: { image_url: 'data:image/png,abc' } }),
    400,
    'input_reference',
  ],
  [
    'a data URL of nonsense',
    json({ prompt: 'x', input_reference: { image_url: 'data:image/png;base64,!!!!' } }),
    400,
    'input_reference',
  ],
  [
    'a data URL of text',
    json({ prompt: 'x', input_reference: { image_url: 'data:image/png;base64,aGVsbG8=' } }),
    400,
    'input_reference',
  ],
  [
    'a file URL',
    json({ prompt: 'x', input_reference: { image_url: 'file:///etc/passwd' } }),
    400,
    'input_reference',
  ],
  [
    'a URL of this machine',
    json({ prompt: 'x', input_reference: { image_url: 'http://127.0.0.1/a.png' } }),
    400,
    'input_reference',
  ],
  [
    'the metadata service',
    json({ prompt: 'x', input_reference: { image_url: 'http://169.254.169.254/latest' } }),
    400,
    'input_reference',
  ],
  [
    'a URL in decimal',
    json({ prompt: 'x', input_reference: { image_url: 'http://2130706433/' } }),
    400,
    'input_reference',
  ],
  [
    'a URL with a name and password',
    json({ prompt: 'x', input_reference: { image_url: 'https://a:b@example.com/' } }),
    400,
    'input_reference',
  ],
  ['remix of nothing', json({ prompt: 'x' }, `/videos/${unknown}/remix`), 404],
  ['edit without a video', json({ prompt: 'x' }, '/videos/edits'), 400, 'video'],
  ['edit of a number', json({ prompt: 'x', video: 7 }, '/videos/edits'), 400, 'video'],
  ['edit of an object without id', json({ prompt: 'x', video: { url: 'x' } }, '/videos/edits'), 400, 'video'],
  ['edit of nothing', json({ prompt: 'x', video: { id: unknown } }, '/videos/edits'), 404, 'video'],
  [
    'extension without seconds',
    json({ prompt: 'x', video: { id: unknown } }, '/videos/extensions'),
    400,
    'seconds',
  ],
  [
    'an Idempotency-Key with spaces',
    { ...json({ prompt: 'x' }), headers: { 'content-type': 'application/json', 'idempotency-key': 'a b' } },
    400,
  ],
  ['a character without a file', json({ name: 'Mossy', video: 'x' }, '/videos/characters'), 400, 'video'],
  ['a file without purpose', to('/files', form(file('file', 'x'))), 400, 'purpose'],
  [
    'a file of another purpose',
    to('/files', form(file('file', 'x'), field('purpose', 'evil'))),
    400,
    'purpose',
  ],
  ['a file that is a text', to('/files', form(field('file', 'x'), field('purpose', 'vision'))), 400, 'file'],
  [
    'a file that expires at once',
    to(
      '/files',
      form(
        file('file', 'x'),
        field('purpose', 'vision'),
        field('expires_after[anchor]', 'created_at'),
        field('expires_after[seconds]', '1'),
      ),
    ),
    400,
    'expires_after.seconds',
  ],
];

const PATHS: readonly Case[] = [
  ['an unknown path', get('/nothing'), 404],
  ['a path outside', get('/../../etc/passwd'), 404],
  ['an escaped path outside', get('/videos/..%2f..%2fetc%2fpasswd/content'), 404],
  ['an unknown video', get(`/videos/${unknown}`), 404],
  ['a video with NUL', get('/videos/video_%00'), 404],
  ['a video of SQL', get("/videos/video_'%20or%201=1"), 404],
  ['a very long id', get(`/videos/video_${'a'.repeat(4000)}`), 404],
  ['a broken escape', get('/videos/%ff%fe'), 404],
  ['events of nothing', get(`/videos/${unknown}/events`), 404],
  ['content of nothing', get(`/videos/${unknown}/content`), 404],
  ['an unknown variant', get(`/videos/${unknown}/content?variant=..%2fclip.mp4`), 400, 'variant'],
  ['a negative limit', get('/videos?limit=-1'), 400, 'limit'],
  ['a limit of 101', get('/videos?limit=101'), 400, 'limit'],
  ['a limit that is no number', get('/videos?limit=ten'), 400, 'limit'],
  ['an order of SQL', get('/videos?order=desc;drop%20table%20videos'), 400, 'order'],
  ['a cursor to nowhere', get('/videos?after=video_1'), 400, 'after'],
  ['a cursor with NUL', get('/videos?after=%00'), 400, 'after'],
  ['a purpose with NUL', get('/files?purpose=%00'), 400, 'purpose'],
  ['deletion of nothing', { method: 'DELETE', path: `/videos/${unknown}` }, 404],
  ['another method', { method: 'PUT', path: '/videos', body: '{}' }, 405],
  ['a method that others have', { path: `/videos/${unknown}/content`, body: '{}' }, 405],
  ['options of no other origin', { method: 'OPTIONS', path: '/videos' }, 405],
  ['the character of a video', get(`/videos/characters/${unknown}`), 404],
];

const UPLOADS: readonly Case[] = [
  [
    'a picture of another size',
    async () => form(prompt, file('input_reference', await testPicture(64, 64))),
    400,
    'input_reference',
  ],
  [
    'a truncated picture',
    async () => form(prompt, file('input_reference', (await testPicture(720, 1280)).subarray(0, 900))),
    400,
    'input_reference',
  ],
  ['an empty picture with a name', form(prompt, file('input_reference', '')), 400, 'input_reference'],
  [
    'an SVG',
    form(
      prompt,
      file('input_reference', '<svg xmlns="http://www.w3.org/2000/svg"/>', {
        filename: 'a.png',
        type: 'image/png',
      }),
    ),
    400,
    'input_reference',
  ],
  ['a PNG of a billion pixels', () => bomb(), 400, 'input_reference'],
  [
    'a picture of 21 MB',
    form(prompt, file('input_reference', Buffer.alloc(22e6, 1))),
    413,
    'input_reference',
  ],
  ['a text as a clip', to('/videos/edits', form(prompt, file('video', 'hello'))), 400, 'video'],
  [
    'a playlist as a clip',
    to(
      '/videos/edits',
      form(prompt, file('video', '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n', { type: 'video/mp4' })),
    ),
    400,
    'video',
  ],
  [
    'a picture as a character',
    async () => to('/videos/characters', form(field('name', 'A'), file('video', await testPicture(64, 64)))),
    400,
    'video',
  ],
  [
    'a name of a character that is too long',
    to('/videos/characters', form(field('name', 'x'.repeat(81)), file('video', 'x'))),
    400,
    'name',
  ],
  ['a clip too large', to('/videos/edits', form(prompt, file('video', Buffer.alloc(3e6)))), 413, 'video'],
];

/** A PNG that says that it has 32,000 × 32,000 pixels. */
async function bomb(): Promise<Send> {
  const picture = await testPicture(16, 16);
  picture.writeUInt32BE(32_000, 16);
  picture.writeUInt32BE(32_000, 20);
  return form(prompt, file('input_reference', picture));
}

const send = ({ path = '/videos', method = 'POST', ...init }: Send): Promise<Response> =>
  fetch(`${node.url}${path}`, { method, ...init });

async function healthy(): Promise<void> {
  const reply = await send(json({ prompt: 'A fox' }));
  expect(reply.status).toBe(200);
  const { id } = (await reply.json()) as { id: string };
  expect((await send({ method: 'DELETE', path: `/videos/${id}` })).status).toBe(200);
  expect(node.errors).toEqual([]);
  expect((Object.prototype as { polluted?: unknown }).polluted).toBeUndefined();
  expect(readdirSync(join(node.folder, 'requests'))).toEqual([]);
}

describe.each([
  ['bodies', WIRE],
  ['fields', FIELDS],
  ['paths', PATHS],
  ['uploads', UPLOADS],
] as const)('%s', (_name, cases) => {
  it.each(cases.map(([what, ...rest]) => ({ what, rest })))('$what', async ({ rest }) => {
    const [sending, status, param] = rest;
    const reply = await send(typeof sending === 'function' ? await sending() : sending);
    const body = (await reply.json()) as { error: { param: string | null; message: string } };
    expect({ status: reply.status, ...body }).toMatchObject({ status });
    expect(replyFaults('error', body)).toEqual([]);
    expect(body.error.message).toMatch(/^\S.*[.!?]$/s);
    expect(body.error.message.length).toBeLessThan(1000);
    expect(body.error.message).not.toContain(node.folder);
    if (param !== undefined) expect(body.error.param).toBe(param);
    await healthy();
  });
});

describe('connections', () => {
  const raw = (bytes: string | Buffer, end = true): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(node.url);
      const socket = connect(Number(port), hostname, () => (end ? socket.end(bytes) : socket.write(bytes)));
      let heard = '';
      socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
      socket.on('close', () => resolve(heard));
      socket.on('error', reject);
      if (!end) setTimeout(() => socket.destroy(), 300);
    });
  const head = (length: number): string =>
    `POST /v1/videos HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${MULTIPART}\r\nContent-Length: ${length}\r\n\r\n`;

  it('a client that goes in the middle of a file leaves nothing', async () => {
    const body = rawMultipart([prompt, file('input_reference', Buffer.alloc(5e6))]);
    await raw(Buffer.concat([Buffer.from(head(body.length)), body.subarray(0, 2e6)]), false);
    await expect.poll(() => readdirSync(join(node.folder, 'requests'))).toEqual([]);
    await healthy();
  });

  it('a refusal is heard while the client still sends', async () => {
    const reply = await send({
      path: '/videos/edits',
      headers: { 'content-type': MULTIPART },
      // Sends on for long after the limit.
      body: new ReadableStream({
        start(controller) {
          controller.enqueue(rawMultipart([prompt, file('video', Buffer.alloc(3e6))], ''));
        },
        pull(controller) {
          controller.enqueue(new Uint8Array(1e5));
          if (++pulled > 30) controller.close();
        },
      }) as BodyInit,
      ...({ duplex: 'half' } as object),
    });
    expect(reply.status).toBe(413);
    await reply.text();
    await healthy();
  });
  let pulled = 0;

  it('a file name that leads outside is only a name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shotwright-outside-'));
    const outside = join(folder, 'evil.png');
    const names = [
      outside,
      `../../../../../../../..${outside}`,
      '..\\..\\evil.png',
      '.',
      '..',
      '\u202egnp.live',
    ];
    for (const filename of names) {
      const body = form(field('purpose', 'vision'), file('file', 'x', { filename }));
      const reply = await send(to('/files', body));
      expect(reply.status).toBe(200);
      const { id, filename: shown } = (await reply.json()) as { id: string; filename: string };
      expect(shown).not.toMatch(/[/\\\u202e]|^\.{1,2}$/);
      await send({ method: 'DELETE', path: `/files/${id}` });
    }
    expect(existsSync(outside)).toBe(false);
    rmSync(folder, { recursive: true });
    await healthy();
  });

  it('a file is handed out as what nobody runs', async () => {
    const html = '<script>alert(1)</script>';
    const reply = await send(
      to(
        '/files',
        form(
          field('purpose', 'vision'),
          file('file', html, { filename: "it's (5%) ü.html", type: 'text/html' }),
        ),
      ),
    );
    const { id } = (await reply.json()) as { id: string };
    const content = await send(get(`/files/${id}/content`));
    expect(content.headers.get('content-type')).toBe('application/octet-stream');
    expect(content.headers.get('content-disposition')).toBe(
      `attachment; filename="it's (5_) _.html"; filename*=UTF-8''it%27s%20%285%25%29%20%C3%BC.html`,
    );
    expect(content.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await content.text()).toBe(html);
  });

  it('another project’s things are not there', async () => {
    const clip = readFileSync(testClip(join(node.folder, 'own.mp4'), 2.5));
    const as = (project: string) => ({ 'x-test-project': project });
    const sent = async (project: string, one: Send): Promise<Response> =>
      send({ ...one, headers: { ...one.headers, ...as(project) } });
    const made = async (one: Send): Promise<string> =>
      ((await (await sent('a', one)).json()) as { id: string }).id;
    const video = await made(json({ prompt: 'A fox' }));
    const upload = await made(to('/files', form(field('purpose', 'vision'), file('file', 'x'))));
    const character = await made(to('/videos/characters', form(field('name', 'Mossy'), file('video', clip))));
    const attempts: readonly (readonly [Send, number])[] = [
      [get(`/videos/${video}`), 404],
      [get(`/videos/${video}/content`), 404],
      [get(`/videos/${video}/events`), 404],
      [get(`/videos?after=${video}`), 400],
      [json({ prompt: 'x' }, `/videos/${video}/remix`), 404],
      [json({ prompt: 'x', video: { id: video } }, '/videos/edits'), 404],
      [json({ prompt: 'x', seconds: '4', video: { id: video } }, '/videos/extensions'), 404],
      [json({ prompt: 'x', video: { id: upload } }, '/videos/edits'), 404],
      [json({ prompt: 'x', input_reference: { file_id: upload } }), 404],
      [json({ prompt: 'Mossy', characters: [{ id: character }] }), 404],
      [get(`/videos/characters/${character}`), 404],
      [get(`/files/${upload}`), 404],
      [get(`/files/${upload}/content`), 404],
      [get(`/files?after=${upload}`), 400],
      [{ method: 'DELETE', path: `/files/${upload}` }, 404],
      [{ method: 'DELETE', path: `/videos/${video}` }, 404],
    ];
    for (const [attempt, status] of attempts) {
      const reply = await sent('b', attempt);
      expect([attempt.path, reply.status]).toEqual([attempt.path, status]);
      expect(replyFaults('error', await reply.json())).toEqual([]);
    }
    for (const list of ['/videos', '/files'])
      expect(((await (await sent('b', get(list))).json()) as { data: unknown[] }).data).toEqual([]);
    for (const own of [`/videos/${video}`, `/videos/characters/${character}`, `/files/${upload}`])
      expect((await sent('a', get(own))).status).toBe(200);
  });
});
