import type { Dialect } from './dialect.ts';

/** Headings that name what the eye is to meet first. */
export const launch: Dialect = {
  id: 'launch',
  about:
    'Headings such as Primary Target & Visuals, with a hero and what is read first and second in the frame.',
  labels: {
    scene: [
      'primary target & visuals',
      'primary target',
      'primary subject',
      'secondary target',
      'visuals',
      'hero',
      'first read',
      'second read',
      'third read',
    ],
    style: ['format & appearance'],
    camera: ['camera'],
    lens: ['filter', 'filtration'],
    palette: ['grading', 'palette'],
    lighting: ['lighting & atmosphere'],
    sound: ['sound'],
  },
};
