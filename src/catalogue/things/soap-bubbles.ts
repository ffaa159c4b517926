import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'soap-bubbles',
  words: ['bubble', 'bubbles', 'soap bubble', 'soap bubbles', 'giant bubble'],
  facts: { size: [1.4, 1.9, 1], materials: ['glass'], rests: 'floor' },
  build(kit, params) {
    const tints = ['#c8e8ff', '#ffd8f0', '#d8ffe8', '#fff0c8', '#e0d8ff'];
    for (let i = 0; i < 16; i++) {
      const r = kit.random.range(0.045, 0.13);
      const [x, y, z] = [kit.random.range(-0.62, 0.62), 0.4 + (i / 16) * 1.4, kit.random.range(-0.42, 0.42)];
      const tint = params.colour ?? kit.random.pick(tints);
      kit.part(
        `bubble-${i}`,
        [x, y, z],
        kit.sphere(r, { segments: 18 }).at(x, y, z).as('glass', { colour: tint, roughness: 0.02 }),
        kit
          .sphere([r * 0.24, r * 0.15, r * 0.06], { segments: 8 })
          .turn(0.5, 0.4, 0.5)
          .at(x + r * 0.42, y + r * 0.55, z + r * 0.7)
          .as('glass', { colour: '#ffffff' })
          .glow('#ffffff', 0.8),
        kit
          .sphere([r * 0.1, r * 0.06, r * 0.05], { segments: 6 })
          .at(x - r * 0.45, y - r * 0.5, z + r * 0.72)
          .as('glass', { colour: tint })
          .glow(tint, 0.6),
      );
    }
  },
});
