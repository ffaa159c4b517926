import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../../base/vectors.ts';
import { fxDepth, fxRange } from '../cards.ts';
import type { Stage } from '../stage.ts';
import { t, u } from '../uniforms.ts';
import type { View } from '../view.ts';

/** Draws a stage into a target as a camera sees it. */
export type Draw = (stage: Stage, camera: THREE.PerspectiveCamera, target: THREE.RenderTarget) => void;

/** The picture that level water and wet floors mirror, in half the resolution. */
export class Mirror {
  private readonly target: THREE.RenderTarget;
  private readonly camera = new THREE.PerspectiveCamera();

  constructor(width: number, height: number) {
    this.target = new THREE.RenderTarget(Math.ceil(width / 2), Math.ceil(height / 2), {
      type: THREE.HalfFloatType,
      generateMipmaps: true,
      minFilter: THREE.LinearMipmapLinearFilter,
      magFilter: THREE.LinearFilter,
    });
    this.target.depthTexture = new THREE.DepthTexture(this.target.width, this.target.height, THREE.FloatType);
  }

  /**
   * Draws the picture where something mirrors it, and hands it to the materials.
   * @param c the view's camera, aimed
   * @param elsewhere a depth that is not drawn to meanwhile
   */
  draw(
    three: THREE.WebGPURenderer,
    { stage, ...view }: View,
    c: THREE.PerspectiveCamera,
    draw: Draw,
    elsewhere: THREE.DepthTexture,
  ): void {
    u.mirrorOn.value = 0;
    if (!seen(stage, c)) return;
    const m = this.camera;
    const h = stage.mirrorHeight;
    m.fov = c.fov;
    m.aspect = c.aspect;
    m.near = c.near;
    m.far = c.far;
    const flip = (v: readonly number[]): Vec3 => [v[0] as number, 2 * h - (v[1] as number), v[2] as number];
    m.position.set(...flip(view.camera.position));
    m.up.set(0, 1, 0);
    m.lookAt(...flip(view.camera.target));
    if (view.camera.roll) m.rotateZ(view.camera.roll);
    m.coordinateSystem = THREE.WebGPUCoordinateSystem;
    m.updateProjectionMatrix();
    m.updateMatrixWorld(true);
    clipBelow(m, h);
    u.camera.value.copy(m.position);
    for (const object of stage.mirrors) object.visible = false;
    draw(stage, m, this.target);
    for (const object of stage.mirrors) object.visible = true;
    if (stage.mirroredBursts.children.some((o) => o.visible)) {
      // The target's own depth hides them: it cannot be read while it is drawn to.
      fxRange.value.set(1e6, 1e6 + 1, 1 / this.target.width, 1 / this.target.height);
      fxDepth.value = elsewhere;
      three.autoClear = false;
      three.render(stage.mirroredBursts, m);
      three.autoClear = true;
    }
    u.camera.value.copy(c.position);
    u.mirrorOn.value = 1;
    t.mirror.value = this.target.texture;
    const r = stage.reflect;
    u.mirror.value.set(r?.strength ?? 0, r?.roughness ?? 0.3, r?.puddles ?? 0, h);
  }

  /** Gives the graphics memory back. */
  dispose(): void {
    this.target.dispose();
  }
}

/** True when water or a mirroring floor may be in the picture. */
function seen(stage: Stage, c: THREE.PerspectiveCamera): boolean {
  const frustum = new THREE.Frustum().setFromProjectionMatrix(
    new THREE.Matrix4().multiplyMatrices(c.projectionMatrix, c.matrixWorldInverse),
    THREE.WebGPUCoordinateSystem,
  );
  return stage.mirrors.some((object) => {
    const { geometry } = object as THREE.Mesh;
    if (!geometry.boundingBox) geometry.computeBoundingBox();
    const box = (geometry.boundingBox as THREE.Box3).clone().applyMatrix4(object.matrixWorld);
    return frustum.intersectsBox(box);
  });
}

/**
 * Bends the near plane of a camera onto a level plane, so that nothing below it is drawn (Lengyel 2005, for
 * depths from 0 to 1).
 */
function clipBelow(camera: THREE.PerspectiveCamera, height: number): void {
  const plane = new THREE.Plane(new THREE.Vector3(0, 1, 0), -height + 0.01).applyMatrix4(
    camera.matrixWorldInverse,
  );
  const c = new THREE.Vector4(plane.normal.x, plane.normal.y, plane.normal.z, plane.constant);
  const inverse = camera.projectionMatrix.clone().invert();
  const q = new THREE.Vector4(Math.sign(c.x), Math.sign(c.y), 1, 1).applyMatrix4(inverse);
  c.multiplyScalar(1 / c.dot(q));
  const e = camera.projectionMatrix.elements;
  e[2] = c.x;
  e[6] = c.y;
  e[10] = c.z;
  e[14] = c.w;
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
}
