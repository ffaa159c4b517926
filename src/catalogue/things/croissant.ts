import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'croissant',
  words: ['croissant', 'pastry', 'bread roll', 'brioche', 'breakfast'],
  facts: {
    size: [0.2, 0.056, 0.2],
    materials: ['ceramic'],
    rests: 'table',
    held: true,
    body: { mass: 0.4, restitution: 0.1, friction: 0.5, shape: 'cylinder' },
  },
  build(kit, params) {
    if (!params.state.includes('plain'))
      kit.add(
        kit
          .lathe(
            [
              [0, 0],
              [0.06, 0],
              [0.098, 0.014],
              [0.1, 0.018],
              [0.06, 0.008],
              [0, 0.006],
            ],
            { sides: 32 },
          )
          .as('ceramic', { roughness: 0.2 }),
      );
    for (let i = 0; i < 9; i++) {
      const s = i / 8 - 0.5;
      const a = s * 2.5;
      const r = 0.027 * Math.cos(s * 2.6) ** 0.8 + 0.005;
      kit.add(
        kit
          .sphere([0.0115, r, r * 1.05], { segments: 12 })
          .turn(0, a, 0)
          .at(0.062 * Math.sin(a), 0.008 + r * 0.85, -0.03 + 0.058 * (1 - Math.cos(a)))
          .as('leather', { colour: params.colour ?? '#b8793a', vary: 0.22, roughness: 0.45 }),
      );
    }
  },
});
