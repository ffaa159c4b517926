import { defineThing } from '../kinds.ts';
import { cable, sheet } from '../kit/assemblies.ts';
import { deck, hull } from '../kit/vehicles.ts';

export default defineThing({
  id: 'sailing-ship',
  words: [
    'sailing ship',
    'pirate ship',
    'galleon',
    'tall ship',
    'wooden ship',
    'frigate',
    'schooner',
    'clipper',
    'ship',
    'caravel',
    'sailing vessel',
    'old ship',
  ],
  facts: {
    size: [8, 17, 22],
    materials: ['wood', 'cloth'],
    body: { mass: 80000, restitution: 0, friction: 0.5, shape: 'box' },
    rests: 'water',
    sound: 'creak',
    anchors: {
      deck: { at: [0, 2.7, -1], kind: 'surface', size: [4, 6] },
      helm: { at: [0, 4.2, -7.4], kind: 'stand' },
    },
  },
  build(kit, params) {
    const far = params.state.includes('far');
    const torn = params.state.some((s) =>
      ['torn', 'tattered', 'ragged', 'ripped', 'damaged', 'broken', 'old'].includes(s),
    );
    const wood = { colour: params.colour ?? '#6a4428', wear: 0.4, vary: 0 };
    const sail = {
      colour: params.parts?.['sail'] ?? params.parts?.['sails'] ?? '#efe6d0',
      vary: 0,
      wear: torn ? 0.6 : 0.1,
    };
    const half = (s: number): number => 2.7 * (s > 0 ? Math.max(0, 1 - s ** 3) : 1 - 0.35 * s ** 4);
    const rim = (s: number): number => 2.9 + (s > 0 ? 1.1 * s ** 2 : 1.7 * s ** 2);
    const L = 18;
    kit.add(
      hull(kit, L, half, rim, {
        keel: (s) => 1.2 * Math.max(0, s) ** 5,
        columns: far ? 10 : 22,
        rows: far ? 3 : 6,
      }).as('wood', wood),
      deck(kit, L, (s) => half(s) * 0.96)
        .at(0, 2.55, 0)
        .as('wood', { colour: '#a8845a' }),
      // Stern castle with lit windows, and a forecastle.
      kit.box(4, 3.4, 0.3, { bevel: 0.05 }).at(0, 3.4, -8.9).as('wood', wood),
      kit.box(4.2, 0.12, 4.2).at(0, 4.15, -6.9).as('wood', { colour: '#a8845a' }),
      kit.box(4.0, 1.5, 0.15).at(0, 3.35, -4.85).as('wood', wood),
      ...[-1.2, 0, 1.2].map((x) =>
        kit.box(0.7, 0.8, 0.1).at(x, 3.7, -9.06).as('glass', { colour: '#ffd890' }).glow('#ffc060', 0.7),
      ),
      ...[-1, 1].flatMap((s) =>
        [0.25, 1.2].map((dy) =>
          kit
            .tube(
              Array.from({ length: 10 }, (_, i) => {
                const k = -1 + (i / 9) * 1.93;
                return [s * (half(k) + 0.04), rim(k) - dy, (k * L) / 2] as const;
              }),
              dy < 1 ? 0.13 : 0.08,
              { sides: 6, steps: far ? 9 : 26 },
            )
            .as('wood', { colour: dy < 1 ? '#c89a4c' : '#3c2618' }),
        ),
      ),
    );
    if (!far)
      for (const s of [-1, 1])
        for (let i = 0; i < 6; i++) {
          const k = -0.55 + i * 0.2;
          kit.add(
            kit
              .box(0.2, 0.5, 0.55, { bevel: 0.03 })
              .at(s * (half(k) * 0.97), 1.95, (k * L) / 2)
              .as('wood', { colour: '#241810' }),
            kit
              .cylinder(0.11, 0.7, { sides: 8 })
              .turn(0, 0, Math.PI / 2)
              .at(s * (half(k) + 0.2), 1.92, (k * L) / 2)
              .as('iron'),
          );
        }
    const spar = (a: readonly [number, number, number], b: readonly [number, number, number], r: number) =>
      kit.tube([a, b], [r, r * 0.6], { sides: 8 }).as('wood', { colour: '#7a5434' });
    kit.add(spar([0, 3.6, 8.3], [0, 5.8, 12.4], 0.2));
    // Square sails bellied forward; torn ones end in rags and gape.
    const square = (name: string, w: number, h: number, y: number, z: number): void => {
      const rag = (u: number): number =>
        torn ? 0.32 * Math.abs(Math.sin(u * 23 + z)) * (0.6 + 0.4 * Math.sin(u * 57 + y)) : 0;
      const strips = torn
        ? [
            [0, 0.36],
            [0.41, 0.68],
            [0.74, 1],
          ]
        : [[0, 1]];
      kit.part(
        name,
        [0, y + h, z],
        ...strips.map(([a, b]) =>
          sheet(
            kit,
            far ? 4 : torn ? 8 : 10,
            far ? 3 : 8,
            (u, v) => {
              const x = a! + (b! - a!) * u;
              const low = (0.06 * Math.sin(Math.PI * x) + rag(x)) * h;
              return [
                (x - 0.5) * w * (1.06 - 0.12 * v) + (torn ? 0.12 * Math.sin(v * 9 + x * 4) * (1 - v) : 0),
                y + low + (h - low) * v,
                z + 0.22 * w * Math.sin(Math.PI * (0.12 + 0.76 * x)) * Math.sin(Math.PI * (0.08 + 0.9 * v)),
              ];
            },
            0.03,
          ).as('cloth', sail),
        ),
        spar([-w * 0.52, y + h, z], [w * 0.52, y + h, z], 0.11),
      );
    };
    for (const [z, top, s] of [
      [0.2, 16.2, 1],
      [5.4, 14.4, 0.86],
      [-5.4, 13.2, 0.74],
    ] as const) {
      kit.add(spar([0, 2, z], [0, top, z], 0.24));
      const name = z > 4 ? 'fore' : z < -4 ? 'mizzen' : 'main';
      square(`sail.${name}.course`, 7 * s, 4.6 * s, 4.6 + (1 - s) * 2, z + 0.3);
      square(`sail.${name}.topsail`, 5.6 * s, 3.6 * s, 9.5 * s + (1 - s) * 5, z + 0.3);
      if (z > -4) square(`sail.${name}.topgallant`, 4 * s, 2 * s, 13.3 * s + (1 - s) * 4, z + 0.3);
      kit.part(
        'flag',
        [0, top, z],
        sheet(kit, 6, 3, (u, v) => [0.12 * Math.sin(u * 5), top - 0.7 + 0.65 * v, z - u * 1.3], 0.01).as(
          'cloth',
          {
            colour: params.parts?.['flag'] ?? '#1c1c20',
          },
        ),
      );
      if (!far)
        for (const e of [-1, 1])
          for (const dz of [-0.9, 0, 0.9])
            kit.add(cable(kit, [e * half((z * 2) / L) * 0.98, 3.1, z + dz], [0, top * 0.74, z], 0.05, 0.035));
    }
    kit.part(
      'sail.jib',
      [0, 6, 9],
      sheet(
        kit,
        4,
        6,
        (u, v) => [
          0.5 * Math.sin(Math.PI * u) * (1 - v),
          4.9 + 7.4 * v + u * (1 - v) * 0.4,
          6.2 + u * 5.2 * (1 - v),
        ],
        0.02,
      ).as('cloth', sail),
    );
    if (!far)
      kit.add(
        cable(kit, [0, 5.8, 12.3], [0, 14, 5.4], 0.1, 0.04),
        cable(kit, [0, 14, 5.4], [0, 15.8, 0.2], 0.2, 0.04),
      );
  },
});
