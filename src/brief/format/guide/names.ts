import { normalizeLabel } from '../../labels.ts';
import type { Field } from '../../tree.ts';

/** The guide's own name of each part. */
export const NAMES: Readonly<Record<Field, string>> = {
  style: 'Style',
  scene: 'Scene',
  camera: 'Camera shot',
  lens: 'Lens',
  depthOfField: 'Depth of field',
  lighting: 'Lighting',
  palette: 'Palette',
  mood: 'Mood',
  actions: 'Actions',
  dialogue: 'Dialogue',
  sound: 'Background Sound',
  constraints: 'Constraints',
  writing: 'Text',
  notes: 'Notes',
};

/** The heading of the lines about the camera. */
export const GROUP = 'Cinematography';

const names = new Map([...Object.values(NAMES), GROUP].map((name) => [normalizeLabel(name), name]));

/**
 * A label as the guide spells it, or undefined for one that is not the guide's.
 * @example guideName('CAMERA SHOT') // 'Camera shot'
 */
export const guideName = (label: string): string | undefined => names.get(normalizeLabel(label));

/** Labels that say more than which part they head: the guide's form keeps them. */
const TELLING = new Set(
  (
    'foreground, midground, middle ground, background, wardrobe, costume, props, extras, ' +
    'highlights, mids, midtones, shadows, blacks, bounce, practical, practicals, atmos, ' +
    'key, fill, rim, voiceover, voice over, voice-over, narration'
  ).split(', '),
);
/** Of these parts, every label but the plain ones says more: `Music` is not all sound, `Avoid` turns a constraint. */
const PLAIN: Partial<Record<Field, ReadonlySet<string>>> = {
  sound: new Set(
    (
      'sound, sounds, audio, background sound, background sounds, background audio, ambient sound, ambient audio, ' +
      'soundscape, sound design'
    ).split(', '),
  ),
  constraints: new Set(['constraint', 'constraints']),
};

/** Does a label say more than which part it heads, as `Foreground` and `Music` do? */
export function isTelling(label: string, fields: readonly Field[]): boolean {
  const name = normalizeLabel(label);
  const plain = fields.length === 1 ? PLAIN[fields[0] as Field] : undefined;
  return plain ? !plain.has(name) && isLatin(name) : TELLING.has(name);
}

/** A label of another language is translated by the guide's own. */
const isLatin = (label: string): boolean => /^[a-z &/-]+$/.test(label);
