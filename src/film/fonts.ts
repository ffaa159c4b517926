import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createFonts, type FontName, type Fonts } from '../stage/set/fonts.ts';

/** The font files that lettering in the picture uses, as modules, all under the SIL Open Font Licence. */
export const fontFiles: readonly (readonly [FontName, string])[] = [
  ['sans', '@fontsource/inter/files/inter-latin-700-normal.woff'],
  ['serif', '@fontsource/libre-baskerville/files/libre-baskerville-latin-700-normal.woff'],
  ['hand', '@fontsource/caveat/files/caveat-latin-600-normal.woff'],
  ['sans', '@fontsource/inter/files/inter-latin-ext-700-normal.woff'],
  ['sans', '@fontsource/inter/files/inter-cyrillic-700-normal.woff'],
  ['sans', '@fontsource/inter/files/inter-greek-700-normal.woff'],
  ['cjk', '@fontsource/noto-sans-jp/files/noto-sans-jp-japanese-700-normal.woff'],
];

/** The installed fonts; a file is read and parsed when the first letter needs it. */
export function installedFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  return createFonts(
    fontFiles.map(([name, file]) => ({
      name,
      bytes() {
        const data = readFileSync(resolve(file));
        return data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer;
      },
    })),
  );
}
