import { hash } from '../base/random.ts';

/** Seed of what is drawn when one of the cast, or a thing, is built: its own where it has one. */
export const likenessOf = (
  one: { readonly id: string; readonly likeness?: number | undefined },
  seed: number,
): number => one.likeness ?? hash(one.id, seed);
