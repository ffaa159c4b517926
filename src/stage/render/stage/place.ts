import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../../base/vectors.ts';
import type { Batch, Lamp } from '../../set/model.ts';

/** True for a batch that lies flat at floor height, such as a ground sheet. */
export function level(b: Batch): boolean {
  let up = 0;
  const n = b.positions.length / 3;
  for (let i = 0; i < n; i++) {
    if (Math.abs(b.positions[i * 3 + 1] as number) > 0.06) return false;
    if ((b.normals[i * 3 + 1] as number) > 0.8) up++;
  }
  return up > n * 0.4;
}
/** A point of a model in the world. */
export function point(p: Vec3, m: ArrayLike<number>): Vec3 {
  const v = new THREE.Vector3(...p).applyMatrix4(new THREE.Matrix4().fromArray(Array.from(m)));
  return [v.x, v.y, v.z];
}
/** A lamp of a model in the world. */
export function movedLamp(lamp: Lamp, matrix: ArrayLike<number> | undefined): Lamp {
  if (!matrix) return lamp;
  const m = new THREE.Matrix4().fromArray(Array.from(matrix));
  const towards = new THREE.Vector3(...lamp.towards).transformDirection(m);
  return { ...lamp, at: point(lamp.at, matrix), towards: [towards.x, towards.y, towards.z] };
}
/** Geometry of a model in the world. */
export function moved(batch: Batch, matrix: ArrayLike<number> | undefined): Batch {
  if (!matrix) return batch;
  const m = new THREE.Matrix4().fromArray(Array.from(matrix));
  const n = new THREE.Matrix3().getNormalMatrix(m);
  const positions = Float32Array.from(batch.positions);
  const normals = Float32Array.from(batch.normals);
  const v = new THREE.Vector3();
  for (let i = 0; i < positions.length; i += 3) {
    v.fromArray(positions, i).applyMatrix4(m).toArray(positions, i);
    v.fromArray(normals, i).applyMatrix3(n).normalize().toArray(normals, i);
  }
  return { ...batch, positions, normals };
}
