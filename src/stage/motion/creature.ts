import {
  add,
  clamp,
  cross,
  dot,
  length,
  normalize,
  type Quat,
  scale,
  smoothstep,
  subtract,
  turnY,
  type Vec3,
} from '../../base/vectors.ts';
import type { Face } from '../people/rig.ts';
import { C } from './controls.ts';
import { faceOf } from './face.ts';
import { footfallsOf } from './footfalls.ts';
import { asPart, carriageOf, hung, legFrames, legsOf, spineOf, still, tailFrames } from './four-legs.ts';
import type { Body } from './item.ts';
import type { Transform } from './motion.ts';
import type { Performer } from './performer.ts';
import {
  about,
  aboutX,
  aboutY,
  aboutZ,
  blend,
  conjugate,
  euler,
  identity,
  multiply,
  rotate,
} from './quaternion.ts';
import type { Scene } from './scene.ts';

/**
 * Creatures: the same controls as people's, worn by named parts. Parts are told by the words in their names:
 * head, jaw, lid, ear, tail, arm, hand, leg (fl, fr, bl, br or l, r), wing, fin, wheel.
 */

/** Seconds between two wing beats, by gait. */
const wingBeat = 0.34;

/** How a creature's body is laid: nose up when a four-legged one sits. */
interface Bearing {
  /** Radians that the nose is up. */
  readonly up: number;
  /** How much it sits, lies and crouches. */
  readonly sit: number;
  readonly lie: number;
  readonly crouch: number;
}

/** Share of an eye that an open lid covers, as modelled. */
const openLid = 0.03;

function bearingOf(p: Performer, body: Body, s: number): Bearing {
  const sit = p.posed('sit', s);
  const lie = p.posed('lie', s);
  const crouch = Math.max(p.posed('crouch', s), p.posed('kneel', s));
  if (body.info.gait !== 'quadruped') return { up: 0, sit, lie, crouch };
  const [front, hind] = hipsOf(body);
  // Forelegs stay straight and the rump comes down to the ground.
  const rump = 0.3 * hind[1];
  const up = Math.asin(clamp((front[1] - rump) / Math.max(0.05, front[2] - hind[2]), 0, 0.8));
  return { up: up * sit, sit, lie, crouch };
}

/** Where the legs of a four-legged one are hung, as built. */
function hipsOf(body: Body): readonly [front: Vec3, hind: Vec3] {
  const k = body.info.scale ?? 1;
  const legs = (body.info.parts ?? []).filter((x) => has(x.name, 'leg'));
  const front = legs.find((x) => x.pivot[2] > 0)?.pivot ?? [
    0,
    body.info.size[1] * 0.6,
    body.info.size[2] * 0.25,
  ];
  const hind = legs.find((x) => x.pivot[2] < 0)?.pivot ?? [
    0,
    body.info.size[1] * 0.6,
    -body.info.size[2] * 0.25,
  ];
  return [scale([0, front[1], front[2]], k), scale([0, hind[1], hind[2]], k)];
}

/** A creature as a whole: floor point, bob of the body, lean, and how it sits. */
export function creatureTransform(scene: Scene, p: Performer, body: Body, s: number): Transform {
  const { controls } = scene.stance(p, s);
  const root = p.rootAt(s);
  const upright = body.info.gait !== 'quadruped';
  const lean = (controls[C.lean] as number) * 0.5 + (upright ? (controls[C.bend] as number) * 0.45 : 0);
  const side = -(controls[C.side] as number) * 0.5 - (controls[C.tilt] as number) * 0.4;
  const air = body.info.rests === 'air' || body.info.gait === 'wings' ? flightHeight(p, body, s) : 0;
  const { up, sit, lie } = bearingOf(p, body, s);
  const free = 1 - Math.max(sit, lie);
  const hips = scale(
    [
      controls[C.hipsX] as number,
      Math.max(-0.12, controls[C.hipsY] as number) * free,
      controls[C.hipsZ] as number,
    ],
    p.k,
  );
  let down = 0;
  if (up > 0) {
    // Turned about the front feet: what the pitch lifts there is taken back (the root is lowered already).
    const [front] = hipsOf(body);
    down = front[1] - (front[1] * Math.cos(up) + front[2] * Math.sin(up)) + (p.root.at(s).at[1] - root.at[1]);
  }
  const spine = legsOf(body).length
    ? spineOf(p, body, carriageOf(p, body, s, controls[C.lids] as number), s)
    : undefined;
  const turn = multiply(
    aboutY(root.yaw + (controls[C.twist] as number)),
    multiply(aboutX(lean - up - (spine?.pitch ?? 0)), aboutZ(side)),
  );
  const rise = (spine?.rise ?? 0) * (body.info.scale ?? 1) * free;
  return {
    at: add(root.at, add(turnY(hips, root.yaw), [0, air + down + rise, 0])),
    turn,
    scale: [1, 1, 1],
  };
}

/** A spot of a creature in its own coordinates: by an anchor's name, a part's, or the words for bodies. */
export function creaturePoint(body: Body, part: string): Vec3 {
  const { size, head, anchors, parts, scale: k = 1 } = body.info;
  const face: Vec3 = head ?? [0, size[1] * 0.8, size[2] * 0.3];
  if (part === 'middle') return body.middle;
  const anchor = anchors?.[part];
  if (anchor) return anchor.at;
  if (['head', 'eyes', 'face'].includes(part)) return face;
  if (part === 'mouth' || part === 'lips') return [0, face[1] - size[1] * 0.06, face[2] + size[2] * 0.06];
  if (part === 'top') return [0, size[1], head ? head[2] * 0.6 : 0];
  if (part === 'back') return [0, size[1] * 0.75, -size[2] * 0.1];
  if (part === 'feet' || part === 'foot') return [0, 0, 0];
  const named = parts?.find((x) => x.name.includes(part));
  if (named && part !== 'chest') return scale(named.tip ?? named.pivot, k);
  return [0, size[1] * 0.5, size[2] * 0.42];
}

/** Wings up and down, radians: a few beats, then a glide; broad wings beat slower. */
function beatOf(p: Performer, body: Body, s: number): number {
  const broad = clamp(body.info.size[0] / 0.5, 0.5, 2.6);
  const own = p.root.base.at[0] * 3 + p.root.base.at[1];
  const strong = 0.2 + 0.4 * smoothstep(-0.45, 0.35, Math.sin(s * 1.15 + own));
  return Math.sin((2 * Math.PI * s) / (wingBeat * broad) + own) * (broad < 0.7 ? 0.6 : strong) + 0.16;
}

/** How much it is in the air: flying as a posture, or gliding on its way. */
function aloft(p: Performer, body: Body, s: number): number {
  const flying = p.root.moves.some((m) => m.way?.gait.flies && s >= m.start && s <= m.end);
  // A water bird that is held up by nothing swims.
  return flying ? 1 : body.info.rests === 'water' ? 0 : p.shape(s).free;
}

/** Size of a part that is there or not. */
const vanishing = (there: number): Vec3 => {
  const k = Math.max(1e-3, there);
  return [k, k, k];
};

/** How high wings carry it over its mark: up while it flies, with the beat of its wings. */
function flightHeight(p: Performer, body: Body, s: number): number {
  const w = aloft(p, body, s);
  if (w <= 0.01) return 0;
  return w * (0.5 * body.info.size[1] + 0.04 * Math.sin((2 * Math.PI * s) / wingBeat) * p.k);
}

const has = (name: string, ...words: readonly string[]): boolean => words.some((w) => name.includes(w));
const leftOf = (name: string): boolean =>
  /(^|[.\-_])([fb]?l|left)([.\-_]|\d|$)/.test(name) || name.includes('left');

/** Turns of the named parts of a creature. */
export function creatureParts(
  scene: Scene,
  p: Performer,
  body: Body,
  s: number,
  film: number,
): Record<string, Transform> {
  if (legsOf(body).length) return fourLegged(scene, p, body, s, film);
  const out = body.parts(s);
  const { controls, trunk } = scene.stance(p, s);
  const face = faceOf(p, controls, trunk, s, film);
  const whole = creatureTransform(scene, p, body, s);
  const put = (name: string, turn: Quat, at: Vec3 = [0, 0, 0], size: Vec3 = [1, 1, 1]): void => {
    const old = out[name];
    out[name] = old
      ? {
          at: add(old.at, at),
          turn: multiply(turn, old.turn),
          scale: [old.scale[0] * size[0], old.scale[1] * size[1], old.scale[2] * size[2]],
        }
      : { at, turn, scale: size };
  };
  const speed = speedAt(p, s);
  const lidded = body.info.parts?.some((x) => has(x.name, 'lid'));
  const { gait } = body.info;
  const stride = Math.max(0.12, (body.info.speed ?? 1) * 0.75);
  const phase = (2 * Math.PI * travelled(p, s)) / stride;
  const going = clamp(speed / Math.max(0.15, (body.info.speed ?? 1) * 0.5), 0, 1);
  // Those who can lay their wings on fly only when they are in the air; the others' wings are never still there.
  const folds = body.info.parts?.some((x) => has(x.name, 'folded')) ?? false;
  const free = folds ? smoothstep(0.15, 0.45, aloft(p, body, s)) : 0;
  const airborne = folds
    ? free > 0.5
    : gait === 'wings' && (p.shape(s).free > 0.3 || speed > 0.3 || body.info.rests === 'air');

  const { up, sit, lie } = bearingOf(p, body, s);
  const asleep = lie * clamp(face.blink * 1.4 - 0.4, 0, 1);
  const s1 = body.info.scale ?? 1;
  const headPart = body.info.parts?.find((x) => has(x.name, 'head') && !has(x.name, 'light'));
  const headTurn = headPart
    ? multiply(
        headTurnOf(scene, p, body, scale(headPart.pivot, s1), whole, controls, s),
        euler([(gait === 'quadruped' ? 0.85 : 0.35) * asleep + up * 0.55, 0.5 * asleep, 0]),
      )
    : identity;
  /** Parts of the head go with it. */
  const onHead = (pivot: Vec3): Vec3 => {
    if (!headPart) return [0, 0, 0];
    const arm = subtract(pivot, headPart.pivot);
    return subtract(rotate(headTurn, arm), arm);
  };
  const set = (name: string, pivot: Vec3, own: Quat, size: Vec3 = [1, 1, 1]): void =>
    put(name, multiply(headTurn, own), onHead(pivot), size);

  for (const { name, pivot, tip } of body.info.parts ?? []) {
    const sign = leftOf(name) ? 1 : -1;
    if (name === headPart?.name) put(name, headTurn);
    else if (has(name, 'jaw', 'mouth', 'beak')) set(name, pivot, aboutX(jawDrop(face.mouth)));
    else if (has(name, 'lid'))
      set(name, pivot, aboutZ(-sign * face.browTilt * 0.5), [1, clamp(0.16 + face.blink * 0.9, 0.05, 1), 1]);
    else if (has(name, 'eye') && !has(name, 'brow'))
      set(name, pivot, euler([-face.gaze[1] * 0.6, face.gaze[0] * 0.6, 0]), [
        1,
        lidded ? 1 : clamp(1 - face.blink * 0.92, 0.08, 1.25),
        1,
      ]);
    else if (has(name, 'ear') || has(name, 'antenna', 'horn', 'crest'))
      set(
        name,
        pivot,
        has(name, 'ear')
          ? aboutZ(sign * 0.08 * Math.sin(s * 1.7 + sign) - (controls[C.browRaise] as number) * 0.2 * sign)
          : identity,
      );
    else if (has(name, 'tail')) {
      if (gait === 'fins') put(name, aboutY(0.35 * Math.sin(phase * 1.2 + s * 3.2)));
      else
        put(
          name,
          multiply(
            aboutY(0.16 * Math.sin(s * 2.1) * (1 + going) * (1 - asleep) + asleep * 1.1),
            aboutX(0.05 * Math.sin(s * 1.3) + up - 0.9 * lie * raised(pivot, tip)),
          ),
        );
    } else if (has(name, 'folded')) put(name, identity, [0, 0, 0], vanishing(1 - free));
    else if (has(name, 'wing')) {
      const beat = airborne ? beatOf(p, body, s) : -0.02 * Math.sin(s * 1.1);
      put(name, aboutZ(sign * beat), [0, 0, 0], folds ? vanishing(free) : [1, 1, 1]);
    } else if (has(name, 'fin')) put(name, aboutZ(sign * 0.25 * Math.sin(s * 3.1 + sign)));
    else if (has(name, 'wheel')) put(name, aboutX(travelled(p, s) / Math.max(0.03, pivot[1])));
    else if (has(name, 'leg')) {
      // Trot: diagonal pairs together; bipeds alternate.
      const front = /\bf|\.f|front/.test(name.replace('leg', ''));
      const pair = gait === 'quadruped' ? (leftOf(name) === front ? 0 : Math.PI) : leftOf(name) ? 0 : Math.PI;
      const run = clamp((speed - (body.info.speed ?? 1) * 1.6) / (body.info.speed ?? 1), 0, 1);
      const gallop = gait === 'quadruped' ? (front ? 0 : 2.2) + (leftOf(name) ? 0.35 : 0) : pair;
      const a = phase + pair * (1 - run) + gallop * run;
      const still = 1 - Math.max(sit, lie);
      const folded =
        gait === 'quadruped'
          ? front
            ? up + lie * -1.42
            : up + sit * -1.3 + lie * -1.25
          : gait === 'wings'
            ? Math.max((sit + lie) * 1.1, free * 1.25)
            : (sit + lie) * -1.5;
      put(name, aboutX(-going * still * (0.48 + 0.22 * run) * Math.sin(a) + folded), [
        0,
        going * still * 0.05 * pivot[1] * Math.max(0, Math.cos(a)),
        0,
      ]);
    } else if (has(name, 'arm', 'hand', 'claw', 'gripper'))
      put(name, armTurn(scene, p, whole, scale(pivot, s1), tip && scale(tip, s1), sign, s));
    else if (has(name, 'body', 'chest'))
      put(
        name,
        multiply(aboutX((controls[C.bend] as number) * 0.3), aboutY((controls[C.turn] as number) * 0.6)),
        [0, 0.01 * p.k * Math.sin(s * 1.6), 0],
      );
  }
  return out;
}

/** Parts of a body with four jointed legs: a back in two halves carries head, legs and tail. */
function fourLegged(
  scene: Scene,
  p: Performer,
  body: Body,
  s: number,
  film: number,
): Record<string, Transform> {
  const acted = body.parts(s);
  const { controls, trunk } = scene.stance(p, s);
  const face = faceOf(p, controls, trunk, s, film);
  const whole = creatureTransform(scene, p, body, s);
  const carriage = carriageOf(p, body, s, controls[C.lids] as number);
  const { going, run, cycle } = footfallsOf(p, body).at(s);
  const spine = spineOf(p, body, carriage, s);
  const parts = body.info.parts ?? [];
  const pivot = (name: string): Vec3 => parts.find((x) => x.name === name)?.pivot ?? [0, 0, 0];
  const chest = hung(still, pivot('chest'), spine.chest);
  const rump = hung(still, pivot('rump'), spine.rump);
  const out: Record<string, Transform> = {
    chest: asPart(chest, pivot('chest')),
    rump: asPart(rump, pivot('rump')),
    ...legFrames(p, body, carriage, whole, { chest, rump }, s),
    ...tailFrames(body, carriage, rump, going, s, (name) => acted[name]?.turn ?? identity),
  };
  // The head keeps level against the back, nods with a walk, lies down on the paws in sleep.
  const neck = pivot('head');
  const looked = headTurnOf(scene, p, body, scale(neck, body.info.scale ?? 1), whole, controls, s);
  const nod =
    going * (1 - run) * 0.05 * Math.sin(4 * Math.PI * cycle) -
    going * run * 0.06 * Math.sin(2 * Math.PI * cycle + 2.6);
  const steady = blend(identity, conjugate(spine.chest), 0.6 * (1 - carriage.curl));
  const resting = euler([
    nod + carriage.up * 0.6 + carriage.lie * (carriage.curl > 0 ? 0.42 * carriage.curl : 0),
    carriage.curl * carriage.side * 0.12,
    carriage.curl * carriage.side * -0.22,
  ]);
  const head = hung(
    chest,
    neck,
    multiply(steady, multiply(acted['head']?.turn ?? identity, multiply(resting, looked))),
  );
  for (const { name, pivot: at } of parts) {
    const sign = leftOf(name) ? 1 : -1;
    if (name in out) continue;
    const own = acted[name]?.turn ?? identity;
    if (name === 'head') out[name] = asPart(head, at);
    else if (has(name, 'jaw'))
      out[name] = asPart(hung(head, at, multiply(own, aboutX(jawDrop(face.mouth)))), at);
    else if (has(name, 'lid')) {
      const lid = asPart(hung(head, at, aboutZ(-sign * (0.12 + face.browTilt * 0.35))), at);
      out[name] = { ...lid, scale: [1, clamp(face.blink / openLid, 1, 1 / openLid), 1] };
    } else if (has(name, 'eye'))
      out[name] = asPart(hung(head, at, euler([-face.gaze[1] * 0.5, face.gaze[0] * 0.5, 0])), at);
    else if (has(name, 'ear')) {
      const flick = Math.max(0, Math.sin(s * 0.9 + sign * 2.1) - 0.93) * 3 * Math.sin(s * 21);
      const back = going * run * 0.5 + carriage.curl * 0.3;
      out[name] = asPart(
        hung(
          head,
          at,
          multiply(
            own,
            euler([
              -back - 0.1 * (controls[C.browRaise] as number),
              0,
              sign * (0.04 * Math.sin(s * 1.7) + 0.25 * flick),
            ]),
          ),
        ),
        at,
      );
    } else if (has(name, 'wing')) {
      const fly = p.shape(s).free > 0.3 || body.info.rests === 'air';
      out[name] = asPart(
        hung(chest, at, multiply(own, aboutZ(sign * (fly ? beatOf(p, body, s) : -0.02 * Math.sin(s * 1.1))))),
        at,
      );
    } else out[name] = asPart(hung(chest, at, own), at);
  }
  return out;
}

/**
 * Radians that a jaw drops for the shape of a mouth. Lips of flesh follow every sound; a jaw shuts between syllables
 * and opens on the loud ones.
 */
export const jawDrop = (mouth: Face['mouth']): number =>
  clamp(1.9 * (mouth.A * 0.8 + mouth.O * 0.55 + mouth.E * 0.42 + mouth.U * 0.2 - 0.14), 0, 0.62);

/** Radians that a tail stands above the level. */
const raised = (pivot: Vec3, tip: Vec3 | undefined): number =>
  tip ? Math.atan2(tip[1] - pivot[1], Math.hypot(tip[0] - pivot[0], tip[2] - pivot[2])) : 0;

function headTurnOf(
  scene: Scene,
  p: Performer,
  body: Body,
  pivot: Vec3,
  whole: Transform,
  controls: Float64Array,
  s: number,
): Quat {
  const aim = headAim(scene, p, body, pivot, whole, s);
  return euler([
    clamp(-aim[1] - (controls[C.headPitch] as number) * 0.8, -0.8, 0.8),
    clamp(aim[0] + (controls[C.headYaw] as number) * 0.8, -1.1, 1.1),
    -(controls[C.headRoll] as number),
  ]);
}

/** Where a creature's hand is: the end of its arm part. Undefined for those that have none. */
export function creatureHand(
  scene: Scene,
  p: Performer,
  body: Body,
  side: 0 | 1,
  s: number,
): Vec3 | undefined {
  const arm = body.info.parts?.find(
    (x) => has(x.name, 'arm', 'hand', 'claw', 'gripper') && leftOf(x.name) === (side === 0),
  );
  if (!arm?.tip) return undefined;
  const k = body.info.scale ?? 1;
  const whole = creatureTransform(scene, p, body, s);
  const pivot = scale(arm.pivot, k);
  const turn = armTurn(scene, p, whole, pivot, scale(arm.tip, k), side === 0 ? 1 : -1, s);
  return add(whole.at, rotate(whole.turn, add(pivot, rotate(turn, subtract(scale(arm.tip, k), pivot)))));
}

/** Metres gone on the ground by a story time, for wheels and legs. */
function travelled(p: Performer, s: number): number {
  let sum = 0;
  for (const m of p.root.moves) if (m.way) sum += m.way.done(s);
  return sum;
}
const speedAt = (p: Performer, s: number): number =>
  length(subtract(p.root.at(s + 0.02).at, p.root.at(s - 0.02).at)) / 0.04;

/** Yaw and pitch to what the creature looks at, seen from its head. */
function headAim(
  scene: Scene,
  p: Performer,
  body: Body,
  pivot: Vec3,
  whole: Transform,
  s: number,
): readonly [number, number] {
  const at = body.info.head ?? pivot;
  const target = scene.aimOf(p, s);
  if (!target) return [0, 0];
  const d = rotate(conjugate(whole.turn), subtract(target, add(whole.at, rotate(whole.turn, at))));
  return [
    clamp(Math.atan2(d[0], d[2]), -1.1, 1.1) * 0.75,
    clamp(Math.atan2(d[1], Math.hypot(d[0], d[2])), -0.7, 0.7) * 0.7,
  ];
}

/** Turn an arm so that its rest direction (towards its tip, else hanging) points to the hand's goal. */
function armTurn(
  scene: Scene,
  p: Performer,
  whole: Transform,
  pivot: Vec3,
  tip: Vec3 | undefined,
  sign: number,
  s: number,
): Quat {
  const side = sign > 0 ? 0 : 1;
  if (!scene.busyHand(p, side, s)) return aboutX(0.03 * Math.sin(s * 1.3 + sign));
  const goal = scene.handGoalOf(p, side, s);
  const shoulder = add(whole.at, rotate(whole.turn, pivot));
  const d = normalize(rotate(conjugate(whole.turn), subtract(goal, shoulder)));
  const rest: Vec3 = tip ? normalize(subtract(tip, pivot)) : [0, -1, 0];
  const axis = cross(rest, d);
  const n = length(axis);
  if (n < 1e-4) return identity;
  const w = scene.busyHand(p, side, s);
  return about(scale(axis, 1 / n), clamp(Math.atan2(n, dot(rest, d)) * w, 0, 2.7));
}
