import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'sun-disc',
  words: ['giant sun', 'paper sun', 'burning star', 'blazing sun', 'red giant'],
  facts: { size: [5.6, 5.6, 2.4], materials: ['plastic'], rests: 'sky' },
  build(kit, params) {
    const colour = params.colour ?? '#ffb028';
    kit.add(
      kit.sphere(1.2, { segments: 36 }).at(0, 2.8, 0).as('ceramic', { colour, vary: 0 }).glow('#ffc040', 1.4),
    );
    const rays = Array.from({ length: 16 }, (_, i) =>
      kit
        .extrude(
          [
            [-0.2, 1.4],
            [0.2, 1.4],
            [0, i % 2 ? 2.2 : 2.8],
          ],
          0.12,
          { bevel: 0.03 },
        )
        .turn(0, 0, (i * Math.PI) / 8)
        .at(0, 2.8, 0)
        .as('ceramic', { colour: i % 2 ? '#ff8a24' : '#ffc848', vary: 0 })
        .glow(i % 2 ? '#ff7a18' : '#ffb838', 0.8),
    );
    kit.part('rays', [0, 2.8, 0], ...rays);
    kit.lamp({ kind: 'point', at: [0, 2.8, 1.5], kelvin: 4200, power: 12, size: [1, 1], source: 'sun' });
  },
});
