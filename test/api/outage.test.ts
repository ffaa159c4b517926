import { expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database/index.ts';
import { type ObjectStore, StoreUnavailable } from '../../src/store/objects/index.ts';
import { postgresPrograms, startPostgres } from '../support/postgres.ts';
import { testPicture } from './engine.ts';
import { replyFaults } from './facts.ts';
import { field, file, MULTIPART, rawMultipart } from './multipart.ts';
import { startNode, type TestNode } from './node.ts';

const create = (node: TestNode): Promise<Response> =>
  fetch(`${node.url}/videos`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"prompt":"A fox"}',
  });

/** A reply that says to come back, and nothing of our insides. */
async function comeBack(reply: Response): Promise<void> {
  const body = (await reply.json()) as { error: { message: string } };
  expect([reply.status, ...replyFaults('error', body)]).toEqual([503]);
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(body.error.message).not.toMatch(/ECONN|pg_|select|postgres|127\.0\.0\.1/i);
}

const programs = postgresPrograms();
if (!programs) console.log('Skipped: no PostgreSQL server here to lose.');

it.runIf(programs)('while the database is away every answer says so, and then all goes on', async () => {
  const server = await startPostgres();
  const database = await openDatabase({ url: await server.database() });
  const node = await startNode({ database });
  try {
    const { id } = (await (await create(node)).json()) as { id: string };
    server.stop();
    await comeBack(await create(node));
    await comeBack(await fetch(`${node.url}/videos/${id}`));
    await comeBack(await fetch(`${node.url}/videos`));
    await comeBack(await fetch(`${node.url}/videos/${id}`, { method: 'DELETE' }));
    expect((await fetch(`${node.url}/models`)).status).toBe(200);
    server.start();
    await expect.poll(async () => (await fetch(`${node.url}/videos/${id}`)).status).toBe(200);
    expect((await create(node)).status).toBe(200);
    const { data } = (await (await fetch(`${node.url}/videos`)).json()) as { data: unknown[] };
    expect(data).toHaveLength(2);
    expect(node.errors).toEqual([]);
  } finally {
    await node.close();
    await database.close();
    server.remove();
  }
});

it('while the store is away uploads and downloads say so, and nothing is half done', async () => {
  let away = false;
  const healthy = await startNode();
  const objects = new Proxy(healthy.objects, {
    get(target, name) {
      const own = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        if (away) throw new StoreUnavailable('unreachable', 'The bucket at 127.0.0.1 cannot be reached.');
        return own.apply(target, args);
      };
    },
  }) as ObjectStore;
  const node = await startNode({ database: healthy.database, objects });
  const picture = await testPicture(720, 1280);
  const withPicture = (): Promise<Response> =>
    fetch(`${node.url}/videos`, {
      method: 'POST',
      headers: { 'content-type': MULTIPART },
      body: rawMultipart([field('prompt', 'It moves.'), file('input_reference', picture)]) as BodyInit,
    });
  const upload = (): Promise<Response> =>
    fetch(`${node.url}/files`, {
      method: 'POST',
      headers: { 'content-type': MULTIPART },
      body: rawMultipart([field('purpose', 'vision'), file('file', picture)]) as BodyInit,
    });
  try {
    const made = (await (await upload()).json()) as { id: string };
    away = true;
    await comeBack(await withPicture());
    await comeBack(await upload());
    await comeBack(await fetch(`${node.url}/files/${made.id}/content`));
    await comeBack(await fetch(`${node.url}/files/${made.id}`, { method: 'DELETE' }));
    // What needs no store is accepted.
    expect((await create(node)).status).toBe(200);
    away = false;
    const files = (await (await fetch(`${node.url}/files`)).json()) as { data: unknown[] };
    expect(files.data).toHaveLength(1);
    expect(await (await fetch(`${node.url}/files/${made.id}/content`)).arrayBuffer()).toHaveProperty(
      'byteLength',
      picture.length,
    );
    expect((await withPicture()).status).toBe(200);
    const videos = (await (await fetch(`${node.url}/videos`)).json()) as { data: unknown[] };
    expect(videos.data).toHaveLength(2);
    expect(node.errors).toEqual([]);
  } finally {
    await node.close();
    await healthy.close();
  }
});
