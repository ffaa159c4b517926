import { texture, uv, vec2 } from 'three/tsl';
import * as THREE from 'three/webgpu';
import type { GpuHost } from '../../src/stage/render/host.ts';

let quad: THREE.QuadMesh | undefined;

/** Stands in for stage/render/readback.ts: a finished picture goes to the canvas, where the screenshot takes it. */
export async function readPixels(
  _: GpuHost,
  renderer: THREE.WebGPURenderer,
  target: THREE.RenderTarget,
): Promise<Uint8Array> {
  const { width, height } = renderer.domElement;
  if (target.width !== width || target.height !== height)
    return new Uint8Array(target.width * target.height * 4);
  if (!quad) {
    const material = new THREE.NodeMaterial();
    Object.assign(material, { lights: false, fog: false, depthTest: false, depthWrite: false });
    material.fragmentNode = texture(target.texture, vec2(uv().x, uv().y));
    quad = new THREE.QuadMesh(material);
  }
  renderer.setRenderTarget(null);
  quad.render(renderer);
  return new Uint8Array(0);
}
