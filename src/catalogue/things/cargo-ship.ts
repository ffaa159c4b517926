import { defineThing } from '../kinds.ts';
import { deck, hull } from '../kit/vehicles.ts';

export default defineThing({
  id: 'cargo-ship',
  words: [
    'cargo ship',
    'container ship',
    'freighter',
    'ocean liner',
    'steamship',
    'cruise ship',
    'ferry',
    'tanker',
    'steamer',
  ],
  facts: {
    size: [8, 12, 32],
    materials: ['metal'],
    body: { mass: 9000000, restitution: 0, friction: 0.5, shape: 'box' },
    rests: 'water',
    sound: 'engine',
  },
  build(kit, params) {
    const half = (s: number): number => 3.8 * (s > 0 ? Math.max(0, 1 - s ** 4) : 1 - 0.25 * s ** 6);
    const rim = (s: number): number => 3.4 + (s > 0 ? 1.4 * s ** 3 : 0.3 * s ** 2);
    const L = 31;
    const shell = (k: number) =>
      hull(
        kit,
        L,
        (s) => half(s) + k,
        (s) => rim(s) * (k ? 0.3 : 1),
        { round: 0.25, keel: (s) => 0.8 * Math.max(0, s) ** 6, columns: 20, rows: 5 },
      );
    kit.add(
      shell(0).as('metal', { colour: params.colour ?? '#2c3f5c', wear: 0.35, vary: 0 }),
      shell(0.04).as('metal', { colour: '#9a342a', wear: 0.4 }),
      deck(kit, L, half, 0.1).at(0, 3.35, 0).as('metal', { colour: '#7c6a5c' }),
      kit
        .box(7.2, 3.6, 0.3)
        .at(0, 1.9, -15.3)
        .as('metal', { colour: params.colour ?? '#2c3f5c', wear: 0.35 }),
      kit.box(6, 4.2, 4.2, { bevel: 0.1 }).at(0, 5.5, -11.6).as('metal', { colour: '#ece8de' }),
      kit.box(7.2, 1.5, 3, { bevel: 0.1 }).at(0, 8.2, -11.2).as('metal', { colour: '#ece8de' }),
      kit.box(6.8, 0.7, 0.1).at(0, 8.35, -9.66).as('ceramic', { colour: '#22303c' }),
      ...[4.6, 6.1].flatMap((y) =>
        [-2, -1, 0, 1, 2].map((x) =>
          kit
            .cylinder(0.24, 0.1, { sides: 12 })
            .turn(Math.PI / 2, 0, 0)
            .at(x, y, -9.48)
            .as('ceramic', { colour: '#22303c' }),
        ),
      ),
      kit.cylinder(0.9, 2.6, { top: 0.8, sides: 20 }).at(0, 9.9, -12.6).as('metal', { colour: '#b8382c' }),
      kit.cylinder(0.86, 0.6, { top: 0.83, sides: 20 }).at(0, 11.2, -12.6).as('metal', { colour: '#202226' }),
      kit.cylinder(0.1, 5, { top: 0.06, sides: 8 }).at(0, 6, 12.6).as('steel'),
    );
    for (let row = 0; row < 5; row++)
      for (let col = 0; col < 3; col++)
        for (let k = 0; k < 2 + ((row + col) % 2); k++)
          kit.add(
            kit
              .box(2.1, 1.5, 3.5, { bevel: 0.05, cells: 1 })
              .at((col - 1) * 2.15, 4.2 + k * 1.52, -6.6 + row * 3.65)
              .as('metal', {
                colour: kit.random.pick(['#b8452e', '#2f6a8e', '#c8942c', '#4a7a54', '#8a8c90', '#a83a52']),
                wear: 0.4,
              }),
          );
    kit.emitter({ kind: 'smoke', at: [0, 11.8, -12.6], size: 0.9, rate: 0.7 });
  },
});
