import { add, length, normalize, scale, subtract, type Vec3, yawOf } from '../../base/vectors.ts';
import { axesOf, gateOf, type View } from '../../base/view.ts';
import { kinds } from '../catalogue.ts';
import type { Beat, Cast, Prop, ShotPlan } from '../plan.ts';
import { round } from '../time/item.ts';

/** Metres beyond the picture's edge at which somebody waits to come in, and metres a second that they come at. */
const WINGS = 1.1;
const WALKING = 1.25;
/** Farthest that somebody comes from, metres. */
const FARTHEST = 7;

/** What a picture that somebody comes into shows. */
export interface Frame {
  readonly view: View;
  readonly aspect: number;
  /** Whom they come to: the one the picture is about. */
  readonly lead: Vec3;
  /** Free floor: lowest and highest x and z. */
  readonly bounds: readonly [Vec3, Vec3];
}

/** Put somebody outside the picture, beside whom it is about, facing them. */
export function inTheWings(one: Cast, frame: Frame, index: number): void {
  const { right, forward } = axesOf(frame.view);
  const depth = Math.max(1, length(subtract(frame.lead, frame.view.position)));
  const half = (depth * gateOf(frame.aspect).width) / 2 / frame.view.mm;
  const flat = normalize([right[0], 0, right[2]]);
  const ahead = normalize([forward[0], 0, forward[2]]);
  const inside = (p: Vec3): boolean =>
    ([0, 2] as const).every((k) => p[k] > frame.bounds[0][k] - 1 && p[k] < frame.bounds[1][k] + 1);
  const size = kinds.creatures.get(one.kind)?.facts.size;
  const long = size ? (size[2] / size[1]) * one.height : one.height * 0.3;
  const far = Math.min(FARTHEST, half + WINGS + long / 2);
  const spots = [1, -1].map((side) =>
    add(
      [frame.lead[0], 0, frame.lead[2]],
      add(scale(flat, side * (index % 2 === 0 ? 1 : -1) * far), scale(ahead, 0.3 + 0.35 * index)),
    ),
  );
  const at = spots.find(inside) ?? spots[0]!;
  one.place = { at: [round(at[0]), 0, round(at[2])], yaw: round(yawOf(subtract(frame.lead, at))) };
}

/**
 * Bring somebody who is new into the picture before the first thing that they do, which then comes later.
 * @returns seconds from the seam after which they are there
 */
export function comeIn(
  one: Cast,
  beats: Beat[],
  lead: { readonly id: string; readonly at: Vec3 } | undefined,
  seam: number,
  end: number,
  nextId: () => string,
): void {
  const own = beats.filter((b) => b.actor === one.id).sort((a, b) => a.start - b.start);
  const first = own[0];
  const far = lead ? Math.max(0.5, length(subtract(lead.at, one.place.at)) - 0.8) : 2.5;
  const speed = kinds.creatures.get(one.kind)?.facts.speed ?? WALKING;
  const running = first !== undefined && (kinds.actions.get(first.action)?.facts.travel ?? 0) > 4;
  const seconds = Math.min(end - seam - 0.2, far / (running ? speed * 2 : speed));
  const start = round(Math.max(seam + 0.2, Math.min(first?.start ?? seam, end - seconds - 0.3)));
  const arrived = round(start + seconds);
  if (first && (kinds.actions.get(first.action)?.facts.travel ?? 0) > 0) {
    // It is a coming already: it comes from where they wait to whom they come to.
    first.start = start;
    first.end = round(Math.max(first.end, arrived));
    if (first.action === 'enter') first.action = 'walk';
    if (lead && first.target === undefined) first.target = lead.id;
  } else
    beats.push({
      id: nextId(),
      actor: one.id,
      action: 'walk',
      start,
      end: arrived,
      ...(lead ? { target: lead.id } : {}),
      manner: [],
      rate: 1,
      outcome: [],
      params: {},
    });
  const rest = own.filter((b) => b !== first || b.start < arrived);
  const room = Math.max(0.3, end - arrived);
  rest
    .filter((b) => b.start < arrived && b !== first)
    .forEach((b) => {
      const length = Math.min(b.end - b.start, room);
      b.start = arrived;
      b.end = round(Math.min(end, arrived + Math.max(0.3, length)));
    });
  if (first && first.start < arrived && (kinds.actions.get(first.action)?.facts.travel ?? 0) === 0) {
    const length = Math.max(0.3, Math.min(first.end - first.start, room));
    first.start = arrived;
    first.end = round(Math.min(end, arrived + length));
  }
}

/**
 * Give what is new into the hands of who first does something with it, at that moment: nothing can be found standing in
 * a picture that has been looked at.
 * @returns whose hands took it, if anybody's
 */
function intoHands(prop: Prop, beats: readonly Beat[], cast: readonly Cast[]): string | undefined {
  const facts = kinds.things.get(prop.kind)?.facts;
  const small = facts !== undefined && (facts.held === true || Math.max(...facts.size) * prop.scale < 0.6);
  const handled = (b: Beat): boolean => {
    const does = kinds.actions.get(b.action)?.facts;
    return (
      does !== undefined && does.hands !== 'none' && (does.tool === undefined || does.tool === prop.kind)
    );
  };
  const beat = beats.find((b) => b.target === prop.id && handled(b) && cast.some((c) => c.id === b.actor));
  const holder =
    prop.place.relation === 'held-by' && cast.some((c) => c.id === prop.place.on)
      ? prop.place.on
      : beat?.actor;
  if (holder === undefined || !small) return undefined;
  prop.place = { at: [0, 0, 0], yaw: 0, on: holder, relation: 'held-by', hand: prop.place.hand ?? 'right' };
  const one = cast.find((c) => c.id === holder)!;
  const since = one.since ?? (beat ? beat.start + (beat.end - beat.start) * 0.3 : undefined);
  if (since !== undefined) prop.since = round(since);
  return holder;
}

/**
 * Give what is new to those who do something with it; what nobody can have brought is left out, and done without.
 * @returns what is there, and what is not
 */
export function handOut(
  novelties: readonly Prop[],
  made: readonly ShotPlan[],
  cast: readonly Cast[],
  seam: number,
): { readonly given: Prop[]; readonly absent: Prop[] } {
  const given: Prop[] = [];
  const absent: Prop[] = [];
  for (const prop of novelties) {
    const holder = intoHands(
      prop,
      made.flatMap((s) => s.beats),
      cast,
    );
    if (holder === undefined) {
      for (const shot of made) shot.beats = without(prop.id, shot.beats);
      absent.push(prop);
    } else {
      prop.since ??= seam;
      given.push(prop);
    }
  }
  return { given, absent };
}

/** Beats as they are done where a thing is not there. */
const without = (id: string, beats: readonly Beat[]): Beat[] =>
  beats
    .filter((b) => b.actor !== id)
    .map(({ target, partner, ...beat }) => ({
      ...beat,
      ...(target === undefined || target === id ? {} : { target }),
      ...(partner === undefined || partner === id ? {} : { partner }),
    }));
