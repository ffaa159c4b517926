import { defineCreature } from '../kinds.ts';
import { quadruped } from '../kit/quadruped.ts';

export default defineCreature({
  id: 'dragon',
  words: [
    'dragon',
    'flying dragon',
    'fire-breathing dragon',
    'wyvern',
    'drake',
    'baby dragon',
    'wyrm',
    'griffin',
    'hydra',
  ],
  facts: {
    size: [6, 3.4, 6],
    materials: ['leather'],
    gait: 'quadruped',
    speed: 1.6,
    colour: '#3f7a4c',
    sound: 'lion-roar',
    head: [0, 2.6, 2.5],
    rests: 'ground',
  },
  build(kit, params) {
    const colour = params.colour ?? '#3f7a4c';
    quadruped(kit, params, {
      length: 2.4,
      height: 1.7,
      girth: [0.52, 0.5, 0.42],
      neck: [1.25, 0.95, 0.26],
      head: [0.3, 0.42, 0.15],
      ears: { kind: 'pointed', size: 0.3 },
      tail: [2.6, 0.26, 0.03, 0.25],
      leg: [0.26, 0.15],
      feet: 'paw',
      colour,
      pale: '#d8c48a',
      material: 'leather',
      horns: { kind: 'curved', size: 0.55, colour: '#e6d8b4' },
    });
    for (let i = 0; i < 9; i++) {
      kit.add(
        kit
          .cylinder(0.09, 0.3, { top: 0.005, sides: 5 })
          .at(0, 1.72 - Math.abs(i - 4) * 0.01, 0.95 - i * 0.26)
          .as('leather', { colour: '#b8432c' }),
      );
    }
    for (const s of [-1, 1]) {
      const root = [s * 0.36, 1.62, 0.55] as const;
      const bone = (to: readonly [number, number, number], r: number) =>
        kit
          .tube([root, [s * 1.1, 2.75, 0.5], to], [r, r * 0.8, r * 0.15], { sides: 7, steps: 10 })
          .as('leather', { colour });
      const tips = [
        [s * 3.1, 2.5, 0.35],
        [s * 2.8, 1.9, -0.7],
        [s * 2.0, 1.6, -1.35],
        [s * 0.8, 1.5, -1.3],
      ] as const;
      const ring = [root, ...tips];
      // The membrane hangs between the fingers; both sides are sewn, so that it is seen from above and below.
      const positions: number[] = [];
      const indices: number[] = [];
      const knee = [s * 1.1, 2.72, 0.45] as const;
      for (const p of [knee, ...ring]) positions.push(...p);
      for (let k = 1; k < ring.length; k++) indices.push(0, k, k + 1, 0, k + 1, k);
      kit.part(
        s > 0 ? 'wing.l' : 'wing.r',
        [root[0], root[1], root[2]],
        ...tips.map((t) => bone(t, 0.075)),
        kit.mesh(positions, indices).as('leather', { colour: '#b8583c' }),
      );
    }
  },
});
