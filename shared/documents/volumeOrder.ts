/**
 * What belongs into the volume of a case (案卷) and in which order: the proposed order of a union's file (reference 4.1, 卷内目录; CONV).
 * Cover, contents, notes and back page are not items. Pure: the core fetches the files and draws.
 */
import type { FileRef } from '../case/parts.ts';
import type { RegisteredCase } from '../case/state.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import { paperById } from './registry.ts';
import { documentTitle } from './titles.ts';

/** Things of a volume that are no papers of the catalogue. */
const sources = ['identity', 'evidence', 'scan', 'receipt'] as const;
type Source = (typeof sources)[number];
type Place = { readonly documents: readonly string[]; readonly source?: Source };

/** One row per place, top of the volume first. Every number of the catalogue stands in exactly one row. */
export const volumePlaces: readonly Place[] = [
  { documents: ['D01'] },
  { documents: ['D06', 'D06b'] },
  { documents: ['D02', 'D02b'] },
  { documents: ['D03', 'D04'] },
  { documents: ['D05'] },
  { documents: [], source: 'identity' },
  { documents: ['D09', 'D09b', 'D09c'] },
  { documents: ['D10'] },
  { documents: ['D08'] },
  { documents: [], source: 'evidence' },
  { documents: ['D07'] },
  { documents: ['D22'] },
  { documents: ['D11'] },
  { documents: ['D12'] },
  { documents: ['D30'] },
  { documents: ['D13', 'D13b', 'D14'] },
  { documents: [], source: 'scan' },
  { documents: ['D14b'] },
  { documents: ['D15', 'D15b', 'D16', 'D16b', 'D17', 'D17b', 'D18', 'D09d', 'D18b', 'D29', 'D29b'] },
  { documents: ['D19', 'D20', 'D21', 'D27', 'D28', 'D28b', 'D31', 'D32', 'D32b'] },
  { documents: ['D24'], source: 'receipt' },
  { documents: ['D23'] },
  { documents: ['D25', 'D26'] },
];

export type VolumeItem = {
  readonly title: string;
  /** Null where nobody wrote a day down. */
  readonly on: LocalDate | null;
  /** Pages follow in this order. */
  readonly files: readonly FileRef[];
};

/**
 * Everything of a case that has a file, in the order of the volume: issued papers (of each kind, recipient and, where a paper belongs to a
 * session, day, the newest; of those about one of several things, all), every sealed version of the agreement, evidence, scans of what was signed on paper, receipts.
 */
export const volumeItems = (c: RegisteredCase): readonly VolumeItem[] =>
  [...papersOf(c), ...agreementsOf(c), ...evidenceOf(c), ...scansOf(c), ...receiptsOf(c)]
    .map((found, index) => ({ ...found, index }))
    .toSorted((left, right) => left.place - right.place || dayOf(left) - dayOf(right) || left.index - right.index)
    .map(({ title, on, files }) => ({ title, on, files }));

type Found = VolumeItem & { readonly place: number };

/** A number that only a newer version knows comes last rather than nowhere. */
const placeOf = (documentId: string): number => {
  const place = volumePlaces.findIndex(({ documents }) => documents.includes(documentId));
  return place < 0 ? volumePlaces.length : place + orderWithin(documentId, volumePlaces[place]);
};

/** Several kinds at one place keep the order of the row. */
const orderWithin = (documentId: string, place: Place | undefined): number =>
  (place?.documents.indexOf(documentId) ?? 0) / 100;

const placeOfSource = (source: Source): number => volumePlaces.findIndex((place) => place.source === source);

const papersOf = (c: RegisteredCase): readonly Found[] => {
  const newest = new Map<string, RegisteredCase['papers'][number]>();
  // The sealed agreement is no paper one may leave out for a later print, and a volume is not part of itself.
  const sealed = new Set(
    roundsOf(c).flatMap(({ agreements }) => agreements.flatMap(({ seal }) => seal?.pdf.sha256 ?? [])),
  );
  const isSealed = sealed.size > 0;
  for (const paper of c.papers) {
    if (paper.documentId === 'D26' || sealed.has(paper.pdf.sha256) || (isSealed && paper.documentId === 'D13'))
      continue;
    newest.set(JSON.stringify([paper.documentId, paper.recipient, apart(paper)]), paper);
  }
  return [...newest.values()].map(({ documentId, recipient, on, pdf }) => ({
    title: `${documentTitle(documentId).zh}${recipient === '' ? '' : `（${recipient}）`}`,
    on,
    files: [pdf],
    place: placeOf(documentId),
  }));
};

/** What keeps two papers of a kind apart, where the event does not say which session, payment or letter each is about. */
const apart = ({ documentId, on, pdf }: RegisteredCase['papers'][number]): string => {
  const row = paperById(documentId);
  if (row === undefined || row.per !== null) return pdf.sha256;
  return row.perSession ? on : '';
};

const agreementsOf = (c: RegisteredCase): readonly Found[] => {
  const sealed = roundsOf(c).flatMap(({ agreements }) => agreements.filter(({ seal }) => seal !== null));
  return sealed.flatMap(({ seal }, index) =>
    seal === null
      ? []
      : [
          {
            title: `${documentTitle('D13').zh}${sealed.length > 1 ? `（第${index + 1}版）` : ''}`,
            on: seal.on,
            files: [seal.pdf],
            place: placeOf('D13'),
          },
        ],
  );
};

/** Known by its name, because evidence has no kind of its own for it: 身份证, 营业执照 and the like. */
const identityWords = /身份证|营业执照|户口簿|护照|社会信用代码|登记证书/;

const evidenceOf = (c: RegisteredCase): readonly Found[] =>
  c.evidence
    .filter(({ withdrawnFor, files }) => withdrawnFor === null && files.length > 0)
    .map(({ name, files }) => ({
      title: name,
      on: null,
      files,
      place: placeOfSource(identityWords.test(name) ? 'identity' : 'evidence'),
    }));

/** What was signed on paper and brought back: the agreement's sheets, the election of representatives. The same scan may serve many. */
const scansOf = (c: RegisteredCase): readonly Found[] => {
  const signed = new Map<string, { readonly file: FileRef; readonly on: LocalDate; readonly names: string[] }>();
  for (const { signer, on, method, image } of roundsOf(c).flatMap(({ agreements }) =>
    agreements.flatMap(({ signatures }) => signatures),
  )) {
    if (method !== 'paper' || image === null) continue;
    const known = signed.get(image.sha256);
    if (known === undefined) signed.set(image.sha256, { file: image, on, names: [signer.name] });
    else known.names.push(signer.name);
  }
  const sheets = [...signed.values()].map(({ file, on, names }) => ({
    title: `调解协议书签字页（${names.length > 2 ? `${names[0]}等${names.length}人` : names.join('、')}）`,
    on,
    files: [file],
    place: placeOfSource('scan'),
  }));
  const election = c.election?.scan ?? null;
  if (election === null) return sheets;
  return [
    ...sheets,
    { title: documentTitle('D09c').zh, on: c.election?.on ?? null, files: [election], place: placeOf('D09c') },
  ];
};

const receiptsOf = (c: RegisteredCase): readonly Found[] =>
  roundsOf(c)
    .flatMap(({ receipts }) => receipts)
    .filter(({ receipts }) => receipts.length > 0)
    .map(({ on, receipts }) => ({ title: '履行凭证', on, files: receipts, place: placeOfSource('receipt') }));

const roundsOf = (c: RegisteredCase) => [...c.earlier, c];

const dayOf = ({ on }: VolumeItem): number => (on === null ? 0 : Number(on.replaceAll('-', '')));
