import { hash } from '../../base/random.ts';
import { clamp, lerp, smoothstep } from '../../base/vectors.ts';
import type { LightEvent } from './motion.ts';

/** A number in 0 … 1 that depends only on its inputs. */
const noise = (id: string, step: number, seed: number): number => hash(`${id}:${step}`, seed) / 4294967296;

/**
 * Brightness factor of something at a film time: fades go to their level and stay, flickers stutter, flashes
 * come and go.
 */
export function glowAt(events: readonly LightEvent[], id: string, t: number, seed: number): number {
  let level = 1;
  for (const e of events) {
    if (e.id !== id || t < e.start) continue;
    const u = clamp((t - e.start) / Math.max(1e-3, e.end - e.start), 0, 1);
    if (e.kind === 'fade') level = lerp(level, e.level, smoothstep(0, 1, u));
    else if (u < 1 && e.kind === 'flash') level = lerp(level, e.level, (1 - u) ** 2);
    else if (u < 1) {
      // Stutters of 40 to 120 ms: two rates multiplied, as a bad contact does.
      const a = noise(id, Math.floor(t * 25), seed) < 0.32 ? e.level : 1;
      const b = noise(id, Math.floor(t * 8) + 1000, seed) < 0.25 ? (e.level + 1) / 2 : 1;
      level *= a * b;
    }
  }
  return level;
}
