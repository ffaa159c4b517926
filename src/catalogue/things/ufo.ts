import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'ufo',
  words: [
    'ufo',
    'flying saucer',
    'alien ship',
    'alien spaceship',
    'alien spacecraft',
    'saucer ship',
    'mothership',
  ],
  facts: { size: [8, 3, 8], materials: ['metal', 'glass'], rests: 'sky', sound: 'electric-hum' },
  build(kit, params) {
    const metal = { colour: params.colour ?? '#b4bac0', roughness: 0.2, vary: 0 };
    kit.add(
      kit
        .lathe(
          [
            [0, 0.35],
            [1.4, 0.35],
            [2.2, 0.55],
            [4, 1.2],
            [4, 1.32],
            [2.6, 1.75],
            [1.6, 1.95],
            [0, 1.95],
          ],
          { sides: 40 },
        )
        .as('metal', metal),
      kit
        .sphere([1.5, 1.15, 1.5], { segments: 28 })
        .at(0, 1.85, 0)
        .as('glass', { colour: '#5ca8b8', roughness: 0.04 })
        .glow('#4ad0e0', 0.25),
      kit
        .cylinder(1.2, 0.2, { sides: 28 })
        .at(0, 0.3, 0)
        .as('glass', { colour: '#c8fff0' })
        .glow('#9cffe0', 2),
      ...Array.from({ length: 14 }, (_, i) => {
        const a = (i * 2 * Math.PI) / 14;
        return kit
          .sphere(0.17, { segments: 10 })
          .at(3.5 * Math.sin(a), 0.98, 3.5 * Math.cos(a))
          .as('glass')
          .glow(i % 2 ? '#ff5040' : '#ffd860', 2);
      }),
    );
    kit.lamp({
      kind: 'spot',
      at: [0, 0.2, 0],
      towards: [0, -1, 0],
      size: [1.2, 0.5],
      colour: '#a8ffe4',
      power: 8,
      source: 'glow',
    });
  },
});
