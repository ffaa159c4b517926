import * as THREE from 'three/webgpu';
import { random } from '../../base/random.ts';
import type { Emitter } from '../set/model.ts';
import {
  abs,
  modelWorldMatrix,
  attribute,
  cameraWorldMatrix,
  clamp,
  cos,
  cross,
  exp,
  float,
  Fn,
  fract,
  floor,
  length,
  max,
  mix,
  type Node,
  normalize,
  positionGeometry,
  pow,
  screenCoordinate,
  select,
  sin,
  smoothstep,
  step,
  texture,
  uniform,
  varying,
  vec2,
  vec3,
  vec4,
} from './tsl.ts';
import { t, u } from './uniforms.ts';

/**
 * Airy things as camera-facing cards, drawn at half resolution over the finished depth of field. Each is a
 * pure function of time: where a particle is follows from its number and the clock alone.
 */

/** Depth of the lit picture and its range; set by the renderer. */
export const fxDepth = texture(new THREE.DepthTexture(4, 4, THREE.FloatType));
export const fxRange = uniform(new THREE.Vector4(0.08, 1000, 1, 1));

const quad = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);

/** A geometry of `count` cards with four random numbers each. */
function cards(count: number, seed: number): THREE.InstancedBufferGeometry {
  const geometry = new THREE.InstancedBufferGeometry();
  geometry.setAttribute('position', new THREE.BufferAttribute(quad, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const r = random(seed);
  const lots = new Float32Array(count * 4);
  for (let i = 0; i < lots.length; i++) lots[i] = r.next();
  geometry.setAttribute('lot', new THREE.InstancedBufferAttribute(lots, 4));
  geometry.instanceCount = count;
  return geometry;
}

interface Card {
  /** World position of the card's middle. */
  readonly at: Node;
  /** Half sizes along `right` and `up`, metres. */
  readonly size: Node;
  /** Long axis in the world; camera's up when absent. */
  readonly along?: Node;
  /** Turn about the view axis. */
  readonly spin?: Node;
}

const camera = (column: number): Node =>
  cameraWorldMatrix.mul(vec4(column === 0 ? 1 : 0, column === 1 ? 1 : 0, 0, 0)).xyz;

/** Corner of a card in the world. */
function corner(card: Card): Node {
  const p = positionGeometry;
  if (card.along) {
    const view = normalize(u.camera.sub(card.at));
    const side = normalize(cross(card.along, view));
    return card.at.add(side.mul(p.x.mul(card.size.x))).add(card.along.mul(p.y.mul(card.size.y)));
  }
  const spin = card.spin ?? float(0);
  const x = p.x.mul(cos(spin)).sub(p.y.mul(sin(spin)));
  const y = p.x.mul(sin(spin)).add(p.y.mul(cos(spin)));
  return card.at.add(camera(0).mul(x.mul(card.size.x))).add(camera(1).mul(y.mul(card.size.y)));
}

/** 0 where something lies before the card, fading over `soft` metres. */
const visible = (depth: Node, soft: Node): Node => {
  const z = fxDepth.sample(screenCoordinate.xy.mul(fxRange.zw)).r;
  const d = fxRange.x.mul(fxRange.y).div(fxRange.y.sub(z.mul(fxRange.y.sub(fxRange.x))));
  return clamp(d.sub(depth).div(soft), 0, 1);
};

interface Drawn {
  readonly position: Node;
  /** Premultiplied colour and cover. */
  readonly colour: Node;
}

/** The material of a kind of card; its graph reads everything particular from attributes and uniforms. */
function cardMaterial(drawn: Drawn, name: string): THREE.NodeMaterial {
  const material = new THREE.NodeMaterial();
  material.name = name;
  material.lights = false;
  material.fog = false;
  material.transparent = true;
  material.depthTest = false;
  material.depthWrite = false;
  material.side = THREE.DoubleSide;
  material.blending = THREE.CustomBlending;
  material.blendSrc = THREE.OneFactor;
  material.blendDst = THREE.OneMinusSrcAlphaFactor;
  material.blendSrcAlpha = THREE.OneFactor;
  material.blendDstAlpha = THREE.OneMinusSrcAlphaFactor;
  material.positionNode = drawn.position;
  material.fragmentNode = drawn.colour;
  return material;
}

function mesh(geometry: THREE.BufferGeometry, material: THREE.NodeMaterial): THREE.Mesh {
  const made = new THREE.Mesh(geometry, material);
  made.frustumCulled = false;
  made.name = material.name;
  return made;
}

const lot = (): Node => attribute('lot', 'vec4');
const viewDepth = (at: Node): Node => varying(u.camera.sub(at).dot(camera2()));
const camera2 = (): Node => cameraWorldMatrix.mul(vec4(0, 0, 1, 0)).xyz;
/** Light that reaches the air: used for smoke, steam, dust, snow. */
const airLight = (): Node =>
  u.skyHorizon.mul(0.5).add(u.skyZenith.mul(0.25)).add(u.keyColour.mul(0.16)).add(u.airGlow);

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
  const length_ = float(0.09).add(l.w.mul(0.09));
  const far = length(at.sub(u.camera));
  const size = vec2(max(float(0.0011), far.mul(0.00052)), length_);
  const depth = viewDepth(at);
  const side = varying(positionGeometry.xy);
  const bright = varying(l.x.mul(0.5).add(0.6));
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

/** Snow, leaves or dust drifting in a box that goes with the camera. */
export function drift(kind: 'snow' | 'leaves' | 'dust', strength: number, seed: number): THREE.Mesh {
  const count = Math.round(
    kind === 'snow' ? 700 + 1500 * strength : kind === 'leaves' ? 40 + 90 * strength : 160 + 260 * strength,
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
    const own = kind === 'leaves' ? mix(vec3(0.5, 0.16, 0.03), vec3(0.62, 0.36, 0.06), tone) : vec3(0.95);
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
  readonly look: 'mist' | 'flame' | 'spark' | 'mote' | 'petal' | 'bubble';
  readonly cover: number;
  readonly tint: readonly [number, number, number];
}

const plumes: Readonly<Record<Emitter['kind'], Plume>> = {
  steam: {
    count: 14,
    seconds: 2.6,
    rise: 0.22,
    spread: 0.35,
    grow: [0.35, 1.3],
    gravity: 0,
    wind: 0.12,
    look: 'mist',
    cover: 0.22,
    tint: [1, 1, 1],
  },
  smoke: {
    count: 20,
    seconds: 4.5,
    rise: 0.5,
    spread: 0.5,
    grow: [0.4, 2],
    gravity: 0,
    wind: 0.4,
    look: 'mist',
    cover: 0.3,
    tint: [0.32, 0.32, 0.34],
  },
  sparks: {
    count: 70,
    seconds: 0.8,
    rise: 2.4,
    spread: 2,
    grow: [0.008, 0.004],
    gravity: -6,
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

/** The same four numbers for every card of a geometry. */
function same(
  geometry: THREE.InstancedBufferGeometry,
  name: string,
  values: readonly [number, number, number, number],
): void {
  const data = new Float32Array(geometry.instanceCount * 4);
  for (let i = 0; i < data.length; i += 4) data.set(values, i);
  geometry.setAttribute(name, new THREE.InstancedBufferAttribute(data, 4));
}

const origin = (): Node => modelWorldMatrix.mul(vec4(0, 0, 0, 1)).xyz;

const plumeMaterials = new Map<Emitter['kind'], THREE.NodeMaterial>();

/**
 * Steam, smoke, fire … rising from one place. The mesh stands there and may be moved or hidden; all plumes
 * of a kind share one program.
 */
export function plume(emitter: Emitter, seed: number): THREE.Mesh {
  const f = plumes[emitter.kind];
  const count = Math.max(3, Math.round(f.count * Math.min(4, emitter.rate)));
  const geometry = cards(count, seed);
  const aim = new THREE.Vector3(...emitter.towards).normalize();
  same(geometry, 'shape', [aim.x, aim.y, aim.z, emitter.size]);
  let material = plumeMaterials.get(emitter.kind);
  if (!material) {
    material = plumeMaterial(emitter.kind);
    plumeMaterials.set(emitter.kind, material);
  }
  const made = mesh(geometry, material);
  made.position.set(...emitter.at);
  return made;
}

function plumeMaterial(kind: Emitter['kind']): THREE.NodeMaterial {
  const f = plumes[kind];
  const shape = attribute('shape', 'vec4');
  const s = shape.w;
  const away = shape.xyz;
  const start = origin();
  const l = lot();
  const turn = u.time
    .div(f.seconds * 1)
    .mul(l.w.mul(0.3).add(0.85))
    .add(l.x.add(l.y));
  const age = fract(turn);
  const h = fract(sin(floor(turn).mul(12.9898).add(l.z.mul(78.233))).mul(43758.5453));
  const h2 = fract(h.mul(113.7).add(l.y));
  const seconds = age.mul(f.seconds);
  const around = vec3(
    cos(h.mul(6.2832)),
    h2.sub(0.5).mul(f.look === 'spark' || f.look === 'mote' ? 1.6 : 0.2),
    sin(h.mul(6.2832)),
  ).mul(h2.sqrt());
  const wander = vec3(
    sin(u.time.mul(0.9).add(l.y.mul(40)).add(age.mul(4))),
    0,
    cos(u.time.mul(0.7).add(l.x.mul(40)).add(age.mul(3))),
  )
    .mul(s.mul(0.3))
    .mul(age);
  const slow = f.gravity === 0 && f.look !== 'mote' ? pow(age, 0.85).mul(f.seconds) : seconds;
  const speed = f.look === 'flame' ? max(s.mul(1.4), 0.4).mul(f.rise) : float(f.rise);
  const sideways =
    f.look === 'flame'
      ? float(1).sub(age.mul(0.75))
      : f.look === 'mist'
        ? age.mul(1.1).add(0.4)
        : f.look === 'spark'
          ? age
          : float(1);
  const at = start
    .add(
      (f.rise < 0 ? vec3(0, 1, 0) : away).mul(
        slow.mul(speed).mul(f.look === 'spark' ? h2.mul(0.8).add(0.4) : 1),
      ),
    )
    .add(around.mul(sideways).mul(s.mul(f.spread)))
    .add(wander)
    .add(
      vec3(u.wind.x, 0, u.wind.z)
        .mul(u.wind.w)
        .mul(seconds)
        .mul(f.wind * 0.5),
    )
    .add(
      vec3(0, 1, 0)
        .mul(seconds.mul(seconds))
        .mul(f.gravity * 0.5),
    );
  const r = mix(float(f.grow[0]), float(f.grow[1]), age)
    .mul(f.look === 'mist' || f.look === 'flame' ? s : 1)
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
        : vec2(max(r, floor_));
  const depth = viewDepth(at);
  const side = varying(positionGeometry.xy);
  const life = varying(age);
  const pick = varying(l.xy);
  const tint = vec3(...f.tint);
  const soft = varying(max(s.mul(0.6), 0.05));
  const colour = Fn(() => {
    const d = length(side);
    const fade = smoothstep(0, 0.15, life).mul(float(1).sub(smoothstep(0.45, 1, life)));
    const seen = visible(depth, f.look === 'mist' || f.look === 'flame' ? soft : float(0.05));
    if (f.look === 'mist') {
      const n = t.noise
        .sample(
          side
            .mul(0.17)
            .add(pick)
            .add(vec2(0, u.time.mul(-0.02))),
        )
        .level(0);
      const cover = smoothstep(1, 0.1, d)
        .mul(smoothstep(0.25, 0.75, n.r.mul(0.6).add(n.g.mul(0.4))))
        .mul(fade)
        .mul(seen)
        .mul(f.cover * 1.6);
      return vec4(tint.mul(airLight().mul(1.25)).mul(cover), cover.mul(0.85));
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
        .toVar();
      const hot = mix(
        vec3(1, 0.16, 0.015),
        vec3(1, 0.62, 0.16),
        clamp(heat.mul(1.3).sub(life.mul(0.7)), 0, 1),
      );
      return vec4(hot.mul(heat).mul(2.6), heat.mul(0.18));
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
      .mul(f.look === 'petal' ? 1 : fade)
      .mul(seen)
      .mul(f.cover);
    if (f.look === 'spark') return vec4(tint.mul(a).mul(6), 0);
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

/** One firework: where and when it bursts. */
export interface Firework {
  /** Seconds of the plan at which it bursts. */
  readonly at: number;
  readonly position: readonly [number, number, number];
  readonly colour: readonly [number, number, number];
  /** Radius of the burst, metres. */
  readonly size: number;
}

let burstMaterial: THREE.NodeMaterial | undefined;

/** A burst with trails: 2.4 seconds of light. */
export function fireworkMesh(burst: Firework, seed: number): THREE.Mesh {
  const geometry = cards(540, seed);
  same(geometry, 'shape', [burst.at, burst.size, 0, 0]);
  same(geometry, 'tint', [...burst.colour, 1]);
  burstMaterial ??= makeBurstMaterial();
  const made = mesh(geometry, burstMaterial);
  made.position.set(...burst.position);
  return made;
}

function makeBurstMaterial(): THREE.NodeMaterial {
  const shape = attribute('shape', 'vec4');
  const start = origin();
  const radius = shape.y;
  const tint = varying(attribute('tint', 'vec4').rgb);
  const l = lot();
  const age = u.time.sub(shape.x);
  const y = l.x.mul(2).sub(1);
  const ring = float(1).sub(y.mul(y)).max(0).sqrt();
  const direction = vec3(cos(l.y.mul(6.2832)).mul(ring), y, sin(l.y.mul(6.2832)).mul(ring));
  // Every star is drawn three times along its way: the trail.
  const lag = floor(l.z.mul(3)).mul(0.05);
  const life = max(age.sub(lag), 0);
  const reach = float(1)
    .sub(exp(life.mul(-2.6)))
    .mul(radius)
    .mul(l.w.mul(0.25).add(0.8));
  const at = start.add(direction.mul(reach)).sub(vec3(0, life.mul(life).mul(radius.mul(0.09)), 0));
  const r = max(length(at.sub(u.camera)).mul(0.0016), radius.mul(0.012));
  const gone = smoothstep(2.4, 0.9, life.add(l.w.mul(0.6)));
  const glow = varying(
    gone
      .mul(select(age.greaterThan(lag), float(1), float(0)))
      .mul(float(1).sub(lag.mul(5)))
      .mul(
        sin(u.time.mul(38).add(l.x.mul(200)))
          .mul(0.2)
          .add(0.8),
      ),
  );
  const side = varying(positionGeometry.xy);
  const depth = viewDepth(at);
  const young = varying(clamp(life.mul(1.6), 0, 1));
  const colour = Fn(() => {
    const round = pow(max(float(1).sub(length(side)), 0), 1.6);
    const c = mix(vec3(1.6, 1.4, 1.1), tint, young);
    return vec4(c.mul(round).mul(glow).mul(visible(depth, 1)).mul(9), 0);
  })();
  return cardMaterial({ position: Fn(() => corner({ at, size: vec2(r) }).sub(start))(), colour }, 'firework');
}

/** How much light all bursts give at a time, as a colour for the air and the movers. */
export function fireworkGlow(bursts: readonly Firework[], time: number): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (const b of bursts) {
    const age = time - b.at;
    if (age < 0 || age > 2.4) continue;
    const level = Math.exp(-age * 2.2) * 0.35;
    for (let c = 0; c < 3; c++) sum[c] = (sum[c] as number) + (b.colour[c] as number) * level;
  }
  return sum;
}
