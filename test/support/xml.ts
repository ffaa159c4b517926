/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside, joined. */
  readonly text: string;
}

/** Characters of XML 1.0 (section 2.2). */
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const NAME = /[A-Za-z_][\w.-]*/y;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Parse the XML 1.0 that tools write: declaration, elements, attributes, character data, references. Whatever is not
 * well-formed throws, as section 1.2 of the standard asks; no DTD, comments or sections.
 */
export function parseXml(source: string): XmlElement {
  if (!CHARACTERS.test(source)) throw new Error('A character that XML 1.0 does not allow.');
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${source.slice(at, at + 40)}`);
  };
  const take = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  const space = (): boolean => {
    const from = at;
    while (/[\t\n\r ]/.test(source[at] ?? '')) at++;
    return at > from;
  };
  const name = (): string => {
    NAME.lastIndex = at;
    const found = NAME.exec(source)?.[0] ?? fail('No name');
    at += found.length;
    return found;
  };
  const decode = (text: string): string => {
    if (/&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) fail('A bare ampersand before');
    return text.replace(/&(#x?)?([^;]+);/g, (_, number: string | undefined, what: string) =>
      number
        ? String.fromCodePoint(Number.parseInt(what, number === '#x' ? 16 : 10))
        : (ENTITIES[what] as string),
    );
  };
  const element = (): XmlElement => {
    if (!take('<')) fail('No element');
    const tag = name();
    const attributes: Record<string, string> = {};
    while (space() && /[A-Za-z_]/.test(source[at] ?? '')) {
      const key = name();
      if (!take('="')) fail('No value');
      const end = source.indexOf('"', at);
      const value = source.slice(at, end);
      if (end < 0 || value.includes('<')) fail('No end of the value');
      if (key in attributes) fail(`A second ${key}`);
      // White space in attributes is a space, unless it is written as a reference (section 3.3.3).
      attributes[key] = decode(value.replace(/[\t\n\r]/g, ' '));
      at = end + 1;
    }
    if (take('/>')) return { name: tag, attributes, children: [], text: '' };
    if (!take('>')) fail('No end of the tag');
    const children: XmlElement[] = [];
    let text = '';
    while (!source.startsWith('</', at)) {
      if (source[at] === '<') {
        children.push(element());
        continue;
      }
      const end = source.indexOf('<', at);
      if (end < 0) fail('No end tag');
      const raw = source.slice(at, end);
      if (raw.includes(']]>')) fail('"]]>" in character data');
      text += decode(raw);
      at = end;
    }
    at += 2;
    if (name() !== tag || !take('>')) fail(`No end of ${tag}`);
    return { name: tag, attributes, children, text };
  };
  if (!take('<?xml version="1.0" encoding="UTF-8"?>')) fail('No declaration');
  space();
  const root = element();
  space();
  if (at < source.length) fail('Something after the root');
  return root;
}
