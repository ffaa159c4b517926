import { defineThing } from '../kinds.ts';
import { legs } from '../kit/assemblies.ts';

export default defineThing({
  id: 'table',
  words: ['table', 'dining table', 'kitchen table', 'wooden table', 'tabletop', 'counter', 'surface'],
  facts: {
    size: [1.6, 0.75, 0.9],
    materials: ['wood'],
    body: { mass: 30, restitution: 0.2, friction: 0.5, shape: 'box' },
    anchors: { top: { at: [0, 0.75, 0], kind: 'surface', size: [1.45, 0.75] } },
    rests: 'floor',
  },
  build(kit, params) {
    const colour = params.colour ?? '#9a7048';
    const material = ['metal', 'stone', 'glass', 'plastic'].includes(params.material ?? '')
      ? params.material!
      : 'wood';
    if (material === 'wood')
      for (let i = 0; i < 5; i++)
        kit.add(
          kit
            .box(1.6, 0.035, 0.179, { bevel: 0.005 })
            .at(0, 0.7325, -0.36 + i * 0.18)
            .as('wood', { colour, vary: 0.12 }),
        );
    else kit.add(kit.box(1.6, 0.035, 0.9, { bevel: 0.008 }).at(0, 0.7325, 0).as(material, { colour }));
    kit.add(
      legs(kit, 1.5, 0.8, 0.715, 0.07).as(material === 'wood' ? 'wood' : 'metal', { colour }),
      kit.box(1.4, 0.09, 0.025).at(0, 0.67, 0.36).as('wood', { colour }),
      kit.box(1.4, 0.09, 0.025).at(0, 0.67, -0.36).as('wood', { colour }),
      ...[-1, 1].map((s) =>
        kit
          .box(0.025, 0.09, 0.7)
          .at(s * 0.71, 0.67, 0)
          .as('wood', { colour }),
      ),
    );
  },
});
