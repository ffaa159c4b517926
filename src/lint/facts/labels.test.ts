import { describe, expect, it } from 'vitest';
import { genericOf, isJoint, isUnseen, labelWords, partOf, sameKin, Told } from './labels.ts';

describe('labels of speakers', () => {
  const told = new Told(
    'A schoolgirl and her father wait at a stall where a man sells oranges. Two monks pass.',
  );

  it('are known from the words of the scene', () => {
    for (const label of ['Girl', 'Schoolgirl', 'The father', 'Monk', 'Older monk', 'Seller'])
      expect(told.names(label) || partOf(label, told) !== undefined, label).toBe(true);
    for (const label of ['Mother', 'Sofia', 'King']) expect(told.names(label), label).toBe(false);
  });

  it('are known from relations that the scene implies', () => {
    expect(told.implies('Daughter')).toBe(true);
    expect(told.implies('Dad')).toBe(true);
    expect(told.implies('Wife')).toBe(false);
    expect(sameKin('mum')).toBe(sameKin('mother'));
  });

  it('may be of nobody who is seen', () => {
    expect(isUnseen('Narrator (V.O.)')).toBe(true);
    expect(isUnseen('Woman', 'off-screen')).toBe(true);
    expect(isUnseen('Woman', 'softly')).toBe(false);
  });

  it('may be of several, or of anybody', () => {
    expect(isJoint('Brother and Sister')).toBe(true);
    expect(isJoint('Alexander')).toBe(false);
    expect(genericOf('Young woman')).toEqual({ sex: 'female', young: false });
    expect(genericOf('Inspector')).toBeUndefined();
    expect(labelWords('The older man’s sister 2')).toEqual(['man', 'sister']);
  });
});
