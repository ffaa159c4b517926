export { burnIn } from './burn-in.ts';
export { captions, timestamp } from './captions.ts';
export { type Cache, diskCache } from './disk-cache.ts';
export { type FrameSource, range, type Sound } from './frames.ts';
export { type Manifest, manifestText } from './manifest.ts';
export { encodePng, type Picture } from './png.ts';
export { type Probe, probe } from './probe.ts';
export { checkEncoder, run } from './programs.ts';
export {
  type Ahead,
  openRendering,
  prelaunch,
  type Rendering,
  type RenderingOptions,
} from './render-process.ts';
export type { Drawn, Progress } from './render-protocol.ts';
export { contactSheet, type Tile, takesSheet } from './sheet.ts';
export {
  type Mixed,
  type ShootOptions,
  type Shot,
  type Source,
  shoot,
  still,
  type Targets,
} from './shoot.ts';
export { checkPlace, withWorkspace } from './workspace.ts';
