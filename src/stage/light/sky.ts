import type { SkyDome } from './job.ts';

/** Radiance of the open sky along a unit direction, written into `out`. The drawn sky uses the same formula. */
export function skyRadiance(
  sky: SkyDome,
  x: number,
  y: number,
  z: number,
  out: Float64Array | number[],
): void {
  const up = Math.max(0, y) ** 0.45;
  const down = Math.min(1, Math.max(0, -y * 6));
  const s = sky.sunDirection;
  const glow = Math.max(0, x * s[0] + y * s[1] + z * s[2]) ** sky.glowPower * (1 - down);
  for (let c = 0; c < 3; c++) {
    const h = sky.horizon[c] as number;
    const open = h + ((sky.zenith[c] as number) - h) * up;
    out[c] = open + ((sky.ground[c] as number) - open) * down + (sky.glow[c] as number) * glow;
  }
}
