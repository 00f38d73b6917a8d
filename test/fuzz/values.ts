import fc from 'fast-check';
import type { Schema } from './routes';

/** What is there: ids, codes and secrets that lead somewhere. */
export interface Known {
  readonly ids: readonly string[];
  readonly receipts: readonly { readonly trackingCode: string; readonly secret: string }[];
  readonly units: readonly string[];
  /** Fields of letters. */
  readonly names: readonly string[];
  /** Words that open something, by the name of their field. */
  readonly byName: Readonly<Record<string, readonly unknown[]>>;
}

const ODD_WORDS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200b\ufeff',
  'Nguyễn'.normalize('NFD'),
  '\u0645\u0631\u062d\u0628\u0627 \u202e123',
  '\udfff\ud800',
  '🏚️'.repeat(40),
  'z̷̢̛'.repeat(60),
  "' OR 1=1; --",
  '%_\\',
  '{{7*7}}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  '-1',
  '9'.repeat(400),
  'ă'.repeat(5_000),
];
const ODD_NUMBERS = [0, -0, -1, 1.5, 1e21, 1e308, -1e308, 2 ** 31, 2 ** 53, 2 ** 63, 5e-324];
const ODD_DATES = [
  '2026-03-02',
  '2027-01-05',
  '2026-02-30',
  '2026-13-01',
  '0000-01-01',
  '0001-01-01',
  '1900-01-01',
  '9999-12-31',
  '+275760-09-13',
  '2016-12-31T23:59:60Z',
];

export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Đèn đường hỏng.', 'Kinh Bắc', 'Tôi tố cáo ông chủ tịch phường nhận tiền.') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD_WORDS) },
);

export function ids({ ids: there }: Known): fc.Arbitrary<string> {
  const some = there.length > 0 ? fc.constantFrom(...there) : fc.uuid();
  return fc.oneof({ weight: 5, arbitrary: some }, { weight: 1, arbitrary: fc.uuid() }, { weight: 1, arbitrary: words });
}

/** Anything JSON can say, of any type. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(...ODD_NUMBERS, null, [], {}, [[]], { toString: 1 }),
  words,
);

/** Mostly what a schema asks for, and every so often something else. */
export function valueFor(schema: Schema, known: Known, wrongOnceIn = 12): fc.Arbitrary<unknown> {
  const right = rightFor(schema, known, wrongOnceIn);
  return fc.oneof({ weight: wrongOnceIn, arbitrary: right }, { weight: 1, arbitrary: anything });
}

function rightFor(schema: Schema, known: Known, wrongOnceIn: number): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => rightFor(choice, known, wrongOnceIn)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return objectFor(schema, known, wrongOnceIn);
    case 'array':
      return fc.array(valueFor(schema.items ?? {}, known, wrongOnceIn), {
        maxLength: Math.min(schema.maxItems ?? 5, 9),
      });
    case 'integer':
      return fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 500 }) },
        { weight: 1, arbitrary: fc.constantFrom(...ODD_NUMBERS) },
      );
    case 'number':
      return fc.oneof(
        {
          weight: 4,
          arbitrary: fc.double({ min: schema.minimum ?? -180, max: schema.maximum ?? 180, noNaN: true }),
        },
        { weight: 1, arbitrary: fc.constantFrom(...ODD_NUMBERS) },
      );
    case 'boolean':
      return fc.boolean();
    case 'string':
      return textFor(schema, known);
    default:
      return anything;
  }
}

function textFor({ format }: Schema, known: Known): fc.Arbitrary<string> {
  if (format === 'uuid') return ids(known);
  if (format === 'date') return fc.constantFrom(...ODD_DATES);
  if (format === 'date-time') return fc.constantFrom(...ODD_DATES.map((day) => `${day}T08:00:00Z`));
  return fc.oneof(words, fc.constantFrom(...known.units));
}

/** What is required mostly, the rest now and then. */
function objectFor(
  { properties = {}, required = [], additionalProperties }: Schema,
  known: Known,
  wrongOnceIn: number,
): fc.Arbitrary<unknown> {
  if (typeof additionalProperties === 'object') {
    const keys = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...known.names) }, { weight: 1, arbitrary: words });
    return fc.dictionary(keys, valueFor(additionalProperties, known, wrongOnceIn), { maxKeys: 3 });
  }
  const fields = Object.entries(properties).map(([name, schema]) => {
    const value = fieldFor(name, schema, known, wrongOnceIn);
    const left = required.includes(name) ? 40 : 1;
    const none = required.includes(name) ? 1 : 2;
    const present = value.map((given): [string, unknown][] => [[name, given]]);
    return fc.oneof(
      { weight: left, arbitrary: present },
      { weight: none, arbitrary: fc.constant<[string, unknown][]>([]) },
    );
  });
  return fc.tuple(...fields).map((given) => Object.fromEntries(given.flat()));
}

/** What opens something under this name, or else what its schema asks for. */
export function fieldFor(name: string, schema: Schema, known: Known, wrongOnceIn: number): fc.Arbitrary<unknown> {
  const [right, any] = [known.byName[name], valueFor(schema, known, wrongOnceIn)];
  if (!right) return any;
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: any });
}
