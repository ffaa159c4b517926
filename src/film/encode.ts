import { writeFile } from 'node:fs/promises';
import type { Sound } from './frames.ts';
import { fileFault, run } from './programs.ts';

/** How a picture track is encoded. */
export interface PictureOptions {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** `draft` encodes fast, `fine` slower and better; `rough` is for pictures that nobody looks at closely. */
  readonly quality: 'rough' | 'draft' | 'fine';
  /** Size of the pictures that come, when they are to be enlarged to the track's, pixel by pixel. */
  readonly drawn?: { readonly width: number; readonly height: number };
  /**
   * The track is a part that others are joined to without encoding again: one group of pictures, closed, in the order
   * in which it is shown. Frames that are shown in another order would begin late and need an edit list to be in time,
   * and an edit list in the middle of a track is not to be had.
   */
  readonly part?: boolean;
  readonly signal?: AbortSignal;
}

/** Ticks a frame in the time base of our tracks: 1/(512 fps). */
export const TICKS = 512;

const SPEED = {
  rough: ['-preset', 'ultrafast', '-crf', '28'],
  draft: ['-preset', 'veryfast', '-crf', '20'],
  fine: ['-preset', 'medium', '-crf', '16'],
} as const;

/** 4:2:0 BT.709 with limited range, tagged as such: what players expect of H.264. */
const COLOUR = [
  '-colorspace',
  'bt709',
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
  '-color_range',
  'tv',
];

/** How ffmpeg encodes a picture track of ours. Parts can be joined that were encoded by the same arguments. */
export const trackArguments = ({
  fps,
  quality,
  part = false,
}: Pick<PictureOptions, 'fps' | 'quality' | 'part'>): string[] => [
  ...COLOUR,
  ...['-c:v', 'libx264', ...SPEED[quality]],
  ...(part ? ['-g', '9999', '-bf', '0'] : ['-g', String(fps * 2), '-bf', '2']),
  ...['-video_track_timescale', String(fps * TICKS)],
];

/**
 * Encode RGBA pictures, as they come, to a file with a picture track alone; it lasts exactly as many frames as came.
 * Throws a `Fault` (exit status 3, or 130 when stopped).
 */
export async function encodePicture(
  frames: AsyncIterable<Uint8Array>,
  file: string,
  options: PictureOptions,
): Promise<void> {
  const { width, height, fps, quality, drawn, part = false, signal } = options;
  const enlarged = drawn ? `${width}:${height}:flags=neighbor+` : 'flags=';
  await run(
    'ffmpeg',
    [
      '-hide_banner',
      '-loglevel',
      'error',
      '-y',
      '-f',
      'rawvideo',
      '-pix_fmt',
      'rgba',
      '-video_size',
      `${drawn?.width ?? width}x${drawn?.height ?? height}`,
      '-framerate',
      String(fps),
      '-i',
      'pipe:0',
      '-vf',
      `scale=${enlarged}accurate_rnd+full_chroma_int:in_range=full:out_range=tv:out_color_matrix=bt709,format=yuv420p,setsar=1`,
      ...trackArguments({ fps, quality, part }),
      '-fps_mode',
      'passthrough',
      '-movflags',
      '+faststart',
      '-f',
      'mp4',
      file,
    ],
    { input: frames, where: file, ...(signal ? { signal } : {}) },
  );
}

/** Picture tracks made with `part`, all alike, that are one track together. */
export interface Parts {
  readonly files: readonly string[];
  readonly fps: number;
}

/** What goes into a finished clip beside its pictures. */
export interface ClipParts {
  /** Encoded picture track, or its parts in order. */
  readonly picture: string | Parts;
  /** Exact length in seconds; the sound is cut or padded with silence to it. */
  readonly seconds: number;
  readonly sound: Sound | undefined;
  /** Kilobits a second of the sound; 192 when absent. */
  readonly soundRate?: number;
  /** Text that travels inside the file (its manifest). */
  readonly comment?: string;
  readonly title?: string;
  /** Paths for what is needed in between. */
  readonly scratch: (name: string) => string;
  readonly signal?: AbortSignal;
}

/** Put pictures and sound together: H.264 and AAC in an MP4 whose index comes first. */
export async function assemble(parts: ClipParts, file: string): Promise<void> {
  const { picture, sound, soundRate = 192, seconds, signal } = parts;
  const meta = parts.scratch('meta.txt');
  const pcm = parts.scratch('sound.f32');
  const list = parts.scratch('parts.txt');
  const samples = sound ? Math.round(seconds * sound.sampleRate) : 0;
  try {
    await writeFile(meta, metadata({ title: parts.title, comment: parts.comment }));
    if (sound) await writeFile(pcm, interleave(sound, samples));
    if (typeof picture !== 'string') await writeFile(list, concatList(picture.files));
  } catch (error) {
    throw fileFault(error, file);
  }
  await run(
    'ffmpeg',
    [
      '-hide_banner',
      '-loglevel',
      'error',
      '-y',
      ...(typeof picture === 'string' ? ['-i', picture] : ['-f', 'concat', '-safe', '0', '-i', list]),
      '-f',
      'ffmetadata',
      '-i',
      meta,
      ...(sound ? ['-f', 'f32le', '-ar', String(sound.sampleRate), '-ac', '2', '-i', pcm] : []),
      '-map',
      '0:v:0',
      ...(sound ? ['-map', '2:a:0'] : []),
      '-map_metadata',
      '1',
      '-c:v',
      'copy',
      ...(typeof picture === 'string' ? [] : inTime(picture.fps)),
      ...(sound ? ['-c:a', 'aac', '-b:a', `${soundRate}k`, '-ar', '48000'] : []),
      '-fflags',
      '+bitexact',
      '-movflags',
      '+faststart',
      '-f',
      'mp4',
      file,
    ],
    { where: file, ...(signal ? { signal } : {}) },
  );
}

/** The list that ffmpeg's concat demuxer reads. */
const concatList = (files: readonly string[]): string =>
  files.map((file) => `file '${file.replaceAll("'", "'\\''")}'\n`).join('');

/** Every frame at its number's own tick: lengths of parts are told in microseconds, and their errors would add up. */
const inTime = (fps: number): string[] => [
  '-bsf:v',
  `setts=ts=N*${TICKS}:duration=${TICKS}`,
  '-video_track_timescale',
  String(fps * TICKS),
];

/** Left and right by turns, as little-endian floats, clipped to full scale, exactly `samples` long. */
export function interleave(sound: Sound, samples: number): Buffer {
  const out = new Float32Array(samples * 2);
  const length = Math.min(samples, sound.left.length, sound.right.length);
  for (let i = 0; i < length; i++) {
    out[2 * i] = Math.min(1, Math.max(-1, sound.left[i] as number));
    out[2 * i + 1] = Math.min(1, Math.max(-1, sound.right[i] as number));
  }
  return Buffer.from(out.buffer);
}

function metadata(values: Record<string, string | undefined>): string {
  const escape = (text: string): string => text.replace(/[=;#\\\n]/g, (c) => `\\${c}`);
  const rows = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escape(value)}`],
  );
  return [';FFMETADATA1', ...rows, ''].join('\n');
}
