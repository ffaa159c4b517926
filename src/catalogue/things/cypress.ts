import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cypress',
  words: ['cypress', 'poplar', 'hedge tree'],
  facts: { size: [1.3, 6, 1.3], materials: ['leaf'], rests: 'ground' },
  build(kit, params) {
    kit.add(
      kit
        .blob([0.6, 2.85, 0.6], { lumps: 5, roughness: 0.18, detail: 2 })
        .at(0, 3.1, 0)
        .as('leaf', { colour: params.colour ?? '#3f5c3a', vary: 0.15 }),
      kit.cylinder(0.12, 0.7, { sides: 6, bevel: 0 }).at(0, 0.3, 0).as('wood', { colour: '#5a4636' }),
    );
  },
});
