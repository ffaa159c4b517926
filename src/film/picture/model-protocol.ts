import type { Field, Raster } from '../../vision/raster.ts';

/** What the process that runs a depth model is asked. */
export interface ModelRequest {
  /** Path of the ONNX file. */
  readonly model: string;
  readonly picture: Raster;
  /** Packages to try, in order. */
  readonly runtimes: readonly string[];
}

/** What it answers. */
export type ModelReply =
  | { readonly type: 'depth'; readonly field: Field }
  /** No runtime is installed. */
  | { readonly type: 'missing' }
  /** It is no model of depth; `why` ends a sentence. */
  | { readonly type: 'model'; readonly why: string };
