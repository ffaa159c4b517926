import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'bathtub',
  words: ['bathtub', 'bath tub', 'tub', 'clawfoot tub', 'bathtubs'],
  facts: {
    size: [1.7, 0.62, 0.8],
    materials: ['ceramic', 'brass'],
    rests: 'floor',
    anchors: { inside: { at: [-0.3, 0.2, 0], yaw: 0.5, kind: 'hollow', size: [1.2, 0.6] } },
  },
  build(kit, params) {
    const white = { colour: params.colour ?? '#f4f4f0', roughness: 0.1, vary: 0 };
    const oval = (f: number): (readonly [number, number])[] =>
      Array.from({ length: 32 }, (_, i) => {
        const a = (i * 2 * Math.PI) / 32;
        return [
          0.8 * f * Math.sign(Math.cos(a)) * Math.abs(Math.cos(a)) ** 0.75,
          0.37 * f * Math.sign(Math.sin(a)) * Math.abs(Math.sin(a)) ** 0.75,
        ] as const;
      });
    const flat = (outer: number, y: number, d: number, inner?: number) =>
      kit
        .extrude(oval(outer), d, { bevel: 0.015, ...(inner ? { holes: [oval(inner)] } : {}) })
        .turn(-Math.PI / 2, 0, 0)
        .at(0, y, 0);
    kit.add(
      flat(0.8, 0.15, 0.06).as('ceramic', white),
      ...[0, 1, 2, 3, 4].map((i) =>
        flat(0.82 + i * 0.045, 0.2 + i * 0.085, 0.1, 0.74 + i * 0.045).as('ceramic', white),
      ),
      flat(1.06, 0.6, 0.05, 0.93).as('ceramic', white),
    );
    if (!params.state.some((s) => ['empty', 'dry'].includes(s))) {
      kit.add(flat(0.92, 0.5, 0.012).as('ceramic', { colour: '#8cc4d0', roughness: 0.04 }));
      for (let i = 0; i < 46; i++) {
        const a = kit.random.range(0, Math.PI * 2);
        const r = Math.sqrt(kit.random.next()) * 0.86;
        const size = kit.random.range(0.04, 0.1);
        kit.add(
          kit
            .sphere([size, size * 0.8, size], { segments: 10 })
            .at(0.76 * r * Math.cos(a), 0.53 + size * 0.2, 0.33 * r * Math.sin(a))
            .as('plastic', { colour: '#ffffff', roughness: 0.5, vary: 0 }),
        );
      }
    }
    for (const [x, z] of [
      [-0.52, -0.22],
      [-0.52, 0.22],
      [0.52, -0.22],
      [0.52, 0.22],
    ] as const)
      kit.add(
        kit.sphere(0.055, { segments: 12 }).at(x, 0.055, z).as('brass'),
        kit
          .cylinder(0.03, 0.14, { top: 0.05, sides: 10 })
          .at(x * 0.96, 0.12, z * 0.96)
          .as('brass'),
      );
    kit.add(
      kit
        .tube(
          [
            [0.84, 0.5, 0],
            [0.86, 0.82, 0],
            [0.76, 0.88, 0],
            [0.66, 0.8, 0],
          ],
          0.022,
          { sides: 10, steps: 20 },
        )
        .as('brass'),
    );
  },
});
