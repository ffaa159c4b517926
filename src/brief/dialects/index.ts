import { capitals } from './capitals.ts';
import { checklist } from './checklist.ts';
import { chinese } from './chinese.ts';
import { common } from './common.ts';
import { detailed } from './detailed.ts';
import type { Dialect } from './dialect.ts';
import { german } from './german.ts';
import { guide } from './guide.ts';
import { italian } from './italian.ts';
import { launch } from './launch.ts';
import { pillars } from './pillars.ts';
import { timed } from './timed.ts';

/**
 * Every dialect that briefs are read in; a label means the same in all of them. Where several know a brief's labels
 * equally well, the first is said to be its dialect.
 */
export const dialects: readonly Dialect[] = [
  guide,
  detailed,
  checklist,
  launch,
  timed,
  pillars,
  capitals,
  common,
  chinese,
  german,
  italian,
];
