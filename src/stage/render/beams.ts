import type * as THREE from 'three/webgpu';
import { random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';
import type { Lamp } from '../set/model.ts';
import { cardMaterial, cards, lot, mesh, same, viewDepth, visible } from './cards.ts';
import type { KeyLight } from './shadow.ts';
import {
  abs,
  attribute,
  cos,
  cross,
  Fn,
  float,
  max,
  mix,
  normalize,
  positionGeometry,
  pow,
  sin,
  smoothstep,
  varying,
  vec2,
  vec3,
  vec4,
} from './tsl.ts';
import { t, u } from './uniforms.ts';

/** Light seen from the side in haze. */
export interface Beam {
  readonly from: Vec3;
  readonly to: Vec3;
  /** Half widths at both ends, metres. */
  readonly half: readonly [number, number];
  /** Brightest channel 1. */
  readonly colour: Vec3;
  /** 0–1, as exposed. */
  readonly strength: number;
  /** Radians a second at which it turns about the upright axis through its lamp; still when absent. */
  readonly turn?: number;
}

let material: THREE.NodeMaterial | undefined;

/** A beam as one card along its axis; dust drifts through it. */
export function beam(shaft: Beam, seed: number): THREE.Mesh {
  const geometry = cards(1, seed + Math.round(shaft.from[0] * 131 + shaft.from[2] * 17));
  same(geometry, 'lampEnd', [...shaft.from, shaft.half[0]]);
  same(geometry, 'farEnd', [...shaft.to, shaft.half[1]]);
  same(geometry, 'tint', [...shaft.colour, shaft.strength]);
  same(geometry, 'turn', [shaft.turn ?? 0, 0, 0, 0]);
  material ??= beamMaterial();
  return mesh(geometry, material);
}

function beamMaterial(): THREE.NodeMaterial {
  const from = attribute('lampEnd', 'vec4');
  const rest = attribute('farEnd', 'vec4');
  const turned = attribute('turn', 'vec4').x.mul(u.time);
  const [c, s] = [cos(turned), sin(turned)];
  const reach = rest.xyz.sub(from.xyz);
  const to = vec4(
    from.xyz.add(vec3(reach.x.mul(c).add(reach.z.mul(s)), reach.y, reach.z.mul(c).sub(reach.x.mul(s)))),
    rest.w,
  );
  const tint = attribute('tint', 'vec4');
  const p = positionGeometry;
  const along = normalize(to.xyz.sub(from.xyz));
  const down = p.y.mul(0.5).add(0.5);
  const spine = mix(from.xyz, to.xyz, down);
  const side = normalize(cross(along, normalize(u.camera.sub(spine))));
  const at = spine.add(side.mul(p.x).mul(mix(from.w, to.w, down)));
  const depth = viewDepth(at);
  const place = varying(vec2(p.x, down));
  const pick = varying(lot().xy);
  const light = varying(tint);
  // Looking along a beam one sees its disc, which a card cannot show.
  const level = varying(float(1).sub(smoothstep(0.8, 0.98, abs(along.dot(normalize(u.camera.sub(spine)))))));
  const colour = Fn(() => {
    const across = pow(max(float(1).sub(abs(place.x)), 0), 1.4);
    const length = smoothstep(0, 0.06, place.y).mul(float(1).sub(smoothstep(0.25, 1, place.y)));
    const n = t.noise
      .sample(
        vec2(place.x.mul(0.11), place.y.mul(0.2))
          .add(pick)
          .sub(vec2(0, u.time.mul(0.012))),
      )
      .level(0);
    const a = across
      .mul(length)
      .mul(smoothstep(0.15, 0.75, n.r.mul(0.6).add(n.g.mul(0.4))))
      .mul(visible(depth, float(0.8)))
      .mul(level)
      .mul(light.a)
      .div(max(u.exposure, 0.05));
    return vec4(light.rgb.mul(a), 0);
  })();
  return cardMaterial({ position: at, colour }, 'beam');
}

/** Where beams are wanted: what `StageOptions` tells of them. */
interface Air {
  readonly haze?: number;
  readonly indoor: boolean;
  readonly key: KeyLight;
  readonly rim?: { readonly direction: Vec3; readonly colour: Vec3 };
  readonly area: readonly [Vec3, Vec3];
  readonly daylight: { readonly sun: Vec3; readonly direction: Vec3; readonly day: number };
  readonly seed: number;
}

/** Metres that the beam of a lighthouse is seen to reach, and its half widths there and at the lamp. */
const SWEEP_REACH = 60;
const SWEEP_HALF = [0.8, 4.5] as const;

/** Both beams of a turning lamp, the brighter the darker and thicker the air is. */
function sweeping(lamp: Lamp, air: Air): Beam[] {
  if (lamp.sweep === undefined) return [];
  const strength = (1.5 - air.daylight.day) * Math.max(0.6, air.haze ?? 0);
  const top = Math.max(...lamp.colour, 1e-4);
  return [1, -1].map((side) => ({
    from: lamp.at,
    to: [lamp.at[0] + side * SWEEP_REACH * 0.9, lamp.at[1] - 1, lamp.at[2] + side * SWEEP_REACH * 0.45],
    half: SWEEP_HALF,
    colour: [lamp.colour[0] / top, lamp.colour[1] / top, lamp.colour[2] / top],
    strength,
    turn: (Math.PI * 2) / lamp.sweep!,
  }));
}

/** Beams that a set shows at most. */
const MOST = 6;

/** The beams of a set's downward lamps and windows, of a stage's spot, or of the sun between what stands around. */
export function shafts(lamps: readonly Lamp[], air: Air): Beam[] {
  const haze = air.haze ?? 0;
  const turning = lamps.flatMap((lamp) => sweeping(lamp, air));
  if (haze < 0.05) return turning;
  const [low, high] = air.area;
  const middle: Vec3 = [(low[0] + high[0]) / 2, 0, (low[2] + high[2]) / 2];
  const away = (p: Vec3): number => Math.hypot(p[0] - middle[0], p[2] - middle[2]);
  const tinted = (c: Vec3): Vec3 => {
    const top = Math.max(...c, 1e-4);
    return [c[0] / top, c[1] / top, c[2] / top];
  };
  const drawn: Beam[] = turning;
  const shining = lamps
    .filter((l) => (l.sweep === undefined && l.kind !== 'panel' && l.at[1] > 1.7) || l.source === 'window')
    .sort((a, b) => away(a.at) - away(b.at));
  const lit = shining.slice(0, MOST);
  for (const lamp of lit) {
    const window = lamp.source === 'window';
    const aim: Vec3 = window
      ? [lamp.towards[0], -0.55, lamp.towards[2]]
      : lamp.kind === 'spot'
        ? lamp.towards
        : [0, -1, 0];
    const size = Math.hypot(...aim) || 1;
    const reach = Math.min(6, aim[1] < -0.05 ? ((lamp.at[1] - 0.05) * size) / -aim[1] : 4);
    const start = window ? Math.max(0.25, lamp.size[0] / 2) : 0.08;
    const open = window
      ? 1.15 * start
      : Math.min(1.3, 0.1 + reach * Math.tan((lamp.kind === 'spot' && lamp.size[1]) || 0.5) * 0.6);
    drawn.push({
      from: lamp.at,
      to: lamp.at.map((v, k) => v + ((aim[k] as number) / size) * reach) as unknown as Vec3,
      half: [start, open],
      colour: tinted(lamp.colour),
      // Many beams that cross are a wash: each is the weaker the more there are.
      strength: ((window ? 0.6 : 0.9) * haze) / Math.max(1, lit.length / 2),
    });
  }
  const { key } = air;
  if (air.indoor && key.kind === 'spot' && key.shadow) {
    const d = key.at.map((v, k) => v - (key.towards[k] as number)) as unknown as Vec3;
    drawn.push({
      from: key.at,
      to: key.towards.map((v, k) => v - (d[k] as number) * 0.35) as unknown as Vec3,
      half: [0.15, Math.hypot(...d) * Math.tan((key.cone ?? 0.4) * 0.55)],
      colour: tinted(key.colour),
      strength: 0.1 * haze,
    });
  }
  if (air.indoor && air.rim && haze > 0.6) {
    // Back light in haze: three fingers from behind and above, spread like a hand.
    const [x, , z] = air.rim.direction;
    const size = Math.hypot(x, z) || 1;
    for (const k of [-2, -1, 0, 1, 2])
      drawn.push({
        from: [
          middle[0] + (x / size) * 3 - (z / size) * k * 1.3,
          4.4,
          middle[2] + (z / size) * 3 + (x / size) * k * 1.3,
        ],
        to: [middle[0] - (z / size) * k * 0.5, 0, middle[2] + (x / size) * k * 0.5],
        half: [0.05, 0.34],
        colour: tinted(air.rim.colour),
        strength: 0.6 * haze,
      });
  }
  // A sun behind clouds throws shafts only where they are asked for.
  const sunny = haze > 0.95 || Math.max(...air.daylight.sun) > 0.3;
  if (!air.indoor && air.daylight.day > 0.2 && sunny) {
    // Between trees and houses: parallel shafts at uneven distances around the play.
    const source = random(air.seed).stream('shafts');
    const [x, y, z] = air.daylight.direction;
    const steep = Math.max(0.75, y);
    for (let i = 0; i < MOST; i++) {
      const at: Vec3 = [middle[0] + source.range(-5.5, 5.5), 0, middle[2] + source.range(-7, 0.5)];
      const reach = 8;
      drawn.push({
        from: [at[0] + (x / steep) * reach * 0.6, reach, at[2] + (z / steep) * reach * 0.6],
        to: at,
        half: [source.range(0.16, 0.4), source.range(0.3, 0.62)],
        colour: tinted(air.daylight.sun),
        strength: 1.15 * haze * source.range(0.5, 1),
      });
    }
  }
  return drawn;
}
