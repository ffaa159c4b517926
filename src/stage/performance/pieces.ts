import type { Creature, Place, Thing } from '../../catalogue/kinds.ts';
import type { Beat, Plan, Prop } from '../../direct/plan.ts';
import type { Model } from '../set/model.ts';
import { answersTo } from './findings.ts';

/** A thing of the set that somebody plays with: taken out of the set, so that it can move and be hit. */
export interface Piece {
  /** As beats call it: 'set:rim'. */
  readonly id: string;
  /** The prop that stands for it. */
  readonly prop: Prop;
  /** Which of the model's dressings it is; undefined for a mere spot of the place. */
  readonly dressing: number | undefined;
}

const PREFIX = 'set:';

/** How beats name pieces of the set: as target or partner, or as the part of the set that acts. */
function namesOf(beat: Beat): string[] {
  const part =
    beat.actor === 'set' && typeof beat.params.part === 'string' ? [`${PREFIX}${beat.params.part}`] : [];
  return [beat.target, beat.partner, ...part].filter((n): n is string => n?.startsWith(PREFIX) ?? false);
}

/**
 * Find what beats of a plan mean by 'set:…': the nearest thing of the set that answers to the name (by its words, its
 * anchors or its named parts), else an anchor of the place.
 */
export function piecesOf(
  plan: Plan,
  place: Place,
  model: Model,
  thingOf: (id: string) => Thing | Creature | undefined,
): Piece[] {
  const out = new Map<string, Piece>();
  for (const shot of plan.shots) {
    for (const beat of shot.beats) {
      for (const id of namesOf(beat)) {
        if (out.has(id)) continue;
        const name = id.slice(PREFIX.length);
        const actor = plan.cast.find((c) => c.id === beat.actor)?.place.at ?? [0, 0, 0];
        const hits = model.dressed
          .map((dressing, index) => ({ dressing, index, thing: thingOf(dressing.thing) }))
          .filter(({ dressing, thing }) => !dressing.feature && thing !== undefined && isCalled(thing, name))
          .sort((a, b) => away(a.dressing.at, actor) - away(b.dressing.at, actor));
        const taken = [...out.values()].find(
          (p) => p.dressing !== undefined && p.dressing === hits[0]?.index,
        );
        if (taken) {
          out.set(id, { ...taken, id, prop: { ...taken.prop, id } });
          continue;
        }
        const nearest = hits[0];
        // A house stays where it is when somebody knocks at its door: the door is a spot of it.
        const rooted = nearest?.thing && isRooted(nearest.thing, name);
        const hit = rooted ? undefined : nearest;
        const anchor = place.facts.anchors[name];
        const at =
          hit?.dressing.at ??
          anchor?.at ??
          (rooted ? nearest.dressing.at : undefined) ??
          featureSpot(model, name) ??
          spotOf(beat);
        if (!at) continue;
        out.set(id, {
          id,
          dressing: hit?.index,
          prop: {
            id,
            kind: hit?.dressing.thing ?? 'spot',
            name,
            scale: hit?.dressing.scale ?? 1,
            state: [],
            count: 1,
            place: { at: [...at], yaw: hit?.dressing.yaw ?? anchor?.yaw ?? 0 },
          },
        });
      }
    }
  }
  return [...out.values()];
}

const away = (a: readonly number[], b: readonly number[]): number => Math.hypot(a[0]! - b[0]!, a[2]! - b[2]!);

function isCalled(thing: Thing | Creature, name: string): boolean {
  const anchors = 'anchors' in thing.facts ? Object.keys(thing.facts.anchors ?? {}) : [];
  return anchors.includes(name) || answersTo(thing.id, name) || thing.words.some((w) => answersTo(w, name));
}

/** Metres from which a thing is a building rather than something to be handled. */
const BUILDING = 4;

/** Is a name only a part of something too large to be taken out of the set? */
const isRooted = (thing: Thing | Creature, name: string): boolean =>
  Math.max(...thing.facts.size) > BUILDING &&
  !answersTo(thing.id, name) &&
  !thing.words.some((w) => answersTo(w, name));

/** The foot of a feature of the set that answers to a name. */
function featureSpot(model: Model, name: string): readonly [number, number, number] | undefined {
  const found = model.dressed.find((d) => d.feature && answersTo(d.thing, name));
  return found && [(found.low[0] + found.high[0]) / 2, found.low[1], (found.low[2] + found.high[2]) / 2];
}

/** Directing may have written the spot itself. */
function spotOf(beat: Beat): readonly [number, number, number] | undefined {
  const { toX, toY, toZ } = beat.params;
  return typeof toX === 'number' && typeof toZ === 'number'
    ? [toX, typeof toY === 'number' ? toY : 0, toZ]
    : undefined;
}

/** What comes out of something rather than being a thing of its own. */
const airy =
  /^(steam|smoke|mist|vapou?r|fog|breath|sparks?|flames?|fire|dust|bubbles?|spray|beads?|condensation|drops?|droplets?|drips?|petals?)$/;

/**
 * What airy effects come out of. Steam "of the set" belongs to the one that it is said to come from, else to
 * what the beat before had to do with, else to whatever the camera is for.
 */
function withSources(plan: Plan): Plan {
  const known = new Set([...plan.cast, ...plan.props].map((x) => x.id));
  const sourceIn = (id: string | undefined): string | undefined =>
    id !== undefined && known.has(id) ? id : undefined;
  return {
    ...plan,
    shots: plan.shots.map((shot) => ({
      ...shot,
      beats: shot.beats.map((beat, index) => {
        const { part } = beat.params;
        if (beat.actor !== 'set' || typeof part !== 'string' || !airy.test(part)) return beat;
        const before = shot.beats
          .filter((b, i) => (b.start < beat.start || (b.start === beat.start && i < index)) && b !== beat)
          .sort((a, b) => b.start - a.start)
          .map((b) => sourceIn(b.target) ?? sourceIn(b.actor))
          .find((id) => id !== undefined);
        const source =
          sourceIn(beat.target) ??
          before ??
          shot.camera.subjects.map(sourceIn).find((id) => id !== undefined);
        return source === undefined
          ? beat
          : { ...beat, actor: source, params: { ...beat.params, airy: true } };
      }),
    })),
  };
}

/** The plan as motion plays it: pieces are props, a part of the set that acts is its piece, air has a source. */
export function withPieces(directed: Plan, pieces: readonly Piece[]): Plan {
  const plan = withSources(directed);
  if (pieces.length === 0) return plan;
  const known = new Set(pieces.map((p) => p.id));
  // Names of one thing (rim, backboard) are one prop, or a ball would meet it twice.
  const canonical = canonicalNames(pieces);
  const rename = (id: string | undefined): string | undefined =>
    id !== undefined && known.has(id) ? canonical.get(id) : id;
  return {
    ...plan,
    props: [...plan.props, ...pieces.filter((p) => canonical.get(p.id) === p.id).map((p) => p.prop)],
    shots: plan.shots.map((shot) => ({
      ...shot,
      beats: shot.beats.map((beat) => {
        const part =
          beat.actor === 'set' && typeof beat.params.part === 'string'
            ? `${PREFIX}${beat.params.part}`
            : undefined;
        const [target, partner] = [rename(beat.target), rename(beat.partner)];
        return {
          ...beat,
          actor: part !== undefined && known.has(part) ? (canonical.get(part) as string) : beat.actor,
          ...(target === undefined ? {} : { target }),
          ...(partner === undefined ? {} : { partner }),
        };
      }),
    })),
  };
}

/** One name for all names of one dressing: the first that was used. */
export function canonicalNames(pieces: readonly Piece[]): Map<string, string> {
  const byDressing = new Map<number, string>();
  const out = new Map<string, string>();
  for (const p of pieces) {
    if (p.dressing === undefined) out.set(p.id, p.id);
    else {
      if (!byDressing.has(p.dressing)) byDressing.set(p.dressing, p.id);
      out.set(p.id, byDressing.get(p.dressing) as string);
    }
  }
  return out;
}
