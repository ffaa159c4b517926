import { expect, it } from 'vitest';
import { readBrief } from '../brief/index.ts';
import { names } from '../catalogue/names.generated.ts';
import { loadReader } from '../reading/index.ts';
import { kinds, registries } from './catalogue.ts';

it('the names of the catalogue are the words of its kinds, in the same order', () => {
  for (const [folder, byId] of Object.entries(kinds)) {
    const listed = names[folder as keyof typeof names].map(({ id, words }) => ({ id, words }));
    expect(listed).toEqual([...byId.values()].map(({ id, words }) => ({ id, words })));
  }
});

it('reading by names says what reading by kinds says', async () => {
  const [byNames, byKinds] = await Promise.all([loadReader(names), loadReader(registries)]);
  const brief = readBrief(
    'A lighthouse keeper in a yellow raincoat climbs a spiral staircase with a brass lantern.\n\nActions:\n- He sets the lantern on a table.\n- A gull lands on the sill.',
  );
  expect(byNames.readAll(brief)).toEqual(byKinds.readAll(brief));
});
