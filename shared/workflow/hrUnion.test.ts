import { describe, expect, test } from 'vitest';
import { aCase, type CaseWalk, day } from '../../tests/builders/aCase.ts';
import { aRespondent, aWorker } from '../../tests/builders/paperCase.ts';
import { builtInCalendar } from '../calendar/workCalendar.ts';
import { caseCommand as command } from '../case/commands.ts';
import { whyNot } from '../case/guards.ts';
import { ProceedingKind, proceedingRows } from '../case/proceedings.ts';
import { localDate as on } from '../kernel/localDate.ts';
import type { Setting } from '../settings/setting.ts';
import { timeLimitRules } from '../timeLimits/rules.ts';
import { guideFor, trailOf } from './guide.ts';
import { StepId } from './guideView.ts';
import { stepRows } from './tracks.ts';

const guide = (walk: CaseWalk, today = '2026-02-01', settings: readonly Setting[] = []) =>
  guideFor(walk.case, { today: on(today), calendar: builtInCalendar, settings, trail: trailOf(walk.events) });
const clock = (walk: CaseWalk, id: string, today?: string, settings?: readonly Setting[]) =>
  guide(walk, today, settings).deadlines.find((d) => d.id === id);
const prompts = (walk: CaseWalk, today?: string) => guide(walk, today).prompts.map(({ id }) => id);

describe('the two clocks of fifteen days', () => {
  test('stand side by side: from the application, and from acceptance', () => {
    const walk = aCase().inHrMediation();
    expect(clock(walk, 'B02')).toMatchObject({ from: '2026-01-20', lastDay: '2026-02-04', kind: 'right' });
    expect(clock(walk, 'B03')).toMatchObject({ from: '2026-01-21', suggestedLastDay: '2026-02-05', kind: 'duty' });
    expect(clock(walk, 'B03')?.confirmed).toBe(false);
    expect(clock(aCase().applied(), 'B01')).toMatchObject({ suggestedLastDay: '2026-01-23', confirmed: false });
  });
  test('the office may confirm its own number', () => {
    const setting: Setting = {
      key: 'limit.B03',
      place: '',
      value: 20,
      unit: 'day',
      source: { zh: '本单位规定', en: 'own rule' },
      validFrom: on('2020-01-01'),
      confirmed: true,
    };
    expect(clock(aCase().inHrMediation(), 'B03', '2026-02-01', [setting])).toMatchObject({
      suggestedLastDay: '2026-02-10',
      confirmed: true,
    });
  });
  test('consent of both extends the second, never the first; platform cases by fifteen days at most', () => {
    const extended = (referral: 'application' | 'one-stop', until: string) =>
      aCase()
        .inHrMediation(referral)
        .then(
          command('AgreeExtension', {
            extensionId: 'x',
            on: on('2026-02-01'),
            until: on(until),
            partyIds: ['w1', 'r1'],
            note: '',
          }),
        );
    expect(clock(extended('application', '2026-03-20'), 'B03')).toMatchObject({ lastDay: '2026-03-20' });
    expect(clock(extended('application', '2026-03-20'), 'B02')).toMatchObject({ lastDay: '2026-02-04' });
    expect(clock(extended('one-stop', '2026-02-20'), 'B04')).toMatchObject({ lastDay: '2026-02-20' });
  });
});

describe('an extension by consent', () => {
  const extend = (until: string) =>
    command('AgreeExtension', {
      extensionId: 'x',
      on: on('2026-02-01'),
      until: on(until),
      partyIds: ['w1', 'r1'],
      note: '',
    });
  test('of one-stop mediation is capped at fifteen days, said beforehand and refused beyond', () => {
    const walk = aCase().inHrMediation('one-stop');
    expect(guide(walk).extension).toEqual({ earliest: '2026-02-06', latest: '2026-02-20' });
    expect(walk.try(extend('2026-02-21'))).toMatchObject({
      refusal: { type: 'date-after', field: 'until', latest: '2026-02-20' },
    });
    expect(walk.try(extend('2026-02-20')).ok).toBe(true);
  });
  test('of other mediation has a first day and no last one', () => {
    const walk = aCase().inHrMediation();
    expect(guide(walk).extension).toEqual({ earliest: '2026-02-06', latest: null });
    expect(guide(walk.then(extend('2026-03-01'))).extension).toEqual({ earliest: '2026-03-02', latest: null });
  });
  test('does not move the ten days before a hearing', () => {
    const walk = aCase().inMediation('arbitration-entrusted');
    expect(guide(walk).extension).toBeNull();
    expect(walk.try(extend('2026-03-01'))).toMatchObject({ refusal: { type: 'not-on-this-form' } });
  });
});

describe('acceptance on the HR track', () => {
  test('needs the other side, not the applicant again', () => {
    const refused = aCase()
      .applied()
      .try(command('AcceptApplication', { on: on('2026-01-21'), receivedBy: '王秀兰' }));
    expect(refused).toMatchObject({ refusal: { type: 'consent-missing', partyIds: ['r1'] } });
  });
  test('a court letter and a report to the court do not belong here', () => {
    const walk = aCase().failedByHr();
    expect(walk.try(command('ReportToCourt', { on: on('2026-02-11'), note: '' }))).toMatchObject({
      refusal: { type: 'not-on-this-form' },
    });
    expect(
      aCase()
        .registered('application')
        .try(
          command('ReceiveReferral', {
            on: on('2026-01-20'),
            letterNumber: '',
            court: '',
            materials: [],
            consentStated: true,
          }),
        ),
    ).toMatchObject({ refusal: { type: 'not-on-this-form' } });
  });
  test('a form of the other track is refused', () => {
    const opening = { track: 'court-union', referral: 'application', channel: '11', site: '', court: '' } as const;
    expect(
      aCase()
        .failedByHr()
        .try(command('OpenRound', { ...opening, on: on('2026-02-12'), bodyKind: null, note: '' })),
    ).toMatchObject({ refusal: { type: 'referral-off-track', field: 'referral' } });
  });
});

describe('one file, several rounds', () => {
  const delegatedBack = () =>
    aCase()
      .failedByHr()
      .opened('arbitration', '2026-02-16')
      .acted('arbitration', 'accepted', '2026-02-20')
      .acted('arbitration', 'mediation-entrusted', '2026-03-02')
      .then(
        command('OpenRound', {
          on: on('2026-03-03'),
          track: 'hr-union',
          referral: 'arbitration-entrusted',
          channel: '10',
          site: '',
          court: '随州市劳动人事争议仲裁委员会',
          bodyKind: null,
          note: '',
        }),
      );
  test('mediation fails, arbitration entrusts it back: the first round stays, the second begins afresh', () => {
    const walk = delegatedBack();
    expect(walk.case.earlier).toHaveLength(1);
    expect(walk.case.earlier[0]?.ending?.reason).toBe('F2');
    expect(walk.case).toMatchObject({ ending: null, acceptance: null, mediators: [] });
    expect(walk.case.proceedings).toHaveLength(1);
    expect(walk.case.parties).toHaveLength(2);
    expect(guide(walk).trail.map(({ step }) => step)).toContain('H9a');
  });
  test('its ten days run from the letter, and it ends in the arbitration it came from', () => {
    const referred = delegatedBack().then(
      command('ReceiveReferral', {
        on: on('2026-03-03'),
        letterNumber: '',
        court: '',
        materials: [],
        consentStated: true,
      }),
    );
    expect(guide(referred).step.id).toBe('H2');
    expect(clock(referred, 'B12')).toMatchObject({ from: '2026-03-03', suggestedLastDay: '2026-03-13' });
    const failed = referred.then(command('EndMediation', { on: on('2026-03-10'), reason: 'F2', note: '' }));
    expect(guide(failed.acted('arbitration', 'hearing-set', '2026-03-12')).step.id).toBe('H12');
  });
  test('a round cannot be opened while one is going on', () => {
    expect(
      aCase()
        .inMediation()
        .try(
          command('OpenRound', {
            on: on('2026-02-12'),
            track: 'hr-union',
            referral: 'application',
            channel: '11',
            site: '',
            court: '',
            bodyKind: null,
            note: '',
          }),
        ),
    ).toMatchObject({ refusal: { type: 'needs-first', event: 'MediationEnded' } });
  });
  test('a failed court case goes to arbitration on its own track', () => {
    const walk = aCase()
      .failed()
      .then(command('ReportToCourt', { on: on('2026-02-11'), note: '' }))
      .then(command('RecordCourtAct', { on: on('2026-02-14'), act: 'arbitrate-first', caseNumber: '', note: '' }));
    expect(guide(walk).step.id).toBe('C12');
    expect(guide(walk.opened('arbitration', '2026-02-16')).step.id).toBe('H10');
  });
  test('settled after the award: the agreement counts, until the commission acts again', () => {
    const awarded = (on: string) =>
      aCase()
        .agreedByHr()
        .opened('arbitration', '2026-01-05')
        .acted('arbitration', 'accepted', '2026-01-08')
        .acted('arbitration', 'awarded', on);
    expect(guide(awarded('2026-02-01')).step.id).toBe('H4');
    expect(guide(awarded('2026-05-20')).step.id).toBe('H14');
  });
  test('settled after the commission entrusted it: its paper on the agreement makes it enforceable', () => {
    const entrusted = aCase()
      .agreedByHr()
      .opened('arbitration', '2026-01-05')
      .acted('arbitration', 'accepted', '2026-01-08')
      .acted('arbitration', 'mediation-entrusted', '2026-01-12');
    expect(guide(entrusted).step.id).toBe('H4');
    expect(guide(entrusted.acted('arbitration', 'mediated', '2026-03-16')).step.id).toBe('HP');
  });
});

test('a review applied for in time is recorded late, with its own day', () => {
  const late = guide(aCase().agreedByHr(), '2026-05-01');
  expect(late.next.find(({ preset }) => preset?.kind === 'arbitration-review')?.blockedBy).toBeNull();
  const open = (day: string) =>
    aCase()
      .agreedByHr()
      .try(
        command('OpenProceeding', {
          proceedingId: 'p',
          kind: 'arbitration-review',
          on: on(day),
          authority: '仲裁委',
          partyIds: ['w1', 'r1'],
          amountFen: null,
          note: '',
        }),
      );
  expect(open('2026-03-20').ok).toBe(true);
  expect(open('2026-03-24')).toMatchObject({ refusal: { type: 'way-closed', why: 'window-over' } });
});

describe('a payment order', () => {
  test('that stands opens enforcement', () => {
    const stands = aCase()
      .agreedByHr()
      .opened('payment-order', '2026-04-13', { amountFen: 5_800_000 })
      .acted('payment-order', 'accepted', '2026-04-16')
      .acted('payment-order', 'issued', '2026-04-20')
      .acted('payment-order', 'served', '2026-04-22')
      .acted('payment-order', 'effective', '2026-05-09');
    const view = guide(stands, on('2026-05-10'));
    expect(view.step.id).toBe('HP');
    expect(view.next.find((exit) => exit.command === 'ApplyEnforcement')?.blockedBy).toBeNull();
  });
});

describe('clocks of what happens elsewhere', () => {
  test('payment order: five days, fifteen days, fifteen days', () => {
    const issued = aCase()
      .agreedByHr()
      .opened('payment-order', '2026-04-13', { amountFen: 5_800_000 })
      .acted('payment-order', 'accepted', '2026-04-16')
      .acted('payment-order', 'issued', '2026-04-20')
      .acted('payment-order', 'served', '2026-04-22');
    expect(clock(issued, 'P01')?.state).toBe('met');
    expect(clock(issued, 'P02')?.state).toBe('met');
    expect(clock(issued, 'P03', '2026-04-30')).toMatchObject({ from: '2026-04-22', lastDay: '2026-05-07' });
  });
  test('a final award: the worker has fifteen days to sue, the employer thirty to have it set aside', () => {
    const walk = aCase()
      .failedByHr()
      .opened('arbitration', '2026-02-16')
      .acted('arbitration', 'accepted', '2026-02-20')
      .acted('arbitration', 'awarded-final', '2026-04-06');
    expect(clock(walk, 'B11')?.state).toBe('met');
    expect(clock(walk, 'B13', '2026-04-10')).toMatchObject({ lastDay: '2026-04-21', state: 'running' });
    expect(clock(walk, 'B14', '2026-04-10')).toMatchObject({ lastDay: '2026-05-06' });
    expect(clock(walk.opened('lawsuit', '2026-04-18'), 'B13')?.state).toBe('met');
  });
  test('a third party has six months from the day it knew', () => {
    const walk = aCase()
      .agreed()
      .then(command('ApplyConfirmation', { on: on('2026-03-10'), court: '法院', partyIds: ['w1', 'r1'] }))
      .then(
        command('RuleConfirmation', {
          on: on('2026-03-20'),
          receivedOn: on('2026-03-21'),
          result: 'valid',
          caseNumber: '',
          note: '',
        }),
      )
      .then(command('NoteThirdParty', { on: on('2026-03-28'), who: '材料商', note: '' }));
    expect(clock(walk, 'A10')).toMatchObject({ suggestedLastDay: '2026-09-28' });
    expect(clock(walk, 'A09')).toMatchObject({ lastDay: '2026-04-07' });
  });
  test('every proceeding: acts follow from the opening, each clock is in the register', () => {
    for (const kind of ProceedingKind) {
      const { acts, clocks } = proceedingRows[kind];
      const reached = new Set<string>(['opened']);
      for (let n = 0; n < acts.length; n += 1)
        for (const { act, after } of acts) if (after.some((point) => reached.has(point))) reached.add(act);
      expect(
        acts.map(({ act }) => act).filter((act) => !reached.has(act)),
        kind,
      ).toEqual([]);
      expect(
        acts.some(({ ends }) => ends === true),
        kind,
      ).toBe(true);
      for (const { limit } of clocks) expect(timeLimitRules[limit].article.zh).not.toBe('');
    }
  });
});

describe('what stands and what falls', () => {
  const exits = (walk: CaseWalk, today = '2026-06-01') =>
    guide(walk, day(today)).next.filter(({ blockedBy }) => blockedBy === null);
  const canEnforce = (walk: CaseWalk): boolean => whyNot('ApplyEnforcement', walk.case) === null;
  const arbitrated = () =>
    aCase().failedByHr().opened('arbitration', '2026-02-16').acted('arbitration', 'accepted', '2026-02-20');

  test('an award that is not final is enforced once nobody has sued in time', () => {
    const award = arbitrated().acted('arbitration', 'awarded', '2026-04-06');
    expect(canEnforce(award)).toBe(false);
    expect(exits(award).map(({ preset }) => preset)).toContainEqual({ kind: 'lawsuit' });
    const inForce = award.acted('arbitration', 'effective', '2026-04-22');
    expect(canEnforce(inForce)).toBe(true);
    expect(guide(inForce).step).toMatchObject({ id: 'H14', name: { zh: '裁决书生效' } });
    expect(exits(inForce).map(({ preset }) => preset)).not.toContainEqual({ kind: 'lawsuit' });
    expect(clock(inForce, 'B13')?.state).toBe('met');
  });

  test('an award without an agreement of our own is enforced within two years of its day', () => {
    const award = arbitrated().acted('arbitration', 'awarded', '2026-04-06');
    expect(clock(award, 'E01')).toBeUndefined();
    const inForce = award.acted('arbitration', 'effective', '2026-04-22');
    expect(clock(inForce, 'E01', '2026-05-01')).toMatchObject({ from: '2026-04-22', suggestedLastDay: '2028-04-22' });
    const asked = inForce.then(command('ApplyEnforcement', { on: on('2026-05-20'), court: '法院', note: '' }));
    expect(clock(asked, 'E01', '2026-06-01')?.state).toBe('met');
  });

  test('a final award that the intermediate court set aside is enforced no more', () => {
    const award = arbitrated().acted('arbitration', 'awarded-final', '2026-04-06');
    expect(canEnforce(award)).toBe(true);
    const fallen = award.opened('set-aside', '2026-04-20').acted('set-aside', 'upheld', '2026-05-20');
    expect(canEnforce(fallen)).toBe(false);
    expect(canEnforce(award.opened('set-aside', '2026-04-20').acted('set-aside', 'dismissed', '2026-05-20'))).toBe(
      true,
    );
  });

  test("against the commission's mediation paper nobody can sue; it is enforced", () => {
    const paper = arbitrated().acted('arbitration', 'mediated', '2026-04-06');
    expect(guide(paper).step).toMatchObject({ id: 'H14', name: { zh: '仲裁调解书生效' } });
    expect(exits(paper).map(({ preset }) => preset)).not.toContainEqual({ kind: 'lawsuit' });
    expect(exits(paper).map(({ command: name }) => name)).toContain('ApplyEnforcement');
  });

  test('a commission that does not decide in time opens the way to court', () => {
    const waiting = aCase().failedByHr().opened('arbitration', '2026-02-16');
    expect(exits(waiting).map(({ preset }) => preset)).toContainEqual({ kind: 'lawsuit' });
  });

  test('after a lapsed payment order the worker sues on the agreement, without arbitration', () => {
    const lapsed = aCase()
      .agreedByHr()
      .then(command('ForgoConfirmation', { on: on('2026-03-10'), note: '' }))
      .opened('payment-order', '2026-04-13', { amountFen: 5_800_000 })
      .acted('payment-order', 'accepted', '2026-04-16')
      .acted('payment-order', 'issued', '2026-04-20')
      .acted('payment-order', 'served', '2026-04-22')
      .acted('payment-order', 'objected', '2026-04-30')
      .acted('payment-order', 'lapsed', '2026-05-08');
    expect(guide(lapsed).step.id).toBe('HP');
    expect(exits(lapsed).map(({ preset }) => preset)).toContainEqual({ kind: 'lawsuit' });
  });

  describe('a confirmation', () => {
    const applied = () =>
      aCase()
        .agreed()
        .then(command('ApplyConfirmation', { on: on('2026-03-10'), court: '法院', partyIds: ['w1', 'r1'] }));
    const ruled = (result: 'valid' | 'rejected') =>
      applied().then(
        command('RuleConfirmation', {
          on: on('2026-03-20'),
          receivedOn: on('2026-03-21'),
          result,
          caseNumber: '',
          note: '',
        }),
      );

    test('that an upheld objection undid is enforced no more', () => {
      expect(canEnforce(ruled('valid'))).toBe(true);
      const undone = ruled('valid').opened('objection', '2026-04-01').acted('objection', 'upheld', '2026-05-10');
      expect(canEnforce(undone)).toBe(false);
      expect(exits(undone).map(({ preset }) => preset)).toContainEqual({ kind: 'lawsuit' });
    });

    test('that was refused leaves every way: a new version, a new application, none, arbitration, the court', () => {
      const refused = ruled('rejected');
      for (const name of ['PrepareAgreement', 'ApplyConfirmation', 'ForgoConfirmation'] as const)
        expect(whyNot(name, refused.case), name).toBeNull();
      expect(whyNot('RuleConfirmation', refused.case)).toMatchObject({ type: 'already-done' });
      const ways = exits(refused, '2026-03-25').map(({ preset }) => preset);
      expect(ways).toContainEqual({ kind: 'lawsuit' });
      expect(ways).toContainEqual({ kind: 'arbitration' });
    });

    test('applied for anew after a refusal waits for its own ruling', () => {
      const anew = ruled('rejected').then(
        command('ApplyConfirmation', { on: on('2026-03-25'), court: '另一法院', partyIds: ['w1', 'r1'] }),
      );
      expect(anew.case.confirmation).toMatchObject({ applied: { court: '另一法院' }, docketed: null, ruled: null });
      expect(guide(anew).step.id).toBe('C9');
      expect(whyNot('RuleConfirmation', anew.case)).toBeNull();
    });

    test('granted ends the talks about it', () => {
      expect(whyNot('PrepareAgreement', ruled('valid').case)).toMatchObject({ type: 'already-done' });
      expect(whyNot('ApplyConfirmation', ruled('valid').case)).toMatchObject({ type: 'already-done' });
    });
  });
});

describe('limitation', () => {
  const dates = (walk: CaseWalk, changes: object) =>
    walk.then(
      command('RecordKeyDates', { partyId: 'w1', knewOn: null, wrongEndedOn: null, injuredOn: null, ...changes }),
    );
  test('wages: one year from the end of the employment, restarted by what interrupts it', () => {
    expect(clock(aCase().inMediation(), 'B08')).toMatchObject({ from: '2026-01-20', lastDay: '2027-01-20' });
    expect(clock(aCase().inMediation(), 'B08')?.warnings).toContain('unconfirmed-ground');
    const claimed = aCase()
      .inMediation()
      .then(
        command('RecordInterruption', {
          interruptionId: 'i',
          on: on('2026-02-05'),
          ground: 'claimed',
          partyIds: [],
          note: '',
        }),
      );
    expect(clock(claimed, 'B08')).toMatchObject({ from: '2026-02-05', suggestedLastDay: '2027-02-05' });
  });
  test('is met by the application for arbitration and falls away with an agreement in force', () => {
    expect(clock(aCase().failedByHr().opened('arbitration', '2026-02-16'), 'B08')?.state).toBe('met');
    expect(clock(aCase().agreedByHr(), 'B08')?.state).toBe('met');
  });
  test('an injury and the inspection have their own days, which mediation does not stop', () => {
    const walk = dates(aCase().inMediation(), { injuredOn: on('2025-12-01'), wrongEndedOn: on('2025-12-20') });
    expect(clock(walk, 'W01')).toMatchObject({ suggestedLastDay: '2025-12-31', state: 'passed' });
    expect(clock(walk, 'W02')).toMatchObject({ suggestedLastDay: '2026-12-01', state: 'running' });
    expect(clock(walk, 'M01')).toMatchObject({ suggestedLastDay: '2027-12-20' });
    expect(clock(walk.opened('injury-recognition', '2026-02-01'), 'W02')?.state).toBe('met');
  });
});

describe('prompts', () => {
  test('migrant workers with wage claims need no proof of hardship for legal aid', () => {
    expect(prompts(aCase().inMediation())).toContain('legal-aid-migrant');
    expect(prompts(aCase().inMediation().opened('legal-aid', '2026-02-01'))).not.toContain('legal-aid-migrant');
  });
  test('the wage exception is said while somebody who claims wages is still employed', () => {
    expect(prompts(aCase().inMediation())).not.toContain('wages-unlimited');
    const employed = aCase()
      .inMediation()
      .then(command('CorrectParty', { party: { ...aWorker(), endedOn: null }, reason: '仍在职' }));
    expect(prompts(employed)).toContain('wages-unlimited');
    expect(clock(employed, 'B08')).toBeUndefined();
    expect(prompts(employed.opened('arbitration', '2026-02-01'))).not.toContain('wages-unlimited');
  });
  test('an overdue payment brings up the papers for a default', () => {
    const ofDefault = (walk: CaseWalk, today: string) => prompts(walk, today).filter((id) => id.startsWith('default'));
    expect(ofDefault(aCase().agreedByHr(), '2026-04-10')).toEqual([]);
    expect(ofDefault(aCase().agreedByHr(), '2026-04-11')).toEqual(['default-order']);
    const reviewed = aCase()
      .agreedByHr()
      .opened('arbitration-review', '2026-03-10', { partyIds: ['w1', 'r1'] })
      .acted('arbitration-review', 'accepted', '2026-03-11')
      .acted('arbitration-review', 'made', '2026-03-13');
    expect(ofDefault(reviewed, '2026-04-11')).toEqual(['default-title']);
    const ordered = aCase().agreedByHr().opened('payment-order', '2026-04-11', { amountFen: 5_800_000 });
    expect(ofDefault(ordered, '2026-04-12'), 'asked for already').toEqual([]);
    const platform = aCase()
      .agreedByHr()
      .then(command('CorrectParty', { party: aWorker({ employmentForm: '10' }), reason: '平台用工' }));
    const [words] = guide(platform, '2026-04-11').prompts.filter(({ id }) => id === 'default');
    expect(words?.text.zh, 'no arbitration without a labour relation').not.toContain('仲裁');
  });
  test('a letter to a partner without an answer is asked after', () => {
    const sent = aCase()
      .inMediation()
      .then(
        command('SendHandoff', {
          handoffId: 'h',
          on: on('2026-02-02'),
          partner: 'justice',
          partnerName: '法律援助中心',
          purpose: '法律援助',
          letterNumber: '',
          parts: ['facts'],
          consent: { on: on('2026-02-02'), way: 'in-person', partyIds: ['w1'] },
          replyBy: on('2026-02-10'),
          note: '',
        }),
      );
    expect(prompts(sent, '2026-02-10')).not.toContain('handoff-silent');
    expect(prompts(sent, '2026-02-11')).toContain('handoff-silent');
    const answered = sent.then(
      command('AnswerHandoff', { handoffId: 'h', on: on('2026-02-11'), result: 'done', note: '' }),
    );
    expect(prompts(answered, '2026-03-11')).not.toContain('handoff-silent');
  });
  test('personal data go to a partner only with consent; a procedure of law needs none', () => {
    const send = (partner: 'justice' | 'arbitration', parts: ('facts' | 'employer')[]) =>
      aCase()
        .inMediation()
        .try(
          command('SendHandoff', {
            handoffId: 'h',
            on: on('2026-02-02'),
            partner,
            partnerName: '某机构',
            purpose: '转介',
            letterNumber: '',
            parts,
            consent: null,
            replyBy: null,
            note: '',
          }),
        );
    expect(send('justice', ['facts'])).toMatchObject({ refusal: { type: 'separate-consent-missing' } });
    expect(send('justice', ['employer']).ok).toBe(true);
    expect(send('arbitration', ['facts']).ok).toBe(true);
  });
});

test('a firm that was struck off is neither asked nor waited for', () => {
  const walk = aCase()
    .registered()
    .then(
      command('AddParty', {
        party: aRespondent({ partyId: 'r2', name: '随州市旧帆装饰有限公司', deregisteredOn: day('2023-08-11') }),
      }),
    )
    .referred()
    .then(command('AcceptReferral', { on: on('2026-01-20'), receivedBy: '王秀兰' }))
    .withMediator()
    .rightsTold()
    .prepared()
    .signedBy('w1', day('2026-03-05'))
    .signedBy('r1', day('2026-03-05'))
    .signedBy('mediator', day('2026-03-06'))
    .sealed();
  expect(guide(walk).step.id).toBe('C9');
});

test('every step of both tracks has words for what it is, who acts and by which article', () => {
  for (const id of StepId) {
    const row = stepRows[id];
    for (const { zh, en } of [row.name, row.actor, row.article]) expect(`${zh}${en}`, id).not.toBe('');
    for (const { label } of row.exits) expect(label.en, id).not.toBe('');
  }
});
