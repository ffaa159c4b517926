/**
 * How many items at the beginning of a list pass a test, found by halving: the list is ordered so that all that pass
 * stand before all that do not.
 * @example countWhile([1, 4, 9, 16], (n) => n < 10) // 3
 */
export function countWhile<T>(list: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
