/** What an event's data may say, read from its schema: every name of a fact, and every code that may stand under one. */
import * as z from 'zod';

export type SaidFact = {
  readonly key: string;
  /** Null: the name itself; the rest are the codes of a list. */
  readonly code: string | null;
};
type Shape = {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
};

/** Without what lies under a name that `isUnsaid`. */
export const saidFacts = (schema: z.ZodType, isUnsaid: (key: string) => boolean): readonly SaidFact[] =>
  factsIn(z.toJSONSchema(schema, { unrepresentable: 'any' }) as Shape, '', isUnsaid);

const factsIn = (shape: Shape, key: string, isUnsaid: (key: string) => boolean): readonly SaidFact[] => {
  const { properties = {}, items, anyOf = [], oneOf = [] } = shape;
  const codes = [...(shape.enum ?? []), ...('const' in shape ? [shape.const] : [])];
  const inside = [...anyOf, ...oneOf, ...(items === undefined ? [] : [items])];
  return [
    ...codes.filter((code) => typeof code === 'string').map((code) => ({ key, code })),
    ...inside.flatMap((part) => factsIn(part, key, isUnsaid)),
    ...Object.entries(properties).flatMap(([name, part]) => {
      if (isUnsaid(name)) return [];
      const facts = factsIn(part, name, isUnsaid);
      return isRecord(part) ? facts : [{ key: name, code: null }, ...facts];
    }),
  ];
};

/** A record inside of a record has no row of its own: its facts have. */
const isRecord = ({ properties, anyOf = [], oneOf = [] }: Shape): boolean =>
  properties !== undefined || [...anyOf, ...oneOf].some(isRecord);
