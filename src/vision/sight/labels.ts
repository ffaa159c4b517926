import type { Features } from './features.ts';

/** Rounds of talk between neighbours, and how much they count against what a piece looks like itself. */
const ROUNDS = 6;
const TALK = 3.3;
/** Colour step at which neighbours no longer speak for each other, Lab units. */
const APART = 11;

/**
 * Settle what each piece is: several likenesses compete, and neighbours of like colour pull each other along
 * (mean field of a Potts model).
 * @param likeness for each kind, for each piece 0 to 1
 * @returns for each kind, for each piece its share, 0 to 1; over the kinds they add up to 1
 */
export function settle({ pieces, piece }: Features, likeness: readonly Float32Array[]): Float32Array[] {
  const { count, touching } = pieces;
  const kinds = likeness.length;
  let now = likeness.map((of) => Float32Array.from(of));
  const norm = (all: Float32Array[]): void => {
    for (let p = 0; p < count; p++) {
      let sum = 1e-6;
      for (let k = 0; k < kinds; k++) sum += all[k]![p]!;
      for (let k = 0; k < kinds; k++) all[k]![p]! /= sum;
    }
  };
  norm(now);
  // Neighbours of all pieces in one row, each with how much it says.
  const start = new Int32Array(count + 1);
  for (let p = 0; p < count; p++) start[p + 1] = start[p]! + touching[p]!.size;
  const other = new Int32Array(start[count]!);
  const weight = new Float32Array(start[count]!);
  for (let p = 0; p < count; p++) {
    const me = piece[p]!;
    let sum = 0;
    let at = start[p]!;
    for (const [q, sides] of touching[p]!) {
      const there = piece[q]!;
      const step = Math.hypot(me.l - there.l, me.a - there.a, me.b - there.b);
      sum += sides;
      other[at] = q;
      weight[at++] = sides * Math.exp(-step / APART);
    }
    for (let k = start[p]!; k < at; k++) weight[k]! /= Math.max(1, sum);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const next = now.map((of) => new Float32Array(of.length));
    for (let k = 0; k < kinds; k++) {
      const of = now[k]!;
      const own = likeness[k]!;
      const to = next[k]!;
      for (let p = 0; p < count; p++) {
        let said = 0;
        for (let at = start[p]!; at < start[p + 1]!; at++) said += weight[at]! * of[other[at]!]!;
        to[p] = (own[p]! + 0.02) * Math.exp(TALK * said);
      }
    }
    norm(next);
    now = next;
  }
  return now;
}
