import { afterAll, beforeAll, expect, it } from 'vitest';
import { replyFaults } from './facts.ts';
import { startNode, type TestNode } from './node.ts';

let node: TestNode;
beforeAll(async () => {
  node = await startNode();
});
afterAll(async () => {
  await node?.close();
});

async function create(prompt: string): Promise<string> {
  const reply = await fetch(`${node.url}/videos`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt }),
  });
  return ((await reply.json()) as { id: string }).id;
}

type Event = { readonly name: string; readonly data: Record<string, unknown> };

/** Events of a video until the server ends the stream. */
async function* follow(id: string): AsyncGenerator<Event> {
  const reply = await fetch(`${node.url}/videos/${id}/events`);
  expect(reply.status).toBe(200);
  expect(reply.headers.get('content-type')).toMatch(/^text\/event-stream/);
  let text = '';
  for await (const chunk of (reply.body as ReadableStream<Uint8Array>).pipeThrough(
    new TextDecoderStream() as never,
  )) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, name, data] = /^event: (.*)\ndata: (.*)(?:\nid: ended)?$/.exec(
        text.slice(0, end),
      ) as string[] as [string, string, string];
      text = text.slice(end + 2);
      yield { name, data: JSON.parse(data) };
    }
  }
  expect(text).toBe('');
}

it('tells of a video until it is completed', async () => {
  const id = await create('A fox [wait]');
  const events: Event[] = [];
  for await (const event of follow(id)) {
    events.push(event);
    if (event.data.progress !== 0) node.engine.release();
  }
  expect(events.at(-1)).toMatchObject({
    name: 'video.completed',
    data: { id, status: 'completed', progress: 100 },
  });
  expect(events.slice(0, -1).map(({ name }) => name)).toEqual(events.slice(1).map(() => 'video.progress'));
  const progress = events.map(({ data }) => data.progress as number);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  for (const { data } of events) expect(replyFaults('video', data)).toEqual([]);
});

it.each([
  ['what is done', 'A fox', 'video.completed'],
  ['what has failed', 'A fox [fail]', 'video.failed'],
])('of %s tells once and ends', async (_what, prompt, last) => {
  const id = await create(prompt);
  for await (const _ of follow(id));
  const names: string[] = [];
  for await (const { name } of follow(id)) names.push(name);
  expect(names).toEqual([last]);
});

it('ends when the video is deleted', async () => {
  const id = await create('A fox [wait]');
  const names: string[] = [];
  for await (const { name } of follow(id)) {
    if (names.push(name) === 1) await fetch(`${node.url}/videos/${id}`, { method: 'DELETE' });
  }
  expect(names.at(-1)).toBe('video.deleted');
});

it('a browser that asks again after the end is told that there is no more', async () => {
  const id = await create('A fox');
  for await (const _ of follow(id));
  const url = `${node.url}/videos/${id}/events`;
  const last = /^id: (.*)$/m.exec(await (await fetch(url)).text())?.[1];
  expect(last).toBeDefined();
  expect((await fetch(url, { headers: { 'last-event-id': last as string } })).status).toBe(204);
  expect((await fetch(url, { headers: { 'last-event-id': 'another' } })).status).toBe(200);
});
