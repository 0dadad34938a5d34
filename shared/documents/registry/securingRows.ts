/** Papers that secure an agreement or go to another authority after it (D15 and on). */
import { confirmationApplicationFields } from '../confirmationApplication.ts';
import { mediationProofFields } from '../mediationProof.ts';
import { content, field, law, paper, words, type PaperRow } from './paperRow.ts';

export const securingRows: readonly PaperRow[] = [
  paper({
    id: 'D15',
    slug: 'confirmation-application',
    style: 'form',
    requires: ['delegated-case', 'agreement-signed'],
    fields: confirmationApplicationFields,
    contents: [
      content('双方身份', 'Identity of both', law.reading('三百五十四', '354'), field('respondents')),
      content('住所', 'Domicile', law.reading('三百五十四', '354'), words('住所')),
      content('联系方式', 'Contact', law.reading('三百五十四', '354'), words('联系电话')),
      content('请求', 'Request', law.procedure('二百零五', '205'), words('请求依法确认')),
      content('三十日', 'Thirty days', law.procedure('二百零五', '205'), field('lastDay')),
      content('自愿合法声明', 'Free will', law.reading('三百五十八', '358'), words('自愿达成调解协议')),
      content('法院', 'Court', law.procedure('二百零五', '205'), field('court')),
      content('协议', 'The agreement', law.reading('三百五十四', '354'), words('1.调解协议书')),
      content('主持调解证明', 'Proof of mediation', law.reading('三百五十四', '354'), words('调解组织主持调解证明')),
      content('财产权利证明', 'Property proofs', law.reading('三百五十四', '354'), words('财产权利证明')),
    ],
  }),
  paper({
    id: 'D15b',
    slug: 'mediation-proof',
    style: 'form',
    requires: ['agreement-signed'],
    fields: mediationProofFields,
    contents: [
      content('调解组织', 'Body', law.reading('三百五十四', '354'), field('office')),
      content('调解员', 'Mediators', null, field('mediators')),
      content('日期', 'Days', null, field('course')),
      content('协议编号', 'Agreement number', null, field('caseNumber')),
    ],
  }),
];
