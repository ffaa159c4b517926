import { kinds } from '../catalogue.ts';
import type { Beat, Cue, Plan, ShotPlan } from '../plan.ts';
import { round } from '../time/item.ts';

/** Seconds after the seam in which the same is no second time. */
const SOON = 0.8;

/**
 * Seconds after a seam before which nobody begins anything new and no camera sets off: what was seen last is seen for a
 * moment more.
 */
export const NOTICED = 0.4;

/** Slower than this, metres a second, somebody has arrived. */
const ARRIVED = 0.2;

/** Where and how a plan goes on. */
export interface Seam {
  /** Seconds from the plan's start. */
  readonly seam: number;
  readonly end: number;
  /** How fast somebody is at the seam, where that is known. */
  readonly speedOf: (id: string) => number | undefined;
  /** The words that a beat came of. */
  readonly wordsOf: (beat: string) => string | undefined;
}

/** 'Rolls on', 'goes on': the same way further, whatever the verb. */
const further = /\b(?:on|onwards?|along|further|ahead)\W*$/i;
const going = /\b(?:go(?:es|ing)?|carr(?:y|ies)|mov(?:es?|ing)|continues?|keeps?)\b/i;

/** Do the words of a beat only say that what somebody does goes on? */
function saysOn(next: Beat, beat: Beat, words: string | undefined): boolean {
  if (words === undefined || next.target !== undefined || !further.test(words)) return false;
  const travels = (b: Beat): boolean => (kinds.actions.get(b.action)?.facts.travel ?? 0) > 0;
  return going.test(words) || (travels(next) && travels(beat));
}

/**
 * Shortest stretch, seconds, for which going on with something is a beat of its own; until a deed that comes sooner it
 * runs on by itself.
 */
const SHORTEST = NOTICED + 0.1;

/**
 * What lasts is done on after a seam until its doer does something else: nobody stops walking because a clip ended.
 * @param fresh beats that are new after the seam
 */
export function goOnDoing(
  { shots: before, props }: Pick<Plan, 'shots' | 'props'>,
  fresh: readonly Beat[],
  { seam, end, speedOf, wordsOf }: Seam,
  nextId: () => string,
): Beat[] {
  const last = new Map<string, Beat>();
  const all = before.flatMap((s) => s.beats);
  for (const beat of all) {
    const facts = kinds.actions.get(beat.action)?.facts;
    if (beat.end < seam - 0.06 || !facts?.lasts || beat.outcome.length > 0) continue;
    // What somebody let go of flies or rolls by itself: that is the business of mechanics.
    const thing = props.some((p) => p.id === beat.actor);
    if ((facts.travel ?? 0) > 0 && (speedOf(beat.actor) ?? Infinity) < ARRIVED) continue;
    if (thing && all.some((b) => b.target === beat.actor && b.start <= beat.start)) continue;
    // Of what is done at once each goes on.
    last.set(`${beat.actor} ${beat.action}`, beat);
  }
  return [...last.values()].flatMap((beat): Beat[] => {
    const facts = kinds.actions.get(beat.action)!.facts;
    const next = fresh
      .filter(
        (b) =>
          b.actor === beat.actor ||
          b.partner === beat.actor ||
          (beat.partner !== undefined && b.actor === beat.partner),
      )
      .filter((b) => {
        const other = kinds.actions.get(b.action)?.facts;
        // One can smile while walking on; one cannot walk while sitting down.
        return (
          b.action === beat.action ||
          saysOn(b, beat, wordsOf(b.id)) ||
          other?.ends !== undefined ||
          (other?.travel ?? 0) > 0 ||
          (facts.hands !== 'none' && other?.hands !== 'none') ||
          (facts.travel ?? 0) > 0
        );
      })
      .sort((a, b) => a.start - b.start)[0];
    const same = next && (next.action === beat.action || saysOn(next, beat, wordsOf(next.id)));
    if (next && same && next.start < seam + SOON) {
      // 'She keeps walking': what is told is what is being done.
      next.action = beat.action;
      next.start = seam;
      next.goesOn = true;
      // 'He rides on': what he rides.
      if (next.target === undefined && beat.target !== undefined) next.target = beat.target;
      if (next.partner === undefined && beat.partner !== undefined) next.partner = beat.partner;
      return [];
    }
    const until = Math.min(end, next?.start ?? end);
    if (until - seam < SHORTEST) return [];
    return [{ ...beat, id: nextId(), start: seam, end: round(until), goesOn: true }];
  });
}

/** Sounds that were heard to the end are heard on: beds, music and what repeats. */
export function goOnSounding(before: readonly ShotPlan[], seam: number, end: number): Cue[][] {
  return before.map((shot) =>
    shot.cues.map((cue) => {
      const on = cue.kind !== 'effect' || cue.params['repeat'] === true;
      return on && cue.end >= seam - 0.06 ? { ...cue, end } : cue;
    }),
  );
}
