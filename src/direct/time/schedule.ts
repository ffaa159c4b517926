import { clamp } from '../../base/vectors.ts';
import { kinds } from '../catalogue.ts';
import type { Context, Shot } from '../context.ts';
import type { Beat } from '../plan.ts';
import { type Item, round } from './item.ts';

/** One piece of the schedule, seconds from the plan's start. */
export interface Slot {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
}

/** Seconds from letting go to the last contact of a stated flight: up and over, and its play on what it meets. */
const FLIGHT = 2.4;

/**
 * Lay the items out: what people do comes one after the other, what is pinned by the words keeps its time, and what
 * goes on by itself runs beside them, from the moment that comes before it in the text.
 */
export function schedule(context: Context, shot: Shot, items: readonly Item[], share0: number): Slot[] {
  const length = shot.end - shot.start;
  const lead = Math.min(share0 > 0.1 ? 1.2 : 0.2, length * share0);
  const out: Slot[] = [];
  const free = items.filter((i) => !i.event.when && !i.along && !(i.aside && !i.background));
  const acted = free.filter((i) => !i.background);
  const loose = acted.length > 0 ? acted : free;
  let until = length;
  for (const item of items.filter((i) => i.event.when)) {
    const { from, to } = item.event.when!;
    const a = clamp(from === undefined ? 0 : from < 0 ? length + from : from, 0, Math.max(0, length - 0.1));
    const b =
      to === undefined
        ? from !== undefined && from < 0
          ? length
          : Math.min(length, a + item.want)
        : to <= 0
          ? length + to
          : to;
    out.push({ item, start: shot.start + a, end: shot.start + clamp(b, a + 0.1, length) });
    if (a > length * 0.4) until = Math.min(until, a);
  }
  // A puff or a spark after the last deed still has to be seen.
  const last = free.at(-1);
  if (acted.length > 0 && last?.background && !last.lasts) until = Math.min(until, length - 0.45);
  if (loose.some((i) => i.launches)) until = Math.max(lead + 0.5, Math.min(until, length - FLIGHT + 0.5));
  let at = lead;
  const costs = share(context, loose, until - lead, length);
  loose.forEach((item, i) => {
    let end = Math.min(until, at + costs[i]!);
    const whole = item.background && item.lasts;
    // What is dropped falls from the moment that the hand opens, not when the hand has come down again.
    // And whoever catches it is under it before it comes down.
    const before = loose[i - 1];
    const early = !before ? 0 : item.handled ? costs[i - 1]! * 0.6 : before.handled ? costs[i - 1]! * 0.7 : 0;
    if (early > 0 && !item.handled) {
      at -= early;
      end -= early * 0.5;
    }
    out.push({
      item,
      start: shot.start + at - (item.handled ? early : 0),
      end: shot.start + (whole ? length : end),
    });
    at = end;
  });
  if (acted.length > 0) beside(shot, free, out);
  meanwhile(shot, items, out);
  return withCompanions(items, out);
}

/** Seconds for each of the items that follow each other in the given room. */
function share(context: Context, loose: readonly Item[], room: number, length: number): number[] {
  // What goes on by itself takes only a moment of everybody's attention before the next thing.
  let costs = loose.map((item) =>
    item.handled
      ? item.min // gravity does not wait
      : item.background && item.lasts && loose.length > 1
        ? Math.min(item.want, room * 0.28)
        : item.want,
  );
  const total = costs.reduce((a, b) => a + b, 0);
  if (total > room) {
    const floorCosts = loose.map((item, i) =>
      Math.min(costs[i]!, item.background && item.lasts ? 0.3 : item.min),
    );
    const least = floorCosts.reduce((a, b) => a + b, 0);
    if (least >= room) {
      context.notes.push(
        `${loose.length} actions share ${length.toFixed(1)} s: each is done faster than usual.`,
      );
      return floorCosts.map((c) => (c * room) / least);
    }
    // Slack above the shortest times goes to all, most of it to what the shot ends on.
    const slack = costs.map((c, i) => (c - floorCosts[i]!) * (i === costs.length - 1 ? 2 : 1));
    const sum = slack.reduce((a, b) => a + b, 0) || 1;
    return floorCosts.map((c, i) => c + ((room - least) * slack[i]!) / sum);
  }
  const spare = room - total;
  const grow = costs.map((c, i) =>
    loose[i]!.launches || loose[i]!.handled
      ? 0
      : Math.min(loose[i]!.max, c * (loose[i]!.lasts ? 3 : 1.25)) - c,
  );
  const sum = grow.reduce((a, b) => a + b, 0);
  costs = costs.map((c, i) => c + (sum > 0 ? Math.min(grow[i]!, (grow[i]! * spare) / sum) : 0));
  return costs;
}

/** Put what goes on by itself beside the deeds: with the one told before it, or from the start. */
function beside(shot: Shot, free: readonly Item[], out: Slot[]): void {
  const length = shot.end - shot.start;
  const cues = free.filter((i) => i.background);
  for (const item of cues) {
    const before = free.slice(0, free.indexOf(item)).findLast((i) => !i.background);
    const slot = out.find((o) => o.item === before);
    // Things told in a row after one deed share the time from there on.
    const row = cues.filter((c) => free.slice(0, free.indexOf(c)).findLast((i) => !i.background) === before);
    const own = row.filter((c) => c.actors.some((id) => item.actors.includes(id)));
    const order = own.indexOf(item);
    let start = slot ? slot.start + (slot.end - slot.start) * (item.lasts ? 0.2 : 0.5) : shot.start + 0.1;
    if (slot && before!.launches) start = Math.min(shot.end - 0.6, slot.end - 0.7 + FLIGHT);
    start = Math.min(start, shot.end - Math.min(0.4, length / 4));
    const step = (shot.end - start) / Math.max(1, own.length);
    const from = start + order * step;
    const end =
      item.lasts && order === own.length - 1
        ? shot.end
        : Math.min(shot.end, from + Math.max(item.min, own.length > 1 ? step : item.want));
    out.push({ item, start: from, end });
  }
}

/** Put what others do at the same time beside the deed before it; what lasts goes on all the while. */
function meanwhile(shot: Shot, items: readonly Item[], out: Slot[]): void {
  items.forEach((item, i) => {
    if (!item.aside || item.background || item.event.when || item.along) return;
    const lead = out.find((o) => o.item === items.slice(0, i).findLast((x) => !x.along && !x.aside));
    const before = items
      .slice(0, i)
      .findLast((x) => x.aside && x.actors.some((id) => item.actors.includes(id)));
    const from = out.find((o) => o.item === before)?.end ?? lead?.start ?? shot.start;
    const start = Math.min(from, shot.end - Math.min(0.4, shot.end - shot.start));
    out.push({ item, start, end: item.lasts ? shot.end : Math.min(shot.end, start + item.want) });
  });
}

/** Put what goes along beside what it goes with. */
function withCompanions(items: readonly Item[], out: Slot[]): Slot[] {
  items.forEach((item, i) => {
    if (!item.along) return;
    const lead = out.find((o) => o.item === items.slice(0, i).findLast((x) => !x.along));
    if (lead) out.push({ item, start: lead.start + (lead.end - lead.start) * 0.15, end: lead.end });
  });
  return out;
}

/** What lasts goes on until its actor does something else, or to the end of the shot. */
export function extend(beats: Beat[], shot: Shot): void {
  for (const beat of beats) {
    if (!kinds.actions.get(beat.action)?.facts.lasts) continue;
    const next = beats
      .filter(
        (b) =>
          b !== beat &&
          b.start >= beat.end - 0.01 &&
          (b.actor === beat.actor ||
            b.partner === beat.actor ||
            b.actor === beat.partner ||
            (beat.partner !== undefined && b.partner === beat.partner)),
      )
      .sort((a, b) => a.start - b.start)[0];
    const limit = next ? next.start : shot.end;
    const longest = kinds.actions.get(beat.action)!.facts.seconds[2] / beat.rate;
    beat.end = round(Math.min(limit, Math.max(beat.end, beat.start + longest)));
    if (beat.end <= beat.start) beat.end = round(beat.start + 0.1);
  }
}
