import type { Move } from '../../catalogue/kinds.ts';
import type { Context, Shot } from '../context.ts';
import type { Camera } from '../plan.ts';
import type { CameraWords, Said } from './words.ts';

export function claimCamera(
  context: Context,
  shot: Shot,
  words: CameraWords,
  camera: Camera,
  move: Said<Move> | undefined,
  mm: number,
  asked: number | undefined,
): void {
  const add = context.claims.add.bind(context.claims);
  const about = 'camera';
  words.sizes.forEach((said, i) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'camera',
      about,
      property: 'size',
      by: camera.size,
      ...(i === 0 || said.value === camera.size
        ? {}
        : { ceiling: 'omitted' as const, why: `One framing a shot: ${camera.size}.` }),
    }),
  );
  if (words.sizes.length === 0)
    context.claims.undirected(shot.index, 'camera', about, `${camera.size} framing`);
  words.angles.forEach((said, i) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'camera',
      about,
      property: 'angle',
      by: camera.angle,
      ...(i === 0 || said.value === camera.angle
        ? {}
        : { ceiling: 'omitted' as const, why: `One angle a shot: ${camera.angle}.` }),
    }),
  );
  words.views.forEach((said, i) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'camera',
      about,
      property: 'view',
      by: said.value,
      ...(i > 0 || said.value === 'pov'
        ? {
            ceiling: 'approximated' as const,
            why: said.value === 'pov' ? 'Seen from outside, near the eyes.' : 'One viewpoint a shot.',
          }
        : {}),
    }),
  );
  if (move)
    add(shot.index, {
      phrase: move.phrase,
      span: move.span,
      kind: 'camera',
      about,
      property: 'move',
      by: camera.move,
    });
  if (words.twoShot)
    add(shot.index, {
      phrase: words.twoShot.phrase,
      span: words.twoShot.span,
      kind: 'camera',
      about,
      property: 'two-shot',
      by: camera.subjects.slice(0, 2).join(' and '),
    });
  if (words.dutch)
    add(shot.index, {
      phrase: words.dutch.phrase,
      span: words.dutch.span,
      kind: 'camera',
      about,
      property: 'roll',
      by: 'a tilted horizon',
    });
  words.lenses.forEach((said, i) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'lens',
      about,
      property: 'mm',
      by: `${Math.round(mm)} mm`,
      ...(i === 0 && asked !== undefined && Math.abs(mm - asked) > asked * 0.06
        ? { ceiling: 'approximated' as const, why: `A wall is in the way of ${asked} mm.` }
        : i > 0 && said.value !== asked
          ? { ceiling: 'approximated' as const, why: `One lens a shot: ${Math.round(mm)} mm.` }
          : {}),
    }),
  );
  if (words.lenses.length === 0) context.claims.undirected(shot.index, 'lens', about, `${Math.round(mm)} mm`);
  words.stops.forEach((said) =>
    add(shot.index, {
      phrase: said.phrase,
      span: said.span,
      kind: 'lens',
      about,
      property: 'fstop',
      by: `f/${camera.fstop}`,
    }),
  );
}
