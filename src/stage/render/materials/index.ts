import asphalt from './asphalt.ts';
import brass from './brass.ts';
import brick from './brick.ts';
import ceramic from './ceramic.ts';
import clay from './clay.ts';
import cloth from './cloth.ts';
import cobble from './cobble.ts';
import concrete from './concrete.ts';
import dirt from './dirt.ts';
import eye from './eye.ts';
import felt from './felt.ts';
import glass from './glass.ts';
import grass from './grass.ts';
import hair from './hair.ts';
import ice from './ice.ts';
import iron from './iron.ts';
import knit from './knit.ts';
import leaf from './leaf.ts';
import leather from './leather.ts';
import type { Surface } from './material.ts';
import metal from './metal.ts';
import nylon from './nylon.ts';
import paper from './paper.ts';
import parquet from './parquet.ts';
import plain from './plain.ts';
import plaster from './plaster.ts';
import plastic from './plastic.ts';
import resin from './resin.ts';
import rubber from './rubber.ts';
import sand from './sand.ts';
import silk from './silk.ts';
import skin from './skin.ts';
import snow from './snow.ts';
import steel from './steel.ts';
import stone from './stone.ts';
import terracotta from './terracotta.ts';
import tile from './tile.ts';
import twill from './twill.ts';
import water from './water.ts';
import wood from './wood.ts';

/** Every surface by name; a new one is a file and a line here. */
export const surfaces: Readonly<Record<string, Surface>> = Object.fromEntries(
  [
    asphalt,
    brass,
    brick,
    ceramic,
    clay,
    cloth,
    cobble,
    concrete,
    dirt,
    eye,
    felt,
    glass,
    grass,
    hair,
    ice,
    iron,
    knit,
    leaf,
    leather,
    metal,
    nylon,
    paper,
    parquet,
    plain,
    plaster,
    plastic,
    resin,
    rubber,
    sand,
    silk,
    skin,
    snow,
    steel,
    stone,
    terracotta,
    tile,
    twill,
    water,
    wood,
  ].map((surface) => [surface.name, surface]),
);

/** Other names for the same surface. */
const synonyms: Readonly<Record<string, string>> = {
  weave: 'cloth',
  satin: 'silk',
  fabric: 'cloth',
  cotton: 'cloth',
  wool: 'felt',
  rock: 'stone',
  earth: 'dirt',
  foliage: 'leaf',
};

/** The name that the table knows: itself, a synonym's, or 'plain'. */
export const knownSurface = (name: string): string => (name in surfaces ? name : (synonyms[name] ?? 'plain'));

/** Layer of a surface in the tile texture, by its place in the alphabet. */
export const layerNames: readonly string[] = Object.keys(surfaces).sort();
