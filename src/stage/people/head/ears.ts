import { lerp, smoothstep } from '../../../base/vectors.ts';
import type { PuppetMesh, Vertex } from '../mesh.ts';
import { type HeadFrame, place } from './grid.ts';
import { type Distance, type FaceShape, march } from './shape.ts';
import { type Complexion, flushed, shade } from './skin.ts';

/** Ears: a bowl with a rim, turned a little to the front. */
export function ears(mesh: PuppetMesh, frame: HeadFrame, f: FaceShape, d: Distance, c: Complexion): void {
  const mark = mesh.mark();
  const y0 = f.eyeY - 0.05;
  const root = march(d, [0.8, y0, -0.035], [-1, 0, 0]);
  const rgb = flushed(c.skin);
  mesh.grid(
    'skin',
    16,
    7,
    (u, v): Vertex => {
      const a = u * 2 * Math.PI;
      const back = v > 0.8 ? (v - 0.8) / 0.2 : 0;
      const q = Math.min(1, v / 0.8);
      const egg = 1 + 0.16 * Math.sin(a);
      const along = Math.cos(a) * 0.056 * f.ear * q * egg * (1 - 0.5 * back);
      const high = Math.sin(a) * 0.093 * f.ear * q * (1 - 0.3 * back) + (Math.sin(a) < 0 ? 0.006 : 0);
      const rim = smoothstep(0.45, 0.85, q) * (Math.sin(a + 0.5) > -0.9 ? 1 : 0.4);
      const out = 0.012 + 0.024 * rim - 0.04 * back - Math.cos(a) * 0.022 * q;
      const blush = 0.28 + 0.2 * (1 - q);
      return {
        at: place(frame, [root[0] + out, y0 + high, -0.035 + along]),
        colour: shade(
          [lerp(c.skin[0], rgb[0], blush), lerp(c.skin[1], rgb[1], blush), lerp(c.skin[2], rgb[2], blush)],
          lerp(0.6, 1, rim),
        ),
        bind: [['head', 1]],
      };
    },
    { wrap: true, awayFrom: place(frame, [root[0] - 0.1, y0, -0.035]) },
  );
  mesh.mirror(mark);
}
