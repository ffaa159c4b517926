import * as THREE from 'three/webgpu';
import type { Cloth } from '../set/model.ts';
import { puppetMaterial, shadedWith } from './puppet.ts';
import {
  attribute,
  cross,
  Fn,
  float,
  modelWorldMatrix,
  type Node,
  normalize,
  positionGeometry,
  sin,
  varying,
  vec3,
  vec4,
} from './tsl.ts';
import { u } from './uniforms.ts';

const CELLS = 28;

/** Folds that cloth falls into from where it is held: out of its plane, metres, deepest at the free edge. */
const folds = (x: Node, pinned: Node, phase: Node): Node => {
  const across = sin(
    x
      .mul(9)
      .add(phase.mul(3))
      .add(sin(x.mul(4.1).add(phase)).mul(1.3)),
  );
  const finer = sin(x.mul(21).add(phase.mul(5)));
  return across.mul(0.035).add(finer.mul(0.008)).mul(pinned.mul(0.8).add(0.2));
};

/** Where a point of hanging cloth is now: travelling waves that grow away from the pinned edge. */
const hang = (at: Node, pinned: Node, phase: Node, size: Node): Node => {
  const strength = u.wind.w.mul(0.09).min(1);
  const free = pinned.mul(pinned);
  const w = u.time.mul(strength.mul(2.4).add(1.1));
  const a = sin(at.x.mul(2.6).add(at.y.mul(1.7)).sub(w.mul(2.1)).add(phase));
  const b = sin(at.x.mul(5.3).sub(at.y.mul(2.9)).sub(w.mul(3.7)).add(phase.mul(2.3)));
  const c = sin(w.mul(0.53).add(phase));
  const out = a.mul(0.6).add(b.mul(0.22)).add(c.mul(0.5)).add(0.5).mul(free).mul(size);
  const sag = free.mul(size).mul(strength).mul(0.3).mul(c.mul(0.3).add(0.7));
  return vec3(
    at.x.add(b.mul(free).mul(size).mul(strength).mul(0.06)),
    at.y.add(sag.mul(0.5)),
    at.z.add(out.mul(strength.mul(0.5).add(0.035))).add(folds(at.x, pinned, phase)),
  );
};

/** How much of the room the cloth sees: the hollows of its folds less. */
const openness = (x: Node, pinned: Node, phase: Node): Node =>
  float(1).sub(folds(x, pinned, phase).negate().div(0.043).clamp(0, 1).mul(0.42));

let graph: { readonly position: Node; readonly fragment: Node } | undefined;

function graphs(): { readonly position: Node; readonly fragment: Node } {
  if (graph) return graph;
  const pinned = attribute('pinned', 'vec3');
  const at = (dx: number, dy: number): Node =>
    hang(
      positionGeometry.add(vec3(dx, dy, 0)),
      pinned.x
        .add(pinned.z.mul(float(dx).abs().mul(2)))
        .add(float(-dy).mul(pinned.z))
        .clamp(0, 1),
      pinned.y,
      float(1),
    );
  const position = Fn(() => at(0, 0))();
  const normal = varying(
    Fn(() => {
      const e = 0.04;
      const p = at(0, 0);
      const n = cross(at(e, 0).sub(p), at(0, e).sub(p));
      return modelWorldMatrix.mul(vec4(normalize(n), 0)).xyz;
    })(),
  );
  const open = varying(openness(positionGeometry.x, pinned.x, pinned.y));
  graph = { position, fragment: shadedWith(normal, open) };
  return graph;
}

/** Hanging cloth as a mesh that sways by itself: a function of time and wind. */
export function clothMesh(cloth: Cloth, phase: number): THREE.Mesh {
  const geometry = new THREE.PlaneGeometry(cloth.width, cloth.height, CELLS, CELLS);
  geometry.translate(0, -cloth.height / 2, 0);
  const position = geometry.getAttribute('position');
  const uv = geometry.getAttribute('uv');
  const pinned = new Float32Array(position.count * 3);
  for (let i = 0; i < position.count; i++) {
    const x = position.getX(i) / cloth.width + 0.5;
    const y = -position.getY(i) / cloth.height;
    const away =
      cloth.pins === 'left' ? x : cloth.pins === 'corners' ? Math.max(y, Math.sin(x * Math.PI) * 0.35) : y;
    pinned.set([away, phase, cloth.pins === 'top' ? 1 / cloth.height : 0], i * 3);
    uv.setXY(i, x * cloth.width, y * cloth.height);
  }
  geometry.setAttribute('pinned', new THREE.BufferAttribute(pinned, 3));
  const material = puppetMaterial(
    { kind: cloth.material, colour: cloth.colour, doubleSided: true, sheen: 0.1, wrap: 0.12 },
    false,
  );
  const { position: positionNode, fragment } = graphs();
  material.positionNode = positionNode;
  material.fragmentNode = fragment;
  const mesh = new THREE.Mesh(geometry, material);
  mesh.position.set(...cloth.at);
  mesh.rotation.y = cloth.yaw;
  mesh.frustumCulled = false;
  return mesh;
}
