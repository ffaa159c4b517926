import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'hanging-lamp',
  words: [
    'hanging lamp',
    'pendant lamp',
    'pendant light',
    'overhead lamp',
    'ceiling lamp',
    'overhead practical',
    'ceiling light',
  ],
  facts: {
    size: [0.4, 0.8, 0.4],
    materials: ['metal', 'glass'],
    anchors: { top: { at: [0, 0.8, 0], kind: 'hang' } },
    rests: 'ceiling',
    sound: 'bulb-hum',
  },
  build(kit, params) {
    const off = params.state.includes('off') || params.state.includes('unlit');
    const colour = params.colour ?? '#3f5c4c';
    const bulb = kit
      .lathe(
        [
          [0, 0.005],
          [0.03, 0.015],
          [0.038, 0.045],
          [0.03, 0.075],
          [0.016, 0.1],
          [0, 0.1],
        ],
        { sides: 16 },
      )
      .as('glass', { colour: '#fff0d0' });
    kit.add(
      kit
        .lathe(
          [
            [0.2, 0.06],
            [0.19, 0.075],
            [0.11, 0.125],
            [0.05, 0.16],
            [0.035, 0.2],
            [0.035, 0.23],
            [0, 0.23],
            [0, 0.2],
            [0.028, 0.2],
            [0.044, 0.152],
            [0.104, 0.115],
            [0.186, 0.062],
            [0.2, 0.06],
          ],
          { sides: 28 },
        )
        .as('metal', { colour, wear: 0.25 }),
      kit
        .lathe(
          [
            [0, 0.196],
            [0.027, 0.196],
            [0.043, 0.15],
            [0.103, 0.113],
            [0.18, 0.064],
          ].reverse() as [number, number][],
          { sides: 24 },
        )
        .as('metal', { colour: '#f0e6d0' }),
      off ? bulb : bulb.glow('#ffd9a0', 2.2),
      kit.cylinder(0.02, 0.05, { sides: 12 }).at(0, 0.12, 0).as('brass'),
      kit.cylinder(0.006, 0.57, { sides: 6 }).at(0, 0.515, 0).as('rubber'),
    );
    if (!off)
      kit.lamp({
        kind: 'spot',
        at: [0, 0.04, 0],
        towards: [0, -1, 0],
        size: [0.08, 1.15],
        kelvin: 2700,
        power: 1.6,
        source: 'lamp',
      });
  },
});
