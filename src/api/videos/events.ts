import type { Kysely } from 'kysely';
import type { Tables } from '../../store/database/schema.ts';
import { endpoint } from '../wire/endpoint.ts';
import { VideoParams } from './retrieve.ts';
import { findVideo } from './rows.ts';
import { videoReply } from './video.ts';
import { VideoWatch } from './watch.ts';

/** Milliseconds after which a comment shows that the connection lives. */
const HEARTBEAT = 15_000;
/** Bytes that may wait for a client before it is dropped: some dozens of events. */
const MOST_WAITING = 64 * 1024;

const watches = new WeakMap<Kysely<Tables>, VideoWatch>();

function watchOf(database: Kysely<Tables>): VideoWatch {
  const watch = watches.get(database) ?? new VideoWatch(database);
  watches.set(database, watch);
  return watch;
}

export const videoEvents = endpoint({
  method: 'get',
  path: '/videos/{video_id}/events',
  operation: 'streamVideoEvents',
  tag: 'Videos',
  summary: 'Follow a video while it is being made, as server-sent events.',
  description:
    'Extension. Events `video.progress` with the video object whenever it changed, at last `video.completed` or ' +
    '`video.failed`, or `video.deleted` with its id; then the stream ends.',
  params: VideoParams,
  reply: ['text/event-stream'],
  async handle({ context, deps, caller, params }) {
    const { id } = await findVideo(deps, caller, params.video_id);
    return new Response(follow(watchOf(deps.database.db), id, context.req.raw.signal), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache',
        // Proxies that gather replies would hold the events back.
        'x-accel-buffering': 'no',
      },
    });
  },
});

const encoder = new TextEncoder();

function follow(watch: VideoWatch, id: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  let stop = (): void => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let last = '';
        const end = (): void => {
          stop();
          controller.close();
        };
        const send = (text: string): void => {
          if ((controller.desiredSize ?? 0) <= 0) {
            stop();
            controller.error(new Error('the client reads too slowly'));
          } else controller.enqueue(encoder.encode(text));
        };
        const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT);
        const unwatch = watch.watch(id, (row) => {
          const done = !row || row.status === 'completed' || row.status === 'failed';
          const name = row ? (done ? row.status : 'progress') : 'deleted';
          const data = JSON.stringify(row ? videoReply(row) : { id, object: 'video.deleted', deleted: true });
          if (data === last) return;
          last = data;
          send(`event: video.${name}\ndata: ${data}\n\n`);
          if (done) end();
        });
        stop = () => {
          clearInterval(heartbeat);
          unwatch();
          signal.removeEventListener('abort', stop);
        };
        signal.addEventListener('abort', stop, { once: true });
      },
      cancel: () => stop(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
}
