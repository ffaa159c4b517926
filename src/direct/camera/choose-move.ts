import type { Move } from '../../catalogue/kinds.ts';
import { moves } from '../../catalogue/moves/index.generated.ts';
import { directionOf } from '../../reading/words/camera.ts';
import type { Context, Shot } from '../context.ts';
import type { CameraWords, Said } from './words.ts';

/** Nothing moves unless it is asked to, but a held frame breathes a little by mood. */
export const staticMove = 'static';

/** The first move that is asked for; an operator's shoulder goes with any of them. */
export function chooseMove(
  context: Context,
  shot: Shot,
  words: CameraWords,
): { move: Move; said: Said<Move> | undefined; handheld: number } {
  const still = moves.find((m) => m.id === staticMove)!;
  const carried = words.moves.filter((m) => (m.value.facts.handheld ?? 0) >= 0.3);
  const paths = words.moves.filter((m) => (m.value.facts.handheld ?? 0) < 0.3);
  // 'Pan … right': a bare word takes its direction from the words around it.
  const turned = paths.map((m) => ({ ...m, value: towards(m.value, directionOf(m.clause)) }));
  const first = turned[0] ?? carried[0];
  const move = first?.value ?? still;
  const shoulder = carried[0];
  const slight =
    shoulder && /\b(?:slight|subtle|micro|gentle|minimal|soft|barely|light)\w*\b/i.test(`${shoulder.clause}`);
  const handheld = shoulder
    ? (shoulder.value.facts.handheld ?? 0.5) * (slight ? 0.3 : 1) * (turned[0] ? 0.6 : 1)
    : (move.facts.handheld ?? 0);
  for (const other of turned.slice(1)) {
    if (other.value.id === move.id || sameLabels(other.value, move)) {
      context.claims.add(shot.index, {
        phrase: other.phrase,
        span: other.span,
        kind: 'camera',
        about: 'camera',
        property: 'move',
        by: move.id,
      });
      continue;
    }
    context.claims.add(shot.index, {
      phrase: other.phrase,
      span: other.span,
      kind: 'camera',
      about: 'camera',
      property: 'move',
      by: move.id,
      ceiling: 'omitted',
      why: `One move a shot: ${move.id} was shot, ${other.value.id} was not.`,
    });
    context.notes.push(`Two moves were asked for; ${move.id} was shot, ${other.value.id} was not.`);
  }
  if (shoulder && first !== shoulder)
    context.claims.add(shot.index, {
      phrase: shoulder.phrase,
      span: shoulder.span,
      kind: 'camera',
      about: 'camera',
      property: 'handheld',
      by: `handheld ${handheld.toFixed(2)}`,
    });
  if (!first) context.claims.undirected(shot.index, 'camera', 'camera', 'a static camera');
  return { move, said: first, handheld };
}

const sameLabels = (a: Move, b: Move): boolean => JSON.stringify(a.labels) === JSON.stringify(b.labels);

/** The sibling of a move whose words end in the direction that was said. */
function towards(move: Move, direction: string): Move {
  if (direction === '' || move.id.endsWith(direction)) return move;
  const stem = move.id.replace(/-(?:left|right|up|down)$/, '');
  if (stem === move.id) return move;
  return moves.find((m) => m.id === `${stem}-${direction}`) ?? move;
}
