import { type Accepted, API, GUIDE } from '../../brief/settings.ts';
import type { EngineCard } from '../../catalogue/engine-card.ts';
import { engines } from '../../catalogue/engines/index.generated.ts';

/** What a target takes; a list that is absent is not known to be limited. */
export interface Limits {
  /** How messages call the target: 'The guide', 'Kling 3.0'. */
  readonly label: string;
  readonly modes?: readonly string[];
  /** Lengths in seconds: a list, or any between two. */
  readonly seconds?: readonly number[] | { readonly from: number; readonly to: number };
  /** `WIDTHxHEIGHT`. */
  readonly sizes?: readonly string[];
  /** Short sides in pixels, where no sizes are listed. */
  readonly shortSides?: readonly number[];
  readonly aspects?: readonly string[];
  readonly fps?: readonly number[];
  readonly models?: readonly string[];
  /** False where a negative prompt is refused. */
  readonly negativePrompt?: boolean;
}

const ofLists = (label: string, { seconds, sizes, fps, models, aspects }: Accepted): Limits => ({
  label,
  modes: ['t2v', 'i2v'],
  seconds,
  sizes,
  fps,
  models,
  aspects,
  negativePrompt: false,
});

/** Pixels of the short side of a resolution's name; undefined for a name that says none. */
const shortSide = (name: string): number | undefined => {
  const k = /^(\d+)k$/i.exec(name);
  if (k) return { 2: 1440, 4: 2160, 8: 4320 }[Number(k[1])];
  const p = /^(\d{3,4})p$/i.exec(name);
  return p ? Number(p[1]) : undefined;
};

function ofCard(card: EngineCard): Limits {
  const shortSides = card.resolutions?.map(shortSide);
  return {
    label: card.label,
    modes: card.modes,
    ...(card.seconds ? { seconds: card.seconds } : {}),
    ...(card.sizes ? { sizes: card.sizes } : {}),
    ...(shortSides?.every((s) => s !== undefined) ? { shortSides: shortSides as number[] } : {}),
    ...(card.aspects ? { aspects: card.aspects } : {}),
    ...(card.fps ? { fps: card.fps } : {}),
    ...(card.negativePrompt === undefined ? {} : { negativePrompt: card.negativePrompt }),
  };
}

/** Every name that `target` may have. */
export const targets: readonly string[] = ['guide', 'api', ...engines.map(({ id }) => id)];

/**
 * What a target takes; undefined where there is no such target.
 * @param target `guide`, `api` or the id of an engine card
 * @example limitsOf('guide')?.seconds // [4, 8, 12]
 */
export function limitsOf(target: string): Limits | undefined {
  if (target === 'guide') return ofLists('The guide', GUIDE);
  if (target === 'api') return ofLists('The API', API);
  const card = engines.find(({ id }) => id === target);
  return card && ofCard(card);
}

/** A picture's size in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A size as pixels; undefined for what is no `WIDTHxHEIGHT`.
 * @example pixelSize('1280x720') // { width: 1280, height: 720 }
 */
export function pixelSize(size: string): PixelSize | undefined {
  const m = /^\s*(\d{1,5})\s*[x×*]\s*(\d{1,5})\s*$/i.exec(size);
  return m ? { width: Number(m[1]), height: Number(m[2]) } : undefined;
}

/**
 * The shape of a size as a ratio in small numbers.
 * @example aspectOf({ width: 1280, height: 720 }) // '16:9'
 */
export function aspectOf({ width, height }: PixelSize): string {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const by = divisor(width, height) || 1;
  return `${width / by}:${height / by}`;
}
