/** How a body of a material sounds when struck. */
interface Resonance {
  /** Lowest partial of a body of about 30 cm, Hz. */
  readonly hz: number;
  /** Partials relative to the lowest: [ratio, decibels]. */
  readonly partials: readonly (readonly [number, number])[];
  /** Seconds until the lowest partial has fallen by 60 dB. */
  readonly decay: number;
  /** How much faster high partials die: the exponent of the ratio. */
  readonly damping: number;
  /** 0 a pillow … 1 steel: what it does as a hammer. */
  readonly hardness: number;
  /** Share of noise in the attack, and its middle frequency. */
  readonly noise: readonly [share: number, hz: number];
}

// Free bars: 1, 2.76, 5.40, 8.93; plates and shells are denser (Fletcher & Rossing, The Physics of Musical Instruments).
const bar = [
  [1, 0],
  [2.76, -5],
  [5.4, -11],
  [8.93, -17],
] as const;
const plate = [
  [1, 0],
  [1.59, -2],
  [2.14, -4],
  [2.65, -4],
  [3.16, -7],
  [4.06, -9],
  [5.12, -10],
  [6.71, -13],
  [8.3, -16],
] as const;
const shell = [
  [1, 0],
  [1.52, -6],
  [2.3, -3],
  [3.46, -6],
  [4.6, -9],
  [6.1, -12],
] as const;
const lump = [
  [1, 0],
  [1.7, -6],
  [2.4, -10],
] as const;

/** Families: a material that has no entry sounds like its family. */
const families: Readonly<Record<string, string>> = {
  iron: 'steel',
  metal: 'steel',
  brass: 'steel',
  copper: 'steel',
  aluminium: 'steel',
  aluminum: 'steel',
  chrome: 'steel',
  bronze: 'steel',
  silver: 'steel',
  gold: 'steel',
  tin: 'steel',
  parquet: 'wood',
  hardwood: 'wood',
  bamboo: 'wood',
  oak: 'wood',
  timber: 'wood',
  terracotta: 'ceramic',
  porcelain: 'ceramic',
  tile: 'ceramic',
  enamel: 'ceramic',
  brick: 'stone',
  concrete: 'stone',
  asphalt: 'stone',
  plaster: 'stone',
  marble: 'stone',
  rock: 'stone',
  pavement: 'stone',
  cobblestone: 'stone',
  felt: 'cloth',
  knit: 'cloth',
  silk: 'cloth',
  wool: 'cloth',
  cotton: 'cloth',
  fabric: 'cloth',
  linen: 'cloth',
  denim: 'cloth',
  velvet: 'cloth',
  carpet: 'cloth',
  net: 'cloth',
  rope: 'cloth',
  nylon: 'cloth',
  satin: 'cloth',
  hair: 'cloth',
  fur: 'cloth',
  feather: 'cloth',
  sand: 'earth',
  dirt: 'earth',
  mud: 'earth',
  grass: 'earth',
  gravel: 'earth',
  leaf: 'earth',
  leaves: 'earth',
  snow: 'earth',
  soil: 'earth',
  foliage: 'earth',
  leather: 'rubber',
  vinyl: 'plastic',
  cardboard: 'paper',
  ice: 'glass',
  crystal: 'glass',
  resin: 'plastic',
  clay: 'stone',
  flesh: 'skin',
  hand: 'skin',
  shoe: 'rubber',
  sole: 'rubber',
  bone: 'wood',
  foam: 'cloth',
  food: 'skin',
};

const table: Readonly<Record<string, Resonance>> = {
  steel: { hz: 420, partials: plate, decay: 1.3, damping: 0.45, hardness: 1, noise: [0.25, 5200] },
  wood: { hz: 210, partials: bar, decay: 0.16, damping: 0.75, hardness: 0.65, noise: [0.5, 1500] },
  ceramic: { hz: 1500, partials: shell, decay: 0.3, damping: 0.6, hardness: 0.95, noise: [0.25, 6000] },
  glass: { hz: 1900, partials: shell, decay: 0.55, damping: 0.5, hardness: 1, noise: [0.2, 7000] },
  stone: { hz: 340, partials: lump, decay: 0.05, damping: 0.6, hardness: 0.9, noise: [0.9, 1900] },
  plastic: { hz: 520, partials: plate, decay: 0.09, damping: 0.8, hardness: 0.6, noise: [0.5, 2400] },
  rubber: {
    hz: 92,
    partials: [
      [1, 0],
      [2.1, -6],
      [3.7, -10],
      [5.2, -15],
    ],
    decay: 0.14,
    damping: 0.6,
    hardness: 0.3,
    noise: [0.4, 600],
  },
  cloth: { hz: 120, partials: lump, decay: 0.04, damping: 0.8, hardness: 0.06, noise: [1.6, 1900] },
  paper: { hz: 260, partials: lump, decay: 0.03, damping: 0.7, hardness: 0.2, noise: [1.6, 3600] },
  skin: { hz: 150, partials: lump, decay: 0.05, damping: 0.8, hardness: 0.2, noise: [1, 1100] },
  earth: { hz: 90, partials: lump, decay: 0.05, damping: 0.8, hardness: 0.15, noise: [1.4, 1300] },
  water: { hz: 320, partials: lump, decay: 0.1, damping: 0.6, hardness: 0.1, noise: [1.4, 1600] },
};

/** The family of a material: 'parquet' is wood, 'brass' steel. Unknown materials sound like plastic. */
export function familyOf(material: string): string {
  const name = material.toLowerCase();
  return name in table ? name : (families[name] ?? 'plastic');
}

/** How a material sounds; unknown ones like plastic. */
export function resonanceOf(material: string): Resonance {
  return table[familyOf(material)] as Resonance;
}
