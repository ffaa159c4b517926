import { cropped, type Frame, innerSize } from './canvas.ts';
import { grow } from './distance.ts';

/** Canvas pixels about a subject within which sky is not told from ground. */
const BESIDE = 3;

/**
 * Where the sky ends in each column, also behind what hides it: there the line goes straight from the last column that
 * shows it to the next one, as far as the sky and the ground that are seen allow.
 * @param ground 0 sky to 1 ground, width × height, rows from the top
 * @param hidden not 0 where something stands before sky and ground
 * @returns the first row of the ground in each column; the height where a column is all sky
 */
export function skyline(
  ground: ArrayLike<number>,
  hidden: ArrayLike<number>,
  width: number,
  height: number,
): Float32Array {
  const line = new Float32Array(width);
  const least = new Float32Array(width);
  const most = new Float32Array(width);
  const shown: number[] = [];
  for (let x = 0; x < width; x++) {
    let sky = -1;
    let first = height;
    for (let y = 0; y < height; y++) {
      const i = y * width + x;
      if (hidden[i]) continue;
      if (ground[i]! >= 0.5) {
        first = y;
        break;
      }
      sky = y;
    }
    least[x] = sky + 1;
    most[x] = first;
    if (first - sky <= 2) {
      line[x] = first;
      shown.push(x);
    }
  }
  // Nothing shows it: as much sky as may be.
  if (shown.length === 0) return most;
  for (let k = 0; k <= shown.length; k++) {
    const left = shown[k - 1] ?? shown[k]!;
    const right = shown[k] ?? left;
    const start = k === 0 ? 0 : left + 1;
    const end = k === shown.length ? width : right;
    for (let x = start; x < end; x++) {
      const t = right > left ? (x - left) / (right - left) : 0;
      line[x] = Math.min(most[x]!, Math.max(least[x]!, line[left]! * (1 - t) + line[right]! * t));
    }
  }
  return line;
}

/**
 * The ground's alpha at the picture's size: what is not sky. Behind subjects the line between the two goes on.
 * @param sky the sky's matte
 * @param hole canvas pixels behind subjects
 */
export function groundOf(frame: Frame, sky: Uint8Array, hole: Uint8Array): Uint8Array {
  const { width, height, factor } = frame;
  const [w, h] = innerSize(frame);
  // Wider than the hole: sky next to a subject is often taken for ground.
  const hidden = cropped(frame, grow(hole, ...frame.canvas, BESIDE));
  const ground = new Float32Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0; x < w; x++, i++) {
      const at = Math.min(height - 1, y * factor) * width + Math.min(width - 1, x * factor);
      ground[i] = 1 - sky[at]! / 255;
    }
  }
  const line = skyline(ground, hidden, w, h);
  const out = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const column = (x / factor) | 0;
      const below = (y + 0.5) / factor - line[column]!;
      const behind = hidden[((y / factor) | 0) * w + column];
      out[at] = behind ? 255 * Math.min(1, Math.max(0, 0.5 + below)) : 255 - sky[at]!;
    }
  }
  return out;
}
