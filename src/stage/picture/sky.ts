import * as THREE from 'three/webgpu';
import {
  clamp,
  float,
  max,
  min,
  mix,
  type Node,
  smoothstep,
  texture,
  uniform,
  vec2,
  vec3,
} from '../render/tsl.ts';
import { noiseTexture } from './air/materials.ts';
import type { Plate } from './plate.ts';
import { luma } from './sampling.ts';
import type { Surface } from './sheet.ts';
import { bytes, halves } from './textures.ts';

/** A sky whose detail deviates by less than this, of 255, has no clouds that could be seen to move. */
const CLOUDLESS = 1.5;

/** How fast clouds near the horizon are, of those overhead: they are farther off. */
const LOW = 0.4;

/** Share of the light that thin clouds take where they are thick, and of the white that they add. */
const SHADE = 0.2;
const WHITE = 0.42;
/** How much faster than others they are. */
const HASTE = 1.5;

/** Clouds that pass over a layer. */
export interface Passing {
  /** Shift so far at the top of the sky, heights. */
  readonly gone: { value: THREE.Vector2 };
  /** How far clouds that the picture does not have are there, 0 to 1. */
  readonly laid: { value: number };
  /** The picture has no clouds of its own that could move. */
  readonly cloudless: boolean;
  /** Colour of the sky at a place of the layer. @param now what the layer shows there at rest */
  paint(surface: Surface, now: Node): Node;
  dispose(): void;
}

/** A texture whose rows are rings. */
function ring(made: THREE.DataTexture): THREE.DataTexture {
  made.wrapS = THREE.RepeatWrapping;
  return made;
}

/** Heights that the clouds have gone after which nothing of where they were is left. */
const LEFT = 0.03;

/** Lightness of a thing, of the sky's behind it: darker ones stand there, others are clouds that were not known. */
const THING = [0.28, 0.5] as const;

/**
 * A sky that passes: its clean plate moves over its own gradient; what stands in it keeps what it takes from the light
 * and what it adds. Where the plate has no clouds, thin ones are laid over.
 * @param horizon where the sky ends, a share of the height
 * @param open how far each place of the layer moves with the sky, and how far it was shown at rest
 * @param guess it is not sure that it is a sky: its own detail is left where it is
 */
export function makePassing(
  plate: Plate,
  picture: { readonly width: number; readonly height: number },
  open: {
    readonly width: number;
    readonly height: number;
    readonly data: Float32Array;
    readonly shown: Float32Array;
  },
  horizon: number,
  seed: number,
  guess: boolean,
): Passing {
  const gone = uniform(new THREE.Vector2()) as unknown as { value: THREE.Vector2 };
  const laid = uniform(0) as unknown as { value: number };
  const cloudless = guess || plate.cloudy < CLOUDLESS;
  const aspect = picture.width / picture.height;
  const clean = ring(bytes(plate.clean));
  const { gradient } = plate;
  const planes = [0, 1, 2].map((c) => gradient.data.filter((_, i) => i % 3 === c).map((v) => v / 255));
  const slope = ring(halves(gradient, ...planes));
  const where = halves(open, open.data, open.shown, plate.keep, plate.calm);
  const noise = cloudless ? noiseTexture(seed) : undefined;
  const at = (from: THREE.Texture, place: Node): Node => texture(from, place).level(0);
  /** Where on the plate a place of the picture lies. */
  const onPlate = (place: Node): Node =>
    place
      .mul(vec2(picture.width / plate.clean.width, picture.height / plate.clean.height))
      .add(vec2(0, plate.above / plate.clean.height));
  return {
    gone,
    laid,
    cloudless,
    paint({ place }, now) {
      const high = clamp(float(horizon).sub(place.y).div(Math.max(0.1, horizon)), 0, 1).toVar();
      const shift = (gone as unknown as Node).mul(high.mul(1 - LOW).add(LOW)).toVar();
      const there = at(where, clamp(place, 0, 1)).toVar();
      const moved = vec3(0, 0, 0).toVar();
      const here = onPlate(place).toVar();
      const plain = at(clean, here).xyz.toVar();
      const ratio = luma(now)
        .div(max(luma(plain), 1 / 255))
        .toVar();
      if (noise) {
        // What has no clouds has nothing that could go; what stands in it stays before what is laid over.
        const free = float(1)
          .sub(there.z)
          .mul(smoothstep(0.72, 0.94, ratio));
        // What something hid at rest is guessed: nothing stands there.
        const amount = (laid as unknown as Node)
          .mul(there.w)
          .mul(mix(float(1), free, smoothstep(0.4, 0.9, there.y)));
        moved.assign(wisps(now, place, shift, high, noise, aspect, amount));
      } else {
        const source = onPlate(place.sub(shift.div(vec2(aspect, 1)))).toVar();
        const then = at(clean, source).xyz;
        moved.assign(clamp(then.add(at(slope, here).xyz.sub(at(slope, source).xyz)), 0, 1));
        // What stands in the sky takes from its light, what shines adds to it, whatever passes behind; of clouds that
        // were where nothing was known nothing is left when they have gone.
        const keep = max(there.z, float(1).sub(smoothstep(0, LEFT, shift.length()))).toVar();
        const thing = float(1).sub(smoothstep(THING[0], THING[1], ratio));
        const took = min(now.div(max(plain, 1 / 255)), 1);
        const stood = moved
          .mul(mix(vec3(1, 1, 1), took, max(keep, thing)))
          .add(max(now.sub(plain), 0).mul(keep));
        // What something hid at rest is guessed: nothing stands there.
        moved.assign(mix(moved, clamp(stood, 0, 1), smoothstep(0.4, 0.9, there.y)));
      }
      return mix(now, moved, there.x);
    },
    dispose() {
      for (const one of [clean, slope, where, noise]) one?.dispose();
    },
  };
}

/** Thin clouds in the sky's own light: paler than a blue sky, greyer than a white one; none low over the horizon. */
function wisps(
  sky: Node,
  place: Node,
  shift: Node,
  high: Node,
  noise: THREE.Texture,
  aspect: number,
  amount: Node,
): Node {
  const n = (p: Node): Node => texture(noise, p).level(0);
  // Thin ones are seen to go only when they go faster.
  const p = place.mul(vec2(aspect, 1)).sub(shift.mul(HASTE)).toVar();
  // They lie flat: longer than high, the more so the lower they stand.
  const flat = float(2.4).sub(high);
  const bend = n(vec2(p.x.mul(0.35), p.y.mul(0.8)))
    .xy.sub(0.5)
    .toVar();
  const broad = n(vec2(p.x.mul(0.33).add(bend.x.mul(0.3)), p.y.mul(flat.mul(0.62)).add(bend.y.mul(0.35)))).y;
  const fine = n(
    vec2(p.x.mul(0.9).add(bend.y.mul(0.4)).add(0.3), p.y.mul(flat.mul(1.7)).add(bend.x.mul(0.5))),
  ).x;
  const thick = smoothstep(0.24, 0.74, broad.mul(0.66).add(fine.mul(0.34)))
    .mul(smoothstep(0, 0.35, high))
    .mul(amount)
    .toVar();
  const light = luma(sky).toVar();
  const pale = smoothstep(0.6, 0.85, light).toVar();
  const lit = sky.add(
    mix(vec3(light, light, light), vec3(1, 1, 1), 0.65)
      .sub(sky)
      .mul(thick.mul(WHITE)),
  );
  const dull = sky.mul(float(1).sub(thick.mul(SHADE)));
  return mix(lit, dull, pale);
}
