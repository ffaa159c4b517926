import type { Json } from '../../base/json.ts';
import { characterLook } from '../../direct/characters/look-of.ts';
import { framesAt } from '../../film/upload/index.ts';
import type { OpenedClip } from '../videos/clip.ts';

/** Parts of a clip's length at which a character of a foreign clip is looked at. */
const MOMENTS = [0.1, 0.5, 0.9];

/** How the character of a clip looks: of ours as its plan has it, of any other as its frames show it. */
export async function lookOf(name: string, { clip, told }: OpenedClip, signal: AbortSignal): Promise<Json> {
  if (told.kind === 'ours') return characterLook(name, { manifest: told.manifest }) as Json;
  const frames = await framesAt(
    clip,
    MOMENTS.map((part) => part * clip.seconds),
    { signal },
  );
  return characterLook(name, { frames }) as Json;
}
