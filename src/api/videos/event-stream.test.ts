import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Video } from '../../store/database/index.ts';
import { eventStream } from './event-stream.ts';
import type { Seen, VideoWatch } from './watch.ts';

/** A watch whose looks the test makes. */
class HandWatch implements Pick<VideoWatch, 'watch'> {
  readonly watchers = new Set<Seen>();
  watch(_id: string, seen: Seen): () => void {
    this.watchers.add(seen);
    return () => this.watchers.delete(seen);
  }
  tell(changes: Partial<Video> | undefined): void {
    for (const seen of this.watchers) seen(changes && { ...VIDEO, ...changes });
  }
}

const VIDEO = {
  ...{
    id: 'video_1',
    kind: 'create',
    model: 'sora-2',
    prompt: 'A fox',
    engine: 'embedded',
    status: 'queued',
  },
  ...{
    progress: 0,
    stage: null,
    seconds: 4,
    width: 720,
    height: 1280,
    source_id: null,
    take: null,
    error: null,
  },
  ...{ order: { seed: 1, fps: 24 }, created_at: new Date(), completed_at: null, expires_at: null },
} as unknown as Video;

let watch: HandWatch;
const open = (signal = new AbortController().signal): ReadableStreamDefaultReader<Uint8Array> =>
  eventStream(watch, 'video_1', signal).getReader();
const next = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | undefined> => {
  const { value } = await reader.read();
  return value && new TextDecoder().decode(value);
};

beforeEach(() => {
  watch = new HandWatch();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('says what changed, nothing twice, and ends with the last', async () => {
  const reader = open();
  watch.tell({});
  watch.tell({});
  watch.tell({ status: 'in_progress', progress: 40, stage: 'frames' });
  watch.tell({ status: 'completed', progress: 100 });
  expect(await next(reader)).toMatch(/^event: video\.progress\ndata: \{.*"status":"queued".*\}\n\n$/);
  expect(await next(reader)).toMatch(/^event: video\.progress\ndata: \{.*"progress":40.*\}\n\n$/);
  expect(await next(reader)).toMatch(
    /^event: video\.completed\ndata: \{.*"progress":100.*\}\nid: ended\n\n$/,
  );
  expect(await next(reader)).toBeUndefined();
  expect(watch.watchers.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

it('shows that it lives while nothing changes', async () => {
  const reader = open();
  vi.advanceTimersByTime(15_000);
  expect(await next(reader)).toBe(': still here\n\n');
});

it.each([
  ['goes', async (reader: ReadableStreamDefaultReader<Uint8Array>) => reader.cancel()],
  ['is cut off', async (_: unknown, control: AbortController) => control.abort()],
])('leaves nothing when the client %s', async (_what, leave) => {
  const control = new AbortController();
  const reader = open(control.signal);
  watch.tell({});
  await leave(reader, control);
  expect(watch.watchers.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

it.each([
  ['while the video is made', 'in_progress'],
  ['at its end', 'completed'],
] as const)('drops a client that does not read: %s', async (_what, status) => {
  const reader = open();
  const long = { progress: 1, prompt: 'x'.repeat(70_000) };
  watch.tell(long);
  watch.tell({ ...long, status });
  expect(watch.watchers.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  await expect(reader.read()).rejects.toThrow('too slowly');
});
