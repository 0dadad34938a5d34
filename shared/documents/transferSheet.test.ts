import { describe, expect, it } from 'vitest';
import { brokenCase, collectiveCase, someEvidence } from '../../tests/builders/elsewhereStories.ts';
import { aCase, aPerson, aRespondent, aWorker } from '../../tests/builders/paperCase.ts';
import { settledCase } from '../../tests/builders/paperStories.ts';
import { contextOf } from '../../tests/support/drawPaper.ts';
import type { RegisteredCase } from '../case/state.ts';
import { transferPaperFields } from './transferPaper.ts';
import { transferSheet, TransferTarget } from './transferSheet.ts';

const sheet = (target: TransferTarget, c: RegisteredCase) => transferSheet(target, contextOf(c)).groups;
const valueOf = (target: TransferTarget, c: RegisteredCase, group: string, label: string) =>
  sheet(target, c)
    .find(({ title }) => title === group)
    ?.fields.find((field) => field.label === label)?.value;

describe('the court’s form', () => {
  it('goes from the case over the sides to claims, evidence and result', () => {
    expect(sheet('court', settledCase()).map(({ title }) => title)).toEqual([
      '案件信息',
      '申请人',
      '被申请人',
      '请求、事实和证据',
      '调解情况',
    ]);
  });

  it('writes days and sums as its boxes take them', () => {
    const c = settledCase();
    expect(valueOf('court', c, '案件信息', '标的额（元）')).toBe('40760.00');
    expect(valueOf('court', c, '申请人', '出生日期')).toBe('1899-12-31');
    expect(valueOf('court', c, '调解情况', '协议生效日期')).toBe('2026-02-06');
    expect(valueOf('court', c, '案件信息', '案件类型')).toBe('申请司法确认');
    expect(valueOf('court', aCase(), '案件信息', '案件类型')).toBe('诉前调解');
  });

  it('has a section for each person and firm', () => {
    const parties = [aWorker(), aWorker({ partyId: 'w2', name: '李梅' }), aRespondent(), aPerson()];
    const c = aCase({ parties });
    expect(sheet('court', c).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['申请人1', '申请人2', '被申请人1', '被申请人2']),
    );
    expect(valueOf('court', c, '申请人2', '姓名')).toBe('李梅');
    expect(valueOf('court', c, '被申请人2', '当事人类型')).toBe('自然人');
    expect(valueOf('court', c, '请求、事实和证据', '请求事项')).toBe(
      '1. 周建国：拖欠工资40,760.00元（2025年9月至12月工资）',
    );
  });

  it('lists the standing evidence of all sides', () => {
    const evidence = [
      someEvidence(),
      someEvidence({ evidenceId: 'e2', name: '工资表', providedBy: 'r1', purpose: '' }),
      { ...someEvidence({ evidenceId: 'e3', name: '撤回的' }), withdrawnFor: '误传' },
    ];
    expect(valueOf('court', aCase({ evidence }), '请求、事实和证据', '证据')).toBe(
      '1. 考勤表（2025年9月至12月）（证明出勤天数和应得工资）\n2. 工资表',
    );
  });

  it('says nothing of compromise', () => {
    const c = {
      ...settledCase(),
      confidential: { compromises: [{ sessionId: 's1', offers: [], note: '底线三万三' }] },
    };
    expect(JSON.stringify(TransferTarget.map((target) => sheet(target, c)))).not.toContain('底线');
  });
});

it('the HR bureau’s form goes from the worker over the employer to the dispute', () => {
  const c = brokenCase();
  expect(sheet('hr', c).map(({ title }) => title)).toEqual(['申请人信息', '用人单位信息', '争议信息', '调解情况']);
  expect(valueOf('hr', c, '争议信息', '仲裁委员会')).toBe('随州市劳动人事争议仲裁委员会');
  expect(valueOf('hr', c, '争议信息', '申请日期')).toBe('2026-01-20');
  expect(valueOf('hr', c, '申请人信息', '月工资（元）')).toBe('6800.00');
  expect(valueOf('hr', c, '申请人信息', '是否农民工')).toBe('是');
});

it('a label stands once in its section, and a masked number stays masked', () => {
  const masked = aCase({ parties: [aWorker({ idNumber: '420300********0017' }), aRespondent()] });
  for (const target of TransferTarget)
    for (const { fields } of sheet(target, masked)) {
      const labels = fields.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      expect(fields.filter(({ value }) => value.startsWith('420300')).map(({ value }) => value)).toEqual(
        labels.includes('证件号码') ? ['420300********0017'] : [],
      );
      if (labels.includes('出生日期')) expect(fields.find(({ label }) => label === '出生日期')?.value).toBe('********');
    }
});

it('the printed sheet leaves out empty boxes and keeps the order', () => {
  const built = transferPaperFields('court')(contextOf(aCase()));
  const text = JSON.stringify(built.ok ? built.value : null);
  expect(text).not.toContain('委托代理人');
  expect(text.indexOf('管辖法院')).toBeLessThan(text.indexOf('姓名'));
  expect(sheet('hr', collectiveCase()).filter(({ title }) => title.startsWith('申请人信息'))).toHaveLength(12);
});
