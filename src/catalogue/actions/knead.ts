import { defineAction } from '../kinds.ts';

/** The heels of both hands push, fold, and push again, the shoulders over them. */
export default defineAction({
  id: 'knead',
  words: ['knead', 'knead dough', 'roll dough', 'massage', 'work dough', 'scrub', 'wash', 'polish', 'sand'],
  facts: {
    actor: ['person', 'creature'],
    target: 'thing',
    seconds: [1, 4, 60],
    lasts: true,
    upright: true,
    hands: 'both',
  },
  perform(kit) {
    const pushes = kit.beats(0.8 / kit.tempo, 0, 0.98);
    const each = 1 / pushes.length;
    const thing = kit.role('target') === 'thing' && !kit.holding('target');
    const at = (y: number, z: number) =>
      thing
        ? ({ of: 'target', part: 'top', offset: [0, y, z] } as const)
        : ([0.07, 0.98 + y, 0.42 + z] as const);
    for (const side of ['left', 'right'] as const)
      kit.hand(
        side,
        pushes.flatMap(
          (u) =>
            [
              [u, { at: at(0.05, -0.08), palm: 'down', fingers: [-0.35, -0.1, 1], curl: 0.4 }],
              [u + each * 0.45, { at: at(-0.01, 0.08), palm: 'down', fingers: [-0.35, 0.2, 1], curl: 0.15 }],
            ] as const,
        ),
      );
    kit.look('down', { head: 0.6 });
    kit.body(
      pushes.flatMap(
        (u) =>
          [
            [u, { bend: 0.14, shrug: 0.01, hips: [0, 0, -0.03] }],
            [u + each * 0.45, { bend: 0.34, shrug: 0.03, hips: [0, -0.03, 0.02] }],
          ] as const,
      ),
    );
    for (const u of pushes) kit.contact(u + each * 0.4, 'touch', 'target', 0.25);
  },
});
