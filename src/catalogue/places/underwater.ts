import { definePlace } from '../kinds.ts';

export default definePlace({
  id: 'underwater',
  words: [
    'underwater',
    'coral reef',
    'reef',
    'seabed',
    'ocean floor',
    'under the sea',
    'deep sea',
    'aquarium',
    'sunken city',
    'atlantis',
    'shipwreck',
  ],
  facts: {
    indoor: false,
    medium: 'water',
    floor: 'sand',
    area: [7, 7],
    anchors: {
      mark: { at: [0, 0, 0], kind: 'stand' },
      swim: { at: [0, 1.6, -0.5], kind: 'stand' },
      left: { at: [-2, 0, -1.4], kind: 'stand' },
      right: { at: [2, 0, -1.4], kind: 'stand' },
      far: { at: [0, 2, -9], kind: 'stand' },
    },
    bounds: [
      [-6, 0.3, 0.6],
      [6, 6, 12],
    ],
    practicals: ['sun', 'underwater'],
    times: ['noon', 'morning', 'unspecified'],
    weathers: ['fog', 'clear'],
    ambience: ['underwater'],
    room: { seconds: 1.6, wet: 0.3 },
    has: ['coral', 'rocks', 'seaweed', 'bubbles', 'fish'],
  },
  build(kit) {
    kit.backdrop({ kind: 'plain', colour: '#1c6a8c' });
    kit.add(
      kit
        .ground(50, 44, {
          cells: 50,
          height: (x, z) =>
            0.12 * Math.sin(x * 0.9 + z * 0.3) +
            0.05 * Math.sin(x * 2.3 - z * 1.7) +
            Math.max(0, Math.hypot(x, z) - 12) * 0.08,
        })
        .at(0, -0.1, -10)
        .as('sand', { colour: '#b9a980', vary: 0 }),
    );
    const reef = (x: number, z: number, s: number): void => {
      kit.feature(
        'rocks',
        kit
          .blob([s * 1.1, s * 0.8, s], { lumps: 4, roughness: 0.4, detail: 2 })
          .at(x, s * 0.25, z)
          .as('stone', { colour: '#5d6458', vary: 0.1 }),
      );
      for (let i = 0; i < 7; i++) {
        const [cx, cz] = [x + kit.random.range(-1, 1) * s, z + kit.random.range(-0.6, 0.9) * s];
        const y = s * kit.random.range(0.2, 0.7);
        const colour = kit.random.pick([
          '#e0603c',
          '#d84a7a',
          '#e8a03c',
          '#a04ab0',
          '#e8d04a',
          '#f08a6a',
          '#5ab0a0',
        ]);
        const kind = kit.random.next();
        if (kind < 0.4) {
          for (let b = 0; b < 6; b++) {
            const a = kit.random.range(0, 6.28);
            const h = s * kit.random.range(0.35, 0.7);
            kit.feature(
              'coral',
              kit
                .tube(
                  [
                    [cx, y, cz],
                    [cx + Math.cos(a) * h * 0.3, y + h * 0.5, cz + Math.sin(a) * h * 0.3],
                    [cx + Math.cos(a) * h * 0.45, y + h, cz + Math.sin(a) * h * 0.45],
                  ],
                  [s * 0.07, s * 0.055, s * 0.035],
                  { sides: 7, steps: 6 },
                )
                .as('felt', { colour }),
            );
          }
        } else if (kind < 0.7)
          kit.feature(
            'coral',
            kit
              .blob(s * kit.random.range(0.18, 0.34), { lumps: 5, roughness: 0.3, detail: 2 })
              .at(cx, y + s * 0.1, cz)
              .as('felt', { colour }),
          );
        else
          kit.feature(
            'coral',
            kit
              .lathe(
                [
                  [0.02, 0],
                  [0.05, 0.2],
                  [0.22, 0.42],
                  [0.26, 0.44],
                  [0.2, 0.4],
                  [0.02, 0.2],
                ],
                { sides: 16 },
              )
              .scale(s)
              .at(cx, y, cz)
              .as('felt', { colour }),
          );
      }
    };
    for (const [x, z, s] of [
      [-3.4, -1.8, 1],
      [3.6, -2.4, 1.2],
      [-5.2, -5.6, 1.8],
      [5.6, -7, 2.2],
      [-1.8, -9, 1.5],
      [2.2, -11.5, 2],
      [-8.4, -11, 2.8],
      [9.4, -13, 3.2],
      [2.9, 1.7, 0.55],
      [-2.9, 1.9, 0.6],
    ] as const)
      reef(x, z, s);
    for (let i = 0; i < 46; i++) {
      const z = kit.random.range(-14, 2);
      const x = kit.random.range(-1, 1) * (4 - z * 0.6);
      if (Math.abs(x) < 1.6 && z > -3) continue;
      const h = kit.random.range(0.7, 2.6);
      const bend = kit.random.range(-0.3, 0.3);
      kit.feature(
        'seaweed',
        kit
          .tube(
            [
              [x, 0, z],
              [x + bend * 0.5, h * 0.4, z],
              [x - bend * 0.3, h * 0.75, z + bend],
              [x + bend, h, z],
            ],
            [0.045, 0.06, 0.05, 0.008],
            { sides: 5, steps: 9 },
          )
          .scale(1)
          .as('leaf', { colour: kit.random.pick(['#3c7a4a', '#56863c', '#2f6a5a']) }),
      );
    }
    kit.emitter({ kind: 'bubbles', at: [-1.8, 0.1, -2.2], size: 0.3, rate: 9 });
    kit.emitter({ kind: 'bubbles', at: [2.6, 0.1, -4], size: 0.4, rate: 7 });
    kit.emitter({ kind: 'dust', at: [0, 2, -1], size: 5, rate: 20 });
  },
});
