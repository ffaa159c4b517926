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
  ]
    .map((hit) => hit.span)
    .concat(shot.reading.picture ?? []);
  kept.set(shot, spans);
  return spans;
}

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Is this told in a sentence that lists what is heard? 'Only the sound of breathing and a faint radio hum.' */
export function onlyHeard(shot: Shot, span: Span): boolean {
  const passage = [...shot.brief.scene, ...shot.brief.actions].find(
    (p) => span.start >= p.span.start && span.end <= p.span.end,
  );
  if (!passage) return false;
  const at = span.start - passage.span.start;
  const from = Math.max(0, ...['.', '!', '?', '\n'].map((c) => passage.text.lastIndexOf(c, at) + 1));
  return /^\s*(?:only |just |we hear |with )?(?:the |distant |faint )*(?:sounds? of|audio|ambient sounds?|sound:)/i.test(
    passage.text.slice(from),
  );
}

/**
 * Do these words speak of the picture: half of them or more, or (for words that stand for nothing known) the whole
 * sentence around them?
 * @param unknown the words stand for no kind of the catalogue
 */
export function aboutThePicture(shot: Shot, span: Span, unknown: boolean): boolean {
  const film = filmSpans(shot);
  const length = span.end - span.start;
  const covered = film.reduce((sum, s) => sum + overlap(s, span), 0);
  if (length > 0 && covered >= length * 0.5) return true;
  if (!unknown) return false;
  const passage = [
    ...shot.brief.scene,
    ...shot.brief.actions,
    ...shot.brief.camera,
    ...shot.brief.style,
  ].find((p) => span.start >= p.span.start && span.end <= p.span.end);
  if (!passage) return false;
  const at = span.start - passage.span.start;
  const from =
    passage.span.start +
    Math.max(0, ...['.', '!', '?', '\n'].map((c) => passage.text.lastIndexOf(c, at) + 1));
  const ends = ['.', '!', '?', '\n'].map((c) => passage.text.indexOf(c, at)).filter((i) => i >= 0);
  const sentence = { start: from, end: passage.span.start + Math.min(passage.text.length, ...ends) };
  const shown = shot.reading.entities.some(
    (e) => (e.match !== undefined || e.role !== 'thing') && overlap(e.span, sentence) > 0,
  );
  return !shown && film.some((s) => overlap(s, sentence) > 0);
}
