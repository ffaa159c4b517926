import { type CameraMove, cameraMoves, primaryMoves } from '../../reading/camera-move.ts';
import { removal } from '../facts/removal.ts';
import { counted, listed, quoted } from '../facts/words.ts';
import type { Correction } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/**
 * The primary moves of each shot. What several shots share is a list of its own: a shot that says how its camera moves
 * sets aside what all have.
 */
function movesOf(subject: Subject): CameraMove[][] {
  const all = subject.shots.map((shot) => cameraMoves(shot.brief));
  const times = new Map<number, number>();
  for (const moves of all)
    for (const { span } of moves) times.set(span.start, (times.get(span.start) ?? 0) + 1);
  const isShared = ({ span }: CameraMove): boolean =>
    subject.shots.length > 1 && (times.get(span.start) ?? 0) > 1;
  const shared = new Map(
    all
      .flat()
      .filter(isShared)
      .map((move) => [move.span.start, move]),
  );
  return [[...shared.values()], ...all.map((moves) => moves.filter((move) => !isShared(move)))].map((moves) =>
    primaryMoves(moves),
  );
}

/** Leave a move out with the words that lead to it, where a whole piece of a sentence goes. */
function without(text: string, { stretch, span }: CameraMove): Correction | undefined {
  const { start, end } = stretch;
  const after = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, start - 40), start);
  const inside = /[^\s.!?;\n]\s*$/.test(before) && /^\s*(?:[.,;!?\n]|$)/.test(after);
  if (!inside || start >= span.start) return undefined;
  return { title: `Leave out ${quoted(text.slice(span.start, span.end))}`, edits: [removal(text, stretch)] };
}

export default defineRule({
  id: 'compound-camera-move',
  about: 'More than one camera move in a shot.',
  severity: 'warning',
  deltas: true,
  why: `A shot holds one camera move well. "Dolly in while panning left and tilting up" gives jitter, or a path that is none of
the three; "pan, then crane up" needs two shots. Choose the move that tells the moment, and give another one a shot of
its own.

One move are a dolly in with parallax, a move on the shoulder, a move with a rack of focus, a held frame with one whip pan,
and the dolly zoom.`,
  examples: [
    {
      text: 'Camera shot: Wide, dolly in while panning left and tilting up.\n\nA heron lifts a foot.',
      finds: ['panning left'],
    },
    {
      text: 'A heron lifts a foot. The camera pans right along the reeds. Then it cranes up over the weir.',
      finds: ['cranes up over'],
    },
    { text: 'Camera shot: Handheld medium, slow push-in with parallax, rack focus to the letter.' },
    { text: 'A crane lifts a foot. A cook tilts a pan on the stove. Camera: dolly zoom on her face.' },
    { text: 'Shot 1: A heron waits. Camera: pan left.\n\nShot 2: It flies. Camera: tilt up.' },
  ],
  check(subject, report) {
    const { text } = subject;
    for (const moves of movesOf(subject)) {
      const [first, second] = moves;
      if (!first || !second) continue;
      const phrases = moves.map(({ phrase }) => quoted(phrase));
      const spare = moves.slice(1).map((move) => without(text, move));
      const whole = spare.length === 1 ? spare[0] : undefined;
      report({
        at: second.span,
        what: `${counted(moves.length, 'camera move')} in one shot: ${listed(phrases)}.`,
        expected: 'A shot holds one.',
        advice: 'Keep one, or make a shot of each.',
        suggestions: whole ? [whole] : [],
      });
    }
  },
});
