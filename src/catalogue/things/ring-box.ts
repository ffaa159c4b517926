import { defineThing } from '../kinds.ts';

/** An open velvet box with a ring standing in it. */
export default defineThing({
  id: 'ring-box',
  words: ['ring box', 'jewelry box', 'jewellery box', 'velvet box'],
  facts: {
    size: [0.08, 0.1, 0.08],
    materials: ['felt'],
    body: { mass: 0.1, restitution: 0.2, friction: 0.6, shape: 'box' },
    anchors: { grip: { at: [0, 0.02, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const velvet = { colour: params.colour ?? '#7c1626', vary: 0 };
    kit.add(
      kit.box(0.08, 0.04, 0.07, { bevel: 0.008 }).at(0, 0.02, 0).as('felt', velvet),
      kit.box(0.064, 0.006, 0.054).at(0, 0.039, 0).as('cloth', { colour: '#f4ece0' }),
      kit.box(0.08, 0.07, 0.03, { bevel: 0.008 }).turn(-0.25, 0, 0).at(0, 0.068, -0.04).as('felt', velvet),
      kit
        .tube(
          Array.from(
            { length: 20 },
            (_, i) => [0.013 * Math.cos(i * 0.314), 0.052 + 0.013 * Math.sin(i * 0.314), 0.004] as const,
          ),
          0.0022,
          { closed: true, sides: 8, steps: 40 },
        )
        .as('brass', { colour: '#e8c050', roughness: 0.15 }),
      kit.sphere(0.007, { segments: 10 }).at(0, 0.07, 0.004).glow('#f4fbff', 1.6),
    );
  },
});
