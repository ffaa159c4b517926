import * as THREE from 'three/webgpu';
import { Fn, float, type Node, uv, vec4 } from '../tsl.ts';
import type { View } from '../view.ts';

const MAX_CONTACTS = 96;

/** Dark patches under what stands on the floor; none until they are placed. */
export function contactMesh(): THREE.InstancedMesh {
  const material = new THREE.NodeMaterial();
  material.name = 'contacts';
  material.lights = false;
  material.fog = false;
  material.transparent = true;
  material.depthWrite = false;
  material.polygonOffset = true;
  material.polygonOffsetFactor = -2;
  material.polygonOffsetUnits = -2;
  material.fragmentNode = contactShade();
  const mesh = new THREE.InstancedMesh(
    new THREE.PlaneGeometry(2, 2).rotateX(-Math.PI / 2),
    material,
    MAX_CONTACTS,
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = 650;
  mesh.count = 0;
  return mesh;
}

function contactShade(): Node {
  return Fn(() => {
    const r = uv().sub(0.5).length().mul(2);
    const a = float(1).sub(r.min(1)).pow(1.5);
    return vec4(0, 0, 0, a.mul(0.72));
  })();
}

/** Puts the patches under what touches the floor now. */
export function placeContacts(mesh: THREE.InstancedMesh, contacts: NonNullable<View['contacts']>): void {
  const m = new THREE.Matrix4();
  mesh.count = Math.min(MAX_CONTACTS, contacts.length);
  contacts.slice(0, MAX_CONTACTS).forEach((contact, i) => {
    const r = contact.radius * Math.min(1, 0.4 + contact.strength * 0.6);
    m.makeScale(r, 1, r).setPosition(contact.at[0], contact.at[1] + 0.006, contact.at[2]);
    mesh.setMatrixAt(i, m);
  });
  mesh.instanceMatrix.needsUpdate = true;
}
