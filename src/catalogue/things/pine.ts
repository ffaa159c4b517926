import { defineThing } from '../kinds.ts';
import { tier } from '../kit/assemblies.ts';

export default defineThing({
  id: 'pine',
  words: ['pine', 'pines', 'pine tree', 'fir', 'fir tree', 'spruce', 'conifer', 'evergreen'],
  facts: { size: [3, 7, 3], materials: ['wood', 'leaf'], rests: 'ground' },
  build(kit, params) {
    const far = params.state.includes('far');
    const snowy = params.state.includes('snowy') || params.state.includes('snow');
    const tiers = far ? 5 : 11;
    const colour = params.colour ?? kit.random.pick(['#3c5a3e', '#436446', '#35523a']);
    kit.add(
      kit
        .cylinder(0.16, 1.6, { top: 0.11, sides: far ? 5 : 9, bevel: 0 })
        .at(0, 0.8, 0)
        .as('wood', { colour: '#54402f' }),
    );
    for (let i = 0; i < tiers; i++) {
      const s = i / (tiers - 1);
      const r = 1.5 * (1 - s) ** 0.9 + 0.12;
      const y = 0.7 + 5.5 * s ** 0.92;
      const h = (far ? 1.9 : 1.15) * (1 - s * 0.35);
      const lean = kit.random.range(-0.05, 0.05);
      kit.add(
        tier(kit, r, h, far ? 7 : 11)
          .turn(lean, kit.random.range(0, 6), lean)
          .at(0, y, 0)
          .as('leaf', { colour, vary: 0.16 }),
      );
      if (snowy)
        kit.add(
          tier(kit, r * 0.86, h * 0.9, far ? 7 : 11, 0.12)
            .turn(lean, kit.random.range(0, 6), lean)
            .at(0, y + h * 0.16, 0)
            .as('snow', { vary: 0.05 }),
        );
    }
  },
});
