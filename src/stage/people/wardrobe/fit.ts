import type { GarmentKind } from '../../../catalogue/kinds.ts';
import type { Cut, SkirtCut, TopCut } from '../../../catalogue/kit/tailoring.ts';
import type { Piece } from './tailor.ts';

/** One piece of one garment on one wearer. */
export interface Worn {
  readonly kind: GarmentKind;
  readonly cut: Cut;
  readonly piece: Piece;
  readonly layer: number;
}

const recut = (w: Worn, cut: Cut): Worn => ({ ...w, cut, piece: { ...w.piece, cut } });

/** A top under its neighbours: a coat's body ends where its skirts begin; what is under a jacket is pressed by it. */
function fitTop(w: Worn, cut: TopCut, worn: readonly Worn[]): Worn {
  const skirted = worn.some((o) => o.kind === w.kind && o.cut.piece === 'skirt' && o.cut.from === 'hip');
  let length = skirted ? Math.min(cut.length, 0.76) : cut.length;
  const over = worn.find((o) => o.layer > w.layer + 0.4 && o.cut.piece === 'top' && o.cut.sleeve > 0.5);
  if (over?.cut.piece !== 'top') return length === cut.length ? w : recut(w, { ...cut, length });
  const coat = worn.some((o) => o.kind === over.kind && o.cut.piece === 'skirt');
  length = Math.min(length, coat ? 1 : over.cut.length - 0.2);
  return recut(w, {
    ...cut,
    length,
    hem: 'plain',
    ease: Math.min(cut.ease, 0.002),
    folds: (cut.folds ?? 0.004) * 0.3,
    padding: 0,
  });
}

/** A skirt under its neighbours: none where a longer one hangs over it, and from the hips under a top that hangs. */
function fitSkirt(w: Worn, cut: SkirtCut, worn: readonly Worn[]): Worn[] {
  const over = worn.find((o) => o.layer > w.layer + 0.05 && o.cut.piece === 'skirt');
  if (over?.cut.piece === 'skirt')
    return over.cut.length >= cut.length - 0.06
      ? []
      : [recut(w, { ...cut, flare: Math.min(cut.flare, over.cut.flare * 0.3), folds: cut.folds * 0.4 })];
  const hangs = worn.some((o) => o.layer > w.layer && o.cut.piece === 'top' && o.cut.length > 0.3);
  return [
    hangs && cut.from === 'waist' && !cut.open
      ? recut(w, { ...cut, from: 'hip', length: Math.max(0.15, (cut.length - 0.18) / 0.82) })
      : w,
  ];
}

/**
 * Fit a wardrobe together: cuts give way to what is worn over them, and every piece gets the room that its layer
 * needs; what lies on a top lies on whatever that top is padded with.
 * @param worn sorted from the skin outwards
 */
export function fit(worn: readonly Worn[]): Worn[] {
  const fitted = worn.flatMap((w) =>
    w.cut.piece === 'top'
      ? [fitTop(w, w.cut, worn)]
      : w.cut.piece === 'skirt'
        ? fitSkirt(w, w.cut, worn)
        : [w],
  );
  const roomOf = (w: Worn): number => 0.005 + 0.0062 * Math.min(5, w.layer);
  let bulk = 0;
  return fitted.map((w): Worn => {
    const { cut } = w;
    let room = roomOf(w);
    if (cut.piece === 'patch' || cut.piece === 'belt' || cut.piece === 'neck' || cut.piece === 'drape')
      room = Math.max(room, bulk);
    if (cut.piece === 'top')
      bulk = Math.max(bulk, room + cut.ease + (cut.padding ?? 0) + (cut.folds ?? 0.004) * 0.6);
    // A dress is one piece: its skirt begins on the surface of its bodice.
    const bodice = fitted.find((o) => o.kind === w.kind && o.cut.piece === 'top');
    const seam =
      cut.piece === 'skirt' && cut.from !== 'hip' && bodice?.cut.piece === 'top' ? bodice : undefined;
    return {
      ...w,
      piece: {
        ...w.piece,
        room,
        ...(seam?.cut.piece === 'top' ? { seam: roomOf(seam) + seam.cut.ease } : {}),
      },
    };
  });
}
