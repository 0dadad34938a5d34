/** A consultation slip with honest defaults; invented people only. */
import type { Slip } from '../../shared/consultation/events.ts';
import { localDate } from '../../shared/kernel/localDate.ts';

export const aSlip = (changes: Partial<Slip> = {}): Slip => ({
  on: localDate('2026-03-02'),
  at: '09:30',
  channel: '04',
  site: '解放路工会驿站',
  caller: { name: '周小舟', phone: '13900000001', employer: '随州市恒远物流有限公司' },
  topics: ['02'],
  question: '公司拖欠两个月工资，怎么要回来？',
  answer: '可以申请调解，也可以向劳动监察投诉。',
  ways: ['mediation', 'inspection'],
  minutes: 6,
  receivedBy: '志愿者小陈',
  ...changes,
});
