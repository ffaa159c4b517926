import { describe, expect, it } from 'vitest';
import type { BakeJob, BakeLight } from './job.ts';
import { Baker } from './slice.ts';
import { buildTree } from './tree.ts';

const white = {
  zenith: [1, 1, 1],
  horizon: [1, 1, 1],
  ground: [1, 1, 1],
  glow: [0, 0, 0],
  glowPower: 1,
  sunDirection: [0, 1, 0],
} as const;
const dark = { ...white, zenith: [0, 0, 0], horizon: [0, 0, 0], ground: [0, 0, 0] } as const;
const rays = { hemisphere: 64, lamp: 8, sun: 2, probe: 128 };

/** A job over triangles with points that need not lie on them. */
function job(positions: number[], points: number[], rest: Partial<BakeJob>): BakeJob {
  const p = Float32Array.from(positions);
  const indices = Uint32Array.from({ length: p.length / 3 }, (_, i) => i);
  const tree = buildTree(p, indices);
  const n = points.length / 6;
  return {
    positions: p,
    indices,
    surface: new Float32Array((indices.length / 3) * 6).fill(0),
    treeBounds: tree.bounds,
    treeLinks: tree.links,
    treeOrder: tree.order,
    points: Float32Array.from(points),
    cornerPoints: new Uint32Array(indices.length),
    direct: new Float32Array(n * 3),
    result: new Float32Array(n * 4),
    seen: new Float32Array(n),
    probes: Float32Array.of(0, 1, 0),
    probeResult: new Float32Array(12),
    lights: [],
    sun: undefined,
    sky: white,
    rays,
    ...rest,
  };
}

const far = [50, -90, 50, 51, -90, 50, 50, -90, 51];
const run = (j: BakeJob): BakeJob => {
  const n = j.points.length / 6;
  const baker = new Baker(j);
  baker.run({ phase: 'direct', from: 0, to: n });
  baker.run({ phase: 'gather', from: 0, to: n });
  baker.run({ phase: 'probes', from: 0, to: 1 });
  return j;
};

const bulb: BakeLight = {
  kind: 'point',
  at: [0, 2, 0],
  towards: [0, -1, 0],
  half: [0.01, 0],
  colour: [4, 4, 4],
  cone: -1,
  runtime: false,
};

describe('light baked into points', () => {
  it('under an even sky of radiance 1 an open point has irradiance / π 1, whatever its normal', () => {
    const { result } = run(job(far, [0, 0, 0, 0, 1, 0, 0, 0, 0, 0.6, 0.8, 0], {}));
    for (const k of [0, 1, 2, 4, 5, 6]) expect(result[k]).toBeCloseTo(1, 5);
    expect(result[3]).toBe(1);
  });

  it('a bulb falls off with the square of the distance and with the cosine', () => {
    const { result } = run(
      job(far, [0, 0, 0, 0, 1, 0, 0, -2, 0, 0, 1, 0, 0, 0, 0, 0, -1, 0], { sky: dark, lights: [bulb] }),
    );
    expect(result[0]).toBeCloseTo(1, 1);
    expect((result[0] as number) / (result[4] as number)).toBeCloseTo(4, 1);
    expect(result[8]).toBe(0);
  });

  it('a roof between bulb and point makes a full shadow, and a light of run time leaves only its bounce', () => {
    const roof = [-1, 1, -1, 0, 1, 1.5, 1, 1, -1];
    expect(run(job(roof, [0, 0, 0, 0, 1, 0], { sky: dark, lights: [bulb] })).result[0]).toBe(0);
    const j = run(job(far, [0, 0, 0, 0, 1, 0], { sky: dark, lights: [{ ...bulb, runtime: true }] }));
    expect(j.result[0]).toBe(0);
    expect(j.direct[0]).toBeGreaterThan(0.9);
  });

  it('a probe under an even sky is lit evenly; beside a bulb its light points to the bulb', () => {
    const even = run(job(far, [0, 0, 0, 0, 1, 0], {})).probeResult;
    expect(even[0]).toBeCloseTo(1, 4);
    for (const k of [1, 2, 3]) expect(Math.abs(even[k] as number)).toBeLessThan(0.03);
    const lit = run(
      job(far, [0, 0, 0, 0, 1, 0], { sky: dark, lights: [{ ...bulb, at: [3, 1, 0] }] }),
    ).probeResult;
    expect(lit[1]).toBeGreaterThan(0.1);
    expect(Math.abs(lit[2] as number)).toBeLessThan(0.02);
  });
});
