import type { Passage, ShotBrief } from '../../brief/brief.ts';

/** A picture is one shot: several shots of a brief become one, in the order of the text. */
export function asOneShot(shots: readonly ShotBrief[]): ShotBrief {
  const all = <T extends { readonly span: { readonly start: number; readonly end: number } }>(
    pick: (shot: ShotBrief) => readonly T[] | undefined,
  ): T[] => {
    const seen = new Map<string, T>();
    for (const shot of shots) for (const x of pick(shot) ?? []) seen.set(`${x.span.start}:${x.span.end}`, x);
    return [...seen.values()].sort((a, b) => a.span.start - b.span.start);
  };
  return {
    style: all((s) => s.style),
    scene: all((s) => s.scene),
    camera: all((s) => s.camera),
    lens: all((s) => s.lens),
    depthOfField: all((s) => s.depthOfField),
    lighting: all((s) => s.lighting),
    palette: all((s) => s.palette),
    mood: all((s) => s.mood),
    actions: all((s) => s.actions),
    dialogue: all((s) => s.dialogue),
    sound: all((s) => s.sound),
    constraints: all<Passage>((s) => s.constraints),
    time: undefined,
  };
}
