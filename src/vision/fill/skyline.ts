import { cropped, type Frame, innerSize } from './canvas.ts';
import { distanceTo } from './distance.ts';

/** Canvas pixels about a subject within which sky is not told from ground: the ground behind takes over there. */
const BESIDE = 3;
/** Canvas pixels about a subject in which the skyline is not believed: a roof's edge or a strand is easily left out. */
const DOUBTED = 14;

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
  const thick = Math.max(2, Math.round(height / 40));
  for (let x = 0; x < width; x++) {
    let sky = -1;
    let first = height;
    // Ground is what goes on for a while: a bird or a wire is none.
    for (let y = 0, run = 0; y < height; y++) {
      const i = y * width + x;
      run = !hidden[i] && ground[i]! >= 0.5 ? run + 1 : 0;
      if (run >= thick || (run > 0 && y === height - 1)) {
        first = y + 1 - run;
        break;
      }
    }
    for (let y = 0; y < first; y++) if (!hidden[y * width + x] && ground[y * width + x]! < 0.5) sky = y;
    least[x] = sky + 1;
    most[x] = first;
    line[x] = first;
    if (first - sky <= thick) shown.push(x);
  }
  const steady = new Set(
    shown.filter(
      (x, k) => shown[k + STEADY - 1] === x + STEADY - 1 || shown[k - STEADY + 1] === x - STEADY + 1,
    ),
  );
  if (steady.size === 0) return through(shown, line, least, most);
  for (const x of shown) {
    if (steady.has(x)) continue;
    // Something small before the sky says nothing of where it ends.
    least[x] = 0;
    most[x] = height;
  }
  return through([...steady], line, least, most);
}

/** A line is believed where so many columns in a row show it. */
const STEADY = 6;

/** Draw a line straight on between the columns that show it. */
function through(
  shown: readonly number[],
  line: Float32Array,
  least: Float32Array,
  most: Float32Array,
): Float32Array {
  const width = line.length;
  // Nothing shows it: as much sky as may be.
  if (shown.length === 0) return most;
  for (let k = 0; k <= shown.length; k++) {
    const left = shown[k - 1] ?? shown[k]!;
    const right = shown[k] ?? left;
    const start = k === 0 ? 0 : left + 1;
    const end = k === shown.length ? width : right;
    if (start === end) continue;
    const from = middle(line, shown.slice(Math.max(0, k - USUAL), Math.max(1, k)));
    const to = middle(line, shown.slice(Math.min(k, shown.length - 1), k + USUAL));
    for (let x = start; x < end; x++) {
      const t = right > left ? (x - left) / (right - left) : 0;
      line[x] = Math.min(most[x]!, Math.max(least[x]!, from * (1 - t) + to * t));
    }
  }
  return line;
}

/** The picture's canvas pixels whose distance is at most so much. */
function within(frame: Frame, away: Float32Array, most: number): Uint8Array {
  const set = new Uint8Array(away.length);
  for (let i = 0; i < set.length; i++) set[i] = away[i]! <= most ? 1 : 0;
  return cropped(frame, set);
}

/** Columns on each side whose median a hidden part goes on from. */
const USUAL = 9;

const middle = (line: Float32Array, columns: readonly number[]): number =>
  columns.map((x) => line[x]!).sort((a, b) => a - b)[columns.length >> 1]!;

/**
 * The ground's alpha at the picture's size: what is not sky. Behind subjects the line between the two goes on.
 * @param sky the sky's matte
 * @param hole canvas pixels behind subjects
 */
export function groundOf(frame: Frame, sky: Uint8Array, hole: Uint8Array): Uint8Array {
  const { width, height, factor } = frame;
  const [w, h] = innerSize(frame);
  // Wider than the hole: sky next to a subject is often taken for ground.
  const away = distanceTo(hole, ...frame.canvas);
  const hidden = within(frame, away, BESIDE);
  const doubted = within(frame, away, DOUBTED);
  const ground = new Float32Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    for (let x = 0; x < w; x++, i++) {
      const at = Math.min(height - 1, y * factor) * width + Math.min(width - 1, x * factor);
      ground[i] = 1 - sky[at]! / 255;
    }
  }
  const line = skyline(ground, doubted, w, h);
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
