import { actions } from './actions.ts';
import { cast } from './cast.ts';
import { dialogue } from './dialogue.ts';
import type { ElementKind } from './element.ts';
import { framing } from './framing.ts';
import { lens } from './lens.ts';
import { light } from './light.ts';
import { mood } from './mood.ts';
import { move } from './move.ts';
import { palette } from './palette.ts';
import { place } from './place.ts';
import { props } from './props.ts';
import { sound } from './sound.ts';
import { style } from './style.ts';
import { time } from './time.ts';
import { wardrobe } from './wardrobe.ts';
import { weather } from './weather.ts';

/** Every element, in the order of a brief. */
export const elements: readonly ElementKind[] = [
  style,
  place,
  time,
  weather,
  cast,
  wardrobe,
  props,
  framing,
  move,
  lens,
  light,
  palette,
  mood,
  actions,
  dialogue,
  sound,
];
