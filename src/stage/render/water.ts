import * as THREE from 'three/webgpu';
import type { Water } from '../set/model.ts';
import { fogged, keyShadow } from './lighting.ts';
import { skyColour } from './sky-mesh.ts';
import {
  clamp,
  dot,
  exp,
  Fn,
  float,
  floor,
  fract,
  length,
  max,
  mix,
  type Node,
  normalize,
  positionWorld,
  pow,
  reflect,
  screenUV,
  sin,
  smoothstep,
  uniform,
  vec2,
  vec3,
  vec4,
} from './tsl.ts';
import { t, u } from './uniforms.ts';

/** Rings of falling drops: one drop a cell and period. */
const drops = (at: Node): Node => {
  const cell = at.mul(2.2);
  const id = floor(cell);
  const h = fract(sin(dot(id, vec2(12.9898, 78.233))).mul(43758.5453));
  const age = fract(u.time.mul(1.3).add(h));
  const centre = id.add(0.5).add(
    vec2(fract(h.mul(31)), fract(h.mul(57)))
      .sub(0.5)
      .mul(0.5),
  );
  const off = cell.sub(centre);
  const r = length(off);
  const wave = sin(r.sub(age.mul(0.5)).mul(46))
    .mul(exp(r.sub(age.mul(0.5)).abs().mul(-16)))
    .mul(float(1).sub(age));
  return off.div(max(r, 0.01)).mul(wave).mul(0.35);
};

/** Metres of a sheet of water from which wind raises waves that break. */
const OPEN = 30;

/** How rough the wind makes open water: 0 to a breeze of 5 m/s, 1 from a gale of 17. */
export const roughSea = (): Node => clamp(u.wind.w.sub(5).div(12), 0, 1);

/**
 * Long waves of open water under wind: their slope in x and z, and how much foam their crests carry, 0–1.
 * @param at place on the water, metres
 */
export const seaWaves = (at: Node): { slope: Node; foam: Node } => {
  const rough = roughSea();
  const along = vec2(u.wind.x, u.wind.z);
  const across = vec2(u.wind.z.negate(), u.wind.x);
  // Crests lie across the wind and run with it.
  const place = vec2(dot(at, along).mul(0.021).sub(u.time.mul(0.085)), dot(at, across).mul(0.009));
  const long = t.noise.sample(place).level(0);
  const ahead = t.noise.sample(place.add(vec2(0.011, 0))).level(0);
  const short = t.noise.sample(place.mul(3.7).add(vec2(u.time.mul(-0.03), 0.37))).level(0);
  const height = long.r.mul(0.7).add(short.g.mul(0.3));
  const slope = along.mul(ahead.r.sub(long.r).mul(9)).add(short.rg.sub(0.5).mul(0.5)).mul(rough);
  const crest = smoothstep(0.56, 0.68, height).mul(
    smoothstep(0.42, 0.7, short.r.mul(0.6).add(short.b.mul(0.5))),
  );
  return { slope, foam: crest.mul(rough) };
};

/** White water under the sky. */
export const foamColour = (): Node =>
  u.skyHorizon.mul(0.5).add(u.skyZenith.mul(0.4)).add(u.keyColour.mul(0.5));

/** A level sheet of water: ripples, the mirror image of what stands around it, depth colour. */
export function waterMesh(water: Water): THREE.Mesh {
  const geometry = new THREE.PlaneGeometry(water.width, water.depth, 1, 1).rotateX(-Math.PI / 2);
  const colour = uniform(new THREE.Vector3(...water.colour));
  const clarity = uniform(water.clarity);
  const flow = uniform(new THREE.Vector2(water.flow[0], water.flow[2]));
  const open = Math.min(water.width, water.depth) >= OPEN;
  const material = new THREE.NodeMaterial();
  material.name = open ? 'open water' : 'water';
  material.lights = false;
  material.fog = false;
  material.transparent = true;
  material.fragmentNode = Fn(() => {
    const at = positionWorld.xz;
    const drift = flow.mul(u.time);
    const a = t.noise.sample(
      at
        .mul(0.19)
        .sub(drift.mul(0.19))
        .add(vec2(u.time.mul(0.013), u.time.mul(0.009))),
    );
    const b = t.noise.sample(
      at
        .mul(0.71)
        .sub(drift.mul(0.71))
        .add(vec2(u.time.mul(-0.03), u.time.mul(0.021))),
    );
    const speed = length(flow).mul(0.5).add(u.wind.w.mul(0.05)).add(0.16).min(1.2);
    const slope = a.rg
      .sub(0.5)
      .mul(0.6)
      .add(b.gr.sub(0.5).mul(0.3))
      .mul(speed)
      .add(drops(at).mul(u.wet))
      .toVar();
    const waves = open ? seaWaves(at) : undefined;
    if (waves) slope.addAssign(waves.slope);
    const ray = u.camera.sub(positionWorld);
    const v = normalize(ray);
    const n = normalize(vec3(slope.x.mul(0.35), 1, slope.y.mul(0.35))).toVar();
    const nv = clamp(dot(n, v), 0.02, 1);
    const fresnel = pow(float(1).sub(nv), 4).mul(0.95).add(0.04);
    const off = slope.mul(float(0.14).div(length(ray).mul(0.12).add(1)));
    const q = vec2(screenUV.x, float(1).sub(screenUV.y)).add(vec2(off.x.mul(0.5), off.y));
    const seen = t.mirror.sample(clamp(q, 0.002, 0.998)).level(length(slope).mul(2)).rgb;
    const dome = skyColour(
      normalize(
        reflect(v.negate(), n)
          .mul(vec3(1, 0.98, 1))
          .add(vec3(0, 0.04, 0)),
      ),
    );
    const image = mix(dome, seen, u.mirrorOn);
    const l = normalize(u.key.xyz.sub(positionWorld.mul(u.key.w)));
    const h = normalize(l.add(v));
    const glint = pow(max(dot(n, h), 0), 420)
      .mul(9)
      .mul(keyShadow(vec3(0, 1, 0)));
    const body = colour
      .mul(
        u.skyZenith
          .mul(0.35)
          .add(u.skyHorizon.mul(0.35))
          .add(u.keyColour.mul(max(l.y, 0).mul(0.3))),
      )
      .mul(0.5);
    // Bursts in the sky break on the ripples beside their own image.
    const broken = pow(max(dot(n, normalize(u.flash.add(v))), 0), 40)
      .mul(1.6)
      .add(0.06);
    const clear = mix(body, image, fresnel).add(u.keyColour.mul(glint)).add(u.flashColour.mul(broken));
    const lit = waves ? mix(clear, foamColour(), waves.foam.mul(0.85)) : clear;
    const alpha = clamp(
      float(1)
        .sub(clarity.mul(0.85).mul(nv))
        .add(fresnel)
        .add(waves ? waves.foam : float(0)),
      0,
      1,
    );
    return vec4(fogged(lit), alpha);
  })();
  const mesh = new THREE.Mesh(geometry, material);
  mesh.position.set(...water.at);
  mesh.name = 'water';
  mesh.renderOrder = 600;
  return mesh;
}
