import { type Beat, beatsOf } from '../facts/beats.ts';
import { counted, quoted } from '../facts/words.ts';
import { defineRule } from '../rule.ts';
import type { ShotSubject } from '../subject.ts';

/** Seconds from which a shot counts as long. */
const LONG = 6;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Bodies that meet at speed: each move hangs on the one before. */
const fights = set(
  `fight duel spar brawl battle box wrestle grapple joust fence parry kick punch strike-back charge tackle disarm stab slash
  lunge block dodge trade clash attack ambush storm struggle`,
);
/** Moves that several learn together. */
const figures = set(
  `dance waltz tango pirouette twirl leap tumble somersault cartwheel vault backflip flip juggle ride-past march drill form
  fold lift pass interlace weave spin whirl`,
);
const fightWords =
  /\b(?:fight(?:s|ing|ers?)?|duel(?:s|ling|ing|lists?)?|spar(?:s|ring)|brawl\w*|melee|swordfights?|sword-fights?|battles?|fistfight|wrestl\w+|martial arts|kung fu|wuxia|karate|fencers?|box(?:ers|ing match)|gladiators?|stunts?|chase scene|car chase|shoot-?out|heist)\b/iu;
const danceWords =
  /\b(?:choreograph\w*|danc(?:e|es|ed|ing|ers?)|ballet|waltz\w*|tango\w*|flash ?mob|breakdanc\w*|acrobat(?:s|ics?)|troupe|gymnasts|cheerleaders|trapeze|synchroni[sz]ed swimm\w+|corps de ballet|drill team|can-?can|square dance|line dance|conga|pas de deux)\b/iu;

export default defineRule({
  id: 'prefer-short-clip',
  about: 'A long clip with more going on than it can follow.',
  severity: 'warning',
  english: true,
  why: `Text is followed more closely in short clips. Eight or twelve seconds are for simple scenes; a fight, a dance of several
people or a row of stunts comes out better as clips of four seconds that are cut together.

The same style, light, palette and clothes in every part, word for word, hold the parts together; \`shotwright split\` writes them.`,
  examples: [
    {
      text: `1970s kung fu film. Two fighters in grey cotton face each other in a stone yard.

Actions:
- The taller fighter kicks high.
- The shorter one ducks and sweeps his leg.
- They trade three palm strikes.
`,
      settings: { seconds: 12 },
      finds: [
        'The taller fighter kicks high.\n- The shorter one ducks and sweeps his leg.\n- They trade three palm strikes.',
      ],
    },
    {
      text: `Skate video on MiniDV. A skater in a red cap waits at a kerb.

Actions:
- She pushes off.
- She jumps a hydrant.
- She grinds a steel rail.
- She turns around a van.
- She grabs a lamp post.
- She throws her cap into the air.
`,
      settings: { seconds: 8 },
      finds: [
        'She pushes off.\n- She jumps a hydrant.\n- She grinds a steel rail.\n- She turns around a van.\n- She grabs a lamp post.\n- She throws her cap into the air.',
      ],
    },
    {
      text: `1970s kung fu film. Two fighters in grey cotton face each other in a stone yard.

Actions:
- The taller fighter kicks high.
- The shorter one ducks and sweeps his leg.
`,
    },
    {
      text: `Slow cinema, 35mm. A tea master kneels at an iron kettle.

Actions:
- She lifts the lid and sets it aside.
- She pours water into a bowl.
- Steam rises.
`,
      settings: { seconds: 12 },
    },
  ],
  check({ shots, text }, report) {
    for (const shot of shots) {
      if (shot.seconds < LONG) continue;
      const beats = beatsOf(shot, text).filter(physical);
      if (beats.length === 0) continue;
      const many = beats.reduce((sum, beat) => sum + load(beat), 0);
      const choreography = many >= 2 ? choreographyOf(shot, beats) : undefined;
      const debatable = many < 6 && choreography?.sure !== true;
      if (debatable && !choreography && many < (shot.seconds > 10 ? 4 : 5)) continue;
      report({
        at: { start: (beats[0] as Beat).span.start, end: (beats[beats.length - 1] as Beat).span.end },
        what: choreography
          ? `Several performers move together (${choreography.by}) in a clip of ${Math.round(shot.seconds)} seconds.`
          : `${counted(many, 'physical action')} in a clip of ${Math.round(shot.seconds)} seconds.`,
        expected: 'Short clips follow such a scene better.',
        advice: 'Split it into clips of 4 seconds that are cut together.',
        ...(debatable ? { severity: 'info' as const } : {}),
      });
    }
  },
});

/** A bullet that is only spoken is none. */
const physical = (beat: Beat): boolean =>
  beat.deeds.length > 0 || !/^[^"“«]{0,40}[:,]?\s*["“«][^"”»]*["”»]\s*\.?$/u.test(beat.text);

/** How much a beat asks for: one, and one more for each deed of a chain beyond three. */
function load(beat: Beat): number {
  const deeds = new Set(beat.deeds.map((e) => e.span.start)).size;
  if (deeds > 5) return deeds - 1;
  return deeds > 3 ? deeds - 2 : 1;
}

/** Whether several people fight, dance or do stunts with each other. */
function choreographyOf(
  shot: ShotSubject,
  beats: readonly Beat[],
): { by: string; sure: boolean } | undefined {
  const people = shot.reading.entities.filter(
    (e) => (e.role === 'person' || e.role === 'creature') && !e.negated,
  );
  const number = people.reduce((sum, e) => sum + (e.plural ? Math.max(2, e.count) : e.count), 0);
  if (number < 2) return undefined;
  const verbs = beats.flatMap((b) => b.deeds.map((e) => e.verb));
  const told = [...shot.brief.scene, ...shot.brief.actions].map((p) => p.text);
  const fight = told.map((t) => fightWords.exec(t)?.[0]).find(Boolean);
  const fought = verbs.filter((v) => fights.has(v)).length;
  if (fight && fought >= 1) return { by: quoted(fight), sure: true };
  const dance = told.map((t) => danceWords.exec(t)?.[0]).find(Boolean);
  const danced = verbs.filter((v) => figures.has(v)).length;
  if (dance && danced >= 1)
    return { by: quoted(dance), sure: number >= 3 && (danced >= 2 || verbs.length >= 3) };
  return undefined;
}
