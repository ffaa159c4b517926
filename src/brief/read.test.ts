import { describe, expect, it } from 'vitest';
import { readBrief, type ShotBrief } from './index.ts';

const shot = (text: string): ShotBrief => readBrief(text).shots[0] as ShotBrief;
const texts = (list: readonly { text: string }[] | undefined): string[] => (list ?? []).map((p) => p.text);
const said = (s: ShotBrief): string[] =>
  s.dialogue.map((d) => [d.speaker?.text ?? '', d.delivery?.text ?? '', d.words.text].join('|'));

const FULL = `Hand-tinted newsreel, soft grain. A postman in a blue coat crosses a bridge. His satchel: heavy, patched.

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
`;
const EXPECTED = {
  scene: [
    'Hand-tinted newsreel, soft grain. A postman in a blue coat crosses a bridge. His satchel: heavy, patched.',
  ],
  camera: ['Wide, low angle. Slow pan left.'],
  lens: ['28mm, deep focus.'],
  lighting: ['Flat grey sky; palette of slate, rust, cream.'],
  palette: ['Flat grey sky; palette of slate, rust, cream.'],
  mood: ['Patient.'],
  actions: ['He stops, checks his watch.', 'A gull lands on the rail.'],
  sound: ['Wind, one bell far away.'],
  said: ['Postman|out of breath|Late again.', 'Gull||Kra.'],
};
function summary(s: ShotBrief): typeof EXPECTED {
  const { scene, camera, lens, lighting, palette, mood, actions, sound } = s;
  const lists = { scene, camera, lens, lighting, palette, mood, actions, sound };
  const plain = Object.fromEntries(Object.entries(lists).map(([k, v]) => [k, texts(v)]));
  return { ...plain, said: said(s) } as typeof EXPECTED;
}

describe('the guide’s format', () => {
  const variants: Record<string, string> = {
    'as written': FULL,
    CRLF: FULL.replaceAll('\n', '\r\n'),
    'trailing spaces': FULL.replaceAll('\n', '  \n'),
    'byte order mark': `\uFEFF${FULL}`,
    'curly quotes': FULL.replace(/"([^"]*)"/g, '“$1”'),
    'full-width marks': FULL.replace(
      /^(Lens|Mood|Actions|Dialogue|Background Sound|Camera shot): ?/gm,
      '$1：',
    ),
    'bold labels': FULL.replace(/^([A-Z][A-Za-z +]*):(?= |$)/gm, '**$1:**'),
    'bold labels, colon outside': FULL.replace(/^([A-Z][A-Za-z +]*):(?= |$)/gm, '**$1**:'),
    'upper case': FULL.replace(/^[A-Z][A-Za-z +]*:(?= |$)/gm, (l) => l.toUpperCase()),
    'lower case': FULL.replace(/^[A-Z][A-Za-z +]*:(?= |$)/gm, (l) => l.toLowerCase()),
    'no Cinematography heading': FULL.replace('Cinematography:\n', ''),
    'Camera for Camera shot': FULL.replace('Camera shot:', 'Camera:'),
    'sound on the next line': FULL.replace('Background Sound: ', 'Background Sound:\n'),
    'asterisk bullets': FULL.replace(/^- /gm, '* '),
    'numbered actions': FULL.replace('- He', '1. He').replace('- A gull', '2. A gull'),
    'no bullets': FULL.replace(/^- /gm, ''),
    'Markdown headings': FULL.replace(/^(Cinematography|Actions|Dialogue):/gm, '## $1'),
    'indented children': FULL.replace(/^(Camera shot|Lens|Lighting|Mood)/gm, '  $1'),
    'bulleted children': FULL.replace(/^(Camera shot|Lens|Lighting|Mood)/gm, '- $1'),
    'no empty lines between sections': FULL.replace(/\n\n(?=Actions|Dialogue|Background)/g, '\n'),
    'empty line after headings': FULL.replace(/^(Actions|Dialogue|Cinematography):\n/gm, '$1:\n\n'),
    'hard-wrapped prose': FULL.replace('blue coat crosses', 'blue coat\ncrosses'),
  };
  for (const [name, text] of Object.entries(variants)) {
    it(name, () => {
      const got = summary(shot(text));
      got.scene = got.scene.map((s) => s.replace(/\s+/g, ' '));
      expect(got).toEqual(EXPECTED);
    });
  }

  it('any order of sections', () => {
    const parts = FULL.trim().split('\n\n');
    const turned = [...parts.slice(1), parts[0]].join('\n\n');
    expect(summary(shot(turned))).toEqual(EXPECTED);
    expect(summary(shot([...parts].reverse().join('\n\n')))).toEqual(EXPECTED);
  });

  it('an explicit style, then prose', () => {
    const s = shot('Style: 1990s camcorder, soft.\n\nA dog naps on a porch.');
    expect(texts(s.style)).toEqual(['1990s camcorder, soft.']);
    expect(texts(s.scene)).toEqual(['A dog naps on a porch.']);
  });
});

describe('plain prose', () => {
  it('is a brief of one scene passage', () => {
    const s = shot('A fox trots through snow: paws silent, breath white. Two crows watch.');
    expect(texts(s.scene)).toEqual(['A fox trots through snow: paws silent, breath white. Two crows watch.']);
    expect(s.dialogue).toEqual([]);
  });

  it('gives camera sentences and labels inside the paragraph their own fields', () => {
    const s = shot(
      'The kite dips and climbs. The camera tilts up slowly. A child laughs. Background Sound: surf, gulls.',
    );
    expect(texts(s.scene)).toEqual(['The kite dips and climbs.', 'A child laughs.']);
    expect(texts(s.camera)).toEqual(['The camera tilts up slowly.']);
    expect(texts(s.sound)).toEqual(['surf, gulls.']);
    expect(texts(shot('A child laughs. The\ncamera tilts up slowly.').camera)).toEqual([
      'The\ncamera tilts up slowly.',
    ]);
    expect(texts(shot('Camera flashes pop around a runner.').scene)).toEqual([
      'Camera flashes pop around a runner.',
    ]);
  });

  const speech: Record<string, string[]> = {
    'A clerk looks up and says, "We are closed."': ['A clerk looks up||We are closed.'],
    '"Hold the door," he calls out, running.': ['he|calls out|Hold the door,'],
    'The old sailor whispers: “Storm tonight.” The boy nods.': ['The old sailor|whispers|Storm tonight.'],
    'She turns. “You came back.”': ['||You came back.'],
    'A guard says in a low voice, "Not here."': ['A guard|in a low voice|Not here.'],
    'Medium shot, the diver says: "Air."': ['the diver||Air.'],
    'A neon sign reads "OPEN LATE." in red.': [],
    'A diner called "Blue Moon" at dusk.': [],
    'Title card: "The End."': [],
    '"A cat sleeps on a warm roof."': [],
    'Actions:\n- "Wait for me!"': ['||Wait for me!'],
    'A 5" screw rolls off a 10" shelf.': [],
  };
  for (const [text, lines] of Object.entries(speech)) {
    it(text, () => expect(said(shot(text))).toEqual(lines));
  }
});

describe('dialogue', () => {
  const forms: Record<string, string> = {
    '- Nurse (softly): "Breathe."': 'Nurse|softly|Breathe.',
    'Nurse: (softly) "Breathe."': 'Nurse|softly|Breathe.',
    'Nurse: "Breathe." (softly)': 'Nurse|softly|Breathe.',
    'Nurse, softly: "Breathe."': 'Nurse|softly|Breathe.',
    'Nurse says softly: "Breathe."': 'Nurse|softly|Breathe.',
    '**Nurse** (softly): "Breathe."': 'Nurse|softly|Breathe.',
    '**Nurse (softly):** "Breathe."': 'Nurse|softly|Breathe.',
    'Nurse (softly): Breathe.': 'Nurse|softly|Breathe.',
    'Nurse, softly: Breathe.': 'Nurse|softly|Breathe.',
    'Nurse（softly）：「Breathe.」': 'Nurse|softly|Breathe.',
    "Nurse (softly): 'Breathe.'": 'Nurse|softly|Breathe.',
  };
  for (const [line, expected] of Object.entries(forms)) {
    it(line, () => expect(said(shot(`A ward at night.\n\nDialogue:\n${line}`))).toEqual([expected]));
  }

  it('two turns on one line, and a label word as a speaker', () => {
    expect(said(shot('Dialogue: Ana: "Ready?" Ben: "Never."'))).toEqual(['Ana||Ready?', 'Ben||Never.']);
    expect(said(shot('Dialogue:\nSubject: "It is me."'))).toEqual(['Subject||It is me.']);
    expect(said(shot('Dialogue: none.'))).toEqual([]);
  });

  it('speech in an action bullet is a line inside the action', () => {
    const s = shot('Actions:\n- Cook lifts the lid.\n- Cook says proudly: "Ready at last."');
    expect(said(s)).toEqual(['Cook|proudly|Ready at last.']);
    expect(texts(s.actions)).toEqual(['Cook lifts the lid.', 'Cook says proudly: "Ready at last."']);
    const inside = s.dialogue[0]!.span;
    expect(s.actions[1]!.span.start).toBeLessThanOrEqual(inside.start);
    expect(s.actions[1]!.span.end).toBeGreaterThanOrEqual(inside.end);
  });
});

describe('other labels', () => {
  it('the five-part dialect', () => {
    const s = shot(
      '[Subject/Character - Part 1]\nA tin soldier, one leg,\npainted coat.\n\nAction/Motion:\nHops along a shelf.\n\n' +
        'Environment/Setting:\nA toy shop.\n\nCinematic Framing:\nLow angle.\n\nAesthetic/Style:\nFelt animation.',
    );
    expect(texts(s.scene)).toEqual(['A tin soldier, one leg,\npainted coat.', 'A toy shop.']);
    expect(texts(s.actions)).toEqual(['Hops along a shelf.']);
    expect(texts(s.camera)).toEqual(['Low angle.']);
    expect(texts(s.style)).toEqual(['Felt animation.']);
  });

  it('constraints and an unknown heading', () => {
    const s = shot('A pier.\n\nProduction Notes:\nGulls overhead.\n\nAvoid: people, boats');
    expect(texts(s.scene)).toEqual(['A pier.', 'Gulls overhead.']);
    expect(texts(s.constraints)).toEqual(['people, boats']);
  });
});

describe('several shots', () => {
  it('headed by number and time, with what comes before in all of them', () => {
    const { shots } = readBrief(
      'Style: noir.\n\nShot 1 (0-3s): A hand on a rail.\nCamera: close-up\n\nShot 2 (3-5.5s):\nA train leaves.',
    );
    expect(shots.map((s) => s.time)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5.5 },
    ]);
    expect(shots.map((s) => texts(s.style))).toEqual([['noir.'], ['noir.']]);
    expect(shots.map((s) => texts(s.scene))).toEqual([['A hand on a rail.'], ['A train leaves.']]);
    expect(shots.map((s) => texts(s.camera))).toEqual([['close-up'], []]);
  });

  it('headed by time codes, lengths or a cut', () => {
    const times = (text: string): unknown[] => readBrief(text).shots.map((s) => s.time);
    expect(times('[00:00-00:02] A door.\n[00:02-00:04] A key.')).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    expect(times('0.00–2.40 — “Door” (32 mm, slow pan)\nA door.\n2.40–4.00 — “Key”\nA key.')).toHaveLength(2);
    expect(times('Shot 1 (3s): A door.\nShot 2 (2s): A key.')).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
    ]);
    expect(times('Cut 1 – 0:00-0:02 – Wide: A market.\nCut 2 – 0:02-0:04 – Close-up: hands.')).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    expect(readBrief('A door.\n\nShot 2 of the day was calm, everyone said.').shots).toHaveLength(1);
  });
});

describe('front matter', () => {
  it('is read apart from the prose', () => {
    const brief = readBrief('---\nseconds: 8\nSize: "720x1280"\n---\nA lamp.');
    expect({ ...brief.frontMatter.values }).toEqual({ seconds: '8', size: '720x1280' });
    expect(texts(brief.shots[0]!.scene)).toEqual(['A lamp.']);
    expect(
      brief.text.slice(brief.frontMatter.spans.seconds!.start, brief.frontMatter.spans.seconds!.end),
    ).toBe('8');
  });

  it('is prose when it is not closed', () => {
    expect(texts(shot('---\nA lamp, a moth.').scene).join(' ')).toContain('A lamp, a moth.');
  });
});
