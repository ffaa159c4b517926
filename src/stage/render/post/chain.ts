import * as THREE from 'three/webgpu';
import { type Node, screenCoordinate, vec2 } from '../tsl.ts';

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
