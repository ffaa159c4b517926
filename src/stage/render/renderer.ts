import * as THREE from 'three/webgpu';
import { random } from '../../base/random.ts';
import { fxDepth, fxRange } from './cards.ts';
import { openRenderer } from './device.ts';
import { contactMesh, placeContacts } from './drawing/contacts.ts';
import { type Draw, Mirror } from './drawing/mirror.ts';
import { aim, setMoment } from './drawing/moment.ts';
import { weigh } from './drawing/weigh.ts';
import { type Exposure, exposureFor, lightFaces } from './exposure.ts';
import { readFaces } from './faces.ts';
import type { GpuHost } from './host.ts';
import { Post } from './post.ts';
import { readPixels } from './readback.ts';
import { Shadows } from './shadow.ts';
import { noiseTexture } from './sky-mesh.ts';
import type { StageOptions } from './stage/options.ts';
import { Stage } from './stage.ts';
import { Fn, float, floor, mod, userData, vec4 } from './tsl.ts';
import { t, u } from './uniforms.ts';
import type { Subjects, View } from './view.ts';

/** Size and care of the pictures. */
export interface RendererOptions {
  readonly width: number;
  readonly height: number;
  /** 'fine' has four samples a pixel, a larger shadow map, and blur and effects in full resolution. */
  readonly quality: 'draft' | 'fine';
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

class Drawing implements Renderer {
  private readonly post: Post;
  private readonly shadows: Shadows;
  private readonly camera = new THREE.PerspectiveCamera();
  private readonly mirror: Mirror;
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
    this.mirror = new Mirror(width, height);
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

  /** Fills the uniforms from the stage and aims the camera. */
  private prepare(view: View): void {
    view.stage.advance(view.time);
    aim(this.camera, view.camera, this.options.width / this.options.height);
    setMoment(view, this.camera.position);
    t.noise.value = this.noise;
  }

  private drawLit(view: View): void {
    const { stage } = view;
    this.prepare(view);
    const light = this.shadows.aim(stage.options.key);
    u.keyColour.value.multiplyScalar(view.light?.key ?? 1);
    if (stage.options.look.shading === 'cel') u.shadowSoft.value = 0.5 / this.shadows.size;
    if (stage.options.key.shadow) this.shadows.draw(this.three, stage.scene, light, stage);
    const over: Draw = (...of) => this.drawOver(...of);
    this.mirror.draw(this.three, view, this.camera, over, this.post.depth);
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

  private async weigh(
    view: View,
    subjects: Subjects,
    grid: { readonly width: number; readonly height: number },
  ): Promise<ReturnType<typeof weigh>> {
    return weigh(subjects, await this.renderIds(view), grid, this.camera);
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
