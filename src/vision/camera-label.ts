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
  /** Jitter about the smooth course, in widths of the picture. */
  readonly shake: number;
}

interface Fit {
  tx: number;
  ty: number;
  s: number;
  r: number;
  /** Median residual over tracks, picture widths. */
  residual: number;
}

const median = (xs: number[]): number => {
  if (xs.length === 0) return 0;
  const sorted = [...xs].sort((p, q) => p - q);
  return sorted[sorted.length >> 1]!;
};

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
    fit = { tx, ty, s, r, residual: median(errors) };
  }
  return fit;
}

/**
 * Name the camera's move from optical flow alone. Turning and zooming move near and far alike, travelling does
 * not: the share of the motion that no shift, growth and turn explains tells a pan from a truck and a zoom from
 * a dolly; when near and far move against each other the camera circles.
 * @param steps tracks between successive samples of the clip, in pixels of pictures of that size
 * @example labelFromFlow(pairs.map(([a, b]) => flow(a, b)), 320, 180).label // 'dolly-in'
 */
export function labelFromFlow(steps: readonly (readonly Track[])[], width: number, height: number): SeenMove {
  const fits: Fit[] = [];
  let depth = 0;
  let motion = 0;
  let against = 0;
  let counted = 0;
  let behind = 0;
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
    // Points that travel sideways to the left and to the right at once, growth taken away; only where
    // sideways motion outweighs the rest, since a dolly leaves residues of both signs too.
    const sideways = points.map((p) => p.u - fit.s * p.x + fit.r * p.y);
    const updown = points.map((p) => p.v - fit.s * p.y - fit.r * p.x);
    const across = median(sideways.map(Math.abs));
    const radial = median(points.map((p) => Math.abs(fit.s) * Math.hypot(p.x, p.y)));
    if (across > 4e-4 && across > 1.5 * median(updown.map(Math.abs)) && across > radial) {
      const moving = sideways.filter((u) => Math.abs(u) > across * 0.3);
      const left = moving.filter((u) => u < 0).length;
      against += Math.min(left, moving.length - left) / moving.length;
      counted++;
      // What lies high in the picture is usually far: the background follows a circling camera.
      behind += median(points.flatMap((p, i) => (p.y < -0.04 ? [sideways[i]!] : [])));
    }
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
  const opposed = counted > fits.length / 2 ? against / counted : 0;
  const label = name(
    tx,
    ty,
    growth,
    turn,
    parallax,
    opposed,
    behind,
    shake,
    fits.length ? motion / fits.length : 0,
    mean((f) => Math.abs(f.tx)),
  );
  return { label, shift: [tx, ty], growth, turn, parallax, shake };
}

function name(
  tx: number,
  ty: number,
  growth: number,
  turn: number,
  parallax: number,
  opposed: number,
  behind: number,
  shake: number,
  perStep: number,
  perStepX: number,
): string {
  const size = Math.max(Math.abs(tx), Math.abs(ty), Math.abs(growth) * 0.5, Math.abs(turn) * 0.5);
  if (shake > 0.0012 && shake > 0.5 * perStepX && size < 0.12) return 'handheld';
  if (size < 0.012 && perStep < 0.0012) return 'static';
  if (opposed > 0.12 && parallax > 0.18) return behind > 0 ? 'arc-right' : 'arc-left';
  if (Math.abs(turn) * 0.5 >= size) return turn > 0 ? 'roll-counter-clockwise' : 'roll-clockwise';
  if (Math.abs(growth) * 0.5 >= size * 0.85) {
    return `${parallax > 0.22 ? 'dolly' : 'zoom'}-${growth > 0 ? 'in' : 'out'}`;
  }
  if (Math.abs(tx) >= Math.abs(ty))
    return `${parallax > 0.18 ? 'truck' : 'pan'}-${tx < 0 ? 'right' : 'left'}`;
  return `${parallax > 0.18 ? 'pedestal' : 'tilt'}-${ty > 0 ? 'up' : 'down'}`;
}
