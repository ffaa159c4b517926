import type { Dialect } from './dialect.ts';

/** Headings in capitals, such as a colour grader's or a designer's. */
export const capitals: Dialect = {
  id: 'capitals',
  about: 'Headings in capitals: COLOR, LIGHTING, COMPOSITION, ENVIRONMENT, POST.',
  labels: {
    palette: ['color', 'colour'],
    lighting: ['lighting'],
    camera: ['composition'],
    scene: ['environment'],
    constraints: ['exclude'],
    style: [
      'post',
      'post-production',
      'post production',
      'post processing',
      'texture',
      'rendering',
      'render',
    ],
  },
};
