import * as THREE from 'three/webgpu';
import { tileNoise } from './materials/noise.ts';
import {
  abs,
  acos,
  atan,
  clamp,
  dot,
  Fn,
  float,
  floor,
  fract,
  If,
  int,
  length,
  max,
  mix,
  type Node,
  normalize,
  positionWorld,
  pow,
  sin,
  smoothstep,
  step,
  vec2,
  vec3,
  vec4,
} from './tsl.ts';
import { t, u } from './uniforms.ts';

/** Fractal noise in four channels (fine to coarse and a ridge), tiling, shared by clouds, puddles, mist and water. */
export function noiseTexture(): THREE.DataTexture {
  const size = 256;
  const data = new Uint8Array(size * size * 4);
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < size; i++) {
      const x = (i + 0.5) / size;
      const y = (j + 0.5) / size;
      const k = (j * size + i) * 4;
      const puff = 1 - Math.abs(tileNoise.fbm(x, y, 5, 5, 5, 41) * 2 - 1) * 1.6;
      data[k] = tileNoise.fbm(x, y, 4, 4, 6, 3) * 255;
      data[k + 1] = tileNoise.fbm(x, y, 8, 8, 5, 17) * 255;
      data[k + 2] = Math.max(0, puff) * 255;
      data[k + 3] = tileNoise.value(x, y, 128, 128, 29) * 255;
    }
  }
  const texture = new THREE.DataTexture(data, size, size);
  texture.wrapS = texture.wrapT = THREE.RepeatWrapping;
  texture.minFilter = THREE.LinearMipmapLinearFilter;
  texture.magFilter = THREE.LinearFilter;
  texture.generateMipmaps = true;
  texture.needsUpdate = true;
  return texture;
}

/** Radiance of the drawn sky along a unit direction: gradient, glow, disc, clouds, stars. */
export const skyColour = (d: Node): Node => {
  const up = pow(max(d.y, 0), 0.45);
  const down = clamp(d.y.mul(-6), 0, 1);
  const towards = max(dot(d, u.skySun), 0).toVar();
  const glow = pow(towards, u.skyGlowPower).mul(float(1).sub(down));
  const colour = mix(mix(u.skyHorizon, u.skyZenith, up), u.skyGround, down)
    .add(u.skyGlow.mul(glow))
    .toVar();

  If(u.stars.greaterThan(0.01).and(d.y.greaterThan(0)), () => {
    const cell = vec2(atan(d.z, d.x).mul(46), acos(d.y).mul(64));
    const id = floor(cell);
    const h = fract(sin(dot(id, vec2(127.1, 311.7))).mul(43758.5453));
    const at = fract(cell).sub(
      vec2(fract(h.mul(57.3)), fract(h.mul(113.7)))
        .mul(0.7)
        .add(0.15),
    );
    const size = mix(float(0.02), float(0.05), fract(h.mul(991)));
    const twinkle = sin(u.time.mul(2.2).add(h.mul(300)))
      .mul(0.25)
      .add(0.75);
    colour.addAssign(
      vec3(0.9, 0.95, 1.1).mul(
        smoothstep(size, size.mul(0.3), length(at)).mul(step(0.8, h)).mul(u.stars).mul(twinkle),
      ),
    );
  });

  colour.addAssign(
    u.disc.rgb.mul(smoothstep(u.disc.w, float(1).sub(float(1).sub(u.disc.w).mul(0.7)), towards)),
  );

  If(u.cloud.x.greaterThan(0.01).and(d.y.greaterThan(0.005)), () => {
    const plane = d.xz.div(d.y.add(0.12)).mul(0.07).add(u.cloud.zw);
    const broad = t.noise.sample(plane).level(0);
    const fine = t.noise.sample(plane.mul(3.1).add(vec2(0.3, 0.7))).level(0);
    const field = broad.b.mul(0.5).add(broad.r.mul(0.34)).add(fine.g.mul(0.22)).toVar();
    // Noise lies close about its mean: most of the cover comes with the first steps of the threshold.
    const edge = mix(float(0.82), float(0.4), pow(u.cloud.x, 0.6));
    If(u.shading.equal(int(1)), () => {
      // Painted cumulus: three flat tones.
      const a = step(edge, field);
      const b = step(edge.add(0.07), field);
      colour.assign(mix(colour, mix(u.cloudDark, u.cloudLit, b.mul(0.5).add(0.5)), a.mul(step(0.02, d.y))));
    }).Else(() => {
      const cover = smoothstep(edge, edge.add(0.24), field).mul(smoothstep(0, 0.12, d.y));
      const thick = smoothstep(edge, edge.add(0.42), field);
      const lit = mix(u.cloudLit, u.cloudDark, thick.mul(0.85)).add(
        u.skyGlow.mul(glow).mul(float(1).sub(thick)).mul(1.4),
      );
      colour.assign(mix(colour, lit, cover.mul(0.92)));
    });
  });
  // Flat colours leave a lit white at 1.25: the sky behind them is scaled to match.
  return colour.mul(u.shading.equal(int(1)).select(float(0.66), float(1)));
};

/** The dome behind everything. */
export function skyMesh(): THREE.Mesh {
  const material = new THREE.NodeMaterial();
  material.name = 'sky';
  material.lights = false;
  material.fog = false;
  material.side = THREE.BackSide;
  material.depthWrite = false;
  material.fragmentNode = Fn(() => {
    const d = normalize(positionWorld.sub(u.camera)).toVar();
    const sky = skyColour(d);
    // Fog swallows the sky near the horizon.
    const haze = float(1)
      .sub(pow(clamp(abs(d.y).mul(2.2), 0, 1), 0.5))
      .mul(clamp(u.fog.x.mul(28), 0, 1));
    const sunward = pow(max(dot(d, u.fogSunDirection), 0), 8);
    return vec4(mix(sky, u.fogColour.add(u.fogSun.mul(sunward)), haze), 1);
  })();
  const mesh = new THREE.Mesh(new THREE.SphereGeometry(900, 24, 16), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 500;
  mesh.name = 'sky';
  return mesh;
}
