import type { Vec3 } from '../../base/vectors.ts';
import type { ThingParams } from '../kinds.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Measures of a bird, metres; it faces +z with half-spread wings when it flies, folded when `perched`. */
export interface Bird {
  /** Breast to rump. */
  readonly length: number;
  readonly girth: number;
  /** Neck length and lean above the horizon. */
  readonly neck: readonly [number, number];
  readonly head: number;
  readonly beak: {
    readonly length: number;
    readonly radius: number;
    readonly colour: string;
    readonly hooked?: boolean;
  };
  /** One wing: span, depth. */
  readonly wing: readonly [number, number];
  readonly tail: number;
  readonly legs: { readonly length: number; readonly colour: string };
  readonly colour: string;
  readonly belly?: string;
  readonly wingColour?: string;
  readonly crest?: string;
  /** Big round eyes to the front. */
  readonly owl?: boolean;
  readonly upright?: boolean;
  /** Wings lie against the body. */
  readonly folded?: boolean;
}

/**
 * Build a bird as sewn felt with parts 'head', 'jaw', 'wing.l', 'wing.r', 'tail', 'leg.l', 'leg.r'.
 * @example build: (kit, params) => bird(kit, params, { length: 0.3, … })
 */
export function bird(kit: SetKit, params: ThingParams, b: Bird): void {
  const main = params.colour ?? b.colour;
  const belly = b.belly ?? main;
  const wing = b.wingColour ?? main;
  const material = params.material ?? 'felt';
  const skin = (s: Shape, colour = main): Shape => s.as(material, { colour, vary: 0.03 });
  const hip = b.legs.length;
  const rise = b.upright ? 1.15 : 0.3;
  const [cr, sr] = [Math.cos(rise), Math.sin(rise)];
  const middle: Vec3 = [0, hip + b.girth * 0.8 + sr * b.length * 0.35, 0];
  const along = (u: number, out = 0): Vec3 => [
    0,
    middle[1] + sr * b.length * u + cr * out,
    cr * b.length * u - sr * out,
  ];
  kit.add(
    skin(
      kit.tube(
        [along(-0.55), along(-0.25), along(0.1), along(0.42)],
        [b.girth * 0.25, b.girth * 0.9, b.girth, b.girth * 0.5],
        { sides: 14, steps: 18 },
      ),
    ),
    skin(
      kit
        .sphere([b.girth * 0.82, b.girth * 0.8, b.length * 0.34])
        .turn(-rise, 0, 0)
        .at(...along(0.08, -b.girth * 0.28)),
      belly,
    ),
  );
  const [neckLength, lean] = b.neck;
  const root = along(0.38);
  const crown: Vec3 = [0, root[1] + Math.sin(lean) * neckLength, root[2] + Math.cos(lean) * neckLength];
  const r = b.head;
  const out: Shape[] = [
    skin(
      kit.tube(
        [root, [0, (root[1] + crown[1]) / 2, (root[2] + crown[2]) / 2 - neckLength * 0.12], crown],
        [b.girth * 0.55, r * 0.75, r * 0.85],
        { sides: 12, steps: 10 },
      ),
    ),
    skin(kit.sphere([r, r * 0.95, r]).at(...crown)),
  ];
  const { length: bl, radius: br, colour: bc, hooked } = b.beak;
  const mouth: Vec3 = [0, crown[1] - r * 0.1, crown[2] + r * 0.85];
  const bill = (drop: number): Vec3[] => [
    mouth,
    [0, mouth[1] + br * 0.1, mouth[2] + bl * 0.6],
    [0, mouth[1] - drop, mouth[2] + bl],
  ];
  out.push(
    kit
      .tube(bill(hooked ? br * 1.5 : br * 0.2), [br, br * 0.7, br * 0.08], { sides: 8, steps: 8 })
      .as('plastic', { colour: bc, roughness: 0.5 }),
  );
  kit.part(
    'jaw',
    mouth,
    kit
      .tube(
        [
          [0, mouth[1] - br * 0.6, mouth[2]],
          [0, mouth[1] - br * 0.6, mouth[2] + bl * 0.75],
        ],
        [br * 0.7, br * 0.12],
        { sides: 8 },
      )
      .as('plastic', { colour: bc, roughness: 0.5 }),
  );
  for (const s of [-1, 1]) {
    const spread = b.owl ? 0.45 : 0.78;
    const ez = b.owl ? 0.82 : 0.5;
    const eye = r * (b.owl ? 0.34 : 0.2);
    if (b.owl)
      out.push(
        skin(
          kit
            .sphere([r * 0.52, r * 0.52, r * 0.16])
            .at(s * r * spread, crown[1] + r * 0.15, crown[2] + r * 0.72),
          belly,
        ),
      );
    if (b.owl)
      out.push(
        kit
          .sphere(eye)
          .at(s * r * spread, crown[1] + r * 0.15, crown[2] + r * ez)
          .as('plastic', { colour: '#e6a524', roughness: 0.2 }),
      );
    const pupil = b.owl ? eye * 0.62 : eye;
    out.push(
      kit
        .sphere(pupil)
        .at(s * r * spread, crown[1] + r * 0.18, crown[2] + r * ez + (b.owl ? eye * 0.55 : 0))
        .as('plastic', { colour: '#120e10', roughness: 0.12 }),
      kit
        .sphere(pupil * 0.28)
        .at(
          s * r * spread + s * pupil * 0.4,
          crown[1] + r * 0.18 + pupil * 0.5,
          crown[2] + r * ez + pupil * (b.owl ? 1.3 : 0.7),
        )
        .as('plastic', { colour: '#ffffff' })
        .glow('#ffffff', 0.8),
    );
    if (b.owl)
      out.push(
        skin(
          kit.tube(
            [
              [s * r * 0.5, crown[1] + r * 0.8, crown[2]],
              [s * r * 0.75, crown[1] + r * 1.35, crown[2]],
            ],
            [r * 0.24, r * 0.03],
            { sides: 8 },
          ),
          wing,
        ),
      );
  }
  if (b.crest)
    for (let i = 0; i < 3; i++)
      out.push(
        kit
          .tube(
            [
              [0, crown[1] + r * 0.8, crown[2] - i * r * 0.3],
              [0, crown[1] + r * (1.6 - i * 0.15), crown[2] - r * (0.5 + i * 0.4)],
            ],
            [r * 0.2, r * 0.04],
            { sides: 6 },
          )
          .as('felt', { colour: b.crest }),
      );
  kit.part('head', root, ...out);

  const [span, depth] = b.wing;
  for (const s of [-1, 1]) {
    const shoulder: Vec3 = [s * b.girth * 0.75, along(0.2, b.girth * 0.35)[1], along(0.2)[2]];
    const feathers: Shape[] = [];
    if (b.upright) {
      feathers.push(
        skin(
          kit
            .sphere([span * 0.14, span * 0.55, depth * 0.5])
            .turn(0.1, 0, s * 0.12)
            .at(shoulder[0] + s * span * 0.08, shoulder[1] - span * 0.42, shoulder[2] - depth * 0.1),
          wing,
        ),
      );
    } else if (b.folded) {
      feathers.push(
        skin(
          kit
            .sphere([b.girth * 0.2, b.girth * 0.6, b.length * 0.42])
            .turn(-rise, s * 0.12, 0)
            .at(s * b.girth * 0.86, along(-0.06, b.girth * 0.1)[1], along(-0.06)[2]),
          wing,
        ),
      );
    } else {
      feathers.push(
        skin(
          kit
            .tube(
              [
                shoulder,
                [shoulder[0] + s * span * 0.45, shoulder[1] + span * 0.06, shoulder[2] + depth * 0.12],
                [shoulder[0] + s * span, shoulder[1], shoulder[2] - depth * 0.25],
              ],
              [depth * 0.2, depth * 0.14, depth * 0.05],
              { sides: 8, steps: 10 },
            )
            .scale(1, 1, 1),
          wing,
        ),
      );
      for (let i = 0; i < 7; i++) {
        const u = 0.12 + (i / 6) * 0.86;
        const x = shoulder[0] + s * span * u;
        const reach = depth * (1 - 0.35 * u);
        feathers.push(
          skin(
            kit
              .sphere([span * 0.095, depth * 0.035, reach * 0.55])
              .turn(0, s * (-0.1 - u * 0.5), 0)
              .at(x, shoulder[1] + span * 0.04 * (1 - u) - 0.002 * i, shoulder[2] - reach * 0.42),
            i % 2 ? wing : main,
          ),
        );
      }
    }
    kit.part(s > 0 ? 'wing.l' : 'wing.r', shoulder, ...feathers);
    const leg: Vec3 = [s * b.girth * 0.42, hip + b.girth * 0.25, along(-0.05)[2]];
    kit.part(
      s > 0 ? 'leg.l' : 'leg.r',
      leg,
      kit
        .tube(
          [leg, [leg[0], hip * 0.45, leg[2] - hip * 0.1], [leg[0], hip * 0.06, leg[2]]],
          [b.girth * 0.14, b.girth * 0.07, b.girth * 0.07],
          { sides: 8 },
        )
        .as('leather', { colour: b.legs.colour }),
      ...[-0.5, 0, 0.5].map((a) =>
        kit
          .tube(
            [
              [leg[0], b.girth * 0.06, leg[2]],
              [leg[0] + Math.sin(a) * b.girth * 0.5, b.girth * 0.05, leg[2] + Math.cos(a) * b.girth * 0.55],
            ],
            [b.girth * 0.07, b.girth * 0.03],
            { sides: 6 },
          )
          .as('leather', { colour: b.legs.colour }),
      ),
    );
  }
  const rump = along(-0.5);
  kit.part(
    'tail',
    rump,
    ...[-1, 0, 1].map((i) =>
      skin(
        kit
          .sphere([b.tail * 0.2, b.girth * 0.09, b.tail * 0.55])
          .turn(-rise * 0.9, i * 0.22, 0)
          .at(i * b.tail * 0.13, rump[1] - sr * b.tail * 0.45, rump[2] - cr * b.tail * 0.45),
        i === 0 ? main : wing,
      ),
    ),
  );
}
