import type { Vec3 } from '../../base/vectors.ts';
import { defineCreature } from '../kinds.ts';
import { frame } from '../kit/assemblies.ts';
import { circle } from '../kit/outlines.ts';

const glowing = (params: { readonly parts?: Readonly<Record<string, string>> }): string =>
  params.parts?.['eyes'] ?? params.parts?.['eye'] ?? '#9fdcff';

export default defineCreature({
  id: 'robot',
  words: [
    'robot',
    'droid',

    'automaton',
    'small robot',
    'round robot',
    'machine',

    'bot',
    'little robot',
    'toy robot',
  ],
  facts: {
    size: [0.5, 0.56, 0.36],
    materials: ['metal', 'glass'],
    gait: 'biped',
    speed: 0.5,
    colour: '#b0683c',
    sound: 'servo',
    head: [0, 0.36, 0.1],
    rests: 'ground',
  },
  build(kit, params) {
    const has = (...words: string[]): boolean => words.some((w) => params.state.includes(w));
    const old = has('dented', 'rusty', 'old', 'worn', 'battered', 'weathered') ? 0.85 : 0.35;
    const paint = { colour: params.colour ?? '#b5703f', wear: old, roughness: 0.45 };
    const grey = { colour: '#8d8f90', wear: old };
    const dark = { colour: '#3a3c40', wear: 0.4 };
    const eyeColour = glowing(params);
    const boxy = has('boxy', 'square', 'tall', 'humanoid');
    // Body: a ball cut at its belt, the upper half is the head; or two boxes.
    const c: Vec3 = [0, 0.3, 0];
    const r = 0.165;
    const headPivot: Vec3 = [0, boxy ? 0.34 : c[1], 0];
    const dent = (s: number): number => (old > 0.5 ? s : 0);
    if (boxy) {
      kit.part(
        'body',
        [0, 0.2, 0],
        kit.box(0.26, 0.2, 0.2, { bevel: 0.02 }).at(0, 0.23, 0).as('metal', paint),
        kit.box(0.12, 0.07, 0.01, { bevel: 0.003 }).at(0, 0.25, 0.103).as('metal', grey),
        kit.cylinder(0.05, 0.04, { sides: 16 }).at(0, 0.345, 0).as('metal', dark),
      );
      kit.part(
        'head',
        headPivot,
        kit
          .box(0.25, 0.17, 0.19, { bevel: 0.025 })
          .at(0, 0.445, 0)
          .as('metal', { ...paint, vary: 0.1 }),
        ...[-1, 1].map((s) =>
          kit
            .cylinder(0.026, 0.03, { sides: 14 })
            .turn(0, 0, Math.PI / 2)
            .at(s * 0.14, 0.45, 0)
            .as('metal', grey),
        ),
      );
    } else {
      const half = (from: number, to: number): readonly (readonly [number, number])[] =>
        Array.from({ length: 11 }, (_, i) => {
          const a = from + ((to - from) * i) / 10;
          return [r * Math.cos(a), r * Math.sin(a)] as const;
        });
      kit.part(
        'body',
        c,
        kit
          .lathe([[0, -r], ...half(-Math.PI / 2 + 0.05, -0.06), [0, -0.01]], { sides: 36 })
          .at(...c)
          .as('metal', { ...paint, vary: 0.02 }),
        kit
          .cylinder(r * 1.02, 0.022, { sides: 36, bevel: 0.006 })
          .at(...c)
          .as('metal', grey),
      );
      kit.part(
        'head',
        headPivot,
        kit
          .lathe([[0, 0.012], ...half(0.07, Math.PI / 2 - 0.05), [0, r]], { sides: 36 })
          .at(...c)
          .as('metal', { ...paint, vary: 0.02 }),
      );
      for (let i = 0; i < 18; i++) {
        const a = (i * Math.PI) / 9;
        kit.part(
          'body',
          c,
          kit
            .sphere(0.0055, { segments: 8 })
            .at(r * 1.025 * Math.sin(a), c[1], r * 1.025 * Math.cos(a))
            .as('brass', { wear: 0.3 }),
        );
      }
      // Patches of other metal, riveted on.
      for (const [yaw, pitch, w, h, colour] of [
        [0.75, -0.38, 0.09, 0.07, '#7c8a86'],
        [-2.3, 0.5, 0.1, 0.08, '#96785a'],
        [-1.1, -0.35, 0.07, 0.08, '#a04a34'],
        [2.1, 0.35, 0.09, 0.07, '#6f7a80'],
      ] as const) {
        const plate = kit.group(
          kit.sphere([w / 2, h / 2, 0.012], { segments: 12 }),
          ...[
            [-1, -1],
            [1, -1],
            [1, 1],
            [-1, 1],
          ].map(([x, y]) => kit.sphere(0.004, { segments: 6 }).at(x! * w * 0.3, y! * h * 0.3, 0.009)),
        );
        kit.part(
          pitch > 0 ? 'head' : 'body',
          pitch > 0 ? headPivot : c,
          plate
            .at(0, 0, r - 0.002)
            .turn(-pitch, 0, 0)
            .turn(0, yaw, 0)
            .at(...c)
            .as('metal', { colour, wear: 0.6 }),
        );
      }
      kit.part(
        'body',
        c,
        kit
          .cylinder(0.032, 0.02, { sides: 18 })
          .turn(Math.PI / 2 + 0.5, 0, 0)
          .at(0, c[1] - 0.08, 0.143)
          .as('brass', { wear: 0.4 }),
        ...[-1, 0, 1].map((k) =>
          kit
            .box(0.04, 0.004, 0.004, { bevel: 0 })
            .turn(0.5, 0, 0)
            .at(0, c[1] - 0.08 + k * 0.011, 0.155 - k * 0.006)
            .as('iron'),
        ),
      );
    }
    // Eyes: deep rims around glowing glass.
    const ey = boxy ? 0.45 : c[1] + 0.06;
    const ez = boxy ? 0.095 : 0.138;
    const eyeSize = has('big-eyed', 'large-eyed') || !boxy ? 0.046 : 0.036;
    for (const [name, s] of [
      ['eye.l', 1],
      ['eye.r', -1],
    ] as const) {
      const x = s * (boxy ? 0.06 : 0.056);
      const tilt = boxy ? 0 : s * 0.28;
      const place = (shape: ReturnType<typeof kit.sphere>) =>
        shape.turn(boxy ? 0 : -0.16, tilt, 0).at(x, ey, ez);
      kit.part(
        'head',
        headPivot,
        place(
          kit
            .lathe(
              [
                [eyeSize * 0.78, -0.03],
                [eyeSize * 1.1, -0.03],
                [eyeSize * 1.14, 0.016],
                [eyeSize * 1.0, 0.024],
                [eyeSize * 0.84, 0.018],
                [eyeSize * 0.78, -0.03],
              ],
              { sides: 24 },
            )
            .turn(Math.PI / 2, 0, 0),
        ).as('metal', dark),
        place(
          kit
            .lathe(
              [
                [eyeSize * 1.12, -0.008],
                [eyeSize * 1.2, -0.004],
                [eyeSize * 1.2, 0.006],
                [eyeSize * 1.12, 0.01],
              ],
              { sides: 24 },
            )
            .turn(Math.PI / 2, 0, 0),
        ).as('brass', { wear: 0.3 }),
      );
      // A lens: dark glass, a lit ring, an iris with a dark middle, and a catch-light that stays put.
      const off = has('off', 'sleeping', 'dead');
      const ring = (radius: number, thick: number): ReturnType<typeof kit.sphere> =>
        kit.tube(
          Array.from({ length: 20 }, (_, i): Vec3 => {
            const a = (i / 20) * 2 * Math.PI;
            return [radius * Math.cos(a), radius * Math.sin(a), 0];
          }),
          thick,
          { sides: 8, closed: true, steps: 28 },
        );
      kit.part(
        name,
        [x, ey, ez],
        place(kit.sphere([eyeSize * 0.84, eyeSize * 0.84, eyeSize * 0.42], { segments: 18 })).as('plastic', {
          colour: '#0a1016',
          roughness: 0.12,
          vary: 0,
        }),
        place(ring(eyeSize * 0.72, eyeSize * 0.05).at(0, 0, eyeSize * 0.24))
          .as('glass', { colour: eyeColour })
          .glow(eyeColour, off ? 0.02 : 0.3),
        // One broad lit iris, a pupil that reads from afar, catch-lights above it.
        place(
          kit
            .sphere([eyeSize * 0.62, eyeSize * 0.62, eyeSize * 0.16], { segments: 20 })
            .at(0, 0, eyeSize * 0.32),
        )
          .as('glass', { colour: eyeColour })
          .glow(eyeColour, off ? 0.02 : 0.4),
        place(
          kit
            .sphere([eyeSize * 0.3, eyeSize * 0.32, eyeSize * 0.06], { segments: 14 })
            .at(0, 0, eyeSize * 0.46),
        ).as('plastic', { colour: '#0b1a2e', roughness: 0.1, vary: 0 }),
        ...[
          [0.2, 0.26, 0.13],
          [-0.18, -0.2, 0.06],
        ].map(([dx, dy, size]) =>
          place(
            kit.sphere(eyeSize * size!, { segments: 10 }).at(eyeSize * dx!, eyeSize * dy!, eyeSize * 0.47),
          )
            .as('glass', { colour: '#ffffff' })
            .glow('#ffffff', 0.9),
        ),
      );
      // Shutters: an upper one that comes down, a lower one that rises a little.
      const top: Vec3 = [x, ey + eyeSize * 0.98, ez + eyeSize * 0.1];
      kit.part(
        `lid.${s > 0 ? 'l' : 'r'}`,
        top,
        place(kit.sphere([eyeSize * 0.95, eyeSize * 0.97, eyeSize * 0.56], { segments: 14 })).as(
          'metal',
          paint,
        ),
      );
    }
    kit.part(
      'jaw',
      [0, ey - 0.07, ez],
      kit
        .box(0.05, 0.01, 0.012, { bevel: 0.003 })
        .at(0, ey - eyeSize * 1.55, ez + (boxy ? 0.004 : 0.016))
        .as('iron', { colour: '#241f1c' }),
    );
    const top = boxy ? 0.53 : c[1] + r;
    kit.part(
      'head',
      headPivot,
      kit
        .tube(
          [
            [0.02, top - 0.005, 0],
            [0.022, top + 0.06, 0.004],
            [0.03, top + 0.085, 0],
          ],
          0.0035,
          { sides: 6 },
        )
        .as('steel'),
      kit
        .sphere(0.013, { segments: 12 })
        .at(0.031, top + 0.095, 0)
        .as('glass', { colour: '#ff6a4a' })
        .glow('#ff5a3a', 1.1),
      kit.cylinder(0.018, 0.014, { sides: 12 }).at(0.02, top, 0).as('metal', dark),
    );
    // Arms of hose with ball shoulders and three fingers; short legs with flat shoes.
    const sy = boxy ? 0.3 : c[1] - 0.005;
    const sx = boxy ? 0.15 : r + 0.012;
    for (const [name, s] of [
      ['arm.l', 1],
      ['arm.r', -1],
    ] as const) {
      const hand: Vec3 = [s * (sx + 0.05), 0.125, 0.06];
      kit.part(
        name,
        [s * sx, sy, 0],
        kit
          .sphere(0.034, { segments: 14 })
          .at(s * (sx + 0.006), sy, 0)
          .as('metal', grey),
        kit
          .tube(
            [
              [s * (sx + 0.015), sy, 0],
              [s * (sx + 0.062), sy - 0.06, 0.012],
              [s * (sx + 0.058), sy - 0.12, 0.04],
              hand,
            ],
            0.0135,
            { sides: 10, steps: 12 },
          )
          .as('rubber', { colour: '#54504c' }),
        ...Array.from({ length: 5 }, (_, i) =>
          kit
            .sphere([0.0175, 0.006, 0.0175], { segments: 10 })
            .at(s * (sx + 0.056 + 0.006 * Math.sin(i)), sy - 0.05 - i * 0.022, 0.01 + i * 0.008)
            .as('metal', dark),
        ),
        kit
          .sphere([0.027, 0.024, 0.024], { segments: 14 })
          .at(...hand)
          .as('metal', grey),
        ...[-1, 0, 1].map((k) =>
          kit
            .tube(
              [
                [hand[0] + k * 0.014, hand[1] - 0.012, hand[2] + 0.012],
                [hand[0] + k * 0.021, hand[1] - 0.034, hand[2] + 0.03],
                [hand[0] + k * 0.015, hand[1] - 0.05, hand[2] + 0.03],
              ],
              [0.0085, 0.008, 0.006],
              { sides: 8, steps: 5 },
            )
            .as('metal', dark),
        ),
      );
    }
    for (const [name, s] of [
      ['leg.l', 1],
      ['leg.r', -1],
    ] as const) {
      const x = s * 0.07;
      kit.part(
        name,
        [x, 0.16, 0],
        kit.cylinder(0.021, 0.13, { sides: 12 }).at(x, 0.1, 0).as('metal', dark),
        kit.sphere(0.027, { segments: 12 }).at(x, 0.155, 0).as('metal', grey),
        kit
          .extrude(circle(0.042, 18), 0.035, { bevel: 0.01 })
          .turn(-Math.PI / 2, 0, 0)
          .scale(0.95, 1, 1.4)
          .at(x, 0.0175, 0.02)
          .as('metal', { ...paint, colour: '#7c7a74', vary: dent(0.1) }),
        kit.cylinder(0.03, 0.014, { sides: 14 }).at(x, 0.042, 0).as('metal', grey),
      );
    }
    if (boxy)
      kit.part('body', [0, 0.2, 0], frame(kit, 0.13, 0.08, 0.01, 0.008).at(0, 0.25, 0.106).as('brass'));
  },
});
