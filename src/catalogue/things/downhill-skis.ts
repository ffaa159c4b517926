import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

/** Two skis side by side under the feet, tips up, and the poles where the hands of a skier have them. */
export default defineThing({
  id: 'downhill-skis',
  words: ['downhill ski', 'alpine ski', 'cross-country ski'],
  facts: {
    size: [1.0, 0.98, 1.75],
    materials: ['plastic', 'steel'],
    body: { mass: 4, restitution: 0.2, friction: 0.05, shape: 'box' },
    anchors: {
      stance: { at: [0, 0.04, -0.08], yaw: 0, kind: 'stand' },
      grip: { at: [0.44, 0.96, 0.36], kind: 'grip' },
    },
    rests: 'ground',
  },
  build(kit, params) {
    const colour = params.colour ?? '#e0402c';
    for (const s of [-1, 1]) {
      kit.add(
        sheet(
          kit,
          3,
          30,
          (u, v) => {
            const z = (0.5 - v) * 1.75;
            const end = Math.max(0, z - 0.7) / 0.175;
            return [
              s * 0.12 + (u - 0.5) * 0.09 * Math.sqrt(Math.max(0, 1 - end * end)),
              0.014 + 1.2 * Math.max(0, z - 0.55) ** 1.7,
              z,
            ];
          },
          0.014,
        ).as('plastic', { colour, roughness: 0.2, vary: 0 }),
        kit
          .box(0.085, 0.03, 0.3, { bevel: 0.008 })
          .at(s * 0.12, 0.028, -0.08)
          .as('plastic', { colour: '#202226' }),
        kit
          .tube(
            [
              [s * 0.44, 0.96, 0.36],
              [s * 0.46, 0.1, -0.42],
            ],
            [0.011, 0.007],
            { sides: 8 },
          )
          .as('steel', { colour: '#c8ccd0' }),
        kit
          .cylinder(0.017, 0.12, { sides: 12 })
          .turn(0.74, 0, 0)
          .at(s * 0.4405, 0.92, 0.32)
          .as('rubber', { colour: '#1a1b1e' }),
        kit
          .cylinder(0.045, 0.008, { sides: 18 })
          .turn(0.74, 0, 0)
          .at(s * 0.4585, 0.17, -0.36)
          .as('plastic', { colour: '#1a1b1e' }),
      );
    }
  },
});
