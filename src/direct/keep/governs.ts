import type { Element } from '../../reading/elements/element.ts';

/**
 * Which elements of a brief decide a part of the plan. A part none of whose elements changed stays as it was; of the
 * others only what comes out differently changes. Looks bring their way of lighting, hours their light; who wears, holds
 * or does something decides where that is; nothing that is only seen or heard moves anybody.
 */
export const governedBy = {
  look: ['style', 'mood', 'lens'],
  palette: ['palette'],
  mood: ['mood', 'style'],
  place: ['place'],
  /** 'Hard moonlight' is a night. */
  time: ['time', 'light', 'place'],
  weather: ['weather', 'place'],
  dressing: ['place', 'weather', 'time'],
  sky: ['time', 'weather', 'place', 'light', 'props'],
  body: ['cast'],
  /** Faces and states belong to the acting. */
  state: ['cast', 'wardrobe', 'actions'],
  temper: ['cast', 'mood', 'actions'],
  wardrobe: ['wardrobe', 'cast', 'palette'],
  /** Who is there. */
  company: ['cast', 'actions', 'dialogue'],
  /** What is there: also tools of a trade or of a deed, and furniture. */
  things: ['props', 'cast', 'actions', 'place'],
  /** How things are made. */
  make: ['props'],
  staging: ['place', 'actions'],
  lights: ['light', 'time', 'weather', 'place', 'mood', 'style'],
  camera: ['framing', 'move', 'lens', 'place', 'cast', 'props', 'actions'],
  /** From which side it looks, unless the words say so. */
  view: ['place'],
  beats: ['actions', 'cast', 'props', 'place'],
  lines: ['dialogue', 'cast', 'actions'],
  cues: ['sound', 'place', 'weather', 'time', 'cast', 'props', 'actions'],
} as const satisfies Record<string, readonly Element[]>;

/** A part of a plan that is kept or made anew as a whole. */
export type Part = keyof typeof governedBy;
