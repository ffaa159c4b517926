import { type Clip, inspectClip, readManifest, type Told } from '../../film/upload/index.ts';
import { toApiError } from '../wire/errors.ts';
import { lookTurn } from '../wire/turns.ts';

/** An uploaded clip that was looked into, and what it tells of itself. */
export interface OpenedClip {
  readonly clip: Clip;
  readonly told: Told;
}

/** Look into the clip of a request's `video`, under limits. Throws an `ApiError` that names the field. */
export async function openClip(file: string, mostBytes: number, signal: AbortSignal): Promise<OpenedClip> {
  try {
    const options = { name: 'The video', limits: { bytes: mostBytes }, signal };
    const clip = await lookTurn(() => inspectClip(file, options));
    return { clip, told: readManifest(clip) };
  } catch (error) {
    throw toApiError(error, 'video');
  }
}
