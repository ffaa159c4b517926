import * as THREE from 'three/webgpu';
import { dot, Fn, float, max, min, type Node, smoothstep, texture, vec2, vec3, vec4 } from '../tsl.ts';
import { u } from '../uniforms.ts';
import { at, between, type Chain, type Drawn } from './chain.ts';
import { p } from './numbers.ts';

/** Nine samples about a place, weighted as a small hill. */
const nine = (source: Node, uvNode: Node, step: Node): Node => {
  let sum = source.sample(uvNode).rgb.mul(4);
  for (const [x, y, k] of [
    [1, 0, 2],
    [-1, 0, 2],
    [0, 1, 2],
    [0, -1, 2],
    [1, 1, 1],
    [-1, 1, 1],
    [1, -1, 1],
    [-1, -1, 1],
  ] as const) {
    sum = sum.add(source.sample(uvNode.add(step.mul(vec2(x, y)))).rgb.mul(k));
  }
  return sum.div(16);
};

/** What bright light leaves beside itself. */
export interface Bloom {
  /** The glow, with the red halo of film. */
  readonly glow: THREE.Texture;
  /** What is bright: nearly sharp, and as broad as it gets. */
  readonly glare: THREE.Texture;
  readonly wide: THREE.Texture;
}

/** Light that spreads in lens and film from what is bright in the blurred picture and in the air. */
export function bloom({ lit, effects, air, shading }: Drawn, soft: THREE.RenderTarget, chain: Chain): Bloom {
  const [w, h] = [lit.width, lit.height];
  const dofTex = texture(soft.texture);
  const seen = (q: Node): Node => (shading === 'painted' ? between(dofTex, q, soft) : dofTex.sample(q));
  const fxTex = texture(effects.texture);
  const step = vec2(4 / w, 4 / h);
  // A soft knee at a quarter, three halvings, back up; halation is its red part.
  const size = (k: number): [number, number] => [
    Math.max(2, Math.ceil(w / k)),
    Math.max(2, Math.ceil(h / k)),
  ];
  const levels = [4, 8, 16, 32].map((k) => chain.target(...size(k)));
  levels.forEach((level, k) => {
    if (k === 0) {
      chain.pass(
        level,
        Fn(() => {
          const uvNode = at(level);
          const sum = vec3(0).toVar();
          for (const [x, y] of [
            [-0.5, -0.5],
            [0.5, -0.5],
            [-0.5, 0.5],
            [0.5, 0.5],
          ] as const) {
            const q = uvNode.add(step.mul(vec2(x, y)));
            const fx = air ? fxTex.sample(q) : vec4(0);
            const c = seen(q).rgb.mul(float(1).sub(fx.a)).add(fx.rgb).mul(u.exposure);
            const l = max(c.r, max(c.g, c.b));
            const knee = smoothstep(0.75, 1.9, l);
            sum.addAssign(c.mul(knee).mul(min(float(1), float(10).div(max(l, 0.01)))));
          }
          return vec4(sum.div(4), 1);
        })(),
      );
    } else {
      const from = levels[k - 1] as THREE.RenderTarget;
      chain.pass(
        level,
        Fn(() => vec4(nine(texture(from.texture), at(level), vec2(1 / from.width, 1 / from.height)), 1))(),
      );
    }
  });
  let up = levels[3] as THREE.RenderTarget;
  const gains = [0.3, 0.34, 0.36, 0.4];
  for (let k = 2; k >= 0; k--) {
    const into = chain.target(...size([4, 8, 16][k] as number));
    const from = up;
    const own = levels[k] as THREE.RenderTarget;
    const last = k === 2;
    chain.pass(
      into,
      Fn(() => {
        const uvNode = at(into);
        const wide = nine(texture(from.texture), uvNode, vec2(0.7 / from.width, 0.7 / from.height)).mul(
          last ? gains[3] : 1,
        );
        const red =
          k === 1 || k === 2
            ? dot(texture(own.texture).sample(uvNode).rgb, vec3(0.4, 0.4, 0.2))
                .mul(p.halation)
                .mul(0.9)
            : float(0);
        return vec4(
          wide
            .add(
              texture(own.texture)
                .sample(uvNode)
                .rgb.mul(gains[k] as number)
                .mul(p.bloom),
            )
            .mul(last ? p.bloom : 1)
            .add(vec3(1, 0.28, 0.06).mul(red)),
          1,
        );
      })(),
    );
    up = into;
  }
  return {
    glow: up.texture,
    glare: (levels[1] as THREE.RenderTarget).texture,
    wide: (levels[3] as THREE.RenderTarget).texture,
  };
}
