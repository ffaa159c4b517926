import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES } from '../../src/api/guard/index.ts';
import { needOf, satisfies } from '../../src/api/guard/scopes.ts';
import { type ApiDeps, createApi } from '../../src/api/index.ts';
import { type Database, openDatabase } from '../../src/store/database/index.ts';
import { createKey, type NewKey, revokeKey } from '../../src/store/keys.ts';
import { type GuardedNode, startGuarded } from '../support/guarded-node.ts';
import { exchange } from '../support/raw-http.ts';

// A server with keys, and those who have none, a wrong one, a revoked one or one that may do less.

let database: Database;
let node: GuardedNode;
let key = '';
const wish: NewKey = {
  name: 'test',
  project: 'one',
  scopes: ['*'],
  concurrency: null,
  requestsPerMinute: null,
  priority: 0,
};
const make = (change: Partial<NewKey> = {}) => createKey(database.db, { ...wish, ...change });

beforeAll(async () => {
  database = await openDatabase({ memory: true });
  key = (await make()).key;
  // So many failures that only the test of guessing meets the limit.
  node = await startGuarded(database, { failuresPerMinute: 1000, queueLimit: 3 });
});
afterAll(async () => {
  await node?.close();
  await database?.close();
});

const ask = (path: string, authorization?: string, method = 'GET', at = node): Promise<Response> =>
  fetch(at.url + path, { method, ...(authorization === undefined ? {} : { headers: { authorization } }) });
const codeOf = async (reply: Response): Promise<unknown> =>
  ((await reply.json()) as { error: { code: unknown } }).error.code;

describe('a key opens', () => {
  it.each(['Bearer', 'bearer', 'BEARER', 'Bearer '])('behind %j', async (scheme) => {
    const reply = await ask('/v1/videos', `${scheme} ${key}`);
    expect(reply.status).toBe(200);
    expect(((await reply.json()) as { caller: { project: string } }).caller.project).toBe('one');
  });

  it('whatever name the server is called by, and whatever page calls', async () => {
    const reply = await exchange(
      node.port,
      `GET /v1/videos HTTP/1.1\r\nHost: api.example\r\nOrigin: https://app.example\r\nAuthorization: Bearer ${key}\r\nConnection: close\r\n\r\n`,
    );
    expect(reply.status).toBe(200);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('401 for', () => {
  it.each([
    ['nothing', () => undefined],
    ['an empty header', () => ''],
    ['the key alone', () => key],
    ['another scheme', () => `Basic ${btoa(`user:${key}`)}`],
    ['a scheme that begins like ours', () => `BearerX ${key}`],
    ['no key', () => 'Bearer'],
    ['two keys', () => `Bearer ${key} ${key}`],
    ['two keys in a list', () => `Bearer ${key}, Bearer ${key}`],
    ['a key in quotes', () => `Bearer "${key}"`],
    ['the beginning of a key', () => `Bearer ${key.slice(0, -1)}`],
    ['a key and more', () => `Bearer ${key}A`],
    ['a key in other letters', () => `Bearer ${key.toUpperCase()}`],
    ['a key of the right form', () => `Bearer sk-shotwright-${'A'.repeat(43)}`],
    ['a key of OpenAI', () => `Bearer sk-proj-${'a'.repeat(120)}`],
    ['a very long key', () => `Bearer ${'a'.repeat(4000)}`],
    ['SQL', () => `Bearer ${"'%20OR%20'1'='1"}`],
    ['what JavaScript writes for nothing', () => 'Bearer undefined'],
  ])('%s', async (_, header) => {
    const before = node.reached.length;
    const reply = await ask('/v1/videos', header());
    expect(reply.status).toBe(401);
    expect(reply.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect(await codeOf(reply)).toBe('invalid_api_key');
    expect(node.reached).toHaveLength(before);
  });

  it('the hash of a key, which is all that the database holds', async () => {
    const { hash } = await database.db.selectFrom('api_keys').select('hash').executeTakeFirstOrThrow();
    expect((await ask('/v1/videos', `Bearer ${hash}`)).status).toBe(401);
    const rows = JSON.stringify(await database.db.selectFrom('api_keys').selectAll().execute());
    expect(rows).not.toContain(key);
  });

  it('a key in the URL, a cookie or another header', async () => {
    const places = [
      exchange(node.port, `GET /v1/videos?api_key=${key} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
      exchange(
        node.port,
        `GET /v1/videos HTTP/1.1\r\nHost: a\r\nCookie: authorization=Bearer ${key}\r\nConnection: close\r\n\r\n`,
      ),
      exchange(
        node.port,
        `GET /v1/videos HTTP/1.1\r\nHost: a\r\nX-Api-Key: ${key}\r\nConnection: close\r\n\r\n`,
      ),
    ];
    for (const reply of await Promise.all(places)) expect(reply.status).toBe(401);
  });

  it('two headers, one of them right', async () => {
    const reply = await exchange(
      node.port,
      `GET /v1/videos HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer wrong\r\nAuthorization: Bearer ${key}\r\nConnection: close\r\n\r\n`,
    );
    expect(reply.status).toBe(400);
  });

  it('a revoked key, on nodes that knew it a second later at most', async () => {
    const { key: doomed, info } = await make();
    expect((await ask('/v1/videos', `Bearer ${doomed}`)).status).toBe(200);
    await revokeKey(database.db, info.id);
    const fresh = await startGuarded(database);
    expect((await ask('/v1/videos', `Bearer ${doomed}`, 'GET', fresh)).status).toBe(401);
    await fresh.close();
    await expect.poll(async () => (await ask('/v1/videos', `Bearer ${doomed}`)).status).toBe(401);
  });

  it('everybody, once all keys are revoked: the last one does not open the server', async () => {
    const other = await openDatabase({ memory: true });
    const { info } = await createKey(other.db, wish);
    await revokeKey(other.db, info.id);
    const closed = await startGuarded(other);
    expect((await ask('/v1/videos', undefined, 'GET', closed)).status).toBe(401);
    await closed.close();
    await other.close();
  });

  it('everybody, from the first key on', async () => {
    const other = await openDatabase({ memory: true });
    const young = await startGuarded(other);
    expect((await ask('/v1/videos', undefined, 'GET', young)).status).toBe(200);
    await createKey(other.db, wish);
    await expect.poll(async () => (await ask('/v1/videos', undefined, 'GET', young)).status).toBe(401);
    await young.close();
    await other.close();
  });
});

describe('while the database is away', () => {
  const away = () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));

  it.each([false, true])(
    'nobody is let in, but the process says that it lives (keys demanded: %s)',
    async (requireKeys) => {
      const lost = await startGuarded(database, { keys: { any: away, find: away }, requireKeys });
      const reply = await ask('/v1/videos', `Bearer ${key}`, 'GET', lost);
      expect(reply.status).toBe(503);
      expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await ask('/healthz', undefined, 'GET', lost)).status).toBe(200);
      expect(lost.reached).toEqual(['GET /healthz']);
      await lost.close();
    },
  );
});

describe('guessing', () => {
  it('is slowed down, and holds up nobody who has a key', async () => {
    const strict = await startGuarded(database, { failuresPerMinute: 5 });
    expect((await ask('/v1/videos', `Bearer ${key}`, 'GET', strict)).status).toBe(200);
    const statuses: number[] = [];
    for (let i = 0; i < 8; i++)
      statuses.push((await ask('/v1/videos', `Bearer guess-number-${i}`, 'GET', strict)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    const refused = await ask('/v1/videos', 'Bearer guess-number-9', 'GET', strict);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask('/v1/videos', `Bearer ${key}`, 'GET', strict)).status).toBe(200);
    await strict.close();
  });
});

describe('what a key may do', () => {
  it.each([
    ['videos:read', 'GET', '/v1/videos', 200],
    ['videos:read', 'GET', '/v1/videos/video_1/content', 200],
    ['videos:read', 'HEAD', '/v1/videos/video_1', 200],
    ['videos:read', 'GET', '/v1/models', 200],
    ['videos:read', 'POST', '/v1/videos', 403],
    ['videos:read', 'POST', '/v1/%76ideos', 403],
    ['videos:read', 'DELETE', '/v1/videos/video_1', 403],
    ['videos:read', 'POST', '/v1/videos/video_1/remix', 403],
    ['videos:read', 'POST', '/v1/videos/characters', 403],
    ['videos:read', 'GET', '/v1/videos/characters/char_1', 403],
    ['videos:read', 'GET', '/v1/files', 403],
    ['videos:read', 'GET', '/v1/webhook_endpoints', 403],
    ['videos:read', 'GET', '/metrics', 403],
    ['videos:read', 'PUT', '/v1/videos/video_1', 403],
    ['videos:write', 'GET', '/v1/videos', 403],
    ['videos:write', 'POST', '/v1/videos/characters', 403],
    ['characters', 'POST', '/v1/videos/characters', 200],
    ['characters', 'POST', '/v1/videos', 403],
    ['files', 'POST', '/v1/files', 200],
    ['webhooks', 'POST', '/v1/webhook_endpoints/whe_1/rotate_secret', 200],
    ['webhooks', 'GET', '/v1/webhook_event_types', 200],
    ['metrics', 'GET', '/metrics', 200],
    ['metrics', 'GET', '/v1/videos', 403],
    ['videos:read', 'GET', '/v1/videosx', 403],
    ['videos:read', 'GET', '/V1/videos', 403],
    ['videos:read', 'GET', '/v1//videos', 403],
    ['videos:read', 'GET', '/v1/videos/../files', 403],
    ['videos:read', 'GET', '/v1/videos/%2e%2e/files', 403],
    ['videos:read', 'GET', '/', 200],
  ])('%s: %s %s is %i', async (scope, method, path, status) => {
    const { key: some } = await make({ scopes: [scope] });
    const reply = await exchange(
      node.port,
      `${method} ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${some}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
    expect(reply.status).toBe(status);
  });

  it('is written down for every route that the API has', () => {
    const app = createApi({
      database: undefined,
      objects: undefined,
      models: [],
      temporary: '',
    } as unknown as ApiDeps);
    const routes = app.routes.filter(({ method }) => method !== 'ALL');
    expect(routes.length).toBeGreaterThan(25);
    const needs = routes.map(({ method, path }) => ({
      route: `${method} ${path}`,
      need: needOf(method, path.replaceAll(/:\w+/g, 'some_1')),
    }));
    // Only what always refuses is written down nowhere.
    expect(needs.filter(({ need }) => need === '*').map(({ route }) => route)).toEqual([
      'DELETE /v1/models/:model',
    ]);
    const cheap = needs.filter(({ need }) => ['nothing', 'key', 'videos:read'].includes(need));
    expect(cheap.filter(({ route }) => !route.startsWith('GET '))).toEqual([]);
  });

  it('is nothing for a key without scopes, and never more for one with fewer', () => {
    expect(SCOPES.some((scope) => satisfies([], scope))).toBe(false);
    expect(satisfies(['*'], '*')).toBe(true);
    expect(satisfies([...SCOPES], '*')).toBe(false);
  });
});

describe('a rate', () => {
  const post = (some: string, at = node): Promise<Response> => ask('/v1/files', `Bearer ${some}`, 'POST', at);

  it('is one for all nodes and says how it stands', async () => {
    const { key: slow } = await make({ requestsPerMinute: 3 });
    const second = await startGuarded(database);
    const first = await post(slow);
    expect(first.status).toBe(200);
    expect(first.headers.get('x-ratelimit-limit-requests')).toBe('3');
    expect(first.headers.get('x-ratelimit-remaining-requests')).toBe('2');
    expect(first.headers.get('x-ratelimit-reset-requests')).toMatch(/^(?:20s|19\.\d+s)$/);
    expect((await post(slow, second)).status).toBe(200);
    expect((await post(slow)).status).toBe(200);
    const over = await post(slow, second);
    expect(over.status).toBe(429);
    expect(await codeOf(over)).toBe('rate_limit_exceeded');
    const wait = Number(over.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(20);
    expect(over.headers.get('x-ratelimit-remaining-requests')).toBe('0');
    // Looking costs nothing.
    expect((await ask('/v1/videos', `Bearer ${slow}`)).status).toBe(200);
    await second.close();
  });

  it('lets as many through as it says, however many come at once', async () => {
    const { key: slow } = await make({ requestsPerMinute: 7 });
    const statuses = await Promise.all(Array.from({ length: 40 }, async () => (await post(slow)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(7);
    expect(statuses.filter((status) => status === 429)).toHaveLength(33);
  });

  it('fills up with time', async () => {
    const { key: slow, info } = await make({ requestsPerMinute: 2 });
    const statuses = [await post(slow), await post(slow), await post(slow)].map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 429]);
    await database.pool.query(
      `update rate_limits set full_at = full_at - interval '30 s' where api_key = $1`,
      [info.id],
    );
    expect((await post(slow)).status).toBe(200);
    expect((await post(slow)).status).toBe(429);
  });
});

describe('a queue', () => {
  it('has an end for each key', async () => {
    const { key: greedy, info } = await make();
    const { key: other } = await make();
    const row = (i: number) => ({
      id: `video_queue${i}`,
      owner: 'one',
      api_key: info.id,
      kind: 'create' as const,
      model: 'sora-2',
      prompt: 'x',
      engine: 'embedded',
      seconds: 4,
      width: 720,
      height: 1280,
      order: '{}',
    });
    await database.db
      .insertInto('videos')
      .values([row(1), row(2)])
      .execute();
    const post = (some: string, path: string): Promise<Response> => ask(path, `Bearer ${some}`, 'POST');
    expect((await post(greedy, '/v1/videos')).status).toBe(200);
    await database.db.insertInto('videos').values(row(3)).execute();
    for (const path of [
      '/v1/videos',
      '/v1/videos/',
      '/v1/%76ideos',
      '/v1/videos/edits',
      '/v1/videos/extensions',
      '/v1/videos/video_1/remix',
    ]) {
      const reply = await post(greedy, path);
      expect([path, reply.status]).toEqual([path, 429]);
      expect(await codeOf(reply)).toBe('queue_full');
    }
    expect((await post(greedy, '/v1/files')).status).toBe(200);
    expect((await post(other, '/v1/videos')).status).toBe(200);
    await database.db
      .updateTable('videos')
      .set({ status: 'in_progress' })
      .where('id', '=', 'video_queue1')
      .execute();
    expect((await post(greedy, '/v1/videos')).status).toBe(200);
  });
});
