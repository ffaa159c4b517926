/** Garments and what is worn like one, for phrases that no garment of the catalogue answers. */
export const garmentNouns: ReadonlySet<string> = new Set(
  'shirt t-shirt tee blouse sweater jumper cardigan hoodie jacket coat overcoat raincoat trench-coat trenchcoat parka blazer suit tuxedo vest waistcoat dress gown skirt kimono robe cloak cape apron uniform jumpsuit overalls dungarees jeans trousers pants shorts leggings tights sock stocking shoe boot sneaker sandal slipper heel hat cap beanie beret helmet hood scarf shawl glove mitten belt tie bowtie suspenders brace sunglasses goggles mask veil headband bandana turban crown necklace earring bracelet watch backpack armor armour costume spacesuit swimsuit bikini wetsuit lingerie pajamas pyjamas sari toga poncho tunic sleeve outfit clothes clothing attire garb wardrobe tank-top top button-down polo turtleneck nightgown nightdress nightshirt scrubs leotard bodysuit corset petticoat bonnet wig blindfold cardigan-coat tutu toque sombrero'.split(
    ' ',
  ),
);

/** Garments that the catalogue has under no name of their own, to the nearest one in cut. */
export const nearGarments: Readonly<Record<string, string>> = {
  nightgown: 'gown',
  nightdress: 'gown',
  nightshirt: 'robe',
  leotard: 'swimsuit',
  bodysuit: 'swimsuit',
  corset: 'tank-top',
  petticoat: 'skirt',
  bonnet: 'headscarf',
  blindfold: 'headband',
  sombrero: 'sun-hat',
  sari: 'gown',
  toga: 'robe',
  poncho: 'shawl-wrap',
  turban: 'headscarf',
  veil: 'headscarf',
};

/** What is said of clothes as a whole. */
export const wholeOutfits: ReadonlySet<string> = new Set([
  'outfit',
  'clothes',
  'clothing',
  'attire',
  'garb',
  'wardrobe',
  'gear',
]);

/** Adjectives that tell of clothes without naming one, to a garment that is (or is not) there. */
export const dressedAdjectives: Readonly<
  Record<string, { readonly garment: string; readonly state: string }>
> = {
  barefoot: { garment: 'shoes', state: 'none' },
  shoeless: { garment: 'shoes', state: 'none' },
  shirtless: { garment: 'shirt', state: 'none' },
  bareheaded: { garment: 'hat', state: 'none' },
  masked: { garment: 'mask', state: '' },
  hooded: { garment: 'hood', state: '' },
  helmeted: { garment: 'helmet', state: '' },
  cloaked: { garment: 'cloak', state: '' },
  caped: { garment: 'cape', state: '' },
  uniformed: { garment: 'uniform', state: '' },
  armored: { garment: 'armor', state: '' },
  armoured: { garment: 'armor', state: '' },
  suited: { garment: 'suit', state: '' },
};

/** Parts of garments, to the garment they belong to. */
export const garmentParts: Readonly<Record<string, string>> = {
  sleeve: 'shirt',
  collar: 'shirt',
  cuff: 'shirt',
  hem: 'dress',
  lapel: 'jacket',
  shoelace: 'shoe',
  brim: 'hat',
  hood: 'hoodie',
};
