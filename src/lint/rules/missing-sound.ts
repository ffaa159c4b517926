import { sentences } from '../../reading/sentences.ts';
import { passagesOf } from '../facts/passages.ts';
import { endOf, lineAfter } from '../facts/place.ts';
import { soundsOfScene } from '../facts/scene-sounds.ts';
import { defineRule } from '../rule.ts';

/** Words by which prose directs what is heard. */
const HEARD =
  /\b(?:sounds?|audio|soundtrack|soundscape|sfx|foley|ambien(?:ce|t (?:sound|noise|hum))|(?<!sheet )music(?! (?:box|stand|hall|stool|room|shop|school|video|teacher|sheet))|for the ear|musical score|orchestral|hear|hears|hearing|heard|listen\w*|audible|inaudible|silen(?:ce|t)|near[- ]silence|noise|noises|voice-?over|narrat(?:ion|or)|melody|songs?|humming|hum of|roar of|echo(?:es|ing)? (?:of|through)|rustle of|clatter of|chatter of|murmur of|crackle of|rumble of|hiss of|patter of|drip of|whir of|buzz of|birdsong|footsteps (?:echo|ring|crunch)|diegetic|dolby|asmr|beat drops|muted)\b/iu;

/** Things that sound and words that name a sound: two in one sentence direct what is heard. */
const SOUNDING =
  /\b(?:whistl\w*|squelch\w*|cheer(?:s|ing)|clang\w*|clank\w*|clatter\w*|rattl\w*|humming|hums?|buzz\w*|roar\w*|crackl\w*|dripping|thud\w*|thump\w*|chirp\w*|bark(?:s|ing)|honk\w*|sirens?|bells?|chim(?:es?|ing)|strings|drums?|drumming|guitars?|piano|violins?|cellos?|accordion|trumpets?|organ|brass band|choir|chanting|applause|laughter|chatter\w*|murmur\w*|whisper\w*|rumbl\w*|creak\w*|squeak\w*|screech\w*|rustl\w*|hiss\w*|sizzl\w*|patter\w*|splash\w*|gurgl\w*|lapping|crunch\w*|tick(?:s|ing)|click\w*|clink\w*|tinkl\w*|ringing|beep\w*|static hiss|echo\w*|bass|techno|jazz|orchestra\w*|lullaby|birds? singing|crickets?|cicadas?|footsteps|engines?|swell(?:s|ing)?)\b/giu;

export default defineRule({
  id: 'missing-sound',
  about: 'No sound is directed anywhere.',
  severity: 'warning',
  english: true,
  why: `Sound is made together with the picture. Where a brief is silent about it, the model invents an ambience, often music
that fits nothing.

A line of two or three sources is enough, and so is silence, if you ask for it: "near silence, a single ticking clock".`,
  examples: [
    {
      text: '1980s VHS. A boy drops a marble on a tin roof. Wide shot.',
      finds: [''],
    },
    {
      text: 'Noir, 35mm. Rain on a taxi window. Close-up.\n\nDialogue:\n- Driver: "Where to?"',
      finds: [''],
    },
    { text: '1980s VHS. A boy drops a marble, and we hear it ring. Wide shot.' },
    { text: 'Noir. A taxi waits. Close-up.\n\nBackground Sound: Near silence.' },
  ],
  check(subject, report) {
    if (subject.shots.some(({ brief }) => brief.sound.some((p) => /\p{L}/u.test(p.text)))) return;
    // A heading with nothing under it is told by a rule of its own.
    if (endOf(subject.tree, ['sound']) >= 0) return;
    if (subject.shots.some(({ reading }) => reading.sounds.length > 0)) return;
    for (const p of passagesOf(subject))
      for (const s of sentences(p.text, p.span.start))
        if (new Set(s.text.toLowerCase().match(SOUNDING)).size >= 2) return;
    const prose = passagesOf(subject);
    if (prose.some((p) => HEARD.test(p.text))) return;
    const sounds = soundsOfScene(subject);
    const line = `Background Sound: ${sounds.join(', ')}.`;
    const edit = lineAfter(
      subject,
      [['dialogue'], ['actions'], ['lighting', 'mood', 'lens', 'camera', 'palette']],
      line,
      true,
    );
    report({
      at: { start: edit.start, end: edit.start },
      what: 'Nothing says what is heard.',
      expected: 'A brief directs its sound; otherwise the model makes one up.',
      advice: `Add a line such as "${line.slice(0, -1)}".`,
      suggestions: [
        { title: `Add "${line}"`, edits: [edit] },
        {
          title: 'Ask for near silence',
          edits: [{ ...edit, text: edit.text.replace(line, 'Background Sound: Near silence.') }],
        },
      ],
    });
  },
});
