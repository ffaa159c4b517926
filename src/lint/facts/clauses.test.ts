import { beforeAll, describe, expect, it } from 'vitest';
import { briefOf, parse } from '../../brief/index.ts';
import { names } from '../../catalogue/names.generated.ts';
import { loadReader, type Reader } from '../../reading/index.ts';
import { beatsOf } from './beats.ts';
import { clausesOf } from './clauses.ts';
import { linesOf } from './lines.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(names);
});

function shotOf(text: string) {
  const brief = briefOf(parse(text), text);
  const shot = {
    brief: brief.shots[0]!,
    index: 0,
    seconds: 4,
    reading: reader.readAll(brief)[0]!,
    verbs: () => [],
  };
  return { brief, shot };
}

const clauses = (bullet: string): string[] => {
  const text = `Actions:\n- ${bullet}\n- He waits.`;
  const [beat] = beatsOf(shotOf(text).shot, text);
  return clausesOf(beat!)
    .filter((c) => c.subject)
    .map((c) => c.text);
};

describe('clauses', () => {
  it('are told apart by their subjects', () => {
    expect(clauses('A cook drops a pan while two boys chase a hen and the dog barks.')).toEqual([
      'A cook drops a pan',
      'two boys chase a hen',
      'the dog barks.',
    ]);
  });

  it('of one subject are one', () => {
    expect(clauses('The cook lifts the lid, smells the stew and nods.')).toHaveLength(1);
    expect(clauses('The boys run while they laugh, their arms wave.')).toHaveLength(1);
  });

  it('leave out the camera and what follows from a deed', () => {
    expect(clauses('A cook drops a pan while the camera pans left, then a bell rings.')).toEqual([
      'A cook drops a pan',
    ]);
  });
});

describe('lines', () => {
  const spoken = (text: string): string[] => {
    const { brief, shot } = shotOf(text);
    return linesOf({ shots: [shot], text, brief } as never).map((l) => l.line.words.text);
  };

  it('are what people say, in the prose too', () => {
    expect(spoken('Noir. A guard turns and says, "Stop."\n\nDialogue:\n- Thief: "No."')).toEqual([
      'Stop.',
      'No.',
    ]);
  });

  it('are not what stands on things or what somebody is called', () => {
    expect(
      spoken('Noir. A sticker on the dash says "Honk if you love me" and a cook everyone calls "Ace" nods.'),
    ).toEqual([]);
  });
});
