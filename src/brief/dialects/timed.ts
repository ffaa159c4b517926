import type { Dialect } from './dialect.ts';

/** Time codes and tags in brackets. */
export const timed: Dialect = {
  id: 'timed',
  about: 'Shots and beats headed by their times, with tags such as [CAMERA] and [SND] inside them.',
  labels: {
    camera: ['camera', 'cam', 'edit', 'cut'],
    dialogue: ['dialogue', 'dlg', 'vo'],
    sound: ['snd', 'sfx', 'audio', 'music', 'amb'],
    scene: ['fx', 'vfx', 'subject', 'subj', 'env', 'location', 'visual'],
    actions: ['beat', 'act', 'action'],
    lighting: ['light', 'lx'],
    writing: ['on-screen text', 'super', 'title card'],
  },
  shots: ['shot', 'scene', 'clip', 'cut', 'sequence', 'segment'],
};
