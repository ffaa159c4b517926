import { fromHex, fromKelvin, type Rgb } from '../../base/colour.ts';
import { clamp, lerp, type Vec3 } from '../../base/vectors.ts';
import { balanced, type Daylight, daylight, marvellous, through } from './daylight.ts';
import type { BakeLight } from './job.ts';

/** A light of a plan, as far as lighting a set needs it. */
export interface RigLight {
  readonly role: 'key' | 'fill' | 'rim' | 'ambient' | 'practical' | 'bounce';
  readonly source: string;
  readonly azimuth: number;
  readonly elevation: number;
  readonly colour: string;
  readonly kelvin?: number | undefined;
  readonly intensity: number;
  readonly softness: number;
  readonly shadow: boolean;
}

/** What lighting a set needs to know. */
export interface RigInput {
  readonly lights: readonly RigLight[];
  /** 'noon', 'dusk', 'night' … */
  readonly time: string;
  readonly indoor: boolean;
  /** What fills the place where that is not air. */
  readonly medium?: 'water' | 'none';
  /** Cloud cover 0–1. */
  readonly cloud: number;
  /** How dark and torn the clouds are, 0–1. */
  readonly gloom?: number;
  /** What is seen in the sky besides: 'aurora', 'rainbow' …; see `marvellous`. */
  readonly sky?: readonly string[];
  /** 1 flat … 32 noir. */
  readonly keyToFill: number;
  /** Where the subject stands, and the yaw from it to the first camera: azimuths are seen from there. */
  readonly subject: Vec3;
  readonly cameraYaw: number;
  /** Metres around the subject that must have shadows. */
  readonly reach: number;
}

/** The lights of a set, ready for `renderer.stage()`. */
export interface Rig {
  readonly daylight: Daylight;
  readonly key: {
    readonly kind: 'sun' | 'spot';
    readonly at: Vec3;
    readonly towards: Vec3;
    readonly colour: Rgb;
    readonly softness: number;
    readonly cone: number;
    readonly reach: number;
    readonly shadow: boolean;
  };
  readonly rim: { readonly direction: Vec3; readonly colour: Rgb } | undefined;
  readonly fill: { readonly direction: Vec3; readonly colour: Rgb };
  readonly lights: readonly BakeLight[];
  readonly lampGain: number;
  /** What the camera's white balance makes of a lamp's colour: factors on rgb. */
  readonly lampBalance: Rgb;
  /** Light from everywhere that lifts shadows to the asked key-to-fill ratio, irradiance / π. */
  readonly ambient: Rgb;
  readonly skyGain: number;
  /** As `StageOptions.faceLight`. */
  readonly faceLight: number;
}

/** Sources that light the whole scene from far away. */
const celestial = new Set(['sun', 'moon', 'sky', 'daylight', 'lightning', 'aurora']);

/** More sky by day than the dome gives: open shade lies two stops under the sun, not four. */
const OPEN_SHADE = 2.6;

/** Share of their light that the other lamps of a house keep while a spotlight plays. */
const HOUSE = 0.3;

/** Sources that make a pool of light. */
const narrow = new Set(['spotlight', 'flashlight']);

const times = (c: Rgb, s: number): Rgb => [c[0] * s, c[1] * s, c[2] * s];
const join = (a: Rgb, b: Rgb): Rgb => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];

/**
 * Turns a plan's lights into one shadow-casting key, a rim and a fill for what moves, and the levels of sky
 * and lamps that give the asked key-to-fill ratio.
 */
export function rigOf(input: RigInput): Rig {
  const keyLight = input.lights.find((l) => l.role === 'key');
  const outdoorKey = keyLight && celestial.has(keyLight.source);
  const yaw = (azimuth: number): number => input.cameraYaw + azimuth;
  const direction = (azimuth: number, elevation: number): Vec3 => {
    const a = yaw(azimuth);
    const c = Math.cos(elevation);
    return [Math.sin(a) * c, Math.sin(elevation), Math.cos(a) * c];
  };
  const sunAzimuth = yaw(outdoorKey ? keyLight.azimuth : 2.2);
  const open = through(
    input.medium,
    daylight(
      input.time,
      input.cloud,
      sunAzimuth,
      outdoorKey && keyLight.source !== 'sky' ? Math.max(0.07, keyLight.elevation) : undefined,
      input.gloom,
    ),
  );
  const hour = marvellous(open, input.sky ?? [], input.cameraYaw + Math.PI);
  // One spotlight is one because the rest is dark.
  const pool = input.indoor && narrow.has(keyLight?.source ?? '');
  const ratio = clamp(input.keyToFill * (pool ? 2.2 : 1), 1, 32);
  const colourOf = (l: RigLight): Rgb => {
    const own = fromHex(l.colour);
    const top = Math.max(...own, 1e-3);
    return l.kelvin
      ? balanced(l.kelvin, lerp(3900, hour.white * 0.86, input.indoor ? hour.day * 0.5 : 1))
      : times(own, 1 / top);
  };
  const fillShare = clamp(3.2 / ratio, 0.16, 1.5);

  const key = makeKey();
  const rimLight = input.lights.find((l) => l.role === 'rim');
  const fillLight = input.lights.find(
    (l) => l.role === 'fill' || l.role === 'ambient' || l.role === 'bounce',
  );
  const keyLevel = Math.max(...key.colour);
  return {
    daylight: hour,
    key,
    rim: rimLight
      ? {
          direction: direction(rimLight.azimuth, rimLight.elevation),
          colour: times(colourOf(rimLight), rimLight.intensity * Math.max(0.35, keyLevel * 0.8)),
        }
      : {
          direction: direction(Math.PI * 0.86, 0.6),
          colour: times(hour.dome.horizon, input.indoor ? 0.25 : 0.35),
        },
    fill: fillLight
      ? {
          direction: direction(fillLight.azimuth, fillLight.elevation),
          colour: times(
            colourOf(fillLight),
            fillLight.intensity * 0.28 * fillShare * Math.max(0.4, keyLevel),
          ),
        }
      : {
          direction: direction(-0.5, 0.25),
          colour: times([1, 0.98, 0.95], 0.05 * fillShare * Math.max(0.5, keyLevel)),
        },
    lights: [],
    faceLight: ratio > 20 ? 0.25 : 1,
    lampBalance: whiteBalance(cameraWhite()),
    ambient: ambientOf(),
    lampGain: (input.indoor ? 1 : 1 - 0.75 * hour.day) * (pool ? HOUSE : 1),
    skyGain: (input.indoor ? 0.3 : 1 + OPEN_SHADE * hour.day) * clamp(fillShare ** 0.5, 0.35, 1.25),
  };

  /** Outdoors the hour's white; indoors nearer to the key, so that a warm key stays warm without drowning all. */
  function cameraWhite(): number {
    if (!input.indoor) return lerp(4100, hour.white, hour.day);
    return keyLight?.kelvin
      ? clamp(keyLight.kelvin * 1.42, 3900, hour.white)
      : lerp(4100, hour.white, hour.day * 0.7);
  }

  /** Shadows take the colour of the window or of the sky, as cool as they are when the key is warm. */
  function ambientOf(): Rgb {
    const cool = input.lights.find((l) => l.source === 'window' && l.role !== 'key');
    const day = hour.day;
    const tint: Rgb = cool ? colourOf(cool) : [lerp(0.8, 1, day), lerp(0.92, 1, day), lerp(1.1, 1, day)];
    const level = input.indoor
      ? (0.2 * Math.max(0.5, keyLevel)) / ratio ** 0.6
      : (0.1 * (1 - hour.day)) / ratio ** 0.4;
    return times(tint, level);
  }

  function makeKey(): Rig['key'] {
    const base = {
      softness: keyLight?.softness ?? 0.5,
      shadow: keyLight?.shadow ?? true,
      reach: input.reach,
      cone: 0.5,
    };
    if (outdoorKey || (!keyLight && !input.indoor)) {
      const asked = keyLight ? clamp(keyLight.intensity, 0.2, 4) : 1;
      const tint = keyLight?.kelvin ? balanced(keyLight.kelvin, hour.white) : ([1, 1, 1] as const);
      const mixed: Rgb = keyLight?.kelvin
        ? join(times(hour.sun, 1), [0.5 + 0.5 * tint[0], 0.5 + 0.5 * tint[1], 0.5 + 0.5 * tint[2]])
        : hour.sun;
      if (!input.indoor)
        return {
          ...base,
          kind: 'sun',
          at: hour.direction,
          towards: input.subject,
          colour: times(mixed, asked),
        };
    }
    // Indoors the key is a spot from its direction, five metres off; walls behind it cast no shadow.
    const a = keyLight ? keyLight.azimuth : -0.8;
    // From straight above it would burn the table and leave the face in the dark.
    const e = clamp(keyLight ? keyLight.elevation : 0.75, 0.05, 0.98);
    const d = direction(a, e);
    const head: Vec3 = [input.subject[0], input.subject[1] + 1.1, input.subject[2]];
    const colour = keyLight
      ? times(
          outdoorKey ? balanced(hour.white > 5200 ? 5200 : 4300, 4800) : colourOf(keyLight),
          1.5 * keyLight.intensity * (1 - 0.3 * Math.sin(e) ** 2),
        )
      : times(balanced(4300, 4600), 0.75);
    const away = 6;
    return {
      ...base,
      kind: 'spot',
      at: [head[0] + d[0] * away, head[1] + d[1] * away, head[2] + d[2] * away],
      towards: head,
      colour,
      cone: narrow.has(keyLight?.source ?? '')
        ? clamp(Math.atan((input.reach * 0.35) / away), 0.16, 0.3)
        : clamp(Math.atan(Math.max(2.4, input.reach * 0.6) / away), 0.3, 0.75),
    };
  }
}

/** Factors on rgb that make light of a colour temperature white, green kept. */
const whiteBalance = (kelvin: number): Rgb => {
  const c = fromKelvin(kelvin);
  return [c[1] / c[0], 1, c[1] / Math.max(0.05, c[2])];
};
