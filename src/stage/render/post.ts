import * as THREE from 'three/webgpu';
import type { Look } from './look.ts';
import {
  abs,
  clamp,
  cos,
  dot,
  Fn,
  float,
  fract,
  If,
  int,
  ivec2,
  length,
  max,
  min,
  mix,
  type Node,
  pow,
  screenCoordinate,
  sin,
  smoothstep,
  sqrt,
  texture,
  uniform,
  vec2,
  vec3,
  vec4,
} from './tsl.ts';
import { t, u } from './uniforms.ts';

const GOLDEN = 2.399963;

/** Numbers of the finishing passes; set for every frame. */
const p = {
  near: uniform(0.08),
  far: uniform(1000),
  /** Focus distance (m); blur radius in half-resolution pixels of something infinitely far. */
  focus: uniform(4),
  blur: uniform(0),
  bloom: uniform(0.25),
  halation: uniform(0.1),
  flare: uniform(0),
  soften: uniform(0),
  saturation: uniform(1),
  contrast: uniform(1),
  balance: uniform(new THREE.Vector3(1, 1, 1)),
  mono: uniform(0),
  slope: uniform(new THREE.Vector3(1, 1, 1)),
  offset: uniform(new THREE.Vector3()),
  power: uniform(new THREE.Vector3(1, 1, 1)),
  vignette: uniform(0.4),
  grain: uniform(0.1),
  /** Frame's own random numbers for the grain, and the gate's offset in uv. */
  seed: uniform(new THREE.Vector2()),
  weave: uniform(new THREE.Vector2()),
  ink: uniform(0),
  /** Home video: chroma that lags along the line, and the lines. */
  video: uniform(0),
};

const MAX_BLUR = 10;

/** Draws the passes from the lit picture to the finished one. */
export class Post {
  readonly lit: THREE.RenderTarget;
  readonly effects: THREE.RenderTarget;
  readonly output: THREE.RenderTarget;
  readonly small: THREE.RenderTarget;
  private readonly targets: THREE.RenderTarget[] = [];
  private readonly passes: { readonly target: THREE.RenderTarget; readonly quad: THREE.QuadMesh }[] = [];
  private readonly meterPass: { readonly target: THREE.RenderTarget; readonly quad: THREE.QuadMesh };
  private painted: { readonly target: THREE.RenderTarget; readonly quad: THREE.QuadMesh } | undefined;
  private readonly paintSource: THREE.Texture;
  private readonly soft: Node;
  readonly depth: THREE.DepthTexture;
  /** Pixels of the picture for one of the blur and the effects, along one side. */
  private readonly share: number;

  /**
   * @param width picture width
   * @param samples of the lit picture a pixel: 1 draft; 4 fine, whose blur and effects have full resolution too
   */
  constructor(
    readonly width: number,
    readonly height: number,
    samples: 1 | 4,
  ) {
    const [w, h] = [width, height];
    this.share = samples > 1 ? 1 : 2;
    // Lengths that were chosen in pixels of half the resolution.
    const scale = 2 / this.share;
    const most = MAX_BLUR * scale;
    const taps = samples > 1 ? 24 : 12;
    this.depth = new THREE.DepthTexture(w, h, THREE.FloatType);
    this.lit = this.target(w, h);
    this.lit.samples = samples > 1 ? samples : 0;
    this.lit.depthTexture = this.depth;
    this.lit.depthBuffer = true;
    const hw = Math.ceil(w / this.share);
    const hh = Math.ceil(h / this.share);
    const half = this.target(hw, hh);
    const near = this.target(Math.ceil(w / 8), Math.ceil(h / 8));
    const dof = this.target(hw, hh);
    this.effects = this.target(hw, hh);
    const graded = this.target(w, h, THREE.UnsignedByteType);
    this.output = this.target(width, height, THREE.UnsignedByteType);
    this.small = this.target(64, 36, THREE.FloatType);

    const litTex = texture(this.lit.texture);
    const depthTex = texture(this.depth);
    const halfTex = texture(half.texture);
    const nearTex = texture(near.texture);
    const dofTex = texture(dof.texture);
    const fxTex = texture(this.effects.texture);
    const texel = vec2(1 / w, 1 / h);
    const halfTexel = vec2(1 / hw, 1 / hh);
    const at = (rt: THREE.RenderTarget): Node => screenCoordinate.xy.mul(vec2(1 / rt.width, 1 / rt.height));
    const distanceOf = (z: Node): Node => p.near.mul(p.far).div(p.far.sub(z.mul(p.far.sub(p.near))));

    // Half resolution, with the signed circle of confusion in alpha (negative before the focus).
    this.pass(
      half,
      Fn(() => {
        const uvNode = at(half);
        const d = distanceOf(depthTex.sample(uvNode).r);
        const coc = clamp(p.blur.mul(d.sub(p.focus)).div(max(d, 0.01)), -most, most);
        return vec4(min(litTex.sample(uvNode).rgb, 40), coc);
      })(),
    );

    // Largest blur before the focus in the neighbourhood: it spreads over what is sharp.
    this.pass(
      near,
      Fn(() => {
        const uvNode = at(near);
        const most = float(0).toVar();
        for (let j = -2; j <= 2; j++) {
          for (let i = -2; i <= 2; i++)
            most.assign(
              min(most, halfTex.sample(uvNode.add(halfTexel.mul(vec2(i * 4 * scale, j * 4 * scale)))).a),
            );
        }
        return vec4(most.negate(), 0, 0, 1);
      })(),
    );

    this.pass(
      dof,
      Fn(() => {
        const uvNode = at(dof);
        const centre = halfTex.sample(uvNode).toVar();
        const spread = nearTex.sample(uvNode).r.toVar();
        const own = abs(centre.a).toVar();
        const radius = max(own, spread).toVar();
        const result = vec4(centre.rgb, 0).toVar();
        If(radius.greaterThan(0.6), () => {
          const noise = fract(fract(dot(screenCoordinate.xy, vec2(0.06711056, 0.00583715))).mul(52.9829189))
            .mul(6.2832)
            .toVar();
          const sum = centre.rgb
            .mul(
              dot(centre.rgb, vec3(0.2, 0.5, 0.1))
                .mul(0.3)
                .add(1),
            )
            .toVar();
          const weight = dot(centre.rgb, vec3(0.2, 0.5, 0.1))
            .mul(0.3)
            .add(1)
            .toVar();
          const front = float(0).toVar();
          for (let k = 0; k < taps; k++) {
            const r = Math.sqrt((k + 0.7) / taps);
            const angle = noise.add(k * GOLDEN);
            const s = halfTex
              .sample(uvNode.add(vec2(cos(angle), sin(angle)).mul(radius.mul(r)).mul(halfTexel)))
              .toVar();
            const reach = radius.mul(r);
            // What lies behind the point keeps to its own blur or the point's, whichever is less.
            const size = s.a.greaterThan(centre.a.add(0.5)).select(min(abs(s.a), own.max(0.01)), abs(s.a));
            const bright = dot(s.rgb, vec3(0.2, 0.5, 0.1))
              .min(8)
              .mul(0.5)
              .add(1);
            const w = smoothstep(reach.sub(1.2), reach.add(0.4), size).add(0.002).mul(bright);
            sum.addAssign(s.rgb.mul(w));
            weight.addAssign(w);
            front.addAssign(smoothstep(reach.sub(1), reach.add(0.5), s.a.negate()));
          }
          const cover = clamp(front.div(taps).mul(1.7), 0, 1);
          result.assign(vec4(sum.div(weight), max(smoothstep(0.5, 1.7, own), cover)));
        });
        return result;
      })(),
    );

    // Bloom: soft knee at a quarter, three halvings, back up; halation is its red part.
    const size = (k: number): [number, number] => [
      Math.max(2, Math.ceil(w / k)),
      Math.max(2, Math.ceil(h / k)),
    ];
    const levels = [4, 8, 16, 32].map((k) => this.target(...size(k)));
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
    levels.forEach((level, k) => {
      if (k === 0) {
        this.pass(
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
              const q = uvNode.add(halfTexel.mul(vec2(x * 2 * scale, y * 2 * scale)));
              const fx = fxTex.sample(q);
              const c = dofTex.sample(q).rgb.mul(float(1).sub(fx.a)).add(fx.rgb).mul(u.exposure);
              const l = max(c.r, max(c.g, c.b));
              const knee = smoothstep(0.75, 1.9, l);
              sum.addAssign(c.mul(knee).mul(min(float(1), float(10).div(max(l, 0.01)))));
            }
            return vec4(sum.div(4), 1);
          })(),
        );
      } else {
        const from = levels[k - 1] as THREE.RenderTarget;
        this.pass(
          level,
          Fn(() => vec4(nine(texture(from.texture), at(level), vec2(1 / from.width, 1 / from.height)), 1))(),
        );
      }
    });
    let up = levels[3] as THREE.RenderTarget;
    const gains = [0.3, 0.34, 0.36, 0.4];
    for (let k = 2; k >= 0; k--) {
      const into = this.target(...size([4, 8, 16][k] as number));
      const from = up;
      const own = levels[k] as THREE.RenderTarget;
      const last = k === 2;
      this.pass(
        into,
        Fn(() => {
          const uvNode = at(into);
          const wide = nine(texture(from.texture), uvNode, vec2(0.7 / from.width, 0.7 / from.height)).mul(
            last ? gains[3] : 1,
          );
          const warm = k < 2 ? vec3(1) : vec3(1);
          const red =
            k === 1 || k === 2
              ? dot(texture(own.texture).sample(uvNode).rgb, vec3(0.4, 0.4, 0.2))
                  .mul(p.halation)
                  .mul(0.9)
              : float(0);
          return vec4(
            wide
              .mul(warm)
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
    const bloomTex = texture(up.texture);
    const glareTex = texture((levels[1] as THREE.RenderTarget).texture);
    const wideTex = texture((levels[3] as THREE.RenderTarget).texture);

    this.paintSource = dof.texture;
    const softTexture = texture(dof.texture);
    this.soft = softTexture;

    // The finished picture: composition, grade and film curve; lightness in alpha for the smoothing of edges.
    this.pass(
      graded,
      Fn(() => {
        const q = at(graded).add(p.weave).toVar();
        const blurred = softTexture.sample(q).toVar();
        If(blurred.a.greaterThan(0.02), () => {
          // A small tent takes the screen-door pattern out of the turned samples.
          blurred.assign(
            blurred
              .add(softTexture.sample(q.add(halfTexel.mul(vec2(0.9, 0.4)))))
              .add(softTexture.sample(q.add(halfTexel.mul(vec2(-0.4, 0.9)))))
              .add(softTexture.sample(q.add(halfTexel.mul(vec2(-0.9, -0.4)))))
              .add(softTexture.sample(q.add(halfTexel.mul(vec2(0.4, -0.9)))))
              .mul(0.2),
          );
        });
        const sharp = litTex.sample(q).rgb;
        // Strokes over the drawing, not instead of it: edges and what is drawn in focus stay crisp.
        const apart = abs(dot(sharp.sub(blurred.rgb), vec3(0.3, 0.6, 0.1))).div(
          dot(sharp, vec3(0.3, 0.6, 0.1)).add(0.03),
        );
        const isPainted = u.shading
          .equal(int(2))
          .select(smoothstep(0.4, 0.08, apart).mul(0.8), float(0))
          .toVar();
        const c = mix(
          sharp,
          blurred.rgb,
          max(
            clamp(blurred.a, 0, 1).mul(u.shading.equal(int(2)).select(float(0.75), float(1))),
            max(p.soften.mul(0.55), isPainted),
          ),
        ).toVar();
        If(u.shading.equal(int(2)), () => {
          // Bristles: two layers of long strokes that cross, drawn sharp over the paint, strongest in its midtones.
          const wide = vec2(float(width / height), float(1));
          const p1 = q.mul(wide).mul(vec2(1.4, 1));
          const a = t.noise.sample(vec2(p1.x.add(p1.y).mul(0.75), p1.y.sub(p1.x).mul(5.2))).rg;
          const b = t.noise.sample(
            vec2(p1.x.sub(p1.y.mul(0.5)).mul(6.1), p1.y.add(p1.x.mul(0.5)).mul(0.9)),
          ).rg;
          const cover = t.noise.sample(p1.mul(0.8)).r;
          const bristle = mix(a.x.add(a.y), b.x.add(b.y), smoothstep(0.4, 0.6, cover)).sub(1);
          c.mulAssign(bristle.mul(0.42).add(1));
        });
        If(p.ink.greaterThan(0.01), () => {
          // Raw depth is linear on planes, so its second difference is zero there and marks edges and creases.
          const middle = ivec2(q.mul(vec2(w, h))).toVar();
          const depthAt = (x: number, y: number): Node =>
            samples > 1
              ? depthTex.sample(q.add(texel.mul(vec2(x, y)))).r
              : depthTex.load(clamp(middle.add(ivec2(x, y)), ivec2(0, 0), ivec2(w - 1, h - 1))).r;
          const z = depthAt(0, 0).toVar();
          const zx = depthAt(1, 0).add(depthAt(-1, 0));
          const zy = depthAt(0, 1).add(depthAt(0, -1));
          const bend = abs(zx.sub(z.mul(2))).add(abs(zy.sub(z.mul(2))));
          const scale = max(float(1).sub(z), 1e-5);
          const far = distanceOf(z);
          const line = smoothstep(0.012, 0.05, bend.div(scale))
            .mul(p.ink)
            .mul(float(1).sub(smoothstep(30, 120, far)));
          c.assign(mix(c, c.mul(0.12), line));
        });
        const fx = fxTex.sample(q);
        c.assign(c.mul(float(1).sub(fx.a)).add(fx.rgb));
        c.mulAssign(u.exposure);
        const bloom = bloomTex.sample(q).rgb;
        c.addAssign(bloom);
        If(p.flare.greaterThan(0.01), () => {
          // Two reflections between lens elements, upside down and right way up, and a veil from the brightest lights.
          const out = q.sub(0.5);
          const edge = float(1).sub(smoothstep(0.25, 0.62, length(out)));
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
          c.addAssign(
            min(ghost.add(wideTex.sample(q).rgb.mul(0.22)), 1)
              .mul(p.flare)
              .mul(0.32),
          );
        });
        c.mulAssign(p.balance);
        const grey = dot(c, vec3(0.27, 0.62, 0.11));
        c.assign(mix(c, vec3(grey), p.mono));
        // Contrast about middle grey, in stops.
        c.assign(pow(max(c, 1e-5).div(0.18), vec3(p.contrast)).mul(0.18));
        const curve = (x: Node): Node =>
          x.mul(x.mul(2.51).add(0.03)).div(x.mul(x.mul(2.43).add(0.59)).add(0.14));
        // Each channel by itself bleaches bright colours, the peak alone never does: film lies between.
        const peak = max(max(c.r, max(c.g, c.b)), 1e-4);
        const filmic = mix(curve(c), c.mul(curve(peak).div(peak)), 0.35);
        const flat = c.div(c.mul(0.12).add(1));
        const isCel = u.shading.equal(int(1)).select(float(1), float(0));
        c.assign(mix(filmic, flat, isCel));
        c.assign(max(c.mul(p.slope).add(p.offset.mul(0.6)), 0));
        If(length(p.power.sub(1)).greaterThan(1e-4), () => {
          c.assign(pow(c, p.power));
        });
        const l = dot(c, vec3(0.2126, 0.7152, 0.0722));
        c.assign(max(mix(vec3(l), c, p.saturation), 0));
        // The curve of sRGB from roots, which cost less than a power: within 0.01 of a step of eight bits.
        const low = c.mul(12.92);
        const unit = clamp(c, 0, 1);
        const root2 = sqrt(unit).toVar();
        const root4 = sqrt(root2).toVar();
        const high = root2
          .mul(0.65398953)
          .add(root4.mul(0.68870241))
          .sub(sqrt(root4).mul(0.31846506))
          .sub(unit.mul(0.02018871))
          .sub(0.00406948);
        const encoded = clamp(mix(high, low, c.lessThan(vec3(0.0031308)).select(vec3(1), vec3(0))), 0, 1);
        return vec4(encoded, dot(encoded, vec3(0.299, 0.587, 0.114)));
      })(),
    );

    // Edges smoothed along their direction, then vignette and grain, which must stay sharp.
    const gradedTex = texture(graded.texture);
    this.pass(
      this.output,
      Fn(() => {
        const q = at(this.output).toVar();
        const m = gradedTex.sample(q).toVar();
        const here = ivec2(screenCoordinate.xy).toVar();
        const last = ivec2(width - 1, height - 1);
        const corner = (x: number, y: number): Node =>
          gradedTex.load(clamp(here.add(ivec2(x, y)), ivec2(0, 0), last)).a.toVar();
        const nw = corner(-1, -1);
        const ne = corner(1, -1);
        const sw = corner(-1, 1);
        const se = corner(1, 1);
        const low = min(m.a, min(min(nw, ne), min(sw, se)));
        const high = max(m.a, max(max(nw, ne), max(sw, se)));
        const c = m.rgb.toVar();
        If(high.sub(low).greaterThan(max(float(0.04), high.mul(0.11))), () => {
          const dir = vec2(sw.add(se).sub(nw).sub(ne), nw.add(sw).sub(ne).sub(se)).toVar();
          const reduce = max(nw.add(ne).add(sw).add(se).mul(0.03), 0.008);
          dir.assign(clamp(dir.div(min(abs(dir.x), abs(dir.y)).add(reduce)), -6, 6).mul(texel));
          const a = gradedTex
            .sample(q.add(dir.mul(-1 / 6)))
            .add(gradedTex.sample(q.add(dir.mul(1 / 6))))
            .mul(0.5);
          const b = a.mul(0.5).add(
            gradedTex
              .sample(q.sub(dir.mul(0.5)))
              .add(gradedTex.sample(q.add(dir.mul(0.5))))
              .mul(0.25),
          );
          c.assign(b.a.lessThan(low).or(b.a.greaterThan(high)).select(a.rgb, b.rgb));
        });
        If(p.video.greaterThan(0.01), () => {
          // A tape keeps a sixth of the colour's detail and prints it late; every other line is a shade darker.
          const grey3 = vec3(0.3, 0.6, 0.1);
          const lag = vec3(0).toVar();
          for (const k of [-9, -5, -2, 1]) {
            const s = gradedTex.sample(q.add(texel.mul(vec2(k, 0)))).rgb;
            lag.addAssign(s.sub(dot(s, grey3)));
          }
          const line = fract(screenCoordinate.y.mul(0.5)).step(0.25).mul(0.05);
          c.assign(
            mix(c, max(lag.mul(0.3).add(dot(c, grey3)), 0), p.video).mul(float(1).sub(line.mul(p.video))),
          );
        });
        const centred = q
          .sub(0.5)
          .mul(vec2(1, height / width > 1 ? height / width : 1))
          .mul(1.12);
        c.mulAssign(float(1).sub(smoothstep(0.4, 1.1, length(centred).mul(1.25)).mul(p.vignette).mul(0.5)));
        const cell = screenCoordinate.xy.add(p.seed);
        const n1 = fract(sin(dot(cell, vec2(12.9898, 78.233))).mul(43758.5453));
        const n2 = fract(sin(dot(cell.mul(0.5).floor(), vec2(39.346, 11.135))).mul(24634.6345));
        const l = dot(c, vec3(0.3, 0.6, 0.1));
        c.addAssign(
          n1
            .add(n2.mul(0.7))
            .sub(0.85)
            .mul(p.grain)
            .mul(0.16)
            .mul(
              float(1)
                .sub(l.mul(0.6))
                .mul(smoothstep(-0.08, 0.2, l)),
            ),
        );
        return vec4(clamp(c, 0, 1), 1);
      })(),
    );

    const meter = this.pass(
      this.small,
      Fn(() => {
        const q = at(this.small);
        const sum = vec3(0).toVar();
        for (let j = 0; j < 4; j++)
          for (let i = 0; i < 4; i++) {
            const o = vec2((i - 1.5) / 4 / 64, (j - 1.5) / 4 / 36);
            sum.addAssign(min(litTex.sample(q.add(o)).rgb, 60));
          }
        return vec4(sum.div(16), 1);
      })(),
    );
    this.passes.pop();
    this.meterPass = meter;
  }

  private target(
    w: number,
    h: number,
    type: THREE.TextureDataType = THREE.HalfFloatType,
  ): THREE.RenderTarget {
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

  private pass(target: THREE.RenderTarget, node: Node): { target: THREE.RenderTarget; quad: THREE.QuadMesh } {
    const made = { target, quad: quadOf(node) };
    this.passes.push(made);
    return made;
  }

  /** A half-resolution Kuwahara filter of the soft picture: brush strokes for the painted look. */
  private paintPass(): { readonly target: THREE.RenderTarget; readonly quad: THREE.QuadMesh } {
    if (this.painted) return this.painted;
    const source = texture(this.paintSource);
    const target = this.target(Math.ceil(this.lit.width / 2), Math.ceil(this.lit.height / 2));
    const step = vec2(1 / target.width, 1 / target.height);
    // Strokes keep their size in the picture: as drawn for 720 lines, whatever the number of lines.
    const stroke = Math.max(0.35, Math.min(target.width, target.height) / 360);
    const node = Fn(() => {
      const base = screenCoordinate.xy.mul(step);
      const wobble = t.noise
        .sample(base.mul(2.1))
        .rg.sub(0.5)
        .mul(0.0016)
        .add(t.noise.sample(base.mul(9)).rg.sub(0.5).mul(0.0008));
      const q = base.add(wobble);
      const best = vec3(0).toVar();
      const least = float(1e9).toVar();
      for (let sector = 0; sector < 4; sector++) {
        const sx = sector % 2 ? 1 : -1;
        const sy = sector < 2 ? 1 : -1;
        const sum = vec3(0).toVar();
        const squares = vec3(0).toVar();
        for (const [x, y] of [
          [0, 0],
          [1.6, 0.3],
          [0.3, 1.6],
          [2.2, 2.2],
          [3.4, 0.8],
          [0.8, 3.4],
        ] as const) {
          const s = source.sample(q.add(step.mul(vec2(x * sx * stroke, y * sy * stroke)))).rgb;
          sum.addAssign(s);
          squares.addAssign(s.mul(s));
        }
        const mean = sum.div(6);
        const spread = dot(squares.div(6).sub(mean.mul(mean)), vec3(1)).div(dot(mean, vec3(1)).add(0.02));
        If(spread.lessThan(least), () => {
          least.assign(spread);
          best.assign(mean);
        });
      }
      const tooth = t.noise
        .sample(base.mul(vec2(7, 4)))
        .a.sub(0.5)
        .mul(0.12);
      const wash = t.noise.sample(base.mul(1.7)).g.sub(0.5).mul(0.22);
      return vec4(best.mul(float(1).add(tooth).add(wash)), source.sample(base).a);
    })();
    this.painted = { target, quad: quadOf(node) };
    return this.painted;
  }

  /** Sets the numbers of a frame. */
  set(
    look: Look,
    camera: { near: number; far: number; focus: number; mm: number; fstop: number },
    frame: number,
    noise: (k: number) => number,
  ): void {
    p.near.value = camera.near;
    p.far.value = camera.far;
    p.focus.value = camera.focus;
    const f = camera.mm / 1000;
    // Diameter on a 36 mm wide sensor, as a radius in half-resolution pixels of the longer side.
    const diameter = (f * f) / (camera.fstop * Math.max(0.02, camera.focus - f));
    const pixels = Math.max(this.lit.width, this.lit.height) / this.share;
    p.blur.value = (diameter / 0.036) * pixels * 0.5 * 0.8;
    p.bloom.value = look.bloom;
    p.halation.value = look.halation;
    p.flare.value = look.flare;
    p.soften.value = look.soften;
    p.saturation.value = look.saturation;
    p.contrast.value = 1 + (look.contrast - 1) * 0.7;
    p.balance.value.set(1 + look.warmth * 0.14, 1, 1 - look.warmth * 0.2);
    p.mono.value = look.monochrome ? 1 : 0;
    p.slope.value.set(...look.slope);
    p.offset.value.set(...look.offset);
    p.power.value.set(...look.power);
    p.vignette.value = look.vignette;
    p.grain.value = look.grain;
    p.seed.value.set(Math.floor(noise(frame * 4) * 977), Math.floor(noise(frame * 4 + 1) * 991));
    const weave = look.weave * 0.0022;
    p.weave.value.set((noise(frame * 4 + 2) - 0.5) * weave, (noise(frame * 4 + 3) - 0.5) * weave);
    p.ink.value = look.ink;
    p.video.value = look.video;
  }

  /** Runs all passes after the lit picture and the effects have been drawn. */
  finish(renderer: THREE.WebGPURenderer, look: Look): void {
    const count = this.passes.length;
    this.passes.forEach((pass, k) => {
      if (k === count - 2) {
        let source: THREE.Texture = this.paintSource;
        if (look.shading === 'painted') {
          const painted = this.paintPass();
          renderer.setRenderTarget(painted.target);
          painted.quad.render(renderer);
          source = painted.target.texture;
        }
        this.soft.value = source;
      }
      renderer.setRenderTarget(pass.target);
      pass.quad.render(renderer);
    });
  }

  /** Draws the lit picture very small, for the light meter. */
  shrink(renderer: THREE.WebGPURenderer): void {
    renderer.setRenderTarget(this.small);
    this.meterPass.quad.render(renderer);
  }

  dispose(): void {
    for (const target of this.targets) target.dispose();
  }
}

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
