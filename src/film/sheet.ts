import type { Fonts } from '../stage/set/fonts.ts';
import { blank, letter, paste, shrink } from './paint.ts';
import type { Picture } from './png.ts';

/** One picture of a sheet, with the words below it. */
export interface Tile {
  readonly picture: Picture;
  readonly label: string;
}

/** Pixels between tiles, and of the strip for a label. */
const GAP = 8;
const STRIP = 26;

/** The frames that a contact sheet of a clip shows: `count` of them, from the first to the last, evenly. */
export function sheetFrames(frames: number, count = 12): number[] {
  const n = Math.min(frames, count);
  return Array.from({ length: n }, (_, i) => (n === 1 ? 0 : Math.round((i * (frames - 1)) / (n - 1))));
}

/** A picture at the size that a sheet shows it: 400 pixels wide in landscape, 270 in portrait. */
export function tile(picture: Picture, label: string): Tile {
  const width = Math.min(picture.width, picture.width >= picture.height ? 400 : 270);
  return { picture: shrink(picture, width, Math.round((width * picture.height) / picture.width)), label };
}

/** Tiles in rows of `columns` (four in landscape, six in portrait unless told), each with its label below. */
export function contactSheet(tiles: readonly Tile[], fonts: Fonts, columns?: number): Picture {
  const first = tiles[0]?.picture ?? blank(16, 16);
  const across = Math.max(1, Math.min(columns ?? (first.width >= first.height ? 4 : 6), tiles.length));
  const rows = Math.max(1, Math.ceil(tiles.length / across));
  const [w, h] = [first.width + GAP, first.height + STRIP + GAP];
  const sheet = blank(across * w + GAP, rows * h + GAP);
  tiles.forEach(({ picture, label }, i) => {
    const x = GAP + (i % across) * w;
    const y = GAP + Math.floor(i / across) * h;
    paste(sheet, picture, x, y);
    letter(sheet, fonts, label, x + 2, y + first.height + STRIP - 8, 15);
  });
  return sheet;
}

/** Takes under each other, a row each, every row with the label of its take before the times. */
export function takesSheet(
  takes: readonly { readonly label: string; readonly tiles: readonly Tile[] }[],
  fonts: Fonts,
): Picture {
  const rows = takes.map((take) =>
    take.tiles.map((t, i) => (i === 0 ? { ...t, label: `${take.label}   ${t.label}` } : t)),
  );
  return contactSheet(rows.flat(), fonts, Math.max(1, ...rows.map((r) => r.length)));
}
