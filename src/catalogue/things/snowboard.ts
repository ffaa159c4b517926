import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

/** A board with turned-up ends and two bindings. */
export default defineThing({
  id: 'snowboard',
  words: ['snowboard', 'wakeboard', 'snow board'],
  facts: {
    size: [0.3, 0.14, 1.5],
    materials: ['plastic', 'wood'],
    body: { mass: 3, restitution: 0.2, friction: 0.1, shape: 'box' },
    anchors: {
      deck: { at: [0, 0.035, 0], kind: 'surface', size: [0.28, 0.8] },
      stance: { at: [0, 0.03, 0], kind: 'stand' },
      grip: { at: [0.14, 0.03, 0], kind: 'grip' },
    },
    rests: 'ground',
    held: true,
  },
  build(kit, params) {
    const colour = params.colour ?? '#2f7fd0';
    const half = (z: number): number => {
      const end = Math.max(0, Math.abs(z) - 0.55) / 0.2;
      return (0.125 + 0.025 * (z / 0.6) ** 2) * Math.sqrt(Math.max(0, 1 - end * end));
    };
    const lie = (z: number): number => 0.015 + 0.9 * Math.max(0, Math.abs(z) - 0.48) ** 1.6;
    kit.add(
      sheet(
        kit,
        6,
        34,
        (u, v) => {
          const z = (0.5 - v) * 1.5;
          return [(u - 0.5) * 2 * half(z), lie(z) + 0.014, z];
        },
        0.014,
      ).as('plastic', { colour, roughness: 0.25, vary: 0 }),
      sheet(
        kit,
        3,
        20,
        (u, v) => {
          const z = (0.5 - v) * 1.1;
          return [(u - 0.5) * 0.8 * half(z), lie(z) + 0.018, z];
        },
        0.006,
      ).as('plastic', { colour: '#f4d03c', roughness: 0.25, vary: 0 }),
    );
    for (const z of [-0.25, 0.25])
      kit.add(
        kit.box(0.24, 0.02, 0.12, { bevel: 0.008 }).at(0, 0.036, z).as('plastic', { colour: '#1c1d20' }),
        kit.box(0.02, 0.12, 0.1, { bevel: 0.008 }).at(-0.1, 0.09, z).as('plastic', { colour: '#1c1d20' }),
      );
  },
});
