import { describe, expect, test } from 'vitest';
import { remix } from './index.ts';

const brief = `A fox in a blue scarf trots through a birch forest at dawn.

Cinematography:
Camera shot: Wide shot, slow pan right.
Lens: 35mm, deep focus.
Mood: Calm.

Background Sound: wind, a distant owl.
`;

describe('remix', () => {
  test('one element by a sentence', async () => {
    const result = await remix(brief, 'same shot, switch to 85mm');
    expect(result).toMatchObject({ by: 'delta', changed: ['lens'], refused: undefined, notUnderstood: [] });
    expect(result.differences).toMatchObject([{ element: 'lens', from: '35mm', to: '85mm' }]);
    expect(result.text).toBe(brief.replace('35mm', '85mm'));
  });

  test('one element by a setting', async () => {
    expect((await remix(brief, '', { set: ['focal length=85mm'] })).text).toBe(brief.replace('35mm', '85mm'));
    expect((await remix(brief, '', { set: ['camera=slow crane up'] })).text).toBe(
      brief.replace('slow pan right', 'slow crane up'),
    );
    expect((await remix(brief, '', { set: ['colour scheme=teal, bone, rust'] })).changed).toEqual([
      'palette',
    ]);
    expect((await remix(brief, '', { set: ['nonsense=1'] })).notUnderstood).toHaveLength(1);
  });

  test('two elements are refused by name, unless forced', async () => {
    const change = 'switch to 85mm and make it snow';
    expect((await remix(brief, change)).refused).toBe('This changes 2 elements: weather and lens.');
    const forced = await remix(brief, change, { force: true });
    expect(forced.refused).toBeUndefined();
    expect(forced.text).toContain('85mm');
    expect(forced.changed).toEqual(['weather', 'lens']);
  });

  test('what is kept may not change', async () => {
    expect((await remix(brief, 'mood: tense', { keep: ['mood'] })).refused).toBe(
      'This changes mood, which is to be kept.',
    );
    expect((await remix(brief, 'mood: tense', { keep: ['lens'] })).refused).toBeUndefined();
  });

  test('a whole brief is compared element by element', async () => {
    const other = brief.replace('dawn', 'night').replace('Calm', 'Eerie');
    const result = await remix(brief, other);
    expect(result).toMatchObject({ by: 'brief', text: other, changed: ['time', 'mood'] });
    expect(result.refused).toBe('This changes 2 elements: time and mood.');
    const reworded = brief
      .replace('35mm, deep focus', 'deep focus, a 35 mm lens')
      .replace('slow pan right', 'the camera pans slowly to the right');
    expect((await remix(brief, reworded)).differences).toEqual([]);
  });

  test('what the brief says already changes nothing', async () => {
    expect(await remix(brief, 'lens: 35mm')).toMatchObject({
      text: brief,
      differences: [],
      notUnderstood: [],
    });
  });

  test('words that say nothing known are listed, and a few words are no brief', async () => {
    expect(
      (await remix(brief, 'flurbish the grommets, switch to 85mm')).notUnderstood.map((p) => p.text),
    ).toEqual(['flurbish the grommets']);
  });
});
