import { describe, expect, it } from 'vitest';
import { random } from '../base/random.ts';
import { labelFromFlow } from './camera-label.ts';
import { flow } from './flow.ts';
import type { Grey } from './grey.ts';
import { ssim } from './ssim.ts';

const W = 320;
const H = 180;

/** A room of discs at many depths before a spotted wall, drawn with a pinhole camera. */
function draw(camera: {
  x?: number;
  y?: number;
  z?: number;
  yaw?: number;
  pitch?: number;
  f?: number;
  roll?: number;
}): Grey {
  const { x = 0, y = 0, z = 0, yaw = 0, pitch = 0, f = 300, roll = 0 } = camera;
  const r = random(5);
  const discs: [number, number, number, number, number][] = [];
  for (let i = 0; i < 900; i++) {
    const wall = i < 500;
    const depth = wall ? 16 : r.range(3, 14);
    const spread = depth * 0.9;
    discs.push([
      r.range(-spread, spread),
      r.range(-spread * 0.6, spread * 0.6),
      depth,
      wall ? 0.35 : r.range(0.06, 0.16),
      r.range(30, 225),
    ]);
  }
  discs.sort((a, b) => b[2] - a[2]);
  const data = new Float32Array(W * H).fill(110);
  for (const [dx, dy, dz, radius, value] of discs) {
    let px = dx - x;
    let py = dy - y;
    let pz = dz - z;
    [px, pz] = [px * Math.cos(yaw) - pz * Math.sin(yaw), px * Math.sin(yaw) + pz * Math.cos(yaw)];
    [py, pz] = [py * Math.cos(pitch) - pz * Math.sin(pitch), py * Math.sin(pitch) + pz * Math.cos(pitch)];
    if (pz < 0.5) continue;
    [px, py] = [px * Math.cos(roll) - py * Math.sin(roll), px * Math.sin(roll) + py * Math.cos(roll)];
    const cx = W / 2 + (f * px) / pz;
    const cy = H / 2 - (f * py) / pz;
    const rad = (f * radius) / pz;
    for (let v = Math.max(0, Math.floor(cy - rad - 1)); v <= Math.min(H - 1, cy + rad + 1); v++) {
      for (let u = Math.max(0, Math.floor(cx - rad - 1)); u <= Math.min(W - 1, cx + rad + 1); u++) {
        const cover = Math.min(1, Math.max(0, rad - Math.hypot(u - cx, v - cy) + 0.5));
        const at = v * W + u;
        data[at] = data[at]! * (1 - cover) + value * cover;
      }
    }
  }
  return { width: W, height: H, data };
}

const shoot = (camera: (u: number) => Parameters<typeof draw>[0]) => {
  const frames = Array.from({ length: 9 }, (_, i) => draw(camera(i / 8)));
  return labelFromFlow(
    frames.slice(1).map((frame, i) => flow(frames[i]!, frame)),
    W,
    H,
  );
};

describe('labelFromFlow', () => {
  const moves: Record<string, (u: number) => Parameters<typeof draw>[0]> = {
    static: () => ({}),
    'pan-right': (u) => ({ yaw: u * 0.25 }),
    'pan-left': (u) => ({ yaw: -u * 0.25 }),
    'tilt-up': (u) => ({ pitch: u * 0.15 }),
    'tilt-down': (u) => ({ pitch: -u * 0.15 }),
    'zoom-in': (u) => ({ f: 300 * (1 + u * 0.5) }),
    'zoom-out': (u) => ({ f: 400 * (1 - u * 0.3) }),
    'dolly-in': (u) => ({ z: u * 1.2 }),
    'dolly-out': (u) => ({ z: 1 - u * 1.2 }),
    'truck-right': (u) => ({ x: u * 1.2 }),
    'truck-left': (u) => ({ x: -u * 1.2 }),
    'pedestal-up': (u) => ({ y: u * 0.8 }),
    'pedestal-down': (u) => ({ y: -u * 0.8 }),
    'arc-right': (u) => {
      const a = u * 0.35 - 0.17;
      return { x: 8 * Math.sin(a), z: 8 - 8 * Math.cos(a), yaw: -a };
    },
    'arc-left': (u) => {
      const a = 0.17 - u * 0.35;
      return { x: 8 * Math.sin(a), z: 8 - 8 * Math.cos(a), yaw: -a };
    },
    handheld: (u) => ({ yaw: 0.012 * Math.sin(u * 40), pitch: 0.01 * Math.cos(u * 53) }),
    'roll-clockwise': (u) => ({ roll: u * 0.3 }),
  };
  for (const [label, camera] of Object.entries(moves)) {
    it(`sees ${label}`, () => {
      const seen = shoot(camera);
      expect(seen.label, JSON.stringify(seen)).toBe(label);
    });
  }
});

describe('labelFromFlow over a ground', () => {
  /** Points of a ground that is near at the lower border, as a camera on an arm sees them go. */
  const risen = (by: number) => {
    const tracks = Array.from({ length: 96 }, (_, i) => {
      const [x, y] = [((i % 12) + 0.5) * (W / 12), (Math.floor(i / 12) + 0.5) * (H / 8)];
      return { x, y, dx: 0, dy: by * Math.max(-1, (4 * y) / H - 2.2), error: 0 };
    });
    return labelFromFlow(Array(6).fill(tracks), W, H).label;
  };
  it('tells which way it rises though the middle goes along', () => {
    expect(risen(1.2)).toBe('crane-up');
    expect(risen(-1.2)).toBe('crane-down');
  });
});

describe('ssim', () => {
  it('is 1 for equal pictures and falls with difference', () => {
    const a = draw({});
    expect(ssim(a, a)).toBeCloseTo(1, 9);
    const near = ssim(a, draw({ yaw: 0.002 }));
    const far = ssim(a, draw({ yaw: 0.1 }));
    expect(near).toBeLessThan(1);
    expect(far).toBeLessThan(near);
  });
  it('refuses pictures of different size', () => {
    expect(() =>
      ssim(
        { width: 8, height: 8, data: new Float32Array(64) },
        { width: 16, height: 8, data: new Float32Array(128) },
      ),
    ).toThrow(/8x8 and 16x8/);
  });
});
