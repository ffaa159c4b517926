import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'boat',
  words: ['boat', 'rowboat', 'rowing boat', 'fishing boat', 'dinghy', 'small boat'],
  facts: {
    size: [1.5, 0.72, 4.2],
    materials: ['wood'],
    body: { mass: 180, restitution: 0.1, friction: 0.4, shape: 'box' },
    anchors: {
      bench: { at: [0, 0.42, -0.4], kind: 'seat', size: [1.1, 0.25] },
      bow: { at: [0, 0.4, 1.0], kind: 'seat', size: [0.8, 0.25] },
      floor: { at: [0, 0.16, 0], kind: 'surface', size: [0.8, 2.4] },
    },
    rests: 'water',
  },
  build(kit, params) {
    const far = params.state.includes('far');
    const paint = {
      colour: params.colour ?? kit.random.pick(['#3d6f8e', '#a8473a', '#e4dcc8', '#4c7a5c']),
      wear: 0.4,
    };
    const L = 2.1;
    const half = (s: number): number => 0.72 * (s > 0 ? Math.max(0, 1 - s ** 2.6) : 1 - 0.35 * s ** 4);
    const rim = (s: number): number => 0.5 + 0.2 * s * s;
    const hull = (side: number, inner: number) =>
      sheet(
        kit,
        far ? 8 : 16,
        far ? 2 : 5,
        (u, v) => {
          const s = side > 0 ? 1 - 2 * u : -1 + 2 * u;
          const k = Math.sin((Math.PI / 2) * v);
          const bottom = 0.02 + 0.28 * Math.max(0, s) ** 6;
          return [
            side * (half(s) * (0.42 + 0.58 * k) * (v < 0.001 ? 0 : 1) - inner),
            bottom + (rim(s) - bottom) * (1 - Math.cos((Math.PI / 2) * v)),
            s * L,
          ];
        },
        0.03,
      );
    kit.add(hull(1, 0).as('wood', paint), hull(-1, 0).as('wood', paint));
    const gunwale = (side: number) =>
      kit
        .tube(
          Array.from({ length: 9 }, (_, i) => {
            const s = -1 + i / 4;
            return [side * half(s), rim(s) + 0.01, s * L] as const;
          }),
          0.032,
          { sides: 6, steps: far ? 8 : 20 },
        )
        .as('wood', { colour: '#8a6844' });
    kit.add(
      gunwale(1),
      gunwale(-1),
      kit
        .box(1.0, 0.46, 0.04)
        .at(0, 0.45, -L + 0.02)
        .as('wood', paint),
    );
    if (far) return;
    kit.add(kit.box(0.9, 0.02, 2.8).at(0, 0.14, -0.2).as('wood', { colour: '#7d6248' }));
    for (const [z, w] of [
      [-1.3, 1.16],
      [-0.4, 1.36],
      [0.7, 1.2],
    ] as const)
      kit.add(kit.box(w, 0.035, 0.24).at(0, 0.4, z).as('wood', { colour: '#9a764e' }));
    for (const s of [-1, 1])
      kit.add(
        kit
          .tube(
            [
              [s * 0.28, 0.45, 1.0],
              [s * 0.42, 0.44, -1.2],
            ],
            0.02,
            { sides: 6 },
          )
          .as('wood', { colour: '#b59468' }),
        kit
          .box(0.14, 0.02, 0.5)
          .at(s * 0.44, 0.44, -1.4)
          .as('wood', { colour: '#b59468' }),
      );
  },
});
