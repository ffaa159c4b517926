import type { Timed } from './lengths.ts';

/** What a piece holds, seconds: a little less than its length, so that the last face has time. */
const ROOM = 0.9;
/** Gap between two lines. */
const GAP = 0.35;
/** More units than these are shared out by the clock alone. */
const MOST = 24;

/**
 * The piece of each unit, from 0: beats in order and lines in order, so that no piece is overfull or empty, beats and
 * lines are even, and a line stays with the beat that it belongs to.
 * @param pieces how many, at least 1
 * @param seconds length of a piece
 */
export function shareOut(units: readonly Timed[], pieces: number, seconds: number): number[] {
  const out = units.map(() => 0);
  if (pieces < 2 || units.length === 0) return out;
  const beats = units.flatMap((u, i) => (u.kind === 'beat' ? [i] : []));
  const lines = units.flatMap((u, i) => (u.kind === 'line' ? [i] : []));
  if (
    units.length > MOST ||
    (beats.some((i) => units[i]?.time) && beats.every((i) => units[i]?.time || units[i]?.acted === 0))
  ) {
    byClock(units, beats, pieces, seconds, out);
    byClock(units, lines, pieces, seconds, out);
    return out;
  }
  const ties = lines.map((l) => tieOf(units, l, beats));
  const cuts = best(beats.length, lines.length, pieces, (k, b0, b1, l0, l1) => {
    const inside = beats.slice(b0, b1).map((i) => units[i] as Timed);
    const said = lines.slice(l0, l1).map((i) => units[i] as Timed);
    const acted = inside.reduce((sum, u) => sum + u.acted, 0);
    const spoken = [...inside, ...said].filter((u) => u.spoken > 0);
    const talk = spoken.reduce((sum, u) => sum + u.spoken, 0) + GAP * Math.max(0, spoken.length - 1);
    const room = seconds * ROOM;
    // Talk cannot be hurried; deeds can run under it and into each other.
    let cost = over(talk - room) * 8 + over(acted + talk * 0.4 - room) * 1.5;
    cost += ((acted + talk) / seconds) ** 2 * 0.6;
    cost += (inside.length - beats.length / pieces) ** 2 * 0.1;
    if (inside.length === 0 && beats.length >= pieces) cost += 6;
    if (inside.length === 0 && said.length === 0) cost += 3;
    for (let j = l0; j < l1; j++) {
      const tie = ties[j] as Tie;
      const with_ = Math.max(0, ...tie.strength.slice(b0, b1));
      cost += Math.max(0, ...tie.strength) - with_;
      // A lone line is the end of a scene; many are spread.
      cost +=
        Math.abs(k + 0.5 - ((j + 1) / lines.length) * pieces + (lines.length >= pieces ? 0.5 : 0)) * 0.35;
    }
    return cost;
  });
  cuts.forEach(([b0, b1, l0, l1], k) => {
    for (let b = b0; b < b1; b++) out[beats[b] as number] = k;
    for (let l = l0; l < l1; l++) out[lines[l] as number] = k;
  });
  return out;
}

const over = (seconds: number): number => Math.max(0, seconds) ** 2;

interface Tie {
  /** How strongly the line belongs to each beat. */
  readonly strength: readonly number[];
}

const WORD = /\p{L}{4,}/gu;
const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(WORD) ?? []).map((w) => w.replace(/(?:ing|ed|es|s)$/, '')));

/** A line belongs to beats that share its words or manner, and a little to those in which its speaker acts. */
function tieOf(units: readonly Timed[], line: number, beats: readonly number[]): Tie {
  const spoken = units[line]?.lines[0];
  const label = spoken?.speaker?.text.toLowerCase() ?? '';
  const words = wordsOf(`${spoken?.words.text ?? ''} ${spoken?.delivery?.text ?? ''}`);
  return {
    strength: beats.map((b) => {
      const text = units[b]?.text ?? '';
      const shared = [...wordsOf(text)].filter((w) => words.has(w)).length;
      const acts = label !== '' && text.toLowerCase().includes(label) ? 0.6 : 0;
      return shared * 1.2 + acts;
    }),
  };
}

type Cut = readonly [b0: number, b1: number, l0: number, l1: number];

/** The cheapest way to cut two rows, in order, into so many pieces: dynamic programming over how far each is used. */
function best(
  beats: number,
  lines: number,
  pieces: number,
  cost: (k: number, b0: number, b1: number, l0: number, l1: number) => number,
): Cut[] {
  const width = lines + 1;
  const size = (beats + 1) * width;
  let reached = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  reached[0] = 0;
  const from: Int32Array[] = [];
  for (let k = 0; k < pieces; k++) {
    const next = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    const back = new Int32Array(size).fill(-1);
    for (let s = 0; s < size; s++) {
      if (reached[s] === Number.POSITIVE_INFINITY) continue;
      const [b0, l0] = [Math.floor(s / width), s % width];
      for (let b1 = k === pieces - 1 ? beats : b0; b1 <= beats; b1++)
        for (let l1 = k === pieces - 1 ? lines : l0; l1 <= lines; l1++) {
          const to = b1 * width + l1;
          const value = (reached[s] as number) + cost(k, b0, b1, l0, l1);
          if (value < (next[to] as number)) [next[to], back[to]] = [value, s];
        }
    }
    reached = next;
    from.push(back);
  }
  const cuts: Cut[] = [];
  let at = size - 1;
  for (let k = pieces - 1; k >= 0; k--) {
    const before = (from[k] as Int32Array)[at] as number;
    cuts.unshift([Math.floor(before / width), Math.floor(at / width), before % width, at % width]);
    at = before;
  }
  return cuts;
}

/** Written times, and what has none by its share of the clock. */
function byClock(
  units: readonly Timed[],
  list: readonly number[],
  pieces: number,
  seconds: number,
  out: number[],
): void {
  const total = list.reduce((sum, i) => sum + length(units[i] as Timed), 0) || 1;
  let at = 0;
  let least = 0;
  for (const i of list) {
    const unit = units[i] as Timed;
    const middle = unit.time
      ? (unit.time.from + unit.time.to) / 2
      : ((at + length(unit) / 2) / total) * pieces * seconds;
    at += length(unit);
    least = Math.max(least, Math.min(pieces - 1, Math.floor(middle / seconds)));
    out[i] = least;
  }
}

const length = (unit: Timed): number => unit.acted + unit.spoken + 0.1;
