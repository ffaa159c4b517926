import { turns } from '../../base/turns.ts';

/** Turns of all looks into uploaded pictures and clips of this process; the keys that send them take turns. */
export const lookTurn = turns(2);
