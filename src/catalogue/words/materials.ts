/** Words for what something is made of, to the name that stage/ and sound/ know. */
export const materials: Readonly<Record<string, string>> = {
  wood: 'wood', wooden: 'wood', oak: 'wood', pine: 'wood', timber: 'wood', bamboo: 'wood', cedar: 'wood', plywood: 'wood', teak: 'wood',
  wicker: 'wood', rattan: 'wood', log: 'wood', parquet: 'parquet', hardwood: 'parquet', brick: 'brick', stone: 'stone', stony: 'stone',
  rock: 'stone', rocky: 'stone', granite: 'stone', marble: 'stone', cobblestone: 'stone', cobbled: 'stone', pebble: 'stone', slate: 'stone',
  crystal: 'glass', crystalline: 'glass', glass: 'glass', glassy: 'glass', 'stained-glass': 'glass', concrete: 'concrete', cement: 'concrete',
  asphalt: 'asphalt', tarmac: 'asphalt', plaster: 'plaster', stucco: 'plaster', adobe: 'plaster', clay: 'terracotta', terracotta: 'terracotta',
  earthenware: 'terracotta', metal: 'metal', metallic: 'metal', tin: 'metal', aluminium: 'metal', aluminum: 'metal', chrome: 'steel',
  steel: 'steel', 'stainless-steel': 'steel', iron: 'iron', 'wrought-iron': 'iron', 'cast-iron': 'iron', rusty: 'iron', rusted: 'iron',
  brass: 'brass', copper: 'brass', bronze: 'brass', gold: 'brass', golden: 'brass', silver: 'steel', ceramic: 'ceramic', porcelain: 'ceramic',
  china: 'ceramic', enamel: 'ceramic', rubber: 'rubber', leather: 'leather', 'leather-bound': 'leather', suede: 'leather', felt: 'felt',
  wool: 'knit', woollen: 'knit', woolen: 'knit', knit: 'knit', knitted: 'knit', crochet: 'knit', cashmere: 'knit', yarn: 'knit', silk: 'cloth',
  silken: 'cloth', satin: 'cloth', cotton: 'cloth', linen: 'cloth', denim: 'cloth', velvet: 'cloth', tweed: 'cloth', canvas: 'cloth', lace: 'cloth',
  cloth: 'cloth', fabric: 'cloth', flannel: 'cloth', chiffon: 'cloth', sequin: 'cloth', plush: 'felt', fur: 'felt', furry: 'felt', paper: 'paper',
  cardboard: 'paper', papercraft: 'paper', parchment: 'paper', origami: 'paper', plastic: 'plastic', vinyl: 'plastic', acrylic: 'plastic',
  lego: 'plastic', resin: 'plastic', wax: 'plastic', sand: 'sand', sandy: 'sand', dirt: 'dirt', muddy: 'dirt', mud: 'dirt', gravel: 'dirt',
  grass: 'grass', grassy: 'grass', snow: 'snow', snowy: 'snow', ice: 'ice', icy: 'ice', frozen: 'ice', tile: 'tile', tiled: 'tile', leaf: 'leaf',
};

/** Fibres and skins by which a garment is called, kept as written next to the material that stands for them. */
export const fabrics: ReadonlySet<string> = new Set([
  'silk', 'silken', 'satin', 'cotton', 'linen', 'denim', 'velvet', 'tweed', 'wool', 'woollen', 'woolen', 'knit', 'knitted', 'cashmere',
  'leather', 'suede', 'lace', 'flannel', 'chiffon', 'fur', 'felt', 'canvas', 'sequin', 'sequined', 'corduroy', 'tulle', 'nylon',
]);
