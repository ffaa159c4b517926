/** Phrases of the time of day, longest first where they overlap, to the times of a plan. */
export const times: readonly (readonly [phrase: string, id: string])[] = [
  ['golden hour', 'golden-hour'], ['magic hour', 'golden-hour'], ['golden-hour', 'golden-hour'], ['golden light of the setting sun', 'golden-hour'], ['low sun', 'golden-hour'],
  ['late afternoon', 'golden-hour'], ['blue hour', 'dusk'], ['setting sun', 'sunset'], ['sun sets', 'sunset'], ['sunset', 'sunset'], ['sundown', 'sunset'],
  ['rising sun', 'sunrise'], ['sun rises', 'sunrise'], ['sunrise', 'sunrise'], ['daybreak', 'dawn'], ['first light', 'dawn'], ['dawn', 'dawn'], ['early morning', 'morning'],
  ['morning', 'morning'], ['breakfast time', 'morning'], ['midday', 'noon'], ['noon', 'noon'], ['high sun', 'noon'], ['broad daylight', 'noon'], ['sunny day', 'noon'],
  ['afternoon', 'afternoon'], ['daytime', 'afternoon'], ['daylight', 'afternoon'], ['twilight', 'dusk'], ['nightfall', 'dusk'], ['dusk', 'dusk'], ['evening', 'dusk'],
  ['midnight', 'night'], ['nighttime', 'night'], ['night-time', 'night'], ['late night', 'night'], ['night', 'night'], ['moonlight', 'night'], ['moonlit', 'night'],
  ['full moon', 'night'], ['starry sky', 'night'], ['starlit', 'night'], ['under the stars', 'night'],
];

/** Words of the weather when no weather of the catalogue has the word itself: the kind, and the strength that the word alone means. */
export const weathers: Readonly<Record<string, { readonly id: string; readonly strength: number; readonly needs?: 'outdoors' }>> = {
  rain: { id: 'rain', strength: 0.6 }, rainy: { id: 'rain', strength: 0.6 }, raining: { id: 'rain', strength: 0.6 }, rainfall: { id: 'rain', strength: 0.6 }, raindrop: { id: 'rain', strength: 0.5 },
  raindrops: { id: 'rain', strength: 0.5 }, drizzle: { id: 'rain', strength: 0.25 }, drizzling: { id: 'rain', strength: 0.25 }, downpour: { id: 'rain', strength: 1 },
  'rain-streaked': { id: 'rain', strength: 0.5 }, monsoon: { id: 'rain', strength: 1 }, storm: { id: 'storm', strength: 0.9 }, stormy: { id: 'storm', strength: 0.8 },
  thunderstorm: { id: 'storm', strength: 1 }, thunder: { id: 'storm', strength: 0.8 }, lightning: { id: 'storm', strength: 0.8 }, hurricane: { id: 'storm', strength: 1 }, tempest: { id: 'storm', strength: 1 },
  snow: { id: 'snow', strength: 0.5 }, snowy: { id: 'snow', strength: 0.5 }, snowing: { id: 'snow', strength: 0.6 }, snowfall: { id: 'snow', strength: 0.6 }, snowflake: { id: 'snow', strength: 0.5 },
  snowflakes: { id: 'snow', strength: 0.5 }, blizzard: { id: 'snow', strength: 1 }, flurry: { id: 'snow', strength: 0.4 }, flurries: { id: 'snow', strength: 0.4 }, snowstorm: { id: 'snow', strength: 1 },
  fog: { id: 'fog', strength: 0.6 }, foggy: { id: 'fog', strength: 0.6 }, mist: { id: 'fog', strength: 0.4 }, misty: { id: 'fog', strength: 0.4 }, haze: { id: 'fog', strength: 0.25 }, hazy: { id: 'fog', strength: 0.25 },
  overcast: { id: 'overcast', strength: 0.8 }, cloudy: { id: 'overcast', strength: 0.6 }, 'grey sky': { id: 'overcast', strength: 0.8 }, 'gray sky': { id: 'overcast', strength: 0.8 },
  sunny: { id: 'clear', strength: 1 }, 'clear sky': { id: 'clear', strength: 1 }, 'blue sky': { id: 'clear', strength: 1 }, 'clear skies': { id: 'clear', strength: 1 }, 'cloudless': { id: 'clear', strength: 1 },
  sandstorm: { id: 'dust', strength: 1 }, 'dust storm': { id: 'dust', strength: 1 },
};

/** Words before a weather or a wind that change its strength, as a factor. */
export const strengths: Readonly<Record<string, number>> = {
  light: 0.5, gentle: 0.5, soft: 0.5, slight: 0.4, faint: 0.4, thin: 0.5, fine: 0.5, mild: 0.6, sparse: 0.5, steady: 1, heavy: 1.5, thick: 1.5, dense: 1.5, strong: 1.6, violent: 2,
  fierce: 1.9, torrential: 1.8, driving: 1.6, pouring: 1.6, massive: 1.6, howling: 2, raging: 1.9, wild: 1.7, drifting: 0.7, lightly: 0.5, gently: 0.5, softly: 0.5, heavily: 1.5,
};

/** Words of wind, in metres a second (Beaufort's middles). */
export const winds: Readonly<Record<string, number>> = {
  breeze: 3.5, breezy: 4.5, wind: 6, winds: 7, windy: 8, windswept: 8, gust: 11, gusts: 11, gusty: 10, gale: 18, hurricane: 30, tornado: 35, blustery: 10, squall: 15,
};
