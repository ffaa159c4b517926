import { fromHex } from '../../base/colour.ts';
import { length, subtract, type Vec3, yawOf } from '../../base/vectors.ts';
import type { Place } from '../../catalogue/kinds.ts';
import { looks } from '../../catalogue/looks/index.generated.ts';
import { weathers } from '../../catalogue/weathers/index.generated.ts';
import { evaluateCamera } from '../../direct/index.ts';
import type { Plan } from '../../direct/plan.ts';
import { type Rig, rigOf } from '../light/rig.ts';
import { type Look, lookOf } from '../render/look.ts';

/** Numbers of the weather that the plan names, at its strength. */
export function weatherOf(plan: Plan): {
  falls: 'rain' | 'snow' | 'none' | 'leaves' | 'dust';
  fog: number;
  cloud: number;
  gloom: number;
  wet: number;
  strength: number;
  wind: number;
  windYaw: number;
  lies: boolean;
  tints?: readonly Vec3[];
  indoors: boolean;
} {
  const { kind, strength, wind, windYaw } = plan.set.weather;
  const facts = weathers.find((w) => w.id === kind)?.facts;
  // Who wants to see the stars has a clear night; the snow of that night has fallen.
  const open = plan.set.sky?.some((s) => clearing.has(s)) ?? false;
  const lies = facts?.falls === 'snow' && (open || strength < LYING);
  const soaked = plan.set.state.some((s) => s === 'wet' || s === 'puddles') ? 0.8 : 0;
  return {
    falls: facts?.falls ?? 'none',
    fog: Math.min((facts?.fog ?? 0) * Math.max(0.15, strength), clearAsFar(plan)),
    cloud: open ? Math.min(OPEN, facts?.cloud ?? OPEN) : lies ? BROKEN : (facts?.cloud ?? 0.2),
    gloom: facts?.gloom ?? 0,
    wet: Math.max(soaked, (facts?.wet ?? 0) * (0.5 + strength / 2)),
    strength,
    wind,
    windYaw,
    lies,
    ...(facts?.tints ? { tints: facts.tints.map(fromHex) } : {}),
    indoors: facts?.indoors ?? false,
  };
}

/** What is seen only where no cloud is before it, and the cover that leaves it free. */
const clearing: ReadonlySet<string> = new Set(['aurora', 'milky-way', 'great-moon']);
const OPEN = 0.12;

/** The sky over snow that fell yesterday. */
const BROKEN = 0.42;

/** Strength of a snow that only lies: 'snow-covered'. */
const LYING = 0.3;

/** Share of the light of the subject that fog may take: it is there to be seen. */
const VEILED = 0.3;

/** Metres within which fog is what the weather makes it. */
const NEAR = 4;

/** The densest fog, per metre, through which the first shot's subject is still seen from where the camera is. */
function clearAsFar(plan: Plan): number {
  const { camera, start, end } = plan.shots[0]!;
  const reach = Math.max(
    ...[start, (start + end) / 2, end].map((t) => {
      const { position, target } = evaluateCamera(camera, t);
      return length(subtract(position, target));
    }),
  );
  return -Math.log(1 - VEILED) / Math.max(NEAR, reach);
}

/** The look's numbers with the facts of its kind. */
export function lookFor(plan: Plan): Look & { readonly cadence: number } {
  const kind = looks.find((l) => l.id === plan.look.kind) ?? looks.find((l) => l.id === 'miniature');
  if (!kind) throw new RangeError(`look.kind: the catalogue has no look "${plan.look.kind}".`);
  return { ...lookOf(plan.look, kind.facts, plan.palette), cadence: kind.facts.cadence };
}

/** Words of a set that put haze into its air. */
const hazy = /^(?:haz[ey]|misty?|fog|foggy|smok[ey]|smoky|dusty?|steamy?)$/;

/**
 * How much haze shows the beams of light, 0–1: shafts that are asked for, fog, what the set or the look brings.
 */
export function hazeOf(plan: Plan, place: Place, fog: number): number {
  const asked = plan.lights.some((l) => l.source === 'volumetric') ? 1 : 0;
  // Spotlights are hung in haze: without it a stage is only a bright floor.
  const stage = place.facts.indoor && plan.lights.some((l) => l.source === 'spotlight') ? 0.62 : 0;
  const set = plan.set.state.some((s) => hazy.test(s)) ? 0.7 : 0;
  const look = looks.find((l) => l.id === plan.look.kind)?.facts.haze ?? 0;
  const water = place.facts.medium === 'water' ? 0.6 : 0;
  return Math.min(1, Math.max(asked, stage, set, look, water, fog * 8));
}

/** Where the first shot's subject stands: what lights are aimed at. */
export function subjectOf(plan: Plan): Vec3 {
  const camera = plan.shots[0]!.camera;
  const ids = camera.subjects;
  const placed = [...plan.cast, ...plan.props].filter((x) => ids.includes(x.id)).map((x) => x.place.at);
  if (placed.length === 0) {
    const target = camera.keys[0]!.target;
    return [target[0], 0, target[2]];
  }
  const sum = placed.reduce<Vec3>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
  return [sum[0] / placed.length, sum[1] / placed.length, sum[2] / placed.length];
}

/** The plan's lights as one key, rim and fill around the subject. */
export function rigFor(plan: Plan, place: Place, { cloud, gloom }: { cloud: number; gloom: number }): Rig {
  const subject = subjectOf(plan);
  const view = evaluateCamera(plan.shots[0]!.camera, plan.shots[0]!.start);
  const towards = subtract(view.position, subject);
  const { medium } = place.facts;
  const spread = spreadOf(plan, subject);
  return rigOf({
    lights: plan.lights,
    time: plan.set.state.includes('blue-hour') ? 'blue-hour' : plan.set.time,
    ...(medium ? { medium } : {}),
    indoor: place.facts.indoor,
    cloud,
    gloom,
    ...(plan.set.sky ? { sky: plan.set.sky } : {}),
    keyToFill: plan.mood.keyToFill,
    subject,
    cameraYaw: yawOf([towards[0], 0, towards[2]]),
    reach: spread,
  });
}

/**
 * Metres around the subject that need sharp shadows: what the shots frame, and whoever plays within that. A small
 * area gives fine shadows to a close-up; beyond it the baked ones take over.
 */
function spreadOf(plan: Plan, subject: Vec3): number {
  // What goes on after a seam is lit as it was.
  const seam = plan.seams?.[0] ?? Infinity;
  const shots = plan.shots.filter((s) => s.start < seam);
  const framed = shots.flatMap(({ camera, start, end }) =>
    [start, (start + end) / 2, end].map((t) => {
      const { position, target, mm } = evaluateCamera(camera, t);
      const half = (length(subtract(position, target)) * 18) / mm;
      return length(subtract([target[0], subject[1], target[2]], subject)) + half * 1.4;
    }),
  );
  const limit = Math.min(12, Math.max(0.8, ...framed));
  const near = [...plan.cast, ...plan.props]
    .filter((x) => x.since === undefined)
    .map((x) => length(subtract(x.place.at, subject)) + 1.2)
    .filter((d) => d < limit * 1.6);
  return Math.min(14, Math.max(limit, ...(plan.cast.length > 0 ? near : [])));
}
