import type { Video } from '../../store/database/schema.ts';

/** Bounds of the wait between two looks at a video, milliseconds. */
const SHORTEST = 250;
const LONGEST = 10_000;

/**
 * Milliseconds after which it is worth to ask for a video again; undefined once it is done. A fifth of its age, so that
 * short clips are asked for often and nobody learns of the end later than by a fifth of the whole; less when its
 * progress promises an earlier end.
 */
export function pollAfter(
  video: Pick<Video, 'status' | 'created_at' | 'started_at' | 'progress'>,
  now: number,
): number | undefined {
  if (video.status === 'completed' || video.status === 'failed') return undefined;
  const age = Math.max(0, now - video.created_at.getTime());
  const worked = video.started_at ? Math.max(0, now - video.started_at.getTime()) : 0;
  const left = video.progress > 0 ? (worked * (100 - video.progress)) / video.progress : Infinity;
  return Math.round(Math.min(LONGEST, Math.max(SHORTEST, Math.min(age / 5, left))));
}

/** The header that OpenAI's SDKs wait by. */
export function pollHeader(video: Video): Record<string, string> {
  const wait = pollAfter(video, Date.now());
  return wait === undefined ? {} : { 'openai-poll-after-ms': String(wait) };
}
