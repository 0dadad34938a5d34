/** What stands on the pages that make a volume (D26): 封面, 卷内目录, 备考表, 封底. Counted after the papers, so that every number is right. */
import type { OfficeView } from '../api/views.ts';
import type { PublicCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { resultInWords } from './caseCourse.ts';
import { causeOf, dayWords, namesOf } from './paperWords.ts';
import type { Fields } from './template.ts';
import { respondentsOf, workersOf } from '../case/state.ts';

/** An item as it lies in the volume; page numbers count from 1 after the contents. */
export type BoundItem = {
  readonly title: string;
  readonly on: LocalDate | null;
  readonly firstPage: number;
  readonly pages: number;
  /** What could not be put in, in words; empty when everything is there. */
  readonly gap: string;
};
export type BoundVolume = {
  readonly case: PublicCase;
  readonly office: OfficeView;
  readonly on: LocalDate;
  readonly items: readonly BoundItem[];
};

/** 封面: 案号, 类别, 当事人, 案由, 处理结果, 调解员, 立案日, 结案日, 归档日, 保管期限, 页数 (reference 4.1, D26). */
export const volumeCoverFields = ({ case: c, office, items }: BoundVolume): Fields => ({
  office: office.name,
  caseNumber: c.registration.number,
  volume: c.archive?.volume ?? '',
  workers: namesOf(workersOf(c)),
  respondents: namesOf(respondentsOf(c)),
  cause: causeOf(c),
  result: resultInWords(c) ?? '',
  mediators: c.mediators.map(({ name }) => name).join('、'),
  begunOn: dayWords(c.acceptance?.on ?? c.registration.receivedOn),
  closedOn: dayWords(c.closing?.on),
  archivedOn: dayWords(c.archive?.on),
  retention: c.archive === null ? '' : `${c.archive.retentionYears}年`,
  items: String(items.length),
  pages: String(pagesOf(items)),
});

/** 卷内目录: one row per item with its first and last page. */
export const volumeContentsFields = ({ case: c, items }: BoundVolume): Fields => ({
  caseNumber: c.registration.number,
  items: items.map(({ title, on, firstPage, pages, gap }) => ({
    title,
    on: dayWords(on) ?? '',
    pages: pages === 1 ? String(firstPage) : `${firstPage}—${firstPage + pages - 1}`,
    remark: gap === '' ? '' : '见备考表',
  })),
});

/** 备考表: how much there is, what is missing and why, who put the volume together and who checked it. */
export const volumeNotesFields = ({ case: c, on, items }: BoundVolume): Fields => ({
  caseNumber: c.registration.number,
  items: String(items.length),
  pages: String(pagesOf(items)),
  gaps: items.flatMap(({ title, firstPage, gap }) => (gap === '' ? [] : [{ title, page: firstPage, gap }])),
  on: dayWords(on),
  signers: [
    { label: '立卷人（签名）', name: '', role: '', date: '', image: null, seal: false },
    { label: '检查人（签名）', name: '', role: '', date: '', image: null, seal: false },
  ],
});

export const volumeBackFields = ({ case: c, office, items }: BoundVolume): Fields => ({
  office: office.name,
  caseNumber: c.registration.number,
  items: String(items.length),
  pages: String(pagesOf(items)),
});

/** The sheet in the place of something that cannot be printed. */
export const volumeGapFields = (title: string, gap: string): Fields => ({ title, gap });

const pagesOf = (items: readonly BoundItem[]): number => items.reduce((sum, { pages }) => sum + pages, 0);
