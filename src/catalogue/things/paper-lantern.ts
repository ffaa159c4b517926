import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'paper-lantern',
  words: [
    'paper lantern',
    'lantern',
    'japanese lantern',
    'chinese lantern',
    'floating lantern',
    'festival lantern',
    'chochin',
  ],
  facts: {
    size: [0.3, 0.42, 0.3],
    materials: ['paper', 'wood'],
    body: { mass: 0.15, restitution: 0.1, friction: 0.4, shape: 'sphere' },
    anchors: { top: { at: [0, 0.42, 0], kind: 'hang' }, grip: { at: [0, 0.42, 0], kind: 'grip' } },
    rests: 'ceiling',
    held: true,
  },
  build(kit, params) {
    const off = params.state.includes('unlit') || params.state.includes('off');
    // A dim one glows but lights nothing: many of them share the lamps that their place sets.
    const colour = params.colour ?? '#ffb46a';
    const profile: [number, number][] = [[0.07, 0.03]];
    const rings = 7;
    for (let i = 0; i <= rings; i++) {
      const s = i / rings;
      const r = 0.07 + 0.08 * Math.sin(Math.PI * s) ** 0.7;
      profile.push([r + 0.001, 0.035 + 0.31 * s]);
      if (i < rings)
        profile.push([
          r * 0.5 + (0.07 + 0.08 * Math.sin(Math.PI * Math.min(1, s + 1 / rings)) ** 0.7) * 0.5 - 0.004,
          0.035 + 0.31 * (s + 0.5 / rings),
        ]);
    }
    profile.push([0.07, 0.35], [0, 0.35]);
    const body = kit
      .lathe([[0, 0.03], ...profile], { sides: 16 })
      .as('paper', { colour: params.colour ?? '#f2a860', roughness: 0.9 });
    kit.add(off ? body : body.glow(colour, 0.85));
    for (const y of [0.025, 0.355])
      kit.add(kit.cylinder(0.075, 0.025, { sides: 18 }).at(0, y, 0).as('wood', { colour: '#241a16' }));
    kit.add(
      kit
        .tube(
          [
            [-0.06, 0.36, 0],
            [0, 0.42, 0],
            [0.06, 0.36, 0],
          ],
          0.003,
          { sides: 4 },
        )
        .as('iron'),
      kit.cylinder(0.006, 0.03, { sides: 6 }).at(0, 0.0, 0).as('cloth', { colour: '#a8322a' }),
    );
    if (params.text)
      kit.add(
        kit
          .text(params.text, 0.09, { font: 'cjk', vertical: true })
          .at(0, 0.19, 0.153)
          .as('paper', { colour: '#1d1412' }),
      );
    if (!off && !params.state.includes('dim'))
      kit.lamp({
        kind: 'point',
        at: [0, 0.19, 0],
        kelvin: 2100,
        power: 0.45,
        size: [0.14, 0.14],
        flicker: 'fire',
        source: 'lantern',
      });
  },
});
