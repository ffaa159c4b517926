/**
 * How a garment is cut, as data: stage/people sews it onto any body. Lengths in metres are those of a 1.75 m
 * grown-up and scale with the wearer. A garment is one or more pieces.
 */
export type Cut =
  | TopCut
  | LegsCut
  | SkirtCut
  | ShoeCut
  | GloveCut
  | HatCut
  | NeckwearCut
  | DrapeCut
  | BeltCut
  | PatchCut;

/** Patterns that cloth may be woven or printed in. */
export type Print =
  | 'stripes'
  | 'pinstripes'
  | 'plaid'
  | 'gingham'
  | 'dots'
  | 'floral'
  | 'camouflage'
  /** Broad reflective bands, as firefighters wear. */
  | 'bands';

/** What surrounds the trunk, with or without sleeves. */
export interface TopCut {
  readonly piece: 'top';
  /** Hem: 0 at the waist, 1 over the hips, 2 at mid-thigh. */
  readonly length: number;
  /** Room between body and cloth, metres beyond what the layer adds. */
  readonly ease: number;
  readonly neckline: 'crew' | 'vee' | 'scoop' | 'boat' | 'tank' | 'strapless' | 'high';
  /** 0 none, 0.3 short, 0.6 past the elbow, 1 to the wrist. */
  readonly sleeve: number;
  /** Extra sleeve width at the wrist, metres: kimono and robe sleeves are wide. */
  readonly flare?: number;
  readonly collar?: 'none' | 'band' | 'shirt' | 'turtle' | 'mandarin' | 'lapel' | 'hood' | 'crossed' | 'ring';
  readonly closure?: 'none' | 'buttons' | 'double' | 'zip' | 'toggles';
  /** How far down the front stands open, 0 closed … 1 to the hem. */
  readonly open?: number;
  readonly cuffs?: 'plain' | 'rib' | 'shirt' | 'wide';
  readonly hem?: 'plain' | 'rib';
  readonly pockets?: 'none' | 'chest' | 'hip' | 'kangaroo' | 'four';
  /** Depth of folds, metres. */
  readonly folds?: number;
  /** Ribs of padding round the trunk, as on a down jacket, metres deep. */
  readonly padding?: number;
  /** Something written large on the chest. */
  readonly number?: boolean;
  /** Colour of bands, collar and cuffs where they differ. */
  readonly trim?: string;
  /** Buttons or studs. */
  readonly buttons?: string;
  readonly shoulders?: 'none' | 'epaulettes' | 'pauldrons' | 'puffed';
  /** Colour of a roll of fur or feathers round hem, cuffs and neck. */
  readonly edging?: string;
}

/** What each leg is in, joined at the hips. */
export interface LegsCut {
  readonly piece: 'legs';
  /** 0.12 trunks, 0.45 shorts, 1 to the shoe. */
  readonly length: number;
  readonly ease: number;
  /** Extra width at the hem, metres; negative tapers. */
  readonly flare: number;
  readonly waistband?: string;
  readonly seams?: boolean;
  readonly cuff?: boolean;
  /** Upper edge: 0 hips, 1 waist, 2 under the arms with a bib. */
  readonly rise?: number;
  readonly folds?: number;
  readonly stripe?: string;
}

/** Cloth that hangs from the waist (or hips) and swings. */
export interface SkirtCut {
  readonly piece: 'skirt';
  /** 0 at the waist … 1 on the floor. */
  readonly length: number;
  /** How far the hem stands out beyond the hips, metres. */
  readonly flare: number;
  readonly folds: number;
  /** Number of folds round. */
  readonly pleats: number;
  readonly from: 'waist' | 'hip' | 'chest';
  /** Open at the front, as the tails of a coat. */
  readonly open?: boolean;
  /** Ballet: stands out by itself. */
  readonly stiffness?: number;
  readonly trim?: string;
}

/** Shoes; without any, feet are bare. */
export interface ShoeCut {
  readonly piece: 'shoe';
  /** Upper edge over the ankle, metres; negative shows the instep. */
  readonly shaft: number;
  readonly sole: number;
  readonly soleColour: string;
  readonly heel: number;
  readonly toe: number;
  readonly ease: number;
  readonly laces?: string;
  readonly trim?: string;
}

/** Gloves and mittens. */
export interface GloveCut {
  readonly piece: 'glove';
  readonly ease: number;
  /** Up the forearm, 0–1. */
  readonly length: number;
  readonly flare: number;
}

/** What is on the head: a profile turned about the crown, with a brim, a peak or more. */
export interface HatCut {
  readonly piece: 'hat';
  /** [radius, height] from brow to top in heads, over a head of radius 0.4; the first point sits on the brow. */
  readonly profile: readonly (readonly [number, number])[];
  /** Height of its rim over the eyes, heads. */
  readonly sits: number;
  /** Width of the brim, heads; how much its front and sides turn down. */
  readonly brim?: number;
  readonly droop?: number;
  readonly curl?: number;
  /** A peak in front only, heads. */
  readonly peak?: number;
  readonly band?: string;
  /** Leans back, radians. */
  readonly tilt?: number;
  /** Points round the upper rim, as on a crown. */
  readonly points?: number;
  readonly pleats?: number;
  /** Falls behind the neck or over the ears, heads. */
  readonly drape?: number;
  readonly top?:
    | 'none'
    | 'pompom'
    | 'star'
    | 'badge'
    | 'feather'
    | 'lamp'
    | 'ears'
    | 'horns'
    | 'long-ears'
    | 'board'
    | 'tassel';
  readonly visor?: string;
  /** Lower and upper edge of the visor over the rim, heads. */
  readonly window?: readonly [number, number];
  /** Encloses the whole head with a window. */
  readonly closed?: boolean;
  /** Hides the hair under it. */
  readonly hides?: boolean;
  /** Cloth round the whole head and neck that leaves the face free, or only the eyes. */
  readonly face?: 'open' | 'eyes';
  /** Colour of a roll of fur round the rim. */
  readonly edging?: string;
  /** How far the tip falls over to one side, heads. */
  readonly flop?: number;
}

/** Round the neck. */
export interface NeckwearCut {
  readonly piece: 'neck';
  readonly shape:
    | 'scarf'
    | 'tie'
    | 'bow'
    | 'kerchief'
    | 'necklace'
    | 'medal'
    | 'ruff'
    | 'headphones'
    | 'stethoscope'
    | 'lei'
    | 'earrings';
}

/** Cloth that hangs from the shoulders down the back. */
export interface DrapeCut {
  readonly piece: 'drape';
  /** 0.3 a cape … 1 to the floor. */
  readonly length: number;
  readonly spread: number;
  readonly hood?: 'up' | 'down';
  readonly clasp?: string;
  /** Closed all round, as a poncho; otherwise open in front. */
  readonly round?: boolean;
  /** Where it is fixed: the shoulders (default) or the crown of the head, as a veil. */
  readonly from?: 'shoulders' | 'head';
}

/** Round the waist. */
export interface BeltCut {
  readonly piece: 'belt';
  readonly width: number;
  readonly at: number;
  readonly buckle?: string;
  readonly ends?: boolean;
  readonly pouches?: number;
}

/** Sheets laid onto the trunk: aprons, bibs, straps, plates, packs. */
export interface PatchCut {
  readonly piece: 'patch';
  readonly shape:
    | 'apron'
    | 'waist-apron'
    | 'suspenders'
    | 'backpack'
    | 'breastplate'
    | 'vest-plate'
    | 'sash'
    | 'harness'
    | 'air-tanks'
    | 'goggles'
    | 'mask'
    | 'eye-patch'
    | 'greaves'
    | 'stole'
    | 'satchel'
    | 'wings'
    | 'sari';
}
