import { describe, expect, it } from 'vitest';
import { InsertTextFormat, type TextEdit } from 'vscode-languageserver';
import { applyEdits } from '../../base/edit.ts';
import { markedBrief } from '../testing/brief.ts';
import { itemsAt, offersAt } from './completion.ts';

const labels = (marked: string): string[] => {
  const { document, cursor } = markedBrief(marked);
  return offersAt(document, cursor).map(({ label }) => label);
};
/** The text after an item is taken. */
const taken = (marked: string, label: string, snippets = false): string => {
  const { document, cursor, text } = markedBrief(marked);
  const item = itemsAt(document, cursor, snippets).find((i) => i.label === label);
  if (!item) throw new Error(`${label} is not offered.`);
  const edit = item.textEdit as TextEdit;
  return applyEdits(text, [{ ...document.spanOf(edit.range), text: edit.newText }]);
};

describe('completion', () => {
  it.each<[string, string, string[], string[]]>([
    ['an empty text: sections, places, looks', '<|>', ['Style:', 'pier', 'anime'], ['50mm lens']],
    ['a camera line', 'A cat.\n\nCamera shot: <|>', ['close-up', 'low angle', 'push-in'], ['Mood:', 'pier']],
    ['a line that is half written', 'Camera: slow pu<|>\nMood: calm', ['push-in'], ['Mood:']],
    ['below a heading', 'Cinematography:\n<|>', ['Camera shot:', 'close-up'], ['Cinematography:']],
    [
      'a brief with other labels',
      'Audio: rain\n\nTone: calm\n\n<|>',
      ['Actions:'],
      ['Background Sound:', 'Mood:'],
    ],
    ['a German brief', 'Stil: 16mm\nKamera: Totale\n\n<|>', ['Licht:', 'Dialog:'], ['Lighting:', 'Kamera:']],
    ['a Chinese brief', '风格：动画\n镜头：特写\n\n<|>', ['对白：'], ['Dialogue:']],
    ['a lens', 'Lens: <|>', ['50mm lens', 'anamorphic lens', 'deep focus'], ['dolly-in']],
    ['light', 'Lighting: warm key from <|>', ['window light', 'rim light'], ['dolly-in']],
    ['a palette', 'Palette: amber, <|>', ['deep teal', 'teal and orange'], ['dolly-in']],
    ['a mood', 'Mood: <|>', ['tender'], ['teal']],
    ['sound', 'Background Sound: rain, <|>', ['city drone', 'thunder', 'whoosh'], ['teal']],
    ['the scene', 'A cat sleeps in a <|>. It is warm.', ['kitchen', 'snow'], ['Mood:']],
    ['a second sentence', 'A cat sleeps. It is warm in the <|>', ['kitchen'], ['anime']],
    ['keys', '---\nseconds: 8\n<|>\n---\nA cat.', ['size', 'model'], ['seconds', 'Style:']],
    ['keys before the fence is closed', '---\nsi<|>', ['size', 'seconds'], ['Style:']],
    ['values', '---\nsize: <|>\n---\nA cat.', ['1280x720', '1080x1920'], ['24']],
    ['presets and engines', '---\npreset: <|>\n---\nA cat.', ['Dolly In', 'Static'], ['guide']],
    ['engines', '---\ntarget: <|>\n---\nA cat.', ['guide', 'kling-3.0'], ['openai-sora-2']],
    ['after the front matter', '---\nsize: 1280x720\n---\n<|>', ['Style:'], ['seconds']],
    ['deliveries', 'Dialogue:\n- Woman (<|>', ['quietly', 'laughing'], ['Woman']],
    ['deliveries of a whole line', 'Dialogue:\n- Woman (<|>): "Hi."', ['quietly'], ['Woman']],
    ['actions: who speaks', 'Actions:\n- <|>\n\nDialogue:\n- Mara: "Hi."', ['Mara'], ['quietly']],
  ])('offers for %s', (_, marked, there, absent) => {
    const found = labels(marked);
    expect(found).toEqual(expect.arrayContaining(there));
    for (const label of absent) expect(found).not.toContain(label);
  });

  it('offers who speaks, then who is in the scene, then a narrator', () => {
    expect(labels('A nurse and a robot wait.\n\nDialogue:\n- Mara: "Hello."\n- <|>')).toEqual([
      'Mara',
      'Nurse',
      'Robot',
      'Narrator',
    ]);
  });

  it('offers nothing inside spoken words, and nothing behind a colon that waits for them', () => {
    expect(labels('Dialogue:\n- Woman: "Come to the <|>"')).toEqual([]);
    expect(labels('Dialogue:\n- Woman: <|>')).toEqual([]);
  });

  it('offers whole briefs where nothing is written yet', () => {
    expect(labels('<|>')).toContain('brief: dialogue');
    expect(labels('A cat. <|>')).not.toContain('brief: dialogue');
    const whole = taken('<|>', 'brief: dialogue', true);
    expect(whole).toMatch(/\$\{1:[^}]+\}[\s\S]*Dialogue:\n- /);
    expect(whole).not.toMatch(/Zq/);
    const filled = whole.replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1').replace(/\\(.)/g, '$1');
    expect(taken('<|>', 'brief: dialogue')).toBe(filled);
  });

  it('offers no sections inside JSON', () => {
    expect(labels('{\n  "scene": "A cat.",\n<|>\n}')).not.toContain('Mood:');
  });

  it('writes over the words of the phrase that stand already', () => {
    expect(taken('Camera: slow dolly i<|>', 'dolly-in')).toBe('Camera: slow dolly dolly-in');
    expect(taken('Camera: medium cl<|>, static', 'medium close-up')).toBe('Camera: medium close-up, static');
    expect(taken('Palette: amber, deep t<|>', 'deep teal')).toBe('Palette: amber, deep teal');
    expect(taken('Dialogue:\n- Wo<|>\n- Woman: "Hi."', 'Woman')).toBe('Dialogue:\n- Woman: \n- Woman: "Hi."');
  });

  it('sends snippets only to editors that know them', () => {
    expect(taken('A cat.\n\nLe<|>', 'Lens:', true)).toMatch(/Lens: \$\{1:/);
    expect(taken('A cat.\n\nLe<|>', 'Lens:')).toBe('A cat.\n\nLens:');
    const { document, cursor } = markedBrief('A cat.\n\n<|>');
    const formats = itemsAt(document, cursor, false).map((item) => item.insertTextFormat);
    expect(formats).not.toContain(InsertTextFormat.Snippet);
  });
});
