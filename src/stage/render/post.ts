import * as THREE from 'three/webgpu';
import type { Look } from './look.ts';
import { bloom } from './post/bloom.ts';
import { blurred } from './post/blur.ts';
import { at, Chain, type Drawn } from './post/chain.ts';
import { finished } from './post/edges.ts';
import { graded } from './post/grade.ts';
import { setNumbers } from './post/numbers.ts';
import { brushed } from './post/paint.ts';
import { Fn, min, texture, vec2, vec3, vec4 } from './tsl.ts';

/** Draws the passes from the lit picture to the finished one. */
export class Post {
  readonly lit: THREE.RenderTarget;
  readonly depth: THREE.DepthTexture;
  readonly effects: THREE.RenderTarget;
  readonly output: THREE.RenderTarget;
  readonly small: THREE.RenderTarget;
  /** Holds the targets that every look shares. */
  private readonly shared = new Chain();
  private readonly meter = new Chain();
  private readonly chains = new Map<string, Chain>();
  private readonly share: 1 | 2;

  /**
   * @param width picture width
   * @param samples of the lit picture a pixel: 1 draft; 4 fine, whose blur and effects have full resolution too
   */
  constructor(
    width: number,
    height: number,
    readonly samples: 1 | 4,
  ) {
    this.share = samples > 1 ? 1 : 2;
    this.depth = new THREE.DepthTexture(width, height, THREE.FloatType);
    // As in `Chain.exact`: sampled, not loaded.
    this.depth.minFilter = THREE.NearestMipmapNearestFilter;
    this.lit = this.shared.exact(width, height);
    this.lit.samples = samples > 1 ? samples : 0;
    this.lit.depthTexture = this.depth;
    this.lit.depthBuffer = true;
    this.effects = this.shared.target(Math.ceil(width / this.share), Math.ceil(height / this.share));
    this.output = this.shared.target(width, height, THREE.UnsignedByteType);
    this.small = this.meter.target(64, 36, THREE.FloatType);
    this.meter.pass(this.small, this.means());
  }

  private means(): unknown {
    const { small } = this;
    const litTex = texture(this.lit.texture);
    return Fn(() => {
      const q = at(small);
      const sum = vec3(0).toVar();
      for (let j = 0; j < 4; j++)
        for (let i = 0; i < 4; i++) {
          const o = vec2((i - 1.5) / 4 / small.width, (j - 1.5) / 4 / small.height);
          sum.addAssign(min(litTex.sample(q.add(o)).rgb, 60));
        }
      return vec4(sum.div(16), 1);
    })();
  }

  /** The passes of a look, made when it is first drawn: what it does not need is in none of them. */
  private chainOf(look: Look, air: boolean): Chain {
    const drawn: Drawn = {
      lit: this.lit,
      depth: this.depth,
      effects: this.effects,
      share: this.share,
      taps: this.samples > 1 ? 24 : 12,
      air,
      shading: look.shading,
      ink: look.ink > 0.01,
      flare: look.flare > 0.01,
      video: look.video > 0.01,
      weave: look.weave > 0,
    };
    const key = [air, drawn.shading, drawn.ink, drawn.flare, drawn.video, drawn.weave].join();
    let chain = this.chains.get(key);
    if (!chain) {
      chain = new Chain();
      const blur = blurred(drawn, chain);
      const shine = bloom(drawn, blur, chain);
      const soft = drawn.shading === 'painted' ? brushed(drawn, blur.texture, chain) : blur.texture;
      finished(drawn, graded(drawn, soft, shine, chain), this.output, chain);
      this.chains.set(key, chain);
    }
    return chain;
  }

  /**
   * Runs all passes after the lit picture and the effects have been drawn.
   * @param air whether there are effects
   * @param noise a number of 0–1 for each number
   */
  finish(
    renderer: THREE.WebGPURenderer,
    look: Look,
    air: boolean,
    camera: { near: number; far: number; focus: number; mm: number; fstop: number },
    frame: number,
    noise: (k: number) => number,
  ): void {
    const pixels = Math.max(this.lit.width, this.lit.height) / this.share;
    setNumbers(look, camera, pixels, frame, noise);
    this.chainOf(look, air).run(renderer);
  }

  /** Draws the lit picture very small, for the light meter. */
  shrink(renderer: THREE.WebGPURenderer): void {
    this.meter.run(renderer);
  }

  dispose(): void {
    for (const chain of [this.shared, this.meter, ...this.chains.values()]) chain.dispose();
  }
}
