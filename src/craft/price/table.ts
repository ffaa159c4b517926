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
 * The table for people: what each engine would change, what one clip and all of them cost, and of which day. Engines
 * without a known price, and those that cannot make the clip, are named below it with the reason.
 * @example priceText(price(brief)).split('\n')[0] // '4 s, 1280x720, 24 fps, from text, 1 take'
 */
export function priceText(table: PriceTable): string {
  const { wanted, pieces, takes, rows } = table;
  const several = pieces * takes > 1;
  const what = [
    pieces > 1 ? `${pieces} pieces of ${short(wanted.seconds)} s` : `${short(wanted.seconds)} s`,
    `${wanted.width}x${wanted.height}`,
    `${wanted.fps} fps`,
    wanted.mode === 'i2v' ? 'from a picture' : 'from text',
    `${takes} ${takes === 1 ? 'take' : 'takes'}`,
  ].join(', ');
  const priced = rows.filter((row) => row.each && !row.refuses);
  const made = new Set(priced.map((row) => row.made));
  const all = made.size === 1 ? `All ${[...made][0]}` : 'All';
  const head = ['Engine', 'Model', 'As asked?', 'A clip', ...(several ? [all] : []), 'As of'];
  const lines = priced.map((row) => [
    row.card.engine,
    row.card.model,
    row.changes.length > 0 ? row.changes.join(', ') : 'yes',
    amount(row.each),
    ...(several
      ? [row.total ? amount(row.total) + (made.size > 1 ? ` for ${row.made}` : '') : 'unknown']
      : []),
    `${row.price?.date ?? row.card.date} ${SOURCES[row.price?.source ?? row.card.source]}${row.card.endedOn ? ', ended' : ''}`,
  ]);
  return [
    what,
    '',
    ...columns([head, ...lines]),
    '',
    ...unpriced(rows.filter((row) => !priced.includes(row))),
    '',
  ].join('\n');
}

/** Cells one under the other. */
function columns(lines: readonly (readonly string[])[]): string[] {
  const text = lines.map((line) => line.map(visible));
  const widths = (text[0] ?? []).map((_, i) => Math.max(...text.map((line) => columnsOf(line[i] as string))));
  return text.map((line) =>
    line
      .map((cell, i) => cell + ' '.repeat((widths[i] as number) - columnsOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** Engines without an amount, by the reason: `Price unknown, no price known: Kling kling-3.0, …`. */
function unpriced(rows: readonly PriceRow[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const row of rows) {
    const why = row.refuses ? `Cannot make it, ${row.changes.join(', ')}` : `Price unknown, ${row.why}`;
    const name = `${row.card.engine}${/^any\b/.test(row.card.model) ? '' : ` ${row.card.model}`}`;
    byReason.set(why, [...(byReason.get(why) ?? []), `${name}${row.card.endedOn ? ' (ended)' : ''}`]);
  }
  return [...byReason].map(([why, names]) => visible(`${why}: ${names.join(', ')}.`));
}

function amount(of: Amount | undefined): string {
  if (!of) return 'unknown';
  return `${of.credits ? `${range(of.credits, '')} credits, ` : ''}${dollars(of.usd)}`;
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
