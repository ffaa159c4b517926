import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../base/vectors.ts';
import type { Batch, Emitter, Lamp, Model } from '../set/model.ts';
import { backdropMeshes } from './backdrop.ts';
import { type Baked, bake } from './bake.ts';
import { beam, shafts } from './beams.ts';
import { type ChangingLamp, flickering, type LightNow } from './changing.ts';
import { clothMesh } from './cloth.ts';
import { BURST_LIFE, BURST_RISE, fireworkMesh } from './fireworks.ts';
import { type Assembled, assemble, sides } from './geometry.ts';
import type { GpuHost } from './host.ts';
import { surfaceOf } from './materials/tiles.ts';
import { type PlumeTimes, plume } from './plumes.ts';
import { setMaterial } from './set-material.ts';
import { skyMesh } from './sky-mesh.ts';
import { edgeLimit } from './stage/cut.ts';
import { idMeshes } from './stage/ids.ts';
import { bakedLight, bakeLight } from './stage/lights.ts';
import type { Fixed, StageOptions } from './stage/options.ts';
import { level, moved, movedLamp, point } from './stage/place.ts';
import { type PropHandle, propOf } from './stage/prop.ts';
import { vec4 } from './tsl.ts';
import { waterMesh } from './water.ts';
import { drift, rain, splashes } from './weather.ts';

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
  triangles = 0;

  constructor(readonly options: StageOptions) {
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
    const lamps: Lamp[] = [];
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
    const limit = edgeLimit(batches, options.area);
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
      this.ids.add(
        ...idMeshes(
          made,
          chosen.map(({ i }) => owners[i] as Fixed),
        ),
      );
    }
    // Shadows are cast only by what is opaque; light is baked into everything.
    this.baked = await bake(
      {
        parts,
        ...bakedLight(lamps, options),
        area: options.area,
        rays: options.rays ?? 5e6,
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
    const { object, parts, triangles } = propOf(model, id * 1.3);
    this.triangles += triangles;
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
    this.now = undefined;
    return object;
  }

  private readonly plumes: ((time: number) => void)[] = [];
  /** What `advance` has put all to. */
  private now: number | undefined;

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
    if (time === this.now) return;
    this.now = time;
    for (const each of this.plumes) each(time);
    for (const { children } of [this.bursts, this.mirroredBursts])
      children.forEach((burst, i) => {
        const age = time - ((this.options.fireworks ?? [])[i]?.at ?? 0);
        burst.visible = age > -BURST_RISE && age < BURST_LIFE;
      });
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
