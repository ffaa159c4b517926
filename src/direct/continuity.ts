import type { Event, Reading } from '../reading/reading.ts';
import { kinds } from './catalogue.ts';

/**
 * What goes on over a cut: where a shot tells of no deed and no word, those of the shot before are still at what
 * lasts (playing, pouring, dancing). Nobody asked for it again, so that it answers no phrase.
 */
export function goOn(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  for (const reading of readings) {
    const before = out.at(-1);
    const idle = reading.speech.length === 0 && reading.events.every((e) => e.match === undefined);
    const lasting = before && idle ? before.events.filter(lasts) : [];
    if (!before || lasting.length === 0) {
      out.push(reading);
      continue;
    }
    const known = new Set(reading.entities.map((e) => e.id));
    const things = before.entities.filter(
      (e) => e.role !== 'person' && !known.has(e.id) && lasting.some((x) => x.object === e.id),
    );
    const events = lasting.map((e) => ({ ...e, phrase: '' }));
    out.push({
      ...reading,
      entities: [...reading.entities, ...things],
      events: [...reading.events, ...events],
    });
  }
  return out;
}

const lasts = (event: Event): boolean =>
  !event.negated &&
  event.outcome.length === 0 &&
  event.match !== undefined &&
  kinds.actions.get(event.match.id)?.facts.lasts === true;
