import * as THREE from 'three/webgpu';
import { type PuppetMaterialOptions, puppetMaterial } from '../render/index.ts';
import type { PuppetData } from './data.ts';
import { deform, type PosedPart } from './deform.ts';
import type { Surface } from './mesh.ts';
import type { Pose } from './rig.ts';
import { readPrint } from './wardrobe/print.ts';

/** What each surface of a puppet is drawn with. */
const wear: Readonly<Record<string, PuppetMaterialOptions>> = {
  skin: { kind: 'skin', colour: [1, 1, 1] },
  eye: { kind: 'eye', colour: [1, 1, 1] },
  // Carded wool: combed fibres without gloss.
  hair: { kind: 'hair', colour: [1, 1, 1], roughness: 0.9, bump: 0.9, sheen: 0.4 },
  weave: { kind: 'cloth', colour: [1, 1, 1] },
  twill: { kind: 'twill', colour: [1, 1, 1] },
  knit: { kind: 'knit', colour: [1, 1, 1] },
  felt: { kind: 'felt', colour: [1, 1, 1] },
  satin: { kind: 'silk', colour: [1, 1, 1] },
  leather: { kind: 'leather', colour: [1, 1, 1], metres: 0.09, bump: 0.45 },
  nylon: { kind: 'nylon', colour: [1, 1, 1] },
  metal: { kind: 'metal', colour: [1, 1, 1] },
  resin: { kind: 'resin', colour: [1, 1, 1] },
};

/** A surface's own material. */
function materialOf(surface: Surface): THREE.Material {
  const print = readPrint(surface);
  return puppetMaterial(print ? { kind: 'cloth', colour: [1, 1, 1], print } : (wear[surface] ?? wear.weave!));
}

/** Makes the material of a surface; the drawing side's own unless told. */
export type MaterialMaker = (surface: Surface) => THREE.Material;

/** A puppet in a scene: one mesh a surface, bent anew by every `apply`. */
export class PuppetView {
  /** Add this to the scene; stays at the origin, vertices are in world coordinates. */
  readonly object = new THREE.Group();
  readonly data: PuppetData;
  private readonly posed: PosedPart[];
  private readonly meshes: THREE.Mesh[];

  /**
   * @param data from `buildPuppet`
   * @param material how surfaces are drawn
   * @example const view = new PuppetView(data); scene.add(view.object); view.apply(pose);
   */
  constructor(data: PuppetData, material: MaterialMaker = materialOf) {
    this.data = data;
    this.posed = [];
    this.meshes = data.parts.map((part) => {
      const geometry = new THREE.BufferGeometry();
      const position = new THREE.BufferAttribute(part.positions.slice(), 3).setUsage(THREE.DynamicDrawUsage);
      const normal = new THREE.BufferAttribute(part.normals.slice(), 3).setUsage(THREE.DynamicDrawUsage);
      geometry.setAttribute('position', position);
      geometry.setAttribute('normal', normal);
      geometry.setAttribute('uv', new THREE.BufferAttribute(part.uvs, 2));
      geometry.setAttribute('color', new THREE.BufferAttribute(part.colours, 3));
      geometry.setIndex(new THREE.BufferAttribute(part.indices, 1));
      geometry.boundingSphere = new THREE.Sphere();
      this.posed.push({ positions: position.array as Float32Array, normals: normal.array as Float32Array });
      const mesh = new THREE.Mesh(geometry, material(part.surface));
      mesh.name = part.surface;
      mesh.castShadow = true;
      mesh.receiveShadow = true;
      this.object.add(mesh);
      return mesh;
    });
  }

  /**
   * Show a pose.
   * @param points control points of loose cloth from `clothAt`; cloth hangs still when absent
   */
  apply(pose: Pose, points?: readonly Float32Array[]): void {
    deform(this.data, pose, this.posed, points);
    const h = this.data.skeleton.height;
    for (const mesh of this.meshes) {
      const { position, normal } = mesh.geometry.attributes as Record<string, THREE.BufferAttribute>;
      position!.needsUpdate = true;
      normal!.needsUpdate = true;
      // Generous: a puppet with raised arms and a flying skirt, wherever its hips are.
      mesh.geometry.boundingSphere?.set(
        new THREE.Vector3(
          pose.at[0] + pose.hips[0],
          pose.at[1] + pose.hips[1] + h * 0.5,
          pose.at[2] + pose.hips[2],
        ),
        h * 1.1,
      );
    }
  }

  /** Give the graphics memory back. */
  dispose(): void {
    for (const mesh of this.meshes) {
      mesh.geometry.dispose();
      (mesh.material as THREE.Material).dispose();
    }
  }
}
