import type * as THREE from 'three/webgpu';
import {
  clamp,
  Fn,
  float,
  If,
  length,
  max,
  min,
  type Node,
  smoothstep,
  texture,
  vec2,
  vec3,
  vec4,
} from '../tsl.ts';
import { u } from '../uniforms.ts';
import type { Bloom } from './bloom.ts';
import { at, type Chain, type Drawn } from './chain.ts';
import { p } from './numbers.ts';

/**
 * What lies over the sharp picture, in the resolution of the blur, so that the pass in full resolution has one
 * sample of it to take instead of ten.
 */

/** The blur's picture through a small tent, which takes the screen-door pattern out of its turned samples. */
const tented = (source: Node, q: Node, texel: Node): Node => {
  const soft = source.sample(q).toVar();
  If(soft.a.greaterThan(0.02), () => {
    soft.assign(
      soft
        .add(source.sample(q.add(texel.mul(vec2(0.9, 0.4)))))
        .add(source.sample(q.add(texel.mul(vec2(-0.4, 0.9)))))
        .add(source.sample(q.add(texel.mul(vec2(-0.9, -0.4)))))
        .add(source.sample(q.add(texel.mul(vec2(0.4, -0.9)))))
        .mul(0.2),
    );
  });
  return soft;
};

/** What the lens and the air add, exposed; how much of the picture the air hides in alpha. */
const added = ({ effects, air, flare }: Drawn, { glow, glare, wide }: Bloom, q: Node): Node => {
  const fx = air ? texture(effects.texture).sample(q).toVar() : vec4(0);
  const sum = texture(glow).sample(q).rgb.toVar();
  if (air) sum.addAssign(fx.rgb.mul(u.exposure));
  if (flare) {
    // Two reflections between lens elements, upside down and right way up, and a veil from the brightest lights.
    const out = q.sub(0.5);
    const edge = float(1).sub(smoothstep(0.25, 0.62, length(out)));
    const glareTex = texture(glare);
    // Only lights do this, not what is merely white.
    const light = (uvNode: Node): Node => max(glareTex.sample(uvNode).rgb.sub(1.5), 0);
    const ghost = light(out.mul(-0.62).add(0.5))
      .mul(vec3(0.55, 0.85, 1))
      .add(
        light(out.mul(0.38).add(0.5))
          .mul(vec3(1, 0.72, 0.5))
          .mul(0.6),
      )
      .mul(edge);
    sum.addAssign(
      min(ghost.add(texture(wide).sample(q).rgb.mul(0.22)), 1)
        .mul(p.flare)
        .mul(0.32),
    );
  }
  return vec4(sum, fx.a);
};

/** How much of the blurred picture is seen. */
export const softness = (alpha: Node): Node => max(clamp(alpha, 0, 1), p.soften.mul(0.55));

/** Everything over the sharp picture as one: what is added to it, exposed, and how much of it remains. */
export function merged(drawn: Drawn, soft: THREE.Texture, shine: Bloom, chain: Chain): THREE.Texture {
  const target = chain.target(drawn.effects.width, drawn.effects.height);
  const texel = vec2(1 / target.width, 1 / target.height);
  const node = Fn(() => {
    const q = at(target).toVar();
    const blur = tented(texture(soft), q, texel);
    const over = added(drawn, shine, q).toVar();
    const seen = softness(blur.a);
    const through = float(1).sub(over.a);
    return vec4(
      blur.rgb.mul(seen).mul(through).mul(u.exposure).add(over.rgb),
      float(1).sub(seen).mul(through),
    );
  })();
  return chain.pass(target, node);
}

/** The same as two pictures, where something is drawn between them: the blur, and what is over it. */
export function layered(
  drawn: Drawn,
  soft: THREE.Texture,
  shine: Bloom,
  chain: Chain,
): { readonly blur: THREE.Texture; readonly over: THREE.Texture } {
  const { width, height } = drawn.effects;
  const first = chain.target(width, height);
  const texel = vec2(1 / width, 1 / height);
  const blur = chain.pass(first, Fn(() => tented(texture(soft), at(first).toVar(), texel))());
  const second = chain.target(width, height);
  const over = chain.pass(second, Fn(() => added(drawn, shine, at(second).toVar()))());
  return { blur, over };
}
