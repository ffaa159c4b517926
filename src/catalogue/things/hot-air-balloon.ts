import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'hot-air-balloon',
  words: ['hot-air balloon', 'hot air balloon', 'air balloon', 'hot-air balloons'],
  facts: {
    size: [8, 12, 8],
    materials: ['cloth', 'wood'],
    rests: 'sky',
    sound: 'wind',
    anchors: {
      inside: { at: [0, 0.2, 0], kind: 'hollow', size: [1, 1] },
      basket: { at: [0, 0.2, 0], kind: 'surface', size: [1, 1] },
    },
  },
  build(kit, params) {
    const first = params.colour ?? '#d8432e';
    const bands = [first, '#f2e6c8', '#e8a830', '#f2e6c8'];
    const profile: [number, number][] = [
      [0.75, 3.1],
      [1.5, 3.9],
      [2.9, 5.6],
      [3.8, 7.6],
      [3.9, 8.8],
      [3.4, 10.4],
      [2.3, 11.5],
      [1.1, 12],
      [0, 12.1],
    ];
    const envelope = Array.from({ length: 16 }, (_, i) =>
      kit
        .lathe(profile, { sides: 3, from: (i * Math.PI) / 8, sweep: Math.PI / 8 })
        .as('cloth', { colour: bands[i % bands.length]!, vary: 0.02 }),
    );
    kit.part(
      'envelope',
      [0, 3, 0],
      ...envelope,
      kit.cylinder(0.76, 0.3, { sides: 20, open: true }).at(0, 3.05, 0).as('cloth', { colour: first }),
    );
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.58, 0],
            [0.72, 1.0],
            [0.62, 1.0],
            [0.52, 0.1],
            [0, 0.1],
          ],
          { sides: 4, from: Math.PI / 4 },
        )
        .as('wood', { colour: '#a0713c' }),
      ...[0.25, 0.5, 0.75, 0.98].map((y) =>
        kit
          .tube(
            [0, 1, 2, 3].map((i) => {
              const a = Math.PI / 4 + (i * Math.PI) / 2;
              const r = 0.6 + 0.14 * y;
              return [r * Math.sin(a), y, r * Math.cos(a)] as const;
            }),
            y > 0.9 ? 0.06 : 0.025,
            { closed: true, sides: 6, steps: 24 },
          )
          .scale(0.9, 1, 0.9)
          .as('leather', { colour: '#6a4424' }),
      ),
      ...[0, 1, 2, 3].flatMap((i) => {
        const a = Math.PI / 4 + (i * Math.PI) / 2;
        return [
          kit
            .tube(
              [
                [0.66 * Math.sin(a), 1, 0.66 * Math.cos(a)],
                [0.74 * Math.sin(a), 3.1, 0.74 * Math.cos(a)],
              ],
              0.02,
              { sides: 5 },
            )
            .as('leather', { colour: '#5a4430' }),
        ];
      }),
      kit.cylinder(0.14, 0.4, { sides: 12 }).at(0, 2.2, 0).as('steel'),
      kit
        .sphere([0.12, 0.4, 0.12], { segments: 12 })
        .at(0, 2.75, 0)
        .as('glass', { colour: '#ffb040' })
        .glow('#ff9a30', 3),
    );
    kit.lamp({
      kind: 'point',
      at: [0, 3.2, 0],
      kelvin: 2200,
      power: 3,
      size: [0.3, 0.3],
      flicker: 'fire',
      source: 'fire',
    });
  },
});
