import { defineThing } from '../kinds.ts';

/** Two handles at hip width and the rope between them, a loop that turns as one part; down at rest. */
export default defineThing({
  id: 'jump-rope',
  words: ['jump rope', 'skipping rope', 'jumprope', 'skip rope'],
  facts: {
    size: [0.82, 1.02, 0.06],
    materials: ['cloth', 'wood'],
    body: { mass: 0.2, restitution: 0.1, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0.38, 1, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    kit.part(
      'loop',
      [0, 1, 0],
      kit
        .tube(
          Array.from({ length: 17 }, (_, i) => {
            const a = (i / 16) * Math.PI;
            return [0.4 * Math.cos(a) * (1 - 0.12 * Math.sin(a)), 1 - 1.0 * Math.sin(a) ** 0.8, 0] as const;
          }),
          0.009,
          { sides: 8, steps: 48 },
        )
        .as('cloth', { colour: params.colour ?? '#e8483c', vary: 0 }),
    );
    for (const s of [-1, 1])
      kit.add(
        kit
          .cylinder(0.015, 0.14, { sides: 12 })
          .turn(0, 0, Math.PI / 2)
          .at(s * 0.36, 1, 0)
          .as('wood', { colour: '#d8b070' }),
      );
  },
});
