import * as THREE from 'three/webgpu';
import { smoothstep } from '../../base/vectors.ts';
import { motions } from '../../catalogue/motions/index.generated.ts';
import type { Finding, Sample } from '../../direct/evidence.ts';
import type { Plan } from '../../direct/plan.ts';
import { mergeSamples } from '../../direct/samples.ts';
import { lumaAt } from '../../vision/luma.ts';
import type { Raster } from '../../vision/raster.ts';
import type { GpuHost } from '../render/host.ts';
import type { Air } from './air/air.ts';
import { type Fields, fieldsOf } from './fields.ts';
import type { Asked } from './kit.ts';
import type { Layer } from './layers.ts';
import { type Focus, type Painted, partsIn } from './painted.ts';
import type { Regions } from './regions.ts';

/** Pixels of the fields on which motion is measured; a row of them is a whole number of 256 bytes. */
const ACROSS = 160;

/** What counts as moving: so many pixels of a height of 720 within half a second. */
const LEAST_SHIFT = 0.4 / 720;

/** What counts as a change of light: a share of what there is. */
const LEAST_LIGHT = 0.02;

/** Differences of lightness, of 255, that a patch has to have in itself for its motion to be seen. */
const LEAST_DETAIL = 1.5;

/** Share of the frame from which moving features of a face are seen. */
const LEAST_FEATURE = 0.0005;

/** Seconds over which motion is looked for; swings may come back to where they were, so in steps. */
const STEPS = [0, 0.17, 0.33, 0.5] as const;

/** Seconds between two measurements. */
export const EVERY = 0.5;

interface Probe {
  readonly asked: Asked;
  readonly layers: readonly {
    readonly fields: Fields | undefined;
    readonly parts: ReturnType<typeof partsIn>;
    readonly index: number;
  }[];
}

/** Share of the frame from which a motion counts as seen. */
const LEAST_SHARE = 0.002;

/**
 * Measures each motion alone, on the very shifts and lights that draw it: which part of the frame moves by more than
 * 0.4 px (of 720) in half a second, or changes its light by more than 2 %, where there is anything to be seen.
 */
export class Measure {
  private readonly probes: Probe[];
  private readonly taken = new Map<number, Record<string, number>>();
  private readonly detail: Float32Array;
  private readonly bright: Float32Array;
  private readonly rows: number;

  constructor(
    asked: readonly Asked[],
    private readonly regions: Regions,
    private readonly layers: readonly Layer[],
    private readonly picture: Raster,
    focus: (layer: Layer) => Focus,
    private readonly air: Air,
    private readonly painted: readonly Painted[],
  ) {
    const first = layers[0]!;
    this.rows = Math.max(8, Math.round((ACROSS * first.texture.height) / first.texture.width));
    [this.detail, this.bright] = detailOf(picture, regions.width, regions.height);
    this.probes = asked.map((one) => ({
      asked: one,
      layers: layers.map((layer, index) => {
        const parts = partsIn([one], regions, index);
        return {
          index,
          parts,
          fields: parts.length > 0 ? fieldsOf(parts, layer, picture, ACROSS, focus(layer)) : undefined,
        };
      }),
    }));
  }

  /** Measure what happens at a time of the clip. The air has been put to it. */
  async at(time: number, renderer: THREE.WebGPURenderer, host: GpuHost): Promise<void> {
    const reads: Promise<void>[] = [];
    for (const probe of this.probes) {
      const { beat, seconds } = probe.asked;
      if (time + EVERY <= beat.start || time > beat.start + seconds + 0.01) continue;
      const moved = new Uint8Array(ACROSS * this.rows);
      const pending: Promise<void>[] = [];
      for (const { fields, parts, index } of probe.layers) {
        if (!fields) continue;
        const shots = STEPS.map((step) => {
          for (const { effect, start } of parts) effect.put(Math.max(0, time + step - start));
          fields.draw(renderer, time + step);
          return fields.targets.map((target) => readHalves(host, renderer, target));
        });
        pending.push(
          Promise.all(shots.map((s) => Promise.all(s))).then((frames) =>
            this.compare(frames, fields, index, moved),
          ),
        );
      }
      this.carried(probe.asked, time, moved);
      const cover = this.air.cover(beat.id);
      reads.push(
        Promise.all(pending).then(() => {
          const shares = this.taken.get(time) ?? {};
          shares[beat.id] = this.actsWith(probe.asked, Math.max(cover, this.shareOf(moved)));
          this.taken.set(time, shares);
        }),
      );
    }
    await Promise.all(reads);
  }

  /** Lids and lips are small, and it is the face that is seen to blink and smile: where they move, it counts. */
  private actsWith({ effects, setting }: Asked, share: number): number {
    const { face } = setting;
    if (!face || share < LEAST_FEATURE || !effects.some((e) => e.rank > 0)) return share;
    const [l, t, r, b] = face.box;
    return Math.max(share, (Math.PI / 4) * (r - l) * (b - t));
  }

  private compare(frames: Uint16Array[][], fields: Fields, layer: number, moved: Uint8Array): void {
    const names = [
      fields.warp && 'warp',
      fields.second && 'second',
      fields.light && 'light',
      fields.lay && 'lay',
    ].filter(Boolean);
    const from = THREE.DataUtils.fromHalfFloat;
    const shown = this.regions.shown[layer]!;
    for (let i = 0; i < moved.length; i++) {
      if (moved[i]) continue;
      const place = this.placeOf(i, layer);
      if (place < 0 || shown[place]! < 0.3) continue;
      const visible = this.detail[place]! >= LEAST_DETAIL;
      for (let t = 1; t < frames.length && !moved[i]; t++) {
        names.forEach((name, n) => {
          const [a, b] = [frames[0]![n]!, frames[t]![n]!];
          const d = (c: number): number => from(b[i * 4 + c]!) - from(a[i * 4 + c]!);
          if (name === 'light') {
            if (
              Math.max(Math.abs(d(0)), Math.abs(d(1)), Math.abs(d(2)), this.bright[place]! * Math.abs(d(3))) >
              LEAST_LIGHT
            )
              moved[i] = 1;
          } else if (name === 'lay') {
            if (Math.max(Math.abs(d(0)), Math.abs(d(3))) > LEAST_LIGHT) moved[i] = 1;
          } else if (
            visible &&
            (Math.hypot(d(0), d(1)) > LEAST_SHIFT || (name === 'warp' && Math.abs(d(3)) > LEAST_SHIFT))
          )
            moved[i] = 1;
        });
      }
    }
  }

  /** What is carried as a whole, and clouds. */
  private carried(asked: Asked, time: number, moved: Uint8Array): void {
    const t = Math.max(0, time - asked.beat.start);
    const laid = this.added(asked.beat.id) !== undefined;
    for (const effect of asked.effects) {
      const shifted = (step: number): number => {
        if (effect.passing) {
          const [a, b] = [effect.passing(t), effect.passing(t + step)];
          return Math.hypot(b[0] - a[0], b[1] - a[1]) * 0.6;
        }
        if (!effect.pose) return 0;
        const [a, b] = [effect.pose(t), effect.pose(t + step)];
        const size = (asked.setting.box[3] - asked.setting.box[1]) / 2;
        return Math.max(
          Math.hypot(b.x - a.x, b.y - a.y),
          Math.abs(b.angle - a.angle) * size,
          Math.abs(b.grow - a.grow) * size,
          Math.abs(b.widen - a.widen) * size,
        );
      };
      if (!effect.pose && !effect.passing) continue;
      if (Math.max(...STEPS.map(shifted)) <= LEAST_SHIFT) continue;
      for (const [index] of this.layers.entries()) {
        const { weights } = this.regions.in(asked.region, index);
        const mask = this.regions.maskOf(asked.region).data;
        const shown = this.regions.shown[index]!;
        if (weights.share < 0.06) continue;
        for (let i = 0; i < moved.length; i++) {
          const place = this.placeOf(i, index);
          // What is carried is seen to go by its outline, however plain it is inside.
          const plain = !effect.pose && !laid && (place < 0 || this.detail[place]! < LEAST_DETAIL);
          if (place >= 0 && mask[place]! > 127 && shown[place]! > 0.3 && !plain) moved[i] = 1;
        }
      }
    }
  }

  /** The pixel of the weights at a pixel of the fields; −1 in the margins. */
  private placeOf(i: number, layer: number): number {
    const { texture, margin } = this.layers[layer]!;
    const x = ((i % ACROSS) + 0.5) / ACROSS;
    const y = (Math.floor(i / ACROSS) + 0.5) / this.rows;
    const u = (x * texture.width - margin[0]) / this.picture.width;
    const v = (y * texture.height - margin[1]) / this.picture.height;
    if (u < 0 || u >= 1 || v < 0 || v >= 1) return -1;
    return Math.floor(v * this.regions.height) * this.regions.width + Math.floor(u * this.regions.width);
  }

  /** Share of the picture of what moved. */
  private shareOf(moved: Uint8Array): number {
    let [sum, all] = [0, 0];
    for (let i = 0; i < moved.length; i++) {
      if (this.placeOf(i, 0) < 0) continue;
      all++;
      sum += moved[i]!;
    }
    return all > 0 ? sum / all : 0;
  }

  /** Says so when something is laid over a picture that has none of it. */
  private added(beat: string): string | undefined {
    const what = this.air.added(beat) ?? this.painted.map((p) => p.added(beat)).find((x) => x);
    return what && `${what[0]!.toUpperCase()}${what.slice(1)}.`;
  }

  /** What was measured so far: shares by beat. */
  samples(): Sample[] {
    return [...this.taken].map(([time, shares]) => ({ time, shares }));
  }

  /** What was measured, here and in other drawings of the plan, about its claims that are about its motions. */
  findings(plan: Plan, others: readonly Sample[]): Finding[] {
    const samples = mergeSamples(others, this.samples());
    return plan.claims.flatMap((claim): Finding[] => {
      if (claim.ceiling === 'omitted' || claim.ceiling === 'undirected') return [];
      const probe = this.probes.find((p) => p.asked.beat.id === claim.about);
      if (!probe) return [];
      const { beat, region, seconds } = probe.asked;
      const facts = motions.find((m) => m.id === beat.action)?.facts;
      const name = facts?.name ?? beat.action;
      const by = region ? `${name} (${region.name})` : name;
      const shown = samples.filter(({ shares }) => (shares[beat.id] ?? 0) > 0);
      if (shown.length === 0)
        return [
          {
            claim: claim.id,
            by,
            match: 'none',
            share: 0,
            seen: 0,
            why: region
              ? `Nothing of the ${region.name} could be seen to move.`
              : 'Nothing of it came into the picture.',
          },
        ];
      const why = facts?.limit ? `Shown ${facts.limit}.` : this.added(beat.id);
      return [
        {
          claim: claim.id,
          by,
          match: why === undefined ? 'exact' : 'near',
          share: Math.max(...shown.map(({ shares }) => shares[beat.id] ?? 0)),
          seen: shown
            .filter(({ shares }) => (shares[beat.id] ?? 0) >= LEAST_SHARE)
            .reduce((sum, { time }) => sum + Math.min(EVERY, Math.max(0.1, beat.start + seconds - time)), 0),
          ...(why === undefined ? {} : { why }),
        },
      ];
    });
  }

  dispose(): void {
    for (const { layers } of this.probes) for (const { fields } of layers) fields?.dispose();
  }
}

/** Half floats of a target, four a pixel. */
async function readHalves(
  host: GpuHost,
  renderer: THREE.WebGPURenderer,
  target: THREE.RenderTarget,
): Promise<Uint16Array> {
  const read = renderer.readRenderTargetPixelsAsync(target, 0, 0, target.width, target.height);
  return (await host.wait(read)) as unknown as Uint16Array;
}

/** Deviation of lightness in patches about each place, and how bright the brightest of it is, at the size of the weights. */
function detailOf({ width, height, data }: Raster, w: number, h: number): [Float32Array, Float32Array] {
  const out = new Float32Array(w * h);
  const bright = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let [sum, square, n, most] = [0, 0, 0, 0];
      for (let j = -2; j <= 2; j++) {
        const row = Math.min(height - 1, Math.max(0, Math.round(((y + 0.5) / h) * height + j * 2)));
        for (let i = -2; i <= 2; i++) {
          const column = Math.min(width - 1, Math.max(0, Math.round(((x + 0.5) / w) * width + i * 2)));
          const at = (row * width + column) * 4;
          const l = lumaAt(data, at);
          sum += l;
          most = Math.max(most, l);
          square += l * l;
          n++;
        }
      }
      bright[y * w + x] = smoothstep(0.45 * 255, 0.95 * 255, most);
      out[y * w + x] = Math.sqrt(Math.max(0, square / n - (sum / n) ** 2));
    }
  }
  return [out, bright];
}
