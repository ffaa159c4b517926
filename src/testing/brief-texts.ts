import { random } from '../base/random.ts';

/** What the grammar of briefs cares about, with words between. */
const PIECES = [
  ...[
    'Style: ',
    '**Style:** ',
    'Cinematography:\n',
    'CAMERA:\n',
    'Camera shot: ',
    'Lens: 35mm',
    'Lighting: ',
    'Mood: ',
  ],
  ...[
    'Palette: amber, teal, cream',
    'Actions:\n',
    'Dialogue:\n',
    'Background Sound: ',
    '[SFX] ',
    '镜头：',
    '## Actions\n',
  ],
  ...[
    '- ',
    '• ',
    '1. ',
    '* ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    ', ',
    '. ',
    ': ',
    '—',
    '"',
    '“',
    '”',
    '(',
    ')',
    '**',
  ],
  ...[
    'Woman (softly): "Hi."',
    '- Ana: “Yes.”',
    ' says, ',
    'Shot 2 (3-6s): ',
    '[00:02-00:04] ',
    '---\n',
    'seconds: 8\n',
  ],
  ...[
    '<!-- note -->',
    '{"scene": "a lamp"}',
    '\uFEFF',
    '\u3000',
    '\u202e',
    '\ud800',
    '她笑了。',
    'Slow dolly in. ',
    'a beautiful cat ',
  ],
  ...[
    'She turns and laughs. ',
    'A robot drops a glass bulb. ',
    'no people, ',
    'Rain on tin. ',
    'The camera pans left. ',
  ],
];

/**
 * Texts at random that reach the corners of the grammar of briefs: for testing whatever takes any text. The same seed
 * gives the same texts.
 * @param count how many
 * @param seed integer from 0 to 4294967295
 * @param pieces most pieces that a text is put together from
 * @example briefTexts(3, 7).length // 3
 */
export function briefTexts(count: number, seed: number, pieces = 40): string[] {
  const drawn = random(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: drawn.integer(0, pieces) }, () => drawn.pick(PIECES)).join(''),
  );
}
