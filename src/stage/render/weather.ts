import type * as THREE from 'three/webgpu';
import type { Vec3 } from '../../base/vectors.ts';
import {
  airLight,
  camera2,
  cardMaterial,
  cards,
  corner,
  halfPixel,
  lot,
  mesh,
  viewDepth,
  visible,
} from './cards.ts';
import {
  abs,
  Fn,
  float,
  floor,
  fract,
  length,
  max,
  mix,
  type Node,
  normalize,
  positionGeometry,
  pow,
  sin,
  smoothstep,
  step,
  varying,
  vec2,
  vec3,
  vec4,
} from './tsl.ts';
import { u } from './uniforms.ts';

/** Rain: streaks in a box that goes with the camera. */
export function rain(strength: number, seed: number): THREE.Mesh {
  const count = Math.round(500 + 1500 * strength);
  const l = lot();
  const box = vec3(9, 7, 9);
  const speed = l.w.mul(2.5).add(8.5);
  const wind = vec3(u.wind.x, 0, u.wind.z).mul(u.wind.w.mul(0.35));
  const fall = normalize(vec3(0, -1, 0).mul(speed).add(wind));
  const path = vec3(l.x, l.y, l.z)
    .mul(box)
    .add(wind.mul(u.time))
    .sub(vec3(0, u.time.mul(speed), 0));
  const base = u.camera.sub(box.mul(0.5)).sub(camera2().mul(3.2));
  const at = base.add(fract(path.sub(base).div(box)).mul(box));
  const length_ = float(0.12).add(l.w.mul(0.12));
  const far = length(at.sub(u.camera));
  const thin = max(float(0.0011), far.mul(0.00052));
  const drawn = max(thin, halfPixel(far));
  const size = vec2(drawn, length_);
  const depth = viewDepth(at);
  const side = varying(positionGeometry.xy);
  // What is drawn wider than it is lets more of the ground through.
  const bright = varying(
    l.x
      .mul(0.5)
      .add(0.6)
      .mul(pow(thin.div(drawn), 0.6)),
  );
  const colour = Fn(() => {
    const edge = float(1)
      .sub(abs(side.x))
      .mul(float(1).sub(side.y.mul(side.y)));
    const fade = smoothstep(0.5, 1.1, depth).mul(float(1).sub(smoothstep(5, 9, depth)));
    const a = edge.mul(fade).mul(visible(depth, 0.15)).mul(bright).mul(0.34);
    return vec4(airLight().mul(1.7).add(u.rimColour.mul(0.2)).mul(a), a.mul(0.35));
  })();
  return mesh(
    cards(count, seed),
    cardMaterial({ position: Fn(() => corner({ at, size, along: fall.negate() }))(), colour }, 'rain'),
  );
}

/** Splashes of rain on the floor. */
export function splashes(strength: number, seed: number): THREE.Mesh {
  const count = Math.round(120 + 260 * strength);
  const l = lot();
  const period = l.w.mul(0.5).add(0.35);
  const turn = u.time.div(period).add(l.z);
  const age = fract(turn);
  const h = fract(sin(floor(turn).mul(12.9898).add(l.x.mul(78.233))).mul(43758.5453));
  const h2 = fract(h.mul(97.13).add(l.y));
  const middle = u.camera.sub(camera2().mul(4.5));
  const at = vec3(middle.x.add(h.sub(0.5).mul(9)), 0.012, middle.z.add(h2.sub(0.5).mul(9)));
  const size = vec2(age.mul(0.035).add(0.008), age.mul(float(1).sub(age)).mul(0.13).add(0.004));
  const depth = viewDepth(at);
  const side = varying(positionGeometry.xy);
  const life = varying(float(1).sub(age));
  const colour = Fn(() => {
    const crown = smoothstep(0.4, 0.9, abs(side.x)).mul(float(1).sub(smoothstep(0.2, 1, side.y.abs())));
    const a = crown
      .mul(life)
      .mul(visible(depth.sub(0.03), 0.05))
      .mul(0.4)
      .mul(float(1).sub(smoothstep(5, 9, depth)));
    return vec4(airLight().mul(1.4).mul(a), a.mul(0.4));
  })();
  return mesh(
    cards(count, seed),
    cardMaterial(
      { position: Fn(() => corner({ at: at.add(vec3(0, size.y, 0)), size }))(), colour },
      'splashes',
    ),
  );
}

/** Linear colours of leaves in autumn. */
const AUTUMN: readonly Vec3[] = [
  [0.5, 0.16, 0.03],
  [0.62, 0.36, 0.06],
];

/** The colour of a scrap: each has one of the list. */
const oneOf = (tints: readonly Vec3[], lot01: Node): Node =>
  tints
    .slice(1)
    .reduce<Node>(
      (colour, tint, i) => mix(colour, vec3(...tint), step((i + 1) / tints.length, lot01)),
      vec3(...tints[0]!),
    );

/** Snow, leaves or dust drifting in a box that goes with the camera. */
export function drift(
  kind: 'snow' | 'leaves' | 'dust',
  strength: number,
  seed: number,
  tints: readonly Vec3[] = AUTUMN,
): THREE.Mesh {
  const count = Math.round(
    kind === 'snow'
      ? 700 + 1500 * strength
      : kind === 'leaves'
        ? (40 + 90 * strength) * (tints === AUTUMN ? 1 : 4)
        : 160 + 260 * strength,
  );
  const l = lot();
  const box = vec3(10, 7, 10);
  const speed =
    kind === 'snow'
      ? l.w.mul(0.5).add(0.7)
      : kind === 'leaves'
        ? l.w.mul(0.5).add(0.6)
        : l.w.mul(0.05).add(0.015);
  const wind = vec3(u.wind.x, 0, u.wind.z).mul(u.wind.w.mul(kind === 'dust' ? 0.06 : 0.5));
  const sway = vec3(
    sin(u.time.mul(l.x.add(0.8)).add(l.y.mul(20))),
    sin(u.time.mul(0.9).add(l.z.mul(31))).mul(0.3),
    sin(u.time.mul(l.z.add(0.7)).add(l.x.mul(20))),
  ).mul(kind === 'dust' ? 0.12 : 0.25);
  const path = vec3(l.x, l.y, l.z)
    .mul(box)
    .add(wind.mul(u.time))
    .sub(vec3(0, u.time.mul(speed), 0))
    .add(sway);
  const base = u.camera.sub(box.mul(0.5)).sub(camera2().mul(3.8));
  const at = base.add(fract(path.sub(base).div(box)).mul(box));
  const far = length(at.sub(u.camera));
  const r =
    kind === 'snow'
      ? l.w.mul(0.008).add(0.007)
      : kind === 'leaves'
        ? l.w.mul(0.015).add(0.022)
        : l.w.mul(0.0018).add(0.0015);
  const size =
    kind === 'leaves'
      ? vec2(
          r,
          r.mul(
            abs(sin(u.time.mul(3).add(l.x.mul(30))))
              .mul(0.8)
              .add(0.2),
          ),
        )
      : vec2(max(r, far.mul(0.0009)));
  const depth = viewDepth(at);
  const side = varying(positionGeometry.xy);
  const tone = varying(l.x);
  const colour = Fn(() => {
    const round = float(1).sub(smoothstep(kind === 'leaves' ? 0.7 : 0.1, 1, length(side)));
    const fade = smoothstep(0.4, 1, depth).mul(float(1).sub(smoothstep(6, 10, depth)));
    const cover = round
      .mul(fade)
      .mul(visible(depth, 0.1))
      .mul(kind === 'dust' ? 0.4 : 0.9);
    const own = kind === 'leaves' ? oneOf(tints, tone) : vec3(0.95);
    const lit = airLight()
      .mul(kind === 'dust' ? 1 : 1.5)
      .add(kind === 'dust' ? u.keyColour.mul(0.5) : vec3(0.02));
    return vec4(own.mul(lit).mul(cover), kind === 'dust' ? cover.mul(0.2) : cover);
  })();
  const spin = kind === 'leaves' ? u.time.mul(l.w.mul(3).add(1)).add(l.y.mul(6)) : float(0);
  return mesh(
    cards(count, seed),
    cardMaterial({ position: Fn(() => corner({ at, size, spin }))(), colour }, kind),
  );
}
