/** Lengths of a clip in seconds, as the API writes them. */
export const SECONDS = ['4', '8', '12', '16', '20'] as const;
/** Sizes of a clip, for every model. */
export const SIZES = ['720x1280', '1280x720', '1024x1792', '1792x1024', '1080x1920', '1920x1080'] as const;
/** Frames a second. */
export const FPS = ['24', '30'] as const;

/** What a request that names nothing gets: OpenAI's defaults. */
export const DEFAULTS = { seconds: '4', size: '720x1280', fps: 24 } as const;

/** Extensions in a row. */
export const MOST_EXTENSIONS = 6;
/** Seconds of a clip, with all its extensions. */
export const SHORTEST = 0.5;
export const LONGEST = 120;
/** Characters of one video. */
export const MOST_CHARACTERS = 2;
/** Videos that one request may make. */
export const MOST_TAKES = 4;
/** Bytes of a reference picture, as of OpenAI's data URLs. */
export const IMAGE_BYTES = 20 * 1024 * 1024;
/** Bytes of an uploaded clip unless the server says otherwise. */
export const CLIP_BYTES = 256 * 1024 * 1024;
/** Largest seed. */
export const LARGEST_SEED = 0xffff_ffff;

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A size as the API writes it. */
export function sizeOf(text: (typeof SIZES)[number]): Size {
  const [width, height] = text.split('x').map(Number) as [number, number];
  return { width, height };
}
