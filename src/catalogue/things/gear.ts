import { defineThing } from '../kinds.ts';
import { circle, gear } from '../kit/outlines.ts';

export default defineThing({
  id: 'gear',
  words: ['gear', 'cog', 'cogwheel', 'gearwheel', 'cogs and gears'],
  facts: {
    size: [0.16, 0.022, 0.16],
    materials: ['brass'],
    body: { mass: 0.6, restitution: 0.3, friction: 0.5, shape: 'cylinder' },
    anchors: { grip: { at: [0, 0.011, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const teeth = kit.random.integer(11, 18);
    const spokes = kit.random.integer(3, 5);
    const holes = [
      circle(0.012, 12),
      ...Array.from({ length: spokes }, (_, i) => {
        const a = (2 * Math.PI * i) / spokes;
        return circle(0.016, 10).map(([x, y]) => [x + 0.036 * Math.cos(a), y + 0.036 * Math.sin(a)] as const);
      }),
    ];
    const colour = params.colour ?? kit.random.pick(['#b5873f', '#8f7a5a', '#77726c', '#a06a3c', '#c2a25e']);
    const upright = params.state.includes('upright');
    const shape = kit
      .group(
        kit.extrude(gear(0.08, teeth, 0.013), 0.014, { holes, bevel: upright ? 0 : 0.002 }),
        kit.extrude(circle(0.022, 14), 0.022, { holes: [circle(0.011, 10)], bevel: 0 }),
      )
      .as('brass', { colour, wear: kit.random.range(0.2, 0.7) });
    kit.add(upright ? shape.at(0, 0.08, 0) : shape.turn(-Math.PI / 2, 0, 0).at(0, 0.011, 0));
  },
});
