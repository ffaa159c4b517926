import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'fishing-net',
  words: ['fishing net', 'fishnet', 'fishing nets', 'trawl net'],
  facts: {
    size: [1.8, 0.75, 1.4],
    materials: ['cloth'],
    body: { mass: 6, restitution: 0.02, friction: 0.8, shape: 'box' },
    anchors: { grip: { at: [0, 0.5, 0.4], kind: 'grip' } },
    rests: 'ground',
    held: true,
  },
  build(kit, params) {
    const twine = { colour: params.colour ?? '#3f7f74', roughness: 0.9 };
    const lie = (x: number, z: number): number =>
      0.02 +
      0.68 * Math.exp(-((x * 1.9) ** 2) - (z * 2.2) ** 2) +
      0.07 * Math.max(0, Math.sin(x * 7 + z * 5)) * (1 - Math.abs(x));
    // A heap of mesh: two families of crossing strands laid over a mound.
    const n = 15;
    for (let i = 0; i <= n; i++) {
      const c = -1 + (2 * i) / n;
      for (const s of [-1, 1])
        kit.add(
          kit
            .tube(
              Array.from({ length: 11 }, (_, k) => {
                const t = -1 + k / 5;
                const [u, v] = [(c + t) / 2, (s * (t - c)) / 2];
                const [x, z] = [u * 0.95 * 0.92, v * 0.75 * 0.92];
                return [x * 1.02, lie(x, z), z * 1.02] as const;
              }),
              0.007,
              { sides: 4, steps: 18 },
            )
            .as('cloth', twine),
        );
    }
    const rim = Array.from({ length: 16 }, (_, i) => {
      const a = (i * 2 * Math.PI) / 16;
      const k = 1 / (Math.abs(Math.sin(a)) + Math.abs(Math.cos(a)));
      const [x, z] = [0.9 * k * Math.sin(a), 0.7 * k * Math.cos(a)];
      return [x, lie(x, z) + 0.01, z] as const;
    });
    kit.add(kit.tube(rim, 0.018, { closed: true, sides: 6, steps: 48 }).as('cloth', { colour: '#c8b48c' }));
    for (let i = 0; i < 16; i += 1) {
      const p = rim[i]!;
      kit.add(
        kit
          .sphere([0.07, 0.05, 0.05], { segments: 12 })
          .at(p[0], p[1] + 0.03, p[2])
          .as('plastic', { colour: i % 2 ? '#e8702c' : '#f0e2c0', vary: 0 }),
      );
    }
    kit.add(
      kit
        .blob([0.55, 0.3, 0.4], { lumps: 3, roughness: 0.2, detail: 2 })
        .at(0, 0.22, 0)
        .as('cloth', { colour: '#345e58' }),
    );
  },
});
