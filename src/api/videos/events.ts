import type { Kysely } from 'kysely';
import type { Tables } from '../../store/database/schema.ts';
import { endpoint } from '../wire/endpoint.ts';
import { findOwned } from '../wire/owned.ts';
import { ENDED, eventStream } from './event-stream.ts';
import { VideoParams } from './retrieve.ts';
import { VideoWatch } from './watch.ts';

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
    '`video.failed`, or `video.deleted` with its id; then the stream ends, and who asks again with the `Last-Event-ID` of ' +
    'its last event is answered 204.',
  params: VideoParams,
  reply: ['text/event-stream'],
  async handle({ context, deps, caller, params }) {
    if (context.req.header('last-event-id') === ENDED) return new Response(null, { status: 204 });
    const { id } = await findOwned(deps, caller, 'videos', params.video_id);
    // A HEAD opens nothing: its body would never be read.
    const isGet = context.req.method === 'GET';
    const { signal } = context.req.raw;
    return new Response(isGet ? eventStream(watchOf(deps.database.db), id, signal) : null, {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache',
        // Proxies that gather replies would hold the events back.
        'x-accel-buffering': 'no',
      },
    });
  },
});
