const symbols: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '—': ', ',
  '–': ', ',
  '…': '... ',
  '€': ' euros ',
  '£': ' pounds ',
  '¥': ' yen ',
  '°': ' degrees ',
  '©': ' copyright ',
  '½': ' a half ',
  '×': ' times ',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  ð: 'th',
  þ: 'th',
  '&': ' and ',
};

/**
 * Text as the engine can read it: ASCII, with marks and dashes made readable. Numbers, money and
 * abbreviations ("Dr.", "$12") are left to the engine, which reads them aloud as words.
 * @example toAscii('Café — “naïve”') // 'Cafe , "naive"'
 */
export function toAscii(text: string): string {
  return [...text]
    .map((char) => symbols[char] ?? char)
    .join('')
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]+/gu, (run) => (/\s/u.test(run) ? ' ' : ''))
    .replace(/[<>{}[\]|\\^~`*_#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
