import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, BRIEFS, mutated, sharedPrompts } from '../../../test/support/brief-texts.ts';
import { applyEdits } from '../../base/edit.ts';
import { parse } from '../parse.ts';
import { type Branch, isLeaf } from '../tree.ts';
import { type FormatOptions, format, formatEdits } from './index.ts';
import { untouched } from './outline.ts';
import { meansTheSame, Parsed, saysTheSame } from './same.ts';

const reading = (text: string): Parsed => new Parsed(text, { steps: 0 });
const guide: FormatOptions = { to: 'guide' };

/** Words outside labels and headings of shots, with how often they stand there. */
function words(text: string): string[] {
  const parts: string[] = [];
  const walk = (node: Branch): void => {
    for (const child of node.children) {
      if (!isLeaf(child)) walk(child);
      else if (!['label', 'key', 'value', 'time', 'space', 'mark', 'comment'].includes(child.kind))
        parts.push(child.text);
    }
  };
  walk(parse(text));
  return (
    parts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).sort();
}

function laws(text: string): void {
  const own = format(text);
  expect(format(own)).toBe(own);
  expect(saysTheSame(reading(text), reading(own))).toBe(true);
  const converted = format(text, guide);
  expect(format(converted, guide)).toBe(converted);
  expect(meansTheSame(reading(text), reading(converted))).toBe(true);
  for (const [options, to] of [
    [{}, own],
    [guide, converted],
  ] as const)
    expect(applyEdits(text, formatEdits(text, options))).toBe(to);
}

describe('formatting', () => {
  it('says the same, also the second time, whatever the text', () => {
    fc.assert(fc.property(anyText, laws), { numRuns: 250 });
    fc.assert(fc.property(mutated, laws), { numRuns: 250 });
  });

  it.each(Object.entries(BRIEFS))('keeps the words of %s', (name, text) => {
    laws(text);
    expect(words(format(text))).toEqual(words(text));
    if (!name.startsWith('json')) expect(words(format(text, guide))).toEqual(words(text));
  });

  it('leaves well-written prompts as they are', () => {
    for (const text of sharedPrompts()) {
      laws(text);
      expect(format(text).trim()).toBe(text.trim());
      expect(words(format(text, guide))).toEqual(words(text));
    }
    expect(format(BRIEFS.guide as string)).toBe(BRIEFS.guide);
    expect(formatEdits(BRIEFS.guide as string)).toEqual([]);
    expect(format(BRIEFS.guide as string, guide)).toBe(BRIEFS.guide);
  });

  it('keeps what was not read and every comment, byte for byte', () => {
    const kept = (text: string): string[] =>
      untouched(parse(text)).map(({ span }) => text.slice(span.start, span.end));
    for (const text of [BRIEFS.unread, BRIEFS.noted] as string[]) {
      expect(kept(text).length).toBeGreaterThan(0);
      expect(kept(format(text))).toEqual(kept(text));
      expect(kept(format(text, guide))).toEqual(kept(text));
    }
  });

  it('looks at a number of characters that is linear in the length', () => {
    const perCharacter = (text: string, options: FormatOptions): number => {
      const meter = { steps: 0 };
      format(text, options, meter);
      return meter.steps / text.length;
    };
    for (const options of [{}, guide]) {
      for (const unit of [
        ...Object.values(BRIEFS),
        '"',
        '“a ',
        '- x\n',
        '**',
        ' ',
        'Mood: x\n',
        '<!-- x -->',
      ]) {
        const [short, long] = [8, 64].map((n) => perCharacter(unit.repeat(n), options)) as [number, number];
        expect(long).toBeLessThan(short * 2 + 40);
      }
    }
  });
});

describe('in its own dialect', () => {
  const cases: Record<string, readonly [from: string, to: string]> = {
    'line ends, white space at their ends and around the text': [
      '\uFEFF\r\n A cat.  \r\nIt sleeps.\t\r\n\r\n\r\nIt dreams.',
      'A cat.\nIt sleeps.\n\nIt dreams.\n',
    ],
    'front matter': [
      '---\nSeconds : 8\n# for the lobby\n\nsize:720x1280\n---\nA lamp.',
      '---\nseconds: 8\n# for the lobby\nsize: 720x1280\n---\n\nA lamp.\n',
    ],
    'letters and colons of labels as most of them are': [
      'A cat.\n\nMOOD :calm\nLens: 35mm\nlighting： soft\nCamera shot: Wide',
      'A cat.\n\nCamera shot: Wide\nLens: 35mm\nLighting: soft\nMood: calm\n',
    ],
    'capitals where most labels have them': [
      'A cat.\n\nSTYLE: noir\nMOOD: calm\nSound design: rain',
      'A cat.\n\nSTYLE: noir\nMOOD: calm\nSOUND DESIGN: rain\n',
    ],
    'bold labels where most are, and their colons': [
      '**Look**: noir\n\n**Audio:** rain\n\n**Wardrobe:** coats\n\nTone: calm',
      '**Look:** noir\n\n**Audio:** rain\n\n**Wardrobe:** coats\n\n**Tone:** calm\n',
    ],
    'headings without colons': ['Lenses\n40 mm\n\nSound\nrain', 'Lenses\n40 mm\n\nSound\nrain\n'],
    'full-width colons where most are': [
      '一只猫。\n\nMood：安静\nLens : 35mm\nStyle：水墨',
      'Style：水墨\n\n一只猫。\n\nLens：35mm\nMood：安静\n',
    ],
    'the order of the guide': [
      'Background Sound: rain\n\nActions:\n- It purrs.\n\nMood: calm\n\nCinematography:\nLens: 35mm\nCamera shot: Wide\n\nA cat.\n\nStyle: noir',
      'Style: noir\n\nA cat.\n\nCinematography:\nCamera shot: Wide\nLens: 35mm\nMood: calm\n\nActions:\n- It purrs.\n\nBackground Sound: rain\n',
    ],
    'no order in another dialect': [
      'Audio: rain\nTone: calm\nLook: noir',
      'Audio: rain\nTone: calm\nLook: noir\n',
    ],
    'nor past what was not read, nor from shot to shot': [
      'Actions:\n- It purrs.\n\nNotes To Self:\nhm\n\nStyle: noir\n\nShot 1 (0-2s): A cat.\nMood: calm\n\nShot 2 (2-4s): A dog.\nLens: 35mm',
      'Actions:\n- It purrs.\n\nNotes To Self:\nhm\n\nStyle: noir\n\nShot 1 (0-2s): A cat.\nMood: calm\n\nShot 2 (2-4s): A dog.\nLens: 35mm\n',
    ],
    'nor among comments that switch rules off': [
      'Mood: calm\n<!-- shotwright-disable x -->\n\nStyle: noir\n<!-- shotwright-enable x -->',
      'Mood: calm\n<!-- shotwright-disable x -->\n\nStyle: noir\n<!-- shotwright-enable x -->\n',
    ],
    'but below one that stands at the top': [
      '<!-- shotwright-disable x -->\nMood: calm\n\nStyle: noir',
      '<!-- shotwright-disable x -->\nStyle: noir\n\nMood: calm\n',
    ],
    bullets: [
      'A cat.\n\nActions:\n\n * It purrs.\n • It turns\n   over.\n\n\n - It sleeps.',
      'A cat.\n\nActions:\n- It purrs.\n- It turns\n  over.\n- It sleeps.\n',
    ],
    'numbers and inner bullets stay': [
      'Actions:\n1) It purrs.\n2) It turns.\n\nProps:\n- a bowl\n    - of milk',
      'Actions:\n1) It purrs.\n2) It turns.\n\nProps:\n- a bowl\n  - of milk\n',
    ],
    'bullets of the guide where none are': [
      'Actions:\nIt purrs.\nIt turns.\n\nDialogue:\nCat: "Mew."',
      'Actions:\n- It purrs.\n- It turns.\n\nDialogue:\n- Cat: "Mew."\n',
    ],
    'quotes as most of them are, no apostrophes, no inches': [
      'A sign says "OPEN". A 5" nail. The cat’s bowl says “CAT”, its mat "MAT".',
      'A sign says "OPEN". A 5" nail. The cat’s bowl says "CAT", its mat "MAT".\n',
    ],
    'quotes of other languages': [
      'Dialogue:\n- Katze: „Miau.“\n- 猫：「喵。」\n- 狗：“汪。”\n- Cat: "Mew."',
      'Dialogue:\n- Katze: „Miau.“\n- 猫：「喵。」\n- 狗：“汪。”\n- Cat: "Mew."\n',
    ],
    'the setting of spoken lines': [
      'Dialogue:\n- Cat(softly) :“Mew.”\n- **Dog** ( loud ):  “Woof.”\n- Ox , slow:“Moo.”',
      'Dialogue:\n- Cat (softly): “Mew.”\n- **Dog** (loud): “Woof.”\n- Ox, slow: “Moo.”\n',
    ],
    'spaces between words': ['A   cat\tand\n   a dog.', 'A cat and\na dog.\n'],
    'JSON by its levels': [
      '{"style":"noir","shots":[{"scene":"a cat"},{"scene":"a dog"}],"audio":["rain","a bell"],}',
      '{\n  "style": "noir",\n  "shots": [\n    {\n      "scene": "a cat"\n    },\n    {\n      "scene": "a dog"\n    }\n  ],\n  "audio": ["rain", "a bell"]\n}\n',
    ],
    'tags and what they enclose': [
      '<dialogue>\nAna: "Ready?"\n</dialogue>\n\nStyle: noir',
      '<dialogue>\nAna: "Ready?"\n</dialogue>\n\nStyle: noir\n',
    ],
    'bold labels under plain headings': [
      '# Camera\n* **Shot type:** wide\n* **Lens**: 35mm\n\n# Audio\n* rain',
      '# Camera\n- **Shot type:** wide\n- **Lens:** 35mm\n\n# Audio\n- rain\n',
    ],
    'nothing of an empty text': ['', ''],
  };
  it.each(Object.entries(cases))('%s', (_, [from, to]) => expect(format(from)).toBe(to));
});

describe('in the guide’s form', () => {
  const cases: Record<string, readonly [from: string, to: string]> = {
    'a list of labels': [
      BRIEFS.listed as string,
      'a brass robot\n\na flooded library\n\nCinematography:\nCamera shot: tracking shot, eye level, slow dolly in\nLighting: shafts of noon light\nPalette: brass, teal, bone\n\nActions:\n- it wades between shelves\n\nBackground Sound: drips\nMusic: none\n\nConstraints:\n- Avoid: people, text\n',
    ],
    'one paragraph': [
      BRIEFS.paragraph as string,
      'A kite dips over dunes. A child laughs and says, "Higher!"\n\nCinematography:\nCamera shot: The camera tilts up slowly.\n\nBackground Sound: surf, gulls.\n',
    ],
    'shots with times': [
      BRIEFS.timed as string,
      'Shot 1 (0-2s):\nA door.\n\nCinematography:\nCamera shot: The camera pushes in.\n\nShot 2 (2-4s):\nA key. "Too late," she says.\n',
    ],
    'a shot list with titles': [
      '0.00–2.40 — “Arrival” (32 mm)\nA tram brakes.\n2.40–4.00 — “Turn” (50 mm)\nShe looks round.',
      'Shot 1 (0-2.4s) — “Arrival”:\nA tram brakes.\n\nCinematography:\nCamera shot: 32 mm\n\nShot 2 (2.4-4s) — “Turn”:\nShe looks round.\n\nCinematography:\nCamera shot: 50 mm\n',
    ],
    'a prompt written as JSON, its settings in front matter': [
      BRIEFS.json as string,
      '---\ntitle: Lobby\n---\n\nStyle: paper cut-out\n\nA fox\nin snow\n\nCinematography:\nCamera shot: Low angle, slow dolly in\nPalette: white, rust, ink blue\n\nDialogue:\n- Fox (flat): "Cold \'again\'."\n\nBackground Sound: wind, a branch snaps\n',
    ],
    'lines without quotes and with their manner behind': [
      'Dialogue:\nAna: Ready.\nBen: "Never." (flatly)\nIvo says coldly: “Go.”\nZoé: «Non.»',
      'Dialogue:\n- Ana: "Ready."\n- Ben (flatly): "Never."\n- Ivo says coldly: "Go."\n- Zoé: «Non.»\n',
    ],
    'lines that were broken for their length': [
      'Subject:\nA paper fox with one folded ear, cut from an old tide\ntable, crosses a desk of blotting paper, inkwells and\nstamps.',
      'A paper fox with one folded ear, cut from an old tide table, crosses a desk of blotting paper, inkwells and stamps.\n',
    ],
    'what was not read, and what follows it': [
      'Notes To Self:\nhm  hm\n\nSetting: a pier',
      'Notes To Self:\nhm  hm\n\nScene: a pier\n',
    ],
    'a closing remark at the end': [
      'A pier.\n\nAudio: surf\n\nThe last beat is slow.\n\nNotes To Self:\nhm  hm',
      'A pier.\n\nBackground Sound: surf\n\nThe last beat is slow.\n\nNotes To Self:\nhm  hm\n',
    ],
    'sentences about the camera that the story needs': [
      'The camera follows a red kite over dunes. It climbs. The camera tilts up. Slowly it turns. Camera holds.',
      'The camera follows a red kite over dunes. It climbs. The camera tilts up. Slowly it turns.\n\nCinematography:\nCamera shot: Camera holds.\n',
    ],
    'no speech': [
      'A pier.\n\nDialogue: none\nAudio: surf',
      'A pier.\n\nDialogue: none\n\nBackground Sound: surf\n',
    ],
    'prose that tells of cuts, as it is': [
      'Close-up of a cat. The camera pans. Cut to a dog. The camera holds.',
      'Close-up of a cat. The camera pans. Cut to a dog. The camera holds.\n',
    ],
    'other languages': [
      '一位老人。\n\nLighting + Mood：晨光\nDialogue：\n老人：「船来了。」',
      '一位老人。\n\nCinematography:\nLighting + mood: 晨光\n\nDialogue:\n- 老人：「船来了。」\n',
    ],
  };
  it.each(Object.entries(cases))('%s', (_, [from, to]) => expect(format(from, guide)).toBe(to));
});

describe('edits', () => {
  it('touch what changes', () => {
    expect(formatEdits('A cat.  \n')).toEqual([{ start: 6, end: 8, text: '' }]);
    const text = 'A cat.\n\nMood:calm\nLens: 35mm\n';
    expect(formatEdits(text).every((edit) => edit.end - edit.start < 12)).toBe(true);
    expect(formatEdits('Style:noir\n\nA cat 😀  😁.\n')).toEqual([
      { start: 6, end: 6, text: ' ' },
      { start: 21, end: 22, text: '' },
    ]);
  });
});
