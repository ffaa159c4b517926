import { dialects, meaningOf } from '../../brief/labels.ts';

const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

/**
 * Headings that writers use for what is no part of a scene: of the project, of the making, of the finish, of settings.
 * In lower case.
 */
const foreign: ReadonlySet<string> = new Set(
  words(`
  title, working title, name, project, project name, client, brand, campaign, agency, product name, author, artist, by, credits, copyright, date,
  version, revision, draft, id, number, logline, log line, tagline, slogan, hook, pitch, premise, plot, story, storyline, backstory, back story,
  synopsis, outline, summary, theme, subtext, symbolism, message, meaning, moral, motivation, character arc, arc, character bio, bio,
  biography, character sheet, character notes, cast list, casting, history, lore, world, worldbuilding, twist, ending, cliffhanger, conflict,
  goal, objective, purpose, intent, intention, target, target audience, audience, demographic, platform, channel, call to action, cta,
  offer, price, caption, captions, subtitle, subtitles, text overlay, text on screen, screen text, overlay, overlays, on-screen text, on screen text, super, supers, lower third,
  logo, watermark, thumbnail, poster frame, end card, end frame, title card, tag, tags, hashtag, hashtags, keywords, keyword, seo, link, url, website, source,
  sources, reference, references, ref, refs, inspiration, inspirations, moodboard, mood board, influences, similar to, think, tempo, pace,
  pacing, rhythm, bpm, energy, energy level, intensity, speed, running gag, gag, joke, punchline, recipe, ingredients, equipment, gear,
  tools, camera settings, camera model, camera body, iso, shutter, shutter speed, aperture, f-stop, white balance, exposure, codec, bitrate, bit depth, technical,
  technical details, technical specs, tech specs, specs, specifications, settings, parameters, params, options, config, configuration, render,
  render settings, render engine, renderer, engine, model, seed, steps, sampler, cfg, cfg scale, guidance, guidance scale, strength, weight, weights, denoise,
  lora, checkpoint, upscale, upscaler, quality, detail level, vfx, visual effects, special effects, fx, sfx makeup, effects, particles, simulation,
  post, post production, post-production, post processing, post-processing, finishing, finish, edit, editing, edits, edit notes, transition,
  transitions, cut, cuts, cutting, montage, stunts, stunt, choreography, blocking, rigging, continuity, script, scriptnotes, script notes,
  director, director's notes, directors notes, director notes, dop, dp, editor, producer, crew, producer notes, production notes, production,
  budget, schedule, deadline, call sheet, location scout, permits, safety, disclaimer, rating, license, licence, legal, usage, usage rights,
  music cue, music cues, cue, cues, playlist, soundtrack credit, lyrics, song, song title, artist credit, instructions, instruction, task, request, role,
  system, user, assistant, output, output format, output settings, deliverable, deliverables, delivery, export, format settings, file name, filename,
  upload, storyboard, storyboard notes, thumbnails, sketch notes, why, why it works, rationale, explanation, comment, comments, feedback, todo,
  to do, checklist, faq, glossary, appendix, misc, miscellaneous, other, others, extra notes, additional notes, additional details, additional info,
  notes, note, nb, n.b., ps, p.s., tip, tips, hint, hints, variation, variations, alternatives, alternative, alt, option, backup, plan b, weather forecast`),
);

/** Headings of what goes into settings. */
const ofSettings =
  /^(?:(?:clip|video|total|shot) )?(?:duration|length|runtime|run time|running time|seconds|resolution|size|dimensions|aspect|aspect ratio|ratio|orientation|fps|frame rate|framerate|frames per second|seed|model|quality)$/;

/** Words that open a note to the reader. */
const ofNotes =
  /^(?:important|very important|note|notes|please note|nb|n\.b\.|warning|attention|caution|remember|reminder|tip|hint|p\.?s\.?|disclaimer|update|edit|edited|thanks|thank you|hi|hello|hey|dear all)$/;

/** What a heading that is none of a brief's stands for; undefined where it may be one or may be prose. */
export type HeadingKind = 'foreign' | 'setting' | 'note';

/**
 * What writers mean by a heading that no dialect knows.
 * @param name in lower case, as `normalizeLabel` gives it
 * @example headingKind('hashtags') // 'foreign'
 */
export function headingKind(name: string): HeadingKind | undefined {
  if (ofSettings.test(name)) return 'setting';
  if (ofNotes.test(name)) return 'note';
  return foreign.has(name) || foreign.has(name.replace(/s$/, '')) ? 'foreign' : undefined;
}

/** Words of one of the guide's sections in the name of another heading: 'Music cue' is sound. */
const related: readonly (readonly [pattern: RegExp, section: string])[] = [
  [/\b(?:music|sound|audio|noise|song|ambien\w+|score|foley|hear\w*)\b/, 'Background Sound'],
  [/\b(?:light\w*|shadows?|illumination|exposure|lamps?)\b/, 'Lighting'],
  [/\b(?:colou?rs?|tones?|tints?|hues?|swatch\w*)\b/, 'Palette'],
  [/\b(?:camera|lens|shots?|zoom|framing)\b/, 'Camera shot'],
  [/\b(?:choreography|blocking|stunts?|moves?|movement|gestures?)\b/, 'Actions'],
  [/\b(?:spoken|talk\w*|lines?|script|lyrics|quotes?)\b/, 'Dialogue'],
  [/\b(?:feel\w*|emotions?|energy|tempo|pac(?:e|ing))\b/, 'Mood'],
  [/\b(?:inspiration|influences?|genre|references?)\b/, 'Style'],
];

/** The section of the guide that a heading seems to speak of. */
export const relatedSection = (name: string): string | undefined =>
  related.find(([pattern]) => pattern.test(name))?.[1];

/** The guide's headings, as they are written. */
export const guideSections: readonly string[] = [
  'Style',
  'Cinematography',
  'Camera shot',
  'Lens',
  'Lighting',
  'Palette',
  'Mood',
  'Actions',
  'Dialogue',
  'Background Sound',
];

const guide = dialects.find(({ id }) => id === 'guide');
const ofGuide = new Set(Object.values(guide?.labels ?? {}).flat());

/** True for a heading that the guide itself uses, or a shorter form of it. */
export const isGuideHeading = (name: string): boolean =>
  ofGuide.has(name) || ofGuide.has(name.replace(/s$/, '')) || (meaningOf(name)?.group ?? false);
