import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'bush',
  words: ['bush', 'shrub', 'hedge', 'bushes', 'undergrowth', 'rose bush'],
  facts: { size: [1.3, 0.9, 1.2], materials: ['leaf'], rests: 'ground' },
  build(kit, params) {
    const colour = params.colour ?? kit.random.pick(['#5d7d42', '#6a8a48', '#51703c']);
    for (let i = 0; i < 6; i++)
      kit.add(
        kit
          .blob([0.36, 0.3, 0.36], {
            lumps: 6,
            roughness: 0.45,
            detail: params.state.includes('far') ? 1 : 2,
          })
          .at(kit.random.range(-0.32, 0.32), 0.24 + kit.random.range(0, 0.34), kit.random.range(-0.28, 0.28))
          .as('leaf', { colour, vary: 0.22 }),
      );
    if (params.state.includes('flowers'))
      for (let i = 0; i < 14; i++) {
        const a = kit.random.range(0, 6.28);
        kit.add(
          kit
            .blob(0.05, { detail: 0 })
            .at(0.5 * Math.sin(a), kit.random.range(0.35, 0.85), 0.5 * Math.cos(a))
            .as('leaf', { colour: '#e0607a', vary: 0.15 }),
        );
      }
  },
});
