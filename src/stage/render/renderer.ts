import * as THREE from 'three/webgpu';
import { random } from '../../base/random.ts';
import type { Vec3 } from '../../base/vectors.ts';
import { fxDepth, fxRange } from './cards.ts';
import { flickerOf, type LightNow, setChanges } from './changing.ts';
import { openRenderer } from './device.ts';
import { type Exposure, exposureFor, lightFaces, type Subject } from './exposure.ts';
import { aimEye, eyeTint, facePixels, readFaces, type Spot } from './faces.ts';

import type { GpuHost } from './host.ts';
import { Post } from './post.ts';
import { readPixels } from './readback.ts';
import { Shadows } from './shadow.ts';
import { noiseTexture } from './sky-mesh.ts';
import type { StageOptions } from './stage/options.ts';
import { Stage } from './stage.ts';
import { Fn, float, floor, mod, type Node, userData, uv, vec4 } from './tsl.ts';
import { t, u } from './uniforms.ts';

/** Size and care of the pictures. */
export interface RendererOptions {
  readonly width: number;
  readonly height: number;
  /** 'fine' has four samples a pixel, a larger shadow map, and blur and effects in full resolution. */
  readonly quality: 'draft' | 'fine';
}

/** One moment to draw. */
export interface View {
  readonly stage: Stage;
  readonly camera: {
    readonly position: Vec3;
    readonly target: Vec3;
    /** Focal length on 36 mm along the longer side. */
    readonly mm: number;
    readonly roll?: number;
    readonly fstop: number;
    /** Metres to what is sharp. */
    readonly focus: number;
  };
  /** Seconds; drives water, cloth, rain and steam. */
  readonly time: number;
  /** Number of the picture; seeds the grain. */
  readonly frame: number;
  /** From `meter()`, once a shot, or its level alone; 1 when absent. */
  readonly exposure?: Exposure | number;
  /** Dark patches under what stands on the floor: middle, radius in metres, strength 0–1. */
  readonly contacts?: readonly { readonly at: Vec3; readonly radius: number; readonly strength: number }[];
  /** How light differs from the bake just now; as baked when absent. */
  readonly light?: LightNow;
  /** What the picture is about, for the light meter. */
  readonly subjects?: Subjects;
}

/** What a picture is exposed for. */
export interface Subjects {
  /** Their numbers in the id picture. */
  readonly ids: ReadonlySet<number>;
  /** Faces: they count most. Middle and radius, metres. */
  readonly faces: readonly { readonly at: Vec3; readonly radius: number }[];
  /** Whether any is a person's, whose skin has a place on the tone curve; they are when absent. */
  readonly people?: boolean;
}

/** What `createRenderer` gives. */
export interface Renderer {
  /** Builds a set and bakes its light. */
  stage(options: StageOptions): Promise<Stage>;
  /** Exposure that suits a view: call once a shot, pass to every view of it. `keyToFill` above 4 exposes darker. */
  meter(view: View, keyToFill?: number): Promise<Exposure>;
  /** Draws a picture: RGBA, top row first; into memory of four bytes a pixel where some is given. */
  render(view: View, into?: Uint8Array): Promise<Uint8Array>;
  /** Numbers of what is seen at each pixel, half resolution, top row first; 0 is nothing. */
  renderIds(
    view: View,
  ): Promise<{ readonly width: number; readonly height: number; readonly ids: Uint16Array }>;
  /** Frees what the renderer holds on the device. */
  dispose(): void;
}

/**
 * Opens a renderer on a host's device.
 * @example
 * const renderer = await createRenderer(await openGpu(), { width: 1280, height: 720, quality: 'draft' });
 * const stage = await renderer.stage(options);
 * const rgba = await renderer.render({ stage, camera, time: 0, frame: 0 });
 */
export async function createRenderer(host: GpuHost, options: RendererOptions): Promise<Renderer> {
  return new Drawing(host, await openRenderer(host, options.width, options.height), options);
}

const exposed = (exposure: Exposure | number = 1): Exposure =>
  typeof exposure === 'number' ? { level: exposure, eye: 0, net: 1e6 } : exposure;

class Drawing implements Renderer {
  private readonly post: Post;
  private readonly shadows: Shadows;
  private readonly camera = new THREE.PerspectiveCamera();
  private readonly mirrored = new THREE.PerspectiveCamera();
  private readonly mirror: THREE.RenderTarget;
  private readonly idTarget: THREE.RenderTarget;
  private readonly idMaterial: THREE.NodeMaterial;
  private readonly noise = noiseTexture();
  private readonly contacts: THREE.InstancedMesh;

  constructor(
    private readonly host: GpuHost,
    private readonly three: THREE.WebGPURenderer,
    private readonly options: RendererOptions,
  ) {
    const { width, height, quality } = options;
    this.post = new Post(width, height, quality === 'fine' ? 4 : 1);
    this.shadows = new Shadows(quality === 'fine' ? 2048 : 1024);
    this.mirror = new THREE.RenderTarget(Math.ceil(width / 2), Math.ceil(height / 2), {
      type: THREE.HalfFloatType,
      generateMipmaps: true,
      minFilter: THREE.LinearMipmapLinearFilter,
      magFilter: THREE.LinearFilter,
    });
    this.mirror.depthTexture = new THREE.DepthTexture(this.mirror.width, this.mirror.height, THREE.FloatType);
    this.idTarget = new THREE.RenderTarget(Math.ceil(width / 2), Math.ceil(height / 2), {
      type: THREE.UnsignedByteType,
      minFilter: THREE.NearestFilter,
      magFilter: THREE.NearestFilter,
    });
    this.idMaterial = new THREE.NodeMaterial();
    this.idMaterial.lights = false;
    this.idMaterial.blending = THREE.NoBlending;
    this.idMaterial.side = THREE.DoubleSide;
    this.idMaterial.fragmentNode = Fn(() => {
      const id = userData('id', 'float');
      return vec4(mod(id, 256).div(255), floor(id.div(256)).div(255), float(0), 1);
    })();
    this.contacts = contactMesh();
  }

  async stage(options: StageOptions): Promise<Stage> {
    const stage = new Stage(options);
    await stage.build(this.host);
    return stage;
  }

  /** Fills the uniforms from the stage and aims the cameras. */
  private prepare(view: View): void {
    const { stage, camera } = view;
    stage.advance(view.time);
    const { options: o, baked } = stage;
    const c = this.camera;
    const aspect = this.options.width / this.options.height;
    const half = Math.atan(18 / camera.mm);
    c.fov = (aspect >= 1 ? 2 * Math.atan(Math.tan(half) / aspect) : 2 * half) * (180 / Math.PI);
    c.aspect = aspect;
    c.near = 0.06;
    c.far = 1200;
    c.position.set(...camera.position);
    c.up.set(0, 1, 0);
    c.lookAt(...camera.target);
    if (camera.roll) c.rotateZ(-camera.roll);
    c.coordinateSystem = this.three.coordinateSystem;
    c.updateProjectionMatrix();
    c.updateMatrixWorld(true);
    u.time.value = view.time;
    u.camera.value.copy(c.position);
    const { level, eye, net } = exposed(view.exposure);
    u.exposure.value = level;
    u.net.value = net;
    u.eyeColour.value.set(...eyeTint(o.fill?.colour)).multiplyScalar(eye);
    aimEye(u.eye.value, c.position, camera.target, o.key);
    u.practical.value = Math.min(1, 0.95 / u.exposure.value);
    u.shading.value = { miniature: 0, cel: 1, painted: 2, clay: 3 }[o.look.shading];
    const d = o.daylight;
    const { lamps, all } = stage.lightAt(view.time, view.light);
    setChanges(lamps, all, o.fireworks ?? [], view.time, camera.target, level, view.light?.flash);
    u.practical.value *= Math.min(2, view.light?.all ?? 1);
    u.rim.value.set(...(o.rim?.direction ?? [0, 1, 0]));
    u.rimColour.value.set(...(o.rim?.colour ?? [0, 0, 0]));
    u.fill.value.set(...(o.fill?.direction ?? [0, 0.5, 1])).normalize();
    u.fillColour.value.set(...(o.fill?.colour ?? [0, 0, 0]));
    u.fogColour.value.set(...(o.fogColour ?? d.fog));
    if (baked && !o.fogColour) {
      // By night fog glows with the lamps around it.
      const share = (o.indoor ? 0.5 : 0.3 + 0.25 * (o.haze ?? 0)) * (1 - (o.indoor ? 0 : d.day));
      u.fogColour.value.x += baked.air[0] * share;
      u.fogColour.value.y += baked.air[1] * share;
      u.fogColour.value.z += baked.air[2] * share;
    }
    u.fogSun.value.set(...(o.indoor ? ([0, 0, 0] as const) : d.fogSun));
    u.fogSunDirection.value.set(...d.direction);
    u.fog.value.set(o.weather.fog, 0.05);
    u.caustics.value = o.submerged ? 1 : 0;
    u.wet.value = o.indoor ? 0 : o.weather.wet;
    u.snow.value = !o.indoor && o.weather.falls === 'snow' ? 0.75 + 0.25 * o.weather.strength : 0;
    u.wind.value.set(
      Math.sin(o.weather.windYaw),
      0,
      Math.cos(o.weather.windYaw),
      o.indoor ? 0.4 : o.weather.wind,
    );
    // A cloud before the sun dims the sky around it too, though less.
    const open = 0.6 + 0.4 * (view.light?.key ?? 1);
    u.skyZenith.value.set(...d.dome.zenith).multiplyScalar(open);
    u.skyHorizon.value.set(...d.dome.horizon).multiplyScalar(open);
    u.skyGround.value.set(...d.dome.ground);
    u.skyGlow.value.set(...d.dome.glow).multiplyScalar(view.light?.key ?? 1);
    u.skyGlowPower.value = d.dome.glowPower;
    u.skySun.value.set(...d.dome.sunDirection);
    u.disc.value.set(...d.disc.colour, Math.cos(d.disc.radius));
    const drift = view.time * o.weather.wind * 0.0006;
    u.cloud.value.set(
      // A painted sky is never empty.
      o.look.shading === 'cel' ? Math.max(0.45, d.cloud.cover) : d.cloud.cover,
      1,
      Math.sin(o.weather.windYaw) * drift + (o.seed % 97) / 97,
      Math.cos(o.weather.windYaw) * drift,
    );
    u.cloudLit.value.set(...d.cloud.lit);
    u.cloudDark.value.set(...d.cloud.dark);
    u.stars.value = d.stars;
    u.aurora.value = d.marvels?.aurora ?? 0;
    u.galaxy.value.set(...(d.marvels?.galaxy.pole ?? [0, 1, 0]), d.marvels?.galaxy.strength ?? 0);
    u.bow.value.set(...(d.marvels?.bow.middle ?? [0, -1, 0]), d.marvels?.bow.strength ?? 0);
    u.steam.value = (0.3 + 0.75 * (o.indoor ? Math.max(0.4, d.day) : d.day)) / level;
    u.flicker.value.set(...flickerOf(view.time));
    if (baked) {
      t.probes.value = baked.probes;
      t.around.value = baked.around;
      u.probeMin.value.set(...baked.probeMin);
      u.probeScale.value.set(1 / baked.probeSize[0], 1 / baked.probeSize[1], 1 / baked.probeSize[2]);
      u.probeCount.value.set(...baked.counts);
      u.airGlow.value
        .set(...baked.air)
        .multiplyScalar(all)
        .addScaledVector(u.flashColour.value, 0.6);
    }
    t.noise.value = this.noise;
    const look = o.look.shading === 'cel' ? celShadow(d.dome.zenith) : ([0.4, 0.44, 0.66] as const);
    u.celShadow.value.set(...look);
  }

  /** True when water or a mirroring floor may be in the picture. */
  private seesMirror(stage: Stage): boolean {
    const c = this.camera;
    const frustum = new THREE.Frustum().setFromProjectionMatrix(
      new THREE.Matrix4().multiplyMatrices(c.projectionMatrix, c.matrixWorldInverse),
      THREE.WebGPUCoordinateSystem,
    );
    return stage.mirrors.some((object) => {
      const { geometry } = object as THREE.Mesh;
      if (!geometry.boundingBox) geometry.computeBoundingBox();
      const box = (geometry.boundingBox as THREE.Box3).clone().applyMatrix4(object.matrixWorld);
      return frustum.intersectsBox(box);
    });
  }

  private drawMirror(view: View): void {
    const { stage } = view;
    u.mirrorOn.value = 0;
    if (!this.seesMirror(stage)) return;
    const m = this.mirrored;
    const h = stage.mirrorHeight;
    const c = this.camera;
    m.fov = c.fov;
    m.aspect = c.aspect;
    m.near = c.near;
    m.far = c.far;
    const flip = (v: readonly number[]): Vec3 => [v[0] as number, 2 * h - (v[1] as number), v[2] as number];
    m.position.set(...flip(view.camera.position));
    m.up.set(0, 1, 0);
    m.lookAt(...flip(view.camera.target));
    if (view.camera.roll) m.rotateZ(view.camera.roll);
    m.coordinateSystem = THREE.WebGPUCoordinateSystem;
    m.updateProjectionMatrix();
    m.updateMatrixWorld(true);
    clipBelow(m, h);
    u.camera.value.copy(m.position);
    for (const object of stage.mirrors) object.visible = false;
    this.drawOver(stage, m, this.mirror);
    for (const object of stage.mirrors) object.visible = true;
    if (stage.mirroredBursts.children.some((o) => o.visible)) {
      // The target's own depth hides them: it cannot be read while it is drawn to.
      fxRange.value.set(1e6, 1e6 + 1, 1 / this.mirror.width, 1 / this.mirror.height);
      fxDepth.value = this.post.depth;
      this.three.autoClear = false;
      this.three.render(stage.mirroredBursts, m);
      this.three.autoClear = true;
    }
    u.camera.value.copy(c.position);
    u.mirrorOn.value = 1;
    t.mirror.value = this.mirror.texture;
    const r = stage.reflect;
    u.mirror.value.set(r?.strength ?? 0, r?.roughness ?? 0.3, r?.puddles ?? 0, h);
  }

  private drawLit(view: View): void {
    const { stage } = view;
    this.prepare(view);
    const light = this.shadows.aim(stage.options.key);
    u.keyColour.value.multiplyScalar(view.light?.key ?? 1);
    if (stage.options.look.shading === 'cel') u.shadowSoft.value = 0.5 / this.shadows.size;
    if (stage.options.key.shadow) this.shadows.draw(this.three, stage.scene, light, stage);
    this.drawMirror(view);
    placeContacts(this.contacts, view.contacts ?? []);
    if (view.contacts?.length) stage.scene.add(this.contacts);
    this.drawOver(stage, this.camera, this.post.lit);
    stage.scene.remove(this.contacts);
  }

  /**
   * Draws a scene with the depth of what stands still laid down first, so that each pixel is shaded once: on a
   * software driver shading what is then covered costs a third of the frame.
   */
  private drawOver(stage: Stage, camera: THREE.PerspectiveCamera, target: THREE.RenderTarget): void {
    this.three.setRenderTarget(target);
    stage.depths.background = stage.scene.background;
    this.three.render(stage.depths, camera);
    this.three.autoClear = false;
    this.three.render(stage.scene, camera);
    this.three.autoClear = true;
  }

  async meter(view: View, keyToFill = 3): Promise<Exposure> {
    this.host.tick();
    // The eye light follows the exposure, so it cannot be part of what decides it.
    this.drawLit({ ...view, exposure: 1 });
    this.post.shrink(this.three);
    const { small } = this.post;
    const data = (await this.host.wait(
      this.three.readRenderTargetPixelsAsync(small, 0, 0, small.width, small.height),
    )) as Float32Array;
    const { look, indoor, daylight } = view.stage.options;
    const day = indoor ? 0.5 + 0.25 * daylight.day : daylight.day;
    const subject = view.subjects ? await this.weigh(view, view.subjects, small) : undefined;
    // Flat colours are painted for one exposure; only faces may ask for a little more or less.
    const flat = look.shading === 'cel' ? 0.85 : undefined;
    const level = exposureFor(data, keyToFill, day, subject?.cells, flat);
    if (!subject || subject.faces.length === 0) return lightFaces(level, [], keyToFill, day);
    const bare = await this.readLit();
    this.host.tick();
    this.drawLit({ ...view, exposure: { level: 1, eye: 1, net: 1e6 } });
    const faces = readFaces(subject.faces, bare, await this.readLit());
    return lightFaces(level, faces, keyToFill, day, view.stage.options.faceLight);
  }

  /** The lit picture as half floats; rows are padded to 256 bytes. */
  private async readLit(): Promise<{ width: number; height: number; data: Uint16Array }> {
    const { lit } = this.post;
    const data = await this.host.wait(
      this.three.readRenderTargetPixelsAsync(lit, 0, 0, lit.width, lit.height),
    );
    return { width: lit.width, height: lit.height, data: data as unknown as Uint16Array };
  }

  /** How much each cell of the meter's picture belongs to the subjects: bodies 1, faces more. */
  private async weigh(
    view: View,
    subjects: Subjects,
    grid: { readonly width: number; readonly height: number },
  ): Promise<{ readonly cells: Subject; readonly faces: readonly (readonly Spot[])[] }> {
    const { width, height, ids } = await this.renderIds(view);
    const weights = new Float32Array(grid.width * grid.height);
    const tangent = Math.tan((this.camera.fov * Math.PI) / 360);
    const faces = subjects.faces.map(({ at, radius }) => {
      const p = new THREE.Vector3(...at).project(this.camera);
      const away = this.camera.position.distanceTo(new THREE.Vector3(...at));
      const r = (radius / (away * tangent)) * 0.5 * height;
      return { x: (p.x * 0.5 + 0.5) * width, y: (0.5 - p.y * 0.5) * height, r: p.z < 1 ? r : 0 };
    });
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        if (!subjects.ids.has(ids[y * width + x] as number)) continue;
        const face = faces.some((f) => Math.hypot(f.x - x, f.y - y) < f.r);
        const cell =
          Math.floor((y * grid.height) / height) * grid.width + Math.floor((x * grid.width) / width);
        weights[cell] = (weights[cell] as number) + (face ? 8 : 1);
      }
    return {
      cells: { weights, people: subjects.people ?? subjects.faces.length > 0 },
      faces: facePixels(faces, width, height, (k) => subjects.ids.has(ids[k] as number)),
    };
  }

  async render(view: View, into?: Uint8Array): Promise<Uint8Array> {
    this.host.tick();
    this.drawLit(view);
    const { stage, camera } = view;
    const air = stage.hasAir;
    if (air) this.drawAir(stage);
    const source = random(stage.options.seed).stream('film');
    const { near, far } = this.camera;
    const { focus, mm, fstop } = camera;
    const noise = (k: number): number => source.stream(String(k)).next();
    this.post.finish(this.three, stage.options.look, air, { near, far, focus, mm, fstop }, view.frame, noise);
    return readPixels(this.host, this.three, this.post.output, into);
  }

  private drawAir(stage: Stage): void {
    const { effects, depth } = this.post;
    this.three.setRenderTarget(effects);
    this.three.setClearColor(0x000000, 0);
    fxDepth.value = depth;
    fxRange.value.set(this.camera.near, this.camera.far, 1 / effects.width, 1 / effects.height);
    this.three.render(stage.air, this.camera);
    this.three.setClearColor(0x000000, 1);
  }

  async renderIds(view: View): Promise<{ width: number; height: number; ids: Uint16Array }> {
    this.host.tick();
    this.prepare(view);
    const { scene, stills, glass, sky, backdrop, ids } = view.stage;
    const hidden = [
      ...scene.children.filter(
        (o) =>
          stills.includes(o as THREE.Mesh) || glass.includes(o as THREE.Mesh) || o === sky || o === backdrop,
      ),
    ];
    for (const o of hidden) o.visible = false;
    scene.add(ids);
    scene.overrideMaterial = this.idMaterial;
    const background = scene.background;
    scene.background = null;
    this.camera.layers.set(0);
    this.three.setRenderTarget(this.idTarget);
    this.three.setClearColor(0x000000, 0);
    this.three.render(scene, this.camera);
    this.three.setClearColor(0x000000, 1);
    scene.background = background;
    scene.overrideMaterial = null;
    scene.remove(ids);
    for (const o of hidden) o.visible = true;
    const bytes = await readPixels(this.host, this.three, this.idTarget);
    const { width, height } = this.idTarget;
    const out = new Uint16Array(width * height);
    for (let i = 0; i < out.length; i++)
      out[i] = (bytes[i * 4] as number) + (bytes[i * 4 + 1] as number) * 256;
    return { width, height, ids: out };
  }

  dispose(): void {
    this.post.dispose();
    this.shadows.dispose();
    this.mirror.dispose();
    this.idTarget.dispose();
    this.three.dispose();
  }
}

/**
 * Bends the near plane of a camera onto a level plane, so that nothing below it is drawn (Lengyel 2005, for
 * depths from 0 to 1).
 */
function clipBelow(camera: THREE.PerspectiveCamera, height: number): void {
  const plane = new THREE.Plane(new THREE.Vector3(0, 1, 0), -height + 0.01).applyMatrix4(
    camera.matrixWorldInverse,
  );
  const c = new THREE.Vector4(plane.normal.x, plane.normal.y, plane.normal.z, plane.constant);
  const inverse = camera.projectionMatrix.clone().invert();
  const q = new THREE.Vector4(Math.sign(c.x), Math.sign(c.y), 1, 1).applyMatrix4(inverse);
  c.multiplyScalar(1 / c.dot(q));
  const e = camera.projectionMatrix.elements;
  e[2] = c.x;
  e[6] = c.y;
  e[10] = c.z;
  e[14] = c.w;
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
}

/** Cel shadows take a cool cast of the sky. */
const celShadow = (zenith: Vec3): Vec3 => {
  const top = Math.max(...zenith, 0.01);
  return [0.42 + (0.14 * zenith[0]) / top, 0.44 + (0.13 * zenith[1]) / top, 0.58 + (0.2 * zenith[2]) / top];
};

const MAX_CONTACTS = 96;

function contactMesh(): THREE.InstancedMesh {
  const material = new THREE.NodeMaterial();
  material.name = 'contacts';
  material.lights = false;
  material.fog = false;
  material.transparent = true;
  material.depthWrite = false;
  material.polygonOffset = true;
  material.polygonOffsetFactor = -2;
  material.polygonOffsetUnits = -2;
  material.fragmentNode = contactShade();
  const mesh = new THREE.InstancedMesh(
    new THREE.PlaneGeometry(2, 2).rotateX(-Math.PI / 2),
    material,
    MAX_CONTACTS,
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = 650;
  mesh.count = 0;
  return mesh;
}

function contactShade(): Node {
  return Fn(() => {
    const r = uv().sub(0.5).length().mul(2);
    const a = float(1).sub(r.min(1)).pow(1.5);
    return vec4(0, 0, 0, a.mul(0.72));
  })();
}

function placeContacts(mesh: THREE.InstancedMesh, contacts: NonNullable<View['contacts']>): void {
  const m = new THREE.Matrix4();
  mesh.count = Math.min(MAX_CONTACTS, contacts.length);
  contacts.slice(0, MAX_CONTACTS).forEach((contact, i) => {
    const r = contact.radius * Math.min(1, 0.4 + contact.strength * 0.6);
    m.makeScale(r, 1, r).setPosition(contact.at[0], contact.at[1] + 0.006, contact.at[2]);
    mesh.setMatrixAt(i, m);
  });
  mesh.instanceMatrix.needsUpdate = true;
}
