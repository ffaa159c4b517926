import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../base/vectors.ts';
import type { Daylight } from '../light/daylight.ts';
import type { BakeLight } from '../light/job.ts';
import type { Batch, Emitter, Model } from '../set/model.ts';
import { backdropMeshes } from './backdrop.ts';
import { type BakeCache, type Baked, bake } from './bake.ts';
import { beam, shafts } from './beams.ts';
import { type ChangingLamp, flickering, type LightNow } from './changing.ts';
import { clothMesh } from './cloth.ts';
import { BURST_LIFE, BURST_RISE, type Firework, fireworkMesh } from './fireworks.ts';
import { type Assembled, assemble, sides } from './geometry.ts';
import type { GpuHost } from './host.ts';
import type { Look } from './look.ts';
import { surfaceOf } from './materials/tiles.ts';
import { type PlumeTimes, plume } from './plumes.ts';
import { setMaterial } from './set-material.ts';
import type { KeyLight } from './shadow.ts';
import { skyMesh } from './sky-mesh.ts';
import { vec4 } from './tsl.ts';
import { waterMesh } from './water.ts';
import { drift, rain, splashes } from './weather.ts';

/** A model that stands still: it is baked with the set. `matrix` is column-major, metres. */
export interface Fixed {
  /** Number in the id picture; 0 is nothing. */
  readonly id: number;
  /** Numbers of the model's `dressed`, in order, where they are to be told apart; absent or 0 is `id`. */
  readonly dressedIds?: readonly number[];
  /** Numbers of the model's hanging cloth and of its water; `id` when absent. */
  readonly clothId?: number;
  readonly waterId?: number;
  readonly model: Model;
  readonly matrix?: ArrayLike<number>;
}

/** Everything that a picture needs besides what moves. */
export interface StageOptions {
  /** The place first, then what stands in it. */
  readonly fixed: readonly Fixed[];
  readonly daylight: Daylight;
  readonly indoor: boolean;
  readonly key: KeyLight;
  /** Unshadowed lights on people and props: direction to the light, colour. */
  readonly rim?: { readonly direction: Vec3; readonly colour: Vec3 };
  readonly fill?: { readonly direction: Vec3; readonly colour: Vec3 };
  /**
   * Least light on faces from the camera's side: 0 leaves silhouettes, 1 (default) keeps features readable in
   * the dark, as an eye light does.
   */
  readonly faceLight?: number;
  /** Lights that the plan adds beyond the set's own lamps. */
  readonly lights?: readonly BakeLight[];
  /** Irradiance / π of a 60 W bulb at 1 m, and the colour that the camera calls white is already in the lamps. */
  readonly lampGain: number;
  /** Factors on the colour of the set's lamps: the camera's white balance. */
  readonly lampBalance?: Vec3;
  /** Light from everywhere, dimmed by how enclosed a point is, irradiance / π. */
  readonly ambient?: Vec3;
  /** Factor on the sky's light on surfaces (key-to-fill). */
  readonly skyGain: number;
  readonly weather: {
    readonly falls: 'rain' | 'snow' | 'none' | 'leaves' | 'dust';
    /** What has fallen lies; nothing is in the air. */
    readonly lies?: boolean;
    /** Linear colours of what flutters down; autumn leaves when absent. */
    readonly tints?: readonly Vec3[];
    /** It falls under a roof too. */
    readonly indoors?: boolean;
    readonly strength: number;
    /** Extinction per metre. */
    readonly fog: number;
    /** m/s and the yaw it blows towards. */
    readonly wind: number;
    readonly windYaw: number;
    readonly wet: number;
  };
  readonly fogColour?: Vec3;
  /** Under water: its waves draw lines of light on everything. */
  readonly submerged?: boolean;
  /** Haze that shows beams of light, 0–1. */
  readonly haze?: number;
  /** Box in which people and props move. */
  readonly area: readonly [Vec3, Vec3];
  readonly look: Look;
  readonly fireworks?: readonly Firework[];
  readonly seed: number;
  /** Rays that the bake may spend; 6 million by default. */
  readonly rays?: number;
  readonly cache?: BakeCache;
}

/** A model with parts that can be moved. */
export interface PropHandle {
  readonly object: THREE.Group;
  /** Named parts; each turns about its pivot, which is its position. */
  readonly parts: ReadonlyMap<string, THREE.Group>;
}

const depthOnly = (side: THREE.Side): THREE.NodeMaterial => {
  const material = new THREE.NodeMaterial();
  Object.assign(material, { name: 'depth', lights: false, fog: false, colorWrite: false, side });
  // A little behind the surface itself, which is cut otherwise and so lies elsewhere by a rounding.
  Object.assign(material, { polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 8 });
  material.fragmentNode = vec4(0);
  return material;
};
const depthOfSolids = depthOnly(THREE.FrontSide);
const depthOfSheets = depthOnly(THREE.DoubleSide);

/** Layer of what stands still. */
export const STILL = 1;
const MOVES = 2;

/** One set with its light, and whatever moves in it. Make it with `renderer.stage()`. */
export class Stage {
  readonly scene = new THREE.Scene();
  /** Half-resolution effects over the picture: rain, steam, fire. */
  readonly air = new THREE.Scene();
  /** Fireworks, and their twins that water mirrors. */
  readonly bursts = new THREE.Group();
  readonly mirroredBursts = new THREE.Group();
  /** Geometry for the id picture that the drawn scene has merged away. */
  readonly ids = new THREE.Group();
  readonly options: StageOptions;
  baked: Baked | undefined;
  /** Floor and water are left out of their own mirror image. */
  readonly mirrors: THREE.Object3D[] = [];
  readonly sky: THREE.Mesh;
  readonly backdrop: THREE.Object3D | undefined;
  mirrorHeight = 0;
  readonly reflect:
    | { readonly strength: number; readonly roughness: number; readonly puddles: number }
    | undefined;
  readonly hasWater: boolean;
  readonly stills: THREE.Mesh[] = [];
  readonly glass: THREE.Mesh[] = [];
  /** The depth of what stands still and hides much, drawn before anything else. */
  readonly depths = new THREE.Scene();
  private flickering: ReturnType<typeof flickering> = () => ({ lamps: [], all: 1 });
  /** Seconds that the bake took, for the report. */
  triangles = 0;

  constructor(options: StageOptions) {
    this.options = options;
    const models = options.fixed.map((f) => f.model);
    this.sky = skyMesh();
    const backdrop = models.find((m) => m.backdrop)?.backdrop;
    if (backdrop ? backdrop.kind === 'sky' : !options.indoor) this.scene.add(this.sky);
    if (backdrop?.kind === 'sky') {
      this.backdrop = backdropMeshes(backdrop, options.seed);
      this.scene.add(this.backdrop);
    } else if (options.fogColour && !options.indoor) {
      // The distance is the medium itself.
      this.scene.background = new THREE.Color(...options.fogColour);
    } else if (backdrop?.colour) {
      this.scene.background = new THREE.Color(...backdrop.colour);
    }
    const own = models.find((m) => m.reflect)?.reflect;
    const wet = options.weather.wet;
    this.reflect =
      own || (wet > 0.3 && !options.indoor)
        ? {
            strength: Math.max(own?.strength ?? 0, wet * 0.35),
            roughness: own?.roughness ?? 0.5,
            puddles: Math.max(own?.puddles ?? 0, own ? 0 : wet * 0.5),
          }
        : undefined;
    this.hasWater = models.some((m) => m.waters.length > 0);
    this.dressAir();
  }

  /** Assembles and bakes what stands still. */
  async build(host: GpuHost): Promise<void> {
    const { options } = this;
    const batches: Batch[] = [];
    const owners: Fixed[] = [];
    const lamps: Model['lamps'][number][] = [];
    for (const fixed of options.fixed) {
      for (const batch of [...fixed.model.fixed, ...fixed.model.parts.flatMap((p) => p.batches)]) {
        batches.push(moved(batch, fixed.matrix));
        owners.push(fixed);
      }
      for (const lamp of fixed.model.lamps) lamps.push(movedLamp(lamp, fixed.matrix));
      for (const water of fixed.model.waters) {
        const mesh = waterMesh(fixed.matrix ? { ...water, at: point(water.at, fixed.matrix) } : water);
        this.mirrorHeight = mesh.position.y;
        mesh.userData.id = fixed.waterId ?? fixed.id;
        this.mirrors.push(mesh);
        this.scene.add(mesh);
      }
      for (const cloth of fixed.model.cloths) {
        const mesh = clothMesh(
          fixed.matrix ? { ...cloth, at: point(cloth.at, fixed.matrix) } : cloth,
          (options.seed % 100) + this.scene.children.length * 1.7,
        );
        this.add(mesh, fixed.clothId ?? fixed.id);
      }
      for (const emitter of fixed.model.emitters) {
        this.emit(fixed.matrix ? { ...emitter, at: point(emitter.at, fixed.matrix) } : emitter);
      }
    }
    for (const shaft of shafts(lamps, options)) this.air.add(beam(shaft, options.seed));
    const middle = options.area[0].map((v, k) => (v + (options.area[1][k] as number)) / 2);
    this.flickering = flickering(
      lamps,
      (lamp) => [...bakeLight(lamp, options.lampGain, options.lampBalance).colour],
      middle as unknown as Vec3,
    );
    const glass = (b: Batch): boolean => (surfaceOf(b.material).opacity ?? 1) < 1;
    const isFloor = (b: Batch): boolean => this.reflect !== undefined && level(b);
    const groups: { pick: (b: Batch) => boolean; glass?: boolean; mirror?: boolean }[] = [
      { pick: (b) => !glass(b) && !isFloor(b) },
      { pick: (b) => !glass(b) && isFloor(b), mirror: true },
      { pick: glass, glass: true },
    ];
    const [low, high] = options.area;
    const cx = (low[0] + high[0]) / 2;
    const cz = (low[2] + high[2]) / 2;
    const limit = edgeLimit(batches, cx, cz, TRIANGLES);
    const parts: Assembled[] = [];
    const drawn: { made: Assembled; glass: boolean; mirror: boolean }[] = [];
    for (const group of groups) {
      const chosen = batches.map((b, i) => ({ b, i })).filter(({ b }) => group.pick(b));
      const made = assemble(
        chosen.map(({ b }) => b),
        { limit, lamps },
      );
      if (!made) continue;
      parts.push(made);
      drawn.push({ made, glass: group.glass ?? false, mirror: group.mirror ?? false });
      this.triangles += made.triangles;
      this.addIds(
        made,
        chosen.map(({ i }) => owners[i] as Fixed),
      );
    }
    // Shadows are cast only by what is opaque; light is baked into everything.
    this.baked = await bake(
      {
        parts,
        lights: [
          ...lamps.map((lamp) => bakeLight(lamp, options.lampGain, options.lampBalance)),
          ...(options.lights ?? []),
          ...(options.key.kind === 'spot' ? [bouncing(options.key)] : []),
        ],
        sun:
          options.key.kind === 'sun'
            ? {
                direction: options.key.at,
                colour: options.key.colour,
                direct: 'bounce-only',
                radius: 0.01 + options.key.softness * 0.1,
              }
            : undefined,
        sky: gained(options.daylight.dome, options.skyGain),
        area: options.area,
        rays: options.rays ?? 5e6,
        ...(options.ambient ? { ambient: options.ambient } : {}),
        keyLevel: options.key.kind === 'spot' ? Math.max(...options.key.colour) : 0,
      },
      host,
      options.cache,
    );
    for (const each of drawn) this.addStill(each.made, each.glass, each.mirror);
    this.scene.updateMatrixWorld(true);
    this.depths.updateMatrixWorld(true);
  }

  /** Adds baked geometry to what is drawn, and what of it hides others to what is drawn first. */
  private addStill(made: Assembled, glass: boolean, mirror: boolean): void {
    for (const { geometry, solid } of glass ? [{ geometry: made.geometry, solid: false }] : sides(made)) {
      const mesh = new THREE.Mesh(geometry, setMaterial({ baked: true, glass, mirror, solid }));
      mesh.frustumCulled = false;
      this.scene.add(mesh);
      if (mirror) this.mirrors.push(mesh);
      if (glass) {
        mesh.renderOrder = 700;
        this.glass.push(mesh);
        continue;
      }
      mesh.layers.enable(STILL);
      this.stills.push(mesh);
    }
    if (glass) return;
    for (const { geometry, solid } of made.blockers) {
      const depth = new THREE.Mesh(geometry, solid ? depthOfSolids : depthOfSheets);
      depth.frustumCulled = false;
      this.depths.add(depth);
      if (mirror) this.mirrors.push(depth);
    }
  }

  /** How light differs from the bake at a time: lamps that flicker by themselves, and what else the moment brings. */
  lightAt(time: number, now?: LightNow): { readonly lamps: readonly ChangingLamp[]; readonly all: number } {
    const own = this.flickering(time);
    return { lamps: [...(now?.lamps ?? []), ...own.lamps], all: own.all * (now?.all ?? 1) };
  }

  /** Adds something that moves; `id` is its number in the id picture. */
  add(object: THREE.Object3D, id: number): void {
    object.traverse((o) => {
      o.userData.id = id;
      o.userData.gain = 1;
      o.layers.enable(MOVES);
    });
    this.scene.add(object);
  }

  /** Takes something out again. */
  remove(object: THREE.Object3D): void {
    this.scene.remove(object);
  }

  /** Adds a model whose parts, or which as a whole, will move; one that does not shade lets the key light through. */
  prop(model: Model, id: number, shades = true): PropHandle {
    const object = new THREE.Group();
    const parts = new Map<string, THREE.Group>();
    const put = (group: THREE.Group, batches: readonly Batch[]): void => {
      for (const glass of [false, true]) {
        const chosen = batches.filter((b) => (surfaceOf(b.material).opacity ?? 1) < 1 === glass);
        const made = assemble(chosen, { lamps: model.lamps });
        if (!made) continue;
        this.triangles += made.triangles;
        for (const { geometry, solid } of glass ? [{ geometry: made.geometry, solid: false }] : sides(made))
          group.add(new THREE.Mesh(geometry, setMaterial({ baked: false, glass, solid })));
      }
    };
    put(object, model.fixed);
    for (const part of model.parts) {
      const group = new THREE.Group();
      group.name = part.name;
      group.position.set(...part.pivot);
      const inner = new THREE.Group();
      inner.position.set(-part.pivot[0], -part.pivot[1], -part.pivot[2]);
      put(inner, part.batches);
      group.add(inner);
      object.add(group);
      parts.set(part.name, group);
    }
    for (const cloth of model.cloths) object.add(clothMesh(cloth, id * 1.3));
    this.add(object, id);
    if (!shades) object.traverse((o) => o.layers.disable(MOVES));
    return { object, parts };
  }

  /** Whether the play has anything in the air at any time. */
  get hasAir(): boolean {
    return this.air.children.length > 1 || this.bursts.children.length > 0;
  }

  /** Adds steam, smoke, fire … ; the object may be moved, hidden and removed from `air`. */
  emit(emitter: Emitter, when?: PlumeTimes): THREE.Object3D {
    const { object, advance } = plume(emitter, this.options.seed + this.air.children.length * 7919, when);
    this.air.add(object);
    if (advance) this.plumes.push(advance);
    return object;
  }

  private readonly plumes: ((time: number) => void)[] = [];

  private dressAir(): void {
    const { weather, seed, fireworks } = this.options;
    if (!weather.lies && (!this.options.indoor || weather.indoors)) {
      if (weather.falls === 'rain') {
        this.air.add(rain(weather.strength, seed));
        this.air.add(splashes(weather.strength, seed + 1));
      } else if (weather.falls !== 'none')
        this.air.add(drift(weather.falls, weather.strength, seed, weather.tints));
    }
    this.air.add(this.bursts);
    for (const burst of fireworks ?? []) {
      const own = seed + Math.round(burst.at * 977);
      this.bursts.add(fireworkMesh(burst, own));
      this.mirroredBursts.add(fireworkMesh(burst, own, true));
    }
  }

  /** Puts what flies to a time: plumes whose source moves, and bursts that are over. */
  advance(time: number): void {
    for (const each of this.plumes) each(time);
    for (const { children } of [this.bursts, this.mirroredBursts])
      children.forEach((burst, i) => {
        const age = time - ((this.options.fireworks ?? [])[i]?.at ?? 0);
        burst.visible = age > -BURST_RISE && age < BURST_LIFE;
      });
  }

  private addIds(made: Assembled, owners: readonly Fixed[]): void {
    const index = (made.geometry.getIndex() as THREE.BufferAttribute).array;
    const lists = new Map<number, number[]>();
    for (let i = 0; i < made.triangles; i++) {
      const fixed = owners[made.batchOf[i] as number] as Fixed;
      const id = fixed.dressedIds?.[(made.ownerOf[i] as number) - 1] || fixed.id;
      let list = lists.get(id);
      if (!list) {
        list = [];
        lists.set(id, list);
      }
      list.push(index[i * 3] as number, index[i * 3 + 1] as number, index[i * 3 + 2] as number);
    }
    for (const [id, list] of lists) {
      const geometry = new THREE.BufferGeometry();
      geometry.setAttribute('position', made.geometry.getAttribute('position'));
      geometry.setIndex(new THREE.BufferAttribute(new Uint32Array(list), 1));
      geometry.boundingSphere = sphereOf(geometry);
      const mesh = new THREE.Mesh(geometry);
      mesh.userData.id = id;
      this.ids.add(mesh);
    }
  }

  dispose(): void {
    for (const scene of [this.scene, this.air, this.mirroredBursts]) {
      scene.traverse((o) => {
        const mesh = o as THREE.Mesh;
        mesh.geometry?.dispose();
      });
    }
    this.baked?.probes.dispose();
    this.baked?.around.dispose();
  }
}

const gained = (dome: Daylight['dome'], gain: number): Daylight['dome'] => {
  const s = (c: readonly [number, number, number]): [number, number, number] => [
    c[0] * gain,
    c[1] * gain,
    c[2] * gain,
  ];
  return {
    ...dome,
    zenith: s(dome.zenith),
    horizon: s(dome.horizon),
    ground: s(dome.ground),
    glow: s(dome.glow),
  };
};

/** The ball around what a geometry draws: it may draw a small part of the positions that it shares. */
function sphereOf(geometry: THREE.BufferGeometry): THREE.Sphere {
  const positions = geometry.getAttribute('position');
  const box = new THREE.Box3();
  const p = new THREE.Vector3();
  for (const i of (geometry.getIndex() as THREE.BufferAttribute).array)
    box.expandByPoint(p.fromBufferAttribute(positions, i));
  return box.getBoundingSphere(new THREE.Sphere());
}

/** A spot key as the bake takes it: moved in front of the walls behind it, for its bounce alone. */
function bouncing(key: KeyLight): BakeLight {
  const away =
    Math.hypot(key.at[0] - key.towards[0], key.at[1] - key.towards[1], key.at[2] - key.towards[2]) || 1;
  const near = Math.min(1.4, away);
  const d = key.at.map((v, k) => (v - (key.towards[k] as number)) / away) as [number, number, number];
  const level = near * near;
  return {
    kind: 'spot',
    at: [key.towards[0] + d[0] * near, key.towards[1] + d[1] * near, key.towards[2] + d[2] * near],
    towards: [-d[0], -d[1], -d[2]],
    half: [0.05, 0],
    colour: [key.colour[0] * level, key.colour[1] * level, key.colour[2] * level],
    cone: Math.cos(Math.min(1.2, Math.atan((Math.tan(key.cone ?? 0.5) * away) / near))),
    runtime: true,
  };
}

/** A lamp of the kit as the bake takes it. */
export function bakeLight(lamp: Model['lamps'][number], gain: number, balance: Vec3 = [1, 1, 1]): BakeLight {
  const power = lamp.power * gain;
  const size = Math.hypot(...lamp.towards) || 1;
  const towards: Vec3 = [lamp.towards[0] / size, lamp.towards[1] / size, lamp.towards[2] / size];
  return {
    kind: lamp.kind,
    at: lamp.at,
    towards,
    half:
      lamp.kind === 'panel'
        ? [lamp.size[0] / 2, lamp.size[1] / 2]
        : [Math.min(0.12, lamp.kind === 'spot' ? 0.05 : lamp.size[0] || 0.05), 0],
    colour: [
      lamp.colour[0] * balance[0] * power,
      lamp.colour[1] * balance[1] * power,
      lamp.colour[2] * balance[2] * power,
    ],
    cone: lamp.kind === 'spot' ? Math.cos(Math.min(1.5, lamp.size[1] || 0.6)) : -1,
    runtime: false,
  };
}

/** Triangles that a set may have after it has been cut for light; sets that have more already are cut little. */
const TRIANGLES = 84_000;

/**
 * The longest edge allowed at a point, growing with the distance from the middle of the play, such that the
 * cut set has about `budget` triangles.
 */
function edgeLimit(
  batches: readonly Batch[],
  cx: number,
  cz: number,
  budget: number,
): (x: number, y: number, z: number) => number {
  const sides: number[] = [];
  for (const b of batches) {
    const p = b.positions;
    const edge = (i: number, j: number): number =>
      Math.hypot(
        (p[i * 3] as number) - (p[j * 3] as number),
        (p[i * 3 + 1] as number) - (p[j * 3 + 1] as number),
        (p[i * 3 + 2] as number) - (p[j * 3 + 2] as number),
      );
    for (let k = 0; k < b.indices.length; k += 3) {
      const [i, j, l] = [b.indices[k] as number, b.indices[k + 1] as number, b.indices[k + 2] as number];
      const e = [edge(i, j), edge(j, l), edge(l, i)].sort((m, n) => n - m) as [number, number, number];
      if (e[0] < 0.25) continue;
      const grow = 1 + Math.hypot((p[i * 3] as number) - cx, (p[i * 3 + 2] as number) - cz) * 0.12;
      sides.push(e[0] / grow, e[2] / grow);
    }
  }
  const total = batches.reduce((n, b) => n + b.indices.length / 3, 0);
  const allowed = Math.max(budget, total * 1.12) - total;
  let near = 0.25;
  for (; near < 6; near *= 1.2) {
    let extra = 0;
    for (let k = 0; k < sides.length; k += 2) {
      const a = Math.ceil((sides[k] as number) / near);
      if (a > 1) extra += a * Math.max(1, Math.ceil((sides[k + 1] as number) / near)) * 1.3 - 1;
    }
    if (extra < allowed) break;
  }
  return (x, _y, z) => near * (1 + Math.hypot(x - cx, z - cz) * 0.12);
}

/** True for a batch that lies flat at floor height, such as a ground sheet. */
function level(b: Batch): boolean {
  let up = 0;
  const n = b.positions.length / 3;
  for (let i = 0; i < n; i++) {
    if (Math.abs(b.positions[i * 3 + 1] as number) > 0.06) return false;
    if ((b.normals[i * 3 + 1] as number) > 0.8) up++;
  }
  return up > n * 0.4;
}

function point(p: Vec3, m: ArrayLike<number>): Vec3 {
  const v = new THREE.Vector3(...p).applyMatrix4(new THREE.Matrix4().fromArray(Array.from(m)));
  return [v.x, v.y, v.z];
}

function movedLamp(
  lamp: Model['lamps'][number],
  matrix: ArrayLike<number> | undefined,
): Model['lamps'][number] {
  if (!matrix) return lamp;
  const m = new THREE.Matrix4().fromArray(Array.from(matrix));
  const towards = new THREE.Vector3(...lamp.towards).transformDirection(m);
  return { ...lamp, at: point(lamp.at, matrix), towards: [towards.x, towards.y, towards.z] };
}

function moved(batch: Batch, matrix: ArrayLike<number> | undefined): Batch {
  if (!matrix) return batch;
  const m = new THREE.Matrix4().fromArray(Array.from(matrix));
  const n = new THREE.Matrix3().getNormalMatrix(m);
  const positions = Float32Array.from(batch.positions);
  const normals = Float32Array.from(batch.normals);
  const v = new THREE.Vector3();
  for (let i = 0; i < positions.length; i += 3) {
    v.fromArray(positions, i).applyMatrix4(m).toArray(positions, i);
    v.fromArray(normals, i).applyMatrix3(n).normalize().toArray(normals, i);
  }
  return { ...batch, positions, normals };
}
