import { defineEffect } from '../kinds.ts';

/** Knuckles on a door. */
export default defineEffect({
  id: 'knock',
  words: ['knock', 'knocking', 'knock on door', 'door knock', 'rap', 'knocking door', 'knocking on door'],
  facts: { level: -6, contacts: ['knock', 'tap:wood', 'tap:skin+wood', 'knock:wood'], every: [1.6, 3] },
  play(kit) {
    const wood = kit.event.materials[1] || 'wood';
    // A contact is one knock; asked for by name, it is three.
    const count = kit.event.kind ? 1 : 3;
    for (let i = 0; i < count; i++)
      kit.play(
        kit
          .strike(wood, { hz: wood === 'wood' ? 185 : 340, hardness: 0.55, ring: 1.1 })
          .plus(kit.noise('pink', 0.03).low(1200).decay(0.0008, 0.025), { gain: -6 }),
        { at: i * 0.19 * kit.random.range(0.95, 1.06), gain: -i },
      );
  },
});
