/** Most bytes of a picture file. */
export const MOST_BYTES = 50e6;
/** Most pixels of a picture: a camera's 48 megapixels. */
export const MOST_PIXELS = 50e6;
/** Longest side of a picture, pixels. */
export const LONGEST = 16384;
/** Shortest side of a picture, pixels: less holds no scene. */
export const SHORTEST = 16;
/** Seconds that decoding a picture may take; a good one within the limits takes at most a few. */
export const DECODE_SECONDS = 30;
/** Alpha under which a pixel counts as see-through: above it nothing shows, and scaling rounds. */
export const OPAQUE = 250;
