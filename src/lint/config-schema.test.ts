import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noShouting, somebody } from '../../test/support/rules.ts';
import { Fault } from '../base/fault.ts';
import { checkConfig, configSchema } from './config-schema.ts';

const rules = [noShouting, somebody];

describe('a configuration', () => {
  it('that is well comes back as it is', () => {
    const config = {
      $schema: './x.json',
      preset: 'strict',
      rules: { 'no-shouting': ['error', { shortest: 2 }], somebody: 'off' },
      settings: { seconds: 8, fps: '24', mode: 'i2v' },
      engines: { 'sora-2': { dollars: { perSecond: 0.1 } } },
      files: ['shots/**/*.md'],
      ignore: ['old/**'],
    };
    expect(checkConfig(config, 'f', rules)).toEqual(config);
    expect(checkConfig({}, 'f', rules)).toEqual({});
  });

  it.each<[unknown, string, RegExp]>([
    [{ rule: {} }, 'f: rule is not known.', /Did you mean rules\?/],
    [{ rules: { 'no-shoutin': 'off' } }, 'f: rules.no-shoutin is not known.', /no-shouting\?/],
    [
      { rules: { 'no-shouting': 'warn' } },
      'f: rules.no-shouting cannot be "warn".',
      /error, warning, info or off/,
    ],
    [{ rules: { 'no-shouting': ['warn', {}] } }, 'f: rules.no-shouting[0] cannot be "warn".', /one of error/],
    [
      { rules: { 'no-shouting': ['off', { most: 1 }] } },
      'f: rules.no-shouting[1].most is not known.',
      /shortest/,
    ],
    [
      { rules: { 'no-shouting': ['off', { shortest: '3' }] } },
      'f: rules.no-shouting[1].shortest cannot be "3".',
      /a number/,
    ],
    [{ preset: 'best' }, 'f: preset cannot be "best".', /recommended, strict, i2v, higgsfield/],
    [{ settings: { secs: 4 } }, 'f: settings.secs is not known.', /Use one of mode, seconds/],
    [{ settings: { seconds: [] } }, 'f: settings.seconds cannot be [].', /text or a number/],
    [{ files: 'a' }, 'f: files cannot be "a".', /a list/],
    [{ rules: { ' "': 'off' } }, 'f: rules[" \\""] is not known.', /no-shouting, somebody/],
    [[], 'f: the whole cannot be [].', /an object/],
    [null, 'f: the whole cannot be null.', /an object/],
  ])('%j is refused with its path and what to do', (config, message, remedy) => {
    expect(() => checkConfig(config, 'f', rules)).toThrow(Fault);
    try {
      checkConfig(config, 'f', rules);
    } catch (error) {
      expect([(error as Fault).message, (error as Fault).exit]).toEqual([message, 2]);
      expect((error as Fault).remedy).toMatch(remedy);
    }
  });

  it('of any kind is taken or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          checkConfig(value, 'f', rules);
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
          expect((error as Fault).remedy).toMatch(/[.?]$/);
        }
      }),
    );
  });

  it('has a JSON schema with the rules, their options and what they are about', () => {
    const schema = z.toJSONSchema(configSchema(rules), { io: 'input' });
    expect(JSON.stringify(schema)).toContain('Letters from which on a word is one.');
    expect(schema).toMatchObject({
      additionalProperties: false,
      properties: { rules: { properties: { somebody: { description: 'A scene in which nobody is.' } } } },
    });
  });
});
