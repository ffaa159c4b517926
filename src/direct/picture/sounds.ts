import { singular } from '../../reading/lemma.ts';
import type { Casting } from '../casting/cast.ts';
import { kinds } from '../catalogue.ts';
import type { Context, Shot } from '../context.ts';
import type { SetChoice } from '../passes/place.ts';
import { setCues } from '../passes/sound.ts';
import type { Cue } from '../plan.ts';
import type { Moving } from './moving.ts';

/** Decibels of a bed that nobody asked for. */
const LOW = -9;

/** Most beds that a place has by itself. */
const MOST = 3;

/**
 * Cues of a picture: what the words direct, at the time of the motion that it belongs to; where they direct nothing,
 * the place's own bed and those of what moves, low.
 */
export function pictureCues(
  context: Context,
  shot: Shot,
  set: SetChoice,
  casting: Casting,
  moving: readonly Moving[],
  nextId: () => string,
): Cue[] {
  if (shot.reading.sounds.length > 0) {
    const cues = setCues(context, shot, set, casting, [], [], nextId);
    return cues.map((cue) => timed(cue, context, moving));
  }
  const own = moving.map((m) => m.motion.facts.bed).filter((id) => id !== undefined);
  const beds = [...new Set([...own, ...set.place.facts.ambience])]
    .filter((id) => kinds.beds.has(id))
    .slice(0, MOST);
  return beds.map((sound): Cue => {
    const id = nextId();
    const from = moving.find((m) => m.motion.facts.bed === sound);
    context.claims.undirected(shot.index, 'sound', id, `${sound}, low`);
    return {
      id,
      kind: 'bed',
      sound,
      start: shot.start,
      end: shot.end,
      gain: from ? LOW + 3 : LOW,
      distance: from ? 0.4 : 0.6,
      ...(from ? { from: from.beat.actor } : {}),
      params: {},
    };
  });
}

/** An effect that is named with the words of a motion that is done once is heard when that is seen. */
function timed(cue: Cue, context: Context, moving: readonly Moving[]): Cue {
  if (cue.kind !== 'effect') return cue;
  const claim = context.claims.all().find((c) => c.about === cue.id);
  const words = new Set((claim?.phrase.toLowerCase().match(/[\p{L}]+/gu) ?? []).map(singular));
  const maker = moving.find(
    (m) => !m.motion.facts.lasts && m.words.some((w) => words.has(singular(w)) || words.has(w)),
  );
  if (!maker) return cue;
  const { start, end } = maker.beat;
  return {
    ...cue,
    start,
    end,
    from: maker.beat.actor,
    beat: maker.beat.id,
    params: { ...cue.params, repeat: false },
  };
}
