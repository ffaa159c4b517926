import { defineThing } from '../kinds.ts';
import { wheel } from '../kit/assemblies.ts';

export default defineThing({
  id: 'wheelchair',
  words: ['wheelchair', 'wheel chair'],
  facts: {
    size: [0.66, 0.94, 1.02],
    materials: ['steel', 'cloth'],
    rests: 'floor',
    anchors: { seat: { at: [0, 0.5, 0.02], yaw: 0, kind: 'seat', size: [0.44, 0.42] } },
  },
  build(kit, params) {
    const cloth = { colour: params.colour ?? '#24405c', vary: 0.02 };
    const pipe = (...path: readonly (readonly [number, number, number])[]) =>
      kit.tube(path, 0.013, { sides: 8, steps: 14 }).as('steel');
    kit.add(
      kit.box(0.42, 0.05, 0.42, { bevel: 0.015 }).at(0, 0.475, 0.02).as('cloth', cloth),
      kit.box(0.42, 0.4, 0.035, { bevel: 0.012 }).turn(-0.1, 0, 0).at(0, 0.7, -0.21).as('cloth', cloth),
    );
    for (const s of [-1, 1])
      kit.add(
        wheel(kit, 0.3, 0.035, { spokes: 12 }).at(s * 0.28, 0.3, -0.12),
        wheel(kit, 0.09, 0.03, { spokes: 4 }).at(s * 0.2, 0.09, 0.34),
        pipe(
          [s * 0.22, 0.94, -0.34],
          [s * 0.22, 0.9, -0.24],
          [s * 0.22, 0.46, -0.19],
          [s * 0.22, 0.3, -0.14],
        ),
        pipe([s * 0.22, 0.46, -0.19], [s * 0.22, 0.46, 0.26], [s * 0.19, 0.3, 0.36], [s * 0.13, 0.12, 0.46]),
        pipe([s * 0.22, 0.68, -0.2], [s * 0.22, 0.68, 0.14], [s * 0.22, 0.47, 0.2]),
        kit
          .box(0.05, 0.03, 0.26, { bevel: 0.012 })
          .at(s * 0.22, 0.7, -0.02)
          .as('rubber', { colour: '#1e1e20' }),
        kit
          .box(0.12, 0.015, 0.16, { bevel: 0.006 })
          .at(s * 0.11, 0.1, 0.44)
          .as('rubber', { colour: '#1e1e20' }),
      );
  },
});
