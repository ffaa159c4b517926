import type { Element } from '../../../reading/elements/index.ts';
import type { Editor } from '../site.ts';
import { actions, dialogue } from './beats.ts';
import { cast } from './cast.ts';
import { facets } from './facets.ts';
import { place } from './place.ts';
import { props } from './props.ts';
import { style } from './style.ts';
import { time } from './time.ts';
import { wardrobe } from './wardrobe.ts';
import { weather } from './weather.ts';
import { whole } from './whole.ts';

/** Who edits which element. */
export const editors: Readonly<Record<Element, Editor>> = {
  style,
  place,
  time,
  weather,
  cast,
  wardrobe,
  props,
  framing: facets,
  move: facets,
  lens: facets,
  light: whole,
  palette: whole,
  mood: whole,
  actions,
  dialogue,
  sound: whole,
};
