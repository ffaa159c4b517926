import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

const RIBS = 8;

export default defineThing({
  id: 'umbrella',
  words: ['umbrella', 'parasol', 'brolly', 'shared umbrella'],
  facts: {
    size: [1.12, 0.95, 1.12],
    materials: ['cloth', 'steel', 'wood'],
    body: { mass: 0.5, restitution: 0.2, friction: 0.5, shape: 'cylinder' },
    anchors: {
      grip: { at: [0, 0.08, 0], kind: 'grip' },
      canopy: { at: [0, 0.88, 0], kind: 'surface', size: [1, 1] },
    },
    rests: 'hand',
    held: true,
    shades: false,
  },
  build(kit, params) {
    const closed = params.state.includes('closed') || params.state.includes('folded');
    const colour = params.colour ?? '#2a2c34';
    const [radius, drop] = closed ? [0.05, 0.6] : [0.56, 0.24];
    const top = 0.9;
    const canopy = sheet(kit, RIBS * 4, 6, (u, v) => {
      const a = -2 * Math.PI * u;
      const between = Math.abs(Math.sin((a * RIBS) / 2));
      const s = 1 - v;
      const r = radius * s * (1 - 0.1 * between * s);
      return [
        r * Math.sin(-a),
        top - drop * s ** 1.9 + between * s * s * (closed ? 0 : 0.028),
        r * Math.cos(-a),
      ];
    });
    const ribs = closed
      ? []
      : Array.from({ length: RIBS }, (_, i) => {
          const a = (2 * Math.PI * i) / RIBS;
          const at = (s: number): readonly [number, number, number] => [
            radius * s * Math.sin(a),
            top - 0.008 - drop * s ** 1.9,
            radius * s * Math.cos(a),
          ];
          const strut = kit.tube([[0, 0.62, 0], at(0.5)], 0.0025, { sides: 4 });
          return kit.group(
            kit.tube([at(0.02), at(0.35), at(0.7), at(1.02)], 0.003, { sides: 4, steps: 6 }),
            strut,
          );
        });
    kit.add(
      canopy.as('cloth', { colour, vary: 0 }),
      kit
        .tube(
          [
            [0, 0.14, 0],
            [0, 0.93, 0],
          ],
          0.0085,
          { sides: 8 },
        )
        .as('steel', { colour: '#7c8086' }),
      kit
        .tube(
          [
            [0.075, 0.045, 0],
            [0.06, 0.008, 0],
            [0.02, 0.012, 0],
            [0, 0.06, 0],
            [0, 0.17, 0],
          ],
          0.012,
          { sides: 8 },
        )
        .as('wood', { colour: '#4a2f20' }),
      kit.cylinder(0.007, 0.06, { top: 0.003, sides: 8 }).at(0, 0.92, 0).as('steel', { colour: '#55565a' }),
      ...ribs.map((r) => r.as('steel', { colour: '#77797d' })),
    );
  },
});
