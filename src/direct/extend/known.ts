import type { Casting } from '../casting/cast.ts';
import type { Context } from '../context.ts';
import type { Plan } from '../plan.ts';

/** What new words say of those who are known: they are there, and look as they did. */
export function claimKnown(context: Context, source: Plan, casting: Casting): void {
  for (const shot of context.shots.slice(1))
    for (const entity of shot.reading.entities) {
      const id = casting.members
        .get(entity.id)
        ?.find((x) => source.cast.some((c) => c.id === x) || source.props.some((p) => p.id === x));
      const one = [...source.cast, ...source.props].find((x) => x.id === id);
      if (!one || entity.negated) continue;
      const mention = entity.mentions.find((s) => s.end <= context.shots[0]!.brief.scene[0]!.span.start);
      if (mention)
        context.claims.add(shot.index, {
          phrase: context.brief.text.slice(mention.start, mention.end),
          span: mention,
          kind: 'entity',
          about: one.id,
          by: one.name,
        });
      for (const { phrase, span, category, value } of [
        ...entity.attributes.filter((a) => a.category !== 'count' && a.category !== 'sex'),
        ...entity.worn.map((w) => ({ phrase: w.phrase, span: w.span, category: 'worn', value: w.garment })),
      ]) {
        const so = `${JSON.stringify({ ...one, place: undefined })} ${one.name}`.includes(value);
        context.claims.add(shot.index, {
          phrase,
          span,
          kind: 'attribute',
          about: one.id,
          property: category,
          by: value,
          ...(so ? {} : { ceiling: 'omitted' as const, why: `The ${one.name} goes on looking as before.` }),
        });
      }
    }
}
