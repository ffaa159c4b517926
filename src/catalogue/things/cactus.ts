import { defineThing } from '../kinds.ts';

export default defineThing({
  id: 'cactus',
  words: ['cactus', 'cacti', 'saguaro', 'potted cactus'],
  facts: { size: [1.25, 2.4, 0.5], materials: ['leaf'], rests: 'ground' },
  build(kit, params) {
    const green = { colour: params.colour ?? '#4f7a40', vary: 0.05 };
    const rib = (path: readonly (readonly [number, number, number])[], r: number) =>
      Array.from({ length: 9 }, (_, i) => {
        const a = (i / 9) * Math.PI * 2;
        return kit
          .tube(
            path.map(([x, y, z]) => [x + Math.sin(a) * r * 0.72, y, z + Math.cos(a) * r * 0.72] as const),
            r * 0.42,
            { sides: 6, steps: 14 },
          )
          .as('leaf', green);
      });
    kit.add(
      ...rib(
        [
          [0, -0.05, 0],
          [0, 1.2, 0],
          [0, 2.2, 0],
        ],
        0.2,
      ),
      kit.sphere([0.22, 0.2, 0.22], { segments: 16 }).at(0, 2.2, 0).as('leaf', green),
      ...rib(
        [
          [0.12, 0.95, 0],
          [0.42, 0.98, 0],
          [0.5, 1.2, 0],
          [0.5, 1.75, 0],
        ],
        0.12,
      ),
      kit.sphere([0.14, 0.13, 0.14], { segments: 12 }).at(0.5, 1.75, 0).as('leaf', green),
      ...rib(
        [
          [-0.12, 0.7, 0],
          [-0.38, 0.73, 0],
          [-0.46, 0.95, 0],
          [-0.46, 1.35, 0],
        ],
        0.11,
      ),
      kit.sphere([0.13, 0.12, 0.13], { segments: 12 }).at(-0.46, 1.35, 0).as('leaf', green),
      ...[
        [0.06, 2.38, 0.05],
        [-0.07, 2.37, 0.02],
        [0.5, 1.87, 0.03],
      ].map(([x, y, z]) =>
        kit
          .blob([0.05, 0.04, 0.05], { lumps: 5, detail: 1 })
          .at(x!, y!, z!)
          .as('leaf', { colour: '#e85a8a' }),
      ),
    );
  },
});
