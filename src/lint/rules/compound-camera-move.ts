import { type CameraMove, cameraMoves, primaryMoves } from '../../reading/camera-move.ts';
import { withoutOthers } from '../facts/move-clause.ts';
import { counted, listed, quoted } from '../facts/words.ts';
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
      fixed: 'Camera shot: Wide, dolly in.\n\nA heron lifts a foot.',
    },
    {
      text: 'A heron lifts a foot. The camera pans right along the reeds. Then it cranes up over the weir.',
      finds: ['cranes up over'],
      fixed: 'A heron lifts a foot. The camera pans right along the reeds.',
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
      const edits = withoutOthers(text, moves);
      report({
        at: second.span,
        what: `${counted(moves.length, 'camera move')} in one shot: ${listed(phrases)}.`,
        expected: 'A shot holds one.',
        advice: 'Keep one, or make a shot of each.',
        ...(edits ? { fix: { title: `Keep ${quoted(first.phrase)} alone`, edits } } : {}),
      });
    }
  },
});
