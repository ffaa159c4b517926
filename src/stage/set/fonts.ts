import type { Font } from 'opentype.js';
import * as opentypeModule from 'opentype.js';
import type { Point } from './shapes/extrude.ts';

/** The voices of lettering that the kit knows. */
export type FontName = 'sans' | 'serif' | 'hand' | 'cjk';

/** One font file: its bytes are asked for when the first letter needs them (.woff, .ttf or .otf, never .woff2). */
export interface FontSource {
  readonly name: FontName;
  bytes(): ArrayBuffer;
}

/** One letter: closed outlines in ems (y up, baseline 0) and how far the next letter stands, in ems. */
export interface Letter {
  readonly outlines: readonly (readonly Point[])[];
  readonly advance: number;
}

/** Fonts as the kit asks them: a letter by name, from the named font or else from any other. */
export interface Fonts {
  letter(font: FontName, character: string): Letter | undefined;
}

// The package is CommonJS for Node and a module for bundlers: its functions sit on the default export or beside it.
const opentype = (opentypeModule as unknown as { default?: typeof opentypeModule }).default ?? opentypeModule;

/** Outlines are asked for at this size, since the parser may round. */
const EM = 1000;

/** Points along a glyph's path; curves become four straight pieces. */
function outlinesOf(font: Font, character: string): Letter {
  const glyph = font.charToGlyph(character);
  const outlines: Point[][] = [];
  let at: Point = [0, 0];
  const go = (to: Point, middle: (t: number) => Point, pieces: number): void => {
    for (let i = 1; i < pieces; i++) outlines[outlines.length - 1]?.push(middle(i / pieces));
    outlines[outlines.length - 1]?.push(to);
    at = to;
  };
  for (const c of glyph.getPath(0, 0, EM).commands) {
    if (c.type === 'Z') continue;
    const to: Point = [c.x / EM, -c.y / EM];
    if (c.type === 'M') {
      outlines.push([to]);
      at = to;
    } else if (c.type === 'L') go(to, () => to, 1);
    else if (c.type === 'Q') {
      const [a, m] = [at, [c.x1 / EM, -c.y1 / EM] as const];
      go(
        to,
        (t) =>
          [0, 1].map(
            (k) => (1 - t) ** 2 * a[k]! + 2 * t * (1 - t) * m[k]! + t * t * to[k]!,
          ) as unknown as Point,
        3,
      );
    } else {
      const [a, m, n] = [at, [c.x1 / EM, -c.y1 / EM] as const, [c.x2 / EM, -c.y2 / EM] as const];
      go(
        to,
        (t) =>
          [0, 1].map(
            (k) =>
              (1 - t) ** 3 * a[k]! +
              3 * t * (1 - t) ** 2 * m[k]! +
              3 * t * t * (1 - t) * n[k]! +
              t ** 3 * to[k]!,
          ) as unknown as Point,
        4,
      );
    }
  }
  return {
    outlines: outlines.filter((o) => o.length >= 3),
    advance: (glyph.advanceWidth ?? font.unitsPerEm) / font.unitsPerEm,
  };
}

/**
 * Fonts from files. A character that the named font lacks is looked for in the others, in the order given.
 * @example const fonts = createFonts([{ name: 'sans', bytes: () => interWoff }]);
 */
export function createFonts(sources: readonly FontSource[]): Fonts {
  const parsed = new Map<FontSource, Font>();
  const letters = new Map<string, Letter | undefined>();
  const open = (source: FontSource): Font => {
    let font = parsed.get(source);
    if (!font) {
      font = opentype.parse(source.bytes());
      parsed.set(source, font);
    }
    return font;
  };
  return {
    letter(name, character) {
      const key = name + character;
      if (letters.has(key)) return letters.get(key);
      const ordered = [...sources.filter((s) => s.name === name), ...sources.filter((s) => s.name !== name)];
      const source = ordered.find((s) => open(s).charToGlyphIndex(character) > 0);
      const letter = source && outlinesOf(open(source), character);
      letters.set(key, letter);
      return letter;
    },
  };
}

/** No fonts at all: every character is reported as missing. */
export const noFonts: Fonts = { letter: () => undefined };
