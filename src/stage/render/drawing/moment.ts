import * as THREE from 'three/webgpu';
import type { Vec3 } from '../../../base/vectors.ts';
import { flickerOf, setChanges } from '../changing.ts';
import type { Exposure } from '../exposure.ts';
import { aimEye, eyeTint } from '../faces.ts';
import { t, u } from '../uniforms.ts';
import type { View } from '../view.ts';

/**
 * Puts a camera where a view's is.
 * @param aspect width over height
 */
export function aim(c: THREE.PerspectiveCamera, camera: View['camera'], aspect: number): void {
  const half = Math.atan(18 / camera.mm);
  c.fov = (aspect >= 1 ? 2 * Math.atan(Math.tan(half) / aspect) : 2 * half) * (180 / Math.PI);
  c.aspect = aspect;
  c.near = 0.06;
  c.far = 1200;
  c.position.set(...camera.position);
  c.up.set(0, 1, 0);
  c.lookAt(...camera.target);
  if (camera.roll) c.rotateZ(-camera.roll);
  c.coordinateSystem = THREE.WebGPUCoordinateSystem;
  c.updateProjectionMatrix();
  c.updateMatrixWorld(true);
}

const exposed = (exposure: Exposure | number = 1): Exposure =>
  typeof exposure === 'number' ? { level: exposure, eye: 0, net: 1e6 } : exposure;

/**
 * Fills the uniforms that every material reads: light, air and sky of a view's moment.
 * @param at where the camera is
 */
export function setMoment({ stage, camera, ...view }: View, at: THREE.Vector3): void {
  const { options: o, baked } = stage;
  u.time.value = view.time;
  u.camera.value.copy(at);
  const { level, eye, net } = exposed(view.exposure);
  u.exposure.value = level;
  u.net.value = net;
  u.eyeColour.value.set(...eyeTint(o.fill?.colour)).multiplyScalar(eye);
  aimEye(u.eye.value, at, camera.target, o.key);
  u.practical.value = Math.min(1, 0.95 / u.exposure.value);
  u.shading.value = { miniature: 0, cel: 1, painted: 2, clay: 3 }[o.look.shading];
  const d = o.daylight;
  const { lamps, all } = stage.lightAt(view.time, view.light);
  setChanges(lamps, all, o.fireworks ?? [], view.time, camera.target, level, view.light?.flash);
  u.practical.value *= Math.min(2, view.light?.all ?? 1);
  u.rim.value.set(...(o.rim?.direction ?? [0, 1, 0]));
  u.rimColour.value.set(...(o.rim?.colour ?? [0, 0, 0]));
  u.fill.value.set(...(o.fill?.direction ?? [0, 0.5, 1])).normalize();
  u.fillColour.value.set(...(o.fill?.colour ?? [0, 0, 0]));
  u.fogColour.value.set(...(o.fogColour ?? d.fog));
  if (baked && !o.fogColour) {
    // By night fog glows with the lamps around it.
    const share = (o.indoor ? 0.5 : 0.3 + 0.25 * (o.haze ?? 0)) * (1 - (o.indoor ? 0 : d.day));
    u.fogColour.value.x += baked.air[0] * share;
    u.fogColour.value.y += baked.air[1] * share;
    u.fogColour.value.z += baked.air[2] * share;
  }
  u.fogSun.value.set(...(o.indoor ? ([0, 0, 0] as const) : d.fogSun));
  u.fogSunDirection.value.set(...d.direction);
  u.fog.value.set(o.weather.fog, 0.05);
  u.caustics.value = o.submerged ? 1 : 0;
  u.wet.value = o.indoor ? 0 : o.weather.wet;
  u.snow.value = !o.indoor && o.weather.falls === 'snow' ? 0.75 + 0.25 * o.weather.strength : 0;
  u.wind.value.set(
    Math.sin(o.weather.windYaw),
    0,
    Math.cos(o.weather.windYaw),
    o.indoor ? 0.4 : o.weather.wind,
  );
  // A cloud before the sun dims the sky around it too, though less.
  const open = 0.6 + 0.4 * (view.light?.key ?? 1);
  u.skyZenith.value.set(...d.dome.zenith).multiplyScalar(open);
  u.skyHorizon.value.set(...d.dome.horizon).multiplyScalar(open);
  u.skyGround.value.set(...d.dome.ground);
  u.skyGlow.value.set(...d.dome.glow).multiplyScalar(view.light?.key ?? 1);
  u.skyGlowPower.value = d.dome.glowPower;
  u.skySun.value.set(...d.dome.sunDirection);
  u.disc.value.set(...d.disc.colour, Math.cos(d.disc.radius));
  const drift = view.time * o.weather.wind * 0.0006;
  u.cloud.value.set(
    // A painted sky is never empty.
    o.look.shading === 'cel' ? Math.max(0.45, d.cloud.cover) : d.cloud.cover,
    1,
    Math.sin(o.weather.windYaw) * drift + (o.seed % 97) / 97,
    Math.cos(o.weather.windYaw) * drift,
  );
  u.cloudLit.value.set(...d.cloud.lit);
  u.cloudDark.value.set(...d.cloud.dark);
  u.stars.value = d.stars;
  u.aurora.value = d.marvels?.aurora ?? 0;
  u.galaxy.value.set(...(d.marvels?.galaxy.pole ?? [0, 1, 0]), d.marvels?.galaxy.strength ?? 0);
  u.bow.value.set(...(d.marvels?.bow.middle ?? [0, -1, 0]), d.marvels?.bow.strength ?? 0);
  u.steam.value = (0.3 + 0.75 * (o.indoor ? Math.max(0.4, d.day) : d.day)) / level;
  u.flicker.value.set(...flickerOf(view.time));
  if (baked) {
    t.probes.value = baked.probes;
    t.around.value = baked.around;
    u.probeMin.value.set(...baked.probeMin);
    u.probeScale.value.set(1 / baked.probeSize[0], 1 / baked.probeSize[1], 1 / baked.probeSize[2]);
    u.probeCount.value.set(...baked.counts);
    u.airGlow.value
      .set(...baked.air)
      .multiplyScalar(all)
      .addScaledVector(u.flashColour.value, 0.6);
  }
  const look = o.look.shading === 'cel' ? celShadow(d.dome.zenith) : ([0.4, 0.44, 0.66] as const);
  u.celShadow.value.set(...look);
}

/** Cel shadows take a cool cast of the sky. */
const celShadow = (zenith: Vec3): Vec3 => {
  const top = Math.max(...zenith, 0.01);
  return [0.42 + (0.14 * zenith[0]) / top, 0.44 + (0.13 * zenith[1]) / top, 0.58 + (0.2 * zenith[2]) / top];
};
