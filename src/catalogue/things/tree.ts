import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'tree',
  words: [
    'tree',
    'trees',
    'oak',
    'oak tree',
    'maple',
    'elm',
    'beech',
    'apple tree',
    'olive tree',
    'foliage',
    'greenery',
  ],
  facts: { size: [4.2, 5.6, 4.2], materials: ['wood', 'leaf'], rests: 'ground' },
  build(kit, params) {
    const far = params.state.includes('far');
    const blossom = params.state.some((s) =>
      ['blossom', 'blossoming', 'cherry', 'flowering', 'blooming'].includes(s),
    );
    const autumn = params.state.includes('autumn');
    const bare = params.state.includes('bare') || params.state.includes('dead');
    const leaf =
      params.colour ??
      (blossom
        ? '#eeb4c2'
        : autumn
          ? kit.random.pick(['#c8762c', '#b8502a', '#d8a03a'])
          : kit.random.pick(['#5d8440', '#688c44', '#4f7a3c']));
    const bark = { colour: '#6a5040', wear: 0.4 };
    const lean = kit.random.range(-0.25, 0.25);
    kit.add(
      kit
        .tube(
          [
            [0, -0.1, 0],
            [0.04, 0.8, 0.02],
            [lean * 0.6, 1.9, 0.06],
            [lean, 3.2, 0],
            [lean * 1.2, 4.4, 0],
          ],
          [0.24, 0.17, 0.14, 0.1, 0.04],
          { sides: far ? 6 : 10, steps: far ? 4 : 10 },
        )
        .as('wood', bark),
    );
    const limbs = far ? 3 : 7;
    for (let i = 0; i < limbs; i++) {
      const a = i * 2.4 + kit.random.range(-0.3, 0.3);
      const y = 1.9 + (i / limbs) * 1.7;
      const r = kit.random.range(1.0, 1.6) * (1 - i / limbs / 2);
      const tip: readonly [number, number, number] = [lean + r * Math.sin(a), y + r * 0.75, r * Math.cos(a)];
      kit.add(
        kit
          .tube(
            [[lean * 0.7, y, 0], [lean + r * 0.5 * Math.sin(a), y + r * 0.3, r * 0.5 * Math.cos(a)], tip],
            [0.075, 0.05, 0.02],
            { sides: 6, steps: 5 },
          )
          .as('wood', bark),
      );
      if (!bare)
        for (let k = 0; k < (far ? 1 : 2); k++)
          kit.add(
            kit
              .blob([0.85, 0.62, 0.85], { lumps: 6, roughness: 0.42, detail: far ? 1 : 2 })
              .scale(kit.random.range(0.65, 1))
              .turn(0, kit.random.range(0, 6), 0)
              .at(
                tip[0] + kit.random.range(-0.5, 0.5),
                tip[1] + kit.random.range(-0.25, 0.45),
                tip[2] + kit.random.range(-0.5, 0.5),
              )
              .as('leaf', { colour: leaf, vary: 0.2 }),
          );
    }
    if (!bare)
      for (let k = 0; k < (far ? 2 : 3); k++)
        kit.add(
          kit
            .blob([1.05, 0.75, 1.05], { lumps: 6, roughness: 0.4, detail: far ? 1 : 2 })
            .turn(0, kit.random.range(0, 6), 0)
            .at(
              lean + kit.random.range(-0.6, 0.6),
              4.3 + kit.random.range(-0.3, 0.6),
              kit.random.range(-0.6, 0.6),
            )
            .as('leaf', { colour: leaf, vary: 0.2 }),
        );
    if (blossom) kit.emitter({ kind: 'petals', at: [0, 3.6, 0], size: 3, rate: 0.6 });
  },
});
