import { trackArguments } from '../encode.ts';
import type { Sound } from '../frames.ts';
import { refused } from './confined.ts';
import { decodeRun, madeNothing, scaled } from './decode-run.ts';
import type { Clip } from './inspect.ts';

/** What a foreign clip is made into. */
export interface ConformOptions {
  /** Even numbers of pixels. */
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** Of the parts that are joined to it. Default 'draft'. */
  readonly quality?: 'draft' | 'fine';
  /** Fill the frame and cut what is over, or show all with black bars. Default 'crop'. */
  readonly fit?: 'crop' | 'pad';
  readonly signal?: AbortSignal;
}

/**
 * Encode a foreign clip anew as what our own clips are: H.264 4:2:0 BT.709 in MP4, upright, of this size and frame rate,
 * in closed groups of two seconds, without its sound, names, chapters or anything else. Parts of clips of ours can be
 * joined to it. Throws a `Fault`.
 */
export async function conform(clip: Clip, target: string, options: ConformOptions): Promise<void> {
  const { width, height, fps, quality = 'draft', fit = 'crop', signal } = options;
  const box = `${width}:${height}`;
  const fitted =
    fit === 'crop'
      ? [`force_original_aspect_ratio=increase`, `crop=${box}`]
      : [`force_original_aspect_ratio=decrease`, `pad=${box}:(ow-iw)/2:(oh-ih)/2`];
  const scale = scaled(clip, box, `:out_range=tv:out_color_matrix=bt709:${fitted[0]}`);
  const after = [
    ...['-map', '0:V:0', '-vf', `fps=${fps},${scale},${fitted[1]},format=yuv420p`],
    ...trackArguments({ fps, quality, part: true }),
    ...['-force_key_frames', 'expr:gte(t,n_forced*2)', '-threads', '2'],
    ...[
      '-t',
      String(clip.limits.seconds),
      '-map_metadata',
      '-1',
      '-map_chapters',
      '-1',
      '-fflags',
      '+bitexact',
    ],
    ...['-movflags', '+faststart', '-f', 'mp4', '{}'],
  ];
  const what = 'bring into shape';
  // Encoding a frame of the largest size takes two thirds of it.
  const memory = 3 * 2 ** 30;
  await decodeRun(clip, { what, after, target, memory, ...(signal ? { signal } : {}) }).catch(
    (error: unknown) => {
      throw madeNothing(error)
        ? refused(clip.name, 'is damaged: no frame of it can be decoded', 'Export the clip again.', error)
        : error;
    },
  );
}

/** Sample rate of all our sound. */
const RATE = 48_000;

/**
 * The sound of a clip in stereo at 48 kHz, exactly as long as its picture: cut, or padded with silence. Undefined
 * without a sound track. Throws a `Fault`.
 */
export async function soundOf(
  clip: Clip,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Sound | undefined> {
  if (!clip.audio) return undefined;
  const samples = Math.round(clip.seconds * RATE);
  const after = [
    ...['-map', '0:a:0', '-af', `aresample=${RATE}:async=1:first_pts=0,apad`, '-ac', '2'],
    ...['-t', clip.seconds.toFixed(6), '-c:a', 'pcm_f32le', '-f', 'f32le', 'pipe:1'],
  ];
  const outputBytes = (samples + RATE) * 8;
  const out = await decodeRun(clip, {
    what: 'read its sound',
    after,
    outputBytes,
    ...(signal ? { signal } : {}),
  });
  const [left, right] = [new Float32Array(samples), new Float32Array(samples)];
  for (let i = 0; i < samples && i * 8 + 8 <= out.length; i++) {
    // Floats may hold what is no number.
    left[i] = clamp(out.readFloatLE(i * 8));
    right[i] = clamp(out.readFloatLE(i * 8 + 4));
  }
  return { sampleRate: RATE, left, right };
}

const clamp = (value: number): number =>
  value >= -1 && value <= 1 ? value : value > 1 ? 1 : value < -1 ? -1 : 0;
