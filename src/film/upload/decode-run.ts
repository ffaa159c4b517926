import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { confined, failing, refused } from './confined.ts';
import type { Clip } from './inspect.ts';
import { inputArguments, inputName } from './source.ts';

/** What decoding a clip is for. */
export interface Decoding {
  /** In a sentence after 'took too long to': 'read its last frame'. */
  readonly what: string;
  /** Options of the input: where to begin. */
  readonly before?: readonly string[];
  /** All behind the input. `{}` stands for the file that is made. */
  readonly after: readonly string[];
  /** Where the file that is made goes; without it standard output is given. */
  readonly target?: string;
  readonly outputBytes?: number;
  /** Bytes of address space; by default twice what a frame of the largest size takes. */
  readonly memory?: number;
  readonly signal?: AbortSignal;
}

/**
 * Run ffmpeg on an inspected clip, confined to an empty folder that is gone afterwards. A file that it makes gets its
 * name when it is whole. Gives standard output. Throws a `Fault`: of exit status 2 when the clip cannot be decoded.
 */
export async function decodeRun(clip: Clip, decoding: Decoding): Promise<Buffer> {
  const { what, before = [], after, target, outputBytes, memory = 2 ** 31, signal } = decoding;
  const { limits, name } = clip;
  const folder = await mkdtemp(join(target === undefined ? tmpdir() : dirname(target), 'shotwright-clip-'));
  const made = join(folder, 'made');
  const args = [
    ...['-hide_banner', '-nostdin', '-loglevel', 'error', '-filter_threads', '1'],
    ...inputArguments(clip, limits.pixels),
    ...before,
    ...['-i', inputName(clip)],
    ...after.map((argument) => (argument === '{}' ? made : argument)),
  ];
  try {
    const out = await confined('ffmpeg', args, {
      folder,
      seconds: limits.runSeconds,
      memory,
      ...(outputBytes === undefined ? {} : { outputBytes }),
      ...(signal ? { signal } : {}),
    }).catch((error: unknown) => {
      throw refused(name, failing(error, what), 'Export or download the clip again.', error);
    });
    if (target !== undefined) await rename(made, target);
    return out;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether a file was not made because nothing was decoded. */
export const madeNothing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * The beginning of a filter chain: scaled from YUV as it is told. What is silent about its colours is BT.709 from 720
 * lines on and BT.601 below, as players take it.
 */
export function scaled(clip: Clip, size: string, more = ''): string {
  const silent = clip.colours === undefined && Math.min(clip.width, clip.height) >= 720;
  const from = silent ? ':in_color_matrix=bt709' : '';
  return `scale=${size}:flags=bicubic+accurate_rnd+full_chroma_int${from}${more},setsar=1`;
}
