import { beforeAll, describe, expect, test } from 'vitest';
import { readBrief } from '../brief/index.ts';
import { registries } from '../direct/catalogue.ts';
import { goOn } from '../direct/continuity.ts';
import { loadReader, type Reader } from './index.ts';
import type { Reading } from './reading.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(registries);
});
const all = (text: string): Reading[] => reader.readAll(readBrief(text));
const ids = (r: Reading | undefined) => r?.entities.map((e) => e.id) ?? [];
const deeds = (r: Reading | undefined) => r?.events.map((e) => `${e.subject ?? '-'} ${e.match?.id}`) ?? [];

describe('shots of one story', () => {
  test('a pronoun after the cut is who was met before it', () => {
    const [, second] = all('An old potter paints a bowl. Cut to: she smiles.');
    expect(deeds(second)).toContain('potter smile');
  });
  test('an article after the cut brings in nobody twice', () => {
    const [first, second] = all('Shot 1: A miner digs.\nShot 2: A miner drinks from a cup.');
    expect(ids(first)).toContain('miner');
    expect(ids(second).filter((id) => id.startsWith('miner'))).toEqual(['miner']);
  });
  test('each shot has only whom it speaks of and what it says of them', () => {
    const [first, second] = all('A girl in a red coat feeds a goat. Cut to the goat in a blue scarf.');
    expect(ids(second)).toContain('goat');
    expect(ids(second)).not.toContain('girl');
    expect(first?.entities.find((e) => e.id === 'girl')?.worn).toHaveLength(1);
  });
  test('those singled out of a group stay who they are', () => {
    const [, second] = all('Two boys, Tim and Leo, sit on a wall. Cut to: Leo laughs.');
    expect(deeds(second)).toContain('leo laugh');
    expect(second?.entities.some((e) => e.count > 1 && e.role === 'person')).toBe(false);
  });
  test('what lasts goes on over a cut, what is done is done', () => {
    const [, playing] = goOn(all('Close-up of a drummer playing, then a wide shot of the hall.'));
    expect(deeds(playing).some((d) => d.startsWith('drummer '))).toBe(true);
    const [, after] = goOn(all('Close-up of a sailor jumping into a boat, then a wide shot of the sea.'));
    expect(deeds(after).some((d) => d.endsWith(' jump'))).toBe(false);
  });
});
