import type * as THREE from 'three/webgpu';
import { cardMaterial, cards, corner, lot, mesh, origin, same, viewDepth, visible } from './cards.ts';
import {
  abs,
  attribute,
  clamp,
  cos,
  exp,
  Fn,
  float,
  length,
  max,
  mix,
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

/** One firework: where and when it bursts. */
export interface Firework {
  /** Seconds of the plan at which it bursts. */
  readonly at: number;
  readonly position: readonly [number, number, number];
  readonly colour: readonly [number, number, number];
  /** Radius of the burst, metres. */
  readonly size: number;
}

/** Seconds that a shell climbs before it bursts, and that its stars live. */
export const BURST_RISE = 0.8;
export const BURST_LIFE = 3.2;

const STARS = 380;

const burstMaterials = new Map<boolean, THREE.NodeMaterial>();

/**
 * A shell that climbs, bursts into a sphere of stars with trails, and falls.
 * @param mirrored drawn into a target with a depth of its own, which hides what lies behind
 */
export function fireworkMesh(burst: Firework, seed: number, mirrored = false): THREE.Mesh {
  const geometry = cards(STARS, seed);
  same(geometry, 'shape', [burst.at, burst.size, 0, 0]);
  same(geometry, 'tint', [...burst.colour, 1]);
  let material = burstMaterials.get(mirrored);
  if (!material) {
    material = makeBurstMaterial();
    material.depthTest = mirrored;
    burstMaterials.set(mirrored, material);
  }
  const made = mesh(geometry, material);
  made.position.set(...burst.position);
  return made;
}

function makeBurstMaterial(): THREE.NodeMaterial {
  const shape = attribute('shape', 'vec4');
  const start = origin();
  const radius = shape.y;
  const l = lot();
  const age = u.time.sub(shape.x);
  const y = l.x.mul(2).sub(1);
  const ring = float(1).sub(y.mul(y)).max(0).sqrt();
  const direction = vec3(cos(l.y.mul(6.2832)).mul(ring), y, sin(l.y.mul(6.2832)).mul(ring));
  // An inner ball of another colour: a third of the stars fly half as far.
  const inner = step(0.68, l.z);
  const power = radius.mul(l.w.mul(0.18).add(0.84)).mul(mix(float(1), float(0.5), inner));
  const life = max(age, 0);
  const slowing = exp(life.mul(-2.2));
  const reach = float(1).sub(slowing).mul(power);
  const fall = life.mul(life).mul(radius.mul(0.075));
  const burstAt = start.add(direction.mul(reach)).sub(vec3(0, fall, 0));
  const velocity = direction.mul(slowing.mul(power).mul(2.2)).sub(vec3(0, life.mul(radius).mul(0.15), 0));
  // Before the burst all stars are sparks of the climbing shell.
  const climb = float(1).sub(clamp(age.div(-BURST_RISE), 0, 1));
  const shell = start.sub(
    vec3(
      l.y.sub(0.5).mul(0.01).mul(radius),
      pow(float(1).sub(climb), 1.5).mul(3.2).add(l.x.mul(0.35)),
      0,
    ).mul(radius),
  );
  const burning = step(0, age);
  const at = mix(shell, burstAt, burning);
  const along = normalize(mix(vec3(0, 1, 0), velocity.add(vec3(0, 0.001, 0)), burning));
  const far = length(at.sub(u.camera));
  const width = max(far.mul(0.0013), radius.mul(0.008));
  const trail = max(width, length(velocity).mul(0.13).mul(burning).add(radius.mul(0.03)));
  const gone = smoothstep(BURST_LIFE, 1.1, life.add(l.w.mul(0.7)));
  const twinkle = mix(
    float(1),
    sin(u.time.mul(34).add(l.x.mul(200)))
      .mul(0.35)
      .add(0.65),
    smoothstep(0.9, 1.6, life),
  );
  const rising = step(l.z, 0.12)
    .mul(clamp(climb.mul(4), 0, 1))
    .mul(float(1).sub(l.x))
    .mul(0.35);
  const glow = varying(mix(rising, gone.mul(twinkle), burning));
  const own = attribute('tint', 'vec4').rgb;
  const tint = varying(mix(own, mix(own.zxy, vec3(1, 0.85, 0.5), 0.6), inner));
  const side = varying(positionGeometry.xy);
  const depth = viewDepth(at);
  const young = varying(clamp(life.mul(2.2), 0, 1));
  const colour = Fn(() => {
    // The head is bright, the tail thin.
    const tail = clamp(side.y.mul(0.5).add(0.5), 0, 1);
    const round = pow(max(float(1).sub(abs(side.x)), 0), 1.5)
      .mul(tail.mul(tail))
      .mul(smoothstep(1, 0.8, side.y));
    const c = mix(vec3(1.6, 1.4, 1.1), tint, young);
    return vec4(
      c
        .mul(round)
        .mul(glow)
        .mul(visible(depth, 1))
        .mul(float(4.2).div(max(u.exposure, 0.3))),
      0,
    );
  })();
  return cardMaterial(
    { position: Fn(() => corner({ at, size: vec2(width, trail), along }).sub(start))(), colour },
    'firework',
  );
}

/**
 * The light of all bursts at a time as exposed, and where it comes from: full at the burst, gone with its stars.
 * @param from where it is wanted
 */
export function burstLight(
  bursts: readonly Firework[],
  time: number,
  from: readonly [number, number, number],
): { readonly colour: [number, number, number]; readonly direction: [number, number, number] } {
  const colour: [number, number, number] = [0, 0, 0];
  const direction: [number, number, number] = [0, 1e-3, 0];
  for (const b of bursts) {
    const age = time - b.at;
    if (age < 0 || age > BURST_LIFE) continue;
    const ray = b.position.map((v, k) => v - (from[k] as number));
    const away = Math.hypot(...ray) || 1;
    // A flash, then the glow of the falling stars.
    const level = 0.3 * Math.exp(-age * 7) + 0.34 * Math.exp(-age * 1.5);
    for (let c = 0; c < 3; c++) {
      colour[c] = (colour[c] as number) + (b.colour[c] as number) * level;
      direction[c] = (direction[c] as number) + ((ray[c] as number) / away) * level;
    }
  }
  const size = Math.hypot(...direction);
  return { colour, direction: direction.map((v) => v / size) as [number, number, number] };
}
