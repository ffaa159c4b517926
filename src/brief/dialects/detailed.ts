import type { Dialect } from './dialect.ts';

/** Headings on lines of their own, without colons, from format to finishing, with a list of timed shots. */
export const detailed: Dialect = {
  id: 'detailed',
  about:
    'A production sheet: headings without colons from Format & Look to Finishing, and a timed shot list.',
  labels: {
    style: ['format & look', 'finishing'],
    lens: ['lenses & filtration'],
    palette: ['grade / palette', 'highlights', 'mids', 'midtones', 'shadows', 'blacks'],
    lighting: [
      'lighting & atmosphere',
      'bounce',
      'practical',
      'atmos',
      'key',
      'fill',
      'rim',
      'negative fill',
    ],
    constraints: ['avoid'],
    scene: [
      'location & framing',
      'foreground',
      'midground',
      'background',
      'wardrobe / props / extras',
      'wardrobe',
      'main subject',
      'extras',
      'props',
    ],
    sound: ['sound', 'diegetic only', 'diegetic', 'mix'],
    camera: ['camera notes'],
    notes: ['optimized shot list', 'optimised shot list', 'shot list', 'purpose', 'poster frame'],
  },
  whole: ['camera notes', 'finishing', 'mix', 'poster frame'],
  leads: { constraints: ['avoid'] },
};
