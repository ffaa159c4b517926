import { boxMean } from '../filters.ts';
import type { Lab } from '../lab.ts';
import type { EyePair } from './eyes.ts';
import { skinLike } from './skin.ts';

/** Grid of the upright face: the eyes lie at −½ and ½, y is down, one unit is the distance of the eyes. */
const STEP = 0.08;
const LEFT = -1.2;
const TOP = -0.96;
export const COLUMNS = 31;
export const ROWS = 37;
const MIDDLE = (COLUMNS - 1) / 2;

/** Blurred copies of a picture, so that a face of any size can be looked at by few samples. */
export interface Planes {
  readonly width: number;
  readonly height: number;
  readonly levels: readonly {
    readonly r: number;
    readonly l: Float32Array;
    readonly a: Float32Array;
    readonly b: Float32Array;
  }[];
}

/** Prepare a picture for {@link lookAt}. */
export function planesOf({ width, height, l, a, b }: Lab): Planes {
  const levels = [0, 1, 2, 4, 8].map((r) => {
    const blur = (of: Float32Array): Float32Array => (r === 0 ? of : boxMean(of, width, height, r));
    return { r, l: blur(l), a: blur(a), b: blur(b) };
  });
  return { width, height, levels };
}

/** The picture about two eyes, upright and of one size. */
export interface Patch {
  readonly l: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
  /** Share of the samples that lie in the picture. */
  readonly within: number;
}

/** Turn a place on the face's grid into pixels. */
export function placer({ left, right }: EyePair): (x: number, y: number) => readonly [number, number] {
  const mx = (left.x + right.x) / 2;
  const my = (left.y + right.y) / 2;
  const ux = right.x - left.x;
  const uy = right.y - left.y;
  return (x, y) => [mx + x * ux - y * uy, my + x * uy + y * ux];
}

/** Sample a picture about two eyes. */
export function lookAt(planes: Planes, pair: EyePair): Patch {
  const { width, height, levels } = planes;
  const apart = Math.hypot(pair.right.x - pair.left.x, pair.right.y - pair.left.y);
  let level = levels[0]!;
  for (const one of levels) if (one.r <= apart * STEP * 0.6) level = one;
  const n = COLUMNS * ROWS;
  const [l, a, b] = [new Float32Array(n), new Float32Array(n), new Float32Array(n)];
  const place = placer(pair);
  const [x0, y0] = place(LEFT, TOP);
  const [x1, y1] = place(LEFT + STEP, TOP);
  const sx = x1 - x0;
  const sy = y1 - y0;
  let within = 0;
  for (let v = 0, at = 0; v < ROWS; v++) {
    for (let u = 0; u < COLUMNS; u++, at++) {
      const px = Math.round(x0 + u * sx - v * sy);
      const py = Math.round(y0 + u * sy + v * sx);
      if (px >= 0 && py >= 0 && px < width && py < height) within++;
      const i = Math.min(height - 1, Math.max(0, py)) * width + Math.min(width - 1, Math.max(0, px));
      l[at] = level.l[i]!;
      a[at] = level.a[i]!;
      b[at] = level.b[i]!;
    }
  }
  return { l, a, b, within: within / n };
}

/** Mean of a plane over an ellipse of the face's grid. */
export function mean(plane: Float32Array, x: number, y: number, rx: number, ry: number): number {
  let sum = 0;
  let n = 0;
  const u0 = Math.max(0, Math.ceil((x - rx - LEFT) / STEP));
  const u1 = Math.min(COLUMNS - 1, Math.floor((x + rx - LEFT) / STEP));
  const v0 = Math.max(0, Math.ceil((y - ry - TOP) / STEP));
  const v1 = Math.min(ROWS - 1, Math.floor((y + ry - TOP) / STEP));
  for (let v = v0; v <= v1; v++) {
    for (let u = u0; u <= u1; u++) {
      const dx = (LEFT + u * STEP - x) / rx;
      const dy = (TOP + v * STEP - y) / ry;
      if (dx * dx + dy * dy > 1.001) continue;
      sum += plane[v * COLUMNS + u]!;
      n++;
    }
  }
  return n > 0 ? sum / n : 0;
}

/** What was measured about two eyes; each about 0 for no face and 1 for a clear one, unless said otherwise. */
export interface Measures {
  /** Eyes against cheeks and against the bridge of the nose, shares of the face's contrast. */
  readonly eyes: number;
  readonly bridge: number;
  /** The eye that stands out less, in shares of lightness. */
  readonly weaker: number;
  /** Correlation of the one half with the other, −1 to 1. */
  readonly mirror: number;
  /** How far a mouth stands out, and where: units of the eyes' distance. */
  readonly mouth: number;
  readonly mouthY: number;
  readonly mouthX: number;
  /** Likeness of skin of cheeks, nose, forehead and chin, 0 to 1. */
  readonly skin: number;
  /** Difference in colour of the two cheeks and the nose, Lab units. */
  readonly patchwork: number;
  /** Deviation of lightness on the cheeks, Lab units. */
  readonly rough: number;
  /** Face's contrast: deviation of lightness over it, Lab units. */
  readonly contrast: number;
  readonly within: number;
  /** Correlation with a drawn face, −1 to 1. */
  readonly likeness: number;
  /** How alone the eyes stand: darker than what lies beside and above them, shares of the contrast. */
  readonly alone: number;
  /** How dark the darkest of each eye is against its cheek, of the paler eye, 0 to 1. */
  readonly pupil: number;
  /** Skin inside the face's oval less skin at its corners, −1 to 1. */
  readonly oval: number;
}

/** Quick look: are both spots darker than the cheeks and the bridge, and those of skin? */
export function mightBe(planes: Planes, pair: EyePair, grey = false): boolean {
  const { width, height, levels } = planes;
  const place = placer(pair);
  const apart = Math.hypot(pair.right.x - pair.left.x, pair.right.y - pair.left.y);
  let level = levels[0]!;
  for (const one of levels) if (one.r <= apart * 0.09) level = one;
  const at = (x: number, y: number): number => {
    const [px, py] = place(x, y);
    const u = Math.min(width - 1, Math.max(0, Math.round(px)));
    const v = Math.min(height - 1, Math.max(0, Math.round(py)));
    return level.l[v * width + u]!;
  };
  const left = at(-0.5, 0);
  const right = at(0.5, 0);
  const cheeks = [at(-0.5, 0.48), at(0.5, 0.48)];
  const bridge = Math.max(at(0, 0), at(0, 0.15));
  const [mx, my] = place(0, 1);
  if (mx < 0 || my < 0 || mx >= width || my >= height) return false;
  const dark = Math.max(left, right);
  if (!grey) {
    let skin = 0;
    for (const [x, y] of [
      [-0.5, 0.5],
      [0.5, 0.5],
      [0, 0.4],
      [-0.25, 0.8],
      [0.25, 0.8],
    ] as const) {
      const [px, py] = place(x, y);
      const u = Math.min(width - 1, Math.max(0, Math.round(px)));
      const i = Math.min(height - 1, Math.max(0, Math.round(py))) * width + u;
      skin += skinLike(level.l[i]!, level.a[i]!, level.b[i]!);
    }
    if (skin < 1.3) return false;
  }
  return (
    bridge > (left + right) / 2 + 1.5 &&
    cheeks[0]! > left + 1 &&
    cheeks[1]! > right + 1 &&
    (cheeks[0]! + cheeks[1]!) / 2 > dark
  );
}

/** Measure how like a face the picture about two eyes is. */
export function measure(patch: Patch): Measures {
  const { l, a, b, within } = patch;
  const eye = [mean(l, -0.5, 0, 0.15, 0.12), mean(l, 0.5, 0, 0.15, 0.12)];
  const cheek = [mean(l, -0.5, 0.52, 0.2, 0.16), mean(l, 0.5, 0.52, 0.2, 0.16)];
  const bridge = mean(l, 0, 0.08, 0.12, 0.2);
  const nose = mean(l, 0, 0.45, 0.14, 0.16);
  // Contrast over the inner face.
  let sum = 0;
  let squares = 0;
  let n = 0;
  for (let v = 0; v < ROWS; v++) {
    const y = TOP + v * STEP;
    if (y < -0.5 || y > 1.5) continue;
    for (let u = 0; u < COLUMNS; u++) {
      const x = LEFT + u * STEP;
      if ((x / 0.95) ** 2 + ((y - 0.5) / 1.05) ** 2 > 1) continue;
      sum += l[v * COLUMNS + u]!;
      squares += l[v * COLUMNS + u]! ** 2;
      n++;
    }
  }
  const contrast = Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2)) + 1;
  const lit = (cheek[0]! + cheek[1]!) / 2;
  const dark = (eye[0]! + eye[1]!) / 2;
  const weaker = Math.min(cheek[0]! - eye[0]!, cheek[1]! - eye[1]!) / (lit + 10);
  const unlike = unlikeSkin(patch);
  const { mouth, mouthX, mouthY } = mouthIn(patch, unlike, contrast);
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
  let patchwork = 0;
  for (let i = 0; i < 3; i++) {
    const p = tones[i]!;
    const q = tones[(i + 1) % 3]!;
    patchwork += Math.hypot((p[0]! - q[0]!) * 0.5, p[1]! - q[1]!, p[2]! - q[2]!) / 3;
  }
  return {
    eyes: (lit - dark) / contrast,
    bridge: (Math.max(bridge, (bridge + nose) / 2) - dark) / contrast,
    weaker,
    mirror: mirrorOf(l),
    mouth,
    mouthX,
    mouthY,
    skin,
    patchwork,
    rough: roughness(l),
    contrast,
    within,
    likeness: likenessOf(l),
    alone: aloneOf(l, eye as [number, number], contrast),
    oval: ovalOf(patch),
    pupil: Math.min(1 - darkest(l, -0.5) / (cheek[0]! + 10), 1 - darkest(l, 0.5) / (cheek[1]! + 10)),
  };
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
/** What of the grid is looked at: the face without its corners. */
const INSIDE = Float32Array.from(FACE, (_, i) => {
  const x = LEFT + (i % COLUMNS) * STEP;
  const y = TOP + Math.floor(i / COLUMNS) * STEP;
  return (x / 1.12) ** 2 + ((y - 0.4) / 1.25) ** 2 < 1 ? 1 : 0;
});

function likenessOf(l: Float32Array): number {
  let n = 0;
  let [p, q] = [0, 0];
  for (let i = 0; i < l.length; i++) {
    if (!INSIDE[i]) continue;
    n++;
    p += l[i]!;
    q += FACE[i]!;
  }
  p /= n;
  q /= n;
  let [pp, qq, pq] = [0, 0, 0];
  for (let i = 0; i < l.length; i++) {
    if (!INSIDE[i]) continue;
    pp += (l[i]! - p) ** 2;
    qq += (FACE[i]! - q) ** 2;
    pq += (l[i]! - p) * (FACE[i]! - q);
  }
  return pq / Math.sqrt(pp * qq + 1);
}

function aloneOf(l: Float32Array, eye: readonly [number, number], contrast: number): number {
  let sum = 0;
  for (const [k, side] of [-1, 1].entries()) {
    const about = [
      mean(l, side * 0.88, 0.12, 0.12, 0.12),
      mean(l, side * 0.22, 0.06, 0.1, 0.12),
      mean(l, side * 0.5, 0.32, 0.2, 0.09),
      mean(l, side * 0.5, -0.62, 0.2, 0.14),
    ].sort((p, q) => p - q);
    // The darkest but one: hair or shadow may lie on one side.
    sum += (about[1]! - eye[k]!) / contrast / 2;
  }
  return sum;
}

function ovalOf({ l, a, b }: Patch): number {
  let [inside, n, corner, m] = [0, 0, 0, 0];
  for (let i = 0; i < l.length; i += 2) {
    const x = LEFT + (i % COLUMNS) * STEP;
    const y = TOP + Math.floor(i / COLUMNS) * STEP;
    const r = (x / 1.05) ** 2 + ((y - 0.45) / 1.3) ** 2;
    const skin = skinLike(l[i]!, a[i]!, b[i]!);
    if (r < 0.75) {
      inside += skin;
      n++;
    } else if (r > 1.35) {
      corner += skin;
      m++;
    }
  }
  return inside / n - corner / m;
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
function unlikeSkin({ l, a, b }: Patch): Float32Array {
  const skin = [l, a, b].map((p) => (mean(p, -0.45, 0.52, 0.2, 0.16) + mean(p, 0.45, 0.52, 0.2, 0.16)) / 2);
  return l.map((v, i) => Math.hypot((v - skin[0]!) * 0.7, a[i]! - skin[1]!, (b[i]! - skin[2]!) * 0.8));
}

/** Look for a mouth: a band across the lower face that is unlike the skin above and below it: darker, redder, toothy. */
function mouthIn(
  { l, a }: Patch,
  unlike: Float32Array,
  contrast: number,
): {
  readonly mouth: number;
  readonly mouthX: number;
  readonly mouthY: number;
} {
  const best = { mouth: 0, mouthX: 0, mouthY: 1 };
  let top = -1;
  for (let y = 0.52; y <= 1.45; y += 0.04) {
    for (let x = -0.24; x <= 0.241; x += 0.08) {
      const dark = mean(l, x, y, 0.3, 0.07);
      const red = mean(a, x, y, 0.3, 0.1);
      const above = mean(l, x, y - 0.24, 0.28, 0.1);
      const below = mean(l, x, y + 0.26, 0.28, 0.1);
      const pale = (mean(a, x, y - 0.26, 0.28, 0.1) + mean(a, x, y + 0.28, 0.28, 0.1)) / 2;
      const line = (Math.min(above, below) * 0.6 + Math.max(above, below) * 0.4 - dark) / contrast;
      const lips = Math.min(1.2, Math.max(0, red - pale) / 9);
      // Nostrils are unlike skin too, but not as wide.
      const band = (mean(unlike, x - 0.24, y, 0.14, 0.11) + mean(unlike, x + 0.24, y, 0.14, 0.11)) / 2;
      const plain = Math.max(mean(unlike, x, y - 0.3, 0.26, 0.08), mean(unlike, x, y + 0.34, 0.26, 0.1));
      const apart = Math.min(1, Math.max(-0.2, (band - plain) / (0.8 * contrast)));
      const likely = Math.exp(-(((y - 1.02) / 0.34) ** 2)) * Math.exp(-((x / 0.4) ** 2));
      const score = (Math.min(1.2, Math.max(0, line)) * 0.5 + lips * 0.7 + apart * 0.7) * likely;
      if (score > top) {
        top = score;
        best.mouth = Math.max(0, score);
        best.mouthX = x;
        best.mouthY = y;
      }
    }
  }
  return best;
}
