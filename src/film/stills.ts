import { loadSharp } from './picture/sharp.ts';
import type { Probe } from './probe.ts';
import { run } from './programs.ts';

/** Cells of a spritesheet, across and down; frame 0 is in its first cell, the clip's last frame in its last. */
export const SPRITES = { columns: 5, rows: 4 } as const;

/** Longer side of a cell, pixels. */
const CELL = 256;

/** Where the frame lies that stands for a clip, as a share of its length. */
const TELLING = 0.4;

/** What stills are taken from: a clip file and what is in it. */
export interface Clip extends Pick<Probe, 'width' | 'height' | 'fps' | 'frames'> {
  readonly file: string;
}

interface Options {
  readonly signal?: AbortSignal;
}

/** The size of a spritesheet's cells for a picture: even, in its proportions, 256 pixels on the longer side. */
export function cellOf({ width, height }: Pick<Clip, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(1, CELL / Math.max(width, height));
  const even = (n: number): number => Math.max(2, 2 * Math.round((n * scale) / 2));
  return { width: even(width), height: even(height) };
}

/** The frames that the cells of a spritesheet show, evenly from the first to the last. */
export function spriteFrames(frames: number): number[] {
  const cells = SPRITES.columns * SPRITES.rows;
  return Array.from({ length: cells }, (_, i) => Math.round((i * Math.max(0, frames - 1)) / (cells - 1)));
}

/** Write a WebP picture of a clip, of its own size, from two fifths of its length. */
export async function thumbnail(clip: Clip, file: string, options: Options = {}): Promise<void> {
  const frame = Math.floor(clip.frames * TELLING);
  const data = await decoded(clip, [frame], clip, options);
  await webp({ data, width: clip.width, height: clip.height }, file);
}

/** Write a JPEG of `SPRITES` cells with frames of a clip in reading order, without gaps. */
export async function spritesheet(clip: Clip, file: string, options: Options = {}): Promise<void> {
  const frames = spriteFrames(clip.frames);
  const size = cellOf(clip);
  const shown = [...new Set(frames)];
  const data = await decoded(clip, shown, size, options);
  const bytes = size.width * size.height * 3;
  await sprites(
    frames.map((frame) => {
      const at = shown.indexOf(frame) * bytes;
      return { data: data.subarray(at, at + bytes), ...size };
    }),
    file,
  );
}

/** A picture in memory: RGB, rows from the top. */
export interface Rgb {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Write a picture as WebP. */
export async function webp({ data, width, height }: Rgb, file: string): Promise<void> {
  const sharp = await loadSharp();
  await sharp(data, { raw: { width, height, channels: 3 } })
    .webp({ quality: 85 })
    .toFile(file);
}

/** Write pictures of one size as the cells of a spritesheet. */
export async function sprites(cells: readonly Rgb[], file: string): Promise<void> {
  const { width = 2, height = 2 } = cells[0] ?? {};
  const sharp = await loadSharp();
  await sharp({
    create: {
      width: width * SPRITES.columns,
      height: height * SPRITES.rows,
      channels: 3,
      background: '#000000',
    },
  })
    .composite(
      cells.map(({ data }, i) => ({
        input: Buffer.from(data),
        raw: { width, height, channels: 3 as const },
        left: (i % SPRITES.columns) * width,
        top: Math.floor(i / SPRITES.columns) * height,
      })),
    )
    .jpeg({ quality: 82 })
    .toFile(file);
}

/** Frames of a clip, in rising order, at a size, one after the other as RGB. */
async function decoded(
  clip: Clip,
  frames: readonly number[],
  size: { readonly width: number; readonly height: number },
  { signal }: Options,
): Promise<Buffer> {
  const last = frames[frames.length - 1] ?? 0;
  const chosen = frames.map((n) => `eq(n,${n})`).join('+');
  const scale = `scale=${size.width}:${size.height}:in_color_matrix=bt709:in_range=tv:out_range=full:flags=area+accurate_rnd+full_chroma_int`;
  return run(
    'ffmpeg',
    [
      ...['-hide_banner', '-loglevel', 'error', '-i', clip.file, '-an'],
      ...['-vf', `trim=end_frame=${last + 1},select='${chosen}',${scale}`],
      ...['-fps_mode', 'passthrough', '-f', 'rawvideo', '-pix_fmt', 'rgb24', 'pipe:1'],
    ],
    { where: clip.file, ...(signal ? { signal } : {}) },
  );
}
