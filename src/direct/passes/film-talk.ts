import type { Span } from '../../base/span.ts';
import { readCamera } from '../camera/words.ts';
import type { Shot } from '../context.ts';
import { styleHits } from './look.ts';

const kept = new WeakMap<Shot, readonly Span[]>();

/** Where a shot's words speak of the picture (stock, look, lens, framing, move) and not of what is in it. */
export function filmSpans(shot: Shot): readonly Span[] {
  const known = kept.get(shot);
  if (known) return known;
  const words = readCamera(shot);
  const spans = [
    ...words.sizes,
    ...words.angles,
    ...words.views,
    ...words.moves,
    ...words.lenses,
    ...words.stops,
    ...[words.dutch, words.twoShot].filter((w) => w !== undefined),
    ...styleHits(shot),
  ].map((hit) => hit.span);
  kept.set(shot, spans);
  return spans;
}
