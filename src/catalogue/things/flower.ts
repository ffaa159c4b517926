import { defineThing } from '../kinds.ts';
import { sheet } from '../kit/assemblies.ts';
import type { SetKit } from '../kit/set-kit.ts';

/** One daisy-like head that looks up and a little to the eye: two rows of petals round a button. */
function head(
  kit: SetKit,
  at: readonly [number, number, number],
  tilt: number,
  yaw: number,
  size: number,
  colour: string,
): void {
  const put = (s: ReturnType<SetKit['box']>) =>
    s
      .scale(size)
      .turn(tilt, yaw, 0)
      .at(...at);
  for (const [row, n] of [
    [0, 11],
    [1, 9],
  ] as const)
    for (let i = 0; i < n; i++) {
      const a = ((i + row * 0.5) * 2 * Math.PI) / n;
      const long = row ? 0.062 : 0.085;
      kit.add(
        put(
          sheet(
            kit,
            2,
            4,
            (u, v) => {
              const w = 0.021 * Math.sin(Math.PI * (0.14 + v * 0.78)) ** 0.8;
              const out = 0.014 + long * v;
              return [
                (u - 0.5) * 2 * w,
                0.006 * row + (row ? 0.026 : 0.012) * Math.sin(v * 1.5) - 0.004 * (u - 0.5) ** 2,
                out,
              ];
            },
            0.0016,
          ).turn(0, a, 0),
        ).as('leaf', { colour, vary: 0.08 }),
      );
    }
  kit.add(
    put(kit.sphere([0.027, 0.017, 0.027], { segments: 14 }).at(0, 0.014, 0)).as('felt', {
      colour: '#e8a820',
    }),
    ...Array.from({ length: 14 }, (_, i) => {
      const r = 0.023 * Math.sqrt((i + 0.5) / 14);
      return put(
        kit
          .sphere(0.004, { segments: 6 })
          .at(r * Math.sin(i * 2.4), 0.03 - 12 * r * r, r * Math.cos(i * 2.4)),
      ).as('felt', { colour: '#c87818' });
    }),
  );
}

export default defineThing({
  id: 'flower',
  words: [
    'flower',
    'daisy',
    'poppy',
    'wildflower',
    'flowers',
    'wildflowers',
    'bloom',
    'blossom',
    'sunflower',
    'bouquet',
    'bouquet of flowers',
    'tulip',
    'lily',
  ],
  facts: {
    size: [0.34, 0.5, 0.3],
    materials: ['leaf'],
    rests: 'ground',
    held: true,
    anchors: { grip: { at: [0, 0.1, 0], kind: 'grip' } },
    body: { mass: 0.03, restitution: 0.05, friction: 0.5, shape: 'cylinder' },
  },
  build(kit, params) {
    const hues = ['#e0405c', '#f2ede0', '#e8783c', '#b45cc0'];
    const first = params.colour ?? kit.random.pick(hues);
    for (const [x, y, z, tilt, yaw, size, colour] of [
      [0.0, 0.45, 0.02, 0.75, 0.35, 1, first],
      [-0.095, 0.36, 0.03, 0.85, -0.25, 0.85, params.colour ?? '#f2ede0'],
      [0.1, 0.33, 0.05, 0.95, 0.85, 0.8, params.colour ?? '#f0b83c'],
    ] as const) {
      kit.add(
        kit
          .tube(
            [
              [x * 0.1, 0, 0],
              [x * 0.5, y * 0.5, z * 0.2],
              [x, y, z],
            ],
            0.0055,
            { sides: 6, steps: 8 },
          )
          .as('leaf', { colour: '#5c8440' }),
      );
      head(kit, [x, y, z], tilt, yaw, size, colour);
    }
    for (const [a, y, long] of [
      [0.6, 0.06, 0.17],
      [-1.2, 0.05, 0.16],
      [2.4, 0.08, 0.15],
      [-2.6, 0.04, 0.15],
      [1.5, 0.14, 0.12],
    ] as const)
      kit.add(
        sheet(
          kit,
          2,
          6,
          (u, v) => [
            (u - 0.5) * 0.055 * Math.sin(Math.PI * (0.05 + v * 0.92)),
            y + long * (0.8 * v - 0.55 * v * v),
            0.006 + long * v * 0.8,
          ],
          0.0012,
        )
          .turn(0, a, 0)
          .as('leaf', { colour: '#6a9248', vary: 0.15 }),
      );
  },
});
