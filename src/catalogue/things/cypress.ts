import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cypress',
  words: ['cypress', 'poplar', 'hedge tree', 'cypress tree', 'poplar tree'],
  facts: { size: [1.4, 6, 1.4], materials: ['leaf'], rests: 'ground' },
  build(kit, params) {
    const colour = params.colour ?? '#3f5c3a';
    const far = params.state.includes('far');
    kit.add(kit.cylinder(0.13, 0.9, { sides: 7, bevel: 0 }).at(0, 0.4, 0).as('wood', { colour: '#5a4636' }));
    // Upright tufts that overlap like flames, wound up to a point.
    const n = far ? 9 : 26;
    for (let i = 0; i < n; i++) {
      const k = i / (n - 1);
      const a = i * 2.4;
      const r = 0.42 * Math.sin(Math.PI * (0.16 + 0.8 * k)) * (1 - 0.35 * k);
      const s = (far ? 1.35 : 1) * (0.42 - 0.2 * k);
      kit.add(
        kit
          .blob([s, s * 2.3, s], { lumps: 5, roughness: 0.34, detail: far ? 1 : 2 })
          .turn(0.14 * Math.cos(a), 0, -0.14 * Math.sin(a))
          .at(r * Math.sin(a), 1.15 + 4.1 * k, r * Math.cos(a))
          .as('leaf', { colour, vary: 0.2 }),
      );
    }
  },
});
