export { type Joined, join } from './join/index.ts';
export {
  type AdviceOptions,
  type Advised,
  adviceText,
  type HiggsfieldAdvice,
  higgsfieldAdvice,
} from './presets/index.ts';
export {
  type Amount,
  cardsWith,
  type Fitted,
  type PriceOptions,
  type PriceRow,
  type PriceSettings,
  type PriceTable,
  price,
  priceText,
  type Wanted,
} from './price/index.ts';
export { type Remix, type RemixOptions, remix } from './remix/index.ts';
export { type Piece, type Split, type SplitOptions, split } from './split/index.ts';
export {
  type AnswerLine,
  type BriefAnswers,
  composeBrief,
  fillTemplate,
  parseAnswer,
  parseLine,
  type Question,
  questions,
  type Template,
  templates,
} from './wizard/index.ts';
