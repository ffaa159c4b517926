import * as THREE from 'three/webgpu';
import { random } from '../../base/random.ts';
import {
  attribute,
  cameraProjectionMatrix,
  cameraWorldMatrix,
  clamp,
  cos,
  cross,
  float,
  modelWorldMatrix,
  type Node,
  normalize,
  positionGeometry,
  screenCoordinate,
  sin,
  texture,
  uniform,
  varying,
  vec4,
} from './tsl.ts';
import { u } from './uniforms.ts';

/**
 * Airy things as camera-facing cards, drawn at half resolution over the finished depth of field. Each is a
 * pure function of time: where a particle is follows from its number and the clock alone.
 */

/** Depth of the lit picture and its range; set by the renderer. */
export const fxDepth = texture(new THREE.DepthTexture(4, 4, THREE.FloatType));
export const fxRange = uniform(new THREE.Vector4(0.08, 1000, 1, 1));

const quad = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);

/** A geometry of `count` cards with four random numbers each. */
export function cards(count: number, seed: number): THREE.InstancedBufferGeometry {
  const geometry = new THREE.InstancedBufferGeometry();
  geometry.setAttribute('position', new THREE.BufferAttribute(quad, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const r = random(seed);
  const lots = new Float32Array(count * 4);
  for (let i = 0; i < lots.length; i++) lots[i] = r.next();
  geometry.setAttribute('lot', new THREE.InstancedBufferAttribute(lots, 4));
  geometry.instanceCount = count;
  return geometry;
}

export interface Card {
  /** World position of the card's middle. */
  readonly at: Node;
  /** Half sizes along `right` and `up`, metres. */
  readonly size: Node;
  /** Long axis in the world; camera's up when absent. */
  readonly along?: Node;
  /** Turn about the view axis. */
  readonly spin?: Node;
}

const camera = (column: number): Node =>
  cameraWorldMatrix.mul(vec4(column === 0 ? 1 : 0, column === 1 ? 1 : 0, 0, 0)).xyz;

/** Corner of a card in the world. */
export function corner(card: Card): Node {
  const p = positionGeometry;
  if (card.along) {
    const view = normalize(u.camera.sub(card.at));
    const side = normalize(cross(card.along, view));
    return card.at.add(side.mul(p.x.mul(card.size.x))).add(card.along.mul(p.y.mul(card.size.y)));
  }
  const spin = card.spin ?? float(0);
  const x = p.x.mul(cos(spin)).sub(p.y.mul(sin(spin)));
  const y = p.x.mul(sin(spin)).add(p.y.mul(cos(spin)));
  return card.at.add(camera(0).mul(x.mul(card.size.x))).add(camera(1).mul(y.mul(card.size.y)));
}

/** Half of what a pixel of the effects' picture covers at a distance, metres: thinner cards would break into dots. */
export const halfPixel = (far: Node): Node => far.mul(fxRange.w).div(cameraProjectionMatrix.element(1).y);

/** 0 where something lies before the card, fading over `soft` metres. */
export const visible = (depth: Node, soft: Node): Node => {
  const z = fxDepth.sample(screenCoordinate.xy.mul(fxRange.zw)).r;
  const d = fxRange.x.mul(fxRange.y).div(fxRange.y.sub(z.mul(fxRange.y.sub(fxRange.x))));
  return clamp(d.sub(depth).div(soft), 0, 1);
};

export interface Drawn {
  readonly position: Node;
  /** Premultiplied colour and cover. */
  readonly colour: Node;
}

/** The material of a kind of card; its graph reads everything particular from attributes and uniforms. */
export function cardMaterial(drawn: Drawn, name: string): THREE.NodeMaterial {
  const material = new THREE.NodeMaterial();
  material.name = name;
  material.lights = false;
  material.fog = false;
  material.transparent = true;
  material.depthTest = false;
  material.depthWrite = false;
  material.side = THREE.DoubleSide;
  material.blending = THREE.CustomBlending;
  material.blendSrc = THREE.OneFactor;
  material.blendDst = THREE.OneMinusSrcAlphaFactor;
  material.blendSrcAlpha = THREE.OneFactor;
  material.blendDstAlpha = THREE.OneMinusSrcAlphaFactor;
  material.positionNode = drawn.position;
  material.fragmentNode = drawn.colour;
  return material;
}

export function mesh(geometry: THREE.BufferGeometry, material: THREE.NodeMaterial): THREE.Mesh {
  const made = new THREE.Mesh(geometry, material);
  made.frustumCulled = false;
  made.name = material.name;
  return made;
}

export const lot = (): Node => attribute('lot', 'vec4');
export const viewDepth = (at: Node): Node => varying(u.camera.sub(at).dot(camera2()));
export const camera2 = (): Node => cameraWorldMatrix.mul(vec4(0, 0, 1, 0)).xyz;
/** Light that reaches the air: used for smoke, steam, dust, snow. */
export const airLight = (): Node =>
  u.skyHorizon.mul(0.5).add(u.skyZenith.mul(0.25)).add(u.keyColour.mul(0.16)).add(u.airGlow);

/** The same four numbers for every card of a geometry. */
export function same(
  geometry: THREE.InstancedBufferGeometry,
  name: string,
  values: readonly [number, number, number, number],
): void {
  const data = new Float32Array(geometry.instanceCount * 4);
  for (let i = 0; i < data.length; i += 4) data.set(values, i);
  geometry.setAttribute(name, new THREE.InstancedBufferAttribute(data, 4));
}

export const origin = (): Node => modelWorldMatrix.mul(vec4(0, 0, 0, 1)).xyz;
