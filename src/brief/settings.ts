/** What a service takes for a clip's settings. */
export interface Accepted {
  /** Lengths in seconds. */
  readonly seconds: readonly number[];
  /** `WIDTHxHEIGHT` in pixels. */
  readonly sizes: readonly string[];
  /** Frames a second. */
  readonly fps: readonly number[];
  readonly models: readonly string[];
  /** Shapes of the picture, `W:H`. */
  readonly aspects: readonly string[];
}

const shared = {
  fps: [24, 30],
  models: ['sora-2', 'sora-2-pro', 'sora-2-max'],
  aspects: ['16:9', '9:16'],
} as const;

/** The prompt guide's values: 4, 8 and 12 s, 720p and 1080p. */
export const GUIDE: Accepted = {
  ...shared,
  seconds: [4, 8, 12],
  sizes: ['1280x720', '720x1280', '1920x1080', '1080x1920'],
};

/** The Videos API's values: also 16 and 20 s, and the two sizes between. */
export const API: Accepted = {
  ...shared,
  seconds: [4, 8, 12, 16, 20],
  sizes: ['1280x720', '720x1280', '1920x1080', '1080x1920', '1792x1024', '1024x1792'],
};

/** Settings that a brief is shot with when nobody says otherwise. */
export const DEFAULTS = { seconds: 4, size: '1280x720', fps: 24, model: 'sora-2' } as const;
