import type { HairStyle } from '../kit.ts';

/** No hair. */
export const bald: HairStyle = {
  id: 'bald',
  words: ['bald', 'shaven', 'clean-shaven head', 'shaved head', 'hairless', 'none'],
  loose: 0,
  build() {},
};
