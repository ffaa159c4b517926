import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'fluffy-cloud',
  words: ['fluffy cloud', 'puffy cloud', 'cotton cloud', 'storm cloud', 'rain cloud'],
  facts: { size: [6, 2.6, 2.6], materials: ['felt'], rests: 'sky' },
  build(kit, params) {
    const dark = params.state.some((s) => ['dark', 'storm', 'stormy', 'grey', 'gray'].includes(s));
    const colour = params.colour ?? (dark ? '#7c838e' : '#f8f8f6');
    for (const [x, y, z, r] of [
      [0, 1.25, 0, 1.3],
      [-1.25, 0.95, 0.1, 0.95],
      [1.3, 1.0, 0.05, 1.0],
      [-2.2, 0.6, 0, 0.62],
      [2.25, 0.65, 0, 0.68],
      [0.6, 1.6, -0.2, 0.95],
      [-0.7, 1.5, 0.2, 0.85],
      [0.4, 0.7, 0.75, 0.75],
      [-0.6, 0.6, 0.7, 0.68],
    ] as const)
      kit.add(
        kit
          .sphere([r, r * 0.92, r * 0.9], { segments: 22 })
          .at(x, Math.max(y, r * 0.75), z)
          .as('snow', { colour, roughness: 1, vary: 0.01 })
          .glow(colour, 0.08),
      );
    kit.add(
      kit
        .sphere([2.6, 0.45, 0.9], { segments: 22 })
        .at(0, 0.45, 0)
        .as('snow', { colour, roughness: 1, vary: 0 }),
    );
  },
});
