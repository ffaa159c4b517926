import type { ThingParams } from '../kinds.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Measures of what swims, metres; it faces +z with its middle at y = `rise`. */
export interface Fish {
  readonly length: number;
  /** Half width and half height at the thickest. */
  readonly girth: readonly [number, number];
  /** Where it is thickest, 0 at the nose, 1 at the tail. */
  readonly thickest: number;
  readonly tail: { readonly height: number; readonly flat: boolean };
  readonly fin: { readonly top: number; readonly side: number };
  readonly colour: string;
  readonly belly: string;
  readonly stripes?: string;
  /** Snout length (dolphin) or teeth (shark). */
  readonly snout?: number;
  readonly teeth?: boolean;
  readonly eye: number;
  readonly material?: string;
}

/** Build what swims, with parts 'tail', 'fin.l', 'fin.r', 'jaw'. */
export function fish(kit: SetKit, params: ThingParams, f: Fish): void {
  const main = params.colour ?? f.colour;
  const material = params.material ?? f.material ?? 'felt';
  const skin = (s: Shape, colour = main): Shape => s.as(material, { colour, vary: 0.02 });
  const [w, h] = f.girth;
  const y = Math.max(h * 1.2, f.tail.flat ? h * 1.2 : f.tail.height * 0.6);
  const L = f.length;
  const z = (u: number): number => L * (0.5 - u);
  const t = f.thickest;
  const flat = w / h;
  kit.add(
    skin(
      kit
        .tube(
          [
            [0, 0, z(0)],
            [0, 0, z(t * 0.35)],
            [0, 0, z(t)],
            [0, 0, z((1 + t) / 2)],
            [0, 0, z(0.88)],
          ],
          [h * 0.12, h * 0.62, h, h * 0.62, h * 0.16],
          { sides: 16, steps: 24 },
        )
        .scale(flat, 1, 1)
        .at(0, y, 0),
    ),
    skin(kit.sphere([w * 0.82, h * 0.62, L * 0.3]).at(0, y - h * 0.42, z(t)), f.belly),
  );
  const dorsal = kit
    .extrude(
      [
        [0, 0],
        [f.fin.top * 0.35, f.fin.top],
        [f.fin.top * 0.75, f.fin.top * 0.85],
        [f.fin.top * 1.15, 0],
      ],
      w * 0.14,
      { bevel: w * 0.04 },
    )
    .turn(0, Math.PI / 2, 0);
  kit.add(skin(dorsal.at(0, y + h * 0.82, z(t - 0.08))));
  if (f.snout)
    kit.add(
      skin(
        kit.tube(
          [
            [0, y - h * 0.1, z(0.03)],
            [0, y - h * 0.2, z(0) + f.snout],
          ],
          [h * 0.3, h * 0.14],
          { sides: 10 },
        ),
      ),
    );
  if (f.stripes)
    for (const u of [0.24, 0.48, 0.7])
      kit.add(
        skin(
          kit
            .cylinder(h * (u < 0.3 ? 0.86 : u < 0.6 ? 1.0 : 0.66), L * 0.05, { sides: 18 })
            .turn(Math.PI / 2, 0, 0)
            .scale(flat * 1.015, 1.015, 1)
            .at(0, y, z(u)),
          f.stripes,
        ),
      );
  for (const s of [-1, 1]) {
    kit.add(
      kit
        .sphere(f.eye)
        .at(s * w * 0.62, y + h * 0.18, z(0.13))
        .as('plastic', { colour: '#f4f0e6', roughness: 0.2 }),
      kit
        .sphere(f.eye * 0.62)
        .at(s * (w * 0.62 + f.eye * 0.55), y + h * 0.2, z(0.13) + f.eye * 0.2)
        .as('plastic', { colour: '#0e0c10', roughness: 0.1 }),
    );
    const fin = kit
      .sphere([f.fin.side, h * 0.06, f.fin.side * 0.42])
      .turn(0, s * 0.5, s * -0.35)
      .at(s * (w * 0.7 + f.fin.side * 0.6), y - h * 0.4, z(0.36));
    kit.part(s > 0 ? 'fin.l' : 'fin.r', [s * w * 0.7, y - h * 0.3, z(0.34)], skin(fin));
  }
  const lobe = (s: number): Shape => {
    const th = f.tail.height;
    const shape = kit
      .extrude(
        [
          [0, -0.02 * th],
          [th * 0.5, th * 0.5],
          [th * 0.62, th * 0.46],
          [th * 0.28, 0],
        ],
        w * 0.12,
        { bevel: w * 0.03 },
      )
      .scale(1, s, 1)
      .turn(0, Math.PI / 2, 0);
    return skin((f.tail.flat ? shape.turn(0, 0, Math.PI / 2) : shape).at(0, y, z(0.85)));
  };
  kit.part(
    'tail',
    [0, y, z(0.85)],
    lobe(1),
    f.tail.flat
      ? skin(
          kit
            .extrude(
              [
                [0, -0.02 * f.tail.height],
                [f.tail.height * 0.5, f.tail.height * 0.5],
                [f.tail.height * 0.62, f.tail.height * 0.46],
                [f.tail.height * 0.28, 0],
              ],
              w * 0.12,
            )
            .turn(0, Math.PI / 2, 0)
            .turn(0, 0, -Math.PI / 2)
            .at(0, y, z(0.85)),
        )
      : skin(
          kit
            .extrude(
              [
                [0, 0.02 * f.tail.height],
                [f.tail.height * 0.28, 0],
                [f.tail.height * 0.62, -f.tail.height * 0.46],
                [f.tail.height * 0.5, -f.tail.height * 0.5],
              ],
              w * 0.12,
            )
            .turn(0, Math.PI / 2, 0)
            .at(0, y, z(0.85)),
        ),
  );
  const jaw = skin(kit.sphere([w * 0.5, h * 0.12, L * 0.1]).at(0, y - h * 0.36, z(0.09)), f.belly);
  const teeth: Shape[] = [];
  if (f.teeth)
    for (let i = 0; i < 9; i++)
      teeth.push(
        kit
          .cylinder(h * 0.045, h * 0.13, { top: 0.001, sides: 6 })
          .at(w * 0.45 * Math.sin((i - 4) * 0.3), y - h * 0.24, z(0.07) + w * 0.25 * Math.cos((i - 4) * 0.3))
          .as('plastic', { colour: '#f6f2e8' }),
      );
  kit.part('jaw', [0, y - h * 0.3, z(0.18)], jaw, ...teeth);
}
