import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'crystal',
  words: [
    'crystal',
    'crystals',
    'gemstone',
    'gem',
    'glowing crystal',
    'diamond',
    'amethyst',
    'quartz',
    'jewel',
    'shard',
  ],
  facts: {
    size: [0.3, 0.34, 0.28],
    materials: ['ice', 'stone'],
    body: { mass: 2, restitution: 0.1, friction: 0.5, shape: 'box' },
    rests: 'table',
    held: true,
    anchors: { grip: { at: [0, 0.1, 0], kind: 'grip' } },
  },
  build(kit, params) {
    const colour = params.colour ?? '#9c5cf0';
    const dull = params.state.some((s) => ['dull', 'dark', 'dead'].includes(s));
    const point = (x: number, z: number, r: number, h: number, lean: number, way: number) =>
      kit
        .lathe(
          [
            [0, 0],
            [r, 0],
            [r * 1.1, h * 0.68],
            [0, h],
          ],
          { sides: 6 },
        )
        .turn(lean, way, 0)
        .at(x, 0.035, z)
        .as('ice', { colour, roughness: 0.04, vary: 0.1 })
        .glow(colour, dull ? 0.02 : 0.35);
    kit.add(
      kit
        .blob([0.14, 0.05, 0.12], { lumps: 6, roughness: 0.35, detail: 2 })
        .at(0, 0.035, 0)
        .as('stone', { colour: '#6c6670' }),
      point(0, 0, 0.04, 0.3, 0.06, 0),
      point(-0.05, 0.02, 0.03, 0.22, 0.35, -1.3),
      point(0.055, 0.01, 0.03, 0.2, 0.4, 1.4),
      point(0.02, 0.06, 0.026, 0.17, 0.45, 0.3),
      point(-0.03, -0.05, 0.028, 0.2, 0.4, 3.4),
      point(-0.07, 0.05, 0.02, 0.11, 0.6, -0.8),
      point(0.075, 0.055, 0.018, 0.1, 0.6, 0.9),
    );
    if (!dull)
      kit.lamp({ kind: 'point', at: [0, 0.2, 0.1], colour, power: 0.25, size: [0.1, 0.1], source: 'glow' });
  },
});
