import { describe, expect, test } from 'vitest';
import {
  aContent,
  aLetter,
  aServedLetter,
  draftCommand,
  fifteenWorkdays,
  issueCommand,
  serveCommand,
} from '../../tests/builders/aLetter.ts';
import { localDate } from '../kernel/localDate.ts';
import { letterCommand } from './commands.ts';
import type { ReplyLimit } from './events.ts';

const day = localDate;
const escalate = (reason: 'no-reply' | 'refused-receipt' | 'not-rectified', on = day('2026-04-20')) =>
  letterCommand('EscalateLetter', { on, reason, nextId: 'next-1' });
const close = letterCommand('CloseLetter', { on: day('2026-06-01'), reason: 'withdrawn', note: '' });

describe('who may do what with a letter', () => {
  test('a mediator drafts and sends to review, only a supervisor reviews and signs out', () => {
    const submitted = aLetter().drafted().submitted();
    const review = letterCommand('ReviewLetter', {
      on: day('2026-03-03'),
      result: 'approved',
      reviewer: '陈主席',
      note: '',
    });
    expect(aLetter().try(draftCommand(), { roles: ['supervisor'] })).toMatchObject({
      refusal: { type: 'role-missing', roles: ['mediator'] },
    });
    expect(submitted.try(review, { roles: ['mediator'] })).toMatchObject({
      refusal: { type: 'role-missing', roles: ['supervisor'] },
    });
    expect(submitted.try(review, { roles: ['supervisor'] })).toMatchObject({ ok: true });
    expect(submitted.approved().try(issueCommand(), { roles: ['mediator'] })).toMatchObject({
      refusal: { type: 'role-missing' },
    });
  });

  test('a volunteer does nothing with letters', () => {
    expect(aLetter().try(draftCommand(), { roles: ['volunteer'] }).ok).toBe(false);
  });
});

describe('drafting and review', () => {
  test('a letter without its parts is not sent to review, and every missing part is named', () => {
    const content = aContent({ facts: '', law: [], demand: '' });
    expect(
      aLetter()
        .drafted('opinion', content)
        .try(letterCommand('SubmitLetter', { on: day('2026-03-02') })),
    ).toEqual({
      ok: false,
      refusal: {
        type: 'invalid',
        issues: ['content.facts', 'content.law', 'content.demand'].map((field) => ({ field, problem: 'required' })),
      },
    });
  });

  test('a letter to an authority must say which employer it is about', () => {
    const draft = aLetter().drafted('proposal', aContent({ employer: '' }));
    expect(draft.try(letterCommand('SubmitLetter', { on: day('2026-03-02') }))).toMatchObject({
      refusal: { issues: [{ field: 'content.employer' }] },
    });
  });

  test('a returned letter is a draft again; a revision takes the approval away', () => {
    const returned = aLetter()
      .drafted()
      .submitted()
      .then(
        letterCommand('ReviewLetter', {
          on: day('2026-03-03'),
          result: 'returned',
          reviewer: '陈主席',
          note: '补条款',
        }),
      );
    expect(returned.letter.submitted).toBeNull();
    const revised = aLetter()
      .drafted()
      .submitted()
      .approved()
      .then(letterCommand('ReviseLetter', { content: aContent({ matter: '改过' }) }));
    expect(revised.letter).toMatchObject({ submitted: null, review: null, content: { matter: '改过' } });
    expect(revised.try(issueCommand())).toMatchObject({ refusal: { type: 'needs-first', event: 'LetterSubmitted' } });
  });

  test('a text that was signed out is never revised', () => {
    const issued = aLetter().drafted().submitted().approved().issued();
    expect(issued.try(letterCommand('ReviseLetter', { content: aContent() }))).toMatchObject({
      refusal: { type: 'already-done', event: 'LetterIssued' },
    });
  });
});

describe('signing out', () => {
  const approved = aLetter().drafted('opinion').submitted().approved();

  test('is refused while no time to answer was entered, and says where it belongs', () => {
    expect(approved.try(issueCommand(null))).toEqual({
      ok: false,
      refusal: { type: 'setting-missing', key: 'limit.S01', field: 'limit' },
    });
  });

  test('takes the length typed for this letter and prints the day it leads to', () => {
    // K13: 15 working days from 18 September 2026, over the Mid-Autumn and National Day holidays.
    const decision = approved.try(
      letterCommand('IssueLetter', {
        on: day('2026-09-17'),
        code: '鄂随工调意',
        signedBy: '陈主席',
        expectedServedOn: day('2026-09-18'),
        limit: fifteenWorkdays,
      }),
      { today: day('2026-09-17'), number: '鄂随工调意〔2026〕3号' },
    );
    expect(decision).toMatchObject({
      value: [
        {
          type: 'LetterIssued',
          data: {
            number: '鄂随工调意〔2026〕3号',
            replyBy: '2026-10-15',
            limit: { ...fifteenWorkdays, confirmed: true },
          },
        },
      ],
    });
  });

  test("takes the office's own number and keeps its source", () => {
    const own = {
      key: 'limit.S01',
      place: '',
      value: 30,
      unit: 'day',
      source: { zh: '市总工会办法第八条', en: 'Art. 8' },
      validFrom: day('2026-01-01'),
      confirmed: false,
    } as const;
    expect(approved.try(issueCommand(null), { settings: [own] })).toMatchObject({
      value: [
        {
          data: {
            replyBy: '2026-04-03',
            limit: { count: 30, unit: 'day', source: '市总工会办法第八条', confirmed: false },
          },
        },
      ],
    });
  });

  test('a transfer sets no time', () => {
    const transfer = aLetter().drafted('transfer').submitted().approved();
    expect(transfer.try(issueCommand(null))).toMatchObject({ value: [{ data: { limit: null, replyBy: null } }] });
  });

  test('is refused for a day of service before the letter', () => {
    const early = letterCommand('IssueLetter', {
      on: day('2026-03-04'),
      code: '鄂随工调意',
      signedBy: '陈主席',
      expectedServedOn: day('2026-03-03'),
      limit: fifteenWorkdays,
    });
    expect(approved.try(early)).toMatchObject({ refusal: { type: 'date-before', field: 'expectedServedOn' } });
  });
});

describe('service', () => {
  const issued = aLetter().drafted().submitted().approved().issued();
  test('a letter left behind needs a witness', () => {
    const left = serveCommand(day('2026-03-05'), 'left');
    if (left.type !== 'ServeLetter') throw new Error('it serves');
    expect(issued.try({ ...left, data: { ...left.data, witness: '' } })).toMatchObject({
      refusal: { type: 'witness-missing', field: 'witness' },
    });
    expect(issued.try(left)).toMatchObject({ ok: true });
  });
  test('is not before the letter was signed out, and happens once', () => {
    expect(issued.try(serveCommand(day('2026-03-03')))).toMatchObject({ refusal: { type: 'date-before' } });
    expect(issued.served().try(serveCommand())).toMatchObject({
      refusal: { type: 'already-done', event: 'LetterServed' },
    });
  });
});

describe('escalation', () => {
  // Served on 5 March 2026, 15 working days: 26 March.
  const served = aServedLetter();
  test('is closed while the time to answer runs, and says until when', () => {
    expect(served.try(escalate('no-reply', day('2026-03-26')), { today: day('2026-03-26') })).toEqual({
      ok: false,
      refusal: { type: 'reply-not-overdue', field: 'reason', lastDay: '2026-03-26' },
    });
  });
  test('is open the day after, and leads to the next kind', () => {
    expect(served.try(escalate('no-reply', day('2026-03-27')), { today: day('2026-03-27') })).toMatchObject({
      value: [{ type: 'LetterEscalated', data: { to: 'opinion', nextId: 'next-1', reason: 'no-reply' } }],
    });
  });
  test('a reason that the facts do not show is refused', () => {
    expect(served.try(escalate('refused-receipt'))).toMatchObject({ refusal: { type: 'reason-not-shown' } });
    expect(served.answered().try(escalate('no-reply'))).toMatchObject({ refusal: { type: 'reason-not-shown' } });
    // The answer was due on 26 March: on that day it was not overdue yet, whatever today is.
    expect(served.try(escalate('no-reply', day('2026-03-26')))).toMatchObject({
      refusal: { type: 'reason-not-shown' },
    });
  });
  test('refused receipt and an unrectified check open it before the time is over', () => {
    const refused = aLetter().drafted().submitted().approved().issued().served(day('2026-03-05'), 'left');
    expect(refused.try(escalate('refused-receipt', day('2026-03-06')))).toMatchObject({ ok: true });
    expect(served.answered('objects').try(escalate('not-rectified'))).toMatchObject({ ok: true });
    expect(served.answered().checked('not-done').try(escalate('not-rectified'))).toMatchObject({ ok: true });
    expect(served.answered('objects').checked('done').try(escalate('not-rectified'))).toMatchObject({ ok: false });
  });
  test('nothing follows a transfer', () => {
    expect(aServedLetter('transfer').try(escalate('no-reply'))).toMatchObject({ refusal: { type: 'nothing-follows' } });
  });
  test('the letter before is left to the one that follows, and can still be closed', () => {
    const escalated = served.then(escalate('no-reply'));
    expect(escalated.try(serveCommand()).ok).toBe(false);
    expect(
      escalated.try(
        letterCommand('CheckRectification', {
          checkId: 'k1',
          on: day('2026-05-01'),
          result: 'done',
          checkedBy: '王秀兰',
          findings: '',
          files: [],
        }),
      ),
    ).toMatchObject({ refusal: { type: 'letter-over' } });
    expect(escalated.try(close)).toMatchObject({ ok: true });
  });
});

test('a closed letter takes nothing more', () => {
  const closed = aLetter().drafted().then(close);
  expect(closed.try(letterCommand('SubmitLetter', { on: day('2026-06-02') }))).toMatchObject({
    refusal: { type: 'letter-over', on: '2026-06-01' },
  });
});

test('a length in days that ends on a rest day stays there', () => {
  const limit: ReplyLimit = { count: 10, unit: 'day', source: '本单位规定' };
  // 4 March and ten days: Saturday 14 March.
  expect(aLetter().drafted().submitted().approved().try(issueCommand(limit))).toMatchObject({
    value: [{ data: { replyBy: '2026-03-14' } }],
  });
});
