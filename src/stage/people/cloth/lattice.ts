/**
 * A sheet of loose cloth as a lattice of control points: columns go round the body, rows hang down. The
 * first row is sewn to joints; the rest hang from it. Vertices of the garment ride on it.
 */
export interface Lattice {
  readonly columns: number;
  readonly rows: number;
  /** The last column joins the first. */
  readonly closed: boolean;
  /** xyz at rest, row by row from the sewn one. */
  readonly rest: Float32Array;
  /** Four joints and weights a control point: sewn for the first row, a first guess for the others. */
  readonly joints: Uint8Array;
  readonly weights: Float32Array;
  /** 0 hangs freely … 1 keeps its cut. */
  readonly stiffness: number;
  /** How far it opens across its cut when it flies, 1 for plain cloth, more where it is gathered. */
  readonly fullness: number;
  /** Which parts of the body it must stay outside of. */
  readonly avoids: 'legs' | 'trunk';
  /** Metres that a point may sink behind where it is carried; absent where only limbs stop it. */
  readonly against?: number;
  /** How many rows from the top are sewn. */
  readonly sewn: number;
}
