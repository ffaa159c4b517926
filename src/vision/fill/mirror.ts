/**
 * The place inside 0 … size−1 that a place outside it mirrors, however far out.
 * @example mirrored(-1, 10) // 0
 */
export function mirrored(at: number, size: number): number {
  const period = 2 * size;
  const k = ((at % period) + period) % period;
  return k < size ? k : period - 1 - k;
}
