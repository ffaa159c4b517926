import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../base/vectors.ts';
import { float, vec4 } from './tsl.ts';
import { t, u } from './uniforms.ts';

/** The key light of a shot. */
export interface KeyLight {
  readonly kind: 'sun' | 'spot';
  /** Unit direction towards a sun, or the position of a spot, metres. */
  readonly at: Vec3;
  /** Where a spot points, and the middle of what a sun's shadow covers, metres. */
  readonly towards: Vec3;
  /** Linear rgb irradiance / π at the subject. */
  readonly colour: Vec3;
  /** 0 a bare bulb … 1 an overcast sky. */
  readonly softness: number;
  /** Half-angle of a spot, radians. */
  readonly cone?: number;
  /** Radius of the area with shadows, metres. */
  readonly reach: number;
  readonly shadow: boolean;
}

/**
 * Draws the shadow map of the key light. Objects on layer 1 stand still and are drawn once into a map of
 * their own, which is copied before the movers are drawn over it.
 */
export class Shadows {
  readonly size: number;
  private readonly still: THREE.RenderTarget;
  private readonly all: THREE.RenderTarget;
  private readonly sun = new THREE.OrthographicCamera();
  private readonly spot = new THREE.PerspectiveCamera();
  private readonly material: THREE.NodeMaterial;
  private stillFor: unknown;

  constructor(size: number) {
    this.size = size;
    const target = (): THREE.RenderTarget => {
      const made = new THREE.RenderTarget(size, size, {
        format: THREE.RedFormat,
        type: THREE.UnsignedByteType,
        depthBuffer: true,
      });
      const depth = new THREE.DepthTexture(size, size, THREE.FloatType);
      depth.compareFunction = THREE.LessEqualCompare;
      depth.minFilter = depth.magFilter = THREE.LinearFilter;
      made.depthTexture = depth;
      return made;
    };
    this.still = target();
    this.all = target();
    this.material = new THREE.NodeMaterial();
    this.material.lights = false;
    this.material.fragmentNode = vec4(float(0));
    this.material.side = THREE.DoubleSide;
    this.material.blending = THREE.NoBlending;
  }

  /** Points the light and fills the uniforms that materials read. */
  aim(key: KeyLight): THREE.Camera {
    const towards = new THREE.Vector3(...key.towards);
    const at = new THREE.Vector3(...key.at);
    let camera: THREE.Camera;
    if (key.kind === 'sun') {
      const c = this.sun;
      const r = key.reach;
      c.left = c.bottom = -r;
      c.right = c.top = r;
      c.near = 0.1;
      c.far = 80 + r * 2;
      c.position.copy(towards).addScaledVector(at, 40 + r);
      u.key.value.set(at.x, at.y, at.z, 0);
      camera = c;
    } else {
      const c = this.spot;
      c.fov = ((key.cone ?? 0.5) * 360) / Math.PI;
      c.aspect = 1;
      // What lies behind the light's own stand, such as a wall, casts no shadow.
      c.near = Math.max(0.15, at.distanceTo(towards) - 1.5);
      c.far = 60;
      c.position.copy(at);
      u.key.value.set(at.x, at.y, at.z, 1);
      camera = c;
    }
    (camera as THREE.PerspectiveCamera).coordinateSystem = THREE.WebGPUCoordinateSystem;
    (camera as THREE.PerspectiveCamera).updateProjectionMatrix();
    if (Math.abs(towards.clone().sub(camera.position).normalize().y) > 0.99) camera.up.set(0, 0, 1);
    else camera.up.set(0, 1, 0);
    camera.lookAt(towards);
    camera.updateMatrixWorld(true);
    u.keyColour.value.set(...key.colour);
    const distance = camera.position.distanceTo(towards);
    const cone = key.cone ?? 0.5;
    u.keyAxis.value.copy(towards).sub(camera.position).normalize();
    u.keyCone.value.set(Math.cos(cone * 0.55), Math.cos(cone * 0.97), distance);
    const bias = new THREE.Matrix4().set(0.5, 0, 0, 0.5, 0, -0.5, 0, 0.5, 0, 0, 1, 0, 0, 0, 0, 1);
    u.shadowMatrix.value
      .copy(bias)
      .multiply((camera as THREE.PerspectiveCamera).projectionMatrix)
      .multiply(camera.matrixWorldInverse);
    const extent = key.kind === 'sun' ? key.reach * 2 : distance * Math.tan(cone) * 2;
    // Penumbrae of a hand's breadth at most: wider ones would need more samples than a frame can pay.
    u.shadowSoft.value = Math.min(
      3.2 / this.size,
      Math.max(1 / this.size, (0.004 + key.softness * 0.05) / Math.max(0.5, extent)),
    );
    u.shadowBias.value = extent * (1.1 / this.size + u.shadowSoft.value * 0.95) + 0.002;
    u.shadowOn.value = key.shadow ? 1 : 0;
    return camera;
  }

  /** Draws the map; `stamp` tells whether what stands still has changed since the last frame. */
  draw(renderer: THREE.WebGPURenderer, scene: THREE.Scene, camera: THREE.Camera, stamp: unknown): void {
    const background = scene.background;
    scene.background = null;
    scene.overrideMaterial = this.material;
    if (this.stillFor !== stamp) {
      camera.layers.set(1);
      renderer.setRenderTarget(this.still);
      renderer.autoClear = true;
      renderer.render(scene, camera);
      this.stillFor = stamp;
      if (!this.primed) {
        renderer.setRenderTarget(this.all);
        renderer.render(scene, camera);
        this.primed = true;
      }
    }
    renderer.copyTextureToTexture(
      this.still.depthTexture as THREE.DepthTexture,
      this.all.depthTexture as THREE.DepthTexture,
    );
    camera.layers.set(2);
    renderer.setRenderTarget(this.all);
    renderer.autoClear = false;
    renderer.render(scene, camera);
    renderer.autoClear = true;
    scene.overrideMaterial = null;
    scene.background = background;
    t.shadow.value = this.all.depthTexture as THREE.DepthTexture;
  }

  private primed = false;

  dispose(): void {
    this.still.dispose();
    this.all.dispose();
    this.material.dispose();
  }
}
