import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'pedestal',
  words: [
    'pedestal',
    'plinth',
    'display podium',
    'product podium',
    'round podium',
    'podium',
    'lectern',
    'marble pedestal',
    'altar stone',
  ],
  facts: {
    size: [0.52, 0.95, 0.52],
    materials: ['stone'],
    anchors: { top: { at: [0, 0.95, 0], kind: 'surface', size: [0.4, 0.4] } },
    rests: 'floor',
  },
  build(kit, params) {
    const finish = { colour: params.colour ?? '#e6e0d6', vary: 0.03, roughness: 0.35 };
    const material = params.material ?? 'plaster';
    const name = ['stone', 'wood', 'plaster', 'concrete', 'metal'].includes(material) ? material : 'plaster';
    kit.add(
      kit
        .lathe(
          [
            [0, 0],
            [0.26, 0],
            [0.26, 0.06],
            [0.235, 0.08],
            [0.215, 0.13],
            [0.2, 0.15],
            [0.195, 0.8],
            [0.21, 0.83],
            [0.235, 0.87],
            [0.25, 0.89],
            [0.25, 0.945],
            [0.245, 0.95],
            [0, 0.95],
          ],
          { sides: 40 },
        )
        .as(name, finish),
    );
  },
});
