import { defineThing } from '../kinds.ts';
import { roundedRect } from '../kit/outlines.ts';

export default defineThing({
  id: 'phone',
  words: ['phone', 'smartphone', 'cell phone', 'cellphone', 'mobile phone', 'iphone', 'mobile', 'tablet'],
  facts: {
    size: [0.074, 0.15, 0.009],
    materials: ['glass', 'metal'],
    body: { mass: 0.18, restitution: 0.2, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.05, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit
        .extrude(roundedRect(0.074, 0.15, 0.011), 0.008, { bevel: 0.002 })
        .at(0, 0.075, 0)
        .as('metal', { colour: params.colour ?? '#2a2c30' }),
      kit
        .extrude(roundedRect(0.067, 0.143, 0.008), 0.0004, { bevel: 0 })
        .at(0, 0.075, 0.0043)
        .as('glass', { colour: '#7fb0e0' })
        .glow('#7fb4ff', params.state.includes('off') ? 0.02 : 0.9),
      ...[0, 1, 2].map((i) =>
        kit
          .box(0.05, 0.014, 0.0004, { bevel: 0 })
          .at(0, 0.05 + i * 0.02, 0.0047)
          .as('glass')
          .glow('#e8f2ff', params.state.includes('off') ? 0 : 0.8),
      ),
      kit
        .box(0.024, 0.026, 0.002, { bevel: 0.0008 })
        .at(-0.018, 0.128, -0.005)
        .as('glass', { colour: '#141518' }),
    );
  },
});
