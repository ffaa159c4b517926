import type { HairStyle } from '../kit.ts';
import { afro } from './afro.ts';
import { bald } from './bald.ts';
import { balding } from './balding.ts';
import { bob } from './bob.ts';
import { braid } from './braid.ts';
import { bun } from './bun.ts';
import { buzz } from './buzz.ts';
import { cornrows } from './cornrows.ts';
import { curly } from './curly.ts';
import { dreadlocks } from './dreadlocks.ts';
import { fringed } from './fringed.ts';
import { long } from './long.ts';
import { messy } from './messy.ts';
import { mohawk } from './mohawk.ts';
import { mullet } from './mullet.ts';
import { pigtails } from './pigtails.ts';
import { pixie } from './pixie.ts';
import { plaits } from './plaits.ts';
import { ponytail } from './ponytail.ts';
import { short } from './short.ts';
import { slick } from './slick.ts';
import { spaceBuns } from './space-buns.ts';
import { undercut } from './undercut.ts';
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
  plaits,
  fringed,
  spaceBuns,
  undercut,
  mullet,
  cornrows,
];

/** The style for a word, or undefined. */
export function hairStyle(word: string): HairStyle | undefined {
  const w = word.toLowerCase();
  const spaced = w.replaceAll('-', ' ');
  return (
    hairStyles.find((s) => s.id === w) ??
    hairStyles.find((s) => s.words.some((known) => known === w || known.replaceAll('-', ' ') === spaced))
  );
}
