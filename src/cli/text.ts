import { visible } from '../base/visible.ts';

/** A text cut to a number of characters, with an ellipsis when something is missing. */
export function shorten(text: string, most: number): string {
  const flat = visible(text);
  return flat.length <= most ? flat : `${flat.slice(0, most - 1)}…`;
}
