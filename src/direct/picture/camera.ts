import { gateOf } from '../../base/view.ts';
import { directionOf } from '../../reading/words/camera.ts';
import type { Box } from '../../vision/raster.ts';
import type { Sight } from '../../vision/sight/sight.ts';
import { chooseMove } from '../camera/choose-move.ts';
import { readCamera, type Said, speedOf } from '../camera/words.ts';
import type { Context, Shot } from '../context.ts';
import type { Camera, Claim } from '../plan.ts';
import type { Bearing } from './bearing.ts';
import { pathFromRest, restingKeys } from './path.ts';
import type { Standpoint } from './standpoint.ts';
import { suited } from './suited.ts';

const why: Readonly<Record<NonNullable<Bearing['limit']>, string>> = {
  border: 'what lies beyond its borders would show',
  behind: 'too much of what it hides would show',
  nearness: 'what is near would be blown up beyond its pixels',
};

/** Below this share of the way a move is told as shortened. */
const ALL = 0.9;

/** How much of a picture's height its face has in each framing, the closest first. */
const byFace: readonly (readonly [number, Camera['size']])[] = [
  [0.75, 'extreme-close-up'],
  [0.42, 'close-up'],
  [0.24, 'medium-close-up'],
  [0.15, 'medium'],
  [0.1, 'medium-full'],
  [0.06, 'full'],
  [0, 'wide'],
];
const byThing: readonly (readonly [number, Camera['size']])[] = [
  [0.95, 'close-up'],
  [0.6, 'medium-close-up'],
  [0.4, 'medium'],
  [0.2, 'full'],
  [0, 'wide'],
];

const tall = (box: Box): number => box[3] - box[1];
const first = (rows: readonly (readonly [number, Camera['size']])[], share: number): Camera['size'] =>
  rows.find(([least]) => share >= least)?.[1] ?? 'wide';

/** How near the picture itself is taken. */
export function sizeOf({ subject, face }: Pick<Standpoint, 'subject' | 'face'>): Camera['size'] {
  if (face) return first(byFace, tall(face.box));
  return subject ? first(byThing, Math.max(tall(subject.box), subject.box[2] - subject.box[0])) : 'wide';
}

/** Moves that take the frame up or down. */
const upright = /^(?:tilt|pedestal|crane|roll)/;

/** Framings that differ by a step are told apart by nobody. */
const order: readonly Camera['size'][] = [
  'extreme-wide',
  'wide',
  'full',
  'medium-full',
  'medium',
  'medium-close-up',
  'close-up',
  'extreme-close-up',
];

/**
 * The camera of a clip that begins with a picture: it stands where the picture was taken, and makes the move that was
 * asked for from there, as far as the picture bears. Framing, angle and lens are the picture's own; words that say
 * otherwise are reported.
 * @param guess the picture's space
 * @returns the camera, and the space that it moves in: no deeper than the move bears
 */
export function pictureCamera(
  context: Context,
  shot: Shot,
  sight: Sight,
  guess: Standpoint,
): { camera: Camera; space: Standpoint } {
  const words = readCamera(shot);
  const { move, said, handheld } = chooseMove(context, shot, words);
  const aspect = sight.width / sight.height;
  const seconds = shot.end - shot.start;
  const bare = pathFromRest(
    move,
    {
      distance: guess.distance,
      mm: guess.mm,
      span: (gateOf(aspect).height * guess.distance) / guess.mm,
    },
    {
      direction: said ? directionOf(said.clause) : '',
      speed: said ? speedOf(said.clause, 1) : 1,
      seconds,
    },
  );
  // Who tilts or cranes means the frame to leave what is in it.
  const { space, path, bearing } = suited(bare, sight, guess, !upright.test(move.id));
  const keys = restingKeys(path, bearing.share, shot.start, shot.end, context.settings.fps);
  const camera: Camera = {
    move: move.id,
    size: sizeOf(space),
    angle: 'level',
    subjects: space.subject ? [space.subject.id] : [],
    keys,
    // The hand's sway travels by centimetres: as large against a flower as against a street.
    handheld: Math.round(Math.min(1, handheld * 0.8) * 1000) / 1000,
    fstop: 8,
  };
  claim(context, shot, words, camera, said, bearing);
  return { camera, space };
}

function claim(
  context: Context,
  shot: Shot,
  words: ReturnType<typeof readCamera>,
  camera: Camera,
  move: Said<unknown> | undefined,
  bearing: Bearing,
): void {
  const add = (
    said: Said<unknown>,
    claim: Pick<Claim, 'kind' | 'property'> & Partial<Pick<Claim, 'by' | 'ceiling' | 'why'>>,
  ) => context.claims.add(shot.index, { phrase: said.phrase, span: said.span, about: 'camera', ...claim });
  if (move) {
    const short = bearing.limit !== undefined && bearing.share < ALL;
    const told = short
      ? `The move is ${Math.round(bearing.share * 100)} % of the usual: farther on ${why[bearing.limit!]}.`
      : undefined;
    if (told) context.notes.push(told);
    add(move, {
      kind: 'camera',
      property: 'move',
      by: camera.move,
      ...(told && bearing.share < 0.15 ? { ceiling: 'approximated' as const, why: told } : {}),
    });
  }
  const steps = (size: Camera['size']): number => Math.abs(order.indexOf(size) - order.indexOf(camera.size));
  for (const said of words.sizes)
    add(said, {
      kind: 'camera',
      property: 'size',
      by: `the picture's own framing (${camera.size})`,
      ...(steps(said.value) <= 1
        ? {}
        : { ceiling: 'omitted' as const, why: `The picture is taken as a ${camera.size}.` }),
    });
  const own = { ceiling: 'omitted' as const, why: 'The picture was taken already: its own is kept.' };
  for (const said of words.angles)
    add(said, { kind: 'camera', property: 'angle', by: "the picture's own angle", ...own });
  for (const said of words.views)
    add(said, { kind: 'camera', property: 'view', by: "the picture's own view", ...own });
  if (words.dutch)
    add(words.dutch, { kind: 'camera', property: 'roll', by: "the picture's own horizon", ...own });
  for (const said of words.lenses)
    add(said, { kind: 'lens', property: 'mm', by: "the picture's own lens", ...own });
  for (const said of words.stops)
    add(said, { kind: 'lens', property: 'fstop', by: "the picture's own focus", ...own });
}
