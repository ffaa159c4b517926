import type { Rgb } from '../../../base/colour.ts';
import { lerp, smoothstep, type Vec3 } from '../../../base/vectors.ts';
import type { PuppetMesh } from '../mesh.ts';
import { tube } from '../tube.ts';
import { type HeadFrame, place } from './grid.ts';
import { type Distance, type FaceShape, gradient, march } from './shape.ts';

/** How one wears brows; lengths in heads. */
export interface BrowStyle {
  readonly colour: Rgb;
  readonly thickness: number;
  /** Height of the arch over its ends. */
  readonly arch: number;
  /** How much higher the outer end lies than the inner one: level brows are at ease, falling ones worry, rising ones plot. */
  readonly rise: number;
}

/** Height of the brows over the middle of the eyes, heads. */
export const browHeight = (f: FaceShape): number => f.eyeRadius * 1.3 + 0.036 + 0.01 * f.young;

/** Brows that tilt and rise by themselves. */
export function brows(mesh: PuppetMesh, frame: HeadFrame, f: FaceShape, d: Distance, style: BrowStyle): void {
  const mark = mesh.mark();
  const path: Vec3[] = [];
  const radii: number[] = [];
  for (let i = 0; i <= 8; i++) {
    const u = i / 8;
    const x = f.eyeX + lerp(-0.092, 0.118, u);
    // The peak lies over the outer edge of the iris.
    const bend = Math.sin(Math.PI * u ** 1.12);
    const y = f.eyeY + browHeight(f) - 0.006 + style.arch * bend + style.rise * (u - 0.5);
    const p = march(d, [x, y, 0.62], [0, 0, -1]);
    const n = gradient(d, p);
    path.push(place(frame, [p[0] + n[0] * 0.005, p[1] + n[1] * 0.005, p[2] + n[2] * 0.005]));
    radii.push(
      style.thickness *
        frame.scale *
        (0.42 + 0.6 * Math.sin(Math.PI * (0.17 + 0.7 * u)) - 0.34 * smoothstep(0.72, 1, u)),
    );
  }
  tube(mesh, 'hair', path, radii, {
    sides: 8,
    steps: 16,
    flat: 0.62,
    flatAxis: [0, 0.25, 1],
    colour: () => style.colour,
    bind: () => [['brow.l', 1]],
  });
  mesh.mirror(mark);
}
