import type { JobObjects, Order } from '../engines/engine.ts';
import type { ObjectStore } from '../store/objects/object-store.ts';

/** Prefix of all objects of a video. */
export const videoPrefix = (id: string): string => `videos/${id}/`;

/**
 * Key of an object of a video by the name that its engine gave it, as a `Take` names it.
 * @example objectKey('video_1', 'clip.mp4') // 'videos/video_1/clip.mp4'
 */
export const objectKey = (id: string, name: string): string => `${videoPrefix(id)}${name}`;

/** The keys that an order names, and no others may be read by its job. */
const keysOf = (order: Order): ReadonlySet<string> =>
  new Set(
    [order.image?.object, order.source?.clip, order.source?.manifest].filter((key) => key !== undefined),
  );

/** Removes all objects of a video. */
export async function removeObjects(objects: ObjectStore, id: string): Promise<void> {
  for await (const { key } of objects.list(videoPrefix(id))) await objects.delete(key);
}

/**
 * The objects of one job.
 * @param guard runs a call while the job is still ours, and again while the store is away
 */
export function jobObjects(
  objects: ObjectStore,
  id: string,
  order: Order,
  guard: <T>(call: () => Promise<T>) => Promise<T>,
): JobObjects {
  const given = keysOf(order);
  return {
    async put(name, file, type) {
      await guard(() => objects.putFile(objectKey(id, name), file, { type, move: true }));
    },
    async fetch(object, file) {
      const key = given.has(object) ? object : objectKey(id, object);
      await guard(() => objects.fetch(key, file));
    },
    async remove(name) {
      await guard(() => objects.delete(objectKey(id, name)));
    },
  };
}
