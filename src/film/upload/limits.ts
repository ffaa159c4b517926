/** What an uploaded clip may be and may cost. */
export interface ClipLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Pixels of a frame. */
  readonly pixels: number;
  /** Longest and shortest side, pixels. */
  readonly longest: number;
  readonly shortest: number;
  readonly seconds: number;
  readonly frames: number;
  /** Seconds that one run of ffmpeg or ffprobe may take, by the clock and by the processor. */
  readonly runSeconds: number;
}

/** The longest clip of ours (120 s) with some room, in the largest size that a plan may have. */
export const CLIP_LIMITS: ClipLimits = {
  bytes: 500e6,
  pixels: 3840 * 2160,
  longest: 3840,
  shortest: 16,
  seconds: 125,
  frames: 7500,
  runSeconds: 60,
};

/** Most boxes of an MP4, or elements of a Matroska file, that are looked at; two minutes in fragments have few thousand. */
export const MOST_PARTS = 200_000;
/** Deepest nesting of boxes; real files have 7. */
export const DEEPEST = 10;
/** Most samples (frames, or pieces of sound) that all tables of an MP4 may speak of together. */
export const MOST_SAMPLES = 20e6;
/** Most tracks. */
export const MOST_TRACKS = 16;
/** Most bytes of the manifest that travels in a clip. */
export const MANIFEST_BYTES = 4e6;
