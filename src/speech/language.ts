import type { SpokenPhone, SpokenWord } from './types.ts';

/** Short words that give a language away; counted against each other. */
const common: Readonly<Record<string, string>> = {
  en: "the a an and is are was you i me my it to of in on for with not this that we they he she what who where when how do don't let's yes no but be have can will your go come just here there so if at now",
  es: 'el la los las un una y es son está están que de en por para con no yo tú él ella nosotros mi tu su muy pero cómo qué dónde sí hola gracias te quiero amor siempre vamos aquí ahora nunca todo señor adiós del al',
  fr: "le la les un une et est sont que de des du en pour avec ne pas je tu il elle nous vous mon ma ton ta sa très mais comment quoi où oui bonjour merci suis c'est j'ai t'aime jamais toujours ici maintenant au revoir ça",
  de: 'der die das ein eine und ist sind dass von im auf für mit nicht ich du er sie wir ihr mein dein sein sehr aber wie wo ja nein hallo danke bin habe liebe dich mich immer hier jetzt auch noch schon guten zu',
  it: "il lo la gli un una e è sono che di del della in per con non io tu lui lei noi mio tuo suo molto ma come dove sì ciao grazie ti amo sempre qui adesso mai tutto buongiorno l'amore questa questo",
  pt: 'o os as um uma e é são está que de do da em no na por para com não eu você ele ela nós meu teu seu muito mas como onde sim olá obrigado obrigada amo sempre aqui agora nunca tudo',
};
const sets = Object.fromEntries(Object.entries(common).map(([k, v]) => [k, new Set(v.split(' '))]));
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
];

/**
 * Guess the language of a line: by its script, or among Latin ones by its short words; English when in doubt.
 * @example languageOf('¿Dónde está?') // 'es'
 */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((c) => /\p{Script=Latin}/u.test(c)).length;
  if (latin * 2 < letters.length) {
    return scripts.find(([pattern]) => pattern.test(text))?.[1] ?? 'und';
  }
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  let best = 'en';
  let most = words.filter((w) => sets['en']?.has(w)).length;
  for (const [language, set] of Object.entries(sets)) {
    if (language === 'en') continue;
    // Marks that English never has count as half a word, and only where a short word agrees.
    const marks = /[¿¡ñß]|[àâçèêëîïôûùœãõäöü]/iu.test(text) ? 0.5 : 0;
    const count = words.filter((w) => set.has(w)).length;
    if (count > 0 && count + marks > most) {
      best = language;
      most = count + marks;
    }
  }
  return /[¿¡]/u.test(text) && best === 'en' && most === 0 ? 'es' : best;
}

/** Seconds of one syllable and of a pause, for languages that no voice speaks. */
const SYLLABLE = { kana: 0.135, han: 0.22, hangul: 0.19, other: 0.18 } as const;
const PAUSE = { comma: 0.2, stop: 0.4 } as const;

/** Vowel of each kana row, by the position in the Unicode block of hiragana (U+3041…U+3093). */
const kanaVowels = [
  'aaiiuueeoo',
  'aaiiuueeoo',
  'aaiiuueeoo',
  'aaiiuuueeoo',
  'aiueo',
  'aaaiiiuuueeeooo',
  'aiueo',
  'aauuoo',
  'aiueo',
  'aaieonu',
].join('');

interface Syllable {
  readonly phones: readonly string[];
  readonly seconds: number;
}

function syllable(char: string): Syllable | undefined {
  const code = char.codePointAt(0) as number;
  if ((code >= 0x3041 && code <= 0x3094) || (code >= 0x30a1 && code <= 0x30f4)) {
    const index = code >= 0x30a1 ? code - 0x30a1 : code - 0x3041;
    const vowel = { a: 'aa', i: 'iy', u: 'uw', e: 'eh', o: 'ow', n: 'n' }[kanaVowels[index] ?? 'a'] ?? 'aa';
    // Rows of ma, pa and ba close the lips; the rest touch the palate.
    const lips =
      index >= 61 && index <= 65
        ? 'm'
        : index >= 46 && index <= 60 && index % 3 !== 1
          ? 'b'
          : index < 10
            ? ''
            : 'd';
    return { phones: lips && vowel !== 'n' ? [lips, vowel] : [vowel], seconds: SYLLABLE.kana };
  }
  if (char === 'ー') return { phones: ['aa'], seconds: SYLLABLE.kana };
  if (/\p{Script=Hangul}/u.test(char)) {
    const decomposed = char.normalize('NFD');
    const medial = (decomposed.codePointAt(1) ?? 0x1161) - 0x1161;
    const vowel =
      [
        'aa',
        'eh',
        'aa',
        'eh',
        'ao',
        'eh',
        'ao',
        'eh',
        'ow',
        'aa',
        'eh',
        'ow',
        'ow',
        'uw',
        'ao',
        'eh',
        'iy',
        'uw',
        'uh',
        'iy',
        'iy',
      ][medial] ?? 'aa';
    return {
      phones: [[6, 7, 8, 17].includes((decomposed.codePointAt(0) ?? 0) - 0x1100) ? 'b' : 'd', vowel],
      seconds: SYLLABLE.hangul,
    };
  }
  if (/\p{Script=Han}/u.test(char)) {
    const vowel = ['aa', 'iy', 'uw', 'eh', 'ow', 'aa'][code % 6] as string;
    return { phones: [['d', 'sh', 'b', 'k', 'n'][code % 5] as string, vowel], seconds: SYLLABLE.han };
  }
  const plainLetter = char.normalize('NFD')[0]?.toLowerCase() ?? '';
  const vowel = vowelOfLetter[plainLetter];
  if (vowel) return { phones: [vowel], seconds: SYLLABLE.other };
  if (lipLetters.has(plainLetter)) return { phones: ['b'], seconds: 0.05 };
  // Scripts that write few vowels: every second consonant carries one.
  if (
    /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Devanagari}|\p{Script=Thai}/u.test(char) &&
    /\p{L}/u.test(char)
  ) {
    return { phones: code % 2 ? ['d', 'aa'] : ['n'], seconds: code % 2 ? SYLLABLE.other : 0.06 };
  }
  return /\p{L}|\p{N}/u.test(char) ? { phones: ['d'], seconds: 0.05 } : undefined;
}

const vowelOfLetter: Readonly<Record<string, string>> = {
  a: 'aa',
  e: 'eh',
  i: 'iy',
  o: 'ow',
  u: 'uw',
  y: 'iy',
  а: 'aa',
  я: 'aa',
  о: 'ow',
  ё: 'ow',
  у: 'uw',
  ю: 'uw',
  и: 'iy',
  ы: 'iy',
  э: 'eh',
  е: 'eh',
  і: 'iy',
  є: 'eh',
  ї: 'iy',
  α: 'aa',
  ε: 'eh',
  η: 'iy',
  ι: 'iy',
  ο: 'ow',
  υ: 'iy',
  ω: 'ow',
};
const lipLetters = new Set('bmpbмпбμπ');

/**
 * Estimate how a line would be timed in a language that no voice speaks: morae of kana, syllables of Hangul
 * and Han characters, vowels of alphabets. Only for the mouth and the subtitles.
 */
export function estimate(
  text: string,
  rate: number,
): { words: SpokenWord[]; phones: SpokenPhone[]; duration: number } {
  const phones: SpokenPhone[] = [];
  const words: SpokenWord[] = [];
  let time = 0;
  const rest = (seconds: number) => {
    if (time === 0) return;
    phones.push({ phone: 'pau', start: time, end: time + seconds });
    time += seconds;
  };
  for (const token of text.split(/\s+/u).filter(Boolean)) {
    const start = time;
    let pause = 0;
    for (const char of token) {
      const found = syllable(char);
      if (!found) {
        if (/[,;:、،，]/u.test(char)) pause = Math.max(pause, PAUSE.comma);
        else if (/[.!?…。！？—]/u.test(char)) pause = Math.max(pause, PAUSE.stop);
        continue;
      }
      if (pause) rest(pause / rate);
      pause = 0;
      const each = found.seconds / rate / found.phones.length;
      for (const phone of found.phones) {
        phones.push({ phone, start: time, end: time + each });
        time += each;
      }
    }
    if (time > start) words.push({ text: token, start, end: time });
    if (pause) rest(pause / rate);
  }
  while (phones.at(-1)?.phone === 'pau') phones.pop();
  const duration = phones.at(-1)?.end ?? 0;
  return { words, phones, duration };
}
