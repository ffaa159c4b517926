import type { Dialect } from './dialect.ts';

/** One labelled line for each thing that an assistant asks about, from the use case to what to avoid. */
export const checklist: Dialect = {
  id: 'checklist',
  about: 'A list of labelled lines from Use case and Primary request to Constraints and Avoid.',
  labels: {
    notes: ['use case'],
    scene: ['primary request', 'scene', 'background', 'subject'],
    actions: ['action', 'timing', 'beat'],
    camera: ['camera'],
    lighting: ['lighting'],
    mood: ['mood'],
    palette: ['color palette', 'colour palette'],
    style: ['style', 'format'],
    sound: ['audio'],
    writing: ['text'],
    dialogue: ['dialogue'],
    constraints: ['constraint', 'avoid'],
  },
};
