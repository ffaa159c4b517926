import * as THREE from 'three/webgpu';
import { tileNoise } from './materials/noise.ts';
import {
  abs,
  acos,
  atan,
  clamp,
  dot,
  exp,
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

/** How far within the Milky Way a direction lies, 0–1. */
const galaxyAt = (d: Node): Node => {
  const off = dot(d, u.galaxy.xyz);
  return exp(off.mul(off).mul(-26)).mul(u.galaxy.w);
};

/** Its haze of stars, with dark lanes of dust along the middle. */
const galaxyLight = (d: Node): Node => {
  const along = d.xz.mul(0.36).add(vec2(0.13, 0.71));
  const cloud = t.noise.sample(along).level(0);
  const fine = t.noise.sample(along.mul(3.7).add(d.y)).level(0);
  const off = dot(d, u.galaxy.xyz);
  const lane = exp(
    off
      .add(cloud.g.sub(0.5).mul(0.22))
      .mul(9)
      .mul(off.add(cloud.g.sub(0.5).mul(0.22)))
      .mul(-9),
  )
    .mul(smoothstep(0.4, 0.62, fine.r.mul(0.5).add(cloud.r.mul(0.5))))
    .mul(0.75);
  const glow = galaxyAt(d)
    .mul(smoothstep(0.22, 0.68, cloud.r.mul(0.6).add(fine.g.mul(0.4))))
    .mul(float(1).sub(lane))
    .mul(smoothstep(0, 0.22, d.y));
  return mix(vec3(0.1, 0.14, 0.27), vec3(0.3, 0.21, 0.2), glow.mul(glow))
    .mul(glow)
    .mul(0.85);
};

/** Curtains of an aurora: two folded sheets with upright rays, green at the hem, violet above. */
const auroraLight = (d: Node): Node => {
  // Whole turns, so that the sheets close behind the camera.
  const turn = atan(d.x, d.z).mul(0.15915494);
  const light = vec3(0).toVar();
  for (const [k, base, strength] of [
    [0, 0.13, 1],
    [1, 0.27, 0.6],
  ] as const) {
    const drift = u.time.mul(0.012 + 0.006 * k);
    const fold = t.noise.sample(vec2(turn.mul(2 + k).add(0.31 * k), drift.add(0.4 * k))).level(0);
    const hem = float(base).add(fold.r.sub(0.5).mul(0.42));
    const above = d.y.sub(hem);
    const rays = t.noise
      .sample(vec2(turn.mul(15 + 4 * k).add(fold.g.mul(0.4)), drift.mul(2.4).add(0.7)))
      .level(0);
    const patch = smoothstep(
      0.28,
      0.62,
      t.noise.sample(vec2(turn.mul(3).add(0.5 * k), drift.mul(0.6).add(0.15))).level(0).g,
    );
    const height = mix(float(3.4), float(7.5), rays.r);
    const sheet = smoothstep(0, 0.03, above)
      .mul(exp(max(above, 0).mul(height).negate()))
      .mul(smoothstep(0.25, 0.75, rays.g).mul(0.75).add(0.25))
      .mul(patch.mul(0.85).add(0.15));
    const tint = mix(vec3(0.1, 1, 0.42), vec3(0.52, 0.16, 0.86), smoothstep(0.06, 0.4, above));
    light.addAssign(tint.mul(sheet).mul(strength));
  }
  return light.mul(u.aurora).mul(0.34);
};

/** Angular radius of a rainbow as painted, and half the width of its band; radians. */
const BOW_RADIUS = 0.53;
const BOW_WIDTH = 0.036;

/** A rainbow, red outside, over a paler sky inside. */
const bowLight = (d: Node): Node => {
  const angle = acos(clamp(dot(d, u.bow.xyz), -1, 1));
  const at = angle.sub(BOW_RADIUS).div(BOW_WIDTH);
  const band = (middle: number): Node => {
    const x = at.sub(middle);
    return exp(x.mul(x).mul(-3.2));
  };
  const colours = vec3(
    band(0.62).add(band(-0.95).mul(0.42)),
    band(0.05).add(band(0.45).mul(0.35)),
    band(-0.6).add(band(-0.95).mul(0.3)),
  );
  const inside = smoothstep(0, -1.4, at)
    .mul(smoothstep(-9, -2, at))
    .mul(0.05);
  return colours
    .mul(0.42)
    .add(inside)
    .mul(u.bow.w)
    .mul(smoothstep(-0.02, 0.1, d.y));
};

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
    // Few are bright; none is finer than a pixel of a small picture.
    const rank = pow(fract(h.mul(991)), 3);
    const size = mix(float(0.06), float(0.13), rank);
    const twinkle = sin(u.time.mul(2.2).add(h.mul(300)))
      .mul(0.25)
      .add(0.75);
    colour.addAssign(
      vec3(0.9, 0.95, 1.1).mul(
        smoothstep(size, size.mul(0.3), length(at))
          .mul(step(float(0.8).sub(galaxyAt(d).mul(0.5)), h))
          .mul(u.stars)
          .mul(twinkle)
          .mul(rank.mul(0.75).add(0.25)),
      ),
    );
    colour.addAssign(galaxyLight(d));
  });
  If(u.aurora.greaterThan(0.01).and(d.y.greaterThan(0.01)), () => {
    colour.addAssign(auroraLight(d));
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
  If(u.bow.w.greaterThan(0.01), () => {
    colour.addAssign(bowLight(d));
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
