import type { Rgb } from '../../../base/colour.ts';
import type { Vec3 } from '../../../base/vectors.ts';
import { place } from '../head/grid.ts';
import type { Head } from '../head/index.ts';
import type { PuppetMesh } from '../mesh.ts';
import { tube } from '../tube.ts';

/** Spectacles; dark ones have lenses. */
export function glasses(mesh: PuppetMesh, head: Head, colour: Rgb, dark: boolean): void {
  const { face, frame, eye } = head;
  const r = face.eyeRadius * 1.28;
  const z = eye[2] + face.eyeRadius * 1.16;
  const scale = frame.scale;
  for (const s of [-1, 1]) {
    const ring: Vec3[] = [];
    for (let i = 0; i <= 20; i++) {
      const a = (i / 20) * 2 * Math.PI;
      ring.push(
        place(frame, [
          s * (eye[0] + 0.004) + Math.cos(a) * r,
          eye[1] - 0.008 + Math.sin(a) * r * 0.92,
          z - 0.02 * Math.cos(a) * s,
        ]),
      );
    }
    tube(mesh, 'resin', ring, [0.0125 * scale], {
      sides: 6,
      steps: 30,
      colour: () => colour,
      bind: () => [['head', 1]],
      open: true,
    });
    const hinge: Vec3 = [s * (eye[0] + r), eye[1] + 0.02, z - 0.03];
    tube(
      mesh,
      'resin',
      [
        hinge,
        [s * 0.375, eye[1] + 0.03, 0.16],
        [s * 0.39, eye[1] + 0.02, -0.02],
        [s * 0.375, eye[1] - 0.07, -0.1],
      ].map((q) => place(frame, [q[0]!, q[1]!, q[2]!])),
      [0.01 * scale],
      { sides: 6, steps: 10, colour: () => colour, bind: () => [['head', 1]] },
    );
    if (dark) {
      mesh.grid(
        'eye',
        16,
        3,
        (u, v) => {
          const a = u * 2 * Math.PI;
          return {
            at: place(frame, [
              s * (eye[0] + 0.004) + Math.cos(a) * r * v,
              eye[1] - 0.008 + Math.sin(a) * r * 0.92 * v,
              z + 0.006 * (1 - v * v) - 0.02 * Math.cos(a) * s * v,
            ]),
            colour: [0.012, 0.012, 0.015],
            bind: [['head', 1]],
          };
        },
        { wrap: true, awayFrom: place(frame, [s * eye[0], eye[1], z - 0.4]) },
      );
    }
  }
  tube(
    mesh,
    'resin',
    [
      [-(eye[0] - r), eye[1] + 0.02, z + 0.012],
      [0, eye[1] + 0.035, z + 0.04],
      [eye[0] - r, eye[1] + 0.02, z + 0.012],
    ].map((q) => place(frame, [q[0]!, q[1]!, q[2]!])),
    [0.011 * scale],
    { sides: 6, steps: 8, colour: () => colour, bind: () => [['head', 1]] },
  );
}
