import * as THREE from 'three/webgpu';
import { floor, fract, mix, type Node, screenCoordinate, vec2 } from '../tsl.ts';

/** What a chain of passes is made for: it holds only what this look and this place need. */
export interface Drawn {
  /** The lit picture, its depth, and what is in the air before it. */
  readonly lit: THREE.RenderTarget;
  readonly depth: THREE.DepthTexture;
  readonly effects: THREE.RenderTarget;
  /** Pixels of the picture for one of the blur and the effects, along one side. */
  readonly share: 1 | 2;
  /** Samples of the blur. */
  readonly taps: number;
  /** Whether anything is in the air. */
  readonly air: boolean;
  readonly shading: 'miniature' | 'cel' | 'painted' | 'clay';
  readonly ink: boolean;
  readonly flare: boolean;
  readonly video: boolean;
  /** Whether the picture sways in the gate. */
  readonly weave: boolean;
}

interface Pass {
  readonly target: THREE.RenderTarget;
  readonly quad: THREE.QuadMesh;
}

/** Passes over the whole picture, one after the other, and the targets between them. */
export class Chain {
  private readonly targets: THREE.RenderTarget[] = [];
  private readonly passes: Pass[] = [];
  private readonly firsts: Pass[] = [];
  private begun = false;

  /** A picture to draw into, of half floats unless another type is given. */
  target(w: number, h: number, type: THREE.TextureDataType = THREE.HalfFloatType): THREE.RenderTarget {
    const made = new THREE.RenderTarget(w, h, {
      type,
      depthBuffer: false,
      minFilter: THREE.LinearFilter,
      magFilter: THREE.LinearFilter,
    });
    made.texture.colorSpace = THREE.NoColorSpace;
    this.targets.push(made);
    return made;
  }

  /** A picture whose pixels are read as they are: on a software driver at a third of the cost of mixing four. */
  exact(w: number, h: number, type?: THREE.TextureDataType): THREE.RenderTarget {
    const made = this.target(w, h, type);
    made.texture.magFilter = THREE.NearestFilter;
    // There are no smaller levels; but with the plain nearest filter three would load instead of sampling, and slower.
    made.texture.minFilter = THREE.NearestMipmapNearestFilter;
    return made;
  }

  /** Adds a pass of every frame. */
  pass(target: THREE.RenderTarget, node: Node): THREE.Texture {
    this.passes.push({ target, quad: quadOf(node) });
    return target.texture;
  }

  /** Adds a picture that no frame changes: it is drawn once, before the first. */
  once(target: THREE.RenderTarget, node: Node): THREE.Texture {
    this.firsts.push({ target, quad: quadOf(node) });
    return target.texture;
  }

  run(renderer: THREE.WebGPURenderer): void {
    const due = this.begun ? this.passes : [...this.firsts, ...this.passes];
    this.begun = true;
    for (const { target, quad } of due) {
      renderer.setRenderTarget(target);
      quad.render(renderer);
    }
  }

  dispose(): void {
    for (const target of this.targets) target.dispose();
    for (const { quad } of [...this.firsts, ...this.passes]) (quad.material as THREE.Material).dispose();
  }
}

/** The mean of the four pixels about a place of an exact picture, weighted by how near they are. */
export const between = (source: Node, uvNode: Node, { width, height }: THREE.RenderTarget): Node => {
  const texel = vec2(1 / width, 1 / height);
  const place = uvNode.mul(vec2(width, height)).sub(0.5).toVar();
  const corner = floor(place).add(0.5).mul(texel).toVar();
  const share = fract(place).toVar();
  const pixel = (x: number, y: number): Node => source.sample(corner.add(texel.mul(vec2(x, y))));
  return mix(mix(pixel(0, 0), pixel(1, 0), share.x), mix(pixel(0, 1), pixel(1, 1), share.x), share.y);
};

/** Where a pixel of a target lies in the picture, 0–1. */
export const at = (target: THREE.RenderTarget): Node =>
  screenCoordinate.xy.mul(vec2(1 / target.width, 1 / target.height));

function quadOf(node: Node): THREE.QuadMesh {
  const material = new THREE.NodeMaterial();
  material.lights = false;
  material.fog = false;
  material.depthTest = false;
  material.depthWrite = false;
  material.blending = THREE.NoBlending;
  material.fragmentNode = node;
  return new THREE.QuadMesh(material);
}
