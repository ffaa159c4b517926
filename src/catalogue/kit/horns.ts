import type { Vec3 } from '../../base/vectors.ts';
import type { Quadruped } from './quadruped.ts';
import type { SetKit, Shape } from './set-kit.ts';

/** Horns and antlers of an animal whose head of radius `r` has its crown at height y and depth z. */
export function hornsOf(kit: SetKit, q: Quadruped, y: number, z: number, r: number): Shape[] {
  if (!q.horns) return [];
  const { kind, size, colour = '#d8cbb0' } = q.horns;
  const bone = (s: Shape): Shape => s.as('plastic', { colour, roughness: 0.6 });
  if (kind === 'one')
    return [
      bone(
        kit.tube(
          [
            [0, y + r * 0.8, z + r * 0.5],
            [0, y + r * 0.8 + size, z + r * 0.5 + size * 0.4],
          ],
          [r * 0.16, r * 0.02],
          { sides: 10 },
        ),
      ),
    ];
  return [-1, 1].flatMap((s) => {
    const x = s * r * 0.45;
    const base: Vec3 = [x, y + r * 0.75, z];
    if (kind === 'straight')
      return [
        bone(
          kit.tube([base, [x + s * size * 0.3, base[1] + size, z - size * 0.2]], [r * 0.13, r * 0.02], {
            sides: 8,
          }),
        ),
      ];
    const beam: Vec3[] = [
      base,
      [x + s * size * 0.55, base[1] + size * 0.4, z - size * 0.2],
      [x + s * size * 0.5, base[1] + size, z + size * 0.1],
    ];
    const main = bone(
      kit.tube(beam, kind === 'antlers' ? [r * 0.2, r * 0.17, r * 0.07] : [r * 0.2, r * 0.14, r * 0.04], {
        sides: 8,
      }),
    );
    if (kind === 'curved') return [main];
    const tine = (u: number, reach: number): Shape => {
      const p: Vec3 = [x + s * size * 0.55 * u, base[1] + size * (0.15 + 0.5 * u), z - size * 0.1];
      return bone(
        kit.tube([p, [p[0] + s * size * 0.1, p[1] + reach * 0.6, p[2] + reach]], [r * 0.15, r * 0.05], {
          sides: 6,
        }),
      );
    };
    return [main, tine(0.35, size * 0.35), tine(0.75, size * 0.4), tine(1, size * 0.3)];
  });
}

/** A mane: a ruff round the face, or locks along the neck. */
export function maneOf(kit: SetKit, q: Quadruped, root: Vec3, crown: Vec3): Shape[] {
  const { colour, size, round } = q.mane!;
  const out: Shape[] = [];
  const n = round ? 16 : 9;
  for (let i = 0; i < n; i++) {
    const u = i / (n - 1);
    if (round) {
      const a = u * Math.PI * 2;
      const reach = size * kit.random.range(0.85, 1.15);
      out.push(
        kit
          .sphere([reach * 0.42, reach * 0.42, reach * 0.5])
          .at(
            Math.cos(a) * size * 0.75,
            crown[1] + Math.sin(a) * size * 0.75 - size * 0.1,
            crown[2] - size * 0.25,
          )
          .as('felt', { colour, vary: 0.08 }),
      );
    } else {
      const y = root[1] + (crown[1] - root[1]) * u + q.neck[2] * 0.85;
      const z = root[2] + (crown[2] - root[2]) * u - q.neck[2] * 0.55;
      out.push(
        kit
          .tube(
            [
              [0, y, z],
              [size * 0.28, y - size * 0.4, z - size * 0.15],
              [size * 0.36, y - size, z],
            ],
            [size * 0.2, size * 0.2, size * 0.05],
            { sides: 6, steps: 6 },
          )
          .as('felt', { colour, vary: 0.08 }),
      );
    }
  }
  return out;
}
