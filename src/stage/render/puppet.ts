import * as THREE from 'three/webgpu';
import type { Rgb } from '../../base/colour.ts';
import type { Print } from '../../catalogue/kit/tailoring.ts';
import { fogged, handled, probeLight, shade, sight, tilt } from './lighting.ts';
import { layerOf, surfaceOf, tileNode } from './materials/tiles.ts';
import { printed, prints } from './prints.ts';
import {
  clamp,
  Fn,
  faceDirection,
  float,
  int,
  materialReference,
  mix,
  type Node,
  normalize,
  normalWorldGeometry,
  uv,
  vec3,
  vec4,
  vertexColor,
} from './tsl.ts';

/** What a puppet's surface is made of; every field but `kind` has the surface's own default. */
export interface PuppetMaterialOptions {
  /** A surface of the material table: 'skin', 'felt', 'cloth', 'silk', 'knit', 'leather', 'hair', 'plain' (eyes, teeth) … */
  readonly kind: string;
  /** Linear albedo, multiplied with the texture and the vertex colours. */
  readonly colour?: Rgb;
  readonly roughness?: number;
  readonly metal?: number;
  /** Factor on the strength of the relief, 1 is the surface's own. */
  readonly bump?: number;
  /** Metres that one texture tile covers. */
  readonly metres?: number;
  readonly wrap?: number;
  readonly sheen?: number;
  /** Radiance it gives off by itself, linear. */
  readonly glow?: Rgb;
  /** Tint of the light that goes round the edge; skin is warm by default. */
  readonly wrapTint?: Rgb;
  /** Draws both sides (thin cloth); closed meshes are cheaper single-sided. */
  readonly doubleSided?: boolean;
  /** 1 opaque (default). */
  readonly opacity?: number;
  /** A pattern in a second colour (linear albedo) over the geometry's own, which is `ground`. */
  readonly print?: {
    readonly pattern: Print;
    readonly colour: Rgb;
    readonly ground: Rgb;
    readonly size: number;
  };
}

/** A material of a person, creature or prop that moves. */
export interface PuppetMaterial extends THREE.NodeMaterial {
  colour: THREE.Color;
  glow: THREE.Color;
  wrapTint: THREE.Color;
  /** layer, tiles per metre, bump, saturation of the dark parts. */
  tile: THREE.Vector4;
  /** roughness low, roughness high, metal, opacity. */
  body: THREE.Vector4;
  /** wrap, sheen. */
  edge: THREE.Vector2;
  /** Second colour of a pattern, and the luminance of the first. */
  print: THREE.Vector4;
  /** Number of the pattern, and the wearer's size relative to 1.75 m. */
  pattern: THREE.Vector2;
}

// One graph for all puppet materials: the program is built once and the numbers come from each material.
const colour = materialReference('colour', 'color');
const glow = materialReference('glow', 'color');
const wrapTint = materialReference('wrapTint', 'color');
const tile = materialReference('tile', 'vec4');
const body = materialReference('body', 'vec4');
const edge = materialReference('edge', 'vec2');
const print = materialReference('print', 'vec4');
const pattern = materialReference('pattern', 'vec2');
const luminance = vec3(0.3, 0.55, 0.15);

/** The geometry's colour with the pattern over it; what shades the geometry shades the pattern. */
const inked = (plain: Node): Node => {
  const { share, dim } = printed(pattern.x, uv().div(pattern.y));
  const open = clamp(plain.dot(luminance).div(print.w.max(0.002)), 0, 1.15);
  return mix(plain, print.xyz.mul(open), share).mul(dim);
};

const paint = (colours: boolean, surfaceNormal?: Node, patterned = false, openness: Node = float(1)): Node =>
  Fn(() => {
    const at = uv().mul(tile.y);
    const texel = tileNode
      .sample(at)
      .depth(int(tile.x.add(0.5)))
      .toVar();
    const value = texel.r.mul(1.5);
    const plain = colours ? colour.mul(vertexColor().rgb) : colour;
    const base = patterned ? inked(plain).toVar() : plain;
    const albedo = base
      .mul(value)
      .mul(
        mix(
          vec3(1),
          base.div(base.r.max(base.g).max(base.b).max(0.02)),
          clamp(float(1).sub(value), 0, 1).mul(tile.w),
        ),
      );
    const slope = texel.ba.sub(0.5).mul(tile.z);
    const geometric = (surfaceNormal ? normalize(surfaceNormal) : normalWorldGeometry).mul(faceDirection);
    const normal = handled(tilt(slope, at, geometric), uv());
    const seen = sight();
    const lit = shade(
      {
        albedo,
        normal,
        roughness: mix(body.x, body.y, texel.g),
        metal: body.z,
        ambient: colours ? probeLight() : probeLight().mul(openness),
        open: colours ? clamp(vertexColor().rgb.dot(vec3(0.4)).add(0.35), 0, 1) : openness,
        glow,
        wrap: edge.x,
        wrapTint,
        sheen: edge.y,
        // What hangs in the set is lit as the set is: the lights that follow the cast are not for it.
        ...(surfaceNormal ? { through: float(0.2) } : { mover: true }),
      },
      seen,
    );
    return vec4(fogged(lit, seen), body.w);
  })();

const graphs = { coloured: undefined as Node, plain: undefined as Node, printed: undefined as Node };

/**
 * A material for people, creatures and whatever moves: lit by the key with its shadow, by the probe volume of
 * the set it stands in, and by the rim and fill lights. Works with skinned meshes and morph targets.
 *
 * The geometry needs `position`, `normal` and `uv` in METRES along the surface; a `color` attribute (linear,
 * 3 or 4 channels), where there is one, multiplies the colour and carries baked occlusion.
 * @param colours true (default) when the geometry has a `color` attribute
 * @example
 * const coat = puppetMaterial({ kind: 'cloth', colour: fromHex('#33405a') });
 * const skin = puppetMaterial({ kind: 'skin', colour: fromHex('#efc6ac') });
 * const eye = puppetMaterial({ kind: 'plain', colour: [1, 1, 1], roughness: 0.1 }, true);
 */
export function puppetMaterial(options: PuppetMaterialOptions, colours = true): PuppetMaterial {
  const surface = surfaceOf(options.kind);
  const material = new THREE.NodeMaterial() as PuppetMaterial;
  material.name = `puppet ${options.kind}`;
  material.lights = false;
  material.fog = false;
  material.colour = new THREE.Color(...(options.colour ?? surface.colour));
  material.glow = new THREE.Color(...(options.glow ?? [0, 0, 0]));
  material.wrapTint = new THREE.Color(
    ...(options.wrapTint ?? (options.kind === 'skin' ? [1, 0.6, 0.47] : [1, 1, 1])),
  );
  material.tile = new THREE.Vector4(
    layerOf(surface.name),
    1 / (options.metres ?? surface.metres),
    surface.bump * (options.bump ?? 1) * 2,
    surface.depth,
  );
  const [low, high] =
    options.roughness === undefined
      ? surface.roughness
      : [options.roughness * 0.85, Math.min(1, options.roughness * 1.15)];
  material.body = new THREE.Vector4(
    low,
    high,
    options.metal ?? surface.metal,
    options.opacity ?? surface.opacity ?? 1,
  );
  material.edge = new THREE.Vector2(options.wrap ?? surface.wrap ?? 0, options.sheen ?? surface.sheen ?? 0);
  material.side = options.doubleSided ? THREE.DoubleSide : THREE.FrontSide;
  if (material.body.w < 1) {
    material.transparent = true;
    material.depthWrite = false;
  }
  if (options.print) {
    const { pattern: kind, colour: second, ground, size } = options.print;
    material.print = new THREE.Vector4(...second, 0.3 * ground[0] + 0.55 * ground[1] + 0.15 * ground[2]);
    material.pattern = new THREE.Vector2(prints.indexOf(kind), size);
    material.fragmentNode = graphs.printed ??= paint(true, undefined, true);
    return material;
  }
  if (colours) graphs.coloured ??= paint(true);
  else graphs.plain ??= paint(false);
  material.fragmentNode = colours ? graphs.coloured : graphs.plain;
  return material;
}

/**
 * The same shading for geometry that a vertex program moves: `normal` is its world normal there, `openness` the
 * share of the room's light that reaches it, 0–1.
 */
export const shadedWith = (normal: Node, openness: Node): Node => paint(false, normal, false, openness);
