export { type ConformOptions, conform, soundOf } from './conform.ts';
export { type Container, type SniffedClip, sniffContainer } from './container.ts';
export { type FrameOptions, firstFrame, framesAt, lastFrame } from './frames.ts';
export { type Clip, type InspectOptions, inspectClip } from './inspect.ts';
export { CLIP_LIMITS, type ClipLimits } from './limits.ts';
export { readManifest, type Told, wordsOf } from './manifest.ts';
export { inspectPicture, type UploadedPicture } from './picture.ts';
