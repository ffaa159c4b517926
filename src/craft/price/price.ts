import { type Brief, parse } from '../../brief/index.ts';
import { DEFAULTS } from '../../brief/settings.ts';
import type { EngineCard, EngineCorrection, Price } from '../../catalogue/engine-card.ts';
import { engines } from '../../catalogue/engines/index.generated.ts';
import { type Fitted, fit, type Wanted } from './fit.ts';

/** Settings as a person writes them; what cannot be read counts as the default and is told in `problems`. */
export interface PriceSettings {
  readonly seconds?: string | number | undefined;
  readonly size?: string | undefined;
  readonly fps?: string | number | undefined;
  readonly mode?: string | undefined;
  readonly negativePrompt?: string | undefined;
  readonly seed?: string | number | undefined;
}

/** What is to be shot of a brief. */
export interface PriceOptions {
  /** Takes of each clip, from 1; 1 when absent. */
  readonly takes?: number;
  /** Cut the clip into pieces of so many seconds (0.5 or more), as `split` does. */
  readonly pieceSeconds?: number;
  /** Corrections of engine cards by id, and cards of one's own under an id that no card has. */
  readonly engines?: Readonly<Record<string, EngineCorrection>>;
}

/** Money: from what to what, in dollars, credits, or both. */
export interface Amount {
  readonly usd?: readonly [from: number, to: number];
  readonly credits?: readonly [from: number, to: number];
}

/** One engine's offer. */
export interface PriceRow extends Fitted {
  readonly card: EngineCard;
  /** For one clip (or piece); undefined where the price is not known. Never 0 for what is not known. */
  readonly each: Amount | undefined;
  /** For all pieces and takes. */
  readonly total: Amount | undefined;
  /** How many clips are made in all. */
  readonly made: number;
  /** The price that was used, or the nearest one that has no amount. */
  readonly price: Price | undefined;
  /** Why it is not known. */
  readonly why?: string;
}

/** What a brief costs on every engine. */
export interface PriceTable {
  readonly wanted: Wanted;
  /** Pieces that the clip is cut into; 1 without a split. */
  readonly pieces: number;
  readonly takes: number;
  readonly rows: readonly PriceRow[];
  /** What could not be read, each as a sentence. */
  readonly problems: readonly string[];
}

/**
 * What a brief costs on every engine that there is a card of: what each would change, credits and dollars for one clip
 * and for all takes and pieces. Free comes first, then what is offered by price, then what is unknown, then history.
 * Never throws, whatever the settings are.
 * @example price(readBrief(text), { seconds: 8 }, { takes: 3, pieceSeconds: 4 }).rows[0]?.made // 6
 */
export function price(brief: Brief, settings: PriceSettings = {}, options: PriceOptions = {}): PriceTable {
  const problems: string[] = [];
  const whole = wantedOf(brief, settings, problems);
  const takes = Math.max(1, Math.min(10_000, Math.round(options.takes ?? 1) || 1));
  const piece = options.pieceSeconds;
  const pieces =
    piece !== undefined && piece >= 0.5 && whole.seconds > piece
      ? Math.ceil(whole.seconds / piece - 1e-9)
      : 1;
  const wanted = pieces > 1 ? { ...whole, seconds: whole.seconds / pieces } : whole;
  const rows = cardsWith(options.engines).map((card) => rowOf(card, wanted, pieces * takes));
  return { wanted, pieces, takes, rows: rows.sort(byOffer), problems };
}

/**
 * The cards with a user's corrections laid over them; an id that no card has is a card of its own where it says enough.
 * @example cardsWith({ 'kling-3.0': { date: '2026-11-01', prices: [{ unit: 'second', amount: 0.2, currency: 'USD', date: '2026-11-01', source: 'documentation' }] } })
 */
export function cardsWith(corrections: Readonly<Record<string, EngineCorrection>> = {}): EngineCard[] {
  const known = engines.map((card) =>
    corrections[card.id] ? { ...card, ...corrections[card.id], id: card.id } : card,
  );
  const own = Object.entries(corrections)
    .filter(([id]) => !engines.some((card) => card.id === id))
    .map(
      ([id, card]): EngineCard => ({
        engine: id,
        model: id,
        label: id,
        kind: 'hosted',
        modes: ['t2v'],
        prices: [],
        source: 'second-hand',
        ...card,
        id,
      }),
    );
  return [...known, ...own];
}

function wantedOf(brief: Brief, settings: PriceSettings, problems: string[]): Wanted {
  const said = { ...brief.frontMatter.values };
  for (const [key, value] of Object.entries(settings)) if (value !== undefined) said[key] = String(value);
  const number = (key: 'seconds' | 'fps', most: number): number => {
    if (said[key] === undefined) return DEFAULTS[key];
    const value = Number(said[key].replace(/\s*(?:s|sec(?:onds?)?|fps)$/i, ''));
    if (value > 0 && value <= most) return value;
    problems.push(`${key} "${said[key]}" is no number up to ${most}; reckoned with ${DEFAULTS[key]}.`);
    return DEFAULTS[key];
  };
  const size = /^\s*(\d{2,5})\s*[x×*]\s*(\d{2,5})\s*$/i.exec(said.size ?? DEFAULTS.size);
  if (!size) problems.push(`size "${said.size}" is not WIDTHxHEIGHT; reckoned with ${DEFAULTS.size}.`);
  const [width, height] = (size ? [size[1], size[2]] : DEFAULTS.size.split('x')).map(Number) as [
    number,
    number,
  ];
  const mode = said.mode ?? (said.image ? 'i2v' : 't2v');
  if (mode !== 't2v' && mode !== 'i2v')
    problems.push(`mode "${mode}" is neither t2v nor i2v; reckoned as t2v.`);
  return {
    seconds: number('seconds', 3600),
    width,
    height,
    fps: number('fps', 1000),
    mode: mode === 'i2v' ? 'i2v' : 't2v',
    characters: [...engineText(brief.text)].length,
    negativePrompt: said.negativePrompt !== undefined,
    seed: said.seed !== undefined,
  };
}

/** What reaches an engine: the text without its front matter. */
function engineText(text: string): string {
  const first = parse(text).children[0];
  return first?.kind === 'front-matter' ? text.slice(first.span.end) : text;
}

function rowOf(card: EngineCard, wanted: Wanted, times: number): PriceRow {
  const fitted = fit(card, wanted);
  const made = fitted.clips * times;
  const fits = card.prices.filter((p) => p.resolution === undefined || p.resolution === fitted.resolution);
  const used = fits.find((p) => p.amount !== undefined) ?? fits[0] ?? card.prices[0];
  const base = { ...fitted, card, made, price: used };
  if (!used || used.amount === undefined || !fits.includes(used) || fitted.refuses)
    return { ...base, each: undefined, total: undefined, why: reason(card, used, fitted) };
  const units = used.unit === 'second' ? fitted.seconds : used.unit === 'clip' ? 1 : undefined;
  if (units === undefined)
    return { ...base, each: undefined, total: undefined, why: reason(card, undefined, fitted) };
  const [from, to] = typeof used.amount === 'number' ? [used.amount, used.amount] : used.amount;
  const times_ = (n: number): Amount => amountOf(card, used, [from * units * n, to * units * n]);
  return { ...base, each: times_(fitted.clips), total: times_(made) };
}

function amountOf(card: EngineCard, { currency }: Price, range: readonly [number, number]): Amount {
  if (currency === 'USD') return { usd: range };
  const usd = card.credit?.usd;
  return usd === undefined ? { credits: range } : { credits: range, usd: [range[0] * usd, range[1] * usd] };
}

function reason(card: EngineCard, used: Price | undefined, { refuses, resolution }: Fitted): string {
  if (refuses) return 'cannot make this';
  if (!used) return card.kind === 'self-hosted' ? 'time on a GPU of your own' : 'no price known';
  if (used.amount !== undefined) return `no price known for ${resolution}`;
  if (used.note) return used.note;
  return used.unit === 'token' ? 'billed by token' : 'no price known';
}

const rank = ({ card, each, refuses }: PriceRow): number =>
  refuses ? 4 : card.endedOn !== undefined ? 3 : each === undefined ? 2 : card.kind === 'embedded' ? 0 : 1;

function byOffer(a: PriceRow, b: PriceRow): number {
  const usd = (row: PriceRow): number => row.total?.usd?.[0] ?? Number.POSITIVE_INFINITY;
  const first = usd(a);
  const second = usd(b);
  return (
    rank(a) - rank(b) || (first === second ? 0 : first - second) || a.card.id.localeCompare(b.card.id, 'en')
  );
}
