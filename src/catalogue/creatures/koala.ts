import { defineCreature } from '../kinds.ts';
import * as m from '../kit/markings.ts';
import { type Quadruped, quadruped, quadrupedHead } from '../kit/quadruped.ts';

const measures: Quadruped = {
  length: 0.42,
  height: 0.36,
  girth: [0.14, 0.16, 0.15],
  neck: [0.1, 0.75, 0.1],
  head: [0.13, 0.025, 0.06],
  ears: { kind: 'round', size: 0.15, inside: '#ddd6d2' },
  tail: [0, 0.01, 0.01, 0],
  leg: [0.06, 0.045],
  feet: 'paw',
  pale: '#e4e2de',
  dark: '#7c7e82',
  coat: [0.006, 0.04],
  face: { iris: '#2a1810', eyes: 0.7, cheeks: 0.7, nose: '#1c1a1c', snout: 'button' },
  marks: [m.belly('#e4e2de', -0.3)],
  colour: '#9a9ca0',
};

export default defineCreature({
  id: 'koala',
  words: ['koala', 'koala bear', 'wombat'],
  facts: {
    size: [0.347, 0.512, 0.766],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.5,
    colour: '#9a9ca0',

    head: [0, 0.359, 0.379],
    rests: 'ground',
  },
  build(kit, params) {
    quadruped(kit, params, measures);
    const back = measures.height - measures.girth[0];
    const [length, angle] = measures.neck;
    const root = [0, back + measures.girth[0] * 0.3, measures.length * 0.42] as const;
    // The big bare nose that tells it from a bear.
    kit.part(
      'head',
      [...root],
      kit
        .sphere([0.034, 0.052, 0.026])
        .at(0, root[1] + Math.sin(angle) * length - 0.028, root[2] + Math.cos(angle) * length + 0.158)
        .as('leather', { colour: '#1c1a1c', roughness: 0.35 }),
    );
  },
  bust: (kit, params) => quadrupedHead(kit, params, measures),
});
