import * as THREE from 'three/webgpu';
import { random } from '../../../base/random.ts';
import type { Particles } from '../../../catalogue/kit/motion-kit.ts';
import {
  abs,
  attribute,
  cos,
  dot,
  exp,
  Fn,
  float,
  max,
  min,
  type Node,
  positionGeometry,
  sin,
  smoothstep,
  varying,
  vec2,
  vec3,
  vec4,
} from '../../render/tsl.ts';

/** A material that lets through what is behind it, in its place of the order, whatever the depth. */
export function airMaterial(shining: boolean): THREE.NodeMaterial {
  const material = new THREE.NodeMaterial();
  material.lights = false;
  material.fog = false;
  material.transparent = true;
  material.depthTest = false;
  material.depthWrite = false;
  material.side = THREE.DoubleSide;
  material.blending = shining ? THREE.AdditiveBlending : THREE.NormalBlending;
  return material;
}

/** Two planes of smooth noise in 0–1 that repeat (value noise of five octaves), as a texture. */
export function noiseTexture(seed: number): THREE.DataTexture {
  const size = 256;
  const data = new Uint8Array(size * size * 4);
  for (let channel = 0; channel < 2; channel++) {
    const sum = new Float32Array(size * size);
    for (let octave = 0; octave < 5; octave++) {
      const cells = 4 << octave;
      const r = random(seed).stream(`noise ${channel} ${octave}`);
      const grid = Float32Array.from({ length: cells * cells }, () => r.next());
      const step = cells / size;
      for (let y = 0; y < size; y++) {
        const gy = Math.floor(y * step);
        const v = smooth(y * step - gy);
        for (let x = 0; x < size; x++) {
          const gx = Math.floor(x * step);
          const u = smooth(x * step - gx);
          const at = (i: number, j: number): number => grid[((gy + j) % cells) * cells + ((gx + i) % cells)]!;
          const low = at(0, 0) + (at(1, 0) - at(0, 0)) * u;
          const high = at(0, 1) + (at(1, 1) - at(0, 1)) * u;
          sum[y * size + x]! += (low + (high - low) * v) * 0.5 ** (octave + 1);
        }
      }
    }
    for (let i = 0; i < sum.length; i++)
      data[i * 4 + channel] = Math.round(Math.min(1, Math.max(0, (sum[i]! - 0.2) * 1.75)) * 255);
  }
  const texture = new THREE.DataTexture(data, size, size, THREE.RGBAFormat, THREE.UnsignedByteType);
  texture.wrapS = THREE.RepeatWrapping;
  texture.wrapT = THREE.RepeatWrapping;
  texture.minFilter = THREE.LinearFilter;
  texture.magFilter = THREE.LinearFilter;
  texture.needsUpdate = true;
  return texture;
}

const smooth = (u: number): number => u * u * (3 - 2 * u);

/** How much of a card's pixel each shape covers; q runs from −1 to 1 across and up. */
const shapes: Readonly<Record<Particles['shape'] | 'splash', (q: Node) => Node>> = {
  dot: (q) => smoothstep(1, 0.7, dot(q, q)),
  flake: (q) => smoothstep(1, 0.1, dot(q, q)),
  glow: (q) => {
    const r2 = dot(q, q);
    return exp(r2.mul(-9))
      .add(exp(r2.mul(-3)).mul(0.3))
      .mul(smoothstep(1, 0.6, r2));
  },
  streak: (q) =>
    float(1)
      .sub(abs(q.x))
      .mul(float(1).sub(q.y.mul(q.y))),
  leaf: (q) => {
    const half = float(1).sub(q.y.mul(q.y)).mul(0.62);
    return smoothstep(0.12, -0.06, abs(q.x).sub(half));
  },
  petal: (q) => {
    const half = float(1).sub(q.y.mul(q.y)).sqrt().mul(q.y.mul(0.25).add(0.6));
    return smoothstep(0.12, -0.08, abs(q.x).sub(half));
  },
  strip: (q) => smoothstep(1, 0.85, max(abs(q.x).mul(2), abs(q.y))),
  ring: (q) => {
    const r = dot(q, q).sqrt();
    const rim = smoothstep(0.14, 0.02, abs(r.sub(0.85)));
    const spot = q.sub(vec2(-0.35, 0.4));
    return min(rim.mul(0.75).add(exp(dot(spot, spot).mul(-26)).mul(0.9)), 1);
  },
  splash: (q) => {
    const r = dot(q, q).sqrt();
    return smoothstep(0.22, 0, abs(r.sub(0.75)));
  },
};

/** The material of instanced cards of one shape; see `Cards` for the attributes. */
export function cardMaterial(shape: Particles['shape'] | 'splash', shining: boolean): THREE.NodeMaterial {
  const material = airMaterial(shining);
  const place = attribute('place', 'vec4');
  const form = attribute('form', 'vec4');
  const tint = attribute('tint', 'vec3');
  const side = varying(positionGeometry.xy);
  const alpha = varying(place.w);
  const colour = varying(tint);
  material.positionNode = Fn(() => {
    const [x, y] = [positionGeometry.x.mul(form.x), positionGeometry.y.mul(form.y)];
    const [c, s] = [cos(form.z), sin(form.z)];
    // A card turns clockwise as the viewer sees it.
    return place.xyz.add(vec3(x.mul(c).add(y.mul(s)), y.mul(c).sub(x.mul(s)), 0));
  })();
  material.fragmentNode = Fn(() => {
    const cover = shapes[shape](side);
    // The midrib of a leaf and the fold of a petal give them a form.
    const relief =
      shape === 'leaf' || shape === 'petal'
        ? side.x
            .mul(0.16)
            .add(1)
            .sub(smoothstep(0.1, 0, abs(side.x)).mul(0.12))
        : 1;
    return vec4(colour.mul(relief), cover.mul(alpha));
  })();
  return material;
}
