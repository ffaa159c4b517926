import { fromHex, type Rgb } from '../../../base/colour.ts';
import { lerp } from '../../../base/vectors.ts';
import type { TopCut } from '../../../catalogue/kit/tailoring.ts';
import { bothSides, button, dim, type Hidden, type Piece, strap, strip, type Tailor } from './tailor.ts';

/** Buttons, zips, pockets and what is sewn onto chest and shoulders. */
export function closure(t: Tailor, piece: Piece<TopCut>, hem: number, ease: number, hidden: Hidden): void {
  const { cut, surface, colour } = piece;
  const { form, p } = t;
  const { arm } = form;
  const k = p.k;
  const stud: Rgb = cut.buttons ? fromHex(cut.buttons) : dim(colour, 0.45);
  const open = cut.open ?? 0;
  const top = open > 0 ? lerp(p.neckBase, hem, open) - 0.012 * k : p.neckBase - 0.05 * k;
  const kind = cut.closure ?? 'none';
  const metal = cut.buttons !== undefined;
  const bottom = hem + 0.05 * k;
  let visible = hem + 0.006 * k;
  while (visible < top && hidden.trunk(0.02, visible)) visible += 0.01 * k;
  if (kind !== 'none' && open < 1) {
    if (kind === 'buttons' || kind === 'zip')
      strip(
        t,
        kind === 'zip' ? 'metal' : surface,
        [
          [0.012, visible],
          [0.012, top + (open > 0 ? 0 : 0.034 * k)],
        ],
        (kind === 'zip' ? 0.012 : 0.03) * k,
        ease + 0.003 * k,
        0.002 * k,
        kind === 'zip' ? [0.35, 0.35, 0.36] : colour,
        12,
      );
    if (kind === 'buttons' || kind === 'toggles') {
      const n = Math.max(2, Math.round((top - bottom) / (0.075 * k)));
      for (let i = 0; i < n; i++) {
        const y = lerp(top, bottom, i / Math.max(1, n - 1));
        if (!hidden.trunk(0.2, y))
          button(
            t,
            metal ? 'metal' : 'resin',
            0.012,
            y,
            ease + 0.006 * k,
            (kind === 'toggles' ? 0.013 : 0.0085) * k,
            stud,
          );
      }
    }
    if (kind === 'double') {
      for (const a of [-0.3, 0.34])
        for (let i = 0; i < 3; i++)
          button(
            t,
            metal ? 'metal' : 'resin',
            a,
            lerp(top - 0.012 * k, bottom + 0.02 * k, i / 2),
            ease + 0.004 * k,
            0.0115 * k,
            stud,
          );
    }
  }
  const seam = dim(colour, 0.9);
  const pocket = (a: number, y: number, w: number, h: number): void => {
    if (hidden.trunk(a, y)) return;
    strip(
      t,
      surface,
      [
        [a, y - h * k],
        [a, y],
      ],
      w * k,
      ease + 0.003 * k,
      0.0035 * k,
      seam,
      4,
    );
    strip(
      t,
      surface,
      [
        [a, y - 0.016 * k],
        [a, y + 0.004 * k],
      ],
      w * 1.06 * k,
      ease + 0.006 * k,
      0.004 * k,
      colour,
      3,
    );
  };
  if (cut.pockets === 'chest') pocket(0.58, form.level.chest + 0.035 * k, 0.075, 0.075);
  if (cut.pockets === 'four')
    for (const a of [-0.58, 0.58]) pocket(a, form.level.chest + 0.035 * k, 0.075, 0.075);
  if (cut.pockets === 'hip' || cut.pockets === 'four')
    for (const a of [-0.72, 0.72])
      pocket(a, Math.max(form.level.waist - 0.02 * k, hem + 0.1 * k), 0.1, 0.075);
  if (cut.pockets === 'kangaroo')
    strip(
      t,
      surface,
      [
        [0, hem + 0.04 * k],
        [0, hem + 0.15 * k],
      ],
      [0.24 * k, 0.24 * k, 0.2 * k, 0.16 * k],
      ease + 0.01 * k,
      0.006 * k,
      seam,
      6,
    );
  if (cut.number) digits(t, ease, cut.trim ? fromHex(cut.trim) : [0.85, 0.84, 0.8]);
  if (cut.shoulders === 'epaulettes') {
    for (const s of [-1, 1])
      strap(
        t,
        surface,
        [0.96, 0.8, 0.64, 0.48, 0.32].map(
          (u) => [s * 1.57, lerp(form.level.shoulder, p.neckBase, u)] as const,
        ),
        0.05 * k,
        ease * 0.7 + 0.006 * k,
        metal ? stud : dim(colour, 0.85),
        10,
      );
  }
  if (cut.shoulders === 'pauldrons') {
    bothSides(t, () => {
      t.mesh.grid(
        'metal',
        16,
        8,
        (u, v) => {
          const a = u * 2 * Math.PI;
          const s = lerp(-0.06, 0.11, v) * k;
          const at = arm.point(
            a,
            s,
            ease + (0.022 - 0.008 * v + 0.006 * Math.abs(Math.sin(v * 9))) * k * (v < 0.05 ? 0 : 1),
          );
          return {
            at,
            colour,
            bind: [
              ['shoulder.l', 0.7],
              ['clavicle.l', 0.3],
            ],
          };
        },
        { wrap: true },
      );
    });
  }
}

/** Two digits on the chest and back, drawn from the seed, as sewn-on bars. */
function digits(t: Tailor, ease: number, colour: Rgb): void {
  const { form, p } = t;
  const k = p.k;
  const segments = ['abcdef', 'bc', 'abged', 'abgcd', 'fgbc', 'afgcd', 'afgedc', 'abc', 'abcdefg', 'abfgcd'];
  const number = t.random.stream('number').integer(10, 39);
  const h = 0.06 * k;
  for (const [facing, sign] of [
    [0, 1],
    [Math.PI, 1],
  ] as const) {
    for (const [i, digit] of [Math.floor(number / 10), number % 10].entries()) {
      const x = (i === 0 ? -1 : 1) * sign * 0.036 * k;
      const y0 = form.level.chest - 0.015 * k;
      const r = 0.13 * k;
      const at = (dx: number, dy: number): readonly [number, number] => [
        facing + (x + dx * 0.022 * k) / r,
        y0 + dy * h,
      ];
      const bars: Record<string, readonly (readonly [number, number])[]> = {
        a: [at(-1.15, 1), at(1.15, 1)],
        b: [at(1, 1), at(1, 0)],
        c: [at(1, 0), at(1, -1)],
        d: [at(-1.15, -1), at(1.15, -1)],
        e: [at(-1, 0), at(-1, -1)],
        f: [at(-1, 1), at(-1, 0)],
        g: [at(-1, 0), at(1, 0)],
      };
      for (const s of segments[digit] as string)
        strip(
          t,
          'felt',
          bars[s] as readonly (readonly [number, number])[],
          0.016 * k,
          ease + 0.005 * k,
          0.004 * k,
          colour,
          4,
        );
    }
  }
}
