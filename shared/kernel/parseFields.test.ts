import { expect, it } from 'vitest';
import * as z from 'zod';
import { localDateSchema } from './localDate.ts';
import { parseFields } from './parseFields.ts';

const schema = z.strictObject({ on: localDateSchema, rows: z.array(z.strictObject({ fen: z.int().min(0) })) });

it('gives back what the schema makes of good input', () => {
  const input = { on: '2026-03-05', rows: [{ fen: 1 }] };
  expect(parseFields(schema, input)).toEqual({ ok: true, value: input });
});

it('names every faulty field once, in rows too, and those nobody asked for', () => {
  expect(parseFields(schema, { on: '2026-02-30', rows: [{ fen: -1, wage: 2 }], to: 1 })).toEqual({
    ok: false,
    refusal: {
      type: 'invalid',
      issues: [
        { field: 'on', problem: 'not-a-date' },
        { field: 'rows.0.fen', problem: 'too-small:0' },
        { field: 'rows.0.wage', problem: 'unknown-field' },
        { field: 'to', problem: 'unknown-field' },
      ],
    },
  });
});

it('reports input that is no object at all as a whole', () => {
  expect(parseFields(schema, [])).toMatchObject({ refusal: { issues: [{ field: '', problem: 'invalid' }] } });
});
