import fc from 'fast-check';

// The suite judges a change, not the dice: laws are tried on the same examples everywhere. `FC_SEED=random` hunts for
// new ones, `FC_SEED=<number>` replays a find.
const seed = process.env['FC_SEED'] ?? '20260924';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
