import { defineMove } from '../kinds.ts';

/** On the shoulder: no path of its own, it breathes and sways. */
export default defineMove({
  id: 'handheld',
  words: [
    'handheld',
    'hand-held',
    'hand held',
    'handheld camera',
    'shaky',
    'shaky cam',
    'shaky camera',
    'camera shake',
    'micro-shake',
    'handheld micro-shake',
    'unsteady',
    'run-and-gun',
    'shoulder-mounted',
    'shoulder mounted',
    'verite camera',
    'selfie',
    'body cam',
    'jittery',
  ],
  labels: { steadiness: 'unsteady' },
  path: (framed) => ({ position: framed.position, target: framed.target, mm: framed.mm }),
  facts: { handheld: 0.55 },
});
