import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { format, readBrief } from '../../brief/index.ts';
import { names } from '../../catalogue/names.generated.ts';
import { loadReader, type Reader } from '../../reading/index.ts';
import { join } from '../join/index.ts';
import { split } from './index.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(names);
});

const LOCKSMITH = `1980s thriller, 16mm, hard grain. A locksmith in a grey overall kneels at a steel door in a concrete corridor. A boy in a yellow raincoat holds a torch behind him.

Cinematography:
Camera shot: Wide shot, slow dolly in at eye level.
Lens: 35mm, deep focus.
Lighting: One hard torch beam, green fluorescent spill.
Palette: concrete grey, torch yellow, bottle green.
Mood: Tense.

Actions:
- The locksmith slides a pick into the lock.
- He turns it; a pin clicks.
- The boy looks back down the corridor.
- A light goes on at its far end.
- The door swings open.

Dialogue:
- Boy (whispering): "Somebody is coming."
- Locksmith: "Then hold the light still."

Background Sound: Fluorescent hum, metal clicks, steps far away.
`;

describe('a brief in pieces', () => {
  it('shares out beats and lines in order, and keeps everything else word for word', () => {
    const { pieces } = split(LOCKSMITH, { seconds: 12, name: 'lock', reader });
    expect(pieces.map((p) => [p.name, p.start, p.seconds])).toEqual([
      ['lock.1of3', 0, 4],
      ['lock.2of3', 4, 4],
      ['lock.3of3', 8, 4],
    ]);
    const whole = readBrief(format(LOCKSMITH)).shots[0]!;
    const shots = pieces.map((p) => readBrief(p.text).shots[0]!);
    const texts = (list: readonly { readonly text: string }[]): string[] => list.map((p) => p.text);
    expect(
      shots.flatMap((s) => texts(s.actions)).map((t) => t.replace(/^The locksmith turns/, 'He turns')),
    ).toEqual(texts(whole.actions));
    expect(shots.flatMap((s) => s.dialogue.map((d) => d.words.text))).toEqual(
      whole.dialogue.map((d) => d.words.text),
    );
    for (const shot of shots) {
      expect(texts(shot.scene)).toEqual(texts(whole.scene));
      for (const field of ['lens', 'lighting', 'palette', 'mood', 'sound'] as const)
        expect(texts(shot[field])).toEqual(texts(whole[field]));
      expect(shot.actions.length).toBeGreaterThan(0);
    }
  });

  it('hands the end of the move to the next beginning', () => {
    const camera = (k: number): string =>
      readBrief(split(LOCKSMITH, { seconds: 12, reader }).pieces[k]!.text).shots[0]!.camera[0]!.text;
    expect(camera(0)).toMatch(/^Wide shot, slow dolly in at eye level, ending on a full shot\./);
    expect(camera(1)).toMatch(/^Full shot, slow dolly in at eye level, ending on a medium-wide shot\./);
    expect(camera(2)).toMatch(/^Medium-wide shot, slow dolly in at eye level, ending on a medium shot\./);
  });

  it('keeps two speakers on their sides, with what the brief says about it', () => {
    for (const piece of split(LOCKSMITH, { seconds: 8, reader }).pieces)
      expect(piece.text).toContain('The boy stays frame left, the locksmith frame right.');
    const placed = LOCKSMITH.replace('A boy in', 'Frame right, a boy in');
    for (const piece of split(placed, { seconds: 8, reader }).pieces)
      expect(piece.text).not.toContain('stays frame');
  });

  const camera = (line: string, seconds = 8): string[] =>
    split(`A cook stirs soup.\n\nCamera shot: ${line}\n\nActions:\n- She tastes it.\n- She nods.\n`, {
      seconds,
      reader,
    }).pieces.map((p) =>
      readBrief(p.text)
        .shots[0]!.camera.map((c) => c.text)
        .join(' '),
    );

  it.each([
    ['Medium shot, static.', ['Medium shot, static.', 'Medium shot, static.']],
    ['Close-up, slow push-in.', ['Close-up, slow push-in.', 'Close-up, held still.']],
    [
      'Medium shot, slow push-in, ending on a close-up of the spoon.',
      [
        'Medium shot, slow push-in, ending on a medium close-up of the spoon.',
        'Medium close-up, slow push-in, ending on a close-up of the spoon.',
      ],
    ],
    [
      'A close-up, dolly out.',
      [
        'A close-up, dolly out, ending on a medium close-up.',
        'A medium close-up, dolly out, ending on a medium shot.',
      ],
    ],
    ['Wide; whip pan to the door.', ['Wide; whip pan to the door.', 'Wide; static on the door.']],
    [
      'Medium, slow arc left around her.',
      [
        'Medium, slow arc left around her, ending in three-quarter view.',
        'Medium, slow arc left around her, beginning in three-quarter view and ending in profile.',
      ],
    ],
    [
      'Medium, tracking shot beside her, then the camera cranes up.',
      ['Medium, tracking shot beside her.', 'Medium, the camera cranes up.'],
    ],
    [
      'Slow dolly in.',
      ['Slow dolly in, ending partway in.', 'Slow dolly in, beginning partway in and ending close.'],
    ],
    [
      'Medium, crane up.',
      [
        'Medium, crane up, ending above head height.',
        'Medium, crane up, beginning above head height and ending well above the heads.',
      ],
    ],
  ])('%s', (line, expected) => expect(camera(line)).toEqual(expected));

  it('splits at the shots, and counts written times from the piece', () => {
    const shots = split(
      'Ink drawing.\n\nShot 1 (0-4s): A hen crosses a road.\nShot 2 (4-8s): A lorry waits.\n',
      { reader },
    ).pieces;
    expect(shots.map((p) => readBrief(p.text).shots.map((s) => s.scene.map((x) => x.text)))).toEqual([
      [['Ink drawing.', 'A hen crosses a road.']],
      [['Ink drawing.', 'A lorry waits.']],
    ]);
    const diner = split('Noir.\n\nShot 1: A diner.\nShot 2: A cup.\n\nSound: rain.\n', { seconds: 8 }).pieces;
    for (const piece of diner)
      expect(readBrief(piece.text).shots[0]?.sound.map((x) => x.text)).toEqual(['rain.']);
    const timed = split('A hen.\n\nActions:\n- (0-3s) It scratches.\n- (4-7s) It flaps.\n', {
      seconds: 8,
    }).pieces;
    expect(timed[1]?.text).toContain('- (0-3s) It flaps.');
    expect(timed[1]?.text).not.toContain('scratches');
  });

  it('names who a piece would only call "it"', () => {
    const robot =
      'Claymation. A robot sits on a bench beside a lamp.\n\nActions:\n- The robot taps the lamp twice, waits, taps again.\n- It flinches, falls over, rolls away.\n';
    const { pieces } = split(robot, { seconds: 8, reader });
    expect(pieces[1]?.text).toContain('- The robot flinches, falls over');
    expect(join(pieces.map((p) => p.text)).text).toBe(format(robot));
  });

  it('leaves a brief alone that fits', () => {
    expect(split('A cat sleeps.', { seconds: 4 }).pieces).toEqual([
      { name: 'brief', text: 'A cat sleeps.\n', start: 0, seconds: 4 },
    ]);
  });

  it('asks for the picture of the piece before, after the first', () => {
    const { pieces, notes } = split(
      '---\nimage: a.png\nseed: 7\nseconds: 8\n---\nShe turns. Then she smiles.',
    );
    expect(pieces.map((p) => readBrief(p.text).frontMatter.values.image)).toEqual(['a.png', undefined]);
    expect(pieces.map((p) => readBrief(p.text).frontMatter.values.seed)).toEqual(['7', '7']);
    expect(notes.join(' ')).toMatch(/last frame/);
  });
});

it('splits a JSON prompt in the guide’s form', () => {
  const prompt =
    '{"subject": "a baker", "actions": ["kneads dough", "slides the loaf in"], "audio": "oven hum"}';
  const { pieces } = split(prompt, { seconds: 8, reader });
  expect(pieces[1]?.text).toContain('Actions:\n- slides the loaf in\n');
  expect(join(pieces.map((p) => p.text)).text).toBe(format(prompt));
});

describe('join', () => {
  const bits = fc.constantFrom(
    'A man waits. ',
    'He runs. ',
    'Then she laughs. ',
    '\n',
    '\n\n',
    'Actions:\n',
    '- He turns, stops\n',
    '- "Go!"\n',
    '* Bo: "Hi."\n',
    'Dialogue:\n',
    '- Ana (low): "Yes."\n',
    'Camera shot: Wide, slow dolly in.\n',
    'Camera: pan left to the door\n',
    'Shot 1 (0-3s): ',
    '\nShot 2: ',
    '[00:04] ',
    'Mood: calm\n',
    'Cut to: a close-up of a cup. ',
    '---\nseconds: 12\n---\n',
    '---\n',
    '"',
    '“',
    '{"a": "b"}',
    '\r\n',
    'Background Sound: rain\n',
    'Close-up, push-in, ending on a close-up',
    '  ',
    '<!-- x -->',
    '\u2028',
    '雨',
    '(0-2s) ',
    '# ',
    '**Style:** ink\n',
    'part: 1/2\n',
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(bits, { maxLength: 25 }).map((b) => b.join('')),
  );

  it('gives the formatted brief back, whatever it was', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(undefined, 4, 8, 12, 20), fc.boolean(), (text, seconds, read) => {
        const { pieces } = split(text, { ...(seconds ? { seconds } : {}), ...(read ? { reader } : {}) });
        const joined = join(pieces.map((p) => p.text).reverse());
        expect(joined.text).toBe(format(text));
        expect(joined.exact).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  const corpus = new URL('../../../../shared/corpus/prompts.jsonl', import.meta.url);
  it.skipIf(!existsSync(corpus))('gives every prompt of the corpus back', () => {
    for (const line of readFileSync(corpus, 'utf8').trim().split('\n')) {
      const { prompt } = JSON.parse(line) as { prompt: string };
      expect(join(split(prompt, { seconds: 12, reader }).pieces.map((p) => p.text)).text).toBe(
        format(prompt),
      );
    }
  });
  if (!existsSync(corpus)) console.log('skipped: gives every prompt of the corpus back (no ../shared)');
});
