/** Edit distance of Levenshtein, given up once it exceeds `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above[b.length] as number;
}

/**
 * The names most like one that does not exist, best first: by spelling, or by sharing a word. At most three.
 * @example nearest('missing-camra', ['missing-camera', 'style-first']) // ['missing-camera']
 */
export function nearest(name: string, names: readonly string[]): string[] {
  const asked = name.slice(0, 60).toLowerCase();
  const most = Math.max(2, Math.floor(asked.length / 3));
  const words = asked.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const scored = names.map((other) => {
    const parts = other.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const shared = words.filter((word) => parts.includes(word)).length;
    const far = distance(asked, other.toLowerCase(), most);
    return { other, far, shared, near: far <= most || shared > 0 };
  });
  const near = scored.filter((s) => s.near).sort((a, b) => a.far - b.far || b.shared - a.shared);
  const typos = near.filter((s) => s.far <= most);
  return (typos.length > 0 ? typos : near).slice(0, 3).map((s) => s.other);
}
