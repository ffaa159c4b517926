import type { Dialect } from './dialect.ts';

/** Subject, action, environment, framing, style. */
export const pillars: Dialect = {
  id: 'pillars',
  about:
    'Five pillars: Subject/Character, Action/Motion, Environment/Setting, Cinematic Framing, Aesthetic/Style.',
  labels: {
    scene: ['subject', 'character', 'environment', 'setting'],
    actions: ['action', 'motion'],
    camera: ['cinematic framing', 'framing'],
    style: ['aesthetic', 'style'],
  },
};
