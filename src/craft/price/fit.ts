import type { EngineCard } from '../../catalogue/engine-card.ts';

/** What a clip is wanted as. */
export interface Wanted {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly mode: 't2v' | 'i2v';
  /** Characters of the text that an engine would get. */
  readonly characters: number;
  readonly negativePrompt: boolean;
  readonly seed: boolean;
}

/** How an engine would make a clip. */
export interface Fitted {
  /** Seconds of each clip, and how many clips hold the wanted length. */
  readonly seconds: number;
  readonly clips: number;
  /** Pixels `WIDTHxHEIGHT`, or a resolution by name. */
  readonly size: string;
  /** Resolution by name, for the price: `720p`. */
  readonly resolution: string;
  /** What would be other than asked, each as a phrase; none: it takes the settings as they are. */
  readonly changes: readonly string[];
  /** It cannot make this clip at all. */
  readonly refuses: boolean;
}

const shortSide = (name: string): number => {
  const k = /^(\d+)k$/.exec(name);
  return k ? (Number(k[1]) === 2 ? 1440 : Number(k[1]) * 540) : Number.parseInt(name, 10);
};

/** `1792x1024` → `1024p`. */
export const resolutionOf = (width: number, height: number): string => `${Math.min(width, height)}p`;

/**
 * How an engine would make a wanted clip, and what it would change.
 * @example fit(card, { seconds: 5, width: 1280, height: 720, fps: 24, mode: 't2v', characters: 300, negativePrompt: false, seed: false }).changes
 */
export function fit(card: EngineCard, wanted: Wanted): Fitted {
  const changes: string[] = [];
  const { size, resolution } = sizeOf(card, wanted, changes);
  const { seconds, clips } = lengthOf(card, wanted, resolution, changes);
  const refuses = !card.modes.includes(wanted.mode);
  if (refuses)
    changes.push(wanted.mode === 'i2v' ? 'no picture to begin with' : 'needs a picture to begin with');
  if (card.fps && !card.fps.includes(wanted.fps)) changes.push(`${card.fps.join(' or ')} fps`);
  if (card.audio === 'none') changes.push('no sound');
  if (card.maxCharacters !== undefined && wanted.characters > card.maxCharacters)
    changes.push(`at most ${card.maxCharacters} characters (${wanted.characters})`);
  if (wanted.negativePrompt && card.negativePrompt !== true) changes.push('no negative prompt');
  if (wanted.seed && card.seed === false) changes.push('no seed');
  return { seconds, clips, size, resolution, changes, refuses };
}

function sizeOf(
  card: EngineCard,
  { width, height }: Wanted,
  changes: string[],
): Pick<Fitted, 'size' | 'resolution'> {
  const size = `${width}x${height}`;
  const resolution = resolutionOf(width, height);
  if (card.sizes) {
    if (card.sizes.includes(size)) return { size, resolution };
    // The nearest in shape, then in area.
    const far = (name: string): number => {
      const [w, h] = name.split('x').map(Number) as [number, number];
      return (
        Math.abs(Math.log((w / h) * (height / width))) * 10 + Math.abs(Math.log((w * h) / (width * height)))
      );
    };
    const near = [...card.sizes].sort((a, b) => far(a) - far(b))[0] as string;
    changes.push(near);
    const [w, h] = near.split('x').map(Number) as [number, number];
    return { size: near, resolution: resolutionOf(w, h) };
  }
  if (!card.resolutions) return { size, resolution };
  const side = Math.min(width, height);
  const near =
    card.resolutions.find((r) => shortSide(r) === side) ??
    [...card.resolutions].sort((a, b) => shortSide(a) - shortSide(b)).find((r) => shortSide(r) >= side) ??
    [...card.resolutions].sort((a, b) => shortSide(b) - shortSide(a))[0];
  if (near === undefined || shortSide(near) === side) return { size, resolution: near ?? resolution };
  changes.push(near);
  return { size: near, resolution: near };
}

function lengthOf(
  card: EngineCard,
  wanted: Wanted,
  resolution: string,
  changes: string[],
): { seconds: number; clips: number } {
  const { seconds } = wanted;
  const list = card.secondsAt?.[resolution] ?? card.seconds;
  if (!list) return { seconds, clips: 1 };
  const shortest = 'from' in list ? list.from : Math.min(...list);
  const longest = 'from' in list ? list.to : Math.max(...list);
  const holds = (one: number): number =>
    'from' in list
      ? Math.min(longest, Math.max(shortest, Math.ceil(one * 10) / 10))
      : ([...list].sort((a, b) => a - b).find((s) => s >= one) ?? longest);
  const clips = Math.max(1, Math.ceil(seconds / longest - 1e-9));
  const each = holds(seconds / clips);
  if (each * clips !== seconds) changes.push(clips > 1 ? `${clips} × ${each} s` : `${each} s`);
  else if (clips > 1) changes.push(`${clips} clips of ${each} s`);
  return { seconds: each, clips };
}
