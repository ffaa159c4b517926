import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PictureFormat } from '../../vision/sniff.ts';
import { type ErrorWire, fromWire } from '../error-wire.ts';
import { programBeside } from '../node-process.ts';
import { checkHeader } from '../picture/check.ts';
import { readSource } from '../picture/file.ts';
import { DECODE_SECONDS } from '../picture/limits.ts';
import { ConfinedFailure, confined, failing, refused } from './confined.ts';

/** An uploaded picture that was decoded to its end. */
export interface UploadedPicture {
  /** Upright size, pixels. */
  readonly width: number;
  readonly height: number;
  readonly format: PictureFormat;
}

/** What the process that decodes tells. */
export type PictureTold = { readonly picture: UploadedPicture } | { readonly error: ErrorWire };

const CHILD = programBeside(import.meta.url, 'picture-child');
/** Bytes of memory: Node and three times what the largest picture takes. */
const MEMORY = 1.5 * 2 ** 30;

/**
 * Look into a picture that nobody vouches for: told by content, its header checked, and only then decoded, by a process
 * of its own that is confined as ffmpeg is on clips. Throws a `Fault` (exit status 2) that says what is wrong with it.
 * @example const { width, height } = await inspectPicture('/scratch/upload', { mostBytes: 20e6 });
 */
export async function inspectPicture(
  file: string,
  options: { readonly name?: string; readonly mostBytes: number; readonly signal?: AbortSignal },
): Promise<UploadedPicture> {
  const { name = 'The image', mostBytes, signal } = options;
  const { bytes } = await readSource(file, { role: 'the image', mostBytes });
  checkHeader(name, bytes);
  const folder = await mkdtemp(join(tmpdir(), 'shotwright-picture-'));
  try {
    const confines = { folder, seconds: DECODE_SECONDS, memory: MEMORY, ...(signal ? { signal } : {}) };
    const told = JSON.parse(
      (await confined(CHILD, [resolve(file), name], confines)).toString(),
    ) as PictureTold;
    if ('error' in told) throw fromWire(told.error);
    return told.picture;
  } catch (error) {
    if (!(error instanceof ConfinedFailure)) throw error;
    throw refused(name, failing(error, 'decode'), 'Save or download the picture again.', error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
