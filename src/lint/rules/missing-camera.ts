import { cameraMoves } from '../../reading/camera-move.ts';
import { framings } from '../../reading/framing.ts';
import { passagesOf } from '../facts/passages.ts';
import { lineAfter } from '../facts/place.ts';
import { defineRule } from '../rule.ts';

/** Words that place a camera in prose, whatever else is said of it. */
const PLACED =
  /\b(?:camera|shot (?:from|through|over|on)|filmed (?:from|through|over)|seen (?:from|through)|viewed from|framed?|in (?:the )?frame|frame (?:her|him|them|it|the)|point[- ]of[- ]view|pov|close[- ]?ups?|close (?:on|in on)|(?:wide|medium|full|tight|long|master|tracking|aerial|drone|crane|static|insert|establishing|reaction|overhead|handheld|macro) (?:shots?|view|frame|on|of|from|angle)|in one wide|long lens|\d{2,3} ?mm lens|lens (?:at|on|from)|looking (?:down|up) (?:at|on|over|from)|(?:low|high|eye|hip|ground|knee|waist|chest|shoulder|bird['’]?s?[- ]eye|worm['’]?s?[- ]eye)[- ](?:angle|level|height|view)|from (?:above|below|overhead|the side)(?=[,.;]|$)|top[- ]down|overhead (?:shot|view|camera)|straight down|side[- ]on|(?:high|low|front|rear|back|side|three-quarter|isometric|elevated|frontal|lateral)(?: three-quarter)? view|head[- ]on|locked[- ]off|tripod|handheld|hand-held|dashcam|bodycam|go ?pro|selfie|helmet[- ]cam|drone|webcam|cctv|security camera|over[- ]the[- ]shoulder|one[- ]take|long take|single take|macro|fisheye|aerial|two[- ]shot)\b/iu;

/** A camera's technical settings place it nowhere. */
const TECHNICAL =
  /\b(?:iso ?\d|shutter|f\/?\d|white balance|kelvin|codec|bitrate|seed|transitions?|(?:match|jump|smash|hard) cuts?)\b/iu;

export default defineRule({
  id: 'missing-camera',
  about: 'No framing, angle or camera move anywhere.',
  severity: 'warning',
  why: `Where the camera stands and what it does is half of a shot. Left open, the model picks a framing of its own, another one
in every take, and takes cannot be cut together.

One framing word is enough: "wide", "close-up from below", "static".`,
  examples: [
    {
      text: '1990s sitcom. A cat opens a fridge.\n\nActions:\n- The cat takes a herring.\n\nBackground Sound: Fridge hum.',
      finds: [''],
    },
    { text: 'Anime. Two boys race tricycles round a fountain and laugh.', finds: [''] },
    { text: '1990s sitcom. A cat opens a fridge, seen from inside it.' },
    { text: 'Anime. Two boys race tricycles round a fountain.\n\nCamera: static' },
  ],
  check(subject, report) {
    const present = subject.shots.some(
      ({ brief }) =>
        brief.camera.some((p) => /\p{L}{2}/u.test(p.text) && !TECHNICAL.test(p.text)) ||
        framings(brief).length > 0 ||
        cameraMoves(brief).length > 0,
    );
    if (present) return;
    const prose = passagesOf(subject, ['style', 'scene', 'actions', 'lens', 'lighting', 'depthOfField']);
    // A style's lens is no position: 'telephoto documentary' still leaves open where the camera stands.
    if (prose.some((p) => PLACED.test(p.text))) return;
    const line = (shot: string): string => `Camera shot: ${shot}`;
    const at = lineAfter(subject, [['scene', 'style']], '').start;
    report({
      at: { start: at, end: at },
      what: 'Nothing says where the camera is.',
      expected: 'A brief gives a framing, and one move if there is any.',
      advice: 'Add a line such as "Camera shot: Medium-wide, static".',
      suggestions: [
        'Medium-wide, eye level, static.',
        'Medium close-up, slow dolly-in.',
        'Wide establishing shot, static.',
      ].map((shot) => ({
        title: `Add "${line(shot)}"`,
        edits: [lineAfter(subject, [['scene', 'style']], line(shot), true)],
      })),
    });
  },
});
