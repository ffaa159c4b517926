import type { Color, ColorInformation, ColorPresentation } from 'vscode-languageserver';
import { fromHex, type Rgb, toHex } from '../../base/colour.ts';
import type { BriefDocument } from '../brief-document.ts';
import type { Capability } from '../capability.ts';
import { placesOf } from '../leaves.ts';
import { colourNames, findColours, type NamedColour } from '../words/colours.ts';

/** The colours that a brief names, in order: in palettes every one, in prose those that can be nothing else. */
export function coloursIn(document: BriefDocument): NamedColour[] {
  return placesOf(document.tree).flatMap(({ leaf, fields }) =>
    leaf.kind === 'text' ? findColours(leaf.text, leaf.span.start, fields.includes('palette')) : [],
  );
}

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
const shown = (hex: string): Color => ({
  red: channel(hex, 1),
  green: channel(hex, 3),
  blue: channel(hex, 5),
  alpha: 1,
});
const hexFrom = ({ red, green, blue }: Color): string =>
  `#${[red, green, blue]
    .map((c) =>
      Math.round(Math.min(1, Math.max(0, c)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** Linear sRGB to Oklab, in which distances are what the eye sees (Ottosson, 2020). */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/**
 * The names nearest to a colour, best first.
 * @example nearestNames('#12595c', 1) // ['deep teal']
 */
export function nearestNames(hex: string, count: number): string[] {
  const wanted = oklab(fromHex(hex));
  return colourNames
    .map(([name, own]) => {
      const lab = oklab(fromHex(own));
      return { name, far: Math.hypot(lab[0] - wanted[0], lab[1] - wanted[1], lab[2] - wanted[2]) };
    })
    .sort((a, b) => a.far - b.far || a.name.length - b.name.length)
    .slice(0, count)
    .map(({ name }) => name);
}

/** Swatches at colour words; a picked colour becomes the nearest name, or its hex. */
export const colours: Capability = {
  id: 'colours',
  provides: { colorProvider: true },
  serve({ connection, documents }) {
    connection.onDocumentColor(({ textDocument }): ColorInformation[] => {
      const document = documents.get(textDocument.uri);
      if (!document) return [];
      return coloursIn(document).map(({ span, hex }) => ({
        range: document.rangeOf(span),
        color: shown(hex),
      }));
    });
    connection.onColorPresentation(({ color }): ColorPresentation[] => {
      const hex = toHex(fromHex(hexFrom(color)));
      return [...nearestNames(hex, 3), hex].map((label) => ({ label }));
    });
  },
};
