import type { Raster } from '../../vision/raster.ts';
import { refused } from './confined.ts';
import { decodeRun, madeNothing, scaled } from './decode-run.ts';
import type { Clip } from './inspect.ts';

/** Options of reading frames. */
export interface FrameOptions {
  readonly signal?: AbortSignal;
}

/** One picture file, written again for every frame, so that the last one stays. */
const png = (clip: Clip): string[] => [
  ...['-map', '0:V:0', '-vf', `${scaled(clip, `${clip.width}:${clip.height}`)},format=rgb24`],
  ...[
    '-fps_mode',
    'passthrough',
    '-c:v',
    'png',
    '-compression_level',
    '1',
    '-f',
    'image2',
    '-update',
    '1',
    '{}',
  ],
];

/** Write a clip's first frame, upright and with square pixels, as a PNG file. Throws a `Fault`. */
export async function firstFrame(clip: Clip, target: string, { signal }: FrameOptions = {}): Promise<void> {
  const what = 'read its first frame';
  const after = ['-frames:v', '1', ...png(clip)];
  await decodeRun(clip, { what, after, target, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    throw madeNothing(error) ? nothing(clip, error) : error;
  });
}

/** How long before the end decoding begins: a little first, since that is enough for nearly all; at last all of it. */
const BEFORE_END = [1.5, 12, Infinity];

/**
 * Write the very last frame that a player shows, upright and with square pixels, as a PNG file. Times in a file may
 * lie, so it is not looked for by its time: all is decoded from some way before the end, and what comes last stays.
 * Throws a `Fault`.
 */
export async function lastFrame(clip: Clip, target: string, { signal }: FrameOptions = {}): Promise<void> {
  const what = 'read its last frame';
  for (const before of BEFORE_END) {
    const from = clip.seconds - before;
    const seek = from > 0 ? { before: ['-ss', from.toFixed(3)] } : {};
    try {
      await decodeRun(clip, { what, ...seek, after: png(clip), target, ...(signal ? { signal } : {}) });
      return;
    } catch (error) {
      // Nothing lies after that time; begin earlier.
      if (!madeNothing(error)) throw error;
      if (from <= 0) throw nothing(clip, error);
    }
  }
}

/**
 * Pictures of a clip at some times (seconds, clamped to its length), small: the longest side has at most `longest`
 * pixels. Throws a `Fault`.
 */
export async function framesAt(
  clip: Clip,
  times: readonly number[],
  { longest = 256, signal }: FrameOptions & { readonly longest?: number } = {},
): Promise<Raster[]> {
  const share = Math.min(1, longest / Math.max(clip.width, clip.height));
  const width = Math.max(1, Math.round(clip.width * share));
  const height = Math.max(1, Math.round(clip.height * share));
  const bytes = width * height * 4;
  const at = async (time: number): Promise<Raster | undefined> => {
    const after = [
      ...['-map', '0:V:0', '-frames:v', '1', '-vf', `${scaled(clip, `${width}:${height}`)},format=rgba`],
      ...['-fps_mode', 'passthrough', '-c:v', 'rawvideo', '-f', 'rawvideo', 'pipe:1'],
    ];
    const what = 'read one of its frames';
    const before = time > 0 ? ['-ss', time.toFixed(3)] : [];
    const out = await decodeRun(clip, {
      what,
      before,
      after,
      outputBytes: bytes,
      ...(signal ? { signal } : {}),
    });
    if (out.length !== bytes) return undefined;
    return { width, height, data: new Uint8ClampedArray(out.buffer, out.byteOffset, bytes) };
  };
  const rasters: Raster[] = [];
  for (const time of times) {
    // The first frame from a time on is taken: what is shown at a time began nearly a frame earlier.
    const within = Math.max(0, Math.min(time, clip.seconds - 0.5 / clip.fps) - 0.9 / clip.fps);
    // The last frames may lie earlier than the length says.
    const raster = (await at(within)) ?? (await at(Math.max(0, within - 1.5))) ?? (await at(0));
    if (!raster) throw nothing(clip);
    rasters.push(raster);
  }
  return rasters;
}

const nothing = (clip: Clip, cause?: unknown): Error =>
  refused(
    clip.name,
    'is damaged: no frame of it can be decoded',
    'Export or download the clip again.',
    cause,
  );
