import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'surfboard',
  words: ['surfboard', 'surf board', 'paddle board', 'paddleboard', 'bodyboard'],
  facts: {
    size: [0.56, 2.1, 0.3],
    materials: ['plastic'],
    body: { mass: 4, restitution: 0.2, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 1, 0], kind: 'grip' } },
    rests: 'ground',
    held: true,
  },
  build(kit, params) {
    const outline = (k: number): (readonly [number, number])[] =>
      Array.from({ length: 36 }, (_, i) => {
        const a = (i * 2 * Math.PI) / 36;
        const y = Math.sin(a);
        const w = 0.27 * Math.abs(Math.cos(a)) ** (y > 0 ? 0.85 : 0.6);
        return [Math.sign(Math.cos(a)) * w * k, 1.05 + y * (1.05 - (1 - k) * 0.3)] as const;
      });
    const colour = params.colour ?? '#28a0b4';
    const lean = (s: ReturnType<typeof kit.box>) => s.turn(-0.06, 0, 0);
    kit.add(
      lean(kit.extrude(outline(1), 0.06, { bevel: 0.024 })).as('plastic', {
        colour: '#f6f1e4',
        roughness: 0.2,
        vary: 0,
      }),
      lean(kit.extrude(outline(0.84), 0.006, { bevel: 0 }).at(0, 0, 0.031)).as('plastic', {
        colour,
        roughness: 0.2,
        vary: 0,
      }),
      lean(kit.extrude(outline(0.56), 0.006, { bevel: 0 }).at(0, 0, 0.033)).as('plastic', {
        colour: '#f6f1e4',
        roughness: 0.2,
        vary: 0,
      }),
      lean(kit.box(0.016, 2.0, 0.006, { bevel: 0 }).at(0, 1.05, 0.0365)).as('wood', { colour: '#a8743c' }),
      ...[0.9, 1.05, 1.2].map((y, i) =>
        lean(
          kit
            .extrude(
              Array.from({ length: 5 }, (_, k) => {
                const a = Math.PI / 2 + k * 1.2566;
                return [0.06 * Math.cos(a), 0.06 * Math.sin(a)] as const;
              }),
              0.006,
              { bevel: 0 },
            )
            .at(i === 1 ? 0.06 : -0.05, y + 0.3, 0.037),
        ).as('plastic', { colour: '#f08a4c' }),
      ),
      ...[-0.1, 0, 0.1].map((x) =>
        lean(
          kit
            .extrude(
              [
                [-0.02, 0.1],
                [0.1, 0.12],
                [0.1, 0.2],
                [-0.02, 0.24],
              ],
              0.01,
              { bevel: 0.003 },
            )
            .turn(0, Math.PI / 2, 0)
            .at(x, 0.06, -0.04),
        ).as('plastic', { colour: '#24303a' }),
      ),
    );
  },
});
