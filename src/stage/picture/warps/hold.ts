import { exp, float, max, type Node } from '../../render/tsl.ts';

/** How much farther a place may go for each height that it is away from what stays: no line is pulled or pressed more. */
const GIVE = 0.45;

/** Share of a shift of so many heights that what stays allows: none beside it, more and more away from it. */
export const allowed = (shift: Node, hold: Node): Node =>
  float(1).sub(exp(hold.mul(-GIVE).div(max(shift, 1e-4))));
