import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';

export default defineCreature({
  id: 'octopus',
  words: ['octopus', 'squid', 'kraken', 'cuttlefish'],
  facts: {
    size: [1.2, 0.8, 1.2],
    materials: ['leather'],
    gait: 'fins',
    speed: 0.5,
    colour: '#b8503c',
    head: [0, 0.55, 0.2],
    rests: 'water',
  },
  build(kit, params) {
    const colour = params.colour ?? '#b8503c';
    const skin = { colour, vary: 0.03 };
    kit.add(
      kit.sphere([0.22, 0.28, 0.25]).turn(-0.3, 0, 0).at(0, 0.56, -0.08).as('leather', skin),
      kit.sphere([0.17, 0.15, 0.16]).at(0, 0.33, 0.02).as('leather', skin),
    );
    for (const s of [-1, 1]) {
      kit.add(
        kit
          .sphere(0.06)
          .at(s * 0.13, 0.42, 0.13)
          .as('plastic', { colour: '#f2ead8', roughness: 0.2 }),
        kit
          .sphere([0.034, 0.02, 0.02])
          .at(s * 0.145, 0.42, 0.18)
          .as('plastic', { colour: '#121014', roughness: 0.1 }),
      );
    }
    for (let i = 0; i < 8; i++) {
      const a = (i / 8) * Math.PI * 2 + 0.2;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const curl = kit.random.range(-0.25, 0.25);
      const path: Vec3[] = [
        [c * 0.1, 0.28, s * 0.1],
        [c * 0.28, 0.16, s * 0.28],
        [c * 0.44 - s * curl * 0.5, 0.06, s * 0.44 + c * curl * 0.5],
        [c * 0.56 - s * curl, 0.05, s * 0.56 + c * curl],
        [c * 0.58 - s * curl * 1.6, 0.12, s * 0.58 + c * curl * 1.6],
      ];
      kit.part(
        `arm.${i}`,
        path[0]!,
        kit.tube(path, [0.075, 0.06, 0.042, 0.026, 0.008], { sides: 10, steps: 20 }).as('leather', skin),
      );
    }
  },
});
