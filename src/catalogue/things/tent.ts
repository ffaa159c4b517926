import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';

export default defineThing({
  id: 'tent',
  words: ['tent', 'camping tent'],
  facts: {
    size: [2.1, 1.5, 3.2],
    materials: ['cloth'],
    rests: 'ground',
    anchors: { mouth: { at: [0, 0.02, 0.75], kind: 'hollow', tall: 0.98, size: [1.5, 1.2] } },
  },
  build(kit, params) {
    const cloth = { colour: params.colour ?? '#c8743a' };
    for (const s of [-1, 1])
      kit.add(
        sheet(
          kit,
          8,
          8,
          (u, v) => {
            const z = s > 0 ? 1.2 - 2.4 * u : -1.2 + 2.4 * u;
            const sag = 0.09 * Math.sin(Math.PI * v) * Math.sin(Math.PI * u);
            return [s * (1.05 * (1 - v) - sag), 1.45 * v - sag * 0.4 - 0.06 * Math.sin(Math.PI * u) * v, z];
          },
          0.01,
        ).as('cloth', cloth),
      );
    kit.add(
      sheet(kit, 4, 4, (u, v) => [(1 - 2 * u) * (1 - v) * 1.03, 1.45 * v, -1.15], 0.01).as('cloth', {
        ...cloth,
        vary: 0.1,
      }),
    );
    for (const s of [-1, 1])
      kit.add(
        sheet(
          kit,
          4,
          6,
          (u, v) => {
            const w = s > 0 ? u : 1 - u;
            // Folded back where somebody is in it.
            if (params.state.includes('open'))
              return [s * (0.86 + 0.17 * w) * (1 - v), 1.44 * v, 1.15 + 0.06 * (1 - w) * (1 - v)];
            return [s * (0.42 + 0.6 * w) * (1 - v), 1.44 * v, 1.15 + 0.12 * (1 - w) * (1 - v)];
          },
          0.008,
        ).as('cloth', { ...cloth, vary: 0.1 }),
        kit
          .tube(
            [
              [s * 0.02, 1.47, 1.2],
              [s * 0.9, 0.02, 2.0],
            ],
            0.006,
            { sides: 4 },
          )
          .as('cloth', { colour: '#e8e0cc' }),
      );
    kit.add(
      kit.cylinder(0.025, 1.5, { sides: 8 }).at(0, 0.75, 1.16).as('wood'),
      kit.ground(2, 2.3).at(0, 0.015, 0).as('cloth', { colour: '#4a5a50' }),
    );
  },
});
