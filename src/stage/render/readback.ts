import type * as THREE from 'three/webgpu';
import type { GpuHost } from './host.ts';

/** Reads a drawn target as tightly packed bytes, waiting without burning a core. */
export async function readPixels(
  host: GpuHost,
  renderer: THREE.WebGPURenderer,
  target: THREE.RenderTarget,
): Promise<Uint8Array> {
  const data = await host.wait(
    renderer.readRenderTargetPixelsAsync(target, 0, 0, target.width, target.height),
  );
  return data as Uint8Array;
}
