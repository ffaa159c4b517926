import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { LOCAL_CALLER } from '../../src/api/index.ts';
import { type Deliverer, startDeliverer } from '../../src/jobs/deliveries/index.ts';
import { type Received, type Receiver, startReceiver } from '../support/receiver.ts';
import { startNode, type TestNode } from './node.ts';
import { checkedReplies, done, sdks } from './sdks.ts';

let node: TestNode;
let deliverer: Deliverer;
let receiver: Receiver;
const replies = checkedReplies();
let client: OpenAI;
beforeAll(async () => {
  receiver = await startReceiver();
  node = await startNode({
    webhooks: { allowPrivate: true },
    guard: [
      async (context, next) => {
        const project = context.req.header('openai-project') ?? 'local';
        context.set('caller', { ...LOCAL_CALLER, project });
        context.header('x-request-id', 'req_of_the_test');
        await next();
      },
    ],
  });
  deliverer = startDeliverer({ db: node.database.db, targets: { allowPrivate: true }, pollEvery: 20 });
  client = new OpenAI({ apiKey: 'any', baseURL: node.url, maxRetries: 0, fetch: replies.fetch });
});
afterAll(async () => {
  await deliverer?.stop();
  await node?.close();
  await receiver?.close();
});
afterEach(async () => {
  for (const { id } of (await client.webhooks.list({ limit: 100 })).data) await client.webhooks.delete(id);
  receiver.got.length = 0;
  receiver.answer = () => ({ status: 200 });
});

const endpoint = (
  path = '/hook',
  event_types: ('video.completed' | 'video.failed')[] = ['video.completed', 'video.failed'],
) => client.webhooks.create({ name: 'Tests', url: `${receiver.url}${path}`, event_types });
const arrived = (count: number): Promise<void> =>
  expect.poll(() => receiver.got.length).toBeGreaterThanOrEqual(count);
const shot = async (prompt: string): Promise<OpenAI.Video> =>
  done(client, (await client.videos.create({ prompt })).id);
const deliveries = async (id: string) =>
  ((await (await fetch(`${node.url}/webhook_endpoints/${id}/deliveries`)).json()) as { data: Delivery[] })
    .data;
interface Delivery {
  id: string;
  status: string;
  attempts: number;
  last_status_code: number | null;
  last_error: string | null;
  event: { id: string; type: string; data: { id: string } };
}

describe('the SDK', () => {
  it('creates, finds, changes, lists and deletes endpoints', async () => {
    const made = await endpoint();
    expect(made.signing_secret_hint).toBe(`whsec_...${made.signing_secret.slice(-4)}`);
    const found = await client.webhooks.retrieve(made.id);
    expect(found).toMatchObject({
      id: made.id,
      name: 'Tests',
      event_types: ['video.completed', 'video.failed'],
    });
    expect(JSON.stringify(found)).not.toContain(made.signing_secret);
    const renamed = await client.webhooks.update(made.id, { name: 'Other', event_types: ['video.failed'] });
    expect(renamed).toMatchObject({ name: 'Other', event_types: ['video.failed'], url: made.url });
    const unchanged = await client.webhooks.update(made.id);
    expect(unchanged).toEqual(renamed);
    expect(await client.webhooks.delete(made.id)).toMatchObject({ id: made.id, deleted: true });
    await expect(client.webhooks.retrieve(made.id)).rejects.toMatchObject({ status: 404 });
    await expect(client.webhooks.delete(made.id)).rejects.toMatchObject({ status: 404 });
  });

  it('turns pages, newest first', async () => {
    const made: string[] = [];
    for (let i = 0; i < 7; i++) made.push((await endpoint(`/${i}`)).id);
    const listed: string[] = [];
    for await (const { id } of client.webhooks.list({ limit: 3 })) listed.push(id);
    expect(listed).toEqual(made.reverse());
  });

  it('is told the types of events', async () => {
    expect((await client.webhooks.eventTypes.list()).data).toEqual(['video.completed', 'video.failed']);
  });

  it.each(sdks)('%s unwraps what is sent of videos that are completed and failed', async (_, Client) => {
    const { signing_secret: secret } = await endpoint();
    const good = await shot('A fox');
    const bad = await shot('A fox [fail]');
    await arrived(2);
    const reader = new Client({ apiKey: 'any', webhookSecret: secret });
    const events = await Promise.all(
      receiver.got.map(({ body, headers }) => reader.webhooks.unwrap(body, headers as never)),
    );
    expect(events.map((event) => event as unknown)).toEqual(
      expect.arrayContaining([
        {
          id: expect.stringMatching(/^evt_/),
          object: 'event',
          created_at: expect.any(Number),
          type: 'video.completed',
          data: { id: good.id },
        },
        {
          id: expect.stringMatching(/^evt_/),
          object: 'event',
          created_at: expect.any(Number),
          type: 'video.failed',
          data: { id: bad.id },
        },
      ]),
    );
    const [first] = receiver.got as [Received];
    expect(first.headers['content-type']).toBe('application/json');
    const other = new Client({ apiKey: 'any', webhookSecret: `whsec_${btoa('x'.repeat(32))}` });
    await expect(other.webhooks.unwrap(first.body, first.headers as never)).rejects.toThrow(/signature/);
    await expect(reader.webhooks.unwrap(`${first.body} `, first.headers as never)).rejects.toThrow(
      /signature/,
    );
  });

  it.each(sdks)(
    '%s unwraps with both secrets for a day after a rotation that keeps the old one',
    async (_, Client) => {
      const made = await endpoint();
      const rotated = await client.webhooks.rotateSecret(made.id, {
        keep_old_secret_active_for_24_hours: true,
      });
      expect(rotated.signing_secret).not.toBe(made.signing_secret);
      const unwrap = (secret: string): Promise<unknown> => {
        const { body, headers } = receiver.got.at(-1) as Received;
        return new Client({ apiKey: 'any' }).webhooks.unwrap(body, headers as never, secret);
      };
      await client.webhooks.test(made.id, { event_type: 'video.completed' });
      await unwrap(made.signing_secret);
      await unwrap(rotated.signing_secret);
      await node.database.pool.query(
        `update webhook_endpoints set previous_secret_until = now() - interval '1 s'`,
      );
      await client.webhooks.test(made.id, { event_type: 'video.completed' });
      await unwrap(rotated.signing_secret);
      await expect(unwrap(made.signing_secret)).rejects.toThrow(/signature/);
      const again = await client.webhooks.rotateSecret(made.id);
      await client.webhooks.test(made.id, { event_type: 'video.completed' });
      await unwrap(again.signing_secret);
      await expect(unwrap(rotated.signing_secret)).rejects.toThrow(/signature/);
    },
  );

  it('tests an endpoint and is told what it answered', async () => {
    const { id } = await endpoint();
    receiver.answer = () => ({ status: 418 });
    expect(await client.webhooks.test(id, { event_type: 'video.failed' })).toEqual({
      object: 'webhook_endpoint.test',
      webhook_endpoint_id: id,
      event_type: 'video.failed',
      success: true,
      status_code: 418,
    });
    expect(JSON.parse((receiver.got[0] as Received).body)).toMatchObject({
      type: 'video.failed',
      object: 'event',
    });
    expect(await deliveries(id)).toEqual([]);
  });

  it('is told when nobody is there', async () => {
    const gone = await startReceiver();
    const { id } = await client.webhooks.create({
      name: 'x',
      url: gone.url,
      event_types: ['video.completed'],
    });
    await gone.close();
    await expect(client.webhooks.test(id, { event_type: 'video.completed' })).rejects.toMatchObject({
      status: 400,
      code: 'webhook_test_failed',
    });
  });

  it('got replies as the facts have them', () => {
    expect(replies.count).toBeGreaterThan(20);
    expect([...replies.faults]).toEqual([]);
  });
});

describe('deliveries', () => {
  it('go to those who asked for their type, and can be looked at', async () => {
    const both = await endpoint('/both');
    const failures = await endpoint('/failures', ['video.failed']);
    const video = await shot('A fox');
    await arrived(1);
    await expect.poll(async () => (await deliveries(both.id))[0]?.status).toBe('delivered');
    expect(await deliveries(both.id)).toMatchObject([
      {
        attempts: 1,
        last_status_code: 200,
        last_error: null,
        event: { type: 'video.completed', data: { id: video.id } },
      },
    ]);
    expect(await deliveries(failures.id)).toEqual([]);
    expect(receiver.got.map(({ path }) => path)).toEqual(['/both']);
  });

  it('are sent again on demand, under the same id', async () => {
    const { id } = await endpoint();
    await shot('A fox');
    await arrived(1);
    await expect.poll(async () => (await deliveries(id))[0]?.status).toBe('delivered');
    const [delivery] = (await deliveries(id)) as [Delivery];
    const resend = `${node.url}/webhook_endpoints/${id}/deliveries/${delivery.id}/resend`;
    expect((await fetch(resend, { method: 'POST' })).status).toBe(200);
    await arrived(2);
    const ids = receiver.got.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([delivery.event.id, delivery.event.id]);
    expect((await fetch(`${resend.replace(delivery.id, 'whd_none')}`, { method: 'POST' })).status).toBe(404);
  });

  it('are turned over in pages', async () => {
    const { id } = await endpoint();
    for (let i = 0; i < 3; i++) await shot('A fox');
    const all = await deliveries(id);
    expect(all).toHaveLength(3);
    const url = `${node.url}/webhook_endpoints/${id}/deliveries?limit=2`;
    const first = (await (await fetch(url)).json()) as {
      data: Delivery[];
      has_more: boolean;
      last_id: string;
    };
    expect(first.has_more).toBe(true);
    const second = (await (await fetch(`${url}&after=${first.last_id}`)).json()) as {
      data: Delivery[];
      has_more: boolean;
    };
    expect(second.has_more).toBe(false);
    expect([...first.data, ...second.data].map((d) => d.id)).toEqual(all.map((d) => d.id));
    expect((await fetch(`${url}&after=whd_none`)).status).toBe(400);
  });

  it('stop at an endpoint that is gone until it is changed', async () => {
    const { id } = await endpoint();
    receiver.answer = () => ({ status: 410 });
    await shot('A fox');
    await expect.poll(async () => (await deliveries(id))[0]?.status).toBe('failed');
    const off = (await (await fetch(`${node.url}/webhook_endpoints/${id}`)).json()) as {
      disabled_at: number | null;
    };
    expect(off.disabled_at).toEqual(expect.any(Number));
    receiver.answer = () => ({ status: 200 });
    await shot('A fox');
    expect(receiver.got).toHaveLength(1);
    const on = (await client.webhooks.update(id)) as unknown as { disabled_at: number | null };
    expect(on.disabled_at).toBeNull();
    const video = await shot('A fox');
    await arrived(2);
    expect(JSON.parse((receiver.got[1] as Received).body)).toMatchObject({ data: { id: video.id } });
  });
});

describe('a project sees nothing of another', () => {
  it('in any of its methods', async () => {
    const { id } = await endpoint();
    await shot('A fox');
    await arrived(1);
    const [delivery] = (await deliveries(id)) as [Delivery];
    const stranger = new OpenAI({ apiKey: 'any', baseURL: node.url, maxRetries: 0, project: 'other' });
    const missing = { status: 404 };
    await expect(stranger.webhooks.retrieve(id)).rejects.toMatchObject(missing);
    await expect(stranger.webhooks.update(id, { url: 'http://127.0.0.1:1/' })).rejects.toMatchObject(missing);
    await expect(stranger.webhooks.delete(id)).rejects.toMatchObject(missing);
    await expect(stranger.webhooks.rotateSecret(id)).rejects.toMatchObject(missing);
    await expect(stranger.webhooks.test(id, { event_type: 'video.failed' })).rejects.toMatchObject(missing);
    await expect(stranger.get(`/webhook_endpoints/${id}/deliveries`)).rejects.toMatchObject(missing);
    await expect(
      stranger.post(`/webhook_endpoints/${id}/deliveries/${delivery.id}/resend`),
    ).rejects.toMatchObject(missing);
    expect((await stranger.webhooks.list()).data).toEqual([]);
    await expect(stranger.webhooks.list({ after: id })).rejects.toMatchObject({ status: 400 });
    expect(receiver.got).toHaveLength(1);
  });
});

describe('400 for', () => {
  const body = { name: 'x', url: 'https://example.com/', event_types: ['video.completed'] };
  it.each([
    ['no name', { name: undefined }, 'name'],
    ['an empty name', { name: ' ' }, 'name'],
    ['a long name', { name: 'x'.repeat(201) }, 'name'],
    ['a name that is none', { name: 1 }, 'name'],
    ['no URL', { url: undefined }, 'url'],
    ['a URL that is none', { url: 'example.com' }, 'url'],
    ['a long URL', { url: `https://example.com/${'x'.repeat(2048)}` }, 'url'],
    ['no event types', { event_types: undefined }, 'event_types'],
    ['an empty list of event types', { event_types: [] }, 'event_types'],
    ['an unknown event type', { event_types: ['response.completed'] }, 'event_types'],
    ['an event type that is none', { event_types: [{}] }, 'event_types'],
  ])('%s', async (_, change, param) => {
    const reply = await fetch(`${node.url}/webhook_endpoints`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, ...change }),
    });
    expect(reply.status).toBe(400);
    expect(((await reply.json()) as { error: { param: string } }).error.param).toMatch(
      new RegExp(`^${param}`),
    );
  });

  it('more endpoints than anybody needs', async () => {
    const values = Array.from({ length: 50 }, (_, i) => ({
      id: `whe_${i}`,
      owner: 'local',
      name: 'x',
      url: 'http://127.0.0.1:1/',
      event_types: '["video.failed"]',
      secret: 'whsec_eA==',
    }));
    await node.database.db.insertInto('webhook_endpoints').values(values).execute();
    await expect(endpoint()).rejects.toMatchObject({ status: 400, code: 'too_many_webhook_endpoints' });
  });
});

describe('multipart bodies', () => {
  it('are read as JSON ones are', async () => {
    const form = new FormData();
    form.set('name', 'Form');
    form.set('url', `${receiver.url}/form`);
    form.append('event_types[]', 'video.completed');
    form.append('event_types[]', 'video.failed');
    const reply = await fetch(`${node.url}/webhook_endpoints`, { method: 'POST', body: form });
    expect(reply.status).toBe(200);
    expect(await reply.json()).toMatchObject({
      name: 'Form',
      event_types: ['video.completed', 'video.failed'],
    });
  });
});
