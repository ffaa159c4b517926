import { type Clip, inspectClip, readManifest, type Told } from '../../film/upload/index.ts';
import type { ApiRequest } from '../wire/endpoint.ts';
import { toApiError } from '../wire/errors.ts';
import { lookTurn } from '../wire/look-turn.ts';
import { CLIP_BYTES } from './settings.ts';

/** Seconds for one run over a clip while its sender waits; jobs take longer. Few looks run at once, for all callers. */
const LOOK_SECONDS = 20;

/** An uploaded clip that was looked into, and what it tells of itself. */
export interface OpenedClip {
  readonly clip: Clip;
  readonly told: Told;
}

/** Look into the clip of a request's `video`, under limits. Throws an `ApiError` that names the field. */
export async function openClip(
  file: string,
  { deps, caller, context }: Pick<ApiRequest<unknown, unknown, unknown>, 'deps' | 'caller' | 'context'>,
): Promise<OpenedClip> {
  const { signal } = context.req.raw;
  const limits = { bytes: deps.uploadBytes ?? CLIP_BYTES, runSeconds: LOOK_SECONDS };
  try {
    const look = (): Promise<Clip> => inspectClip(file, { name: 'The video', limits, signal });
    const clip = await lookTurn(look, caller.key);
    return { clip, told: readManifest(clip) };
  } catch (error) {
    throw toApiError(error, 'video');
  }
}
