import { defineCreature } from '../kinds.ts';
import { eyes } from '../kit/animals.ts';

export default defineCreature({
  id: 'crab',
  words: ['crab', 'crabs'],
  facts: {
    size: [0.42, 0.17, 0.3],
    materials: ['plastic'],
    gait: 'wheels',
    speed: 0.4,
    colour: '#c8482c',
    head: [0, 0.12, 0.1],
    rests: 'ground',
  },
  build(kit, params) {
    const shell = { colour: params.colour ?? '#c8482c', roughness: 0.35, vary: 0.05 };
    kit.part(
      'body',
      [0, 0.08, 0],
      kit.sphere([0.12, 0.05, 0.085], { segments: 20 }).at(0, 0.09, 0).as('plastic', shell),
      kit
        .sphere([0.105, 0.035, 0.075], { segments: 16 })
        .at(0, 0.075, 0.006)
        .as('plastic', { ...shell, colour: '#e8c098' }),
    );
    for (const s of [-1, 1])
      kit.part(
        'body',
        [0, 0.08, 0],
        kit
          .cylinder(0.006, 0.05, { sides: 6 })
          .at(s * 0.035, 0.145, 0.06)
          .as('plastic', shell),
      );
    eyes(kit, [0.035, 0.17, 0.062], 0.014);
    for (const [side, s] of [
      ['l', 1],
      ['r', -1],
    ] as const) {
      for (let i = 0; i < 3; i++) {
        const z = 0.03 - i * 0.045;
        kit.part(
          `leg.${['f', 'm', 'b'][i]}${side}`,
          [s * 0.1, 0.08, z],
          kit
            .tube(
              [
                [s * 0.09, 0.085, z],
                [s * 0.15, 0.12, z - 0.005 * i],
                [s * 0.19, 0.05, z - 0.02 * i],
                [s * 0.205, 0.0, z - 0.025 * i],
              ],
              [0.014, 0.012, 0.009, 0.003],
              { sides: 8, steps: 9 },
            )
            .as('plastic', shell),
        );
      }
      kit.part(
        `arm.${side}`,
        [s * 0.1, 0.09, 0.05],
        kit
          .tube(
            [
              [s * 0.09, 0.09, 0.05],
              [s * 0.16, 0.09, 0.09],
              [s * 0.14, 0.1, 0.13],
            ],
            0.016,
            { sides: 8, steps: 6 },
          )
          .as('plastic', shell),
        kit
          .sphere([0.035, 0.024, 0.045], { segments: 14 })
          .at(s * 0.125, 0.1, 0.16)
          .as('plastic', shell),
        ...[-1, 1].map((k) =>
          kit
            .tube(
              [
                [s * 0.125 + k * 0.02, 0.1, 0.185],
                [s * 0.125 + k * 0.026, 0.1, 0.215],
                [s * 0.125 + k * 0.006, 0.1, 0.235],
              ],
              [0.016, 0.012, 0.003],
              { sides: 8, steps: 6 },
            )
            .as('plastic', shell),
        ),
      );
    }
  },
});
