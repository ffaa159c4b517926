import { videoReply } from './video.ts';
import type { VideoWatch } from './watch.ts';

/** Milliseconds after which a comment shows that the connection lives. */
const HEARTBEAT = 15_000;
/** Bytes that may wait for a client before it is dropped: some dozens of events. */
const MOST_WAITING = 64 * 1024;

/**
 * Id of the last event. Browsers' `EventSource` takes the end of a stream for a broken connection and asks again, with
 * the id of the last event that it had: who has this one is answered 204, which tells it that there is no more.
 */
export const ENDED = 'ended';

const encoder = new TextEncoder();

/**
 * The server-sent events of a video until it is done or deleted: `video.progress` whenever it changed, and a last one.
 * A client that does not read loses the stream; it can ask anew, since every event says all.
 */
export function eventStream(
  watch: Pick<VideoWatch, 'watch'>,
  id: string,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  let stop = (): void => {};
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let last = '';
        const send = (text: string): boolean => {
          const room = (controller.desiredSize ?? 0) > 0;
          if (room) controller.enqueue(encoder.encode(text));
          else {
            stop();
            controller.error(new Error('the client reads too slowly'));
          }
          return room;
        };
        const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT);
        const unwatch = watch.watch(id, (row) => {
          const done = !row || row.status === 'completed' || row.status === 'failed';
          const name = row ? (done ? row.status : 'progress') : 'deleted';
          const data = JSON.stringify(row ? videoReply(row) : { id, object: 'video.deleted', deleted: true });
          if (data === last) return;
          last = data;
          const lines = [`event: video.${name}`, `data: ${data}`, ...(done ? [`id: ${ENDED}`] : [])];
          if (!send(`${lines.join('\n')}\n\n`) || !done) return;
          stop();
          controller.close();
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
