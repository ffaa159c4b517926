import { fromKelvin, type Rgb } from '../../base/colour.ts';
import { add, clamp, cross, lerp, normalize, scale, type Vec3 } from '../../base/vectors.ts';
import type { SkyDome } from './job.ts';

/** The sky of one time of day under one weather. */
export interface Daylight {
  readonly dome: SkyDome;
  /** Irradiance / π of the sun (or moon) on a surface that faces it, linear. */
  readonly sun: Rgb;
  /** Unit direction towards it. */
  readonly direction: Vec3;
  /** Radiance and angular radius of the drawn disc. */
  readonly disc: { readonly colour: Rgb; readonly radius: number };
  readonly cloud: { readonly cover: number; readonly lit: Rgb; readonly dark: Rgb };
  readonly stars: number;
  /** Fog's own colour, and what is added towards the sun. */
  readonly fog: Rgb;
  readonly fogSun: Rgb;
  /** Kelvin that the camera calls white: warm light stays warm, not orange. */
  readonly white: number;
  /** 0 night … 1 full day: how much lamps are outshone. */
  readonly day: number;
  readonly marvels?: Marvels;
}

/** What is seen in a sky besides sun, moon, stars and clouds; strengths 0–1. */
export interface Marvels {
  readonly aurora: number;
  /** Pole of the great circle of the Milky Way, and its strength. */
  readonly galaxy: { readonly pole: Vec3; readonly strength: number };
  /** Middle of a rainbow, and its strength. */
  readonly bow: { readonly middle: Vec3; readonly strength: number };
}

interface Hour {
  /** Degrees above the horizon. */
  readonly elevation: number;
  readonly sun: Rgb;
  readonly strength: number;
  readonly zenith: Rgb;
  readonly horizon: Rgb;
  readonly glow: Rgb;
  readonly glowPower: number;
  readonly stars: number;
  readonly white: number;
  readonly day: number;
}

/** Ratios by eye after photographs of the hours; a sun of 3 over a sky near 0.5 is a clear noon at 5:1. */
const hours: Readonly<Record<string, Hour>> = {
  dawn: {
    elevation: 3,
    sun: [1, 0.6, 0.45],
    strength: 0.5,
    zenith: [0.12, 0.17, 0.33],
    horizon: [0.66, 0.49, 0.4],
    glow: [1.1, 0.55, 0.26],
    glowPower: 7,
    stars: 0.12,
    white: 5600,
    day: 0.35,
  },
  sunrise: {
    elevation: 11,
    sun: [1, 0.62, 0.34],
    strength: 2.6,
    zenith: [0.23, 0.356, 0.621],
    horizon: [1.127, 0.759, 0.483],
    glow: [1.9, 0.95, 0.4],
    glowPower: 14,
    stars: 0,
    white: 5000,
    day: 0.7,
  },
  morning: {
    elevation: 30,
    sun: [1, 0.88, 0.7],
    strength: 2.9,
    zenith: [0.22, 0.52, 1.15],
    horizon: [1.05, 1.25, 1.45],
    glow: [0.9, 0.75, 0.5],
    glowPower: 40,
    stars: 0,
    white: 5400,
    day: 1,
  },
  noon: {
    elevation: 58,
    sun: [1, 0.95, 0.87],
    strength: 3.2,
    zenith: [0.17, 0.47, 1.2],
    horizon: [0.88, 1.2, 1.6],
    glow: [0.6, 0.6, 0.55],
    glowPower: 80,
    stars: 0,
    white: 5600,
    day: 1,
  },
  afternoon: {
    elevation: 38,
    sun: [1, 0.88, 0.7],
    strength: 3,
    zenith: [0.2, 0.5, 1.16],
    horizon: [1.0, 1.22, 1.48],
    glow: [0.8, 0.7, 0.5],
    glowPower: 40,
    stars: 0,
    white: 5400,
    day: 1,
  },
  'golden-hour': {
    elevation: 13,
    sun: [1, 0.6, 0.28],
    strength: 3,
    zenith: [0.23, 0.368, 0.598],
    horizon: [1.15, 0.805, 0.46],
    glow: [2, 1, 0.4],
    glowPower: 14,
    stars: 0,
    white: 4900,
    day: 0.8,
  },
  sunset: {
    elevation: 6,
    sun: [1, 0.46, 0.2],
    strength: 2.2,
    zenith: [0.2, 0.2, 0.42],
    horizon: [1, 0.47, 0.26],
    glow: [2.2, 0.8, 0.25],
    glowPower: 10,
    stars: 0,
    white: 5000,
    day: 0.55,
  },
  dusk: {
    elevation: 5,
    sun: [1, 0.52, 0.42],
    strength: 0.75,
    zenith: [0.13, 0.13, 0.3],
    horizon: [0.68, 0.4, 0.42],
    glow: [1.2, 0.55, 0.3],
    glowPower: 6,
    stars: 0.15,
    white: 5400,
    day: 0.3,
  },
  // The sun is gone; the sky itself lights everything, deep blue, with a last glow along its edge.
  'blue-hour': {
    elevation: 7,
    sun: [0.5, 0.64, 1],
    strength: 0.26,
    zenith: [0.04, 0.085, 0.25],
    horizon: [0.2, 0.27, 0.5],
    glow: [0.75, 0.42, 0.26],
    glowPower: 9,
    stars: 0.2,
    white: 5200,
    day: 0.14,
  },
  night: {
    elevation: 38,
    sun: [0.55, 0.7, 1],
    strength: 0.16,
    zenith: [0.011, 0.018, 0.05],
    horizon: [0.036, 0.046, 0.085],
    glow: [0.04, 0.05, 0.08],
    glowPower: 30,
    stars: 1,
    white: 5000,
    day: 0,
  },
};

const blend = (a: Rgb, b: Rgb, w: number): Rgb => [
  lerp(a[0], b[0], w),
  lerp(a[1], b[1], w),
  lerp(a[2], b[2], w),
];
const times = (a: Rgb, s: number): Rgb => [a[0] * s, a[1] * s, a[2] * s];
const grey = (a: Rgb): number => a[0] * 0.3 + a[1] * 0.55 + a[2] * 0.15;

/** Towards slate: darker, and a little bluer as it darkens. */
const darkened = (c: Rgb, by: number): Rgb => [
  c[0] * (1 - by),
  c[1] * (1 - by * 0.96),
  c[2] * (1 - by * 0.9),
];

/**
 * The sky and sun of a time of day ('noon', 'dusk', 'night' …; others are an afternoon).
 * @param cloud cover 0–1: softens and dims the sun, greys the sky
 * @param azimuth where the sun stands, radians from +z towards +x
 * @param elevation overrides the hour's own, radians
 * @param gloom 0 an even veil of cloud … 1 a thunderstorm: slate overhead, a bright band under its edge
 */
export function daylight(
  time: string,
  cloud: number,
  azimuth: number,
  elevation?: number,
  gloom = 0,
): Daylight {
  const hour = hours[time] ?? (hours.afternoon as Hour);
  const height = elevation ?? (hour.elevation * Math.PI) / 180;
  const direction: Vec3 = [
    Math.sin(azimuth) * Math.cos(height),
    Math.sin(height),
    Math.cos(azimuth) * Math.cos(height),
  ];
  const overcast = clamp((cloud - 0.45) / 0.5, 0, 1);
  // Through a gap in torn clouds some sun comes, so that a storm has a lit side.
  const strength = hour.strength * (1 - (0.93 - 0.13 * gloom) * overcast);
  const mean = (grey(hour.zenith) + grey(hour.horizon)) / 2;
  const dull = hour.day > 0.2 ? 1.15 : 1.6;
  const veil: Rgb = [mean * 0.96 * dull, mean * dull, mean * 1.06 * dull];
  const storm = gloom * overcast;
  const zenith = darkened(blend(hour.zenith, veil, overcast * 0.92), 0.72 * storm);
  const horizon = darkened(blend(hour.horizon, veil, overcast * 0.85), 0.44 * storm);
  const glow = times(hour.glow, 1 - overcast * (0.96 - 0.5 * gloom));
  const ground = times(horizon, 0.28);
  return {
    dome: { zenith, horizon, ground, glow, glowPower: hour.glowPower, sunDirection: direction },
    sun: times(hour.sun, strength),
    direction,
    disc: {
      colour: times(hour.sun, hour.stars > 0.5 ? 1.6 * (1 - overcast) : 24 * (1 - overcast)),
      radius: hour.stars > 0.5 ? 0.012 : 0.011,
    },
    cloud: {
      cover: cloud * (1 - 0.12 * storm),
      lit: blend(blend(horizon, hour.sun, 0.4), [1, 1, 1], 0.25 * hour.day).map(
        (c) => c * (hour.day > 0.2 ? 1.5 - 0.35 * overcast : 0.08) * (1 - 0.3 * storm),
      ) as unknown as Rgb,
      dark: blend(times(zenith, 0.8 - 0.25 * storm), times(horizon, 0.5), 0.5 - 0.4 * storm),
    },
    stars: hour.stars * (1 - cloud),
    fog: blend(horizon, zenith, 0.3 + 0.4 * storm),
    fogSun: times(glow, 0.5),
    white: hour.white,
    day: hour.day * (1 - 0.9 * storm),
  };
}

/** Extinction per metre of clear sea water, as far as a set is concerned. */
export const WATER_FOG = 0.07;

/**
 * The hour as it is where no air is: black and starry with a bare sun over the horizon; or as it comes down
 * through water, from above, soft and blue-green.
 */
export function through(medium: 'water' | 'none' | undefined, hour: Daylight): Daylight {
  if (medium === undefined) return hour;
  if (medium === 'none') {
    const dark: Rgb = [0.004, 0.0045, 0.006];
    return {
      ...hour,
      dome: { ...hour.dome, zenith: dark, horizon: dark, ground: [0.02, 0.02, 0.02], glow: [0, 0, 0] },
      sun: [2.6, 2.5, 2.35],
      stars: 1,
      cloud: { ...hour.cloud, cover: 0 },
      fog: [0, 0, 0],
      fogSun: [0, 0, 0],
      white: 5600,
      day: 0.6,
    };
  }
  const lit = 0.25 + 0.75 * hour.day;
  const deep = times([0.012, 0.2, 0.34], lit);
  return {
    ...hour,
    dome: {
      ...hour.dome,
      zenith: times([0.16, 0.72, 0.86], lit),
      horizon: times([0.03, 0.3, 0.44], lit),
      ground: times([0.01, 0.09, 0.14], lit),
      glow: times([0.3, 0.7, 0.7], lit),
      glowPower: 6,
    },
    sun: times([0.75, 1.45, 1.35], lit),
    stars: 0,
    cloud: { ...hour.cloud, cover: 0 },
    fog: deep,
    fogSun: times([0.02, 0.1, 0.12], lit),
    white: 5600,
    day: Math.max(0.5, hour.day),
  };
}

/** Radians over the horizon and aside at which the Milky Way stands before the camera, and how steep it is. */
const GALAXY = { up: 0.42, aside: 0.22, lean: 1.05 };

/** The same of a rainbow's middle, which lies under the horizon: both its legs and its top fit a wide picture. */
const BOW = { up: -0.2, aside: 0.16 };

/** Angular radii of a sun and a moon that the words call great; the real ones have 0.005. */
const GREAT = { sun: 0.062, moon: 0.055 };

/** What an aurora adds to the light of the sky. */
const AURORAL: Rgb = [0.006, 0.055, 0.034];

/**
 * The sky with what the words want to see in it, set before the camera as a painter would.
 * @param asked features by name: 'aurora', 'milky-way', 'rainbow', 'great-sun', 'great-moon'; others are ignored
 * @param ahead yaw that the camera looks along
 */
export function marvellous(hour: Daylight, asked: readonly string[], ahead: number): Daylight {
  if (asked.length === 0) return hour;
  const towards = (up: number, aside: number): Vec3 => [
    Math.sin(ahead + aside) * Math.cos(up),
    Math.sin(up),
    Math.cos(ahead + aside) * Math.cos(up),
  ];
  const has = (name: string): number => (asked.includes(name) ? 1 : 0);
  const { up, aside, lean } = GALAXY;
  const point = towards(up, aside);
  const level: Vec3 = [Math.cos(ahead + aside), 0, -Math.sin(ahead + aside)];
  const steep = cross(level, point);
  const along: Vec3 = normalize(add(scale(level, Math.cos(lean)), scale(steep, -Math.sin(lean))));
  const aurora = has('aurora') * (1 - 0.6 * hour.day);
  const great = hour.stars > 0.5 ? has('great-moon') * GREAT.moon : has('great-sun') * GREAT.sun;
  const lit = (c: Rgb): Rgb => add(c, scale(AURORAL, aurora));
  return {
    ...hour,
    dome: { ...hour.dome, zenith: lit(hour.dome.zenith), horizon: lit(hour.dome.horizon) },
    // A large disc is a picture of the sun: a lens has stopped down for it.
    disc:
      great > 0
        ? { radius: great, colour: times(hour.disc.colour, hour.stars > 0.5 ? 0.8 : 0.32) }
        : hour.disc,
    marvels: {
      aurora,
      galaxy: { pole: normalize(cross(point, along)), strength: has('milky-way') * hour.stars },
      bow: { middle: towards(BOW.up, BOW.aside), strength: has('rainbow') * Math.min(1, hour.day * 1.4) },
    },
  };
}

/** Radiance of a sheet of paper round a studio, as a share of its own colour. */
const CURTAIN = 0.5;

/** The light of a sky that a plain backdrop of a colour shuts out: what comes from there is the backdrop's own. */
export function curtained(hour: Daylight, colour: Rgb): Daylight {
  const own = times(colour, CURTAIN);
  return {
    ...hour,
    dome: { ...hour.dome, zenith: own, horizon: own, ground: times(own, 0.5), glow: [0, 0, 0] },
    fog: own,
    fogSun: [0, 0, 0],
  };
}

/**
 * A light's colour under a camera's white balance, brightest channel 1.
 * @example balanced(2700, 4500) // "tungsten", not orange
 */
export function balanced(kelvin: number, white: number): Rgb {
  const a = fromKelvin(kelvin);
  const b = fromKelvin(white);
  const c = a.map((v, i) => v / Math.max(0.05, b[i] as number)) as unknown as Rgb;
  const top = Math.max(...c);
  return times(c, 1 / top);
}
