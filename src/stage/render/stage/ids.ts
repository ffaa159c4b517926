import * as THREE from 'three/webgpu';
import type { Assembled } from '../geometry.ts';
import type { Fixed } from './options.ts';

/**
 * What of assembled geometry belongs to whom, as a mesh for each number in the id picture.
 * @param owners of the batches it was assembled from
 */
export function idMeshes(made: Assembled, owners: readonly Fixed[]): THREE.Mesh[] {
  const index = (made.geometry.getIndex() as THREE.BufferAttribute).array;
  const lists = new Map<number, number[]>();
  for (let i = 0; i < made.triangles; i++) {
    const fixed = owners[made.batchOf[i] as number] as Fixed;
    const id = fixed.dressedIds?.[(made.ownerOf[i] as number) - 1] || fixed.id;
    let list = lists.get(id);
    if (!list) {
      list = [];
      lists.set(id, list);
    }
    list.push(index[i * 3] as number, index[i * 3 + 1] as number, index[i * 3 + 2] as number);
  }
  return [...lists].map(([id, list]) => {
    const geometry = new THREE.BufferGeometry();
    geometry.setAttribute('position', made.geometry.getAttribute('position'));
    geometry.setIndex(new THREE.BufferAttribute(new Uint32Array(list), 1));
    geometry.boundingSphere = sphereOf(geometry);
    const mesh = new THREE.Mesh(geometry);
    mesh.userData.id = id;
    return mesh;
  });
}

/** The ball around what a geometry draws: it may draw a small part of the positions that it shares. */
function sphereOf(geometry: THREE.BufferGeometry): THREE.Sphere {
  const positions = geometry.getAttribute('position');
  const box = new THREE.Box3();
  const p = new THREE.Vector3();
  for (const i of (geometry.getIndex() as THREE.BufferAttribute).array)
    box.expandByPoint(p.fromBufferAttribute(positions, i));
  return box.getBoundingSphere(new THREE.Sphere());
}
