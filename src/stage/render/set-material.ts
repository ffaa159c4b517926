import * as THREE from 'three/webgpu';
import { raised } from './arithmetic.ts';
import { GLOW_RANGE } from './geometry.ts';
import { fogged, handled, probeLight, shade, sight, tilt } from './lighting.ts';
import { tileNode } from './materials/tiles.ts';
import {
  attribute,
  clamp,
  dot,
  Fn,
  faceDirection,
  float,
  If,
  int,
  max,
  min,
  mix,
  type Node,
  normalize,
  normalWorldGeometry,
  positionWorld,
  screenUV,
  select,
  sin,
  smoothstep,
  step,
  userData,
  uv,
  varying,
  vec2,
  vec3,
  vec4,
} from './tsl.ts';
import { t, u } from './uniforms.ts';

/** How a merged geometry is drawn. */
export interface SetMaterialOptions {
  /** Light from the `light` attribute of the bake; else from the probe volume. */
  readonly baked: boolean;
  /** Transparent shells. */
  readonly glass?: boolean;
  /** The floor with its mirror image and puddles. */
  readonly mirror?: boolean;
  /** Only closed solids, which are seen from outside alone. */
  readonly solid?: boolean;
}

/** Flicker of a glowing vertex: 1 none, 2 neon, 3 fire, 4 fluorescent (thirds of the packed byte). */
const flicker = (kind: Node): Node => {
  const f = u.flicker;
  return select(
    kind.lessThan(0.17),
    float(1),
    select(kind.lessThan(0.5), f.x, select(kind.lessThan(0.84), f.y, f.z)),
  );
};

/** What all corners of a triangle agree on. */
const even = (name: string): Node => varying(attribute(name, 'vec4')).setInterpolation('flat', 'either');

function paint(options: SetMaterialOptions): Node {
  return Fn(() => {
    const colour = attribute('paint', 'vec4');
    const under = even('under');
    const body = even('body');
    const glow = even('glow');
    const edge = even('edge');
    const at = uv();
    const texel = tileNode
      .sample(at)
      .depth(int(body.x.mul(255).add(0.5)))
      .toVar();
    const value = texel.r.mul(1.5);
    const own = colour.rgb.mul(colour.rgb);
    const deep = mix(
      vec3(1),
      own.div(max(max(own.r, own.g), max(own.b, 0.02))),
      clamp(float(1).sub(value), 0, 1).mul(edge.z),
    );
    const bare = smoothstep(under.a, under.a.add(0.06), texel.g).mul(step(under.a, 0.995));
    const albedo = mix(own.mul(value).mul(deep), under.rgb.mul(under.rgb).mul(value), bare).toVar();
    const geometric = (options.solid ? normalWorldGeometry : normalWorldGeometry.mul(faceDirection)).toVar();
    const normal = handled(tilt(texel.ba.sub(0.5).mul(colour.a.mul(4)), at, geometric), at.mul(0.5)).toVar();
    const roughness = mix(body.y, body.z, texel.g).toVar();
    const metal = body.w.mul(float(1).sub(bare));
    const light = options.baked ? attribute('light', 'vec4') : vec4(probeLight(), 1);

    const seen = sight();

    // Rain darkens what faces up and lies open, and smooths it.
    const wet = u.wet
      .mul(smoothstep(-0.2, 0.8, geometric.y))
      .mul(smoothstep(0.2, 0.6, light.a))
      .toVar();
    albedo.mulAssign(float(1).sub(wet.mul(0.45)));
    roughness.assign(mix(roughness, roughness.mul(0.45), wet));

    if (options.baked) {
      // Snow lies in drifts on what faces up under the open sky.
      If(u.snow.greaterThan(0), () => {
        const drifts = t.noise.sample(positionWorld.xz.mul(0.21)).r.sub(0.5).mul(0.5);
        const lying = u.snow
          .mul(smoothstep(0.35, 0.75, geometric.y.add(drifts)))
          .mul(smoothstep(0.3, 0.55, light.a))
          .toVar();
        albedo.assign(mix(albedo, vec3(0.8, 0.83, 0.88), lying));
        roughness.assign(mix(roughness, float(0.8), lying));
        normal.assign(normalize(mix(normal, geometric, lying.mul(0.6))));
      });
    }

    let image: Node;
    if (options.mirror) {
      const n1 = t.noise.sample(positionWorld.xz.mul(0.09)).r;
      const n2 = t.noise.sample(positionWorld.xz.mul(0.37)).r;
      const puddle = smoothstep(0.47, 0.53, n1.mul(0.7).add(n2.mul(0.3)).add(u.mirror.z.mul(0.2)).sub(0.125))
        .mul(step(0.01, u.mirror.z))
        .toVar();
      normal.assign(normalize(mix(normal, vec3(0, 1, 0), puddle.mul(0.97))));
      const ring = sin(u.time.mul(5).add(n2.mul(60)))
        .mul(u.wet)
        .mul(0.006);
      const rough = mix(u.mirror.y, float(0.03), puddle);
      albedo.mulAssign(float(1).sub(puddle.mul(0.7)));
      roughness.assign(mix(roughness, float(0.12), puddle));
      const off = normal.xz.mul(0.05).add(vec2(ring, ring.negate()).mul(puddle));
      const flip = vec2(screenUV.x, float(1).sub(screenUV.y)).add(off);
      const level = rough.mul(6.5);
      const spread = rough.mul(0.07);
      const m = t.mirror
        .sample(flip)
        .level(level)
        .rgb.add(t.mirror.sample(flip.add(vec2(0, spread))).level(level).rgb)
        .add(t.mirror.sample(flip.sub(vec2(0, spread))).level(level).rgb)
        .div(3);
      const grazing = float(1)
        .sub(clamp(dot(geometric, seen.direction), 0, 1))
        .toVar();
      const fresnel = mix(
        raised(grazing, 4).mul(0.42).add(0.05),
        raised(grazing, 5).mul(0.8).add(0.07),
        puddle,
      );
      image = m.mul(fresnel).mul(mix(u.mirror.x, float(1), puddle));
    }

    const emitted = glow.rgb
      .mul(glow.rgb)
      .mul(glow.a.mul(glow.a).mul(GLOW_RANGE))
      .mul(flicker(edge.w))
      .mul(options.baked ? float(1) : userData('gain', 'float'));
    // What shines keeps its hue: past the film's shoulder only its halo grows.
    const glare = max(max(emitted.r, emitted.g), emitted.b).mul(u.practical).mul(u.exposure);
    const shine = emitted.mul(u.practical).div(max(glare.div(1.5), 1));
    const surface = shade(
      {
        albedo,
        normal,
        roughness,
        metal,
        ambient: light.rgb,
        open: light.a,
        glow: shine,
        wrap: edge.x.mul(0.8),
        mover: !options.baked,
        ...(options.baked ? { beyond: attribute('sunlit', 'vec4').x } : {}),
        mirrored: options.mirror ?? false,
      },
      seen,
    );
    const lit = image ? surface.add(image) : surface;
    if (options.glass) {
      const rim = raised(float(1).sub(clamp(dot(normal, seen.direction).abs(), 0, 1)), 3);
      return vec4(
        fogged(lit, seen),
        clamp(
          rim
            .mul(0.6)
            .add(0.22)
            .add(min(shine.r.add(shine.g).add(shine.b), 1)),
          0,
          1,
        ),
      );
    }
    return vec4(fogged(lit, seen), 1);
  })();
}

const made = new Map<string, THREE.NodeMaterial>();

/** The shared material of a kind of merged geometry. */
export function setMaterial(options: SetMaterialOptions): THREE.NodeMaterial {
  const key = JSON.stringify(options);
  let material = made.get(key);
  if (!material) {
    material = new THREE.NodeMaterial();
    material.name = `set ${key}`;
    material.lights = false;
    material.fog = false;
    material.fragmentNode = paint(options);
    material.side = options.solid ? THREE.FrontSide : THREE.DoubleSide;
    if (options.glass) {
      material.transparent = true;
      material.depthWrite = false;
    }
    made.set(key, material);
  }
  return material;
}
