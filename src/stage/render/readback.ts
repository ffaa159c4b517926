import type * as THREE from 'three/webgpu';
import type { GpuHost } from './host.ts';

/** Buffers that the processor can read, by size, kept for the next picture: a new one a picture costs more than the copy. */
const spare = new WeakMap<GPUDevice, Map<number, GPUBuffer[]>>();

function spareOf(device: GPUDevice, size: number): GPUBuffer[] {
  let sizes = spare.get(device);
  if (!sizes) spare.set(device, (sizes = new Map()));
  let list = sizes.get(size);
  if (!list) sizes.set(size, (list = []));
  return list;
}

/**
 * Reads a drawn target of four bytes a pixel as tightly packed bytes, waiting without burning a core. The copy is
 * queued before the first wait, so the next picture may be drawn into the same target meanwhile.
 * @param into memory for the bytes; new memory when absent or of another size
 */
export async function readPixels(
  host: GpuHost,
  renderer: THREE.WebGPURenderer,
  target: THREE.RenderTarget,
  into?: Uint8Array,
): Promise<Uint8Array> {
  const { device } = host;
  const { width, height } = target;
  const used = width * 4;
  // Rows of a copy start at multiples of 256 bytes.
  const row = Math.ceil(used / 256) * 256;
  const free = spareOf(device, row * height);
  const buffer =
    free.pop() ??
    device.createBuffer({ size: row * height, usage: GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ });
  const { texture } = (
    renderer.backend as unknown as { get(of: THREE.Texture): { texture: GPUTexture } }
  ).get(target.texture);
  const encoder = device.createCommandEncoder();
  encoder.copyTextureToBuffer({ texture }, { buffer, bytesPerRow: row }, { width, height });
  device.queue.submit([encoder.finish()]);
  await host.wait(buffer.mapAsync(GPUMapMode.READ));
  const mapped = new Uint8Array(buffer.getMappedRange());
  const out = into?.length === used * height ? into : new Uint8Array(used * height);
  if (row === used) out.set(mapped);
  else {
    for (let y = 0; y < height; y++) out.set(mapped.subarray(y * row, y * row + used), y * used);
  }
  buffer.unmap();
  free.push(buffer);
  return out;
}
