import type { Features } from './features.ts';

/** Rounds of talk between neighbours, and how much they count against what a piece looks like itself. */
const ROUNDS = 6;
const TALK = 1.1;
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
  const pull = touching.map((beside, p) => {
    const me = piece[p]!;
    const list: [number, number][] = [];
    let sum = 0;
    for (const [q, sides] of beside) {
      const other = piece[q]!;
      const step = Math.hypot(me.l - other.l, me.a - other.a, me.b - other.b);
      const w = sides * Math.exp(-step / APART);
      sum += sides;
      list.push([q, w]);
    }
    return list.map(([q, w]) => [q, w / Math.max(1, sum)] as const);
  });
  for (let round = 0; round < ROUNDS; round++) {
    const next = now.map((of) => new Float32Array(of.length));
    for (let p = 0; p < count; p++) {
      for (let k = 0; k < kinds; k++) {
        let said = 0;
        for (const [q, w] of pull[p]!) said += w * now[k]![q]!;
        next[k]![p] = (likeness[k]![p]! + 0.02) * Math.exp(TALK * 3 * said);
      }
    }
    norm(next);
    now = next;
  }
  return now;
}
