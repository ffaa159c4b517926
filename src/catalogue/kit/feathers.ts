import type { Vec3 } from '../../base/vectors.ts';
import type { Plumage } from './bird.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Wings and tails, feather by feather. */

/** One flat feather from the origin along −z, its quill end broad, lying level. */
function vane(kit: SetKit, long: number, wide: number, thick: number): Shape {
  const half = wide / 2;
  return kit
    .extrude(
      [
        [-half * 0.55, 0],
        [half * 0.55, 0],
        [half, long * 0.55],
        [half * 0.72, long * 0.86],
        [0, long],
        [-half * 0.72, long * 0.86],
        [-half, long * 0.55],
      ],
      thick,
      { bevel: thick * 0.3 },
    )
    .turn(-Math.PI / 2, 0, 0);
}

/** Wings held out to the sides: parts 'wing.l' and 'wing.r'. */
export function spreadWings(plumage: Plumage): void {
  const { b, kit, along, feather } = plumage;
  const [span, depth] = b.wing;
  const thick = span * 0.012;
  for (const s of [-1, 1]) {
    const shoulder: Vec3 = [s * b.girth * 0.62, along(0.2, b.girth * 0.45)[1], along(0.2)[2]];
    /** The leading edge: forward to the wrist, back to the tip. */
    const edge = (u: number): Vec3 => [
      shoulder[0] + s * span * u,
      shoulder[1] + span * 0.1 * Math.sin(Math.PI * Math.min(1, u * 1.1)),
      shoulder[2] + depth * (0.34 * Math.sin(Math.PI * Math.min(1, u * 1.25)) - 0.3 * u * u),
    ];
    const parts: Shape[] = [
      feather(
        kit.tube(
          [0, 0.2, 0.45, 0.75, 1].map(edge),
          [0.2, 0.16, 0.12, 0.08, 0.02].map((r) => r * depth),
          {
            sides: 8,
            steps: 16,
          },
        ),
      ),
    ];
    const flight = 13;
    for (let i = 0; i < flight; i++) {
      const u = (i + 0.3) / flight;
      const at = edge(u);
      // Inner ones point back, outer ones out.
      const fan = s * (0.08 + 1.02 * Math.max(0, u - 0.3) ** 1.25 * 1.6);
      const long = depth * (u < 0.55 ? 0.95 : 0.95 + 0.7 * (u - 0.55));
      const put = (shape: Shape, drop: number): Shape =>
        shape.turn(0, -fan, 0).at(at[0], at[1] - drop, at[2]);
      parts.push(
        feather(put(vane(kit, long, (span / flight) * 1.75, thick), 0.004 * i * depth), plumage.wing),
      );
      if (b.tips && u > 0.5)
        parts.push(
          feather(
            put(
              vane(kit, long * 0.34, (span / flight) * 1.5, thick * 1.3).at(0, 0, -long * 0.68),
              0.004 * i * depth,
            ),
            b.tips,
          ),
        );
      // Coverts over the quills.
      if (u < 0.82)
        parts.push(
          feather(put(vane(kit, long * 0.5, (span / flight) * 1.7, thick * 1.4), -thick * 1.2), plumage.main),
        );
    }
    kit.part(s > 0 ? 'wing.l' : 'wing.r', shoulder, ...parts);
  }
}

/** Wings laid against the flanks: parts 'folded.l' and 'folded.r'. */
export function foldedWings(plumage: Plumage): void {
  const { b, kit, along, rise, feather } = plumage;
  const g = b.girth;
  const long = b.length * 0.92;
  for (const s of [-1, 1]) {
    const root: Vec3 = [s * g * 0.7, along(0.26, g * 0.2)[1], along(0.26)[2]];
    const parts = [
      // The shoulder and its coverts.
      feather(
        kit
          .sphere([g * 0.2, g * 0.52, long * 0.36])
          .turn(-rise - 0.06, s * -0.1, 0)
          .at(s * g * 0.84, along(0.02, g * 0.16)[1], along(0.02)[2]),
        plumage.main === plumage.wing ? plumage.main : plumage.wing,
      ),
    ];
    // Rows of feathers that end one behind the other over the tail.
    for (let i = 0; i < 5; i++) {
      const at = along(-0.02 - 0.03 * i, g * (0.34 - 0.17 * i));
      parts.push(
        feather(
          kit
            .sphere([g * 0.06, g * 0.15, long * (0.44 - 0.035 * i)])
            .turn(-rise + 0.02 * i, s * -0.14, 0)
            .at(s * g * (0.78 + 0.06 * Math.sin(i * 0.8)), at[1], at[2] - long * 0.16),
          i > 2 && b.tips ? b.tips : plumage.wing,
        ),
      );
    }
    kit.part(s > 0 ? 'folded.l' : 'folded.r', root, ...parts);
  }
}

/** The tail: part 'tail'. */
export function tailFan(plumage: Plumage): void {
  const { b, kit, along, rise, feather } = plumage;
  const rump = along(-0.46, b.girth * 0.12);
  const colour = b.tailColour ?? plumage.wing;
  if (b.tailShape === 'train') return train(plumage, rump, colour);
  const n = 7;
  const fork = b.tailShape === 'fork';
  const spread = fork ? 0.16 : 0.13;
  kit.part(
    'tail',
    rump,
    ...Array.from({ length: n }, (_, k) => {
      const i = k - (n - 1) / 2;
      const long = b.tail * (fork ? 0.6 + 0.16 * Math.abs(i) : 1 - 0.04 * Math.abs(i));
      return feather(
        vane(kit, long, b.tail * 0.2 + b.girth * 0.1, b.tail * 0.02)
          .turn(0, i * spread, 0)
          .turn(b.upright ? -rise * 0.6 : -0.12, 0, 0)
          .at(rump[0], rump[1] - 0.003 * Math.abs(i) * b.tail, rump[2]),
        i === 0 ? plumage.main : colour,
      );
    }),
  );
}

/** A peacock's: long feathers with eyes, spread upright behind it. */
function train({ kit, b, feather }: Plumage, rump: Vec3, colour: string): void {
  const shapes: Shape[] = [];
  for (const [row, n, long] of [
    [0, 15, 1],
    [1, 12, 0.74],
    [2, 9, 0.5],
  ] as const)
    for (let k = 0; k < n; k++) {
      const a = ((k / (n - 1)) * 2 - 1) * 1.42;
      const l = b.tail * long;
      const at = (r: number): Vec3 => [
        rump[0] + Math.sin(a) * r,
        rump[1] + Math.cos(a) * r * 0.96 + b.tail * 0.04,
        rump[2] - b.tail * 0.16 * (r / b.tail) + row * 0.014 * b.tail,
      ];
      const w = b.tail * 0.075;
      shapes.push(
        feather(
          kit.tube([rump, at(l * 0.5), at(l)], [w * 0.14, w * 0.22, w * 0.1], { sides: 5, steps: 4 }),
          colour,
        ),
        ...(
          [
            [1.15, 0.9, '#3c8a3c', 0],
            [0.72, 0.58, '#c8902c', 0.01],
            [0.5, 0.42, '#1f9aa8', 0.018],
            [0.28, 0.24, '#182a7a', 0.026],
          ] as const
        ).map(([tall, wide, eye, front]) =>
          feather(
            kit
              .sphere([w * wide, w * tall, w * 0.08], { segments: 8 })
              .turn(0, 0, -a)
              .at(at(l)[0], at(l)[1], at(l)[2] + front * b.tail * 0.5),
            eye,
          ),
        ),
      );
    }
  kit.part('tail', rump, ...shapes);
}
