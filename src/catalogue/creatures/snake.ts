import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';

export default defineCreature({
  id: 'snake',
  words: ['snake', 'serpent', 'cobra', 'python', 'worm', 'eel', 'caterpillar'],
  facts: {
    size: [0.6, 0.45, 1.1],
    materials: ['leather'],
    gait: 'none',
    speed: 0.4,
    colour: '#5f8a3c',
    head: [-0.07, 0.4, 0.28],
    rests: 'ground',
  },
  build(kit, params) {
    const colour = params.colour ?? '#5f8a3c';
    const path: Vec3[] = Array.from({ length: 12 }, (_, i) => {
      const u = i / 11;
      return [
        Math.sin(u * 11) * 0.3 * (1 - u * 0.75),
        0.05 + Math.max(0, u - 0.72) ** 0.8 * 0.95,
        -0.65 + u * 1.15 - Math.max(0, u - 0.75) * 1.1,
      ];
    });
    kit.add(
      kit
        .tube(path, [0.008, 0.03, 0.045, 0.05, 0.05, 0.05, 0.05, 0.048, 0.046, 0.044, 0.04, 0.038], {
          sides: 12,
          steps: 60,
        })
        .as('leather', { colour, vary: 0.05 }),
      // Saddles of a darker colour down the back.
      ...path.slice(1, 10).map(([x, y, z]) =>
        kit
          .sphere([0.04, 0.018, 0.04], { segments: 10 })
          .at(x, y + 0.038, z)
          .as('leather', { colour: '#33501f' }),
      ),
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
