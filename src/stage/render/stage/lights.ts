import type { Vec3 } from '../../../base/vectors.ts';
import type { Daylight } from '../../light/daylight.ts';
import type { BakeLight } from '../../light/job.ts';
import type { Lamp } from '../../set/model.ts';
import type { BakeInput } from '../bake/job.ts';
import type { KeyLight } from '../shadow.ts';
import type { StageOptions } from './options.ts';

/** All light of a stage as the bake takes it. */
export function bakedLight(
  lamps: readonly Lamp[],
  { key, lights, lampGain, lampBalance, daylight, skyGain, ambient }: StageOptions,
): Pick<BakeInput, 'lights' | 'sun' | 'sky' | 'ambient' | 'keyLevel'> {
  return {
    lights: [
      ...lamps.map((lamp) => bakeLight(lamp, lampGain, lampBalance)),
      ...(lights ?? []),
      ...(key.kind === 'spot' ? [bouncing(key)] : []),
    ],
    sun:
      key.kind === 'sun'
        ? {
            direction: key.at,
            colour: key.colour,
            direct: 'bounce-only',
            radius: 0.01 + key.softness * 0.1,
          }
        : undefined,
    sky: gained(daylight.dome, skyGain),
    ...(ambient ? { ambient } : {}),
    keyLevel: key.kind === 'spot' ? Math.max(...key.colour) : 0,
  };
}

const gained = (dome: Daylight['dome'], gain: number): Daylight['dome'] => {
  const s = (c: readonly [number, number, number]): [number, number, number] => [
    c[0] * gain,
    c[1] * gain,
    c[2] * gain,
  ];
  return {
    ...dome,
    zenith: s(dome.zenith),
    horizon: s(dome.horizon),
    ground: s(dome.ground),
    glow: s(dome.glow),
  };
};

/** A spot key as the bake takes it: moved in front of the walls behind it, for its bounce alone. */
function bouncing(key: KeyLight): BakeLight {
  const away =
    Math.hypot(key.at[0] - key.towards[0], key.at[1] - key.towards[1], key.at[2] - key.towards[2]) || 1;
  const near = Math.min(1.4, away);
  const d = key.at.map((v, k) => (v - (key.towards[k] as number)) / away) as [number, number, number];
  const level = near * near;
  return {
    kind: 'spot',
    at: [key.towards[0] + d[0] * near, key.towards[1] + d[1] * near, key.towards[2] + d[2] * near],
    towards: [-d[0], -d[1], -d[2]],
    half: [0.05, 0],
    colour: [key.colour[0] * level, key.colour[1] * level, key.colour[2] * level],
    cone: Math.cos(Math.min(1.2, Math.atan((Math.tan(key.cone ?? 0.5) * away) / near))),
    runtime: true,
  };
}

/** A lamp of the kit as the bake takes it. */
export function bakeLight(lamp: Lamp, gain: number, balance: Vec3 = [1, 1, 1]): BakeLight {
  const power = lamp.power * gain;
  const size = Math.hypot(...lamp.towards) || 1;
  const towards: Vec3 = [lamp.towards[0] / size, lamp.towards[1] / size, lamp.towards[2] / size];
  return {
    kind: lamp.kind,
    at: lamp.at,
    towards,
    half:
      lamp.kind === 'panel'
        ? [lamp.size[0] / 2, lamp.size[1] / 2]
        : [Math.min(0.12, lamp.kind === 'spot' ? 0.05 : lamp.size[0] || 0.05), 0],
    colour: [
      lamp.colour[0] * balance[0] * power,
      lamp.colour[1] * balance[1] * power,
      lamp.colour[2] * balance[2] * power,
    ],
    cone: lamp.kind === 'spot' ? Math.cos(Math.min(1.5, lamp.size[1] || 0.6)) : -1,
    runtime: false,
  };
}
