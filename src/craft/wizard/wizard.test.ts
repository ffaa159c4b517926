import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../../brief/index.ts';
import { lint } from '../../lint/index.ts';
import { checkAnswers } from './check.ts';
import { composeBrief, fillTemplate, parseLine, templates } from './index.ts';

describe('the templates', () => {
  it('are those that are asked for', () => {
    expect(templates.map((t) => t.id)).toEqual([
      'action',
      'anime',
      'dialogue',
      'documentary',
      'landscape',
      'portrait-i2v',
      'product',
    ]);
  });

  it.each(templates.map((t) => [t.id, t] as const))('%s lints clean, in strict too', async (_, template) => {
    const brief = composeBrief(fillTemplate(template));
    const mode = template.answers.mode === 'i2v' ? { mode: 'i2v' as const } : {};
    const found = [...(await lint(brief, mode)), ...(await lint(brief, mode, { preset: 'strict' }))];
    expect(found.filter((f) => f.severity !== 'info').map((f) => `${f.rule}: ${f.message}`)).toEqual([]);
    expect(brief).not.toMatch(/[{}]/);
  });

  it('take what is said, and keep the default of what is not', () => {
    const template = templates.find((t) => t.id === 'product')!;
    const brief = composeBrief(fillTemplate(template, { product: 'A steel kettle', backdrop: ' ' }));
    expect(brief).toContain('A steel kettle stands on a turntable');
    expect(brief).toContain('charcoal backdrop');
  });

  it('ask for nothing that they do not use, and use nothing that they do not ask', () => {
    for (const { answers, placeholders } of templates) {
      const used = new Set([...JSON.stringify(answers).matchAll(/\{(\w+)\}/g)].map((m) => m[1]));
      expect([...used].sort()).toEqual(Object.keys(placeholders).sort());
    }
  });
});

describe('a brief from answers', () => {
  it('is in the guide’s form and order', () => {
    const brief = composeBrief({
      style: 'Claymation',
      scene: 'A snail in a paper hat climbs a leaf',
      shot: 'Close-up, static',
      palette: ['green', 'cream', 'red'],
      actions: ['- The snail stops', 'It looks up.'],
      dialogue: [{ speaker: 'Snail:', delivery: '(slowly)', words: '"High enough."' }],
      sound: 'Rain',
      settings: { seconds: '4' },
    });
    expect(brief).toBe(
      '---\nseconds: 4\n---\n\nClaymation. A snail in a paper hat climbs a leaf.\n\nCinematography:\nCamera shot: Close-up, static.\nPalette: green, cream, red.\n\nActions:\n- The snail stops.\n- It looks up.\n\nDialogue:\n- Snail (slowly): "High enough."\n\nBackground Sound: Rain.\n',
    );
  });

  it('reads back as what was answered', () => {
    const words = fc
      .array(fc.constantFrom('wet', 'stone', 'a', 'lamp', 'turns', 'slowly', 'harbour'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(
        words,
        fc.array(words, { maxLength: 4 }),
        fc.array(words, { maxLength: 3 }),
        words,
        (scene, actions, lines, sound) => {
          const shot = readBrief(
            composeBrief({
              scene,
              actions,
              dialogue: lines.map((l) => ({ speaker: 'Maya', words: l })),
              sound,
            }),
          ).shots[0]!;
          expect(shot.actions.map((p) => p.text)).toEqual(actions.map((a) => `${a}.`));
          expect(shot.dialogue.map((d) => d.words.text)).toEqual(lines);
          expect(shot.sound.map((p) => p.text)).toEqual([`${sound}.`]);
        },
      ),
    );
  });

  it('takes any text', () => {
    const any = fc.string();
    fc.assert(
      fc.property(any, any, fc.array(any), any, (style, scene, actions, words) => {
        expect(
          typeof composeBrief({
            style,
            scene,
            actions,
            dialogue: [{ speaker: style, words }],
            settings: { a: words },
          }),
        ).toBe('string');
      }),
    );
  });

  it('takes JSON, with lines as they are typed', () => {
    expect(
      checkAnswers('{"scene": "A cat.", "palette": "red, blue", "dialogue": ["Cat (low): Mrr."]}'),
    ).toEqual({
      scene: 'A cat.',
      palette: ['red', 'blue'],
      dialogue: [{ speaker: 'Cat', delivery: 'low', words: 'Mrr.' }],
    });
    expect(() => checkAnswers('{"scen": "A cat."}')).toThrow(/scen/);
    expect(() => checkAnswers('A cat.')).toThrow(/not JSON/);
    expect(parseLine('"Go!"')).toEqual({ speaker: 'Speaker', words: 'Go!' });
    expect(parseLine(' ')).toBeUndefined();
  });
});
