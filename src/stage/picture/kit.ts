import { type Random, random } from '../../base/random.ts';
import { clamp } from '../../base/vectors.ts';
import type { Curve, MotionKit, Particles, Plume, Stars, Veil } from '../../catalogue/kit/motion-kit.ts';
import type { Beat } from '../../direct/plan.ts';
import { luma } from '../../vision/luma.ts';
import type { Box, Point, Raster } from '../../vision/raster.ts';
import type { Face, Region, Sight } from '../../vision/sight/sight.ts';
import { elapsed, lasting, once, play, thereAndBack } from './curves.ts';
import type { Effect, Setting } from './effect.ts';
import { shadows, shine, sparkle, sweep } from './lights.ts';
import { detailSideOf } from './plain.ts';
import { shoreOf } from './shore.ts';
import { breathe, features, head, lean } from './warps/person.ts';
import { carry, spin } from './warps/solid.ts';
import { surf } from './warps/surf.ts';
import { flow, shimmer, waves } from './warps/water.ts';
import { flutter, sway } from './warps/wind.ts';

/** Something drawn in the air, over or between the layers. */
export type AirAsked =
  | { readonly kind: 'particles'; readonly options: Particles }
  | { readonly kind: 'plume'; readonly options: Plume }
  | { readonly kind: 'veil'; readonly options: Veil }
  | { readonly kind: 'stars'; readonly options: Stars }
  | {
      readonly kind: 'rays';
      readonly options: { readonly gain: number; readonly colour: string; readonly from?: Point };
    };

/** What a motion asked for, on its region. */
export interface Asked {
  readonly beat: Beat;
  /** Undefined for the air before the whole picture. */
  readonly region: Region | undefined;
  readonly setting: Setting;
  readonly effects: readonly Effect[];
  readonly airs: readonly AirAsked[];
  /** Seconds that it lasts. */
  readonly seconds: number;
}

/** What the stage knows of the picture for a beat. */
export interface Scene {
  readonly sight: Sight;
  /** The fitted picture itself. */
  readonly picture: Raster;
  readonly aspect: number;
  readonly seed: number;
  /** The clip's end, seconds. */
  readonly end: number;
  /** Middle of the brightest light, in shares of the picture. */
  readonly sun: Point | undefined;
  /** Which way the camera's move carries what is near: −1 left, 1 right, 0 neither. */
  readonly parallax: -1 | 0 | 1;
  /** Is a region a layer of its own? */
  own(region: Region): boolean;
  /** How far the mouth stands open, for a beat of speech, from its start. */
  speech?(beat: Beat): Curve | undefined;
}

const WHOLE: Box = [0, 0, 1, 1];

const headings: Readonly<Record<string, Point>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The face that a region has or is part of. */
export function faceOf(sight: Sight, region: Region | undefined): Face | undefined {
  if (!region) return undefined;
  return (
    sight.faces.find((f) => f.region === region.id || f.person === region.id) ??
    sight.faces.find((f) => region.of !== undefined && (f.person === region.of || f.region === region.of))
  );
}

const number = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

/** A #rrggbb colour as bytes have it, 0–1. */
function rgbOf(hex: string): [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

/** Lightness of a #rrggbb colour, 0–1. */
function toneOf(hex: string): number {
  return luma(...rgbOf(hex));
}

/** What shows on water that faces the sky: the sky's own colour a little lighter, else the light's. */
function skylightOf({ regions, light }: Sight): [number, number, number] {
  const sky = regions.find((r) => r.kind === 'sky' && r.confidence >= 0.3);
  const [r, g, b] = rgbOf(sky?.colour ?? light.colour).map(
    (c) => c * 0.75 + 0.25 * (0.4 + 0.6 * light.level),
  );
  return [r!, g!, b!];
}

/** A thing found inside the upper part of another one is what that holds. */
function holdsOf({ regions }: Sight, region: Region | undefined): { holds?: Box } {
  if (!region || region.kind !== 'subject') return {};
  const [left, top, right, bottom] = region.box;
  const [wide, tall] = [right - left, bottom - top];
  const inner = regions
    .filter(({ kind, of, share, box, id }) => {
      const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
      return (
        id !== region.id &&
        !of &&
        (kind === 'subject' || kind === 'water') &&
        share < 0.5 * region.share &&
        box[2] - box[0] < 0.8 * wide &&
        x > left + 0.15 * wide &&
        x < right - 0.15 * wide &&
        y > top - 0.1 * tall &&
        y < top + 0.6 * tall
      );
    })
    .sort((a, b) => b.confidence - a.confidence)[0];
  return inner ? { holds: inner.box } : {};
}

/** How far down most of a region goes, by its area. */
function lowOf(region: Region | undefined): number {
  if (!region) return 1;
  const [left, top, right, bottom] = region.box;
  return Math.min(bottom, top + (1.5 * region.share) / Math.max(0.05, right - left));
}

/** The bearing of the wind: as a beat's words have it, else by the seed, never quite calm. */
function windOf(beat: Beat, source: Random): number {
  const asked = beat.params.wind;
  if (typeof asked === 'number') return clamp(asked, -1, 1);
  if (beat.params.direction === 'left') return -1;
  if (beat.params.direction === 'right') return 1;
  return source.chance(0.5) ? 1 : -1;
}

/**
 * Hand a beat's motion its kit and gather what it asks for.
 * @param animate the motion's own function
 */
export function perform(
  beat: Beat,
  region: Region | undefined,
  scene: Scene,
  animate: (kit: MotionKit) => void,
): Asked {
  const { sight, aspect, seed, end } = scene;
  // Wind and drift are the picture's: every motion of a clip has the same.
  const weather = random(seed).stream('weather');
  const wind = windOf(beat, weather);
  const source = random(seed).stream(`motion:${beat.id}:${beat.action}:${beat.actor}`);
  const seconds = Math.max(0.3, beat.end - beat.start);
  const open = beat.end >= end - 0.05;
  const asked = clamp(number(beat.params.amount, 1), 0.1, 2);
  // What is gentle has to be seen all the same.
  const amount = asked < 1 ? asked ** 0.6 : asked;
  const pace = clamp(number(beat.params.pace, 1), 0.25, 2.5) * weather.stream('pace').range(0.88, 1.13);
  const direction = String(beat.params.direction ?? '');
  const face = faceOf(sight, region);
  const goes = lasting(seconds, open);
  const setting: Setting = {
    box: region?.box ?? WHOLE,
    aspect,
    horizon: sight.horizon.y,
    low: lowOf(region),
    amount,
    pace,
    wind,
    tone: toneOf(region?.colour ?? sight.palette[0] ?? '#808080'),
    sure: region?.confidence ?? 1,
    random: source.stream('effects'),
    weather,
    skylight: skylightOf(sight),
    lasting: goes,
    elapsed,
    picture: scene.picture,
    own: region ? scene.own(region) : false,
    free:
      region !== undefined &&
      sight.regions.some((r) => (r.id === region.id || r.id === region.of) && scene.own(r)),
    ...(face && face.confidence >= 0.25 ? { face } : {}),
  };
  const effects: Effect[] = [];
  const airs: AirAsked[] = [];
  const spoken = scene.speech?.(beat);
  let parts = 0;
  // Two effects of one kind in one motion are different ones.
  const own = (): Setting => ({ ...setting, random: setting.random.stream(String(parts++)) });
  const kit: MotionKit = {
    region: {
      id: region?.id ?? 'frame',
      kind: region?.kind ?? 'frame',
      box: setting.box,
      aspect,
      colour: region?.colour ?? sight.palette[0] ?? '#808080',
      sure: region?.confidence ?? 1,
      ...holdsOf(sight, region),
      get detail() {
        return region ? detailSideOf(scene.picture, region.mask, region.box) : 0;
      },
    },
    ...(setting.face ? { face: setting.face } : {}),
    horizon: sight.horizon.y,
    amount,
    pace,
    direction,
    wind,
    parallax: scene.parallax,
    seconds,
    ...(typeof beat.params.count === 'number' ? { count: beat.params.count } : {}),
    random: source.stream('motion'),
    light: {
      from: sight.light.from,
      colour: sight.light.colour,
      time: sight.light.time,
      ...(scene.sun ? { source: scene.sun } : {}),
    },
    once: once(seconds),
    return: thereAndBack(seconds),
    lasting: goes,
    elapsed,
    play(name, rate) {
      const irregular = play(Math.floor(source.stream(`play:${name}`).next() * 4294967295), rate);
      return (t) => irregular(t) * goes(t);
    },
    heading: (otherwise) => headings[direction] ?? otherwise,
    ...(spoken ? { speech: spoken } : {}),
    waves: (o) => effects.push(waves(own(), o)),
    surf(o) {
      const shore = region && shoreOf(scene.picture, sight, region);
      if (shore) effects.push(surf(own(), o, shore));
    },
    flow: (o) => effects.push(flow(own(), o)),
    drift: ({ speed, bearing }) =>
      effects.push({
        rank: 0,
        put: () => {},
        passing: (t) => {
          const gone = elapsed(t) * speed * pace;
          return [bearing[0] * gone, bearing[1] * gone];
        },
      }),
    sway: (o) => effects.push(sway(own(), o)),
    flutter: (o) => effects.push(flutter(own(), o)),
    shimmer: (o) => effects.push(shimmer(own(), o)),
    features(o) {
      const made = features(own(), o);
      if (made) effects.push(made);
    },
    head: (o) => effects.push(...head(own(), o)),
    breathe: (o) => effects.push(breathe(own(), o)),
    lean: (o) => effects.push(lean(own(), o)),
    spin: (o) => effects.push(spin(own(), o)),
    carry: (o) => effects.push(carry(own(), o)),
    shine: (o) => effects.push(shine(own(), o)),
    sweep: (o) => effects.push(sweep(own(), o)),
    sparkle: (o) => effects.push(sparkle(own(), o)),
    shadows: (o) => effects.push(shadows(own(), o)),
    rays: (options) => airs.push({ kind: 'rays', options }),
    particles: (options) => airs.push({ kind: 'particles', options }),
    plume: (options) => airs.push({ kind: 'plume', options }),
    stars: (options) => airs.push({ kind: 'stars', options }),
    veil: (options) => airs.push({ kind: 'veil', options }),
    focus: (o) =>
      effects.push({
        rank: 0,
        put: () => {},
        blur: (t) => o.by(t) * o.blur * Math.min(1.4, amount),
        sharp: o.to,
      }),
  };
  animate(kit);
  return { beat, region, setting, effects, airs, seconds };
}
