/** Number words. */
export const numbers: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fifteen: 15,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100, thousand: 500, once: 1, twice: 2, thrice: 3, single: 1, lone: 1, solitary: 1, double: 2, both: 2,
  dozen: 12,
};

/** Words of number that are an estimate. */
export const estimates: Readonly<Record<string, number>> = {
  several: 4, few: 3, some: 3, many: 10, numerous: 12, countless: 60, multiple: 4, various: 4, dozens: 30, hundreds: 120, thousands: 400, scores: 40, lots: 10,
  plenty: 8, scattered: 8, endless: 60, innumerable: 60,
};

/** 'a … of X': how many X it stands for. */
export const collectives: Readonly<Record<string, number>> = {
  couple: 2, pair: 2, trio: 3, group: 5, crowd: 24, cluster: 6, bunch: 6, bundle: 6, row: 8, line: 8, string: 10, series: 5, set: 4, stack: 6, pile: 10, heap: 12,
  flock: 12, herd: 10, pack: 6, litter: 5, swarm: 40, school: 20, shoal: 20, fleet: 6, array: 8, collection: 8, assortment: 8, rank: 10, wall: 12, team: 5,
  band: 4, gang: 5, dozen: 12, hundred: 120, thousand: 400, score: 30, handful: 5, variety: 6, patch: 6, field: 40, sea: 60, circle: 6, number: 5, lot: 8,
  host: 12, army: 40, tangle: 6, mess: 8, layer: 3, ring: 8, stream: 12, shower: 30, cascade: 12, family: 4, colony: 20, murmuration: 60, convoy: 5,
};

/** 'the … of X' that only points into X: X itself is meant. */
export const partsOfWhole: ReadonlySet<string> = new Set([
  'front', 'back', 'rear', 'top', 'bottom', 'side', 'edge', 'middle', 'center', 'centre', 'end', 'surface', 'interior', 'inside', 'outside', 'corner', 'rest',
  'kind', 'type', 'sort', 'form', 'base', 'foot', 'tip', 'half', 'part', 'piece', 'bit', 'section', 'portion', 'sight', 'view', 'hint', 'touch', 'glimpse',
  'body', 'expanse', 'stretch', 'heart', 'exterior', 'depth', 'depths', 'midst', 'outskirt', 'sliver', 'sheet', 'pool', 'flurry', 'swirl', 'plume', 'puff', 'wisp', 'cloud',
  'burst', 'ray', 'beam', 'shaft', 'column', 'trail', 'gust', 'blanket', 'wave', 'pinch', 'splash', 'drop', 'flash', 'bolt',
]);

/** Containers and servings: 'a cup of coffee' is a cup. */
export const containers: ReadonlySet<string> = new Set([
  'cup', 'mug', 'glass', 'bottle', 'bowl', 'plate', 'box', 'basket', 'bag', 'jar', 'bucket', 'tray', 'crate', 'barrel', 'shelf', 'pot', 'pan', 'vase', 'can',
  'bouquet', 'slice', 'loaf', 'pint', 'jug', 'pitcher', 'tub', 'sack', 'cart', 'truck', 'ball', 'roll', 'spool', 'skewer', 'portrait', 'statue', 'picture', 'painting', 'map',
]);
