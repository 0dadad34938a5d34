import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculators } from '../shared/calculators/registry.ts';
import { localDate } from '../shared/kernel/localDate.ts';
import { settingRegister } from '../shared/settings/register.ts';
import { TimeLimitId } from '../shared/timeLimits/rules.ts';
import { answerRules } from './rules/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hejie-rules-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A JSON file for an option. */
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

type Printed = { readonly status: number | null; readonly answer: unknown };
/** Runs the command line as it is run; what is not JSON fails the test. */
const printed = (...args: readonly string[]): Printed => {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'rules.ts'), ...args], { encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return { status: run.status, answer: JSON.parse(run.stdout) };
};
/** The same without a process of its own, as it would be printed. */
const asked = (args: readonly string[]): Printed => {
  const answer = answerRules(args, localDate('2026-11-20'));
  const shown = answer.ok ? answer.value : { refusal: answer.refusal };
  return { status: answer.ok ? 0 : 2, answer: JSON.parse(JSON.stringify(shown)) };
};
const answered = (...args: readonly string[]): unknown => {
  const { status, answer } = asked(args);
  expect(status, JSON.stringify(answer)).toBe(0);
  return answer;
};
const refused = (...args: readonly string[]): unknown => {
  const { status, answer } = asked(args);
  expect(status).toBe(2);
  return answer;
};
const money = (id: string, input: object, ...options: readonly string[]) =>
  answered('money', id, JSON.stringify(input), ...options);

const opinionLetter = {
  key: 'limit.S01',
  place: '',
  value: 15,
  unit: 'workday',
  source: { zh: '测试单位规定', en: 'test office rule' },
  validFrom: '2026-01-01',
  confirmed: true,
};
const year2027 = {
  year: 2027,
  daysOff: [{ from: '2027-09-30', to: '2027-10-07', name: { zh: '国庆节', en: 'National Day' } }],
  makeUpWorkdays: ['2027-10-09'],
  tripleWageDays: ['2027-10-01', '2027-10-02', '2027-10-03'],
  source: { zh: '测试通知', en: 'test notice' },
};

describe('the command line', () => {
  it.each([
    ['limit', 'B02', '--from', '2026-09-16'],
    ['money', 'injury-grant', '{"grade":9,"wageFen":500000,"areaAverageFen":800000}', '--on', '2026-11-20'],
    ['money', 'capital', '{"amountFen":71265}'],
    ['track', 'court-union'],
    ['list', '--lang', 'en'],
  ])('prints the answer as JSON and ends with 0: %s %s', (...args) => {
    expect(printed(...args)).toEqual({ status: 0, answer: answered(...args) });
  });

  it.each([
    ['limit', 'S01', '--from', '2026-09-18'],
    ['limit', 'B02', '--from', '2026-13-01'],
    ['money', 'injury-grant', '{"grade":11,"wageFen":500000,"areaAverageFen":800000}'],
    ['track', 'sea-union'],
    ['limit', '--colour'],
  ])('prints a refusal as JSON and ends with 2: %s %s', (...args) => {
    expect(printed(...args)).toEqual({ status: 2, answer: refused(...args) });
  });
});

describe('limit', () => {
  it('answers exactly the keys of the contract, with article and mark', () => {
    const answer = answered('limit', 'B02', '--from', '2026-09-16');
    expect(Object.keys(answer as object)).toEqual([
      'id',
      'from',
      'lastDay',
      'suggestedLastDay',
      'article',
      'mark',
      'why',
    ]);
    expect(answer).toMatchObject({
      article: '《中华人民共和国劳动争议调解仲裁法》第十四条',
      mark: 'verified',
      why: expect.arrayContaining([expect.stringContaining('国庆节')]),
    });
  });

  it.each([
    ['K1', 'B02', '2026-09-16', '2026-10-01', '2026-10-08'],
    ['K2', 'A04', '2026-01-20', '2026-02-19', '2026-02-24'],
    ['K3', 'B02', '2026-01-30', '2026-02-14', '2026-02-14'],
    ['K4', 'A07', '2026-03-05', '2026-04-04', '2026-04-07'],
    ['K5', 'B05', '2026-06-05', '2026-06-20', '2026-06-22'],
    ['K6', 'B02', '2026-04-20', '2026-05-05', '2026-05-06'],
    ['K7', 'B02', '2026-09-11', '2026-09-26', '2026-09-28'],
    ['K8', 'A06', '2026-09-21', '2026-09-28', '2026-09-28'],
    ['K9', 'B02', '2026-10-26', '2026-11-10', '2026-11-10'],
    ['K10', 'A02', '2026-04-30', '2026-05-08', '2026-05-08'],
    ['K11', 'A02', '2026-02-13', '2026-02-25', '2026-02-25'],
    ['K12', 'A03', '2026-09-17', '2026-09-21', '2026-09-21'],
    ['K14', 'B07', '2025-03-10', '2026-03-10', '2026-03-10'],
    ['K15', 'B07', '2024-02-29', '2025-02-28', '2025-02-28'],
    ['K16', 'B07', '2025-11-20', '2026-11-20', '2026-11-20'],
    ['K18', 'B08', '2026-09-30', '2027-09-30', '2027-09-30'],
  ])('%s', (...[, id, from, suggestedLastDay, lastDay]) => {
    expect(answered('limit', id, '--from', from)).toMatchObject({ id, from, suggestedLastDay, lastDay });
  });

  it('K13: counts a letter by the number of a settings file, and refuses without one', () => {
    const settings = file('settings.json', [opinionLetter]);
    expect(answered('limit', 'S01', '--from', '2026-09-18', '--settings', settings)).toMatchObject({
      lastDay: '2026-10-15',
      mark: 'setting',
    });
    for (const id of ['S00', 'S01', 'S02'])
      expect(refused('limit', id, '--from', '2026-09-18')).toEqual({
        refusal: { type: 'setting-missing', key: `limit.${id}`, field: 'settings' },
      });
  });

  it('K18: says that the year is not loaded, and counts with the notice once it is given', () => {
    const warned = expect.arrayContaining([expect.stringContaining('2027年放假通知尚未录入')]);
    expect(answered('limit', 'B08', '--from', '2026-09-30')).toMatchObject({ why: warned });
    for (const [name, content] of [
      ['one.json', year2027],
      ['list.json', [year2027]],
      ['years.json', { years: [year2027] }],
    ] as const) {
      const holidays = file(name, content);
      const answer = answered('limit', 'B08', '--from', '2026-09-30', '--holidays', holidays);
      expect(answer).toMatchObject({ suggestedLastDay: '2027-09-30', lastDay: '2027-10-08' });
      expect(answer).not.toMatchObject({ why: warned });
    }
  });

  it('takes an extension both parties agreed to, where the rule allows it', () => {
    expect(answered('limit', 'A04', '--from', '2026-01-20', '--consent-until', '2026-03-31')).toMatchObject({
      lastDay: '2026-03-31',
      suggestedLastDay: '2026-03-31',
    });
    expect(refused('limit', 'A07', '--from', '2026-03-05', '--consent-until', '2026-05-01')).toEqual({
      refusal: { type: 'consent-not-allowed', id: 'A07', field: 'consent-until' },
    });
  });

  it('speaks English when asked', () => {
    expect(answered('limit', 'B02', '--from', '2026-09-16', '--lang', 'en')).toMatchObject({
      article: 'Labour Dispute Mediation and Arbitration Law, Art. 14',
    });
  });

  it.each([
    [['limit', 'Z99', '--from', '2026-09-16'], { type: 'unknown-id', field: 'id' }],
    [['limit', 'B02'], { type: 'option-missing', field: 'from' }],
    [['limit', 'B02', '--from', '2026-02-30'], { type: 'not-a-date', field: 'from' }],
    [['limit', 'E01', '--from', '9999-12-31'], { type: 'not-a-date', field: 'from' }],
    [['limit', 'A04', '--from', '2026-09-16', '--consent-until', '9999-12-31'], { type: 'not-a-date' }],
    [
      ['limit', 'A04', '--from', '2026-09-16', '--consent-until', 'soon'],
      { type: 'not-a-date', field: 'consent-until' },
    ],
    [
      ['limit', 'B02', '--from', '2026-09-16', '--holidays', '/nowhere.json'],
      { type: 'file-unreadable', field: 'holidays' },
    ],
    [['limit', 'B02', '--from', '2026-09-16', '--lang', 'fr'], { type: 'not-a-language', field: 'lang' }],
    [['limit', 'B02', '--from', '2026-09-16', '--colour'], { type: 'usage' }],
    [['limit', 'B02', 'B03', '--from', '2026-09-16'], { type: 'usage' }],
    [['track', 'sea-union'], { type: 'unknown-id', field: 'track' }],
    [['guess'], { type: 'usage' }],
    [[], { type: 'usage' }],
  ])('refuses %j', (args, refusal) => {
    expect(refused(...args)).toMatchObject({ refusal });
  });

  it('names the path of what is wrong in a file', () => {
    const limit = ['limit', 'B02', '--from', '2026-09-16'];
    const faulty = file('faulty.json', [year2027, { ...year2027, year: 2028, makeUpWorkdays: ['2028-10-09'] }]);
    expect(refused(...limit, '--holidays', faulty)).toMatchObject({
      refusal: {
        type: 'calendar-faults',
        faults: expect.arrayContaining([{ field: '1.makeUpWorkdays.0', problem: 'not-a-weekend-day' }]),
      },
    });
    expect(refused(...limit, '--holidays', file('half.json', '{'))).toMatchObject({
      refusal: { type: 'not-json', field: 'holidays' },
    });
    expect(refused(...limit, '--settings', file('wrong.json', [{ ...opinionLetter, unit: 'fen' }]))).toMatchObject({
      refusal: { type: 'setting-refused', field: 'settings.0', refusal: { type: 'unit-not-allowed', field: 'unit' } },
    });
  });
});

describe('money', () => {
  const n1 = {
    from: '2021-03-15',
    to: '2026-09-30',
    averageWageFen: 680_000,
    minimumWageFen: 221_000,
    cityAverageWageFen: 900_000,
  };
  const row = (month: string) => ({ month, dueFen: 630_000, paidFen: 0 });

  it.each<[string, string, object, number]>([
    ['N1', 'severance', n1, 4_080_000],
    ['M1', 'unlawful-termination', n1, 8_160_000],
    ['T1', 'notice-pay', { lastMonthWageFen: 715_000, noticeGiven: false }, 715_000],
    [
      'D2-Y',
      'double-wage',
      {
        hiredOn: '2025-03-15',
        signedOn: '2025-08-20',
        endedOn: '2025-12-31',
        monthlyWageFen: 600_000,
        divisor: 'A',
        months: 'Y',
      },
      2_517_242,
    ],
    ['O2', 'overtime', { baseFen: 400_000, weekdayHours: 10, restDayHours: 8, holidayHours: 0 }, 71_265],
    [
      'A2',
      'annual-leave',
      {
        averageWageFen: 500_000,
        entitledDays: 10,
        takenDays: 2,
        leftOn: '2026-08-20',
        joinedOn: null,
        normalPayGiven: true,
      },
      183_908,
    ],
    ['J2', 'arrears', { rows: [row('2026-08'), row('2026-09')], orderIgnored: false }, 1_260_000],
    ['G1', 'injury-grant', { grade: 9, wageFen: 500_000, areaAverageFen: 800_000 }, 4_500_000],
    ['probation', 'probation', { contractMonths: 12, servedMonths: 5, wageAfterFen: 600_000 }, 1_800_000],
    ['non-compete', 'non-compete', { averageWageFen: 600_000, minimumWageFen: 221_000 }, 221_000],
    ['training', 'training-penalty', { costFen: 1_200_000, totalMonths: 36, servedMonths: 9 }, 900_000],
  ])('%s: %s with steps, article, mark and warnings', (_name, id, input, amountFen) => {
    expect(money(id, input)).toMatchObject({
      amountFen,
      steps: expect.arrayContaining([expect.objectContaining({ formula: expect.any(String) })]),
      article: expect.stringMatching(/《.+》第.+条/),
      mark: expect.stringMatching(/^(verified|secondary)$/),
      warnings: expect.any(Array),
    });
  });

  it('J1: shows the range an ignored order opens beside the arrears', () => {
    const input = { rows: [row('2026-08'), row('2026-09')], orderIgnored: true };
    expect(money('arrears', input)).toMatchObject({
      amountFen: 1_260_000,
      extra: { minFen: 630_000, maxFen: 1_260_000 },
    });
  });

  it('takes the settings of the day and place asked for, and says which', () => {
    const own = { ...opinionLetter, key: 'money.minimum-wage', place: '随州市', value: 200_000, unit: 'fen' };
    const settings = file('wage.json', [own]);
    const local = ['--settings', settings, '--place', '随州市', '--on', '2026-11-20'];
    expect(money('final-award-limit', {}, ...local)).toMatchObject({
      amountFen: 2_400_000,
      settingsUsed: [{ key: 'money.minimum-wage', validFrom: '2026-01-01', source: '测试单位规定' }],
    });
    expect(money('final-award-limit', {}, '--on', '2026-11-20')).toMatchObject({
      amountFen: 2_652_000,
      warnings: expect.arrayContaining([expect.objectContaining({ id: 'unconfirmed-setting' })]),
    });
  });

  it('counts with the place the office has chosen where none is asked for', () => {
    const wage = { ...opinionLetter, key: 'money.minimum-wage', place: '随州市', value: 200_000, unit: 'fen' };
    const place = { ...opinionLetter, key: 'office.wage-place', value: '随州市', unit: 'choice' };
    const settings = ['--settings', file('place.json', [wage, place]), '--on', '2026-11-20'];
    expect(money('final-award-limit', {}, ...settings)).toMatchObject({ amountFen: 2_400_000 });
    expect(money('final-award-limit', {}, ...settings, '--place', '湖北二档')).toMatchObject({ amountFen: 2_340_000 });
  });

  it('writes an amount in words', () => {
    expect(money('capital', { amountFen: 10_700_053 })).toEqual({ text: '人民币壹拾万柒仟元伍角叁分' });
  });

  it.each([
    ['severance', { ...n1, to: '2021-03-14' }, { type: 'date-before', field: 'to' }],
    [
      'severance',
      { ...n1, averageWageFen: -1 },
      { type: 'invalid', issues: [{ field: 'averageWageFen', problem: 'too-small:0' }] },
    ],
    [
      'injury-grant',
      { grade: 11, wageFen: 500_000, areaAverageFen: 800_000 },
      { type: 'invalid', issues: [{ field: 'grade', problem: 'too-large:10' }] },
    ],
    ['capital', { amountFen: -1 }, { type: 'invalid', issues: [{ field: 'amountFen' }] }],
    ['lottery', {}, { type: 'unknown-id', field: 'calculator' }],
  ])('refuses %s with %j', (id, input, refusal) => {
    expect(refused('money', id, JSON.stringify(input))).toMatchObject({ refusal });
  });

  it('refuses what is no JSON, and nothing at all', () => {
    expect(refused('money', 'severance', '{')).toMatchObject({ refusal: { type: 'not-json', field: 'json' } });
    expect(refused('money', 'severance')).toMatchObject({ refusal: { type: 'option-missing', field: 'json' } });
  });
});

describe('track', () => {
  it.each([
    ['court-union', 'C0', 'C15'],
    ['hr-union', 'H0', 'H16'],
    ['letter', 'L0', 'L9'],
  ])('%s: every step with who, article, mark and ways on', (id, first, last) => {
    const track = answered('track', id) as { readonly steps: readonly Record<string, unknown>[] };
    const ids = track.steps.map((step) => step['id']);
    expect([ids[0], ids.at(-1)]).toEqual([first, last]);
    for (const step of track.steps)
      expect(step).toMatchObject({
        name: expect.stringMatching(/\p{Script=Han}/u),
        actor: expect.any(String),
        article: expect.stringMatching(/\S/),
        mark: expect.stringMatching(/^(verified|secondary|unverified)$/),
        needs: expect.any(Array),
        say: expect.any(Array),
        papers: expect.any(Array),
        exits: expect.any(Array),
      });
    expect(track.steps[0]).toMatchObject({
      exits: expect.arrayContaining([expect.objectContaining({ command: expect.any(String), to: expect.any(String) })]),
    });
  });
});

describe('list', () => {
  type Listed = { readonly [part: string]: readonly Record<string, unknown>[] };
  const idsOf = (rows: readonly Record<string, unknown>[] = [], key = 'id') => rows.map((one) => one[key]);

  it('names all limits, calculators, tracks and settings, each with its mark', () => {
    const { limits, calculators: sums, tracks, settings } = answered('list') as Listed;
    expect(idsOf(limits)).toEqual([...TimeLimitId]);
    expect(idsOf(sums)).toEqual([...Object.keys(calculators), 'capital']);
    expect(idsOf(tracks)).toEqual(['court-union', 'hr-union', 'letter']);
    expect(idsOf(settings, 'key')).toEqual(Object.keys(settingRegister));
    for (const one of [...(limits ?? []), ...(sums ?? []), ...(settings ?? [])])
      expect(one).toMatchObject({ mark: expect.any(String), article: expect.any(String) });
  });

  it('tells the length or the setting of a limit, and name, unit and meaning of each input', () => {
    const { limits, calculators: sums } = answered('list', '--lang', 'en') as Listed;
    expect(limits?.find(({ id }) => id === 'B05')).toMatchObject({
      length: { setting: 'limit.B05', count: 15, unit: 'day' },
      checkedOn: '2026-11-20',
    });
    expect(limits?.find(({ id }) => id === 'S00')).toMatchObject({
      length: { setting: 'limit.S00', count: null, unit: null },
    });
    expect(sums?.find(({ id }) => id === 'arrears')).toMatchObject({
      inputs: [
        {
          name: 'rows',
          unit: 'rows',
          columns: [
            { name: 'month', unit: 'YYYY-MM', meaning: 'Month' },
            { name: 'dueFen', unit: 'fen' },
            { name: 'paidFen', unit: 'fen' },
          ],
        },
        { name: 'orderIgnored', unit: 'true/false' },
      ],
    });
  });
});
