import { type SkyFeature, skies } from '../../catalogue/words/skies.ts';
import type { Context } from '../context.ts';
import type { SetChoice } from './place.ts';

/** 'No moon', 'without stars'. */
const negating = /\b(?:no|not|without|never)\s+(?:a |the |any )?$/i;

/** Features that belong to one half of the day; the other half has none of them. */
const byNight: ReadonlySet<SkyFeature> = new Set(['aurora', 'milky-way', 'great-moon']);

/** Find what the words want to be seen in the sky, with a claim for each; put it into the set's plan. */
export function setSkies(context: Context, set: SetChoice): void {
  if (set.place.facts.indoor || set.place.facts.medium === 'water') return;
  const dark = set.plan.time === 'night' || set.plan.time === 'dusk' || set.plan.time === 'dawn';
  const found = new Set<SkyFeature>();
  for (const shot of context.shots)
    for (const passage of [...shot.brief.scene, ...shot.brief.lighting, ...shot.brief.actions])
      for (const [feature, words] of skies) {
        const m = words.exec(passage.text);
        if (!m || negating.test(passage.text.slice(Math.max(0, m.index - 16), m.index))) continue;
        if (byNight.has(feature) ? !dark : dark && feature === 'rainbow') continue;
        found.add(feature);
        const start = passage.span.start + m.index;
        context.claims.add(shot.index, {
          phrase: m[0],
          span: { start, end: start + m[0].length },
          kind: 'setting',
          about: 'set',
          property: 'sky',
          by: feature,
        });
      }
  if (found.size > 0) set.plan.sky = [...found];
}
