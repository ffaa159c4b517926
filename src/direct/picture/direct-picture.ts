import { EXIT } from '../../base/exit.ts';
import { Fault } from '../../base/fault.ts';
import type { Span } from '../../base/span.ts';
import type { Brief, Passage } from '../../brief/brief.ts';
import type { StillMotion } from '../../catalogue/kinds.ts';
import { motions } from '../../catalogue/motions/index.generated.ts';
import { wholeNouns } from '../../catalogue/words/stirring.ts';
import { loadHypernyms, readAll, Vocabulary } from '../../reading/index.ts';
import { sentences } from '../../reading/sentences.ts';
import { loadTagger, tag } from '../../reading/tagger.ts';
import type { Token } from '../../reading/tokens.ts';
import type { FitMode } from '../../vision/fit/plan.ts';
import type { Sight } from '../../vision/sight/sight.ts';
import { readCamera } from '../camera/words.ts';
import { registries } from '../catalogue.ts';
import { ClaimBook } from '../claims.ts';
import { openContext, type Settings, type Shot } from '../context.ts';
import { setMood } from '../passes/mood.ts';
import { type Plan, planSchema } from '../plan.ts';
import { timeLines } from '../time/lines.ts';
import { Binder } from './bind.ts';
import { asOneShot } from './brief.ts';
import { pictureCamera } from './camera.ts';
import type { Deed } from './deed.ts';
import { DeedReader } from './deeds.ts';
import { MotionLexicon } from './lexicon.ts';
import { setMotions } from './moving.ts';
import { pictureCues } from './sounds.ts';
import { standpointOf } from './standpoint.ts';
import { claimLeft, claimMood, claimStatics, tellingPassages } from './statics.ts';
import { ownLook, surroundingsOf } from './surroundings.ts';
import { speakBeats, voicesOf } from './voices.ts';

/** The still that a clip begins with, and what was seen in it. */
export interface StillPicture {
  /** As the user named it. */
  readonly file: string;
  /** SHA-256 of its bytes, hex. */
  readonly digest: string;
  /** How it was made to fill the frame. */
  readonly fit: FitMode;
  readonly sight: Sight;
  readonly depth: {
    readonly source: 'guess' | 'map' | 'model';
    readonly file?: string;
    /** 0 to 1. */
    readonly confidence: number;
  };
}

/**
 * Direct a brief of image-to-video: bind its motions to the regions that vision found, move the camera from where the
 * picture was taken, set sound and speech, and write down for every phrase what answers it. What the words say of the
 * picture itself is the picture's to show; where they contradict it, that is reported.
 * @param known the motions that pictures can make; the catalogue's
 * @example const plan = await directPicture(readBrief(text), settings, { file, digest, fit: 'none', sight: see(raster), depth });
 */
export async function directPicture(
  brief: Brief,
  settings: Settings,
  picture: StillPicture,
  known: readonly StillMotion[] = motions,
): Promise<Plan> {
  const one = { ...brief, shots: [asOneShot(brief.shots)] };
  const [[reading], english, nlp] = await Promise.all([
    readAll(one, registries),
    loadHypernyms(),
    loadTagger(),
  ]);
  const context = openContext(one, settings, () => reading!);
  const shot = { ...context.shots[0]!, start: 0, end: Math.min(120, Math.max(0.5, settings.seconds)) };
  const { sight } = picture;
  if (brief.shots.length > 1)
    context.notes.push(
      `A picture is one shot: the ${brief.shots.length} shots of the brief are played in it one after the other.`,
    );
  const moods = new ClaimBook();
  const tempo = setMood({ ...context, claims: moods }).plan;

  const reader = new DeedReader(new MotionLexicon(known, english), english);
  const vocabulary = (vocabularies ??= new Vocabulary(registries, english));
  const tagged: Token[][] = [];
  const inActions = new Set<number>();
  const film = readCamera(shot).moves.map((m) => m.span);
  for (const passage of tellingPassages(shot)) {
    // What is said aloud tells of no motion.
    const text = blanked(
      passage,
      shot.brief.dialogue.map((line) => line.words.span),
    );
    for (const s of sentences(text, passage.span.start)) {
      const tokens = tag(s.text, s.start, { nlp, vocabulary, actions: false });
      tagged.push(tokens);
      // Of camera and style only what something of the picture does counts.
      const talk = shot.brief.camera.includes(passage) || shot.brief.style.includes(passage);
      if (shot.brief.actions.includes(passage)) inActions.add(tagged.length);
      reader.read(tokens, tagged.length, talk);
    }
  }
  const heard = reading!.sounds.map((s) => s.span);
  const deeds = reader.deeds.filter(
    (d) =>
      !heard.some((s) => d.start >= s.start && d.end <= s.end) &&
      !film.some((s) => s.start < d.end && d.start < s.end && d.doers.every((n) => n.open)),
  );

  const count = { beat: 0, line: 0, cue: 0 };
  const next = (kind: keyof typeof count) => () => `${kind}-${++count[kind]}`;
  const set = surroundingsOf(context, shot, sight);
  const binder = new Binder(reader.lexicon, sight, reading!.speech.length > 0);
  binder.meet(deeds.flatMap((d) => d.doers));
  const moving = setMotions(context, shot, deeds, binder, tempo.pace, inActions, next('beat'));
  const beats = moving.map((m) => m.beat);
  const voices = voicesOf(context, shot, sight, (noun) => binder.who(noun));
  const lines = await timeLines(context, shot, voices.casting, beats, next('line'));
  beats.push(...speakBeats(context, lines, voices, next('beat')));
  beats.sort((a, b) => a.start - b.start);
  const cues = pictureCues(context, shot, set, voices.casting, moving, next('cue'));
  const { camera, space } = pictureCamera(context, withoutDeeds(shot, deeds), sight, standpointOf(sight));
  claimMood(context, shot, moods.all(), tempo.pace);
  claimStatics(
    context,
    shot,
    reader.names.filter((n) => !heard.some((s) => n.np.start >= s.start && n.np.end <= s.end)),
    sight,
    (name) => binder.regionOf(name),
    (word) => english.isNoun(word),
  );
  claimLeft(context, shot, tagged);
  context.notes.push(...sight.notes);

  const { width, height, fps, quality, seed } = settings;
  const plan: Plan = {
    kind: 'shotwright.plan',
    schema: 1,
    seed,
    format: { width, height, fps, seconds: shot.end, quality },
    look: ownLook,
    palette: [...sight.palette].slice(0, 12),
    mood: tempo,
    set: set.plan,
    picture: {
      file: picture.file,
      digest: picture.digest,
      fit: picture.fit,
      depth: { ...picture.depth },
      near: space.near,
      far: space.far,
      mm: space.mm,
      regions: sight.regions.slice(0, 64).map(({ id, kind, name, box, share, colour, confidence }) => ({
        id,
        kind,
        name,
        box: [box[0], box[1], box[2], box[3]].map((x) => Math.min(1, Math.max(0, x))) as [
          number,
          number,
          number,
          number,
        ],
        share: Math.min(1, Math.max(0, share)),
        colour,
        confidence: Math.min(1, Math.max(0, confidence)),
      })),
    },
    cast: voices.casting.cast,
    props: [],
    lights: [],
    shots: [{ start: 0, end: shot.end, camera, beats: beats.slice(0, 200), lines, cues }],
    claims: context.claims.all(),
    notes: [...new Set(context.notes)],
  };
  const checked = planSchema.safeParse(plan);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Fault(`The plan is not valid at ${issue?.path.join('.') || 'its root'}: ${issue?.message}.`, {
    exit: EXIT.fault,
  });
}

let vocabularies: Vocabulary | undefined;

/** The shot as the camera's words are read from it: 'the car moves toward the camera' moves no camera. */
function withoutDeeds(shot: Shot, deeds: readonly Deed[]): Shot {
  const done = deeds.filter(
    (d) => !d.camera && d.form === 'verb' && d.doers.some((n) => !n.open && !wholeNouns.has(n.noun)),
  );
  const clear = (list: readonly Passage[]): Passage[] => list.map((p) => ({ ...p, text: blanked(p, done) }));
  return {
    ...shot,
    brief: { ...shot.brief, scene: clear(shot.brief.scene), actions: clear(shot.brief.actions) },
  };
}

/** A passage's text with spaces over what is said in it. */
function blanked(passage: Passage, spans: readonly Span[]): string {
  let { text } = passage;
  for (const span of spans) {
    const a = Math.max(0, span.start - passage.span.start);
    const b = Math.min(text.length, span.end - passage.span.start);
    // What ends the speech ends the sentence that it stands in, too.
    const blank = text.slice(a, b).replace(/[^\n](?!$)|[^\n.!?…]$/g, ' ');
    if (b > a) text = `${text.slice(0, a)}${blank}${text.slice(b)}`;
  }
  return text;
}
