import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'ringed-planet',
  words: ['ringed planet', 'saturn', 'gas giant', 'giant planet', 'jupiter'],
  facts: { size: [9, 4, 9], materials: ['stone'], rests: 'sky' },
  build(kit, params) {
    const base = params.colour ?? '#d8b884';
    const y = 2;
    // Bands of latitude.
    const bands = [base, '#e8d4b0', '#c09468', base, '#f0e2c8', '#b88a60', '#e0c498', base, '#c8a070'];
    const n = bands.length * 2;
    kit.add(
      ...Array.from({ length: n }, (_, i) => {
        const at = (k: number): [number, number] => {
          const a = -Math.PI / 2 + (Math.PI * k) / n;
          return [2 * Math.max(0, Math.cos(a)), y + 2 * Math.sin(a)];
        };
        return kit
          .lathe([at(i), at(i + 0.5), at(i + 1)], { sides: 36 })
          .as('ceramic', { colour: bands[i % bands.length]!, roughness: 0.8, vary: 0.03 });
      }),
    );
    for (const [inner, outer, colour] of [
      [2.6, 3.2, '#c8ac80'],
      [3.25, 3.9, '#e6d2ac'],
      [4.0, 4.5, '#a88c68'],
    ] as const)
      kit.part(
        'ring',
        [0, y, 0],
        kit
          .lathe(
            [
              [inner, -0.02],
              [outer, -0.02],
              [outer, 0.02],
              [inner, 0.02],
              [inner, -0.02],
            ],
            { sides: 56 },
          )
          .turn(0.2, 0, 0.22)
          .at(0, y, 0)
          .as('ceramic', { colour, roughness: 0.7, vary: 0 }),
      );
  },
});
