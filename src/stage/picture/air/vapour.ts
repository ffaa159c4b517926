import * as THREE from 'three/webgpu';
import type { Curve, Plume, Veil } from '../../../catalogue/kit/motion-kit.ts';
import type { PictureSpace } from '../../../vision/fill/project.ts';
import type { Point } from '../../../vision/raster.ts';
import {
  abs,
  atan,
  clamp,
  exp,
  Fn,
  float,
  length,
  max,
  mix,
  type Node,
  pow,
  smoothstep,
  texture,
  uniform,
  uv,
  vec2,
  vec3,
  vec4,
} from '../../render/tsl.ts';
import { airMaterial } from './materials.ts';

/** A sheet of vapour or light in the picture's space. */
export interface Vapour {
  readonly mesh: THREE.Mesh;
  /** @param t seconds since it began */
  put(t: number): void;
  dispose(): void;
}

type Rgb = readonly [number, number, number];

/** A sheet of the picture's space that covers a box of the picture (heights) at a distance; uv (0, 0) is its lower left. */
function sheetAt(
  box: readonly [number, number, number, number],
  z: number,
  { aspect, mm }: PictureSpace,
): THREE.BufferGeometry {
  const metre = ((aspect >= 1 ? 36 / aspect : 36) / mm) * z;
  const [l, t, r, b] = box;
  const [x0, x1] = [(l - aspect / 2) * metre, (r - aspect / 2) * metre];
  const [y0, y1] = [(0.5 - b) * metre, (0.5 - t) * metre];
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute(
    'position',
    new THREE.BufferAttribute(new Float32Array([x0, y0, -z, x1, y0, -z, x1, y1, -z, x0, y1, -z]), 3),
  );
  geometry.setAttribute('uv', new THREE.BufferAttribute(new Float32Array([0, 0, 1, 0, 1, 1, 0, 1]), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}

function vapour(
  geometry: THREE.BufferGeometry,
  shining: boolean,
  paint: (at: Node) => Node,
  put: (t: number) => void,
): Vapour {
  const material = airMaterial(shining);
  material.fragmentNode = Fn(() => paint(uv().toVar()))();
  const mesh = new THREE.Mesh(geometry, material);
  mesh.frustumCulled = false;
  return {
    mesh,
    put,
    dispose() {
      geometry.dispose();
      material.dispose();
    },
  };
}

/**
 * Steam or smoke that rises from a place: noise that travels up through a widening column and bends itself.
 * @param foot in heights
 */
export function plume(
  o: Plume,
  foot: Point,
  z: number,
  space: PictureSpace,
  noise: THREE.Texture,
  colour: Rgb,
  lean: number,
  lasting: Curve,
): Vapour {
  const [half, tall] = [o.width * 1.1 + o.height * 0.25, o.height];
  const risen = uniform(0);
  const come = uniform(0);
  const amount = uniform(0);
  const n = (at: Node): Node => texture(noise, at).level(0);
  const grain = o.shape === 'wisps' ? 0.9 : 1.25;
  return vapour(
    sheetAt([foot[0] - half, foot[1] - tall, foot[0] + half, foot[1]], z, space),
    false,
    (at) => {
      // In heights of the picture, up from the foot.
      const up = at.y.mul(tall).toVar();
      const x = at.x
        .sub(0.5)
        .mul(2 * half)
        .sub(up.mul(lean * 0.3).mul(at.y))
        .toVar();
      // It curls the more the higher it has come.
      const bend = n(vec2(x.mul(grain * 0.7), up.mul(grain * 0.8).sub(risen.mul(0.6 * grain)))).xy.sub(0.5);
      const curl = n(
        vec2(x.mul(grain * 2.1).add(0.4), up.mul(grain * 1.7).sub(risen.mul(1.2 * grain))),
      ).yx.sub(0.5);
      const xs = x.add(bend.x.mul(up).mul(0.9)).add(curl.x.mul(up).mul(0.35)).toVar();
      const ys = up.add(bend.y.mul(0.12)).add(curl.y.mul(up).mul(0.3)).sub(risen).toVar();
      const soft = n(vec2(xs.mul(grain * 1.9), ys.mul(grain * 1.1))).y;
      const fine = n(vec2(xs.mul(grain * 4.3).add(0.37), ys.mul(grain * 2.3).sub(risen.mul(0.5)))).x.toVar();
      const body = soft.mul(0.66).add(fine.mul(0.34)).toVar();
      const spread = mix(float(o.width * 0.62), float(o.width * 0.75 + tall * 0.22), pow(at.y, 0.8));
      const side = smoothstep(1, 0.1, abs(xs).div(spread)).toVar();
      const front = smoothstep(come, come.sub(0.14), up);
      const height = smoothstep(0, 0.1, at.y)
        .mul(smoothstep(1, 0.35, at.y))
        .mul(front);
      const cover =
        o.shape === 'wisps'
          ? smoothstep(0.24, 0.66, body.add(side.mul(0.16))).mul(side)
          : smoothstep(0.34, 0.72, body.mul(0.62).add(side.mul(0.42))).mul(smoothstep(0, 0.3, side));
      // Its folds shade each other: that is how it is seen before something white.
      const shade =
        o.shape === 'wisps'
          ? smoothstep(0.15, 0.75, n(vec2(xs.mul(grain * 2.6).add(0.05), ys.mul(grain * 1.5).add(0.06))).x)
              .mul(0.26)
              .add(0.8)
          : fine.mul(0.5).add(0.68);
      return vec4(vec3(...colour).mul(shade), cover.mul(height).mul(amount).mul(o.opacity));
    },
    (t) => {
      amount.value = lasting(t);
      risen.value = o.speed * t;
      // It has been hot all along: the first of it is there as soon as it can be seen at all.
      come.value = 1.25 * risen.value + 0.14 + 0.5 * tall * amount.value;
    },
  );
}

/** Mist that hangs in the picture's depth and drifts. */
export function veil(
  o: Veil,
  strength: number,
  z: number,
  space: PictureSpace,
  noise: THREE.Texture,
  colour: Rgb,
  start: number,
  lasting: Curve,
  elapsed: Curve,
): Vapour {
  const [gone, amount] = [uniform(0), uniform(0)];
  const { aspect } = space;
  const room = 0.4;
  const [top, bottom] = [o.middle - 1.9 * o.reach, o.middle + 1.9 * o.reach];
  return vapour(
    sheetAt([-room, top, aspect + room, bottom], z, space),
    false,
    (at) => {
      const x = at.x.mul(aspect + 2 * room).toVar();
      const y = float(1 + room)
        .sub(at.y.mul(1 + 2 * room))
        .toVar();
      const n = (p: Node): Node => texture(noise, p).level(0);
      const bend = n(vec2(x.mul(0.3).sub(gone.mul(0.4)), y.mul(0.6).add(start)))
        .xy.sub(0.5)
        .toVar();
      const soft = n(vec2(x.mul(0.36).sub(gone.mul(0.7)).add(start), y.mul(0.8).add(bend.x.mul(0.25)))).y;
      const fine = n(
        vec2(x.mul(0.9).sub(gone.mul(1.5)).add(bend.y.mul(0.3)), y.mul(1.9).add(bend.x.mul(0.5)).add(start)),
      ).x;
      const thin = n(
        vec2(
          x.mul(2.3).sub(gone.mul(2.6)),
          y
            .mul(4.1)
            .add(start * 3)
            .add(bend.y.mul(0.6)),
        ),
      ).y;
      const thick = smoothstep(0.12, 0.95, soft.mul(0.58).add(fine.mul(0.3)).add(thin.mul(0.12)));
      const off = y.sub(o.middle).add(bend.x.mul(0.25)).div(o.reach);
      const where = max(exp(off.mul(off).negate()).sub(0.027), 0);
      return vec4(vec3(...colour), thick.mul(where).mul(amount).mul(strength));
    },
    (t) => {
      amount.value = lasting(t);
      gone.value = elapsed(t) * o.speed;
    },
  );
}

/** Shafts of light that fan out from a place, in heights; they come and go slowly. */
export function rays(
  from: Point,
  gain: number,
  z: number,
  space: PictureSpace,
  noise: THREE.Texture,
  colour: Rgb,
  lasting: Curve,
): Vapour {
  const [time, amount] = [uniform(0), uniform(0)];
  const { aspect } = space;
  return vapour(
    sheetAt([-0.15, -0.15, aspect + 0.15, 1.15], z, space),
    true,
    (at) => {
      const x = at.x.mul(aspect + 0.3).sub(0.15);
      const y = float(1.15).sub(at.y.mul(1.3));
      const d = vec2(x, y)
        .sub(vec2(...from))
        .toVar();
      const angle = atan(d.y, d.x)
        .div(2 * Math.PI)
        .toVar();
      const r = length(d).toVar();
      // Whole turns of a noise that repeats, so that no seam shows where the angle jumps.
      const broad = texture(
        noise,
        vec2(angle.mul(3).add(time.mul(0.011)), float(0.21).add(time.mul(0.008))),
      ).level(0).x;
      const narrow = texture(noise, vec2(angle.mul(8).sub(time.mul(0.017)), 0.63)).level(0).y;
      const shaft = pow(clamp(broad.mul(0.6).add(narrow.mul(0.55)).sub(0.22), 0, 1), 1.5);
      const fall = exp(r.mul(-0.9))
        .mul(smoothstep(0.02, 0.3, r))
        .add(exp(r.mul(r).mul(-14)).mul(0.18));
      return vec4(vec3(...colour), max(shaft.mul(fall).mul(gain).mul(amount), 0));
    },
    (t) => {
      time.value = t;
      amount.value = lasting(t);
    },
  );
}
