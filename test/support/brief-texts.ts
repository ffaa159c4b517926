import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { root } from './sources.ts';

/** What the grammar of briefs cares about, so that random texts reach its corners. */
const FRAGMENTS = [
  ...['Style:', '**Style:**', 'CINEMATOGRAPHY:', 'Camera shot：', 'Lens:', 'lighting + palette:', 'Mood :'],
  ...[
    'Actions:',
    'Actions\n',
    '## Actions\n',
    'Dialogue:',
    '<dialogue>',
    '</dialogue>',
    'Background Sound: ',
  ],
  ...[
    'Avoid: ',
    'Negative prompt: ',
    'Foreground: ',
    'Audio: ',
    'Subject:',
    '[CAMERA] ',
    '[SFX] ',
    '镜头：',
    '对白：',
  ],
  ...[
    '- ',
    '• ',
    '1. ',
    '2) ',
    '* ',
    '  - ',
    '> ',
    '# Title',
    '\n',
    '\n\n',
    '\n\n\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
  ],
  ...[
    '"',
    '“',
    '”',
    '「',
    '」',
    '„',
    "'",
    '’',
    '(',
    ')',
    '[',
    ']',
    ':',
    '：',
    '*',
    '**',
    '_',
    '—',
    ',',
    '. ',
  ],
  ...[
    ' (laughing): ',
    ' says, ',
    ' whispers: ',
    'Woman: ',
    'Woman (softly): "Hi."',
    '- Ana: “Yes.”',
    'Ben: Gone.',
  ],
  ...['Shot 2 (3-6s): ', 'Shot 1:\n', '[00:02-00:04] ', '0.00–2.40 — “Turn” (32 mm)', 'CUT TO:\n'],
  ...['---\n', 'seed: 7\n', 'Size : 720x1280\n', '\uFEFF', '\u3000', '\u0000', '\ud800', '\u202e'],
  ...['<!-- note -->', '<!-- shotwright-disable x -->\n', '<!-- two\n\nlines -->\n', '<!--', '-->'],
  ...[
    'Production Notes:\n',
    'Gulls   overhead.  ',
    'She turns. ',
    'The camera pans left. ',
    'A robot sits',
    '5" tall',
  ],
  ...[
    'Close-up of a cat. Cut to a dog. ',
    'beautiful',
    '她笑了。',
    '{"scene": "a lamp", ',
    '"audio": ["hum"]}',
    '```json\n',
  ],
];

/** Random texts of what the grammar cares about and of any characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((p) => p.join('')) },
  fc.string({ unit: 'binary', maxLength: 120 }),
);

/** Briefs in the ways in which people write them. */
export const BRIEFS: Readonly<Record<string, string>> = {
  guide: `Hand-tinted newsreel, soft grain. A postman in a blue coat crosses a bridge. His satchel: heavy, patched.

Cinematography:
Camera shot: Wide, low angle. Slow pan left.
Lens: 28mm, deep focus.
Lighting + palette: Flat grey sky; palette of slate, rust, cream.
Mood: Patient.

Actions:
- He stops, checks his watch.
- A gull lands on the rail.

Dialogue:
- Postman (out of breath): "Late again."
- Gull: "Kra."

Background Sound: Wind, one bell far away.
`,
  untidy: `background sound:  kettle,   rain\r\n\r\n\r\nSTYLE :stop-motion felt  \r\n\r\nA mouse in an apron waits by a stove.\t\r\nDialogue:\r\n* Mouse(proudly):"Soup!"\r\n*  Cat : “Finally.”\r\nmood:cosy\r\nActions:\r\n\r\n• It lifts the lid.\r\n• Steam rises.\r\n`,
  bold: `**Style**: ink wash\n\n**Scene:** A heron in reeds.\n\n**Camera:** slow crane up\n**Lens**: 85mm\nMood: hushed\n\n**Actions:**\n- It strikes.\n\n**Audio:** reeds, one splash`,
  listed: `Subject: a brass robot\nSetting: a flooded library\nAction: it wades between shelves\nCamera: tracking shot, eye level\nCamera movement: slow dolly in\nLighting: shafts of noon light\nColor palette: brass, teal, bone\nAudio: drips\nMusic: none\nAvoid: people, text`,
  sheet: `Format & Look\nSoviet postcard print, faded\n\nLenses\n40 mm spherical\n\nGrade / Palette\nHighlights: cream\nBlacks: lifted, green\n\nLocation & Framing\nForeground: tram wires\nBackground: a domed station\n\nSound\nDiegetic only: a tram bell\n\n0.00–2.40 — “Arrival” (32 mm, slow dolly left)\nA tram brakes.\n2.40–4.00 — “Turn” (50 mm)\nShe looks round.`,
  shots: `Style: noir.\n\nShot 1 (0-3s): A hand on a rail.\nCamera: close-up\n\nShot 2 (3-5.5s):\nA train leaves.\nBackground Sound: steam, a whistle`,
  timed: `[00:00-00:02] A door. The camera pushes in.\n[00:02-00:04] A key. "Too late," she says.`,
  paragraph: `A kite dips over dunes. The camera tilts up slowly. A child laughs and says, "Higher!" Background Sound: surf, gulls.`,
  matter: `---\nSeconds : 8\n# for the lobby\nsize: "720x1280"\n\n---\nA lamp sways in a cabin.\nMood: uneasy`,
  unread: `A pier at dusk.\n\nProduction Notes:\n  Gulls   overhead.\n\tKeep it  dry.\n\n\nBackground Sound: surf\n\nActions:\n- A boat   drifts in.`,
  noted: `Actions:\n- A fox trots.\n- It stops.\n\n<!-- shotwright-disable-next-line missing-palette -->\nCinematography:\nMood: still <!-- of the wood -->\nCamera shot: Wide.\n\nA birch wood in snow.`,
  json: `{"title": "Lobby", "style":"paper cut-out", "mainSubject":"A fox\\nin snow", "color_palette": ["white","rust","ink blue"],\n "camera":{"angle":"Low angle","movement":"slow dolly in"},"dialogue":[{"character":"Fox","line":"Cold \\"again\\".","emotion":"flat"}], "audio":["wind","a branch snaps"],}`,
  jsonShots: `\`\`\`json\n{"style": "noir", "shots": [{"duration": 3, "scene": "an empty street"}, {"duration": 5, "action": "a window lights up"}]}\n\`\`\``,
  chinese: `一位老人坐在渡口，雾气弥漫。\n\nCamera shot：远景，缓慢推进\nDialogue：\n- 老人：「船来了。」\n\nBackground Sound：水声`,
};

/** A brief with some of its characters doubled, dropped, or replaced by what the grammar cares about. */
export const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...Object.values(BRIEFS)),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), fc.constantFrom(...FRAGMENTS)), {
      maxLength: 4,
    }),
  )
  .map(([brief, changes]) =>
    changes.reduce((text, [place, size, fragment]) => {
      const at = Math.floor(place * text.length);
      return text.slice(0, at) + fragment + text.slice(at + size);
    }, brief),
  );

/** Prompts that lie beside the project where it is built; none elsewhere, which is told in one line. */
export function sharedPrompts(): string[] {
  const folder = join(root, '..', 'shared');
  const examples = join(folder, 'guide', 'examples');
  const corpus = join(folder, 'corpus', 'prompts.jsonl');
  if (!existsSync(examples) || !existsSync(corpus)) {
    console.log('Skipped: the shared prompts are not here.');
    return [];
  }
  return [
    ...readdirSync(examples).map((name) => readFileSync(join(examples, name), 'utf8')),
    ...readFileSync(corpus, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { prompt: string }).prompt),
  ];
}
