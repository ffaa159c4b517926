import * as THREE from 'three/webgpu';
import { random } from '../../base/random.ts';
import type { Model } from '../set/model.ts';
import { fogged } from './lighting.ts';
import { skyColour } from './sky-mesh.ts';
import {
  attribute,
  clamp,
  dot,
  Fn,
  float,
  max,
  mix,
  normalize,
  positionWorld,
  pow,
  vec3,
  vec4,
} from './tsl.ts';
import { t, u } from './uniforms.ts';
import { foamColour, seaWaves } from './water.ts';

/** Distant hills, a skyline or the sea behind the set: rings of strips, lit flat and hazed with distance. */
export function backdropMeshes(backdrop: NonNullable<Model['backdrop']>, seed: number): THREE.Object3D {
  const group = new THREE.Group();
  group.name = 'backdrop';
  const r = random(seed).stream('backdrop');
  if (backdrop.hills > 0) {
    for (let ring = 0; ring < 3; ring++) {
      group.add(
        strip(
          ridge(r.next() * 100, 130 + ring * 110, (12 + ring * 34) * Math.min(2.5, backdrop.hills)),
          ring / 3,
          false,
        ),
      );
    }
  }
  if (backdrop.skyline > 0) {
    for (let ring = 0; ring < 3; ring++) {
      group.add(
        strip(
          towers(r.stream(`towers ${ring}`), 110 + ring * 70, 26 * backdrop.skyline * (1 + ring * 0.5)),
          ring / 3,
          true,
        ),
      );
    }
  }
  if (backdrop.sea) group.add(sea());
  return group;
}

interface Outline {
  readonly distance: number;
  readonly points: readonly (readonly [number, number])[];
}

function ridge(phase: number, distance: number, height: number): Outline {
  const points: [number, number][] = [];
  const n = 240;
  for (let i = 0; i <= n; i++) {
    const a = (i / n) * Math.PI * 2;
    const wave = (f: number, p: number): number => Math.abs(Math.sin(a * f + p));
    const y =
      0.35 +
      0.5 * (1 - wave(1.5, phase)) ** 2 * 1.4 +
      0.3 * (1 - wave(4, phase * 2.3)) ** 1.6 +
      0.16 * (1 - wave(11, phase * 5.1)) +
      0.06 * (1 - wave(31, phase * 3.3));
    points.push([a, y * height]);
  }
  points[n] = [Math.PI * 2, (points[0] as [number, number])[1]];
  return { distance, points };
}

function towers(r: ReturnType<typeof random>, distance: number, height: number): Outline {
  const points: [number, number][] = [];
  let a = 0;
  while (a < Math.PI * 2) {
    const width = r.range(0.035, 0.11) * (130 / distance);
    const y = height * (0.3 + 0.9 * r.next() ** 2.4);
    const end = Math.min(Math.PI * 2, a + width);
    points.push([a, y], [end, y]);
    if (r.chance(0.25)) {
      const mid = (a + end) / 2;
      points.splice(
        points.length - 1,
        0,
        [mid - 0.002, y],
        [mid - 0.002, y * 1.18],
        [mid + 0.002, y * 1.18],
        [mid + 0.002, y],
      );
    }
    a = end;
  }
  return { distance, points };
}

function strip(outline: Outline, depth: number, windows: boolean): THREE.Mesh {
  const positions: number[] = [];
  const sides: number[] = [];
  const indices: number[] = [];
  outline.points.forEach(([a, y], i) => {
    const x = Math.sin(a) * outline.distance;
    const z = Math.cos(a) * outline.distance;
    positions.push(x, -6, z, x, y, z);
    sides.push(a * outline.distance, 0, a * outline.distance, y);
    if (i > 0) indices.push(i * 2 - 2, i * 2, i * 2 - 1, i * 2, i * 2 + 1, i * 2 - 1);
  });
  const geometry = new THREE.BufferGeometry();
  geometry.setAttribute('position', new THREE.Float32BufferAttribute(positions, 3));
  geometry.setAttribute('wall', new THREE.Float32BufferAttribute(sides, 2));
  geometry.setIndex(indices);
  const material = new THREE.NodeMaterial();
  material.name = windows ? 'skyline' : 'hills';
  material.lights = false;
  material.fog = false;
  material.side = THREE.DoubleSide;
  material.fragmentNode = Fn(() => {
    const wall = attribute('wall', 'vec2');
    const d = normalize(positionWorld.sub(u.camera));
    const away = normalize(vec3(d.x, 0.02, d.z));
    const behind = mix(u.skyHorizon, u.skyZenith, 0.05).add(
      u.skyGlow.mul(pow(max(dot(away, u.skySun), 0), u.skyGlowPower)).mul(0.4),
    );
    const relief = t.noise.sample(wall.mul(windows ? 0.02 : 0.012)).level(1).r;
    const height = clamp(positionWorld.y.div(60), 0, 1);
    const own = mix(u.skyZenith, u.skyHorizon, 0.35)
      .mul(windows ? 0.16 : 0.3)
      .mul(relief.mul(0.9).add(0.45))
      .toVar();
    if (!windows)
      own.assign(
        mix(own, mix(u.skyHorizon, u.skyZenith, 0.3).mul(0.85), u.snow.mul(relief.mul(0.6).add(0.4))),
      );
    const haze = clamp(float(0.3 + depth * 0.55).sub(height.mul(0.22)), 0, 1);
    const colour = mix(own, behind, haze).toVar();
    if (windows) {
      // Lit windows at night: a grid whose cells are on or off.
      const cell = wall.div(3.2).floor();
      const inside = wall.div(3.2).fract();
      const on = cell
        .dot(vec3(12.9898, 78.233, 0).xy)
        .sin()
        .mul(43758.5453)
        .fract();
      const frame = inside.x
        .greaterThan(0.25)
        .and(inside.x.lessThan(0.75))
        .and(inside.y.greaterThan(0.3))
        .and(inside.y.lessThan(0.75));
      const glow = vec3(1.0, 0.72, 0.4)
        .mul(on.greaterThan(0.66).and(frame).select(float(1), float(0)))
        .mul(u.stars.clamp(0, 1))
        .mul(on.mul(1.6).sub(0.7));
      colour.addAssign(glow.mul(1.1 - depth * 0.6));
    }
    return vec4(colour, 1);
  })();
  const mesh = new THREE.Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 400 - outline.distance * 0.1;
  return mesh;
}

function sea(): THREE.Mesh {
  const material = new THREE.NodeMaterial();
  material.name = 'sea';
  material.lights = false;
  material.fog = false;
  material.fragmentNode = Fn(() => {
    const ray = positionWorld.sub(u.camera);
    const d = normalize(ray);
    const at = positionWorld.xz;
    const a = t.noise.sample(at.mul(0.011).add(vec3(u.time.mul(0.006), u.time.mul(0.004), 0).xy));
    const b = t.noise.sample(at.mul(0.047).sub(vec3(u.time.mul(0.011), u.time.mul(-0.007), 0).xy));
    const waves = seaWaves(at);
    const slope = a.rg.sub(0.5).mul(0.5).add(b.rg.sub(0.5).mul(0.4)).add(waves.slope);
    const n = normalize(vec3(slope.x.mul(0.4), 1, slope.y.mul(0.4)));
    const mirrored = d.sub(n.mul(dot(d, n).mul(2)));
    const up = normalize(vec3(mirrored.x, max(mirrored.y, 0.03), mirrored.z));
    const fresnel = pow(float(1).sub(clamp(dot(n, d.negate()), 0, 1)), 5)
      .mul(0.94)
      .add(0.06);
    const deep = u.skyZenith.mul(0.12).add(vec3(0.002, 0.012, 0.016));
    const glint = pow(max(dot(up, u.skySun), 0), 180).mul(4);
    const clear = mix(deep, skyColour(up), fresnel).add(u.skyGlow.mul(glint).mul(fresnel));
    return vec4(fogged(mix(clear, foamColour(), waves.foam.mul(0.8))), 1);
  })();
  const geometry = new THREE.RingGeometry(14, 880, 64, 6).rotateX(-Math.PI / 2);
  const mesh = new THREE.Mesh(geometry, material);
  mesh.position.y = -0.6;
  mesh.frustumCulled = false;
  mesh.renderOrder = 300;
  return mesh;
}
