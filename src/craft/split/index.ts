export { type Piece, type Split, type SplitOptions, split } from './split.ts';
