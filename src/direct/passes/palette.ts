import type { Passage } from '../../brief/brief.ts';
import { colourWords } from '../../reading/words/colours.ts';
import { scan } from '../../reading/words/scan.ts';
import type { Context } from '../context.ts';
import { shotOf } from './look.ts';

/** 'palette: amber, cream' written inside a lighting line or in the prose. */
const inline = /\b(?:colou?r )?palette\s*(?:of|is|:|–|—)?\s*([^.;\n]+)/giu;

/** The anchor colours that the brief names, at most twelve, in order. */
export function setPalette(context: Context): string[] {
  const passages: Passage[] = context.shots.flatMap((shot) => [
    ...shot.brief.palette,
    ...[...shot.brief.lighting, ...shot.brief.style, ...shot.brief.scene].flatMap((p) =>
      [...p.text.matchAll(inline)].map((m) => {
        const start = p.span.start + m.index + m[0].length - m[1]!.length;
        return { text: m[1]!, span: { start, end: start + m[1]!.length } };
      }),
    ),
  ]);
  const colours: string[] = [];
  for (const hit of scan(passages, colourWords)) {
    if (!colours.includes(hit.value)) colours.push(hit.value);
    context.claims.add(shotOf(context, hit.span.start), {
      phrase: hit.phrase,
      span: hit.span,
      kind: 'palette',
      about: 'look',
      property: hit.value,
      by: hit.value,
    });
  }
  if (colours.length > 12)
    context.notes.push('A palette has at most twelve colours; the first twelve were taken.');
  return colours.slice(0, 12);
}
