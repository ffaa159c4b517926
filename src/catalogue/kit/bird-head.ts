import { add, normalize, scale, type Vec3 } from '../../base/vectors.ts';
import type { ThingParams } from '../kinds.ts';
import type { Plumage } from './bird.ts';
import { type Form, surfaceAlong } from './sculpt.ts';
import type { Shape } from './set-kit.ts';

/** Bills, eyes, crests and combs. */

/** Upper half of the bill with the head, lower half as the jaw. */
export function billOf({ kit, b }: Plumage, root: Vec3, crown: Vec3): void {
  const r = b.head;
  const { length, radius, colour, hooked, flat, bent } = b.beak;
  const horn = (s: Shape): Shape => s.as('plastic', { colour, roughness: 0.45, vary: 0.03 });
  const mouth: Vec3 = [0, crown[1] - r * 0.18, crown[2] + r * 0.78];
  const wide = flat ? 1.5 : 1;
  const low = flat ? 0.5 : 1;
  const path = (sag: number): Vec3[] =>
    bent
      ? [
          mouth,
          [0, mouth[1] - length * 0.06, mouth[2] + length * 0.5],
          [0, mouth[1] - length * 0.62, mouth[2] + length * 0.86],
        ]
      : [
          mouth,
          [0, mouth[1] + radius * 0.1, mouth[2] + length * 0.55],
          [0, mouth[1] - sag, mouth[2] + length],
        ];
  const bill = (points: Vec3[], radii: number[]): Shape =>
    horn(
      kit
        .tube(points, radii, { sides: 12, steps: 12 })
        .at(0, -mouth[1], 0)
        .scale(wide, low, 1)
        .at(0, mouth[1], 0),
    );
  kit.part(
    'head',
    root,
    bill(path(hooked ? radius * 1.9 : radius * 0.35), [
      radius * 1.12,
      radius * (flat ? 1 : 0.78),
      radius * (flat ? 0.6 : 0.1),
    ]),
  );
  if (bent)
    kit.part(
      'head',
      root,
      kit
        .sphere(radius * 0.62)
        .at(...path(0)[2]!)
        .as('plastic', { colour: '#1c1a1c', roughness: 0.4 }),
    );
  const under: Vec3 = [0, mouth[1] - radius * 0.62 * low, mouth[2] - radius * 0.2];
  kit.part(
    'jaw',
    under,
    bill(
      [under, [0, under[1] - (bent ? length * 0.3 : 0), under[2] + length * (hooked ? 0.55 : 0.82)]],
      [radius * 0.8, radius * (flat ? 0.5 : 0.14)],
    ),
  );
}

/** Share of an eye that an open lid covers, as modelled. */
const openLid = 0.03;

/** Eyes with lids, and what stands on the crown. */
export function furnishBirdHead(
  plumage: Plumage,
  params: ThingParams,
  root: Vec3,
  crown: Vec3,
  form: Form,
): void {
  const { kit, b, feather } = plumage;
  const r = b.head;
  const iris = params.parts?.['eyes'] ?? params.parts?.['eye'] ?? b.iris ?? (b.owl ? '#e6a524' : '#2a1a10');
  const way = normalize(b.owl ? [0.46, 0.16, 0.87] : [0.8, 0.26, 0.54]);
  const e = r * (b.owl ? 0.34 : 0.25);
  for (const s of [-1, 1]) {
    const out: Vec3 = [s * way[0], way[1], way[2]];
    const far = surfaceAlong(form, crown, out);
    const at = add(crown, scale(out, far - e * 0.4));
    const ahead = normalize([out[0] * 0.8, out[1] * 0.3, out[2] + 0.35]);
    const on = (d: number, up = 0, side = 0): Vec3 =>
      add(at, [ahead[0] * d + side, ahead[1] * d + up, ahead[2] * d]);
    const side = s > 0 ? 'l' : 'r';
    if (b.owl)
      kit.part(
        'head',
        root,
        feather(
          kit
            .sphere([r * 0.54, r * 0.58, r * 0.14])
            .turn(0, s * 0.42, 0)
            .at(...add(crown, scale(out, far - r * 0.09))),
          plumage.belly,
        ),
      );
    kit.part(
      `eye.${side}`,
      at,
      kit
        .sphere(e, { segments: 16 })
        .at(...at)
        .as('plastic', { colour: iris, roughness: 0.12, vary: 0 }),
      kit
        .sphere(e * 0.68, { segments: 12 })
        .at(...on(e * 0.42))
        .as('plastic', { colour: '#0c090b', roughness: 0.08, vary: 0 }),
      kit
        .sphere(e * 0.28, { segments: 8 })
        .at(...on(e * 0.88, e * 0.36, e * 0.2))
        .as('plastic', { colour: '#ffffff' })
        .glow('#ffffff', 0.8),
    );
    const lid: Vec3 = [at[0], at[1] + e * 1.02, at[2]];
    kit.part(
      `lid.${side}`,
      lid,
      feather(
        kit
          .sphere([e * 1.1, e * 1.06 * openLid, e * 1.1], { segments: 12 })
          .at(lid[0], lid[1] - e * 1.06 * openLid, lid[2]),
        b.hood ?? plumage.main,
      ),
    );
    if (b.owl)
      kit.part(
        'head',
        root,
        feather(
          kit.tube(
            [
              [s * r * 0.5, crown[1] + r * 0.78, crown[2] + r * 0.1],
              [s * r * 0.86, crown[1] + r * 1.4, crown[2] - r * 0.05],
            ],
            [r * 0.26, r * 0.03],
            { sides: 8 },
          ),
          plumage.wing,
        ),
      );
  }
  if (b.crest)
    kit.part(
      'head',
      root,
      ...[-1, 0, 1, 2].map((i) =>
        feather(
          kit.tube(
            [
              [0, crown[1] + r * 0.8, crown[2] - i * r * 0.22],
              [0, crown[1] + r * (1.5 - i * 0.08), crown[2] - r * (0.2 + i * 0.4)],
              [0, crown[1] + r * (1.9 - i * 0.2), crown[2] - r * (0.1 + i * 0.52)],
            ],
            [r * 0.1, r * 0.09, r * 0.03],
            { sides: 7 },
          ),
          b.crest,
        ),
      ),
    );
  if (b.comb) {
    const flesh = (s: Shape): Shape => s.as('leather', { colour: b.comb!, roughness: 0.5 });
    kit.part(
      'head',
      root,
      ...[-0.55, -0.2, 0.15, 0.5].map((k) =>
        flesh(
          kit
            .sphere([r * 0.13, r * (0.5 - Math.abs(k) * 0.35), r * 0.24])
            .at(0, crown[1] + r * 1.02, crown[2] + k * r),
        ),
      ),
      ...[-1, 1].map((s) =>
        flesh(
          kit.sphere([r * 0.13, r * 0.4, r * 0.22]).at(s * r * 0.2, crown[1] - r * 0.72, crown[2] + r * 0.74),
        ),
      ),
    );
  }
}
