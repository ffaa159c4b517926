import { border, sharpness } from './borders.ts';
import { type Features, lengthOf } from './features.ts';
import { blueness } from './water.ts';

/** Step of colour and mean step from pixel to pixel along a border that part two surfaces. */
const APART = 8;
const CRISP = 2.4;
/** Share of the largest body from which on another may be what the rest is measured by, or is kept at all. */
const WEIGHTY = 0.08;
const BIT = 0.04;
/** How much less like water than the best body another may be. */
const ALIKE = 0.85;

/**
 * What was taken for water together with the true one: planks, boats, a wall by the shore. Water is one surface or a
 * few alike; what an outline parts from the best of it, and what is much less like water and not blue either, is none.
 * Small bits apart from the rest are none as well.
 * @param share for each piece how far it was taken for water, 0 to 1
 * @param like for each piece how much it looks like water, 0 to 1
 */
export function strayWater(
  { pieces, piece, lab }: Features,
  share: Float32Array,
  like: Float32Array,
): number[] {
  const { count, touching } = pieces;
  const cut = sharpness(pieces, lab);
  const seen = new Uint8Array(count);
  const bodies: { members: number[]; size: number; like: number; blue: number }[] = [];
  for (let start = 0; start < count; start++) {
    if (seen[start] || share[start]! <= 0.4) continue;
    const members = [start];
    seen[start] = 1;
    let size = 0;
    let liking = 0;
    let blue = 0;
    for (let head = 0; head < members.length; head++) {
      const p = members[head]!;
      const here = piece[p]!;
      size += here.size;
      liking += here.size * like[p]!;
      blue += here.size * blueness(here);
      for (const q of touching[p]!.keys()) {
        if (seen[q] || share[q]! <= 0.4) continue;
        const there = piece[q]!;
        const step = lengthOf(here.l - there.l, here.a - there.a, here.b - there.b);
        if (step > APART && (cut.get(border(p, q, count)) ?? 0) > CRISP) continue;
        seen[q] = 1;
        members.push(q);
      }
    }
    bodies.push({ members, size, like: liking / size, blue: blue / size });
  }
  const largest = Math.max(0, ...bodies.map((b) => b.size));
  const best = Math.max(0, ...bodies.filter((b) => b.size >= WEIGHTY * largest).map((b) => b.like));
  return bodies
    .filter((b) => b.size < BIT * largest || (b.blue < 0.5 && b.like < ALIKE * best))
    .flatMap((b) => b.members);
}
