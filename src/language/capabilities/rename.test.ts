import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../base/edit.ts';
import { speakerAt } from '../speakers.ts';
import { markedBrief } from '../testing/brief.ts';
import { nameProblem, renaming } from './rename.ts';

const renamed = (marked: string, name: string): string | undefined => {
  const { document, cursor, text } = markedBrief(marked);
  const found = speakerAt(document, cursor);
  return found && applyEdits(text, renaming(document, found.speaker, name));
};

describe('renaming a speaker', () => {
  it('takes every label along, and mentions that are the same name', () => {
    expect(
      renamed(
        'Mara waits. Maramures is far.\nActions:\n- Mara turns.\n\nDialogue:\n- Ma<|>ra: "I am Mara."\n- MARA (sad): "Hi."',
        'Nora',
      ),
    ).toBe(
      'Nora waits. Maramures is far.\nActions:\n- Nora turns.\n\nDialogue:\n- Nora: "I am Mara."\n- Nora (sad): "Hi."',
    );
  });

  it('can begin at a mention', () => {
    expect(renamed('M<|>ara waits.\n\nDialogue:\n- Mara: "Hi."', 'Jo')).toBe(
      'Jo waits.\n\nDialogue:\n- Jo: "Hi."',
    );
  });

  it('a common noun goes with its article, a proper name takes no noun’s place', () => {
    const brief = 'A robot waits. The robot is old.\n\nDialogue:\n- Ro<|>bot: "Hi."';
    expect(renamed(brief, 'Android')).toBe(
      'An android waits. The android is old.\n\nDialogue:\n- Android: "Hi."',
    );
    expect(renamed(brief, 'Kip')).toBe('A robot waits. The robot is old.\n\nDialogue:\n- Kip: "Hi."');
  });

  it('is not offered elsewhere', () => {
    expect(renamed('A cat sle<|>eps.\n\nDialogue:\n- Mara: "Hi."', 'X')).toBeUndefined();
    expect(renamed('She says, "H<|>i there."', 'X')).toBeUndefined();
  });

  it('refuses what is no name', () => {
    for (const name of ['', ' ', 'a: b', '"x"', 'a\nb', 'x'.repeat(61)])
      expect(nameProblem(name)).toBeTruthy();
    expect(nameProblem('Old Man')).toBeUndefined();
  });
});
