import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'perfume-bottle',
  words: [
    'perfume',
    'perfume bottle',
    'fragrance',
    'fragrance bottle',
    'cologne',
    'cosmetic bottle',
    'skincare bottle',
    'serum',
    'serum bottle',
    'lotion',
    'skincare product',
    'skincare',
    'moisturizer',
  ],
  facts: {
    size: [0.085, 0.15, 0.045],
    materials: ['glass', 'brass'],
    body: { mass: 0.3, restitution: 0.2, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.06, 0], kind: 'grip' } },
    rests: 'table',
    held: true,
  },
  build(kit, params) {
    const tint = params.colour ?? '#d88a5c';
    kit.add(
      kit
        .box(0.082, 0.095, 0.042, { bevel: 0.008 })
        .at(0, 0.0475, 0)
        .as('glass', { colour: '#f0e8e0', roughness: 0.03 }),
      kit
        .box(0.068, 0.066, 0.029, { bevel: 0.005 })
        .at(0, 0.044, 0)
        .as('ceramic', { colour: tint, roughness: 0.05 })
        .glow(tint, 0.12),
      kit.cylinder(0.014, 0.012, { sides: 20 }).at(0, 0.1, 0).as('brass'),
      kit.box(0.036, 0.042, 0.036, { bevel: 0.004 }).at(0, 0.129, 0).as('brass', { colour: '#d8b060' }),
      kit.box(0.05, 0.032, 0.001, { bevel: 0 }).at(0, 0.046, 0.0216).as('paper', { colour: '#f8f4ea' }),
      kit
        .text(params.text ?? 'NOIR', 0.011)
        .at(0, 0.047, 0.0225)
        .as('rubber', { colour: '#2a2420' }),
      kit.box(0.034, 0.0015, 0.001, { bevel: 0 }).at(0, 0.037, 0.0224).as('brass'),
    );
  },
});
