import { rm } from 'node:fs/promises';
import { encodePicture, type PictureOptions } from './encode.ts';
import type { Sound } from './frames.ts';
import { run } from './programs.ts';
import { conform, soundOf } from './upload/conform.ts';
import type { Clip } from './upload/inspect.ts';

/** What a clip is to be joined to: the format of the parts that come after it. */
export type HeadOptions = Pick<PictureOptions, 'width' | 'height' | 'fps' | 'signal'> & {
  readonly quality: 'draft' | 'fine';
};

/** What tells whether two picture tracks can be one. */
interface Track {
  readonly codec_name?: string;
  readonly width?: number;
  readonly height?: number;
  readonly pix_fmt?: string;
  readonly has_b_frames?: number;
  readonly r_frame_rate?: string;
  readonly extradata_hash?: string;
  readonly nb_read_packets?: string;
}

/** Clips of ours are MP4, and read as nothing else: who handed them in may have made them. */
const AS_OURS = ['-protocol_whitelist', 'file', '-f', 'mov'];

async function trackOf(file: string, signal?: AbortSignal): Promise<Track> {
  const args = ['-v', 'error', ...AS_OURS, '-select_streams', 'v:0', '-count_packets', '-show_streams'];
  const out = await run('ffprobe', [...args, '-show_data_hash', 'md5', '-of', 'json', file], {
    where: file,
    ...(signal ? { signal } : {}),
  });
  return (JSON.parse(out.toString()) as { streams: Track[] }).streams[0] ?? {};
}

const alike = (a: Track, b: Track): boolean =>
  a.has_b_frames === 0 &&
  b.has_b_frames === 0 &&
  (['codec_name', 'width', 'height', 'pix_fmt', 'r_frame_rate', 'extradata_hash'] as const).every(
    (key) => a[key] !== undefined && a[key] === b[key],
  );

/** How a part of this format is encoded, told from one of a single frame. */
async function partTrack(options: HeadOptions, scratch: string): Promise<Track> {
  const { width, height, signal } = options;
  async function* black(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(width * height * 4);
  }
  try {
    await encodePicture(black(), scratch, { ...options, part: true });
    return await trackOf(scratch, signal);
  } finally {
    await rm(scratch, { force: true });
  }
}

/**
 * Write a clip's picture to `target` as the first part of a track that `assemble` joins others of this format to: copied
 * where it is encoded as they are, so that it loses nothing; else encoded anew in their size and rate.
 * Throws a `Fault`.
 * @returns its frames, counted
 * @example const frames = await headPart(await inspectClip('source.mp4'), 'head.mp4', plan.format);
 */
export async function headPart(clip: Clip, target: string, options: HeadOptions): Promise<number> {
  const { signal } = options;
  const own = clip.container === 'mp4' ? await trackOf(clip.file, signal) : {};
  if (alike(own, await partTrack(options, `${target}.like.mp4`))) {
    const copy = [
      '-hide_banner',
      '-loglevel',
      'error',
      '-y',
      ...AS_OURS,
      '-i',
      clip.file,
      '-map',
      '0:v:0',
      '-c',
      'copy',
    ];
    const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-f', 'mp4', target];
    await run('ffmpeg', [...copy, ...plain], { where: target, ...(signal ? { signal } : {}) });
  } else await conform(clip, target, options);
  return Number((await trackOf(target, signal)).nb_read_packets);
}

/** The sound of a clip, exactly as long as its picture became: silence where it has none. Throws a `Fault`. */
export async function headSound(clip: Clip, seconds: number): Promise<Sound> {
  const own = await soundOf(clip);
  const sampleRate = own?.sampleRate ?? 48_000;
  const fit = (side: Float32Array | undefined): Float32Array => {
    const out = new Float32Array(Math.round(seconds * sampleRate));
    if (side) out.set(side.subarray(0, out.length));
    return out;
  };
  return { sampleRate, left: fit(own?.left), right: fit(own?.right) };
}

/** Seconds in which one sound gives way to the other. */
const CROSSED = 0.16;

/**
 * One sound after another without a click: they cross at equal power round the seam, each reaching over it by its own
 * reflection, since neither knows what it would have been there.
 */
export function joinSounds(before: Sound, after: Sound): Sound {
  const { sampleRate } = before;
  const half = Math.min(Math.round((CROSSED / 2) * sampleRate), before.left.length, after.left.length);
  const side = (a: Float32Array, b: Float32Array): Float32Array => {
    const out = new Float32Array(a.length + b.length);
    out.set(a);
    out.set(b, a.length);
    for (let i = -half; i < half; i++) {
      // A sample is not its own neighbour: the reflection begins with the last one itself.
      const x = (i < 0 ? a[a.length + i] : a[a.length - 1 - i]) as number;
      const y = (i < 0 ? b[-1 - i] : b[i]) as number;
      const angle = (((i + 0.5) / half + 1) * Math.PI) / 4;
      out[a.length + i] = x * Math.cos(angle) + y * Math.sin(angle);
    }
    return out;
  };
  return { sampleRate, left: side(before.left, after.left), right: side(before.right, after.right) };
}
