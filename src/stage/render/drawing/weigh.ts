import * as THREE from 'three/webgpu';
import type { Subject } from '../exposure.ts';
import { facePixels, type Spot } from '../faces.ts';
import type { Subjects } from '../view.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How much each cell of the meter's grid belongs to the subjects, bodies 1 and faces more, and the faces' pixels.
 * @param picture numbers of what is seen at each pixel
 * @param camera what it was drawn with
 */
export function weigh(
  subjects: Subjects,
  { width, height, ids }: Size & { readonly ids: Uint16Array },
  grid: Size,
  camera: THREE.PerspectiveCamera,
): { readonly cells: Subject; readonly faces: readonly (readonly Spot[])[] } {
  const weights = new Float32Array(grid.width * grid.height);
  const tangent = Math.tan((camera.fov * Math.PI) / 360);
  const faces = subjects.faces.map(({ at, radius }) => {
    const p = new THREE.Vector3(...at).project(camera);
    const away = camera.position.distanceTo(new THREE.Vector3(...at));
    const r = (radius / (away * tangent)) * 0.5 * height;
    return { x: (p.x * 0.5 + 0.5) * width, y: (0.5 - p.y * 0.5) * height, r: p.z < 1 ? r : 0 };
  });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!subjects.ids.has(ids[y * width + x] as number)) continue;
      const face = faces.some((f) => Math.hypot(f.x - x, f.y - y) < f.r);
      const cell = Math.floor((y * grid.height) / height) * grid.width + Math.floor((x * grid.width) / width);
      weights[cell] = (weights[cell] as number) + (face ? 8 : 1);
    }
  return {
    cells: { weights, people: subjects.people ?? subjects.faces.length > 0 },
    faces: facePixels(faces, width, height, (k) => subjects.ids.has(ids[k] as number)),
  };
}
