import { fromHex, type Rgb } from '../../base/colour.ts';

/**
 * The usual colour of every material of the kit, for shapes that name none. Chosen by eye a little greyer
 * than the real thing: warm light saturates them.
 */
const usual: Readonly<Record<string, string>> = {
  wood: '#a8866a',
  brick: '#9a5a48',
  plaster: '#d8cfc0',
  concrete: '#a3a09a',
  asphalt: '#4a4a4e',
  metal: '#8d9298',
  steel: '#c2c6ca',
  brass: '#c9a45a',
  iron: '#3b3a3c',
  ceramic: '#efece4',
  glass: '#bcd0d4',
  rubber: '#2c2b2c',
  leather: '#7a4a30',
  felt: '#8a8378',
  cloth: '#cfc6b8',
  knit: '#b8a894',
  paper: '#ece4d2',
  plastic: '#d9d6cf',
  stone: '#8d8880',
  grass: '#6f8f4a',
  leaf: '#5f8a45',
  sand: '#d9c39a',
  snow: '#f1f4f8',
  water: '#5c8796',
  tile: '#c8c4b8',
  terracotta: '#bf6a48',
  skin: '#d9a07c',
  ice: '#cfe3ec',
  dirt: '#7d6650',
  parquet: '#c99a63',
};

/** The names of the kit's materials. */
export const materialNames: readonly string[] = Object.keys(usual);

/** What a shape's outside is like, before it becomes part of a batch. */
export interface Surface {
  readonly material: string;
  readonly colour: Rgb;
  readonly scale: number;
  readonly roughness: number | undefined;
  readonly metal: number | undefined;
  readonly wear: number;
  readonly vary: number;
}

/**
 * A surface by name. Throws a RangeError for a material that the table lacks or a colour that is no #rrggbb.
 * @example surface('wood', { colour: '#886644', wear: 0.4 })
 */
export function surface(
  material: string,
  options: {
    colour?: string;
    scale?: number;
    roughness?: number;
    metal?: number;
    wear?: number;
    vary?: number;
  } = {},
): Surface {
  const fallback = usual[material];
  if (!fallback)
    throw new RangeError(`"${material}" is no material of the kit: ${materialNames.join(', ')}.`);
  return {
    material,
    colour: fromHex(options.colour ?? fallback),
    scale: options.scale ?? 1,
    roughness: options.roughness,
    metal: options.metal,
    wear: options.wear ?? 0,
    vary: options.vary ?? 0.05,
  };
}

/** What a shape looks like that was given no surface. */
export const bare: Surface = surface('plastic');
