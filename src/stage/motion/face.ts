import { clamp } from '../../base/vectors.ts';
import type { Face } from '../people/rig.ts';
import { C, type Controls } from './controls.ts';
import { blinkAt } from './idle.ts';
import type { Performer } from './performer.ts';
import { limits, type Trunk } from './trunk.ts';

/** Face from controls, gaze, blinks and speech. */
export function faceOf(p: Performer, controls: Controls, trunk: Trunk, s: number, film: number): Face {
  const open = clamp(controls[C.open] as number, 0, 1);
  const purse = clamp(controls[C.purse] as number, 0, 1);
  const mouth = { A: open * 0.9, E: 0, O: open * 0.12, U: purse * 0.7, F: 0, M: 0 };
  for (const line of p.spoken) {
    if (film < line.filmStart - 0.2 || film > line.filmEnd + 0.2) continue;
    const spoken = line.mouth(film);
    for (const name of ['A', 'E', 'O', 'U', 'F', 'M'] as const)
      mouth[name] = Math.max(name === 'A' ? mouth.A * 0.3 : mouth[name] * 0.3, spoken[name]);
  }
  const lids = controls[C.lids] as number;
  const blink = blinkAt(p.blinks, s);
  return {
    mouth,
    smile: clamp(controls[C.smile] as number, -1, 1),
    blink: clamp(lids + (1 - Math.max(0, lids)) * blink, -0.6, 1),
    browTilt: clamp(controls[C.browTilt] as number, -1, 1),
    browRaise: clamp((controls[C.browRaise] as number) + trunk.gaze[1] * 0.4, -1, 1),
    gaze: [
      clamp(trunk.gaze[0], -limits.eyeYaw, limits.eyeYaw),
      clamp(trunk.gaze[1], -limits.eyePitch, limits.eyePitch),
    ],
  };
}
