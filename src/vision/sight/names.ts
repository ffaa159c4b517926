import type { Box } from '../raster.ts';
import { hueOf } from './features.ts';

/**
 * A colour in a viewer's word, of CIE Lab.
 * @example colourWord(50, 60, 40) // 'red'
 */
export function colourWord(l: number, a: number, b: number): string {
  const chroma = Math.hypot(a, b);
  const hue = hueOf(a, b);
  if (l < 12 && chroma < 14) return 'black';
  if (chroma < 9) return l > 88 ? 'white' : l > 66 ? 'pale grey' : l > 32 ? 'grey' : 'dark grey';
  const warm = hue < 100 || hue > 340;
  if (warm && l < 45 && chroma < 40 && hue > 20) return l < 25 ? 'dark brown' : 'brown';
  if (warm && l > 70 && chroma < 26) return hue > 340 || hue < 35 ? 'pale pink' : 'beige';
  if (warm && l <= 70 && chroma < 22) return hue > 340 || hue < 35 ? 'dusky pink' : 'tan';
  const words: readonly (readonly [number, string])[] = [
    [20, l > 60 ? 'pink' : 'crimson'],
    [48, l > 68 ? 'salmon' : 'red'],
    [76, 'orange'],
    [100, 'yellow'],
    [120, l > 70 ? 'lime' : 'olive green'],
    [170, 'green'],
    [215, 'teal'],
    [300, 'blue'],
    [328, 'violet'],
    [350, l > 60 ? 'pink' : 'magenta'],
    [361, l > 60 ? 'pink' : 'crimson'],
  ];
  const word = words.find(([to]) => hue < to)?.[1] ?? 'red';
  if (l < 26 && word !== 'crimson') return `dark ${word}`;
  return l > 78 && chroma < 30 && word !== 'pink' ? `pale ${word}` : word;
}

/**
 * Where something lies in the picture, as a viewer would say it; empty when it fills most of the width and height.
 * @example placeWord([0, 0.5, 1, 1]) // 'in the lower half'
 */
export function placeWord([left, top, right, bottom]: Box): string {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  const wide = right - left > 0.7;
  const tall = bottom - top > 0.7;
  if (wide && tall) return '';
  if (wide) return y > 0.62 ? 'in the lower half' : y < 0.38 ? 'in the upper half' : 'across the middle';
  const side = x < 0.4 ? 'on the left' : x > 0.6 ? 'on the right' : 'in the middle';
  if (tall || side === 'in the middle') return side;
  if (y < 0.3) return side === 'on the left' ? 'at the upper left' : 'at the upper right';
  if (y > 0.72) return side === 'on the left' ? 'at the lower left' : 'at the lower right';
  return side;
}
