/** Words of the camera, the picture and the manner of making: what they say belongs to the director, not to the scene. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns that name the camera, the shot or a part of the picture plane. */
export const cameraNouns =
  set(`aerial aerials camera cameras shot close-up closeup closeups close-ups lens focus frame framing pan tilt dolly zoom push-in pull-back pullback push track tracking
  crane drone steadicam gimbal tripod handheld angle perspective viewpoint pov vantage parallax bokeh dof aperture shutter exposure foreground background midground
  composition footage take cut cuts montage sequence timelapse time-lapse hyperlapse long-take b-roll establishing two-shot viewer audience-view mm f-stop aspect ratio
  fps resolution 4k 8k 1080p imax anamorphic widescreen portrait-mode rig slider stabilization micro-shake shake micro-handheld orbit truck pedestal boom
  eye-level waist-up over-the-shoulder vista-shot thirds zoom-in zoom-out rack macro wide-angle telephoto fisheye depth-of-field profile silhouette-shot tiltshift tilt-shift speed ramp
  intercut transition fade dissolve crossfade vignette letterbox trailer footages headroom`);

/** Nouns of style, medium, grade, light quality and mood. */
export const styleNouns =
  set(`style aesthetic animation anime film cinema cinematography video movie clip documentary commercial advert advertisement photography photo render rendering cgi vfx
  palette color colour colors colours tone tones hue hues contrast saturation grade grading grain halation texture textures brushwork brushstroke brush wash washes outline outlines
  gradient shading look feel feeling mood atmosphere ambience ambiance vibe energy tension intimacy nostalgia warmth quality clarity sharpness detail details realism drama
  emotion sense rhythm pace tempo motion movement movements stillness tranquility serenity elegance spectacle immediacy effect effects lighting illumination light lights-play shadow shadows
  flare flares glow highlight highlights backlight rim-light key-light fill haze-effect reflection-play influence inspiration tribute homage genre noir convention conventions
  influence artistry beauty imagery visuals visual scene scenes moment story narrative prompt concept theme symbolism metaphor score music soundtrack voiceover voice-over
  subtitles caption captions title titles text-overlay watermark logo-free accent accents emphasis symmetry balance harmony finish noise artifact artifacts distortion glitch frame-rate dynamic range
  physics opacity transparency proportion proportions lighting-setup setup intimidation bokeh-lights ambient exposure-effect compression separation channel channels realism-level sakuga hybrid`);

/** Verbs whose subject or purpose is the picture, and appearance verbs: never acted. */
export const pictureVerbs =
  set(`reveal show showcase depict feature capture create evoke emphasize emphasise highlight soften isolate suggest convey express establish frame
  render style shoot film record pan zoom dolly focus defocus blur accentuate enhance amplify add give make provide draw inspire resemble remind reflect-mood contrast complement
  maintain keep invite allow let help represent symbolize symbolise illustrate display present include contain consist become remain seem appear feel look-like mean need want try pretend
  transition preserve transform-mood underscore convey exaggerate simplify define saturate obscure surround fill line dot cover compress emphasise lend set bring happen occur begin
  start continue cause offer use see view showcase be have do get unfold mimic eliminate mix light illuminate cast backlight side-light blanket adorn decorate dominate`);

/** Verbs of the camera itself, which may also be said of people. */
export const cameraVerbs = set(
  'pan tilt zoom dolly push pull track orbit circle follow glide ascend descend crane truck hold stay rise sweep swoop drift move rotate float fly start begin end pull-back push-in linger',
);

/** Openers of likeness: what follows is compared, not shown. */
export const simileOpeners = set('like resembling reminiscent evoking mimicking');

/** Phrases that open talk of style: everything up to the next comma or stop is style. */
export const styleOpeners: readonly string[] = [
  'in the style of',
  'inspired by',
  'shot on',
  'shot with',
  'shot in',
  'filmed on',
  'filmed in',
  'filmed with',
  'rendered in',
  'style of',
  'as if',
  'as though',
  'in the manner of',
  'reminiscent of',
  'in the vein of',
  'with the look of',
  'typical of',
  'emphasis on',
  'captured with',
  'captured in',
  'captured from',
  'seen from',
];

/** Words that, anywhere in a noun phrase, make it talk of the picture: '35mm film', 'shallow depth of field'. */
export const pictureModifiers = set(
  '35mm 16mm 50mm 40mm 85mm 70mm 24mm 100mm 8mm 65mm cinematic photorealistic hyperrealistic anamorphic bokeh dof 3d 2d cgi cel-shaded stop-motion slow-motion',
);
