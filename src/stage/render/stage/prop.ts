import * as THREE from 'three/webgpu';
import type { Batch, Model } from '../../set/model.ts';
import { clothMesh } from '../cloth.ts';
import { assemble, sides } from '../geometry.ts';
import { surfaceOf } from '../materials/tiles.ts';
import { setMaterial } from '../set-material.ts';

/** A model with parts that can be moved. */
export interface PropHandle {
  readonly object: THREE.Group;
  /** Named parts; each turns about its pivot, which is its position. */
  readonly parts: ReadonlyMap<string, THREE.Group>;
}
/**
 * The meshes of a model whose parts, or which as a whole, will move.
 * @param phase of its hanging cloth, so that no two sway alike
 */
export function propOf(model: Model, phase: number): PropHandle & { readonly triangles: number } {
  const object = new THREE.Group();
  const parts = new Map<string, THREE.Group>();
  let triangles = 0;
  const put = (group: THREE.Group, batches: readonly Batch[]): void => {
    for (const glass of [false, true]) {
      const chosen = batches.filter((b) => (surfaceOf(b.material).opacity ?? 1) < 1 === glass);
      const made = assemble(chosen, { lamps: model.lamps });
      if (!made) continue;
      triangles += made.triangles;
      for (const { geometry, solid } of glass ? [{ geometry: made.geometry, solid: false }] : sides(made))
        group.add(new THREE.Mesh(geometry, setMaterial({ baked: false, glass, solid })));
    }
  };
  put(object, model.fixed);
  for (const part of model.parts) {
    const group = new THREE.Group();
    group.name = part.name;
    group.position.set(...part.pivot);
    const inner = new THREE.Group();
    inner.position.set(-part.pivot[0], -part.pivot[1], -part.pivot[2]);
    put(inner, part.batches);
    group.add(inner);
    object.add(group);
    parts.set(part.name, group);
  }
  for (const cloth of model.cloths) object.add(clothMesh(cloth, phase));
  return { object, parts, triangles };
}
