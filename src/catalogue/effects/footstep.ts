import { defineEffect } from '../kinds.ts';

/** A step: heel and toe on whatever the floor is made of. */
export default defineEffect({
  id: 'footstep',
  words: [
    'footstep',
    'step',
    'footfall',
    'walking',
    'pacing',
    'running footstep',
    'heel click',
    'heel',
    'boot',
    'footsteps',
    'stomp',
    'footsteps echoing',
    'boots',
    'clicking heels',
    'running',
  ],
  facts: { level: -13, contacts: ['step'], every: [0.48, 0.56] },
  play(kit) {
    const floor = kit.event.materials[1] || 'wood';
    const force = kit.event.energy;
    const heel = kit
      .strike(floor, { hardness: 0.3 + force * 0.4, ring: 0.5 })
      .high(70)
      .plus(kit.noise('pink', 0.06).low(420).decay(0.002, 0.05), { gain: -4 });
    const toe = kit.noise('pink', 0.09).band(kit.random.range(1300, 2400), 0.7).decay(0.006, 0.08);
    kit.play(heel.plus(toe, { at: kit.random.range(0.05, 0.09), gain: -9 }));
  },
});
