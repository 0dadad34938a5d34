/**
 * Why the desk declines, in kind words: what happened, what is safe, what to do. One sentence for EVERY refusal type of the contract
 * (full record below): a new refusal does not compile without words. Placeholders are filled by i18n/refusalText.ts.
 */
import type { RosterFileRefusal } from '../../../shared/api/roster.ts';
import type { RuleRefusal } from '../../../shared/api/settings.ts';
import type { DeskRefusal, DocumentRefusal, FetchRefusal, FileRefusal } from '../../../shared/api/views.ts';
import type { StatisticsRefusal } from '../../../shared/api/statistics.ts';
import type { CaseRefusal } from '../../../shared/case/refusals.ts';
import type { ConsultationRefusal } from '../../../shared/consultation/refusals.ts';
import type { LetterRefusal } from '../../../shared/letter/refusals.ts';
import { ruleRefusals } from './ruleRefusals.ts';
import { syncRefusals, type SyncRefusalType } from './syncRefusals.ts';

export type RefusalType =
  | SyncRefusalType
  | (
      | CaseRefusal
      | ConsultationRefusal
      | LetterRefusal
      | DeskRefusal
      | FileRefusal
      | FetchRefusal
      | DocumentRefusal
      | RosterFileRefusal
      | StatisticsRefusal
      | RuleRefusal
    )['type'];

export const refusals: { readonly [K in RefusalType]: string } = {
  ...ruleRefusals,
  ...syncRefusals,
  invalid: '有几处还需要看一下，填好的内容都还在。',
  'role-missing': '这一步需要{{roles}}来做。请换人登录，或请管理员添加职责。',
  'case-unknown': '这台电脑上没有这件案件。可能已经移除，请回到列表再找。',
  'case-exists': '这件案件已经登记过了，不用再登记。',
  'case-purged': '这件案件已经按规定销毁，内容不再保存。',
  'newer-version-needed': '这份记录由更新版本的和解台写入。内容完好，这里只能看；请先更新软件。',
  'stream-elsewhere': '{{whose}}',
  'conflict-open': '同一件事有两种记录还没有核对。请先在本页核对，再继续。',
  'case-closed': '案件已于{{on}}结案，不能再改。',
  archived: '案件已经归档，不能再改。',
  'mediation-over': '调解已于{{on}}结束，这一步不再适用。',
  'already-done': '“{{event}}”已经记过了{{onPart}}，不用再记。',
  'needs-first': '要先记下“{{event}}”，才能做这一步。',
  'worker-missing': '至少要有一位劳动者。',
  'respondent-missing': '至少要有一位被申请人。',
  'party-unknown': '选的当事人不在这件案件里，请重新选择。',
  'item-unknown': '要改的这一项已经不在了，请刷新后再看。',
  'id-taken': '这一项已经存在，不用再添加。',
  'id-number': '身份证号核对不上，请对照证件再看一遍。',
  'id-number-twice': '这个身份证号已经有人用了：名册里或案件里有同一个号码。请核对，或把两行合并。',
  'date-in-future': '日期不能晚于今天（{{today}}）。',
  'date-before': '日期不能早于{{earliest}}。',
  'date-after': '日期不能晚于{{latest}}。',
  'amount-missing': '请填写金额。',
  'consent-missing': '还有 {{count}} 位当事人没有表示同意调解。',
  'party-refused': '有当事人不同意调解，不能受理。可以记下原因，终止或者退回。',
  'not-on-this-form': '这种来源方式没有这一步。',
  'mediator-unknown': '这位调解员还没有在本案中确定，请先确定调解员。',
  'mediator-may-not-act': '这位调解员正被申请回避或已经更换，请选另一位。',
  'recusal-open': '还有一项回避申请没有决定，请先处理。',
  suspended: '本案因疑似虚假调解已暂停，排除嫌疑后才能继续。',
  'agreement-changed': '协议已经有了新的版本，请看新版本再签。',
  'agreement-sealed': '这一版协议已经封存，不能再动；要改请另出一版。',
  'signatures-missing': '还差 {{count}} 个签名，签齐后才能封存。',
  'special-authority-missing': '代理人没有和解的特别授权，请由本人签，或先补授权。',
  'window-closed': '申请期限已于{{lastDay}}届满。',
  overpaid: '这笔比未付金额多了；这一期还有 {{open}} 元未付。',
  'party-in-use': '这位当事人已经写进诉求、笔录或协议，不能移除，可以更正。',
  'not-a-sample': '这不是示例案件，不能这样移除。',
  'outcome-does-not-fit': '这个结果与案件经过不符，请重新选择。',
  'referral-off-track': '这种来源方式不属于所选的办理机制，请重新选择。',
  'not-collective': '现在有 {{workers}} 位劳动者，满 {{needed}} 位才能推选代表人。',
  'representatives-count': '代表人要有 {{least}} 至 {{most}} 名。',
  'act-does-not-follow': '按现在的进度，这一步还不能记，请先记下前面的处理。',
  'way-closed': '{{why}}',
  'separate-consent-missing': '向这家单位提供个人信息，要先取得本人的单独同意并记下来。',
  'office-exists': '这台电脑上已经有一个办公室，请直接登录。',
  'office-missing': '这台电脑上还没有办公室，请先建立。',
  locked: '工作台已经锁定，请重新登录。已存的内容都在。',
  'sign-in-failed': '登录名或密码不对，请再试一次。',
  wait: '试错的次数多了，请 {{seconds}} 秒后再试。',
  'sign-in-name-taken': '这个登录名已经有人用，请换一个。',
  'recovery-key-wrong': '恢复密钥对不上。请逐组核对，注意不要漏掉一组。',
  'data-damaged': '数据文件读不出来。请不要删除任何文件，用备份恢复或联系管理员。',
  'data-newer': '这些数据由更新版本的和解台写入，请先更新软件。',
  'file-too-large': '文件太大，最大 {{limit}}。可以拆成几个再加。',
  'file-empty': '这个文件是空的，请换一个。',
  'file-type-not-allowed': '这种文件不能收。请用图片、PDF、文档、表格、录音或录像文件。',
  'sheet-not-a-table': '这不是表格。请用 .xlsx 或 .csv 文件，或直接从表格里复制粘贴。',
  'sheet-encrypted': '这个表格加了密码，读不出来。请先在 Excel 或 WPS 里去掉密码再导入，或直接复制粘贴。',
  'sheet-old-format': '这是旧格式的表格（.xls）。请在 Excel 或 WPS 里另存为 .xlsx，或直接复制粘贴。',
  'sheet-damaged': '这个文件读不出表格来。请重新另存一份 .xlsx，或直接复制粘贴。',
  'sheet-too-long': '表格太长，一次最多读 {{limitRows}} 行。请把要登记的人另存一个表，或直接复制粘贴。',
  'file-unknown': '这台电脑上没有这个文件的内容。',
  'file-unreachable': '这个文件现在取不回来：{{why}}已经记下，能取时会自动取回。',
  'file-not-handed-over': '中心还没有这个文件：录入它的电脑还没有上传。已经记下，上传后会自动取回。',
  'files-at-hub':
    '{{names}}在中心，还没有取到这台电脑，现在取不回来。{{why}}已经记下，能取时会自动取回，到时再打开就有了。',
  'files-elsewhere': '{{names}}还没有传到这台电脑：录入它的电脑还没有上传。传到以后再打开就有了。',
  'picture-unreadable': '签名的图片读不出来，这份文书现在画不成。请重新签一次，或在纸上签。',
  'glyph-missing': '字体里没有这些字：{{characters}}。请核对是否录错，或改用通用写法。',
  'document-unknown': '没有这种文书（{{documentId}}）。',
  'word-copy-signed': '已经有人签字，只能用原样的 PDF，不再出 Word 稿。',
  'not-a-month': '请填写月份，例如 2026-10。',
  'period-backwards': '结束的月份不能早于开始的月份。',
  'period-too-long': '一次最多看 {{months}} 个月。',
  'figure-unknown': '这张表里没有这个数字，请回到表中再点。',
  'document-not-ready': '这份文书现在还没有内容可写，要先有：{{what}}。',
  'case-not-yours': '这件案件不是您登记或参与的，志愿者只能看自己经手的案件。需要时请调解员打开。',
  'consultation-unknown': '这台电脑上没有这份咨询登记，请回到列表再找。',
  'consultation-exists': '这份咨询已经登记过了，不用再登记。',
  'consultation-purged': '这份咨询已经按规定销毁，内容不再保存。',
  'consultation-not-yours': '这份咨询是别人接待的，志愿者只能看自己的咨询。',
  'already-a-case': '这份咨询已经转为案件了，不用再转。',
  'letter-unknown': '这台电脑上没有这份函件，请回到列表再找。',
  'letter-exists': '这份函件已经起草过了。',
  'letter-purged': '这份函件已经按规定销毁，内容不再保存。',
  'letter-over': '这份函件已于{{on}}办结或升级，不能再记。',
  'setting-missing': '还没有答复期限。请填写本函的期限和依据；本单位有统一规定的，由主管在设置里录入一次即可。',
  'nothing-follows': '移送函之后没有下一份文书。',
  'reply-not-overdue': '答复期限到{{lastDay}}才满，到期没有答复才能升级。',
  'reason-not-shown': '登记的情况看不出这个理由，请核对送达、答复和复查的记录。',
  'witness-missing': '留置送达要写明见证人。',
};
