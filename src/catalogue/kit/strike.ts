/**
 * Names for the pieces of a set: what a place dresses itself with, call by call. A piece that is in somebody's way or
 * before a face is struck, as a crew strikes it: the set is built without it and everything else stays where it is.
 */
export class PieceCount {
  private readonly seen = new Map<string, number>();

  /** The name of the next call for a thing or feature: `log#0`, `log#1`, … */
  next(name: string): string {
    const n = this.seen.get(name) ?? 0;
    this.seen.set(name, n + 1);
    return `${name}#${n}`;
  }
}

/** The thing or feature that a piece is. */
export const pieceName = (piece: string): string => piece.slice(0, piece.lastIndexOf('#'));
