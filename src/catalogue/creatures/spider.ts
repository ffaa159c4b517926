import { defineCreature } from '../kinds.ts';

export default defineCreature({
  id: 'spider',
  words: ['spider', 'tarantula', 'scorpion'],
  facts: {
    size: [0.3, 0.12, 0.3],
    materials: ['felt'],
    gait: 'quadruped',
    speed: 0.3,
    colour: '#2f2824',
    head: [0, 0.08, 0.07],
    rests: 'ground',
  },
  build(kit, params) {
    const colour = params.colour ?? '#2f2824';
    kit.add(
      kit.sphere([0.06, 0.052, 0.075]).at(0, 0.09, -0.07).as('felt', { colour }),
      kit.sphere([0.038, 0.032, 0.042]).at(0, 0.075, 0.025).as('felt', { colour }),
    );
    for (let i = 0; i < 6; i++)
      kit.add(
        kit
          .sphere(i < 2 ? 0.008 : 0.005)
          .at(
            (i % 2 ? 1 : -1) * (0.009 + Math.floor(i / 2) * 0.008),
            0.088 + Math.floor(i / 2) * 0.005,
            0.062 - Math.floor(i / 2) * 0.006,
          )
          .as('plastic', { colour: '#c82c2c', roughness: 0.1 }),
      );
    for (let i = 0; i < 4; i++) {
      for (const s of [-1, 1]) {
        const a = 0.9 - i * 0.6;
        const [c, z] = [Math.cos(a) * s, Math.sin(a)];
        kit.part(
          `leg.${i}${s > 0 ? 'l' : 'r'}`,
          [c * 0.03, 0.075, 0.02 + z * 0.03],
          kit
            .tube(
              [
                [c * 0.03, 0.075, 0.02 + z * 0.03],
                [c * 0.09, 0.13, 0.02 + z * 0.09],
                [c * 0.13, 0.06, 0.02 + z * 0.13],
                [c * 0.15, 0.004, 0.02 + z * 0.15],
              ],
              [0.009, 0.008, 0.006, 0.003],
              { sides: 7 },
            )
            .as('felt', { colour }),
        );
      }
    }
  },
});
