/**
 * render/ draws plain models and puppets with three's WebGPU renderer, in Node and in a browser alike.
 *
 * - `createRenderer(host, { width, height, quality })` with a host from film/gpu.ts or `browserHost()`.
 * - `renderer.stage(options)` assembles what stands still and bakes its light; `rigOf()` of light/ makes the
 *   lights from a plan. Then `stage.add(object, id)`, `stage.prop(model, id)`, `stage.emit(emitter)`.
 * - Once a shot `renderer.meter(view)`; for each frame `renderer.render(view)`; `renderer.renderIds(view)` for
 *   what is seen. A picture is a pure function of its view.
 * - `puppetMaterial({ kind, colour, … })`: the material of whatever moves (skinned meshes and morphs too);
 *   geometry brings `position`, `normal`, `uv` in metres and a linear `color` with baked occlusion.
 *
 * How light is split: one key with a shadow map at run time; everything else is baked per vertex, and into a
 * volume of probes for what moves. All surfaces of a set are one array texture and one draw call.
 * `scripts/still.ts` draws a place with whatever a module adds, to look at work in progress.
 */

export type { BakeCache } from './bake.ts';
export type { Exposure } from './exposure.ts';
export type { Firework } from './fireworks.ts';
export { browserHost, type GpuHost } from './host.ts';
export { type Look, lookOf, plainLook } from './look.ts';
export { surfaces } from './materials/index.ts';
export { type PuppetMaterial, type PuppetMaterialOptions, puppetMaterial } from './puppet.ts';
export { createRenderer, type Renderer, type RendererOptions } from './renderer.ts';
export type { KeyLight } from './shadow.ts';
export { bakeLight } from './stage/lights.ts';
export type { Fixed, StageOptions } from './stage/options.ts';
export type { PropHandle } from './stage/prop.ts';
export { Stage } from './stage.ts';
export type { View } from './view.ts';
