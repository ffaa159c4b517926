import type { Plan } from '../plan.ts';

/** Makers of ids, one for each kind of what a shot has. */
export type Ids = (kind: 'beat' | 'line' | 'cue') => () => string;

/** Ids that no beat, line or cue of the source has. */
export function newIds(source: Plan): Ids {
  const used = new Set(source.shots.flatMap((s) => [...s.beats, ...s.lines, ...s.cues].map((x) => x.id)));
  const count = { beat: 0, line: 0, cue: 0 };
  return (kind) => () => {
    let id = '';
    do id = `${kind}-${++count[kind]}`;
    while (used.has(id));
    return id;
  };
}
