export type { Brief, DialogueLine, FrontMatter, Passage, ShotBrief } from './brief.ts';
export { checkBytes, checkText, MOST_CHARACTERS } from './check.ts';
export { dialectOf } from './dialect-of.ts';
export type { Dialect } from './dialects/dialect.ts';
export { type FormatOptions, format, formatEdits } from './format/index.ts';
export { reparse } from './incremental.ts';
export { dialects } from './labels.ts';
export { parse } from './parse.ts';
export { briefOf, emptyShot, readBrief } from './read.ts';
export type { Meter } from './scan.ts';
export {
  type Branch,
  type BranchKind,
  type Field,
  isLeaf,
  type Leaf,
  type LeafKind,
  type Node,
  print,
  type Tree,
} from './tree.ts';
