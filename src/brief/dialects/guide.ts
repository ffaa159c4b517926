import type { Dialect } from './dialect.ts';

/** The labels of the prompt guide: prose, cinematography, actions, dialogue, background sound. */
export const guide: Dialect = {
  id: 'guide',
  about: 'Scene prose with labelled sections, as the prompt guide teaches.',
  labels: {
    style: ['style'],
    scene: ['scene', 'scene prose'],
    cinematography: ['cinematography'],
    camera: ['camera shot', 'camera'],
    lens: ['lens', 'lenses'],
    depthOfField: ['depth of field', 'dof'],
    lighting: ['lighting', 'light'],
    palette: ['palette', 'palette anchor', 'color palette', 'colour palette'],
    mood: ['mood'],
    actions: ['actions', 'action'],
    dialogue: ['dialogue', 'dialog'],
    sound: ['background sound', 'sound'],
  },
};
