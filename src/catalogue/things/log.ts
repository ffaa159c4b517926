import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'log',
  words: ['log', 'wooden log', 'fallen log', 'tree stump', 'stump', 'tree trunk'],
  facts: {
    size: [0.86, 0.42, 0.42],
    materials: ['wood'],
    body: { mass: 45, restitution: 0.15, friction: 0.7, shape: 'cylinder' },
    anchors: { seat: { at: [0, 0.41, 0.02], kind: 'seat', size: [0.6, 0.3] } },
    rests: 'ground',
  },
  build(kit, params) {
    const bark = { colour: params.colour ?? '#6a4e36', wear: 0.6, vary: 0.16 };
    kit.add(
      kit
        .cylinder(0.205, 0.84, { sides: 18, bevel: 0.02 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 0.205, 0)
        .as('wood', bark),
      // Bark in strips, no two alike.
      ...Array.from({ length: 11 }, (_, i) => {
        const a = (i * 2 * Math.PI) / 11 + kit.random.range(-0.1, 0.1);
        return kit
          .box(kit.random.range(0.5, 0.8), 0.02, 0.09, { bevel: 0.008, cells: 2 })
          .turn(a, 0, 0)
          .at(kit.random.range(-0.02, 0.02), 0.205 + Math.cos(a) * 0.204, Math.sin(a) * 0.204)
          .as('wood', bark);
      }),
    );
    // Growth rings on both ends, and the stub of a branch.
    for (const s of [-1, 1])
      for (const [i, r] of [0.18, 0.13, 0.07].entries())
        kit.add(
          kit
            .cylinder(r, 0.01 + i * 0.002, { sides: 18 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 0.42, 0.205, 0)
            .as('wood', { colour: i % 2 ? '#b08a5c' : '#c9a878', vary: 0.05 }),
        );
    kit.add(
      kit
        .cylinder(0.045, 0.16, { top: 0.036, sides: 10, bevel: 0.008 })
        .turn(0.6, 0, 0.3)
        .at(0.22, 0.38, 0.12)
        .as('wood', bark),
    );
  },
});
