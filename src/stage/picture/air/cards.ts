import * as THREE from 'three/webgpu';
import type { Particles } from '../../../catalogue/kit/motion-kit.ts';
import type { PictureSpace } from '../../../vision/fill/project.ts';
import type { Speck } from './flight.ts';
import { cardMaterial } from './materials.ts';

const QUAD = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);

/**
 * Cards that are filled anew for every frame. Attributes of each: `place` (metres and alpha), `form` (half width, half
 * height, turn), `tint`.
 */
export class Cards {
  readonly mesh: THREE.Mesh;
  private readonly geometry = new THREE.InstancedBufferGeometry();
  private readonly place: THREE.InstancedBufferAttribute;
  private readonly form: THREE.InstancedBufferAttribute;
  private readonly tint: THREE.InstancedBufferAttribute;
  private used = 0;

  constructor(
    most: number,
    shape: Particles['shape'] | 'splash',
    shining: boolean,
    private readonly space: PictureSpace,
  ) {
    this.place = new THREE.InstancedBufferAttribute(new Float32Array(most * 4), 4);
    this.form = new THREE.InstancedBufferAttribute(new Float32Array(most * 4), 4);
    this.tint = new THREE.InstancedBufferAttribute(new Float32Array(most * 3), 3);
    this.geometry.setAttribute('position', new THREE.BufferAttribute(QUAD, 3));
    this.geometry.setIndex([0, 1, 2, 0, 2, 3]);
    this.geometry.setAttribute('place', this.place);
    this.geometry.setAttribute('form', this.form);
    this.geometry.setAttribute('tint', this.tint);
    this.mesh = new THREE.Mesh(this.geometry, cardMaterial(shape, shining));
    this.mesh.frustumCulled = false;
  }

  clear(): void {
    this.used = 0;
  }

  /**
   * @param pixel of the picture in heights: what is thinner is drawn as wide and fainter
   * @param colour as bytes have it, 0–1
   */
  add(speck: Speck, colour: readonly [number, number, number], pixel: number): void {
    const i = this.used++;
    const { aspect, mm } = this.space;
    const gate = aspect >= 1 ? 36 / aspect : 36;
    const metre = (gate / mm) * speck.z;
    const least = pixel * 0.6;
    const wide = Math.max(speck.wide, least);
    const tall = Math.max(speck.tall, least);
    const faint = Math.min(1, speck.wide / wide) * Math.min(1, speck.tall / tall);
    this.place.setXYZW(
      i,
      (speck.x - aspect / 2) * metre,
      (0.5 - speck.y) * metre,
      -speck.z,
      speck.alpha * faint ** 0.7,
    );
    this.form.setXYZW(i, wide * metre, tall * metre, speck.turn, 0);
    this.tint.setXYZ(i, colour[0] * speck.light, colour[1] * speck.light, colour[2] * speck.light);
  }

  /** After the last `add` of a frame. */
  done(): void {
    this.geometry.instanceCount = this.used;
    this.mesh.visible = this.used > 0;
    for (const a of [this.place, this.form, this.tint]) a.needsUpdate = true;
  }

  dispose(): void {
    this.geometry.dispose();
    (this.mesh.material as THREE.Material).dispose();
  }
}
