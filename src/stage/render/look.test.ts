import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looks } from '../../catalogue/looks/index.generated.ts';
import { lookOf, plainLook } from './look.ts';

const facts = looks.find((l) => l.id === 'miniature')!.facts;
const graded = (...palette: string[]): ReturnType<typeof lookOf> => lookOf(plainLook, facts, palette);
const luminance = ([r, g, b]: readonly number[]): number => 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;

test('a palette leans lights to its lightest colours and shadows to its darkest', () => {
  const plain = graded();
  const { slope, offset } = graded('#103a40', '#f0d8a0');
  expect(slope[0] / plain.slope[0]).toBeGreaterThan(slope[2] / plain.slope[2]);
  expect(offset[0] - plain.offset[0]).toBeLessThan(offset[2] - plain.offset[2]);
});

test('greys, and pictures without colour, are graded by no palette', () => {
  for (const hex of ['#000000', '#808080', '#ffffff'])
    graded(hex).slope.forEach((v, i) => expect(v).toBeCloseTo(graded().slope[i]!));
  const mono = { ...plainLook, monochrome: true };
  expect(lookOf(mono, facts, ['#ff0000'])).toEqual(lookOf(mono, facts));
});

test('no palette makes the picture brighter or darker', () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(fc.array(hex, { maxLength: 12 }), (palette) => {
      const [made, plain] = [graded(...palette), graded()];
      expect(luminance(made.offset)).toBeCloseTo(luminance(plain.offset), 6);
      expect(luminance(made.slope.map((v, i) => v / plain.slope[i]!))).toBeCloseTo(1, 6);
      for (const v of made.slope) expect(v).toBeGreaterThan(0.5);
    }),
  );
});
