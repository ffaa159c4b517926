import type { HairStyle } from '../kit.ts';
import { afro } from './afro.ts';
import { bald } from './bald.ts';
import { balding } from './balding.ts';
import { bob } from './bob.ts';
import { braid } from './braid.ts';
import { bun } from './bun.ts';
import { buzz } from './buzz.ts';
import { curly } from './curly.ts';
import { dreadlocks } from './dreadlocks.ts';
import { long } from './long.ts';
import { messy } from './messy.ts';
import { mohawk } from './mohawk.ts';
import { pigtails } from './pigtails.ts';
import { pixie } from './pixie.ts';
import { ponytail } from './ponytail.ts';
import { short } from './short.ts';
import { slick } from './slick.ts';
import { wavy } from './wavy.ts';

/** Every hair style. */
export const hairStyles: readonly HairStyle[] = [
  short,
  buzz,
  bob,
  long,
  wavy,
  curly,
  afro,
  ponytail,
  bun,
  braid,
  pigtails,
  bald,
  balding,
  messy,
  slick,
  pixie,
  dreadlocks,
  mohawk,
];

/** The style for a word, or undefined. */
export function hairStyle(word: string): HairStyle | undefined {
  const w = word.toLowerCase();
  return hairStyles.find((s) => s.id === w) ?? hairStyles.find((s) => s.words.includes(w));
}
