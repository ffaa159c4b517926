/** Neighbours in pairs that face each other, so that the way back of `side` is `side ^ 1`. */
const ACROSS = [-1, 1, 0, 0, -1, 1, 1, -1] as const;
const DOWN = [0, 0, -1, 1, -1, 1, -1, 1] as const;
const SIDES = 8;
const FREE = 0;
const SOURCE = 1;
const SINK = 2;
const NONE = -1;
const TERMINAL = -2;
const ORPHAN = -3;

/** A cut of a picture's pixels in two. */
export interface CutProblem {
  readonly width: number;
  readonly height: number;
  /** What each pixel would rather be: positive inside, negative outside; a pull in the units of `tie`. */
  readonly pull: Float32Array;
  /**
   * Price of parting neighbours, 0 or more: four numbers a pixel, for those to its right, below, below right and
   * below left.
   */
  readonly ties: Float32Array;
}

/**
 * The cheapest cut of a picture in two (minimum s–t cut over the eight neighbours, by the algorithm of Boykov and
 * Kolmogorov, 2004).
 * @returns 1 inside, 0 outside, for each pixel
 */
export function cut({ width, height, pull, ties }: CutProblem): Uint8Array {
  // A rim of one pixel without ties saves every check for the border.
  const w = width + 2;
  const n = w * (height + 2);
  const offset = ACROSS.map((dx, k) => dx + DOWN[k]! * w);
  const room = new Float32Array(n * SIDES);
  const spare = new Float32Array(n);
  const tree = new Uint8Array(n);
  const parent = new Int8Array(n).fill(NONE);
  const stamp = new Int32Array(n);
  const depth = new Int32Array(n);
  const queue = new Int32Array(n);
  const queued = new Uint8Array(n);
  let head = 0;
  let waiting = 0;
  const wake = (p: number): void => {
    if (queued[p]) return;
    queued[p] = 1;
    queue[(head + waiting++) % n] = p;
  };
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const p = (y + 1) * w + x + 1;
      spare[p] = pull[at]!;
      for (let k = 1; k < SIDES; k += 2) {
        const u = x + ACROSS[k]!;
        if (u < 0 || u >= width || y + DOWN[k]! >= height) continue;
        const price = ties[at * 4 + (k >> 1)]!;
        room[p * SIDES + k] = price;
        room[(p + offset[k]!) * SIDES + (k ^ 1)] = price;
      }
      if (spare[p] === 0) continue;
      tree[p] = spare[p]! > 0 ? SOURCE : SINK;
      parent[p] = TERMINAL;
      depth[p] = 1;
      wake(p);
    }
  }
  let time = 0;
  const orphans: number[] = [];
  const orphan = (p: number): void => {
    parent[p] = ORPHAN;
    orphans.push(p);
  };

  /** Push what fits along source … from → to … sink; links that fill up leave orphans. */
  const augment = (from: number, side: number): void => {
    const to = from + offset[side]!;
    let fits = room[from * SIDES + side]!;
    let p = from;
    while (parent[p] !== TERMINAL) {
      const k = parent[p]!;
      const up = p + offset[k]!;
      fits = Math.min(fits, room[up * SIDES + (k ^ 1)]!);
      p = up;
    }
    fits = Math.min(fits, spare[p]!);
    p = to;
    while (parent[p] !== TERMINAL) {
      const k = parent[p]!;
      fits = Math.min(fits, room[p * SIDES + k]!);
      p += offset[k]!;
    }
    fits = Math.min(fits, -spare[p]!);
    room[from * SIDES + side]! -= fits;
    room[to * SIDES + (side ^ 1)]! += fits;
    p = from;
    while (parent[p] !== TERMINAL) {
      const k = parent[p]!;
      const up = p + offset[k]!;
      room[p * SIDES + k]! += fits;
      const left = (room[up * SIDES + (k ^ 1)]! -= fits);
      if (left <= 0) orphan(p);
      p = up;
    }
    spare[p]! -= fits;
    if (spare[p]! <= 0) orphan(p);
    p = to;
    while (parent[p] !== TERMINAL) {
      const k = parent[p]!;
      const up = p + offset[k]!;
      room[up * SIDES + (k ^ 1)]! += fits;
      const left = (room[p * SIDES + k]! -= fits);
      if (left <= 0) orphan(p);
      p = up;
    }
    spare[p]! += fits;
    if (spare[p]! >= 0) orphan(p);
  };

  /** Steps from a node to its tree's root, or 0 when the way ends at an orphan; stamps the way. */
  const rooted = (start: number): number => {
    let steps = 0;
    let p = start;
    for (;;) {
      if (stamp[p] === time) {
        steps += depth[p]!;
        break;
      }
      const k = parent[p]!;
      steps++;
      if (k === TERMINAL) {
        stamp[p] = time;
        depth[p] = 1;
        break;
      }
      if (k < 0) return 0;
      p += offset[k]!;
    }
    let down = steps;
    p = start;
    while (stamp[p] !== time) {
      stamp[p] = time;
      depth[p] = down--;
      p += offset[parent[p]!]!;
    }
    return steps;
  };

  const adopt = (): void => {
    time++;
    while (orphans.length > 0) {
      const p = orphans.pop()!;
      const own = tree[p]!;
      let best = NONE;
      let least = Number.POSITIVE_INFINITY;
      for (let k = 0; k < SIDES; k++) {
        const q = p + offset[k]!;
        if (tree[q] !== own || parent[q] === NONE) continue;
        const open = own === SOURCE ? room[q * SIDES + (k ^ 1)]! : room[p * SIDES + k]!;
        if (open <= 0) continue;
        const steps = rooted(q);
        if (steps > 0 && steps < least) {
          least = steps;
          best = k;
        }
      }
      if (best !== NONE) {
        parent[p] = best;
        stamp[p] = time;
        depth[p] = least + 1;
        continue;
      }
      for (let k = 0; k < SIDES; k++) {
        const q = p + offset[k]!;
        if (tree[q] !== own) continue;
        const open = own === SOURCE ? room[q * SIDES + (k ^ 1)]! : room[p * SIDES + k]!;
        if (open > 0) wake(q);
        const kq = parent[q]!;
        if (kq >= 0 && q + offset[kq]! === p) orphan(q);
      }
      tree[p] = FREE;
      parent[p] = NONE;
    }
  };

  while (waiting > 0) {
    const p = queue[head]!;
    const own = tree[p]!;
    let found = -1;
    if (own !== FREE) {
      for (let k = 0; k < SIDES; k++) {
        const q = p + offset[k]!;
        const open = own === SOURCE ? room[p * SIDES + k]! : room[q * SIDES + (k ^ 1)]!;
        if (open <= 0) continue;
        if (tree[q] === FREE) {
          tree[q] = own;
          parent[q] = k ^ 1;
          stamp[q] = stamp[p]!;
          depth[q] = depth[p]! + 1;
          wake(q);
        } else if (tree[q] !== own) {
          found = k;
          break;
        } else if (stamp[q]! <= stamp[p]! && depth[q]! > depth[p]! + 1 && parent[q]! >= 0) {
          parent[q] = k ^ 1;
          stamp[q] = stamp[p]!;
          depth[q] = depth[p]! + 1;
        }
      }
    }
    if (found < 0) {
      // Done with this one; after a push it is looked at again.
      queued[p] = 0;
      head = (head + 1) % n;
      waiting--;
      continue;
    }
    if (own === SOURCE) augment(p, found);
    else augment(p + offset[found]!, found ^ 1);
    adopt();
  }
  const out = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) out[at] = tree[(y + 1) * w + x + 1] === SOURCE ? 1 : 0;
  }
  return out;
}
