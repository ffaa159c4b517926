import type { Edit } from '../../base/edit.ts';
import type { Span } from '../../base/span.ts';
import type { ShotBrief } from '../../brief/index.ts';
import type { CameraMove } from '../../reading/camera-move.ts';
import { article, edgeOf, named, nameOf, sizesOf } from './sizes.ts';
import { type HandOver, leadIn, still } from './still.ts';

/** True for a move towards the subject, false for one away from it, undefined for any other. */
export const comesCloser = (move: CameraMove): boolean | undefined =>
  /^(?:dolly|push|zoom)-(?:in|out)$/.test(move.id) ? move.id.endsWith('in') : undefined;

const ALONG = /^\s*(?:ahead of|in front of|with|beside|alongside|behind|before|through|past|along)\b/iu;

/**
 * In or out: each piece begins at the size at which the one before ended. A move with an end that has fewer steps than
 * there are pieces waits, so that it arrives as the whole does and nobody is out of the frame before.
 * @param tell a clause behind the move's own
 */
export function travel(
  text: string,
  shot: ShotBrief,
  main: CameraMove,
  pieces: number,
  edits: (make: (k: number) => readonly Edit[]) => HandOver,
  tell: (clause: string) => Edit,
): HandOver {
  const closer = comesCloser(main) ?? true;
  const { first, last, two } = sizesOf(text, shot, main.span.start);
  const way = closer ? 'in' : 'out';
  // A camera that goes along with somebody, or through a place, comes no nearer.
  if (!first && !last && ALONG.test(text.slice(main.span.end, main.span.end + 24))) return edits(() => []);
  if (!first && !last)
    return edits((k) => [
      tell(
        k === 0
          ? `ending partway ${way}`
          : k < pieces - 1
            ? `beginning and ending partway ${way}`
            : `beginning partway ${way} and ending ${closer ? 'close' : 'wide'}`,
      ),
    ]);
  const sign = closer ? 1 : -1;
  const from = first?.index ?? Math.max(0, Math.min(7, (last?.index ?? 0) - sign * pieces));
  const reach = last?.index ?? edgeOf(closer, from, two);
  const steps = Math.abs(reach - from);
  const bound = (k: number): number => {
    if (!last) return from + sign * Math.min(steps, k);
    const done = steps < pieces ? Math.max(0, k - (pieces - steps)) : Math.round((steps * k) / pieces);
    return from + Math.sign(reach - from) * done;
  };
  // The piece that makes the move where no size lies between its ends: with an end the last, else the first.
  const only = last ? pieces - 1 : 0;
  return edits((k) => {
    const [a, b] = [bound(k), bound(k + 1)];
    if (a === b && k === only) return [];
    const list: Edit[] = [];
    if (first && a !== from) list.push(...begun(text, first.span, a, last?.span));
    if (a === b) {
      const hold = still(text, main);
      const lead = last && { ...leadIn(text, last.span), text: '' };
      // The words that lead to the end may be counted with the move.
      list.push(lead ? { ...hold, end: Math.min(hold.end, Math.max(hold.start, lead.start)) } : hold);
      if (lead) list.push(lead);
    } else if (last) {
      if (b !== reach) list.push(named(text, last.span, b));
      if (!first && k > 0) list.push(tell(`beginning on ${article(nameOf(a, two))}`));
    } else list.push(tell(`ending on ${article(nameOf(b, two))}`));
    return list;
  });
}

const OF = /^ of (?:the |an? |his |her |their |its )?[^.,;:\n]*?(?=[.,;:\n]|$)/iu;

/** The size at which a further piece begins: by then the move is on its way to what it ends on. */
function begun(text: string, span: Span, index: number, end: Span | undefined): Edit[] {
  const size = named(text, span, index);
  const was = OF.exec(text.slice(size.end, size.end + 80))?.[0];
  const now = end && OF.exec(text.slice(end.end, end.end + 80))?.[0];
  return was && now ? [size, { start: size.end, end: size.end + was.length, text: now }] : [size];
}
