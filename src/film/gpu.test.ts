import * as THREE from 'three/webgpu';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daylight } from '../stage/light/daylight.ts';
import {
  createRenderer,
  type GpuHost,
  plainLook,
  puppetMaterial,
  type Renderer,
  type Stage,
  type View,
} from '../stage/render/index.ts';
import type { StageOptions } from '../stage/render/stage/options.ts';
import type { Batch, Model } from '../stage/set/model.ts';
import { openGpu } from './gpu.ts';

const SIZE = { width: 96, height: 54 };

/** A floor of 6 × 6 m and a wall behind it, in one material. */
function room(): Model {
  const positions = Float32Array.from([
    -3, 0, 3, 3, 0, 3, 3, 0, -3, -3, 0, -3, -3, 0, -3, 3, 0, -3, 3, 3, -3, -3, 3, -3,
  ]);
  const normals = Float32Array.from([...Array(4).fill([0, 1, 0]).flat(), ...Array(4).fill([0, 0, 1]).flat()]);
  const batch: Batch = {
    material: 'wood',
    colour: [0.5, 0.4, 0.3],
    roughness: undefined,
    metal: undefined,
    wear: 0,
    glow: [0, 0, 0],
    positions,
    normals,
    uvs: Float32Array.from([0, 0, 6, 0, 6, 6, 0, 6, 0, 0, 6, 0, 6, 3, 0, 3]),
    tints: new Float32Array(8).fill(1),
    owners: new Uint16Array(8),
    indices: Uint32Array.from([0, 1, 2, 0, 2, 3, 4, 5, 6, 4, 6, 7]),
  };
  return {
    fixed: [batch],
    parts: [],
    lamps: [],
    cloths: [],
    waters: [],
    dressed: [],
    missingGlyphs: [],
    emitters: [{ kind: 'steam', at: [0.5, 0.5, 0], size: 0.3, rate: 1, towards: [0, 1, 0] }],
    reflect: { strength: 0.5, roughness: 0.3, puddles: 0.4 },
    backdrop: { kind: 'sky', colour: undefined, hills: 0.5, skyline: 0, sea: false },
  };
}

async function staged(renderer: Renderer, more: Partial<StageOptions> = {}): Promise<Stage> {
  const hour = daylight('afternoon', 0.3, 0.8);
  const stage = await renderer.stage({
    fixed: [{ id: 1, model: room() }],
    daylight: hour,
    indoor: false,
    key: {
      kind: 'sun',
      at: hour.direction,
      towards: [0, 0, 0],
      colour: hour.sun,
      softness: 0.2,
      reach: 5,
      shadow: true,
    },
    lampGain: 1,
    skyGain: 1,
    weather: { falls: 'rain', strength: 0.5, fog: 0.01, wind: 3, windYaw: 1, wet: 0.6 },
    area: [
      [-2, 0, -2],
      [2, 2.5, 2],
    ],
    look: { ...plainLook, grain: 0.3, weave: 0.5 },
    seed: 11,
    rays: 2e4,
    ...more,
  });
  const ball = new THREE.Mesh(
    new THREE.SphereGeometry(0.5, 24, 16).translate(0, 0.5, 0),
    puppetMaterial({ kind: 'felt', colour: [0.7, 0.05, 0.04] }, false),
  );
  stage.add(ball, 300);
  return stage;
}

const view = (stage: Stage, frame: number): View => ({
  stage,
  camera: { position: [0, 1.2, 4], target: [0, 0.6, 0], mm: 35, fstop: 2, focus: 4 },
  time: frame / 24,
  frame,
  exposure: 0.5,
});

describe('pictures from the device', () => {
  let host: GpuHost;
  let renderer: Renderer;
  let stage: Stage;
  beforeAll(async () => {
    host = await openGpu();
    renderer = await createRenderer(host, { ...SIZE, quality: 'draft' });
    stage = await staged(renderer);
  }, 60_000);
  afterAll(() => {
    renderer.dispose();
    host.close();
  });

  it('says what it draws with', () => {
    expect(['gpu', 'lavapipe', 'swiftshader']).toContain(host.driver);
    expect(host.adapter.length).toBeGreaterThan(3);
  });

  it('draws a frame alone as it draws it in sequence, and the next one differently', async () => {
    const alone = await renderer.render(view(stage, 3));
    for (const frame of [0, 1, 2]) await renderer.render(view(stage, frame));
    const again = await renderer.render(view(stage, 3));
    expect(Buffer.compare(alone, again)).toBe(0);
    expect(Buffer.compare(alone, await renderer.render(view(stage, 4)))).not.toBe(0);
  }, 60_000);

  it('draws the same bytes from a second renderer and a second bake', async () => {
    const first = await renderer.render(view(stage, 5));
    const other = await createRenderer(host, { ...SIZE, quality: 'draft' });
    const second = await other.render(view(await staged(other), 5));
    other.dispose();
    expect(Buffer.compare(first, second)).toBe(0);
  }, 60_000);

  it('draws finely what it draws as a draft, the same bytes twice', async () => {
    const fine = await createRenderer(host, { ...SIZE, quality: 'fine' });
    const at = view(await staged(fine), 5);
    const [first, second, draft] = [
      await fine.render(at),
      await fine.render(at),
      await renderer.render(view(stage, 5)),
    ];
    fine.dispose();
    expect(Buffer.compare(first, second)).toBe(0);
    const apart = first.reduce((sum, v, i) => sum + Math.abs(v - (draft[i] as number)), 0) / first.length;
    expect(apart).toBeGreaterThan(0.1);
    expect(apart).toBeLessThan(8);
  }, 60_000);

  it('mirrors fireworks with no command refused', async () => {
    const show = { position: [0, 3, -6], at: 0, size: 1.5, colour: [4, 3, 1] } as const;
    const night = await staged(renderer, { fireworks: [show] });
    const lit = await renderer.render({ ...view(night, 12), exposure: 1 });
    const dark = await renderer.render({ ...view(night, 12), time: 100, exposure: 1 });
    const gain = lit.reduce((sum, v, i) => sum + v - (dark[i] as number), 0) / lit.length;
    expect(gain).toBeGreaterThan(0.1);
  }, 60_000);

  it('tells what is seen where by number, and shows the red ball red', async () => {
    const { width, height, ids } = await renderer.renderIds(view(stage, 0));
    const at = (x: number, y: number): number =>
      ids[Math.floor(y * height) * width + Math.floor(x * width)] as number;
    expect(at(0.5, 0.55)).toBe(300);
    expect(at(0.5, 0.97)).toBe(1);
    expect(at(0.02, 0.02)).toBe(0);
    const share = ids.filter((id) => id === 300).length / ids.length;
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.25);
    const rgba = await renderer.render(view(stage, 0));
    const p = (Math.floor(0.5 * SIZE.height) * SIZE.width + SIZE.width / 2) * 4;
    expect((rgba[p] as number) / Math.max(1, rgba[p + 1] as number)).toBeGreaterThan(1.5);
  }, 60_000);

  it('meters a brighter key with a shorter exposure', async () => {
    const { level: plain } = await renderer.meter(view(stage, 0));
    const { level: lit } = await renderer.meter({
      ...view(stage, 0),
      stage: Object.assign(Object.create(stage) as Stage, {
        options: { ...stage.options, key: { ...stage.options.key, colour: [30, 30, 30] } },
      }),
    });
    expect(lit).toBeLessThan(plain * 0.7);
  }, 60_000);
});
