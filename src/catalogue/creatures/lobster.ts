import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';
import { eyes } from '../kit/animals.ts';

export default defineCreature({
  id: 'lobster',
  words: ['lobster', 'crayfish', 'crawfish', 'shrimp', 'prawn', 'langoustine'],
  facts: {
    size: [0.325, 0.176, 0.657],
    materials: ['plastic'],
    gait: 'none',
    speed: 0.2,
    colour: '#c8341e',
    head: [0, 0.11, 0.125],
    rests: 'ground',
  },
  build(kit, params) {
    const shell = { colour: params.colour ?? '#c8341e', roughness: 0.3, vary: 0.05 };
    const pale = { ...shell, colour: '#e88a5c' };
    kit.part(
      'body',
      [0, 0.06, 0],
      kit.sphere([0.052, 0.05, 0.115], { segments: 24 }).at(0, 0.07, 0.03).as('plastic', shell),
      kit
        .cylinder(0.012, 0.07, { top: 0.002, sides: 8 })
        .turn(Math.PI / 2 - 0.15, 0, 0)
        .at(0, 0.09, 0.155)
        .as('plastic', shell),
    );
    // The tail: rings that lie over each other, and a fan.
    kit.part(
      'tail',
      [0, 0.06, -0.06],
      ...Array.from({ length: 6 }, (_, i) =>
        kit
          .sphere([0.047 - i * 0.004, 0.043 - i * 0.004, 0.027], { segments: 20 })
          .at(0, 0.062 - i * 0.004, -0.075 - i * 0.03)
          .as('plastic', i % 2 ? shell : pale),
      ),
      ...[-2, -1, 0, 1, 2].map((k) =>
        kit
          .sphere([0.02, 0.006, 0.042], { segments: 14 })
          .at(0, 0, -0.038)
          .turn(0, k * 0.42, 0)
          .at(k * 0.008, 0.036, -0.235)
          .as('plastic', shell),
      ),
    );
    eyes(kit, [0.026, 0.11, 0.125], 0.011);
    for (const s of [-1, 1]) {
      const side = s > 0 ? 'l' : 'r';
      kit.part(
        'head',
        [0, 0.08, 0.12],
        kit
          .tube(
            [
              [s * 0.02, 0.09, 0.13],
              [s * 0.08, 0.17, 0.2],
              [s * 0.14, 0.15, 0.05],
              [s * 0.16, 0.11, -0.12],
            ],
            [0.005, 0.004, 0.003, 0.0015],
            { sides: 6, steps: 20 },
          )
          .as('plastic', shell),
      );
      for (let i = 0; i < 4; i++) {
        const z = 0.06 - i * 0.035;
        kit.part(
          `leg.${i}${side}`,
          [s * 0.04, 0.055, z],
          kit
            .tube(
              [
                [s * 0.035, 0.055, z],
                [s * 0.09, 0.085, z + 0.005],
                [s * 0.125, 0.0, z - 0.012 * i],
              ],
              [0.009, 0.0075, 0.003],
              { sides: 7, steps: 8 },
            )
            .as('plastic', shell),
        );
      }
      const claw: Vec3 = [s * 0.12, 0.07, 0.24];
      kit.part(
        `arm.${side}`,
        [s * 0.04, 0.06, 0.1],
        kit
          .tube(
            [
              [s * 0.04, 0.06, 0.1],
              [s * 0.105, 0.07, 0.13],
              [s * 0.12, 0.07, 0.19],
            ],
            [0.013, 0.015, 0.017],
            { sides: 10, steps: 8 },
          )
          .as('plastic', shell),
        kit
          .sphere([0.036, 0.022, 0.058], { segments: 18 })
          .at(...claw)
          .as('plastic', shell),
        kit
          .tube(
            [
              [claw[0] + s * 0.02, claw[1], claw[2] + 0.03],
              [claw[0] + s * 0.028, claw[1], claw[2] + 0.075],
              [claw[0] + s * 0.002, claw[1], claw[2] + 0.1],
            ],
            [0.018, 0.014, 0.003],
            { sides: 9 },
          )
          .as('plastic', shell),
        kit
          .tube(
            [
              [claw[0] - s * 0.022, claw[1], claw[2] + 0.03],
              [claw[0] - s * 0.028, claw[1], claw[2] + 0.065],
              [claw[0] - s * 0.006, claw[1], claw[2] + 0.09],
            ],
            [0.013, 0.01, 0.003],
            { sides: 9 },
          )
          .as('plastic', pale),
      );
    }
  },
});
