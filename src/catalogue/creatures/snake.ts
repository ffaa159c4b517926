import { defineCreature } from '../kinds.ts';
import type { Vec3 } from '../../base/vectors.ts';

export default defineCreature({
  id: 'snake',
  words: ['snake', 'serpent', 'cobra', 'python', 'worm', 'eel', 'caterpillar'],
  facts: {
    size: [0.7, 0.35, 1.3],
    materials: ['leather'],
    gait: 'none',
    speed: 0.4,
    colour: '#5f8a3c',
    head: [0, 0.3, 0.55],
    rests: 'ground',
  },
  build(kit, params) {
    const colour = params.colour ?? '#5f8a3c';
    const path: Vec3[] = Array.from({ length: 12 }, (_, i) => {
      const u = i / 11;
      return [
        Math.sin(u * 9) * 0.26 * (1 - u * 0.7),
        0.05 + (u > 0.78 ? (u - 0.78) * 1.1 : 0),
        -0.65 + u * 1.15,
      ];
    });
    kit.add(
      kit
        .tube(path, [0.008, 0.03, 0.045, 0.05, 0.05, 0.05, 0.05, 0.048, 0.046, 0.044, 0.04, 0.038], {
          sides: 12,
          steps: 60,
        })
        .as('leather', { colour, vary: 0.05 }),
    );
    const tip = path[11]!;
    kit.part(
      'head',
      tip,
      kit
        .sphere([0.055, 0.042, 0.085])
        .at(tip[0], tip[1] + 0.01, tip[2] + 0.05)
        .as('leather', { colour }),
      ...[-1, 1].map((s) =>
        kit
          .sphere(0.013)
          .at(tip[0] + s * 0.038, tip[1] + 0.035, tip[2] + 0.09)
          .as('plastic', { colour: '#e8c82c', roughness: 0.1 }),
      ),
      kit
        .tube(
          [
            [tip[0], tip[1], tip[2] + 0.12],
            [tip[0] + 0.01, tip[1] - 0.005, tip[2] + 0.19],
          ],
          [0.004, 0.002],
          { sides: 5 },
        )
        .as('leather', { colour: '#c82c2c' }),
    );
  },
});
