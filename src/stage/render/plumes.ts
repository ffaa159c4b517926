import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../base/vectors.ts';
import type { Emitter } from '../set/model.ts';
import {
  airLight,
  cardMaterial,
  cards,
  corner,
  lot,
  mesh,
  origin,
  same,
  viewDepth,
  visible,
} from './cards.ts';
import {
  abs,
  attribute,
  clamp,
  cos,
  Fn,
  float,
  floor,
  fract,
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
import { t, u } from './uniforms.ts';

interface Plume {
  /** Cards at rate 1. */
  readonly count: number;
  readonly seconds: number;
  /** Metres per second up, and spread sideways in sizes. */
  readonly rise: number;
  readonly spread: number;
  /** Half size of a card at birth and death, in emitter sizes. */
  readonly grow: readonly [number, number];
  readonly gravity: number;
  readonly wind: number;
  readonly look: 'mist' | 'flame' | 'spark' | 'mote' | 'petal' | 'bubble' | 'bead';
  readonly cover: number;
  readonly tint: readonly [number, number, number];
}

const plumes: Readonly<Record<Emitter['kind'], Plume>> = {
  steam: {
    count: 16,
    seconds: 2.4,
    rise: 0.4,
    spread: 0.12,
    grow: [0.22, 0.85],
    gravity: 0,
    wind: 0.08,
    look: 'mist',
    cover: 0.2,
    tint: [1, 1, 1],
  },
  smoke: {
    count: 20,
    seconds: 4.5,
    rise: 0.5,
    spread: 0.3,
    grow: [0.3, 1.5],
    gravity: 0,
    wind: 0.4,
    look: 'mist',
    cover: 0.22,
    tint: [0.32, 0.32, 0.34],
  },
  sparks: {
    count: 90,
    seconds: 0.6,
    rise: 0.9,
    spread: 1.6,
    grow: [0.0035, 0.0015],
    gravity: -7,
    wind: 0.1,
    look: 'spark',
    cover: 1,
    tint: [1, 0.55, 0.15],
  },
  fire: {
    count: 44,
    seconds: 0.9,
    rise: 1.7,
    spread: 0.5,
    grow: [0.42, 0.1],
    gravity: 0,
    wind: 0.1,
    look: 'flame',
    cover: 0.8,
    tint: [1, 0.42, 0.1],
  },
  dust: {
    count: 60,
    seconds: 9,
    rise: 0.02,
    spread: 1,
    grow: [0.006, 0.006],
    gravity: 0,
    wind: 0.03,
    look: 'mote',
    cover: 0.7,
    tint: [1, 0.95, 0.85],
  },
  spray: {
    count: 50,
    seconds: 0.9,
    rise: 2.2,
    spread: 0.8,
    grow: [0.06, 0.14],
    gravity: -5.5,
    wind: 0.2,
    look: 'mist',
    cover: 0.3,
    tint: [1, 1, 1],
  },
  petals: {
    count: 26,
    seconds: 7,
    rise: -0.45,
    spread: 1.2,
    grow: [0.02, 0.02],
    gravity: 0,
    wind: 0.6,
    look: 'petal',
    cover: 0.95,
    tint: [0.95, 0.6, 0.66],
  },
  bead: {
    count: 34,
    seconds: 1.3,
    rise: 0,
    spread: 0,
    grow: [0.7, 0.16],
    gravity: 0,
    wind: 0,
    look: 'bead',
    cover: 0.9,
    tint: [1, 1, 1],
  },
  bubbles: {
    count: 22,
    seconds: 5,
    rise: 0.3,
    spread: 0.8,
    grow: [0.03, 0.05],
    gravity: 0,
    wind: 0.4,
    look: 'bubble',
    cover: 0.6,
    tint: [0.9, 0.95, 1],
  },
};

const plumeMaterials = new Map<Emitter['kind'], THREE.NodeMaterial>();

/** When and where a plume's particles are born; a plume without times goes on for ever in its place. */
export interface PlumeTimes {
  /** Births begin and end, seconds of the renderer's clock. */
  readonly start: number;
  readonly end: number;
  /** Where one is born at a time of that clock, when the source moves. */
  readonly at?: (time: number) => Vec3;
}

const ALWAYS: PlumeTimes = { start: -1e6, end: 1e6 };

/** Rate beyond which a plume gets no more particles. */
const MOST = 4;

/**
 * Steam, smoke, fire … from one place, or from a moving one; the particles stay in the air where they were
 * born. All plumes of a kind share one program. `advance` must be called with the clock before a picture of a
 * plume whose source moves.
 */
export function plume(
  emitter: Emitter,
  seed: number,
  times: PlumeTimes = ALWAYS,
): { readonly object: THREE.Mesh; readonly advance: ((time: number) => void) | undefined } {
  const f = plumes[emitter.kind];
  const rate = Math.min(MOST, emitter.rate);
  const count = Math.max(3, Math.round(f.count * rate));
  const geometry = cards(count, seed);
  const aim = new THREE.Vector3(...emitter.towards).normalize();
  same(geometry, 'shape', [aim.x, aim.y, aim.z, emitter.size]);
  // Many thin veils lie over each other: each is thinner the more there are.
  same(geometry, 'born', [times.start, times.end, 1 / Math.max(1, rate) ** 0.7, 0]);
  const from = new Float32Array(count * 3);
  geometry.setAttribute('birthplace', new THREE.InstancedBufferAttribute(from, 3));
  let material = plumeMaterials.get(emitter.kind);
  if (!material) {
    material = plumeMaterial(emitter.kind);
    plumeMaterials.set(emitter.kind, material);
  }
  const object = mesh(geometry, material);
  object.position.set(...emitter.at);
  const { at } = times;
  const advance = (time: number): void => {
    object.visible = time >= times.start && time <= times.end + f.seconds * 1.2;
    if (!object.visible || !at) return;
    const lots = geometry.getAttribute('lot').array as Float32Array;
    for (let i = 0; i < count; i++) {
      const pace = f.seconds / ((lots[i * 4 + 3] as number) * 0.3 + 0.85);
      const shift = (lots[i * 4] as number) + (lots[i * 4 + 1] as number);
      const birth = (Math.floor(time / pace + shift) - shift) * pace;
      const where = at(Math.max(times.start, Math.min(times.end, birth)));
      for (let k = 0; k < 3; k++) from[i * 3 + k] = (where[k] as number) - (emitter.at[k] as number);
    }
    geometry.getAttribute('birthplace').needsUpdate = true;
  };
  return { object, advance: times === ALWAYS ? undefined : advance };
}

function plumeMaterial(kind: Emitter['kind']): THREE.NodeMaterial {
  const f = plumes[kind];
  const shape = attribute('shape', 'vec4');
  const s = shape.w;
  const away = shape.xyz;
  const start = origin();
  const from = start.add(attribute('birthplace', 'vec3'));
  const born = attribute('born', 'vec4');
  const l = lot();
  const pace = float(f.seconds).div(l.w.mul(0.3).add(0.85));
  const turn = u.time.div(pace).add(l.x.add(l.y));
  const age = fract(turn);
  const birth = u.time.sub(age.mul(pace));
  const alive = varying(step(born.x, birth).mul(step(birth, born.y)).mul(born.z));
  const h = fract(sin(floor(turn).mul(12.9898).add(l.z.mul(78.233))).mul(43758.5453));
  const h2 = fract(h.mul(113.7).add(l.y));
  const seconds = age.mul(f.seconds);
  const around = vec3(
    cos(h.mul(6.2832)),
    h2.sub(0.5).mul(f.look === 'spark' || f.look === 'mote' ? 1.6 : 0.2),
    sin(h.mul(6.2832)),
  ).mul(h2.sqrt());
  // Mist climbs in one curling ribbon: neighbours in age are neighbours in phase.
  const own = f.look === 'mist' ? 0.9 : 40;
  const wander = vec3(
    sin(u.time.mul(0.9).add(l.y.mul(own)).add(age.mul(5))),
    0,
    cos(u.time.mul(0.7).add(l.x.mul(own)).add(age.mul(4))),
  )
    .mul(s.mul(f.look === 'mist' ? 0.42 : f.look === 'bead' ? 0 : 0.3))
    .mul(age);
  const slow = f.gravity === 0 && f.look !== 'mote' ? pow(age, 0.85).mul(f.seconds) : seconds;
  // Small sources send small things up: a cup's steam climbs a hand, a stack's smoke a storey.
  const speed =
    f.look === 'flame'
      ? max(s.mul(1.4), 0.4).mul(f.rise)
      : f.look === 'mist' && f.gravity === 0
        ? clamp(s.mul(1.6).add(0.16), 0.2, 1.6).mul(f.rise)
        : float(f.rise);
  const sideways =
    f.look === 'flame'
      ? float(1).sub(age.mul(0.75))
      : f.look === 'mist'
        ? age.mul(1.1).add(0.4)
        : f.look === 'spark'
          ? age
          : float(1);
  const at = from
    .add(
      (f.rise < 0 ? vec3(0, 1, 0) : away).mul(
        slow.mul(speed).mul(f.look === 'spark' ? h2.mul(1.2).add(0.2) : 1),
      ),
    )
    .add(around.mul(sideways).mul(s.mul(f.spread)))
    .add(wander)
    .add(
      vec3(u.wind.x, 0, u.wind.z)
        .mul(u.wind.w)
        .mul(seconds)
        .mul(f.wind * 0.5)
        // Close to what it comes from, air is sheltered.
        .mul(f.look === 'mist' ? clamp(s.mul(1.5), 0.08, 1) : float(1)),
    )
    .add(
      vec3(0, 1, 0)
        .mul(seconds.mul(seconds))
        .mul(f.gravity * 0.5),
    );
  const r = mix(float(f.grow[0]), float(f.grow[1]), age)
    .mul(f.look === 'mist' || f.look === 'flame' || f.look === 'bead' ? s : 1)
    .mul(l.w.mul(0.6).add(0.7));
  const floor_ = length(at.sub(u.camera)).mul(0.0007);
  const size =
    f.look === 'flame'
      ? vec2(r, r.mul(2.1))
      : f.look === 'petal'
        ? vec2(
            r,
            r.mul(
              abs(sin(u.time.mul(2.4).add(l.x.mul(30))))
                .mul(0.8)
                .add(0.2),
            ),
          )
        : f.look === 'mist' && f.gravity === 0
          ? vec2(r.mul(0.8), r.mul(1.25))
          : f.look === 'bead'
            ? vec2(r, r.mul(1.35))
            : vec2(max(r, floor_));
  const depth = viewDepth(at);
  const side = varying(positionGeometry.xy);
  const life = varying(age);
  const pick = varying(l.xy);
  const tint = vec3(...f.tint);
  // A cup's few wisps must stand against the room; a stack's many veils need not.
  const thin = varying(clamp(float(0.6).div(s.add(0.1)), 0.9, 4));
  const soft = varying(max(s.mul(0.6), 0.02));
  // Droplets throw light forward: mist before the light glows at its edges.
  const beam = normalize(u.key.xyz.sub(at.mul(u.key.w)));
  const onward = max(normalize(at.sub(u.camera)).dot(beam), 0);
  const thrown = airLight()
    .mul(1.15)
    .add(u.keyColour.mul(onward.mul(onward).mul(0.6).add(0.22)));
  // Steam is lit to be seen: what is as bright as the wall behind it is not there.
  const scattered = varying(kind === 'steam' ? max(thrown, u.steam) : thrown);
  const colour = Fn(() => {
    const d = length(side);
    const fade = smoothstep(0, 0.2, life)
      .mul(float(1).sub(smoothstep(0.4, 1, life)))
      .mul(alive);
    const seen =
      f.look === 'bead'
        ? visible(depth.sub(0.012), float(0.004))
        : visible(depth, f.look === 'mist' || f.look === 'flame' ? soft : float(0.05));
    if (f.look === 'mist') {
      const warp = t.noise.sample(side.mul(0.06).add(pick)).level(0).rg.sub(0.5).mul(0.12);
      const n = t.noise
        .sample(
          vec2(side.x.mul(0.16), side.y.mul(0.09))
            .add(pick)
            .add(warp)
            .add(vec2(0, u.time.mul(-0.02))),
        )
        .level(0);
      const cover = smoothstep(1, 0, d)
        .mul(smoothstep(0.3, 0.8, n.r.mul(0.6).add(n.g.mul(0.4))))
        .mul(fade)
        .mul(seen)
        .mul(f.cover * 1.8)
        .mul(thin);
      return vec4(tint.mul(scattered).mul(cover), cover.mul(0.8));
    }
    if (f.look === 'flame') {
      // A tongue: narrow above, licked by noise that rises through it; white-hot at the root, red at the tip.
      const n = t.noise
        .sample(
          vec2(side.x.mul(0.2), side.y.mul(0.11))
            .add(pick)
            .sub(vec2(0, u.time.mul(0.55))),
        )
        .level(0);
      const width = mix(float(0.95), float(0.25), clamp(side.y.mul(0.5).add(0.5), 0, 1));
      const across = abs(side.x.add(n.g.sub(0.5).mul(0.7))).div(width);
      const shape = smoothstep(1, 0.1, across)
        .mul(smoothstep(1, 0.3, side.y))
        .mul(smoothstep(-1, -0.6, side.y));
      const heat = shape
        .mul(smoothstep(0.25, 0.6, n.r))
        .mul(float(1).sub(smoothstep(0.25, 1, life)))
        .mul(seen)
        .mul(step(0.01, alive))
        .toVar();
      const hot = mix(
        vec3(1, 0.16, 0.015),
        vec3(1, 0.62, 0.16),
        clamp(heat.mul(1.3).sub(life.mul(0.7)), 0, 1),
      );
      return vec4(hot.mul(heat).mul(float(2.2).div(max(u.exposure, 0.6))), heat.mul(0.18));
    }
    if (f.look === 'bead') {
      // A drop: bright where it gathers the light below, a spark above, dark at its upper rim; then its wet trail.
      const inside = smoothstep(1, 0.8, d).mul(seen).mul(step(0.01, alive));
      const head = smoothstep(0.14, 0.02, life);
      const gathered = smoothstep(0.2, -0.9, side.y).mul(smoothstep(1, 0.5, d));
      const spark = smoothstep(0.3, 0.1, length(side.sub(vec2(-0.3, 0.4))));
      const bright = gathered.mul(0.55).add(spark.mul(1.6)).mul(head).add(0.05);
      const shade = smoothstep(-0.2, 0.9, side.y).mul(0.45).mul(head).add(float(0.06));
      return vec4(
        vec3(bright)
          .mul(inside)
          .mul(float(0.9).div(max(u.exposure, 0.1))),
        shade.mul(inside).mul(smoothstep(1, 0.6, life)),
      );
    }
    if (f.look === 'bubble') {
      const rim = smoothstep(0.7, 0.95, d)
        .mul(step(d, 1))
        .add(smoothstep(0.25, 0, length(side.sub(vec2(-0.35, 0.35)))));
      const a = rim.mul(fade).mul(seen).mul(0.6);
      return vec4(airLight().mul(1.5).mul(a), a.mul(0.3));
    }
    const round = float(1).sub(smoothstep(f.look === 'petal' ? 0.75 : 0, 1, d));
    const a = round
      .mul(f.look === 'petal' ? step(0.01, alive) : f.look === 'spark' ? fade : fade)
      .mul(seen)
      .mul(f.cover);
    if (f.look === 'spark') {
      const hot = mix(vec3(1, 0.85, 0.55), tint, smoothstep(0.05, 0.5, life));
      return vec4(hot.mul(a).mul(float(5).div(u.exposure)), 0);
    }
    if (f.look === 'petal') return vec4(tint.mul(airLight().mul(1.4).add(0.04)).mul(a), a);
    return vec4(tint.mul(airLight().add(u.keyColour.mul(0.6))).mul(a.mul(0.6)), a.mul(0.1));
  })();
  const spin =
    f.look === 'mist'
      ? l.y.mul(6.2832).add(u.time.mul(l.x.sub(0.5).mul(0.3)))
      : f.look === 'petal'
        ? u.time.mul(l.w.mul(3).add(1))
        : float(0);
  return cardMaterial({ position: Fn(() => corner({ at, size, spin }).sub(start))(), colour }, kind);
}
