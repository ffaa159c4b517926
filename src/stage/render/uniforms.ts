import * as THREE from 'three/webgpu';
import { texture, texture3D, uniform } from './tsl.ts';

/**
 * What every material reads while a picture is drawn. `render()` fills it first, so several renderers may
 * share it: pictures are drawn one after another.
 */
const vector = (x = 0, y = 0, z = 0): THREE.Vector3 => new THREE.Vector3(x, y, z);

const blank = new THREE.DataTexture(new Uint8Array([128, 128, 128, 255]), 1, 1);
blank.needsUpdate = true;

const blankDepth = new THREE.DepthTexture(4, 4, THREE.FloatType);
blankDepth.compareFunction = THREE.LessEqualCompare;
blankDepth.name = 'no shadow yet';

const half = (n: number): number => THREE.DataUtils.toHalfFloat(n);

/** A probe volume of even light: what movers see before a set is baked. */
export function evenVolume(level: number): THREE.Data3DTexture {
  const data = new Uint16Array(3 * 4).fill(half(0));
  for (let c = 0; c < 3; c++) data.set([half(level), half(0), half(level * 0.3), half(0)], c * 4);
  const volume = new THREE.Data3DTexture(data, 1, 1, 3);
  volume.type = THREE.HalfFloatType;
  volume.format = THREE.RGBAFormat;
  volume.minFilter = volume.magFilter = THREE.LinearFilter;
  volume.needsUpdate = true;
  return volume;
}

export const u = {
  time: uniform(0),
  /** 0 miniature, 1 cel, 2 painted, 3 clay. */
  shading: uniform(0, 'int'),
  exposure: uniform(1),
  /** Dimmer on what shines, so that lamps in the picture keep their drawing at the picture's exposure. */
  practical: uniform(1),
  camera: uniform(vector(0, 1, 5)),
  /** Direction to a sun (w 0) or position of a spot (w 1). */
  key: uniform(new THREE.Vector4(0.4, 0.8, 0.5, 0)),
  keyColour: uniform(vector(1.6, 1.45, 1.2)),
  /** Axis of a spot, cosine of the inner and outer half-angle, reference distance. */
  keyAxis: uniform(vector(0, -1, 0)),
  keyCone: uniform(vector(-1, -2, 1)),
  shadowMatrix: uniform(new THREE.Matrix4()),
  /** Radius of the shadow's penumbra in the map (0–1 across it), bias along the normal in metres, strength. */
  shadowSoft: uniform(0.002),
  shadowBias: uniform(0.02),
  shadowOn: uniform(0),
  /** Two unshadowed lights for movers only: direction to the light; colour. */
  rim: uniform(vector(-0.5, 0.5, -0.7)),
  rimColour: uniform(vector(0, 0, 0)),
  fill: uniform(vector(0, 0.3, 1)),
  fillColour: uniform(vector(0, 0, 0)),
  /** Light beside the lens for what moves; irradiance beyond which all light on it is netted. */
  eye: uniform(vector(0, 0.3, 1)),
  eyeColour: uniform(vector(0, 0, 0)),
  net: uniform(1e6),
  fogColour: uniform(vector(0.5, 0.55, 0.6)),
  fogSun: uniform(vector(0, 0, 0)),
  fogSunDirection: uniform(vector(0, 1, 0)),
  /** Extinction per metre, falloff with height per metre. */
  fog: uniform(new THREE.Vector2(0, 0)),
  wet: uniform(0),
  /** Light that waves gather on what lies under them, 0–1. */
  caustics: uniform(0),
  /** Snow that lies on what faces up, 0–1. */
  snow: uniform(0),
  /** Probe volume: lowest corner, 1 / size, texels. */
  probeMin: uniform(vector(-5, 0, -5)),
  probeScale: uniform(vector(0.1, 0.2, 0.1)),
  probeCount: uniform(vector(1, 1, 1)),
  /** Gain of the light that movers get from the set, and shadow colours of cel shading. */
  celShadow: uniform(vector(0.4, 0.44, 0.66)),
  /** The drawn sky: as SkyDome, then clouds (cover, brightness, drift) and how bright stars are. */
  skyZenith: uniform(vector(0.2, 0.35, 0.7)),
  skyHorizon: uniform(vector(0.7, 0.8, 0.9)),
  skyGround: uniform(vector(0.2, 0.2, 0.2)),
  skyGlow: uniform(vector(0, 0, 0)),
  skyGlowPower: uniform(60),
  skySun: uniform(vector(0.3, 0.5, 0.5)),
  /** Disc: radiance; cosine of its radius. */
  disc: uniform(new THREE.Vector4(0, 0, 0, 0.9998)),
  cloud: uniform(new THREE.Vector4(0.3, 1, 0, 0)),
  cloudLit: uniform(vector(1, 1, 1)),
  cloudDark: uniform(vector(0.5, 0.5, 0.6)),
  stars: uniform(0),
  /** Strength of an aurora; pole of the Milky Way and middle of a rainbow, each with its strength. */
  aurora: uniform(0),
  galaxy: uniform(new THREE.Vector4(0, 1, 0, 0)),
  bow: uniform(new THREE.Vector4(0, -1, 0, 0)),
  /** Light of lamps and bursts on steam, rain and smoke. */
  airGlow: uniform(vector(0, 0, 0)),
  /** Least radiance of steam. */
  steam: uniform(0),
  /** 1 when a mirror image has been drawn. */
  mirrorOn: uniform(0),
  wind: uniform(new THREE.Vector4(1, 0, 0, 1)),
  /** Mirror image of the floor: strength, roughness, puddles, height. */
  mirror: uniform(new THREE.Vector4(0, 0.3, 0, 0)),
  ambientFloor: uniform(0),
  /** Factor on all baked light; whether anything else differs from the bake. */
  bakeGain: uniform(1),
  changing: uniform(0),
  /** Lamps that differ from the bake: what they give more, or less where it is negative. */
  lamps: [0, 1].map(() => ({ at: uniform(vector()), colour: uniform(vector()) })),
  /** Bursts of light in the sky: direction to them, irradiance / π. */
  flash: uniform(vector(0, 1, 0)),
  flashColour: uniform(vector()),
  /** Brightness of flickering lamps now: neon, fire, fluorescent. */
  flicker: uniform(vector(1, 1, 1)),
};

/** Textures that materials read; `.value` is set before a picture is drawn. */
export const t = {
  shadow: texture(blankDepth),
  probes: texture3D(evenVolume(0.5)),
  /** Lat-long image of the surroundings for reflections. */
  around: texture(blank),
  mirror: texture(blank),
  noise: texture(blank),
};
