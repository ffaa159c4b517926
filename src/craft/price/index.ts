export { type Fitted, fit, type Wanted } from './fit.ts';
export {
  type Amount,
  cardsWith,
  type PriceOptions,
  type PriceRow,
  type PriceSettings,
  type PriceTable,
  price,
} from './price.ts';
export { checkCorrections } from './schema.ts';
export { priceText } from './table.ts';
