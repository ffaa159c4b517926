import type { Track } from './flow.ts';

/** What a run of pictures says of the camera, without knowing the scene. */
export interface SeenMove {
  /** 'static', 'pan-left', 'truck-right', 'tilt-up', 'pedestal-down', 'zoom-in', 'dolly-out', 'arc-left', 'handheld' … */
  readonly label: string;
  /** Summed whole-picture motion, in widths of the picture: right, down, growth (log), turn (radians). */
  readonly shift: readonly [number, number];
  readonly growth: number;
  readonly turn: number;
  /** How much of the motion depends on depth, 0 none. */
  readonly parallax: number;
  /** Motion of the picture's middle as a share of its sides': near 0 where the camera pivots about its subject. */
  readonly pivot: number;
  /** Jitter about the smooth course, in widths of the picture. */
  readonly shake: number;
}

interface Fit {
  tx: number;
  ty: number;
  s: number;
  r: number;
  /** Residual that four tracks in five stay below, picture widths. */
  residual: number;
}

/**
 * Below this share of its sides' motion the middle stands still. A camera that travels moves what is near in the
 * middle at least as much as the sides (1 and more), one that circles its subject moves it hardly (0 to 0.4).
 */
const PIVOT = 0.6;

/** Below this share of its growth a picture's sides are swept along by what its middle does not share: it only grows. */
const GROWS = 0.5;

const quantile = (xs: readonly number[], share: number): number => {
  if (xs.length === 0) return 0;
  const sorted = [...xs].sort((p, q) => p - q);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
};
const median = (xs: readonly number[]): number => quantile(xs, 0.5);

/** Point in widths of the picture from its middle, and its motion. */
interface Moved {
  x: number;
  y: number;
  u: number;
  v: number;
}

/** Shift, growth and turn that explain the motion best; points far from it weigh less at each round. */
function similarity(points: readonly Moved[]): Fit {
  let weights = points.map(() => 1);
  let fit: Fit = { tx: 0, ty: 0, s: 0, r: 0, residual: 0 };
  for (let round = 0; round < 8; round++) {
    // u = tx + s·x − r·y, v = ty + s·y + r·x: weighted least squares with centred coordinates.
    let w = 0;
    let mx = 0;
    let my = 0;
    let mu = 0;
    let mv = 0;
    points.forEach((p, i) => {
      const k = weights[i]!;
      w += k;
      mx += k * p.x;
      my += k * p.y;
      mu += k * p.u;
      mv += k * p.v;
    });
    if (w === 0) return fit;
    mx /= w;
    my /= w;
    mu /= w;
    mv /= w;
    let grow = 0;
    let spin = 0;
    let norm = 0;
    points.forEach((p, i) => {
      const k = weights[i]!;
      const x = p.x - mx;
      const y = p.y - my;
      grow += k * (x * (p.u - mu) + y * (p.v - mv));
      spin += k * (x * (p.v - mv) - y * (p.u - mu));
      norm += k * (x * x + y * y);
    });
    const s = norm > 0 ? grow / norm : 0;
    const r = norm > 0 ? spin / norm : 0;
    const tx = mu - s * mx + r * my;
    const ty = mv - s * my - r * mx;
    const errors = points.map((p) => Math.hypot(p.u - tx - s * p.x + r * p.y, p.v - ty - s * p.y - r * p.x));
    const spread = Math.max(median(errors), 2e-4);
    weights = errors.map((e) => 1 / (1 + (e / (2 * spread)) ** 2));
    fit = { tx, ty, s, r, residual: quantile(errors, 0.8) };
  }
  return fit;
}

/** Near and far that go opposite ways along one axis of the picture. */
interface Opposed {
  /** Share of the tracks that go against the others. */
  readonly share: number;
  /** Summed motion of what is high in the picture, and so far: it follows a camera that circles or rises. */
  readonly behind: number;
  /** The same of what is low, and so near. */
  readonly before: number;
}

/** Gathers, step by step, how many points go against the others along one axis. */
function opposition() {
  let [against, counted, behind, before] = [0, 0, 0, 0];
  return {
    /**
     * @param along motion along the axis, growth and turn taken away
     * @param other the same along the other axis
     * @param radial what growth alone moves; only where motion along the axis outweighs this and the other does it
     * count, since a dolly leaves residues of both signs too
     */
    add(points: readonly Moved[], along: readonly number[], other: readonly number[], radial: number): void {
      const usual = median(along.map(Math.abs));
      if (usual <= 4e-4 || usual <= 1.5 * median(other.map(Math.abs)) || usual <= radial) return;
      const moving = along.filter((d) => Math.abs(d) > usual * 0.3);
      const first = moving.filter((d) => d < 0).length;
      against += Math.min(first, moving.length - first) / moving.length;
      counted++;
      const where = (which: (p: Moved) => boolean) =>
        median(points.flatMap((p, i) => (which(p) ? [along[i]!] : [])));
      behind += where((p) => p.y < -0.04);
      before += where((p) => p.y > 0.12);
    },
    share: (steps: number): Opposed => ({
      share: counted > steps / 2 ? against / counted : 0,
      behind,
      before,
    }),
  };
}

/**
 * Name the camera's move from optical flow alone. Turning and zooming move near and far alike, travelling does
 * not: the share of the motion that no shift, growth and turn explains tells a pan from a truck and a zoom from
 * a dolly. When near and far move against each other, or the middle stays while its surroundings move, the camera
 * circles (or rises over) its subject; a subject that travels along with the camera looks the same.
 * @param steps tracks between successive samples of the clip, in pixels of pictures of that size
 * @example labelFromFlow(pairs.map(([a, b]) => flow(a, b)), 320, 180).label // 'dolly-in'
 */
export function labelFromFlow(steps: readonly (readonly Track[])[], width: number, height: number): SeenMove {
  const fits: Fit[] = [];
  let depth = 0;
  let motion = 0;
  const across = opposition();
  const upright = opposition();
  const middle: [number, number] = [0, 0];
  const sides: [number, number] = [0, 0];
  for (const tracks of steps) {
    const points = tracks.map((t) => ({
      x: (t.x - width / 2) / width,
      y: (t.y - height / 2) / width,
      u: t.dx / width,
      v: t.dy / width,
    }));
    if (points.length < 6) continue;
    const fit = similarity(points);
    fits.push(fit);
    depth += fit.residual;
    motion += median(points.map((p) => Math.hypot(p.u, p.v)));
    const inner = points.filter((p) => Math.abs(p.x) < 0.09 && Math.abs(p.y) < 0.17);
    const left = points.filter((p) => p.x < -0.2);
    const right = points.filter((p) => p.x > 0.2);
    if (inner.length >= 3 && left.length >= 3 && right.length >= 3) {
      // Each side has one voice, however many points it shows: on a dolly they go apart and cancel.
      const both = (f: (p: Moved) => number) => (median(left.map(f)) + median(right.map(f))) / 2;
      middle[0] += median(inner.map((p) => p.u));
      middle[1] += median(inner.map((p) => p.v));
      sides[0] += both((p) => p.u);
      sides[1] += both((p) => p.v);
    }
    const radial = median(points.map((p) => Math.abs(fit.s) * Math.hypot(p.x, p.y)));
    const sideways = points.map((p) => p.u - fit.s * p.x + fit.r * p.y);
    const updown = points.map((p) => p.v - fit.s * p.y - fit.r * p.x);
    across.add(points, sideways, updown, radial);
    upright.add(points, updown, sideways, radial);
  }
  const sum = (f: (fit: Fit) => number) => fits.reduce((total, fit) => total + f(fit), 0);
  const tx = sum((f) => f.tx);
  const ty = sum((f) => f.ty);
  const growth = sum((f) => Math.log1p(f.s));
  const turn = sum((f) => f.r);
  const mean = (f: (fit: Fit) => number) => (fits.length ? sum(f) / fits.length : 0);
  // Jitter: deviation of each step from the mean of its neighbours.
  let shake = 0;
  for (let i = 1; i + 1 < fits.length; i++) {
    const a = fits[i - 1]!;
    const b = fits[i]!;
    const c = fits[i + 1]!;
    shake += Math.hypot(b.tx - (a.tx + c.tx) / 2, b.ty - (a.ty + c.ty) / 2);
  }
  shake /= Math.max(1, fits.length - 2);
  const parallax = motion > 0 ? depth / motion : 0;
  const swept = Math.hypot(...sides);
  const pivot = swept > 0.03 ? Math.hypot(...middle) / swept : 1;
  const seen = { shift: [tx, ty] as const, growth, turn, parallax, pivot, shake };
  const label = name(seen, {
    across: across.share(fits.length),
    upright: upright.share(fits.length),
    swept,
    sides,
    perStep: fits.length ? motion / fits.length : 0,
    course: mean((f) => Math.max(Math.hypot(f.tx, f.ty), Math.abs(f.s) * 0.5)),
  });
  return { label, ...seen };
}

/** What else the naming looks at. */
interface Signs {
  /** Tracks that go sideways, and up and down, against the others. */
  readonly across: Opposed;
  readonly upright: Opposed;
  /** Summed motion of the picture's left and right thirds, and its length. */
  readonly sides: readonly [number, number];
  readonly swept: number;
  /** Mean motion of a step's tracks, and mean shift or growth of the whole picture. */
  readonly perStep: number;
  readonly course: number;
}

function name(
  { shift: [tx, ty], growth, turn, parallax, pivot, shake }: Omit<SeenMove, 'label'>,
  { across, upright, sides, swept, perStep, course }: Signs,
): string {
  const size = Math.max(Math.abs(tx), Math.abs(ty), Math.abs(growth) * 0.5, Math.abs(turn) * 0.5);
  if (shake > 0.0012 && shake > 0.5 * course && size < 0.12) return 'handheld';
  if (size < 0.012 && perStep < 0.0012) return 'static';
  const deep = parallax > 0.2;
  // The middle stays where it is while all around it moves: the camera goes round or over its subject, unless it comes
  // towards it, which leaves the middle too.
  if (deep && pivot < PIVOT && swept > Math.abs(growth) * GROWS) {
    if (Math.abs(sides[0]) >= Math.abs(sides[1])) return sides[0] > 0 ? 'arc-right' : 'arc-left';
    return sides[1] < 0 ? 'crane-up' : 'crane-down';
  }
  if (deep && across.share > 0.12) return across.behind > 0 ? 'arc-right' : 'arc-left';
  // Over a ground all may sink as the camera rises, what is far less than what is near.
  if (deep && upright.share > 0.12) return upright.behind < upright.before ? 'crane-up' : 'crane-down';
  if (Math.abs(turn) * 0.5 >= size) return turn > 0 ? 'roll-counter-clockwise' : 'roll-clockwise';
  if (Math.abs(growth) * 0.5 >= size * 0.85) return `${deep ? 'dolly' : 'zoom'}-${growth > 0 ? 'in' : 'out'}`;
  if (Math.abs(tx) >= Math.abs(ty)) return `${deep ? 'truck' : 'pan'}-${tx < 0 ? 'right' : 'left'}`;
  return `${deep ? 'pedestal' : 'tilt'}-${ty > 0 ? 'up' : 'down'}`;
}
