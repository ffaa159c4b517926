import { defineThing } from '../kinds.ts';

/** A rod with its reel; the line hangs from the tip when the rod is held up and ahead, as anglers hold it. */
export default defineThing({
  id: 'fishing-rod',
  words: ['fishing rod', 'fishing pole', 'rod and reel', 'fly rod', 'angling rod'],
  facts: {
    size: [0.12, 1.95, 1.42],
    materials: ['wood', 'steel'],
    body: { mass: 0.4, restitution: 0.2, friction: 0.5, shape: 'box' },
    anchors: { grip: { at: [0, 0.26, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    kit.add(
      kit.cylinder(0.017, 0.36, { sides: 14, top: 0.013 }).at(0, 0.2, 0).as('wood', { colour: '#c08a52' }),
      kit
        .tube(
          [
            [0, 0.36, 0],
            [0, 1, 0.004],
            [0, 1.55, 0.03],
            [0, 1.9, 0.08],
          ],
          [0.011, 0.008, 0.005, 0.003],
          { sides: 10 },
        )
        .as('plastic', { colour: params.colour ?? '#3a2a22', roughness: 0.25 }),
      kit
        .cylinder(0.036, 0.05, { sides: 20 })
        .turn(0, 0, Math.PI / 2)
        .at(0, 0.36, 0.06)
        .as('steel'),
      kit.box(0.012, 0.03, 0.05).at(0, 0.36, 0.03).as('steel'),
      kit.sphere(0.013, { segments: 12 }).at(0.07, 0.39, 0.06).as('wood', { colour: '#2a1c16' }),
      kit
        .cylinder(0.005, 0.06, { sides: 8 })
        .turn(0, 0, Math.PI / 2)
        .at(0.045, 0.36, 0.06)
        .as('steel'),
      ...[0.7, 1.1, 1.5].map((y) =>
        kit
          .sphere([0.006, 0.005, 0.012], { segments: 8 })
          .at(0, y, 0.018 + 0.02 * Math.max(0, y - 1))
          .as('steel'),
      ),
    );
    const down = [-0.6, 0.8] as const;
    const hang = (m: number): readonly [number, number, number] => [0, 1.9 + down[0] * m, 0.08 + down[1] * m];
    kit.part(
      'line',
      [0, 1.9, 0.08],
      kit.tube([hang(0), hang(0.8), hang(1.7)], 0.0035, { sides: 5 }).as('plastic', { colour: '#e8ecee' }),
      kit
        .sphere([0.024, 0.024, 0.024], { segments: 14 })
        .at(...hang(1.45))
        .as('plastic', { colour: '#d8362c' }),
      kit
        .sphere([0.019, 0.019, 0.019], { segments: 14 })
        .at(...hang(1.475))
        .as('plastic', { colour: '#f4f0e6' }),
    );
  },
});
