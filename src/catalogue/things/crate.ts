import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'crate',
  words: ['crate', 'wooden crate', 'beer crate', 'pallet box'],
  facts: {
    size: [0.48, 0.32, 0.36],
    materials: ['wood'],
    body: { mass: 4, restitution: 0.15, friction: 0.5, shape: 'box' },
    anchors: { top: { at: [0, 0.32, 0], kind: 'surface', size: [0.44, 0.32] } },
    rests: 'floor',
    held: true,
  },
  build(kit, params) {
    const plastic = params.material === 'plastic';
    const paint = { colour: params.colour ?? (plastic ? '#c4962c' : '#9a7450'), vary: 0.16, wear: 0.4 };
    const material = plastic ? 'plastic' : 'wood';
    for (const y of [0.05, 0.155, 0.26]) {
      for (const s of [-1, 1])
        kit.add(
          kit
            .box(0.48, 0.085, 0.016, { bevel: 0.003 })
            .turn(0, 0, kit.random.range(-0.006, 0.006))
            .at(0, y, s * 0.17)
            .as(material, paint),
          kit
            .box(0.016, 0.085, 0.324, { bevel: 0.003 })
            .at(s * 0.23, y, 0)
            .as(material, paint),
        );
    }
    for (const x of [-1, 1])
      for (const z of [-1, 1])
        kit.add(
          kit
            .box(0.035, 0.31, 0.035, { bevel: 0.003 })
            .at(x * 0.205, 0.155, z * 0.145)
            .as(material, paint),
        );
    kit.add(kit.box(0.46, 0.015, 0.34, { bevel: 0.002 }).at(0, 0.02, 0).as(material, paint));
    if (params.state.includes('full') || params.state.includes('bottles'))
      for (let i = 0; i < 12; i++)
        kit.dress(
          'bottle',
          [-0.16 + (i % 4) * 0.105, 0.03, -0.1 + Math.floor(i / 4) * 0.1],
          kit.random.range(0, 6),
          { scale: 0.95 },
        );
  },
});
