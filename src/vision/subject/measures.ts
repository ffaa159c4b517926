import { skinLike } from './skin.ts';
import { COLUMNS, LEFT, type Patch, ROWS, STEP, TOP } from './template.ts';

const MIDDLE = (COLUMNS - 1) / 2;

/** What was measured about two eyes; each about 0 for no face and 1 for a clear one, unless said otherwise. */
export interface Measures {
  /** Eyes against the bridge of the nose, a share of the face's contrast. */
  readonly bridge: number;
  /** Correlation of the one half with the other, −1 to 1. */
  readonly mirror: number;
  /** How far a mouth stands out, and where: units of the eyes' distance. */
  readonly mouth: number;
  readonly mouthY: number;
  readonly mouthX: number;
  /** Likeness of skin of cheeks, nose, forehead and chin, 0 to 1. */
  readonly skin: number;
  /** Deviation of lightness on the cheeks, Lab units. */
  readonly rough: number;
  /** Face's contrast: deviation of lightness over it, Lab units. */
  readonly contrast: number;
  readonly within: number;
  /** Correlation with a drawn face, −1 to 1. */
  readonly likeness: number;
  /** How alone the eyes stand: darker than what lies beside and above them, shares of the contrast. */
  readonly alone: number;
  /** The fainter eye's contrast as a share of the stronger one's, 0 to 1. */
  readonly even: number;
  /** How dark the darkest of each eye is against its cheek, of the paler eye, 0 to 1. */
  readonly pupil: number;
  /** Skin inside the face's oval less skin at its corners, −1 to 1. */
  readonly oval: number;
}

/** Sums of a plane over all samples above and to the left (summed-area table), so that any mean takes four looks. */
type Sums = Float64Array;

function sumsOf(plane: Float32Array): Sums {
  const w = COLUMNS + 1;
  const out = new Float64Array(w * (ROWS + 1));
  for (let v = 0, at = 0; v < ROWS; v++) {
    let row = 0;
    for (let u = 0; u < COLUMNS; u++, at++) {
      row += plane[at]!;
      out[(v + 1) * w + u + 1] = out[v * w + u + 1]! + row;
    }
  }
  return out;
}

const bound = (v: number, most: number): number => Math.min(most, Math.max(0, v));

/** Mean over a box of the face's grid, by its middle and half sizes; at least one sample. */
function mean(sums: Sums, x: number, y: number, rx: number, ry: number): number {
  const w = COLUMNS + 1;
  const u0 = bound(Math.ceil((x - rx - LEFT) / STEP - 0.01), COLUMNS - 1);
  const v0 = bound(Math.ceil((y - ry - TOP) / STEP - 0.01), ROWS - 1);
  const u1 = Math.max(u0 + 1, bound(Math.floor((x + rx - LEFT) / STEP + 0.01) + 1, COLUMNS));
  const v1 = Math.max(v0 + 1, bound(Math.floor((y + ry - TOP) / STEP + 0.01) + 1, ROWS));
  const sum = sums[v1 * w + u1]! - sums[v0 * w + u1]! - sums[v1 * w + u0]! + sums[v0 * w + u0]!;
  return sum / ((u1 - u0) * (v1 - v0));
}

/** Measure how like a face the picture about two eyes is. */
export function measure(patch: Patch): Measures {
  const { within } = patch;
  const [l, a, b] = [sumsOf(patch.l), sumsOf(patch.a), sumsOf(patch.b)];
  // The iris: the whites about it may be brighter than the skin.
  const eye = [mean(l, -0.5, 0, 0.1, 0.1), mean(l, 0.5, 0, 0.1, 0.1)];
  const cheek = [mean(l, -0.5, 0.52, 0.2, 0.16), mean(l, 0.5, 0.52, 0.2, 0.16)];
  const bridge = mean(l, 0, 0.08, 0.12, 0.2);
  const nose = mean(l, 0, 0.45, 0.14, 0.16);
  // Contrast over the inner face.
  let sum = 0;
  let squares = 0;
  for (const i of INNER) {
    const v = patch.l[i]!;
    sum += v;
    squares += v * v;
  }
  const n = INNER.length;
  const contrast = Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2)) + 1;
  const dark = (eye[0]! + eye[1]!) / 2;
  const unlike = sumsOf(unlikeSkin(patch, l, a, b));
  const { mouth, mouthX, mouthY } = mouthIn(l, a, b, unlike, contrast);
  const places: readonly (readonly [number, number])[] = [
    [-0.5, 0.52],
    [0.5, 0.52],
    [0, 0.45],
    [0, -0.5],
    [-0.3, 0.85],
    [0.3, 0.85],
  ];
  const tones = places.map(([x, y]) => [l, a, b].map((p) => mean(p, x, y, 0.15, 0.13)));
  const skin = tones.reduce((s, [tl, ta, tb]) => s + skinLike(tl!, ta!, tb!), 0) / tones.length;
  return {
    bridge: (Math.max(bridge, (bridge + nose) / 2) - dark) / contrast,
    mirror: mirrorOf(patch.l),
    mouth,
    mouthX,
    mouthY,
    skin,
    rough: roughness(patch.l),
    contrast,
    within,
    likeness: likenessOf(patch.l),
    alone: aloneOf(l, eye as [number, number], contrast),
    oval: ovalOf(patch),
    even: evenOf(1 - eye[0]! / (cheek[0]! + 5), 1 - eye[1]! / (cheek[1]! + 5)),
    pupil: Math.min(
      1 - darkest(patch.l, -0.5) / (cheek[0]! + 10),
      1 - darkest(patch.l, 0.5) / (cheek[1]! + 10),
    ),
  };
}

function evenOf(p: number, q: number): number {
  const most = Math.max(p, q);
  return most > 0 ? Math.max(0, Math.min(p, q)) / most : 0;
}

/** The darkest sample close to the middle of an eye. */
function darkest(l: Float32Array, x: number): number {
  const u0 = Math.round((x - LEFT) / STEP);
  const v0 = Math.round(-TOP / STEP);
  let least = Number.POSITIVE_INFINITY;
  for (let v = v0 - 1; v <= v0 + 1; v++) {
    for (let u = u0 - 1; u <= u0 + 1; u++) least = Math.min(least, l[v * COLUMNS + u]!);
  }
  return least;
}

/** Parts of a drawn face: middle, half sizes, and how much brighter than the rest. The right half is mirrored. */
const DRAWN: readonly (readonly [number, number, number, number, number])[] = [
  [0.5, 0, 0.26, 0.15, -1.5],
  [0.5, -0.3, 0.34, 0.09, -0.4],
  [0, 0.1, 0.13, 0.3, 0.6],
  [0.46, 0.5, 0.28, 0.22, 0.7],
  [0, 0.48, 0.14, 0.12, 0.4],
  [0.14, 0.64, 0.09, 0.05, -0.4],
  [0.15, 1.04, 0.28, 0.1, -0.3],
  [0, 1.42, 0.24, 0.14, 0.5],
  [0.3, -0.62, 0.4, 0.16, 0.3],
  [1.12, 0.5, 0.16, 0.9, -0.6],
];

const FACE = (() => {
  const out = new Float32Array(COLUMNS * ROWS);
  for (let i = 0; i < out.length; i++) {
    const x = Math.abs(LEFT + (i % COLUMNS) * STEP);
    const y = TOP + Math.floor(i / COLUMNS) * STEP;
    for (const [cx, cy, rx, ry, v] of DRAWN) {
      out[i]! += v * Math.exp(-(((x - cx) / rx) ** 2) - ((y - cy) / ry) ** 2);
    }
  }
  return out;
})();
/** Samples of the grid that lie where `inside` says so. */
function samples(inside: (x: number, y: number) => boolean): Int32Array {
  const out: number[] = [];
  for (let i = 0; i < COLUMNS * ROWS; i++) {
    if (inside(LEFT + (i % COLUMNS) * STEP, TOP + Math.floor(i / COLUMNS) * STEP)) out.push(i);
  }
  return Int32Array.from(out);
}

/** The face without its corners, and its inner part from the brows to the chin. */
const INSIDE = samples((x, y) => (x / 1.12) ** 2 + ((y - 0.4) / 1.25) ** 2 < 1);
const INNER = samples((x, y) => y > -0.5 && y < 1.5 && (x / 0.95) ** 2 + ((y - 0.5) / 1.05) ** 2 <= 1);
const oval = (x: number, y: number): number => (x / 1.05) ** 2 + ((y - 0.45) / 1.3) ** 2;
const CORE = samples((x, y) => oval(x, y) < 0.75).filter((_, i) => i % 2 === 0);
const CORNERS = samples((x, y) => oval(x, y) > 1.35).filter((_, i) => i % 2 === 0);

/** The drawn face less its mean, over {@link INSIDE}. */
const DRAWN_INSIDE = (() => {
  const out = Float32Array.from(INSIDE, (i) => FACE[i]!);
  let sum = 0;
  for (const v of out) sum += v;
  return out.map((v) => v - sum / out.length);
})();
const DRAWN_SQUARES = DRAWN_INSIDE.reduce((s, v) => s + v * v, 0);

function likenessOf(l: Float32Array): number {
  let sum = 0;
  let squares = 0;
  let both = 0;
  for (let k = 0; k < INSIDE.length; k++) {
    const v = l[INSIDE[k]!]!;
    sum += v;
    squares += v * v;
    both += v * DRAWN_INSIDE[k]!;
  }
  const spread = Math.max(0, squares - (sum * sum) / INSIDE.length);
  return both / Math.sqrt(spread * DRAWN_SQUARES + 1);
}

function aloneOf(l: Sums, eye: readonly [number, number], contrast: number): number {
  let sum = 0;
  for (const [k, side] of [-1, 1].entries()) {
    const about = [
      mean(l, side * 0.88, 0.12, 0.12, 0.12),
      mean(l, side * 0.22, 0.06, 0.1, 0.12),
      mean(l, side * 0.5, 0.32, 0.2, 0.09),
      mean(l, side * 0.5, -0.54, 0.2, 0.14),
    ].sort((p, q) => p - q);
    // Mostly the darkest but one: hair or shadow may lie on one side.
    sum += (0.45 * about[0]! + 0.55 * about[1]! - eye[k]!) / contrast / 2;
  }
  return sum;
}

function ovalOf({ l, a, b }: Patch): number {
  const over = (list: Int32Array): number => {
    let sum = 0;
    for (const i of list) sum += skinLike(l[i]!, a[i]!, b[i]!);
    return sum / list.length;
  };
  return over(CORE) - over(CORNERS);
}

/** Deviation of lightness on the cheeks: smooth for skin, rough for leaves and gravel. */
function roughness(l: Float32Array): number {
  let sum = 0;
  let n = 0;
  for (let v = 0; v < ROWS; v++) {
    const y = TOP + v * STEP;
    if (y < 0.32 || y > 0.72) continue;
    for (let u = 1; u < COLUMNS - 1; u++) {
      const x = Math.abs(LEFT + u * STEP);
      if (x < 0.3 || x > 0.68) continue;
      const at = v * COLUMNS + u;
      sum += Math.abs(l[at]! * 4 - l[at - 1]! - l[at + 1]! - l[at - COLUMNS]! - l[at + COLUMNS]!) / 4;
      n++;
    }
  }
  return sum / Math.max(1, n);
}

/** How like the left half is to the mirrored right half, of what is finer than the light's slope across the face. */
function mirrorOf(l: Float32Array): number {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let v = 5; v < ROWS - 5; v++) {
    // Each half less its own mean in a row of the window, so that light from one side does not count.
    const row = v * COLUMNS;
    let ml = 0;
    let mr = 0;
    const span = 11;
    for (let k = 1; k <= span; k++) {
      ml += l[row + MIDDLE - k]! / span;
      mr += l[row + MIDDLE + k]! / span;
    }
    for (let k = 1; k <= span; k++) {
      const p = l[row + MIDDLE - k]! - ml;
      const q = l[row + MIDDLE + k]! - mr;
      xx += p * p;
      yy += q * q;
      xy += p * q;
    }
  }
  return xy / Math.sqrt(xx * yy + 1);
}

/** How unlike the colour of the cheeks each sample is, Lab units. */
function unlikeSkin(patch: Patch, l: Sums, a: Sums, b: Sums): Float32Array {
  const [sl, sa, sb] = [l, a, b].map(
    (p) => (mean(p, -0.45, 0.52, 0.2, 0.16) + mean(p, 0.45, 0.52, 0.2, 0.16)) / 2,
  ) as [number, number, number];
  const out = new Float32Array(patch.l.length);
  for (let i = 0; i < out.length; i++) {
    const dl = (patch.l[i]! - sl) * 0.7;
    const da = patch.a[i]! - sa;
    const db = (patch.b[i]! - sb) * 0.8;
    out[i] = Math.sqrt(dl * dl + da * da + db * db);
  }
  return out;
}

/** Places where a mouth is looked for, on the face's grid. */
const MOUTH_ROWS = 12;
const MOUTH_COLUMNS = 9;
const mouthX = (u: number): number => (u - 4) * STEP;
const mouthY = (v: number): number => 0.56 + v * STEP;

/** Look for a mouth: a band across the lower face that is unlike the skin above and below it: darker, redder, toothy. */
function mouthIn(
  l: Sums,
  a: Sums,
  b: Sums,
  unlike: Sums,
  contrast: number,
): {
  readonly mouth: number;
  readonly mouthX: number;
  readonly mouthY: number;
} {
  const [lit, ca, cb] = [l, a, b].map(
    (p) => (mean(p, -0.45, 0.52, 0.2, 0.16) + mean(p, 0.45, 0.52, 0.2, 0.16)) / 2,
  ) as [number, number, number];
  const chroma = Math.hypot(ca, cb);
  // How like a mouth each place is, rows from under the nose to the chin, columns left to right.
  const scores = new Float32Array(MOUTH_ROWS * MOUTH_COLUMNS);
  for (let v = 0, at = 0; v < MOUTH_ROWS; v++) {
    for (let u = 0; u < MOUTH_COLUMNS; u++, at++) {
      const x = mouthX(u);
      const y = mouthY(v);
      const dark = mean(l, x, y, 0.3, 0.07);
      const red = mean(a, x, y, 0.3, 0.1);
      const above = mean(l, x, y - 0.24, 0.28, 0.1);
      const below = mean(l, x, y + 0.26, 0.28, 0.1);
      const pale = (mean(a, x, y - 0.26, 0.28, 0.1) + mean(a, x, y + 0.28, 0.28, 0.1)) / 2;
      const line = (Math.min(above, below) * 0.6 + Math.max(above, below) * 0.4 - dark) / contrast;
      const lips = Math.min(1.2, Math.max(0, red - pale) / 9);
      // Nostrils are unlike skin too, but not as wide.
      const band = (mean(unlike, x - 0.24, y, 0.14, 0.11) + mean(unlike, x + 0.24, y, 0.14, 0.11)) / 2;
      const over = mean(unlike, x, y - 0.3, 0.26, 0.08);
      const under = mean(unlike, x, y + 0.34, 0.26, 0.1);
      const plain = 0.6 * Math.max(over, under) + 0.4 * Math.min(over, under);
      const apart = Math.min(1, Math.max(-0.2, (band - plain) / (0.8 * contrast)));
      // Teeth: as bright as the cheeks, and paler.
      const pallor = chroma - Math.hypot(mean(a, x, y, 0.22, 0.09), mean(b, x, y, 0.22, 0.09));
      const teeth = dark > lit - 14 ? Math.min(1, Math.max(0, (pallor - 3) / 9)) : 0;
      const likely = Math.exp(-(((y - 1.02) / 0.34) ** 2) - (x / 0.3) ** 2);
      // Above and below a mouth is skin; beyond the edge of the face, and in a beard, there is none.
      const off = Math.max(over, under) / contrast;
      const near = 1 / (1 + (off / 2) ** 2);
      const bare = Math.max(0, 1 - off / 1.6);
      const sum = Math.min(1.2, Math.max(0, line)) * 0.5 + lips * 0.7 + apart * 0.7 + teeth * bare;
      scores[at] = Math.max(0, sum) * likely * near;
    }
  }
  // Upper lip, teeth and lower lip are one mouth: three rows are looked at together.
  const best = { mouth: 0, mouthX: 0, mouthY: 1 };
  let top = -1;
  for (let v = 0; v < MOUTH_ROWS; v++) {
    for (let u = 0; u < MOUTH_COLUMNS; u++) {
      const above = v > 0 ? scores[(v - 1) * MOUTH_COLUMNS + u]! : 0;
      const here = scores[v * MOUTH_COLUMNS + u]!;
      const below = v < MOUTH_ROWS - 1 ? scores[(v + 1) * MOUTH_COLUMNS + u]! : 0;
      const all = 0.7 * above + here + 0.7 * below;
      if (all <= top) continue;
      top = all;
      const most = Math.max(above, here, below);
      best.mouth = most + 0.25 * (above + here + below - most);
      best.mouthX = mouthX(u);
      best.mouthY = mouthY(v) + (0.7 * STEP * (below - above)) / Math.max(1e-6, all);
    }
  }
  return best;
}
