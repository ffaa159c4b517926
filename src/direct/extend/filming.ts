import type { Vec3 } from '../../base/vectors.ts';
import { directionOf } from '../../reading/words/camera.ts';
import { chooseMove } from '../camera/choose-move.ts';
import { evaluateCamera } from '../camera/evaluate.ts';
import { readCamera, speedOf } from '../camera/words.ts';
import type { Casting } from '../casting/cast.ts';
import { ClaimBook } from '../claims.ts';
import type { Context, Shot } from '../context.ts';
import { setCamera } from '../passes/camera.ts';
import type { Mood } from '../passes/mood.ts';
import type { SetChoice } from '../passes/place.ts';
import type { Beat, Camera, Plan, Prop, ShotPlan } from '../plan.ts';
import { goOnFilming } from './camera.ts';
import { NOTICED } from './going-on.ts';

/** The camera of a shot that goes on. */
export function filmOn(
  context: Context,
  shot: Shot,
  before: Camera,
  set: SetChoice,
  casting: Casting,
  props: readonly Prop[],
  beats: readonly Beat[],
  lines: ShotPlan['lines'],
  mood: Mood,
  source: Plan,
): Camera {
  const words = readCamera(shot);
  // How it would be set up anew: its claims, its framing and whom it follows.
  const anew = setCamera(context, shot, set, casting, props, beats, lines, mood, source.look.kind);
  const { move, said, handheld } = chooseMove(
    { ...context, claims: new ClaimBook(), notes: [] },
    shot,
    words,
  );
  const view = evaluateCamera({ ...before, handheld: 0 }, shot.start);
  const reframed =
    !said && (words.sizes.length > 0 || words.angles.length > 0) && anew.size !== before.size
      ? anew.keys.at(-1)!
      : undefined;
  const leaves = beats.some((b) => b.action === 'leave' && before.subjects.includes(b.actor));
  const keys = goOnFilming(
    before,
    {
      ...(said && (said.value.facts.handheld ?? 0) < 0.3 ? { move } : {}),
      speed: said ? speedOf(said.clause, mood.plan.pace) : 1,
      direction: said ? directionOf(said.clause) : '',
      span: spanOf(view, source.format.width / source.format.height),
      ...(reframed ? { framing: reframed } : {}),
    },
    shot.start,
    shot.end,
  );
  const follow =
    before.follow ??
    (anew.follow && !leaves && (said?.value.facts.follow !== undefined || !reframed)
      ? { ...anew.follow, from: shot.start + NOTICED }
      : undefined);
  const { follow: _, ...rest } = before;
  return {
    ...rest,
    move: said ? move.id : before.move,
    size: reframed ? anew.size : before.size,
    subjects: before.subjects.length > 0 ? before.subjects : anew.subjects,
    keys,
    ...(follow ? { follow } : {}),
    handheld: said && handheld > 0 ? Math.max(before.handheld, handheld) : before.handheld,
    ...(before.handheld !== (said && handheld > 0 ? Math.max(before.handheld, handheld) : before.handheld)
      ? { steadied: { until: shot.start + NOTICED, handheld: before.handheld } }
      : {}),
  };
}

/** Height of the picture at what a view is aimed at, metres. */
const spanOf = (view: { position: Vec3; target: Vec3; mm: number }, aspect: number): number => {
  const d = Math.hypot(...([0, 1, 2] as const).map((k) => view.target[k] - view.position[k]));
  return (d * (aspect >= 1 ? 36 / aspect : 36)) / view.mm;
};
