import { columnsOf } from '../../base/columns.ts';
import { visible } from '../../base/visible.ts';
import type { Amount, PriceRow, PriceTable } from './price.ts';

const SOURCES = {
  measured: 'measured',
  source: 'from source',
  documentation: 'documented',
  'second-hand': 'second-hand',
} as const;

/**
 * The table for people: what each engine would change, what one clip and all of them cost, and of which day.
 * @example priceText(price(brief)).split('\n')[0] // '4 s, 1280x720, 24 fps, from text, 1 take'
 */
export function priceText(table: PriceTable): string {
  const { wanted, pieces, takes, rows } = table;
  const several = pieces * takes > 1;
  const head = ['Engine', 'Model', 'As asked?', 'Credits', 'Dollars', ...(several ? ['All'] : []), 'As of'];
  const lines = rows.map((row) => [
    row.card.engine,
    row.card.model,
    row.refuses || row.changes.length > 0 ? row.changes.join(', ') : 'yes',
    range(row.each?.credits, ''),
    row.each ? dollars(row.each.usd) : `unknown: ${row.why}`,
    ...(several ? [all(row)] : []),
    `${row.price?.date ?? row.card.date} ${SOURCES[row.price?.source ?? row.card.source]}${row.card.endedOn ? `, ended ${row.card.endedOn}` : ''}`,
  ]);
  const text = [head, ...lines].map((line) => line.map(visible));
  const widths = head.map((_, i) => Math.max(...text.map((line) => columnsOf(line[i] as string))));
  const print = (line: readonly string[]): string =>
    line
      .map((cell, i) => cell + ' '.repeat((widths[i] as number) - columnsOf(cell)))
      .join('  ')
      .trimEnd();
  const what = [
    pieces > 1 ? `${pieces} pieces of ${short(wanted.seconds)} s` : `${short(wanted.seconds)} s`,
    `${wanted.width}x${wanted.height}`,
    `${wanted.fps} fps`,
    wanted.mode === 'i2v' ? 'from a picture' : 'from text',
    `${takes} ${takes === 1 ? 'take' : 'takes'}`,
  ].join(', ');
  return [what, '', ...text.map(print), ''].join('\n');
}

function all({ total, made }: PriceRow): string {
  if (!total) return 'unknown';
  const credits = total.credits ? `${range(total.credits, '')} credits, ` : '';
  return `${credits}${dollars(total.usd)} for ${made}`;
}

const dollars = (usd: Amount['usd']): string =>
  usd === undefined ? 'unknown' : usd[1] === 0 ? 'free' : range(usd, '$');

/** `8–10`; an amount below a dollar keeps its cents' tenths. */
function range(amount: readonly [number, number] | undefined, sign: '' | '$'): string {
  if (!amount) return '';
  const [from, to] = amount.map((n) => sign + (sign === '' ? short(n) : n.toFixed(n < 0.1 ? 3 : 2))) as [
    string,
    string,
  ];
  return from === to ? from : `${from}–${to.replace('$', '')}`;
}

const short = (n: number): string => String(Math.round(n * 100) / 100);
