import { vocabulary } from './scan.ts';

/** What a mood does to light, grade, tempo and faces. */
export interface MoodEffect {
  /** Key-to-fill ratio; 4 is usual. */
  readonly ratio: number;
  /** Tempo; 1 is usual. */
  readonly pace: number;
  readonly contrast: number;
  readonly warmth: number;
  readonly saturation: number;
  /** Resting faces. */
  readonly joy: number;
  readonly tension: number;
}

/** Families of mood words; a word's family says how such scenes are usually lit, graded and paced. */
const families: readonly (readonly [words: string, effect: MoodEffect])[] = [
  [
    'peaceful calm serene tranquil quiet gentle soothing relaxed meditative contemplative still zen placid soft',
    { ratio: 2.2, pace: 0.8, contrast: 0.95, warmth: 0.08, saturation: 1, joy: 0.25, tension: 0 },
  ],
  [
    'happy joyful cheerful playful fun lighthearted upbeat energetic lively exuberant celebratory festive funny humorous comedic comic silly uplifting hopeful optimistic inspiring triumphant proud',
    { ratio: 2, pace: 1.1, contrast: 1, warmth: 0.12, saturation: 1.08, joy: 0.7, tension: 0 },
  ],
  [
    'whimsical magical wondrous enchanting charming curious cozy cosy quirky fantastical wonder awe childlike adorable cute',
    { ratio: 3, pace: 0.95, contrast: 1, warmth: 0.15, saturation: 1.08, joy: 0.4, tension: 0.05 },
  ],
  [
    'romantic tender intimate loving warm affectionate sensual heartfelt sweet passionate',
    { ratio: 3.5, pace: 0.85, contrast: 0.97, warmth: 0.2, saturation: 1, joy: 0.35, tension: 0 },
  ],
  [
    'nostalgic wistful vintage sentimental reminiscent bittersweet longing yearning',
    { ratio: 3, pace: 0.82, contrast: 0.93, warmth: 0.18, saturation: 0.92, joy: 0.1, tension: 0.05 },
  ],
  [
    'sad melancholy melancholic somber sombre lonely sorrowful mournful grief solemn reflective pensive isolated desolate tragic heavy',
    { ratio: 5, pace: 0.72, contrast: 1, warmth: -0.12, saturation: 0.84, joy: -0.5, tension: 0.15 },
  ],
  [
    'tense suspenseful suspense anticipatory anxious nervous urgent gripping uneasy dread foreboding thrilling edge',
    { ratio: 7, pace: 1.05, contrast: 1.1, warmth: -0.06, saturation: 0.95, joy: -0.15, tension: 0.6 },
  ],
  [
    'dark moody noir noir-inflected brooding gritty shadowy mysterious mystery enigmatic sinister gloomy bleak atmospheric haunting',
    { ratio: 9, pace: 0.85, contrast: 1.12, warmth: -0.08, saturation: 0.92, joy: -0.25, tension: 0.3 },
  ],
  [
    'scary horror terrifying eerie creepy ominous menacing unsettling nightmarish spooky',
    { ratio: 12, pace: 0.9, contrast: 1.15, warmth: -0.15, saturation: 0.85, joy: -0.4, tension: 0.7 },
  ],
  [
    'epic dramatic grand majestic intense powerful heroic monumental awe-inspiring cinematic sweeping bold',
    { ratio: 6, pace: 0.95, contrast: 1.1, warmth: 0.03, saturation: 1.03, joy: 0, tension: 0.3 },
  ],
  [
    'dynamic fast fast-paced kinetic frantic chaotic explosive aggressive high-energy adrenaline action-packed wild rapid',
    { ratio: 4.5, pace: 1.25, contrast: 1.08, warmth: 0, saturation: 1.05, joy: 0, tension: 0.4 },
  ],
  [
    'premium luxurious elegant aspirational sophisticated refined sleek polished clean minimal modern fresh confident stylish glamorous',
    { ratio: 2.4, pace: 0.85, contrast: 1.02, warmth: 0.04, saturation: 1.02, joy: 0.15, tension: 0 },
  ],
  [
    'dreamy surreal ethereal dreamlike otherworldly hypnotic hazy mystical transcendent',
    { ratio: 2.6, pace: 0.75, contrast: 0.9, warmth: 0.05, saturation: 1, joy: 0.1, tension: 0 },
  ],
  [
    'serious professional documentary honest raw authentic realistic natural neutral observational determined focused resolute',
    { ratio: 3.5, pace: 1, contrast: 1.02, warmth: 0, saturation: 0.96, joy: 0, tension: 0.15 },
  ],
];

/** Words of mood, with what they do. */
export const moodWords = vocabulary(
  families.flatMap(([words, effect]) =>
    words.split(' ').map((word) => [word.replaceAll('-', ' '), effect] as const),
  ),
);

/** Words of plain prose that set a mood by themselves (others, such as 'dark' or 'warm', may describe a coat). */
export const strong =
  /^(?:melanchol|bittersweet|nostalg|romantic|tense|suspens|eerie|omin|whimsical|seren|tranquil|joyful|cheerful|sombre|somber|haunting|dreamlike|surreal|dramatic|epic|peaceful|intimate|mysterious|playful|lonely|wistful|gritty|foreboding|hopeful|moody|comedic|terrifying|spooky|frantic|chaotic|majestic)/i;

/** A hint that weakens the mood it stands before: 'a touch of suspense'. */
export const weak = /\b(?:touch|hint|slight|subtle|bit|trace|undertone|inflected)\b/i;
