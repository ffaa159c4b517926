import {
  ages,
  beardAdjectives,
  builds,
  expressions,
  hairWords,
  shapes,
  sizes,
  states,
  vague,
} from '../catalogue/words/adjectives.ts';
import { colours, shades } from '../catalogue/words/colours.ts';
import { pictureModifiers } from '../catalogue/words/film.ts';
import { fabrics, materials } from '../catalogue/words/materials.ts';
import type { Attribute, Entity } from './reading.ts';
import type { Token } from './tokens.ts';

/** Names of colours and materials that are things first: a 'rose garden' is not pink. */
export const thingsFirst: ReadonlySet<string> = new Set(
  'forest rose coffee cherry lemon honey snow sand chocolate brick walnut peach mint sage plum olive ash slate jet ginger camel pearl copper bronze charcoal chestnut lavender coral salmon denim ruby emerald jade amber gold silver rust leaf log fur mud grass ice rock'.split(
    ' ',
  ),
);

function shifted(hex: string, light: number, colourful: number): string {
  const n = Number.parseInt(hex.slice(1), 16);
  let rgb = [n >> 16, (n >> 8) & 255, n & 255].map((c) => c / 255);
  const grey = (rgb[0]! + rgb[1]! + rgb[2]!) / 3;
  rgb = rgb.map((c) => grey + (c - grey) * (1 + colourful));
  rgb = rgb.map((c) => (light >= 0 ? c + (1 - c) * light : c * (1 + light)));
  return `#${rgb
    .map((c) =>
      Math.round(Math.min(1, Math.max(0, c)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/**
 * The colour that words name, as #rrggbb, or undefined: 'red', 'pale-blue', 'deep teal', 'silver-edged'.
 * @param word one word, lower case
 * @param shade the word before it
 */
export function colourOf(word: string, shade?: string): string | undefined {
  const own = (key: string): string | undefined => (Object.hasOwn(colours, key) ? colours[key] : undefined);
  const parts = word.split('-');
  let hex = own(word);
  if (hex === undefined && parts.length === 2) {
    const [a, b] = parts as [string, string];
    const base = own(b);
    if (base !== undefined) {
      hex = base;
      shade = a;
      const other = own(a);
      if (other !== undefined && !Object.hasOwn(shades, a)) hex = average(base, other);
    } else if (/^(ish|coloured|colored|toned|tinted|hued)$/.test(b)) hex = own(a);
  }
  if (hex === undefined && word.endsWith('ish')) hex = own(word.slice(0, -3)) ?? own(word.slice(0, -4));
  if (hex === undefined) return undefined;
  const change = shade !== undefined && Object.hasOwn(shades, shade) ? shades[shade] : undefined;
  return change ? shifted(hex, change.light, change.colourful) : hex;
}

function average(a: string, b: string): string {
  const x = Number.parseInt(a.slice(1), 16);
  const y = Number.parseInt(b.slice(1), 16);
  const mid = (s: number): number => (((x >> s) & 255) + ((y >> s) & 255)) >> 1;
  return `#${[16, 8, 0].map((s) => mid(s).toString(16).padStart(2, '0')).join('')}`;
}

/** The age group of a number of years. */
export function ageOf(years: number): string {
  return years < 13
    ? 'child'
    : years < 20
      ? 'teen'
      : years < 36
        ? 'young'
        : years < 50
          ? 'adult'
          : years < 65
            ? 'middle-aged'
            : 'old';
}

const own = (record: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/**
 * Adjectives and noun modifiers of a phrase, sorted into categories. Colours become #rrggbb, materials the
 * names that stage/ knows; praise ('beautiful') is left out.
 * @param words adjectives and modifying nouns in the order of the text
 */
export function attributesOf(
  words: readonly Token[],
  role: Entity['role'] | 'garment' | 'hair',
): Attribute[] {
  const out: Attribute[] = [];
  const living = role === 'person' || role === 'creature';
  let shade: Token | undefined;
  for (let i = 0; i < words.length; i++) {
    const t = words[i] as Token;
    const word = t.lower;
    const next = words[i + 1];
    const add = (category: Attribute['category'], value: string, from: Token = t): void => {
      out.push({
        category,
        value,
        phrase: from === t ? t.text : `${from.text} ${t.text}`,
        span: { start: from.start, end: t.end },
      });
    };
    if (Object.hasOwn(shades, word) && next && colourOf(next.lower) !== undefined) {
      shade = t;
      continue;
    }
    const colour = colourOf(word, shade?.lower);
    const isNoun = t.pos === 'noun';
    if (
      colour !== undefined &&
      !(isNoun && thingsFirst.has(word) && shade === undefined && role !== 'garment' && role !== 'hair') &&
      !(
        role !== 'garment' &&
        role !== 'hair' &&
        own(materials, word) !== undefined &&
        !shade &&
        !/^(gold|golden|silver)$/.test(word) &&
        Object.hasOwn(materials, word) &&
        thingsFirst.has(word)
      )
    ) {
      add('colour', colour, shade ?? t);
      shade = undefined;
      continue;
    }
    shade = undefined;
    if (pictureModifiers.has(word) || vague.has(word)) continue;
    const years = /^(\d{1,3})-?years?-?old$/.exec(word);
    if (years) {
      add('age', ageOf(Number(years[1])));
      continue;
    }
    const compound = /^(.+)-(haired|eyed|skinned|bearded)$/.exec(word);
    if (compound) {
      const value = colourOf(compound[1] as string) ?? (compound[1] as string);
      add(
        compound[2] === 'haired'
          ? 'hair'
          : compound[2] === 'skinned'
            ? 'skin'
            : compound[2] === 'bearded'
              ? 'beard'
              : 'colour',
        value,
      );
      const age = own(ages, word);
      if (age) add('age', age);
      continue;
    }
    if (role === 'hair') {
      const form = own(hairWords, word);
      add('hair', form ?? word);
      continue;
    }
    const material = own(materials, word);
    if (living) {
      const beard = own(beardAdjectives, word);
      if (beard) {
        add('beard', beard);
        continue;
      }
      const age = own(ages, word);
      if (age) {
        add('age', age);
        continue;
      }
      if (word === 'female' || word === 'male') {
        add('sex', word);
        continue;
      }
      if (role === 'person') {
        if (word === 'bald' || word === 'balding') {
          add('hair', word);
          continue;
        }
        const build = own(builds, word);
        if (build) {
          add('build', build);
          continue;
        }
      }
    }
    if (
      material !== undefined &&
      !(states.has(word) && /^(snowy|icy|muddy|rusty|sandy|furry|rusted)$/.test(word) && living)
    ) {
      add('material', material);
      if (fabrics.has(word) && word !== material) add('other', word);
      continue;
    }
    const size = own(sizes, word);
    if (size !== undefined) {
      add('size', size);
      continue;
    }
    if (expressions.has(word) && (living || role === 'part')) {
      add('expression', word);
      continue;
    }
    if (shapes.has(word)) {
      add('shape', word);
      continue;
    }
    if (states.has(word) || /(ing|ed|en|lit|worn|covered|streaked|soaked)$/.test(word)) {
      add('state', word);
      continue;
    }
    add('other', word);
  }
  return out;
}

const adjectiveLists = [colours, materials, ages, sizes, hairWords].map((o) => new Set(Object.keys(o)));
/** Whether a word is an adjective that the catalogue has a meaning for. */
export const listedAdjective = (word: string): boolean =>
  states.has(word) ||
  shapes.has(word) ||
  expressions.has(word) ||
  vague.has(word) ||
  adjectiveLists.some((s) => s.has(word));
