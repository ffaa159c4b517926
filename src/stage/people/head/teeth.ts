import type { Rgb } from '../../../base/colour.ts';
import { lerp } from '../../../base/vectors.ts';
import type { PuppetMesh } from '../mesh.ts';
import { type HeadFrame, place } from './grid.ts';
import { type Distance, type FaceShape, march } from './shape.ts';
import { shade } from './skin.ts';

/** One band of teeth above, one on the jaw, and a tongue. */
export function teeth(mesh: PuppetMesh, frame: HeadFrame, f: FaceShape, d: Distance): void {
  const front = march(d, [0, f.mouthY, 0.62], [0, 0, -1])[2] - 0.03;
  const cream: Rgb = [0.86, 0.8, 0.7];
  for (const [joint, low, high, inset] of [
    ['head', -0.03, 0.03, 0],
    ['jaw', -0.085, -0.046, 0.012],
  ] as const) {
    mesh.grid(
      'eye',
      12,
      2,
      (u, v) => {
        const a = (u - 0.5) * 2.3;
        const radius = f.mouthWidth * 1.3 - inset * 0.5;
        // The arch rises towards the cheeks, as the corners of a smile do.
        const arch = 0.024 * Math.abs(2 * u - 1) ** 2;
        return {
          at: place(frame, [
            Math.sin(a) * radius,
            f.mouthY + lerp(low, high, v) + 0.004 + arch,
            front - inset - radius * 1.05 * (1 - Math.cos(a)),
          ]),
          colour: shade(cream, lerp(1, 0.55, Math.abs(u - 0.5) * 2)),
          bind: [[joint, 1]],
        };
      },
      { awayFrom: place(frame, [0, f.mouthY, front - 0.3]) },
    );
  }
  mesh.grid(
    'skin',
    10,
    6,
    (u, v) => {
      const a = u * 2 * Math.PI;
      const t = v * Math.PI;
      return {
        at: place(frame, [
          Math.sin(t) * Math.cos(a) * 0.055,
          f.mouthY - 0.034 + Math.sin(t) * Math.sin(a) * 0.02,
          front - 0.085 + Math.cos(t) * 0.06,
        ]),
        colour: [0.42, 0.09, 0.08],
        bind: [['jaw', 1]],
      };
    },
    { wrap: true, awayFrom: place(frame, [0, f.mouthY - 0.034, front - 0.085]) },
  );
}
