import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'fountain',
  words: ['fountain', 'stone fountain', 'water fountain', 'marble fountain'],
  facts: { size: [3, 2.3, 3], materials: ['stone', 'water'], rests: 'ground', sound: 'stream' },
  build(kit, params) {
    const stone = { colour: params.colour ?? '#c0b8a8', wear: 0.3 };
    const water = { colour: '#5ca0b0', roughness: 0.05, vary: 0 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [1.4, 0],
            [1.45, 0.08],
            [1.36, 0.12],
            [1.36, 0.38],
            [1.5, 0.44],
            [1.5, 0.52],
            [1.26, 0.52],
            [1.26, 0.3],
            [0, 0.3],
          ],
          { sides: 40 },
        )
        .as('stone', stone),
      kit
        .lathe(
          [
            [0, 0.42],
            [1.27, 0.42],
          ].reverse() as [number, number][],
          { sides: 36 },
        )
        .as('ceramic', water),
      kit
        .lathe(
          [
            [0, 0.3],
            [0.32, 0.3],
            [0.2, 0.5],
            [0.14, 0.9],
            [0.3, 1.04],
            [0.75, 1.2],
            [0.82, 1.28],
            [0.72, 1.26],
            [0.2, 1.12],
            [0, 1.12],
          ],
          { sides: 32 },
        )
        .as('stone', stone),
      kit
        .lathe(
          [
            [0, 1.1],
            [0.12, 1.1],
            [0.09, 1.55],
            [0.18, 1.62],
            [0.4, 1.72],
            [0.44, 1.78],
            [0.36, 1.76],
            [0.06, 1.7],
            [0.05, 1.95],
            [0.09, 2.02],
            [0.05, 2.1],
            [0, 2.12],
          ],
          { sides: 26 },
        )
        .as('stone', stone),
      kit.cylinder(0.74, 0.02, { sides: 32 }).at(0, 1.235, 0).as('ceramic', water),
    );
    const arc = (n: number, r0: number, y0: number, r1: number, y1: number, up: number, w: number): void => {
      for (let i = 0; i < n; i++) {
        const a = ((i + 0.5) * 2 * Math.PI) / n;
        const p = (u: number): readonly [number, number, number] => {
          const r = r0 + (r1 - r0) * u;
          return [r * Math.sin(a), y0 + (y1 - y0) * u * u + up * 4 * u * (1 - u), r * Math.cos(a)];
        };
        kit.part(
          'water',
          [0, 1.9, 0],
          kit
            .tube([0, 0.25, 0.5, 0.75, 1].map(p), [w * 0.7, w, w * 1.2], { sides: 5, steps: 10 })
            .as('snow', { colour: '#e6f4f8', roughness: 0.15 })
            .glow('#d8f0f8', 0.1),
          kit
            .blob([w * 3.4, w * 1.4, w * 3.4], { lumps: 4, roughness: 0.3, detail: 1 })
            .at(...p(1))
            .as('snow', { colour: '#f4fafc' }),
        );
      }
    };
    arc(10, 0.03, 2.1, 0.4, 1.78, 0.22, 0.014);
    arc(12, 0.44, 1.77, 0.72, 1.25, 0.02, 0.014);
    arc(16, 0.82, 1.27, 1.1, 0.43, 0.03, 0.017);
    kit.emitter({ kind: 'spray', at: [0, 2.1, 0], size: 0.5, rate: 0.7 });
  },
});
