/**
 * D22 送达回证: proof that a paper reached its addressee; the day on it is the day of service (民诉 Art. 87 to 91). The fields come from a neutral
 * description of one service, so that any stream can print one; `caseServiceFields` makes it from a case: a service that was recorded, or a
 * blank one to take along, prefilled with what was printed and not served yet.
 */
import { serviceWays } from '../case/codes.ts';
import type { CaseEventData } from '../case/events.ts';
import { partyById, type PublicCase } from '../case/state.ts';
import { formatChineseDate, type LocalDate } from '../kernel/localDate.ts';
import { ok } from '../kernel/result.ts';
import type { PaperFields } from './paperContext.ts';
import { commonFields } from './paperWords.ts';
import type { Fields } from './template.ts';
import { documentTitle } from './titles.ts';

export type ServiceWay = CaseEventData<'PaperServed'>['way'];
export type Service = {
  readonly office: string;
  /** Number of the case or letter. */
  readonly number: string;
  /** 事由. */
  readonly matter: string;
  readonly papers: readonly { readonly title: string; readonly copies: number | null }[];
  /** Null: to be written by hand. */
  readonly recipient: string | null;
  readonly address: string | null;
  /** Null: not served yet. */
  readonly way: ServiceWay | null;
  readonly servedOn: LocalDate | null;
  /** Who took it; empty when the addressee did. */
  readonly receiver: string;
  /** Why somebody else took it, or how it was refused and who saw it. */
  readonly note: string;
};

export const serviceReceiptFields = (service: Service): Fields => {
  const { recipient, receiver, way, servedOn, note } = service;
  const wasLeft = way === 'left';
  const byOther = !wasLeft && receiver !== '' && receiver !== recipient;
  return {
    office: service.office,
    number: service.number,
    matter: service.matter,
    papers: service.papers.map(({ title, copies }) => ({ title, copies: copies === null ? '' : `${copies}份` })),
    recipient,
    address: service.address,
    ways: serviceWays.map(({ code, text }) => `${code === way ? '☑' : '☐'} ${text.zh}`).join('　'),
    servedOn: servedOn === null ? '　　　　年　　月　　日　　时' : formatChineseDate(servedOn),
    dayRule: way === null ? '' : dayRules[way],
    proxy: byOther ? [receiver, note].filter(Boolean).join('：') : '',
    refusal: wasLeft ? note : '',
    remark: wasLeft || byOther ? '' : note,
    signers: [
      { label: '送达人（签名）', name: '', role: '', date: '', image: null, seal: false },
      { label: '见证人（签名）', name: '', role: '', date: '', image: null, seal: false },
    ],
  };
};

/** Which day counts, by the way of service. */
const dayRules: { readonly [W in ServiceWay]: string } = {
  direct: '以受送达人在送达回证上签收的日期为送达日期（民事诉讼法第八十七条）',
  left: '受送达人拒收，见证人到场并注明后留置，视为送达（民事诉讼法第八十九条）',
  electronic: '以信息到达受送达人特定系统的日期为送达日期（民事诉讼法第九十条）',
  post: '以回执上注明的收件日期为送达日期（民事诉讼法第九十一条）',
  entrusted: '以受送达人在送达回证上签收的日期为送达日期（民事诉讼法第八十七条、第九十一条）',
};

export const caseServiceFields: PaperFields = (context) => {
  const { case: c, party, itemId } = context;
  const served = c.services.find(({ serviceId }) => serviceId === itemId);
  const recipient = served === undefined ? party : partyById(c, served.partyId);
  const { office, caseNumber, cause } = commonFields(context);
  return ok(
    serviceReceiptFields({
      office,
      number: caseNumber,
      matter: cause,
      papers: (served === undefined ? unserved(c, party?.partyId) : [served.documentId]).map((id) => ({
        title: documentTitle(id).zh,
        copies: served === undefined ? null : 1,
      })),
      recipient: recipient?.name ?? null,
      address: recipient?.serviceAddress || recipient?.address || null,
      way: served?.way ?? null,
      servedOn: served?.on ?? null,
      receiver: served?.receiver ?? '',
      note: served?.note ?? '',
    }),
  );
};

/** Numbers of papers that were printed for this party, or for all, and whose service nobody recorded yet. */
const unserved = (c: PublicCase, partyId: string | undefined): readonly string[] => {
  const name = partyId === undefined ? '' : (partyById(c, partyId)?.name ?? '');
  const served = new Set(c.services.filter((s) => s.partyId === partyId).map(({ documentId }) => documentId));
  return [
    ...new Set(
      c.papers
        .filter(({ documentId }) => toBeServed.has(documentId))
        .filter(({ recipient }) => recipient === '' || recipient === name)
        .map(({ documentId }) => documentId),
    ),
  ].filter((id) => !served.has(id));
};

/** Papers that go to the parties; reports, covers and applications do not. */
const toBeServed: ReadonlySet<string> = new Set(['D03', 'D04', 'D05', 'D07', 'D08', 'D13', 'D14']);
