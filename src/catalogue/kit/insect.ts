import type { Vec3 } from '../../base/vectors.ts';
import type { ThingParams } from '../kinds.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Measures of a six-legged animal as factors on its length, which is from brow to end; it faces +z. */
export interface Insect {
  /** Metres. */
  readonly length: number;
  readonly head: number;
  readonly thorax: number;
  /** Half width, half height and half length of the abdomen. */
  readonly abdomen: Vec3;
  readonly colour: string;
  readonly dark: string;
  /** Rings round the abdomen. */
  readonly rings?: { readonly colour: string; readonly count: number };
  readonly furry?: boolean;
  readonly eyes: { readonly size: number; readonly colour: string };
  readonly feelers?: number;
  readonly legs?: number;
  /** Clear wings: span and width, one or two pairs. */
  readonly wings?: {
    readonly span: number;
    readonly width: number;
    readonly pairs: 1 | 2;
    readonly colour?: string;
  };
  /** Hard wing cases with spots. */
  readonly cases?: { readonly colour: string; readonly spots: string };
  readonly jaws?: boolean;
}

/** Build an insect with parts 'head', 'eye.l', 'wing.l', 'leg.fl' … and 'tail', the abdomen. */
export function insect(kit: SetKit, params: ThingParams, q: Insect): void {
  const L = q.length;
  const main = params.colour ?? q.colour;
  const skin = (s: Shape, colour: string): Shape =>
    q.furry ? s.as('felt', { colour, vary: 0.03 }) : s.as('plastic', { colour, roughness: 0.3, vary: 0.04 });
  const legs = (q.legs ?? 0.3) * L;
  const y = legs * 0.62 + q.thorax * L * 0.5;
  const [aw, ah, al] = q.abdomen.map((v) => v * L) as unknown as Vec3;
  const joint: Vec3 = [0, y, -q.thorax * L * 0.8];
  const end: Vec3 = [0, y + ah * 0.15, joint[2] - al * 0.9];
  kit.part(
    'body',
    [0, y, 0],
    skin(
      kit.sphere([q.thorax * L, q.thorax * L * 0.95, q.thorax * L * 1.1], { segments: 20 }).at(0, y, 0),
      q.furry ? main : q.dark,
    ),
  );
  const belly: Shape[] = [skin(kit.sphere([aw, ah, al], { segments: 24 }).at(...end), main)];
  if (q.rings)
    for (let i = 0; i < q.rings.count; i++) {
      const u = -0.72 + (1.44 * (i + 0.5)) / q.rings.count;
      const r = Math.sqrt(1 - u * u) * 1.015;
      belly.push(
        skin(
          kit
            .cylinder(1, (al * 0.66) / q.rings.count, { sides: 24, bevel: 0 })
            .turn(Math.PI / 2, 0, 0)
            .scale(aw * r, ah * r, 1)
            .at(end[0], end[1], end[2] + u * al),
          q.rings.colour,
        ),
      );
    }
  kit.part('tail', joint, ...belly);
  if (q.cases)
    for (const s of [-1, 1]) {
      const root: Vec3 = [s * aw * 0.1, end[1] + ah * 0.3, end[2] + al * 0.8];
      kit.part(
        'body',
        root,
        skin(
          kit
            .sphere([aw * 0.56, ah * 1.06, al * 1.04], { segments: 22 })
            .at(s * aw * 0.5, end[1] + ah * 0.08, end[2]),
          params.colour ?? q.cases.colour,
        ),
        ...(
          [
            [0.42, 0.5],
            [0.62, -0.05],
            [0.4, -0.55],
          ] as const
        ).map(([x, z]) =>
          skin(
            kit
              .sphere([aw * 0.2, ah * 0.2, al * 0.18], { segments: 12 })
              .at(
                s * aw * (x + 0.1),
                end[1] +
                  ah * 0.08 +
                  ah * 1.06 * Math.sqrt(Math.max(0, 1 - z * z - ((x - 0.4) / 0.56) ** 2)) * 0.94,
                end[2] + z * al,
              ),
            q.cases!.spots,
          ),
        ),
      );
    }
  const r = q.head * L;
  const head: Vec3 = [0, y + r * 0.15, q.thorax * L + r * 0.72];
  kit.part(
    'head',
    [0, y, q.thorax * L * 0.8],
    skin(kit.sphere([r, r * 0.95, r * 0.9], { segments: 20 }).at(...head), q.furry ? main : q.dark),
    ...[-1, 1].flatMap((s) => {
      const f = (q.feelers ?? 0.3) * L;
      const tip: Vec3 = [head[0] + s * f * 0.5, head[1] + r * 0.6 + f * 0.7, head[2] + f * 0.6];
      return [
        kit
          .tube(
            [
              [s * r * 0.3, head[1] + r * 0.8, head[2] + r * 0.4],
              [s * f * 0.32, head[1] + r + f * 0.5, head[2] + f * 0.2],
              tip,
            ],
            [L * 0.012, L * 0.01, L * 0.007],
            { sides: 6, steps: 10 },
          )
          .as('plastic', { colour: '#1c1614', roughness: 0.5 }),
        kit
          .sphere(L * 0.018, { segments: 8 })
          .at(...tip)
          .as('plastic', { colour: '#1c1614', roughness: 0.5 }),
        ...(q.jaws
          ? [
              kit
                .tube(
                  [
                    [s * r * 0.5, head[1] - r * 0.5, head[2] + r * 0.6],
                    [s * r * 0.6, head[1] - r * 0.6, head[2] + r * 1.25],
                    [s * r * 0.08, head[1] - r * 0.6, head[2] + r * 1.5],
                  ],
                  [r * 0.16, r * 0.13, r * 0.03],
                  { sides: 6, steps: 8 },
                )
                .as('plastic', { colour: '#1c1614', roughness: 0.4 }),
            ]
          : []),
      ];
    }),
  );
  for (const s of [-1, 1]) {
    const e = q.eyes.size * L;
    const at: Vec3 = [s * r * 0.62, head[1] + r * 0.22, head[2] + r * 0.52];
    kit.part(
      s > 0 ? 'eye.l' : 'eye.r',
      at,
      kit
        .sphere(e, { segments: 16 })
        .at(...at)
        .as('plastic', { colour: q.eyes.colour, roughness: 0.12, vary: 0 }),
      kit
        .sphere(e * 0.26, { segments: 8 })
        .at(at[0] + s * e * 0.2, at[1] + e * 0.45, at[2] + e * 0.8)
        .as('plastic', { colour: '#ffffff' })
        .glow('#ffffff', 0.7),
    );
    for (const [i, row] of (['f', 'm', 'b'] as const).entries()) {
      const root: Vec3 = [s * q.thorax * L * 0.7, y - q.thorax * L * 0.4, (1 - i) * q.thorax * L * 0.7];
      const out = legs * (0.8 + 0.15 * i);
      const back = (1 - i) * legs * 0.6;
      kit.part(
        `leg.${row}${s > 0 ? 'l' : 'r'}`,
        root,
        kit
          .tube(
            [
              root,
              [root[0] + s * out * 0.5, root[1] + legs * 0.3, root[2] + back * 0.5],
              [root[0] + s * out * 0.85, legs * 0.1, root[2] + back],
              [root[0] + s * out, 0.001, root[2] + back * 1.25],
            ],
            [L * 0.024, L * 0.02, L * 0.014, L * 0.01],
            { sides: 7, steps: 12 },
          )
          .as('plastic', { colour: q.furry ? '#1f1813' : q.dark, roughness: 0.4 }),
      );
    }
    if (q.wings) wingsOf(kit, q, s, y, L);
  }
}

function wingsOf(kit: SetKit, q: Insect, s: number, y: number, L: number): void {
  const { span, width, pairs, colour = '#dcebf2' } = q.wings!;
  const root: Vec3 = [s * q.thorax * L * 0.4, y + q.thorax * L * 0.75, 0];
  const shapes: Shape[] = [];
  for (let k = 0; k < pairs; k++) {
    const sweep = pairs === 2 ? (k === 0 ? 0.22 : -0.3) : -0.35;
    const long = span * L * (k === 0 ? 1 : 0.86);
    const pane = (by: number, thick: number): Shape =>
      kit
        .sphere([(long / 2) * by, L * 0.006 * thick, width * L * 0.5 * by], { segments: 18 })
        .at(s * long * 0.52, 0, 0)
        .turn(0, -s * sweep, s * 0.22)
        .at(root[0], root[1], root[2] + (k === 0 ? 0.06 : -0.08) * L);
    shapes.push(
      pane(1, 1).as('glass', { colour, roughness: 0.2 }),
      // A vein along the leading edge.
      kit
        .tube(
          [
            [0, 0, 0],
            [s * long * 0.5, 0.004 * L, width * L * 0.34],
            [s * long, 0, 0],
          ],
          L * 0.008,
          { sides: 5 },
        )
        .turn(0, -s * sweep, s * 0.22)
        .at(root[0], root[1], root[2] + (k === 0 ? 0.06 : -0.08) * L)
        .as('plastic', { colour: '#4a5058', roughness: 0.4 }),
    );
  }
  kit.part(s > 0 ? 'wing.l' : 'wing.r', root, ...shapes);
}
