import type { Brief } from '../../brief/index.ts';
import { higgsfieldPresets } from '../../catalogue/presets/higgsfield.ts';
import { type PresetFit, type PresetScene, presetFit, presetScene } from '../../reading/preset-fit.ts';
import type { Reading } from '../../reading/reading.ts';

/** A choice with its reason, as a sentence. */
export interface Advised<T> {
  readonly value: T;
  readonly why: string;
}

/** How to shoot a brief at Higgsfield. */
export interface HiggsfieldAdvice {
  readonly scene: PresetScene;
  /** Presets that go with its move and its kind of scene, the best first. */
  readonly fits: readonly PresetFit[];
  /** Presets whose camera does something else than the brief's own words. */
  readonly contradicts: readonly PresetFit[];
  readonly enhance: Advised<'off'>;
  readonly model: Advised<'sora-2' | 'sora-2-max'>;
  readonly aspect: Advised<'16:9' | '9:16'>;
  readonly seconds: Advised<number>;
}

/** What is known of a brief besides its text. */
export interface AdviceOptions {
  /** Readings of its shots; without them nothing is said of what a preset needs in the picture. */
  readonly readings?: readonly Reading[];
  readonly seconds?: number;
  readonly size?: string;
}

/**
 * Which of Higgsfield's camera presets fit a brief and which contradict it, and the settings that go with it.
 * @example higgsfieldAdvice(readBrief(text)).fits[0]?.preset.name // 'Dolly In'
 */
export function higgsfieldAdvice(brief: Brief, options: AdviceOptions = {}): HiggsfieldAdvice {
  const scene = presetScene(brief);
  const judged = higgsfieldPresets.map((preset) => presetFit(brief, options.readings, preset, scene));
  const fits = judged
    .filter((fit) => fit.move !== 'contradicts' && !fit.lacks && score(fit) > 0)
    .sort((a, b) => score(b) - score(a));
  return {
    scene,
    fits,
    contradicts: judged.filter((fit) => fit.move === 'contradicts'),
    enhance: {
      value: 'off',
      why: 'The brief is written in full; the enhancer would rewrite it, and Sora 2 takes detail as it stands.',
    },
    model: modelFor(brief, scene),
    aspect: aspectFor(brief, options.size),
    seconds: secondsFor(brief, options.seconds),
  };
}

/** The brief's own move tells most, then the group; what brings an idea of its own, or makes two moves, goes last. */
function score({ move, group, preset }: PresetFit): number {
  const asked = move === 'same' ? 4 : 0;
  const meant = group === 'inside' ? 3 : group === 'outside' ? -1 : 0;
  const own =
    (preset.special ? (group === 'inside' ? 1 : 5) : 0) + (preset.compound ? 2 : 0) + (preset.effect ? 4 : 0);
  // Two moves at once are hard to tell apart from one that is plainer.
  const manner = /^(?:Super|Rapid|Crash|Jib)/.test(preset.name) && group !== 'inside' ? 1.5 : 0;
  return asked + meant - own - manner;
}

/** Deeds that need a body in a world: the finer model keeps them whole. */
const HARD =
  /\b(?:fight\w*|battle|chase|danc\w+|acrobat\w*|martial arts|collid\w+|collision|explo\w+|shatter\w*|splash\w*|pour\w*|crowd|stunt|somersault|gallop\w*|bounc\w+)\b/iu;
const FINAL =
  /\b(?:final (?:render|cut|film)|master|broadcast|cinema release|hero (?:film|spot)|campaign)\b/iu;

function modelFor(brief: Brief, { kinds }: PresetScene): HiggsfieldAdvice['model'] {
  const beats = brief.shots.reduce((sum, shot) => sum + shot.actions.length, 0);
  const speakers = new Set(brief.shots.flatMap((s) => s.dialogue.map((d) => d.speaker?.text.toLowerCase())));
  const told = brief.shots.flatMap((s) => [...s.scene, ...s.actions].map((p) => p.text)).join('\n');
  const hard = HARD.exec(told)?.[0];
  const final = FINAL.exec(brief.text)?.[0];
  const max = (why: string): HiggsfieldAdvice['model'] => ({ value: 'sora-2-max', why });
  if (final) return max(`"${final}" asks for a final render.`);
  if (brief.shots.length > 1) return max(`It tells a story over ${brief.shots.length} shots.`);
  if (kinds.some((g) => g.kind === 'action'))
    return max(`Action and physics${hard ? ` ("${hard}")` : ''}: complex motion wants the finer model.`);
  if (hard && beats >= 3) return max(`"${hard}" in ${beats} beats is complex motion.`);
  if (speakers.size > 1 && beats >= 2)
    return max('Two speakers who also act: narrative that wants the finer model.');
  if (beats >= 4) return max(`${beats} beats are a small story.`);
  return {
    value: 'sora-2',
    why: 'Simple enough for the fast model: try tone and structure with it, and render the take you keep with MAX.',
  };
}

const VERTICAL =
  /\b(?:vertical|9 ?: ?16|portrait (?:format|orientation|video)|tik ?tok|reels?|instagram|stories|shorts|snapchat|for (?:phones?|mobile)|social media)\b/iu;
const WIDE =
  /\b(?:16 ?: ?9|widescreen|wide-screen|youtube(?! shorts)|landscape (?:format|orientation)|anamorphic|imax|cinemascope|letterbox|cinema|theatrical|television|tv (?:spot|commercial)|2\.39|2\.35)\b/iu;

function aspectFor(brief: Brief, size: string | undefined): HiggsfieldAdvice['aspect'] {
  const said = /^\s*(\d+)\s*x\s*(\d+)/i.exec(size ?? brief.frontMatter.values.size ?? '');
  if (said) {
    const tall = Number(said[2]) > Number(said[1]);
    return { value: tall ? '9:16' : '16:9', why: `The size is ${said[1]}x${said[2]}.` };
  }
  const { text } = brief;
  const vertical = VERTICAL.exec(text);
  const wide = WIDE.exec(text);
  // 'A film reel spins' is no destination.
  const reel =
    vertical &&
    /^reel/i.test(vertical[0]) &&
    /\b(?:film|tape|fishing|newsreel|cable|a) $/i.test(text.slice(0, vertical.index));
  if (vertical && !reel && !(wide && wide.index < vertical.index))
    return { value: '9:16', why: `"${vertical[0]}": vertical and social.` };
  if (wide) return { value: '16:9', why: `"${wide[0]}": cinema and wide screens.` };
  return {
    value: '16:9',
    why: 'No destination is named; 16:9 is for cinema and YouTube, 9:16 for vertical and social.',
  };
}

function secondsFor(brief: Brief, seconds: number | undefined): HiggsfieldAdvice['seconds'] {
  const beats = brief.shots.reduce((sum, shot) => sum + shot.actions.length, 0);
  const asked = seconds ?? Number.parseFloat(brief.frontMatter.values.seconds ?? '');
  if (asked > 8 && beats > 3)
    return {
      value: 8,
      why: `12 s are for simple scenes; ${beats} beats are better split into clips of 4 s.`,
    };
  if (asked > 0) return { value: asked, why: 'As asked.' };
  const words = brief.shots
    .flatMap((s) => s.dialogue)
    .reduce((sum, d) => sum + d.words.text.split(/\s+/).length, 0);
  return beats > 3 || words > 12
    ? { value: 8, why: `${beats > 3 ? `${beats} beats` : `${words} spoken words`} need more than 4 s.` }
    : { value: 4, why: 'Short clips follow their brief best.' };
}
