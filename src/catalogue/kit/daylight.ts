import type { SetKit } from './set-kit.ts';

/** What the sky outside gives at a time of day: the colour of a window pane, how bright, and its light. */
export interface Daylight {
  readonly night: boolean;
  /** Colour and strength of a pane seen from inside. */
  readonly pane: string;
  readonly strength: number;
  readonly kelvin: number;
  /** Power of a square metre of window, relative to a 60 W bulb. */
  readonly power: number;
}

const overcast: Daylight = { night: false, pane: '#b4c8da', strength: 1, kelvin: 7800, power: 1.1 };
const tones: Readonly<Record<string, Daylight>> = {
  sunrise: { night: false, pane: '#ffd2a0', strength: 1.1, kelvin: 3600, power: 1.2 },
  dawn: { night: false, pane: '#9ab0d0', strength: 0.7, kelvin: 8500, power: 0.7 },
  morning: { night: false, pane: '#dfe8ee', strength: 1.3, kelvin: 5600, power: 1.5 },
  noon: { night: false, pane: '#e8eef2', strength: 1.5, kelvin: 6200, power: 1.7 },
  afternoon: { night: false, pane: '#f4e6cc', strength: 1.3, kelvin: 5000, power: 1.5 },
  'golden-hour': { night: false, pane: '#ffca88', strength: 1.3, kelvin: 3400, power: 1.5 },
  sunset: { night: false, pane: '#ff9d66', strength: 1, kelvin: 2900, power: 1.1 },
  dusk: { night: true, pane: '#5a6a9c', strength: 0.5, kelvin: 9500, power: 0.5 },
  night: { night: true, pane: '#26385c', strength: 0.28, kelvin: 11000, power: 0.25 },
};

/** Light outside at a time of day and weather; an unspecified time is a bright overcast day. */
export function daylight(time: string, weather: string): Daylight {
  const tone = tones[time] ?? overcast;
  const grey = ['rain', 'snow', 'fog', 'storm', 'overcast', 'drizzle', 'light-rain', 'heavy-rain'].includes(
    weather,
  );
  if (!grey) return tone;
  return tone.night
    ? tone
    : { ...tone, pane: '#8fa6bc', kelvin: 8800, strength: tone.strength * 0.6, power: tone.power * 0.6 };
}

/** The panel of light that a window lets in; `towards` points into the room. */
export function windowLight(
  kit: SetKit,
  at: readonly [number, number, number],
  towards: readonly [number, number, number],
  size: readonly [number, number],
  light: Daylight,
): void {
  kit.lamp({
    kind: 'panel',
    at,
    towards,
    size,
    kelvin: light.kelvin,
    power: light.power * size[0] * size[1],
    source: 'window',
  });
}
