import { defineThing } from '../kinds.ts';

/** Handle, throat and a strung oval. */
export default defineThing({
  id: 'tennis-racket',
  words: ['tennis racket', 'tennis racquet', 'racket', 'racquet', 'badminton racket'],
  facts: {
    size: [0.27, 0.69, 0.03],
    materials: ['plastic', 'cloth'],
    body: { mass: 0.3, restitution: 0.5, friction: 0.4, shape: 'box' },
    anchors: { grip: { at: [0, 0.08, 0], kind: 'grip' } },
    rests: 'hand',
    held: true,
  },
  build(kit, params) {
    const frame = { colour: params.colour ?? '#d8402e', roughness: 0.3, vary: 0 };
    const oval = (k: number) =>
      Array.from({ length: 28 }, (_, i) => {
        const a = (i / 28) * 2 * Math.PI;
        return [k * 0.125 * Math.cos(a), 0.52 + k * 0.165 * Math.sin(a), 0] as const;
      });
    kit.add(
      kit.cylinder(0.017, 0.2, { sides: 10 }).at(0, 0.1, 0).as('leather', { colour: '#26262a' }),
      kit.tube(oval(1), 0.0115, { sides: 8, closed: true, steps: 56 }).as('plastic', frame),
      ...[-1, 1].map((s) =>
        kit
          .tube(
            [
              [s * 0.01, 0.19, 0],
              [s * 0.03, 0.29, 0],
              [s * 0.075, 0.39, 0],
            ],
            0.0105,
            { sides: 8 },
          )
          .as('plastic', frame),
      ),
    );
    for (let i = -4; i <= 4; i++) {
      const x = i * 0.026;
      const h = 0.162 * Math.sqrt(Math.max(0, 1 - (x / 0.122) ** 2));
      kit.add(
        kit
          .tube(
            [
              [x, 0.52 - h, 0],
              [x, 0.52 + h, 0],
            ],
            0.0022,
            { sides: 4 },
          )
          .as('cloth', { colour: '#f2f0e4' }),
      );
    }
    for (let i = -5; i <= 5; i++) {
      const y = i * 0.028;
      const w = 0.122 * Math.sqrt(Math.max(0, 1 - (y / 0.162) ** 2));
      kit.add(
        kit
          .tube(
            [
              [-w, 0.52 + y, 0.001],
              [w, 0.52 + y, 0.001],
            ],
            0.0022,
            { sides: 4 },
          )
          .as('cloth', { colour: '#f2f0e4' }),
      );
    }
  },
});
