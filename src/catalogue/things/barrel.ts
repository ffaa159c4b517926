import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'barrel',
  words: ['barrel', 'wooden barrel', 'wine barrel', 'keg', 'cask', 'barrels'],
  facts: {
    size: [0.66, 0.9, 0.66],
    materials: ['wood', 'iron'],
    body: { mass: 40, restitution: 0.1, friction: 0.5, shape: 'cylinder' },
    rests: 'ground',
    anchors: {
      inside: { at: [0, 0.04, 0], kind: 'hollow', size: [0.5, 0.5] },
      top: { at: [0, 0.88, 0], kind: 'surface', size: [0.4, 0.4] },
    },
  },
  build(kit, params) {
    const n = 18;
    const r = (y: number): number => 0.26 + 0.065 * (1 - ((y - 0.45) / 0.45) ** 2);
    for (let i = 0; i < n; i++)
      kit.add(
        kit
          .lathe(
            [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((y) => [r(y), y] as const),
            { sides: 2, from: (i * 2 * Math.PI) / n + 0.012, sweep: (2 * Math.PI) / n - 0.024 },
          )
          .as('wood', { colour: params.colour ?? '#9a6a3c', vary: 0.14, wear: 0.3 }),
      );
    const open = params.state.includes('open');
    kit.add(
      ...(open
        ? []
        : [kit.cylinder(0.257, 0.86, { sides: 28 }).at(0, 0.44, 0).as('wood', { colour: '#6a4426' })]),
      ...[0.08, 0.26, 0.64, 0.82].map((y) =>
        kit
          .lathe(
            [
              [r(y - 0.025) + 0.006, y - 0.025],
              [r(y + 0.025) + 0.006, y + 0.025],
            ],
            { sides: 36 },
          )
          .as('iron', { colour: '#4a4a4e', wear: 0.4 }),
      ),
      ...(open ? [] : [-0.15, 0, 0.15]).map((x) =>
        kit
          .box(0.006, 0.004, 2 * Math.sqrt(0.0625 - x * x), { bevel: 0, cells: 1 })
          .at(x, 0.871, 0)
          .as('wood', { colour: '#3c2414' }),
      ),
      kit
        .cylinder(0.03, 0.06, { sides: 14 })
        .turn(Math.PI / 2, 0, 0)
        .at(0, 0.45, r(0.45) + 0.01)
        .as('wood', { colour: '#caa06a' }),
    );
  },
});
