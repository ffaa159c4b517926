import * as THREE from 'three/webgpu';
import type { Contact, Finding, Sample } from '../../direct/evidence.ts';
import { pictureCameraAt } from '../../direct/index.ts';
import type { Camera, Plan } from '../../direct/plan.ts';
import { borderPoints, overscanOf } from '../../vision/fill/borders.ts';
import { takenIn } from '../../vision/fill/overscan.ts';
import type { PictureSpace } from '../../vision/fill/project.ts';
import type { Raster } from '../../vision/raster.ts';
import type { Sight } from '../../vision/sight/sight.ts';
import type { StageHost } from '../performance/host.ts';
import { lipsOf } from '../performance/lips.ts';
import { openRenderer } from '../render/device.ts';
import { aim } from '../render/drawing/moment.ts';
import { readPixels } from '../render/readback.ts';
import { Air } from './air/air.ts';
import { assemble } from './assemble.ts';
import { focusOf } from './focus.ts';
import { layersOf } from './layers.ts';
import { EVERY, Measure } from './measure.ts';
import { Painted } from './painted.ts';
import { Regions } from './regions.ts';
import { sunOf } from './sun.ts';

/** A picture made ready to come alive: frame N is a pure function of N, and frame 0 is the picture itself. */
export interface PicturePerformance {
  /**
   * RGBA, rows from the top, four bytes a pixel. The next frame may be asked for before this one has come.
   * @param into memory for the bytes; new memory when absent
   */
  frame(index: number, into?: Uint8Array): Promise<Uint8Array>;
  /** What was measured on the frames drawn so far. */
  samples(): readonly Sample[];
  /** What that says of the plan's claims, together with what was measured where other frames of the plan were drawn. */
  findings(others?: readonly Sample[]): readonly Finding[];
  /** Nothing in a picture touches anything that could be heard. */
  readonly contacts: readonly Contact[];
  close(): void;
}

/** A picture with what was seen in it. */
export interface SeenPicture {
  /** Of the plan's format. */
  readonly raster: Raster;
  readonly sight: Sight;
}

/** The space of a plan's picture. Throws a RangeError for a plan without one. */
export function pictureSpace(plan: Plan): PictureSpace {
  const { picture, format } = plan;
  if (!picture)
    throw new RangeError('plan.picture is missing: only a plan with a picture can be shot from one.');
  return { near: picture.near, far: picture.far, mm: picture.mm, aspect: format.width / format.height };
}

/**
 * The last frame that is the picture itself. Nothing has moved by a hundredth of a pixel yet, and what little rounding
 * sets the composed sheets apart from the picture is no part of the first step then.
 */
const HELD = 1;

/**
 * Take a plan's picture apart into layers and make its motions ready.
 * Throws a RangeError when the plan has no picture, the raster is not of the plan's format, or a beat asks for a
 * motion that the catalogue does not have.
 * @example
 * const performance = await openPicture(plan, { raster, sight: see(raster) }, host);
 * const rgba = await performance.frame(12);
 */
export async function openPicture(
  plan: Plan,
  picture: SeenPicture,
  host: Pick<StageHost, 'gpu' | 'speech' | 'report'>,
): Promise<PicturePerformance> {
  const { width, height, fps } = plan.format;
  const { raster, sight } = picture;
  if (raster.width !== width || raster.height !== height)
    throw new RangeError(
      `The picture has ${raster.width}x${raster.height} pixels and plan.format ${width}x${height}: fit it first.`,
    );
  const space = pictureSpace(plan);
  host.report?.({ stage: 'picture', done: 0, total: 1 });
  const { layers, seams } = layersOf(raster, sight);
  const { gpu } = host;
  const renderer = await openRenderer(gpu, width, height);
  renderer.autoClear = false;
  const phones = await lipsOf(plan, host.speech);
  const sun = sunOf(raster, sight);
  const asked = assemble(plan, picture, sun, (region) => layers.some((l) => l.id === region.id), phones);
  const regions = new Regions(layers, seams, raster, sight);
  const shot = plan.shots[0]!;
  const still = stands(shot.camera);
  const focus = focusOf(layers, raster, sight);
  const painted = layers.map(
    (layer, i) => new Painted(asked, regions, layer, i, raster, space, focus, still),
  );
  const border = still ? [] : borderPoints(layers);
  const scene = new THREE.Scene();
  for (const [i, { sheet }] of painted.entries()) {
    for (const mesh of sheet.meshes) {
      mesh.renderOrder = 2 * i;
      scene.add(mesh);
    }
  }
  const air = new Air(asked, layers, raster, sight, space, plan.seed);
  for (const mesh of air.meshes) scene.add(mesh);
  const measure = new Measure(asked, regions, layers, raster, focus, air, painted);
  const every = Math.max(1, Math.round(fps * EVERY));
  const target = new THREE.RenderTarget(width, height, {
    type: THREE.UnsignedByteType,
    depthBuffer: false,
    minFilter: THREE.NearestFilter,
    magFilter: THREE.NearestFilter,
  });
  const lens = new THREE.PerspectiveCamera();
  host.report?.({ stage: 'picture', done: 1, total: 1 });

  function look(time: number): void {
    const camera = pictureCameraAt(plan, time);
    aim(lens, { ...camera, fstop: shot.camera.fstop, focus: 1 }, width / height);
    // Sheets are drawn in their order, so depth only has to let all of them through.
    lens.near = space.near * 0.02;
    lens.far = space.far * 8;
    lens.updateProjectionMatrix();
    const overscan = takenIn(overscanOf(border, space, camera));
    for (const { sheet } of painted) sheet.overscan.value.set(...overscan);
  }

  return {
    contacts: [],
    async frame(index, into) {
      gpu.tick();
      const time = Math.max(0, index) / fps;
      if (index <= HELD) {
        if (index <= 0) await measure.at(time, renderer, gpu);
        return copy(raster, into);
      }
      for (const one of painted) one.put(time, renderer);
      air.put(time);
      look(time);
      renderer.setRenderTarget(target);
      renderer.setClearColor(0x000000, 1);
      renderer.clear();
      renderer.render(scene, lens);
      const picture = readPixels(gpu, renderer, target, into);
      // The motions are put to other times for it: the frame's own commands are given by now.
      if (index % every === 0) await measure.at(time, renderer, gpu);
      return picture;
    },
    samples: () => measure.samples(),
    findings: (others = []) => measure.findings(plan, others),
    close() {
      for (const one of painted) one.dispose();
      for (const { effects } of asked) for (const effect of effects) effect.dispose?.();
      measure.dispose();
      regions.dispose();
      air.dispose();
      target.dispose();
      renderer.dispose();
    },
  };
}

/** Does the camera never move? */
function stands({ keys, handheld, follow }: Camera): boolean {
  const first = JSON.stringify({ ...keys[0]!, time: 0 });
  return handheld === 0 && !follow && keys.every((k) => JSON.stringify({ ...k, time: 0 }) === first);
}

/** The picture itself, opaque. */
function copy({ data }: Raster, into?: Uint8Array): Uint8Array {
  const out = into?.length === data.length ? into : new Uint8Array(data.length);
  out.set(data);
  for (let i = 3; i < out.length; i += 4) out[i] = 255;
  return out;
}
