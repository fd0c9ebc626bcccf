import { Day, Id } from '@kizuna/contracts/shared';
import { IsArray, IsIn } from 'class-validator';
import { errorsOf, Everything, VALID } from './everything.fixture';
import { exampleOf } from './example';
import { jsonSchemaOf } from './json-schema';
import { checkWithDecorators } from './validator';

describe('the compiled validator', () => {
  it.each(['__proto__', 'constructor', 'toString'])('refuses %s as an unknown field, also deep down', (key) => {
    const smuggled = JSON.parse(`{"${key}": {"flag": true}}`) as object;
    const put = (target: object) => Object.defineProperties({ ...target }, Object.getOwnPropertyDescriptors(smuggled));
    expect(errorsOf(Everything, put(VALID))).toMatchObject([{ field: key, rule: 'unknown' }]);
    const deep = { ...VALID, deeper: { deepest: put({ code: 'a' }) } };
    expect(errorsOf(Everything, deep)).toMatchObject([{ field: `deeper.deepest.${key}`, rule: 'unknown' }]);
  });

  it('refuses a nesting of five thousand levels without running out of stack', () => {
    const deep = JSON.parse(`${'{"deepest":'.repeat(5000)}1${'}'.repeat(5000)}`) as object;
    const fields = errorsOf(Everything, { ...VALID, deeper: deep }).map(({ field }) => field);
    expect(fields.sort()).toEqual(['deeper.deepest.code', 'deeper.deepest.deepest']);
  });

  it('refuses a number that JSON could not give back', () => {
    expect(errorsOf(Everything, { ...VALID, any: JSON.parse('1e999') as number })).toMatchObject([{ field: 'any' }]);
  });

  it('names field and rule of every mistake', () => {
    const data = { ...VALID, whole: 'x', list: ['abc'], deeper: { deepest: { code: '' } }, more: 1, colour: 'green' };
    expect(errorsOf(Everything, data)).toEqual(
      expect.arrayContaining([
        { field: 'whole', rule: 'type', message: 'must be integer' },
        { field: 'list.0', rule: 'length', message: 'must have 0 to 2 characters' },
        { field: 'deeper.deepest.code', rule: 'length', message: 'must have 1 to 4 characters' },
        { field: 'more', rule: 'unknown', message: 'is not a field of this' },
        { field: 'colour', rule: 'enum', message: 'must be one of red, blue' },
      ]),
    );
    expect(errorsOf(Everything, {})).toContainEqual({ field: 'text', rule: 'required', message: 'is missing' });
  });

  it.each([
    ['id', VALID.uuid, 'must be a UUID in lower case', 'pattern'],
    ['id', 'x', 'must be a UUID in lower case', 'pattern'],
    ['id', 1, 'must be a UUID in lower case', 'type'],
    ['day', '2023-02-31', 'must be a day such as 2030-01-31', 'format'],
    ['day', '2023-02-03T00:00:00Z', 'must be a day such as 2030-01-31', 'format'],
  ])('says once what %s should be, in place of %p', (name, value, message, rule) => {
    expect(errorsOf(Everything, { ...VALID, [name]: value })).toEqual([{ field: name, rule, message }]);
    expect(checkWithDecorators(Everything, { ...VALID, [name]: value })).toMatchObject([{ field: name, message }]);
  });

  it('documents an id and a day in the words of JSON Schema, each with an example that holds', () => {
    class Named {
      @Id() id!: string;
      @Day() day!: string;
      @IsArray() @IsIn(['a', 'b'], { each: true }) some!: string[];
    }
    const schema = jsonSchemaOf(Named);
    expect(schema.properties).toMatchObject({
      id: { type: 'string', format: 'uuid', pattern: expect.stringContaining('[0-9a-f]') },
      day: { type: 'string', format: 'date' },
    });
    expect(errorsOf(Named, exampleOf(schema))).toEqual([]);
    expect(exampleOf(schema)).toMatchObject({ day: '2030-01-02', some: ['a'] });
  });

  it('never repeats a value in an error', () => {
    const secret = 'secret-7f3a';
    for (const name of Object.keys(VALID)) {
      for (const value of [secret, [secret, secret, secret], { [name]: secret }]) {
        expect(JSON.stringify(errorsOf(Everything, { ...VALID, [name]: value }))).not.toContain(secret);
      }
    }
  });

  it('names at most fifty mistakes', () => {
    expect(errorsOf(Everything, { ...VALID, ints: new Array(1000).fill('x') })).toHaveLength(50);
  });
});
