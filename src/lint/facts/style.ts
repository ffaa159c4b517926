import { vocabulary } from '../../reading/words/scan.ts';

/** What a phrase about style is: a strong cue, or only the air of a place. */
export type StyleCue =
  | 'medium'
  | 'format'
  | 'lens'
  | 'genre'
  | 'technique'
  /** A medium that may also stand in the scene as a thing: a a a painted sign. */
  | 'thing'
  | 'atmosphere';

const list = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const phrases: readonly (readonly [StyleCue, string])[] = [
  [
    'medium',
    `live action, photorealistic, photorealism, photoreal, hyperrealistic, hyperrealism, hyperreal, realistic footage, realism,
    footage, photography, cinematography, videography, animation, animated, cartoon, stop motion, claymation, plasticine, puppetry,
    felted, needle felted, paper cutout, cut paper, cutout, papercraft, mixed media, 2d, 3d, cgi, cg, render, rendered, rendering,
    computer graphics, unreal engine, octane, low poly, voxel, pixel art, 8 bit, 16 bit, cel shaded, cel shading, toon shaded,
    rotoscope, rotoscoped, rotoscoping, anime, manga, sakuga, chibi, hand drawn, hand painted, hand inked, hand animated, line art,
    line drawing, ink wash, sumi e, watercolour, watercolor, gouache, oil painting, oil paint, pastel drawing, charcoal drawing,
    finger painted, brush stroke, brushstroke, painterly, digital painting, matte painting, concept art, storybook, picture book,
    comic book, graphic novel, engraving, etching, linocut, woodcut, woodblock, lithograph, screen print, risograph, sand animation,
    shadow play, shadow puppet, silhouette animation, cave art, motion graphics, motion design, infographic, kinetic typography,
    miniature photography, model set, tilt shift, machinima, gameplay, cutscene, in engine, screen recording, screencast, projection mapping,
    brickfilm, zoetrope, flipbook, paint on glass`,
  ],
  [
    'format',
    `film stock, film grain, fine grain, heavy grain, grainy, halation, gate weave, light leak, celluloid, emulsion, photochemical, super 8,
    super 16, 8mm, 8 mm, 16mm, 16 mm, 35mm, 35 mm, 65mm, 65 mm, 70mm, 70 mm, imax, large format, full frame, medium format, vistavision,
    cinemascope, technicolor, three strip, two strip, kodachrome, ektachrome, kodak, portra, fuji, fujifilm, agfa, polaroid, tintype,
    daguerreotype, cyanotype, autochrome, slide film, negative film, colour negative, color negative, reversal stock, reversal film,
    cross processed, bleach bypass, black and white, monochrome, sepia, duotone, greyscale, grayscale, infrared, thermal camera, night vision,
    x ray, vhs, betamax, betacam, hi8, video8, minidv, dv, u matic, videotape, camcorder, handycam, home video, home movie, digicam,
    phone footage, phone camera, phone video, smartphone, iphone, selfie video, webcam, gopro, action cam, action camera, helmet cam,
    dashcam, dash cam, bodycam, body cam, cctv, security camera, surveillance footage, trail camera, doorbell camera, drone footage,
    broadcast footage, multicam, multi camera, three camera, digital cinema, arri, alexa, sony venice, hd video, hdr, anamorphic,
    widescreen, academy ratio, letterbox, soft focus, raw footage, archival, archive footage, found footage, stock footage, kinescope`,
  ],
  [
    'lens',
    `telephoto, long lens, wide angle lens, macro, fisheye, probe lens, snorkel lens, vintage lens, zoom lens, primes, prime lens, pro mist,
    diffusion filter, shallow depth of field, shallow dof, shallow focus, deep focus, deep depth of field, bokeh, microscope, microscopy`,
  ],
  [
    'genre',
    `documentary, docu, docudrama, mockumentary, commercial, advertisement, product film, product video, promo, promotional, brand film,
    trailer, teaser, music video, newsreel, news report, news footage, reportage, sitcom, soap opera, telenovela, talk show, game show,
    reality show, reality tv, cooking show, sports footage, sports coverage, wildlife film, vlog, video diary, travelogue, travel film,
    fashion film, lookbook, how to video, explainer, infomercial, public information, training film, industrial film, educational film,
    corporate film, essay film, art film, art house, arthouse, short film, feature film, student film, indie film, indie, blockbuster,
    slow cinema, cinema verite, verite, observational, direct cinema, fly on the wall, experimental film, thriller, drama, melodrama,
    comedy, romcom, romance, western, spaghetti western, noir, neo noir, horror, slasher, giallo, sci fi, scifi, science fiction, fantasy,
    musical, heist, period piece, historical epic, war film, spy film, kung fu, martial arts, wuxia, samurai film, chambara, kaiju, mecha,
    superhero, fairy tale, fairytale, folk tale, fable, slapstick, silent film, cyberpunk, steampunk, solarpunk, dieselpunk, biopunk,
    vaporwave, synthwave, retrowave, cottagecore, dark academia, y2k, retrofuturist, retro futurist, retrofuturism, retro futuristic,
    atompunk, space opera, afrofuturism, afrofuturist, southern gothic, expressionist, expressionism, impressionist, impressionism,
    surrealist, surrealism, dreamlike, dreamscape, cubist, cubism, dada, constructivist, pop art, op art, art nouveau, ukiyo e,
    pre raphaelite, neorealist, neorealism, social realism, new wave, nouvelle vague, dogme, avant garde, showreel, concept reel, stylised,
    stylized, asmr, unboxing, walking tour`,
  ],
  [
    'technique',
    `slow motion, slo mo, slow mo, high speed camera, high speed photography, bullet time, time lapse, timelapse, hyperlapse, stop frame, one take,
    long take, single take, oner, freeze frame, split screen, double exposure, multiple exposure, long exposure, light painting,
    freelensing, chiaroscuro, high key, low key, day for night, rear projection, green screen, handheld camera, handheld footage,
    handheld documentary, handheld, steadicam, snorricam, point of view footage, pov footage, first person, symmetrical composition,
    technicolour, desaturated, teal and orange, overexposed, underexposed`,
  ],
  [
    'thing',
    `felt, puppet, marionette, knitted, embroidered, drawing, drawn, sketch, pencil, crayon, chalk, ink, painted, painting, illustration,
    illustrated, poster, fresco, mosaic, tapestry, embroidery, stained glass, diorama, miniature, lego, toy, collage, photograph, origami,
    comic, isometric, hologram, acrylic, oil, tutorial, surreal, gothic, baroque, renaissance, art deco, bauhaus, minimalist, folk art,
    retro, vintage, mid century, victorian, edwardian, regency, medieval, editorial, broadcast, montage, silhouette`,
  ],
  [
    'atmosphere',
    `neon, rain, rainy, night, dusk, dawn, sunrise, sunset, golden hour, blue hour, foggy, misty, moody, dark, dreamy, dramatic, cinematic,
    atmospheric, smoky, hazy, gloomy, cosy, cozy, eerie, candlelit, moonlit, sunlit, backlit`,
  ],
];

/** Phrases that set a style, longest first. */
export const styleCues = vocabulary<StyleCue>([
  ...phrases.flatMap(([cue, text]) => list(text).map((phrase) => [phrase, cue] as const)),
]);

/** '1970s', 'the '80s', 'mid-2000s', 'late nineties', '19th-century'. */
export const ERA =
  /\b(?:1[5-9]|20)\d0['’]?s\b|['’]\d0s\b|\b\d0s\b|\b(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties)\b|\b\d{2}(?:th|st|nd|rd)[- ]century\b|\b(?:18|19|20)\d\d\b(?=[ -](?:\p{L}+[ -]){0,3}(?:film|movie|footage|documentary|photo\w*|style|poster|look|newsreel|cinema|advert\w*|promo))/iu;

/**
 * 'skate edit', 'VX1000 look', 'luxury watch spot': a form of film with what kind it is. Praise and articles are no kind:
 * 'a stunning video' says nothing.
 */
export const FORM =
  /(?<![\p{L}\p{N}])(?!(?:a|an|the|this|that|my|our|your|his|her|their|its|some|any|each|every|one|two|short|new|next|last|final|whole|entire|same|first|beautiful|amazing|stunning|epic|gorgeous|breathtaking|incredible|awesome|perfect|cinematic|sick|dope|crazy|insane|fun|funny|hot|super|lovely|pretty|simple|random|whole|vertical|horizontal|square|second|seconds|minute|long|longer|loop|looping|promo|great|nice|cool|good|best|viral|quick|little|long|real|of|and|or|to|in|for|with|first|should|will|must|can|to)[\s-])[\p{L}\p{N}][\p{L}\p{N}’'.-]*[ -](?:films?|movie|video|clip|cinema|aesthetic|style|look|feel|spot|advert|ad|reel|edit|stock|tape|colou?rs? stock|realism|treatment|visuals|footage|cam|lens|palette of)(?![\p{L}])/iu;

/** 'shot on', 'in the style of', 'filmed like': words of the making that name no vocabulary's style. */
export const MANNER =
  /\b(?:in (?:the|a|an) (?:[\p{L}-]+ ){0,3}(?:style|manner|vein|look|aesthetic)|(?:style|aesthetic|look|feel|vibe)s? of|inspired by|(?:shot|filmed|captured|photographed|lensed|rendered|drawn|painted|animated) (?:on|with|in|like|as|through|by)|[\p{L}]+[- ](?:style|esque|inspired|core)\b|comes? to life|brought to life|f\/\d)/iu;
