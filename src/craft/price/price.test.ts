import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBrief } from '../../brief/index.ts';
import { engines } from '../../catalogue/engines/index.generated.ts';
import { type PriceRow, price, priceText } from './index.ts';
import { checkCorrections, engineSchema } from './schema.ts';

const brief = readBrief('A ferry leaves the harbour at dawn.');
const row = (id: string, ...more: [Parameters<typeof price>[1]?, Parameters<typeof price>[2]?]): PriceRow =>
  price(brief, ...more).rows.find((r) => r.card.id === id) as PriceRow;

describe('engine cards', () => {
  it.each(engines.map((card) => [card.id, card] as const))('%s is valid', (_, card) => {
    expect(engineSchema.parse(card)).toEqual(card);
  });

  it('have names of their own, and prices from the day of the facts or before', () => {
    expect(new Set(engines.map((c) => c.id)).size).toBe(engines.length);
    for (const card of engines) for (const p of card.prices) expect(p.date <= card.date).toBe(true);
  });
});

describe('a price', () => {
  it('is free here, by the second elsewhere, by the clip in credits at Higgsfield', () => {
    expect(row('shotwright-sora-2', { seconds: 8 }).each).toEqual({ usd: [0, 0] });
    expect(row('google-veo-3.1', { seconds: 8 }).each?.usd?.[0]).toBeCloseTo(3.2);
    const credits = row('higgsfield-sora-2', { seconds: 8 }, { takes: 3 });
    expect(credits.each?.credits).toEqual([8, 10]);
    expect(credits.total?.credits).toEqual([24, 30]);
    expect(row('openai-sora-2-pro', { size: '1792x1024' }).each?.usd?.[0]).toBeCloseTo(2);
  });

  it('that nobody knows is unknown and never nothing', () => {
    for (const id of ['higgsfield-sora-2-max', 'vllm-omni', 'seedance-2.0', 'kling-3.0']) {
      const { each, total, why } = row(id);
      expect(each).toBeUndefined();
      expect(total).toBeUndefined();
      expect(why).toBeTruthy();
    }
    expect(row('kling-3.0-turbo', { size: '1920x1080' }).each).toBeUndefined();
  });

  it('tells what an engine would change', () => {
    expect(row('google-veo-3.1', { seconds: 5 }).changes).toEqual(['6 s']);
    expect(row('google-veo-3.1', { seconds: 4, size: '1920x1080' }).changes).toEqual(['8 s']);
    expect(row('kling-3.0', { seconds: 20 })).toMatchObject({ clips: 2, seconds: 10 });
    expect(row('openai-sora-2', { size: '1080x1920' }).size).toBe('720x1280');
    expect(row('runway-gen4.5').changes).toContain('no sound');
    expect(row('runway-gen4-turbo')).toMatchObject({ refuses: true, why: 'cannot make this' });
    expect(row('shotwright-sora-2', { seconds: 8, size: '720x1280' }).changes).toEqual([]);
  });

  it('counts pieces and takes', () => {
    expect(price(brief, { seconds: 12 }, { pieceSeconds: 4, takes: 2 }).pieces).toBe(3);
    expect(row('google-veo-3.1', { seconds: 12 }, { pieceSeconds: 4, takes: 2 })).toMatchObject({ made: 6 });
  });

  it('is what the user says it is', () => {
    const mine = checkCorrections({
      'kling-3.0': {
        date: '2026-11-20',
        prices: [
          { unit: 'second', amount: 0.2, currency: 'USD', date: '2026-11-20', source: 'documentation' },
        ],
      },
      'my-farm': {
        date: '2026-11-20',
        prices: [{ unit: 'clip', amount: 1, currency: 'USD', date: '2026-11-20', source: 'measured' }],
      },
    });
    expect(row('kling-3.0', { seconds: 5 }, { engines: mine }).each?.usd?.[0]).toBeCloseTo(1);
    expect(row('my-farm', {}, { engines: mine }).each?.usd).toEqual([1, 1]);
    expect(() => checkCorrections({ 'kling-3.0': { prices: [] } })).toThrow(/date/);
    expect(() => checkCorrections({ 'kling-3.0': { date: '2026-11-20', price: 3 } }, 'x.json')).toThrow(
      /kling-3\.0/,
    );
  });

  it('takes its settings from the front matter, under those that are given', () => {
    const long = readBrief('---\nseconds: 12\nsize: 720x1280\n---\nA cat.');
    expect(price(long).wanted).toMatchObject({ seconds: 12, width: 720, height: 1280, characters: 6 });
    expect(price(long, { seconds: 4 }).wanted.seconds).toBe(4);
  });

  it('is told in a table with its day', () => {
    const text = priceText(price(brief, { seconds: 8 }, { takes: 2 }));
    expect(text).toMatch(/Higgsfield +sora-2 .* 8–10 credits.*16–20 credits.*2026-09-20/);
    expect(text).not.toMatch(/\$0(?!\.)|NaN|undefined|Infinity/);
  });

  it('never throws', () => {
    const odd = fc.option(
      fc.oneof(fc.string(), fc.double(), fc.constantFrom('0', '-4', '1e9', '4x4', 'i2v', '99999x1')),
      {
        nil: undefined,
      },
    );
    const settings = fc.record({
      seconds: odd,
      size: fc.option(fc.string(), { nil: undefined }),
      fps: odd,
      mode: fc.option(fc.string(), { nil: undefined }),
    });
    fc.assert(
      fc.property(settings, fc.double(), fc.double(), (raw, takes, pieceSeconds) => {
        const table = price(brief, raw, { takes, pieceSeconds });
        for (const r of table.rows) {
          for (const v of [...(r.total?.usd ?? []), ...(r.total?.credits ?? [])])
            expect(v).toBeGreaterThanOrEqual(0);
          expect(r.made).toBeGreaterThan(0);
        }
        priceText(table);
      }),
    );
  });
});
