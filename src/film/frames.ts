/** Where pictures come from: a render child, or a test's own drawing. */
export interface FrameSource {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Frames a second. */
  readonly fps: number;
  /** RGBA pictures, rows from the top, four bytes a pixel, for the indices in the order asked. */
  frames(indices: readonly number[]): AsyncIterable<Uint8Array>;
}

/** Stereo sound of a clip. */
export interface Sound {
  readonly left: Float32Array;
  readonly right: Float32Array;
  /** Hertz. */
  readonly sampleRate: number;
}

/** The numbers from `first` to `last`, both included. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
