import { fading, raised, turned, unit } from './arithmetic.ts';
import { changed, flashLight } from './changing.ts';
import {
  abs,
  atan,
  bool,
  clamp,
  cos,
  cross,
  dFdx,
  dFdy,
  dot,
  Fn,
  float,
  fract,
  If,
  int,
  inverseSqrt,
  length,
  max,
  mix,
  modelWorldMatrix,
  type Node,
  normalize,
  normalLocal,
  normalWorldGeometry,
  positionWorld,
  pow,
  reflect,
  screenCoordinate,
  smoothstep,
  step,
  varying,
  vec2,
  vec3,
  vec4,
} from './tsl.ts';
import { t, u } from './uniforms.ts';

/**
 * How light falls on a point: one key light with a shadow map, everything else from the bake (per vertex for
 * the set, from the probe volume for what moves), reflections from a small image of the surroundings.
 * Light is in units where a white matt surface in irradiance 1 has radiance 1.
 */

/** What a surface hands to `shade`. */
export interface Lit {
  readonly albedo: Node;
  /** World normal with relief. */
  readonly normal: Node;
  readonly roughness: Node;
  readonly metal: Node;
  /** Irradiance / π from everything but the key. */
  readonly ambient: Node;
  /** Openness 0–1. */
  readonly open: Node;
  readonly glow?: Node;
  /** 0–1: how far light goes round the edge, and its tint. */
  readonly wrap?: Node;
  readonly wrapTint?: Node;
  readonly sheen?: Node;
  /** Light that comes through from behind (thin cloth, leaves), 0–1. */
  readonly through?: Node;
  /** Share of the key that arrives where the shadow map does not reach; 1 when absent. */
  readonly beyond?: Node;
  /** True for people and props: rim and fill lights reach them. */
  readonly mover?: boolean;
  /** True where the caller adds its own reflection (wet floors). */
  readonly mirrored?: boolean;
}

/** Tilts the geometric normal by a slope given in the texture's own axes, from screen derivatives of uv. */
export const tilt = (slope: Node, uvNode: Node, normal: Node): Node => {
  const p0 = dFdx(positionWorld);
  const p1 = dFdy(positionWorld);
  const s0 = dFdx(uvNode);
  const s1 = dFdy(uvNode);
  const a = cross(p1, normal);
  const b = cross(normal, p0);
  const tangent = a.mul(s0.x).add(b.mul(s1.x));
  const bitangent = a.mul(s0.y).add(b.mul(s1.y));
  const size = max(max(dot(tangent, tangent), dot(bitangent, bitangent)), 1e-16).sqrt();
  return normalize(normal.add(tangent.mul(slope.x).add(bitangent.mul(slope.y)).div(size)));
};

/**
 * Clay keeps the hands that made it: dents of thumbs and patches of ridges, as a bent normal.
 * @param metres place on the surface
 */
export const handled = (normal: Node, metres: Node): Node =>
  Fn(() => {
    const bent = normal.toVar();
    If(u.shading.equal(int(3)), () => {
      const dents = t.noise.sample(metres.mul(1.7)).rg.sub(0.5);
      const cell = metres.mul(26);
      const off = fract(cell).sub(0.5);
      const r = max(length(off), 0.05);
      const patch = smoothstep(0.42, 0.6, t.noise.sample(metres.mul(3.1)).g).mul(smoothstep(0.5, 0.3, r));
      const ridges = cos(r.mul(58).add(dents.x.mul(30))).mul(patch);
      bent.assign(tilt(dents.mul(1.3).add(off.div(r).mul(ridges).mul(0.22)), metres, normal));
    });
    return bent;
  })();

/** Interleaved gradient noise of the pixel (Jimenez 2014), 0–1, the same in every frame. */
export const pixelNoise = (): Node =>
  fract(fract(dot(screenCoordinate.xy, vec2(0.06711056, 0.00583715))).mul(52.9829189));

/**
 * 1 in the light of the key, 0 in its shadow; up to four turned samples soften the edge.
 * @param wanted false where no light of the key arrives whatever its shadow
 */
export const keyShadow = (normal: Node, beyond: Node = float(1), wanted: Node = bool(true)): Node => {
  const result = float(1).toVar();
  If(u.shadowOn.greaterThan(0.5).and(wanted), () => {
    const at = u.shadowMatrix.mul(vec4(positionWorld.add(normal.mul(u.shadowBias)), 1));
    const p = at.xyz.div(at.w).toVar();
    const edge = max(abs(p.x.sub(0.5)), abs(p.y.sub(0.5)));
    // The map's border fades into what the bake knows of the sun.
    const inside = smoothstep(0.498, 0.45, edge).mul(step(p.z, 1)).toVar();
    const lit = float(1).toVar();
    If(inside.greaterThan(0), () => {
      const turn = turned(pixelNoise()).mul(u.shadowSoft).toVar();
      const c = turn.x;
      const s = turn.y;
      const tap = (x: number, y: number): Node =>
        t.shadow.sample(p.xy.add(vec2(c.mul(x).sub(s.mul(y)), s.mul(x).add(c.mul(y))))).compare(p.z);
      const outer = tap(-0.55, 0.45).add(tap(0.1, -0.85)).toVar();
      lit.assign(outer.mul(0.5));
      // Most of a picture lies wholly in light or in shadow.
      If(abs(outer.sub(1)).lessThan(1), () => {
        lit.assign(tap(0.35, 0.1).add(tap(-0.3, -0.35)).add(outer).mul(0.25));
      });
    });
    result.assign(mix(beyond, lit, inside));
  });
  return result;
};

/** Irradiance of the probe volume at the vertex, for its normal. */
export const probeLight = (): Node =>
  varying(
    Fn(() => {
      const world = modelWorldMatrix.mul(vec4(normalLocal, 0)).xyz;
      const n = normalize(world);
      const cell = clamp(positionWorld.sub(u.probeMin).mul(u.probeScale), 0, 1);
      const q = cell.mul(u.probeCount.sub(1)).add(0.5);
      const band = (c: number): Node => {
        const z = q.z.add(u.probeCount.z.mul(c)).div(u.probeCount.z.mul(3));
        return dot(
          t.probes.sample(vec3(q.x.div(u.probeCount.x), q.y.div(u.probeCount.y), z)).level(0),
          vec4(1, n),
        );
      };
      return max(vec3(band(0), band(1), band(2)), u.ambientFloor);
    })(),
  );

/** Radiance from a direction, blurred for a roughness. */
export const aroundLight = (direction: Node, roughness: Node): Node => {
  const lon = atan(direction.z, direction.x).mul(0.15915494).add(0.5);
  const lat = direction.y.clamp(-1, 1).acos().mul(0.31830989);
  return t.around.sample(vec2(lon, lat)).level(roughness.mul(5)).rgb;
};

/** The camera as seen from a point: direction and distance, which shading and fog share. */
export const sight = (): Sight => {
  const { direction, length: away } = unit(u.camera.sub(positionWorld));
  return { direction, away };
};

/** Unit direction from the point to the camera, and metres. */
export interface Sight {
  readonly direction: Node;
  readonly away: Node;
}

/** Mixes in the fog between camera and point. */
export const fogged = (colour: Node, { direction, away }: Sight = sight()): Node => {
  const height = max(positionWorld.y, 0).add(max(u.camera.y, 0)).mul(0.5);
  const clear = fading(away.mul(u.fog.x).mul(fading(height.mul(u.fog.y))));
  const sunward = raised(max(dot(direction, u.fogSunDirection).negate(), 0), 8);
  return mix(u.fogColour.add(u.fogSun.mul(sunward)), colour, clear);
};

/** Waves overhead gather a sun's light into bright lines that wander, as much light as before on the whole. */
const gathered = (l: Node, light: Node): void => {
  If(u.caustics.greaterThan(0), () => {
    // Where the ray came through the surface.
    const at = positionWorld.xz.sub(l.xz.mul(positionWorld.y)).mul(0.42).toVar();
    const a = t.noise.sample(at.add(vec2(u.time.mul(0.035), u.time.mul(0.021)))).level(0).b;
    const b = t.noise.sample(at.mul(1.31).sub(vec2(u.time.mul(0.027), u.time.mul(-0.031)))).level(0).b;
    const line = pow(clamp(a.min(b).mul(1.25), 0, 1), 3.2);
    light.mulAssign(mix(float(1), line.mul(4.2).add(0.45), u.caustics));
  });
};

/** Direction to the key and what arrives of it before shadow. */
const keyAt = (): { l: Node; light: Node } => {
  // A sun's direction and light are the same everywhere.
  const l = u.key.xyz.toVar();
  const light = u.keyColour.toVar();
  If(u.key.w.greaterThan(0.5), () => {
    const ray = u.key.xyz.sub(positionWorld);
    const d2 = max(dot(ray, ray), 1e-4).toVar();
    l.assign(ray.mul(inverseSqrt(d2)));
    const fall = u.keyCone.z.mul(u.keyCone.z).div(max(d2, 0.01));
    light.mulAssign(fall.mul(smoothstep(u.keyCone.y, u.keyCone.x, dot(l, u.keyAxis).negate())));
  }).Else(() => {
    gathered(l, light);
  });
  return { l, light };
};

/** The soft light beside the lens on a surface. */
const eyeLight = (n: Node): Node => u.eyeColour.mul(max(dot(n, u.eye).mul(0.75).add(0.25), 0));

/** The whole shading of one pixel as seen from the camera, before fog. */
export const shade = (s: Lit, seen: Sight): Node => {
  const n = s.normal;
  // Everything is of one clay: matt, and no metal in it.
  const clay = u.shading.equal(int(3)).select(float(1), float(0));
  const roughness = max(s.roughness, clay.mul(0.48));
  const metal = s.metal.mul(float(1).sub(clay.mul(0.8)));
  const v = seen.direction;
  const { l, light } = keyAt();
  const nl = dot(n, l).toVar();
  const arrives = nl
    .greaterThan((s.wrap ?? float(0)).negate())
    .and(max(light.x, max(light.y, light.z)).greaterThan(1e-5));
  const shadow = keyShadow(normalWorldGeometry, s.beyond, arrives);
  const nv = clamp(dot(n, v), 0, 1);
  const ambient = changed(s.ambient, n, s.open).toVar();
  const result = vec3(0).toVar();

  If(u.shading.equal(int(1)), () => {
    // Two flat steps: lit, and a coloured shadow side; deep creases make the shadow too.
    const lit = step(0.04, nl).mul(step(0.5, shadow)).mul(step(0.35, s.open));
    const level = dot(light, vec3(0.3, 0.5, 0.2)).add(dot(ambient, vec3(0.25)));
    const shadowSide = s.albedo.mul(u.celShadow).mul(mix(float(0.75), float(1), step(0.2, s.open)));
    const warm = light.div(max(max(light.x, max(light.y, light.z)), 1e-3));
    result.assign(
      mix(
        shadowSide.mul(dot(ambient, vec3(0.4)).add(0.35).min(1.3)),
        s.albedo.mul(mix(vec3(1), warm, 0.5)).mul(level.clamp(0.35, 1.25)),
        lit,
      ),
    );
    const local = ambient.sub(0.6).max(0).mul(s.albedo);
    result.addAssign(local.mul(0.5));
    If(u.changing.greaterThan(0.5), () => {
      result.addAssign(s.albedo.mul(flashLight(n, s.open)));
    });
    if (s.mover) result.addAssign(s.albedo.mul(eyeLight(n)).mul(s.open));
  }).Else(() => {
    const wrapAmount = s.wrap ?? float(0);
    const lambert = max(nl, 0);
    const wrapped = s.wrap ? max(nl.add(wrapAmount).div(wrapAmount.add(1)), 0) : lambert;
    const direct = light.mul(shadow);
    const soft = s.wrap
      ? mix(vec3(lambert), vec3(wrapped), (s.wrapTint ?? vec3(1)).mul(0.75))
      : vec3(lambert);
    const diffuse = ambient.add(direct.mul(soft)).toVar();
    if (s.through) diffuse.addAssign(light.mul(max(nl.negate(), 0)).mul(s.through));
    if (s.mover) {
      diffuse.addAssign(u.rimColour.mul(max(dot(n, u.rim), 0)));
      diffuse.addAssign(u.fillColour.mul(max(dot(n, u.fill).mul(0.7).add(0.3), 0)).mul(s.open));
      // It comes from beside the lens, under brims and umbrellas too.
      diffuse.addAssign(eyeLight(n).mul(s.open.mul(0.45).add(0.55)));
      // A net before the lamp that stands too near: light far above the exposure is compressed, not its colour.
      const strong = max(max(diffuse.r, max(diffuse.g, diffuse.b)).div(u.net), 1);
      diffuse.mulAssign(pow(strong, -0.6));
    }
    const f0 = mix(vec3(0.04), s.albedo, metal);
    const base = s.albedo.mul(float(1).sub(metal.mul(0.8)));
    result.assign(base.mul(diffuse));

    const h = normalize(l.add(v));
    const nh = max(dot(n, h), 0);
    const lh = max(dot(l, h), 0.1);
    const a = roughness.mul(roughness).max(0.02);
    const a2 = a.mul(a);
    const d = nh.mul(nh).mul(a2.sub(1)).add(1);
    // Fibres scatter what a polished face would throw back in one gleam: a sunlit seam is no hole in the cloth.
    const peak = s.sheen ? mix(float(24), float(3), clamp(s.sheen.mul(3), 0, 1)) : float(24);
    const lobe = a2.div(d.mul(d).mul(lh.mul(lh)).mul(roughness.add(0.5)).mul(4)).min(peak);
    result.addAssign(f0.mul(direct).mul(lambert.mul(lobe)));

    const grazing = raised(float(1).sub(nv), 5);
    const fresnel = f0.add(max(vec3(1).sub(roughness), f0).sub(f0).mul(grazing));
    if (!s.mirrored) {
      const image = ambient.mul(0.9).toVar();
      If(roughness.lessThan(0.66), () => {
        image.assign(aroundLight(reflect(v.negate(), n), roughness));
      });
      result.addAssign(image.mul(fresnel).mul(clamp(s.open.mul(s.open).mul(1.2), 0, 1)));
    }

    if (s.mover) {
      // Light from behind glances off hair and cloth however dark they are: the edge that parts them from the ground.
      const edge = raised(float(1).sub(nv), 3).mul(max(dot(n, u.rim).mul(0.8).add(0.2), 0));
      result.addAssign(u.rimColour.mul(edge).mul(0.16).mul(s.open));
      // The eye light's own image, a small round one, in what is glossy.
      const gleam = smoothstep(0.982, 0.99, dot(n, normalize(u.eye.add(v))));
      result.addAssign(u.eyeColour.mul(gleam).mul(step(roughness, 0.2)).mul(2.2));
    }

    if (s.sheen) {
      const rim = pow(float(1).sub(nv), 2.6).mul(s.sheen);
      result.addAssign(
        s.albedo
          .mul(ambient.add(direct.mul(wrapped).mul(0.5)).add(s.mover ? u.rimColour.mul(0.4) : vec3(0)))
          .mul(rim)
          .mul(s.open),
      );
    }
  });
  return s.glow ? result.add(s.glow) : result;
};
