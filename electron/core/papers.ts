/**
 * What drawing papers needs of an open desk, and what it gives back: the seam between the log and electron/core/documents.
 * `createPaperService(deps: PaperDeps): PaperService` lives in documents/paperService.ts; its calls are the contract's, one to one.
 */
import type { PaperInput } from '../../shared/api/documents.ts';
import type {
  PacketFile,
  PacketInput,
  PacketRefusal,
  ReadingInput,
  TransferFile,
  TransferFileInput,
  TransferInput,
} from '../../shared/api/handIn.ts';
import type { ChooseFontInput, ChooseFontRefusal, FontsView } from '../../shared/api/fonts.ts';
import type {
  DocumentRefusal,
  FilesAtHub,
  FilesElsewhere,
  IssuedPaper,
  OfficeView,
  PaperRefusal,
  PdfCheck,
  PdfDraft,
  PersonView,
  WordCopy,
} from '../../shared/api/views.ts';
import type { CaseCommand } from '../../shared/case/commands.ts';
import type { AgreementVersion } from '../../shared/case/parts.ts';
import type { CaseRefusal } from '../../shared/case/refusals.ts';
import type { RegisteredCase } from '../../shared/case/state.ts';
import type { FontRole } from '../../shared/documents/fontRoles.ts';
import type { ReadingPart } from '../../shared/documents/readingParts.ts';
import type { PaperRow } from '../../shared/documents/registry/paperRow.ts';
import type { DocumentStyle, DocumentTemplate, Fields } from '../../shared/documents/template.ts';
import type { TransferSheet } from '../../shared/documents/transferSheet.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { VolumeInput, VolumeStep } from '../../shared/api/volume.ts';
import type { Rulebook } from '../../shared/workflow/clocks.ts';
import type { FileStore } from './db/files.ts';
import type { FontChoice, FontChoices } from './officeFonts/fontChoices.ts';
import type { SignedVersion } from './templates/ownTemplate.ts';
import type { SealRow } from './projections/seals.ts';

export type PaperDeps = {
  readonly resourcesDir: string;
  /** The case as it stands now. */
  readonly loadCase: (caseId: string) => Result<RegisteredCase, CaseRefusal>;
  /** Decides and stores a command for the signed-in person: `IssuePaper`, `SealAgreement`, `NotePersonalDataSeen`. Durable when it returns. */
  readonly execute: (caseId: string, command: CaseCommand) => Result<RegisteredCase, CaseRefusal>;
  readonly files: Pick<FileStore, 'put' | 'get' | 'isKept' | 'volumes'>;
  /** Fetches from the hub those that are not here, as far as it goes; yields how many still lack. */
  readonly bring: (sha256s: readonly string[], signal: AbortSignal) => AsyncGenerator<number, void>;
  /** Why these files are not here, after they were asked for. */
  readonly away: (sha256s: readonly string[]) => FilesAtHub | FilesElsewhere;
  readonly office: () => OfficeView;
  readonly person: () => PersonView;
  readonly rulebook: () => Rulebook;
  readonly today: () => LocalDate;
  readonly newId: () => string;
  /** The sealed agreements of this desk. */
  readonly sealBySha256: (sha256: string) => SealRow | null;
  readonly sealByCheckCode: (checkCode: string) => SealRow | null;
  /** The office's own wording of a paper; null: as shipped. `signed`: an agreement keeps the wording its first signer read. */
  readonly ownTemplate: (slug: string, signed: SignedVersion | null) => DocumentTemplate | null;
  /** Where this computer keeps its fonts. */
  readonly fontFolders: readonly string[];
  readonly fontChoices: () => FontChoices;
  readonly keepFontChoice: (style: DocumentStyle, role: FontRole, choice: FontChoice | null) => void;
};

/** A paper of any subject, already turned into fields. */
export type PlainPaper = {
  readonly title: string;
  /** Name of the template in resources/templates, without `.json`. */
  readonly slug: string;
  readonly style: DocumentStyle;
  readonly fields: Fields;
  /** The number of what the paper is about: in the foot of forms, in the properties of the PDF. */
  readonly number: string;
  readonly on: LocalDate;
};

export type PaperService = {
  /** The exact bytes of a paper that was kept, fetched first where they lie at the hub. */
  readonly keptBytes: (sha256: string) => Promise<Result<Uint8Array, FilesAtHub | FilesElsewhere>>;
  /** Draws a paper from its fields; nothing is kept or recorded. */
  readonly draw: (paper: PlainPaper) => Promise<Result<PdfDraft, PaperRefusal>>;
  readonly preview: (input: PaperInput) => Promise<Result<PdfDraft, DocumentRefusal>>;
  readonly issue: (
    input: PaperInput & { readonly act: 'opened' | 'printed' | 'saved' },
  ) => Promise<Result<IssuedPaper, DocumentRefusal>>;
  /** The paper as .docx; refused once somebody has signed it. */
  readonly wordCopy: (input: PaperInput) => Promise<Result<WordCopy, DocumentRefusal>>;
  readonly previewAgreement: (input: {
    readonly caseId: string;
    readonly version: AgreementVersion;
  }) => Promise<Result<PdfDraft, DocumentRefusal>>;
  readonly sealAgreement: (input: {
    readonly caseId: string;
    readonly versionId: string;
    readonly on: LocalDate;
  }) => Promise<Result<IssuedPaper, DocumentRefusal>>;
  /** The agreement's own words in parts to be read out, with whole numbers. */
  readonly reading: (input: ReadingInput) => Promise<Result<readonly ReadingPart[], DocumentRefusal>>;
  /** Binds the volume of a case step by step. */
  readonly volume: (input: VolumeInput, signal?: AbortSignal) => AsyncGenerator<VolumeStep, void>;
  /** A piece of a volume bound in this sitting; null beyond its end. */
  readonly volumePart: (input: { readonly caseId: string; readonly index: number }) => Uint8Array | null;
  readonly checkPdf: (input: { readonly bytes: Uint8Array }) => Promise<PdfCheck>;
  readonly checkCode: (input: { readonly code: string }) => Promise<PdfCheck>;
  /** The wording of a paper as shipped. */
  readonly shippedTemplate: (slug: string) => Promise<DocumentTemplate>;
  /** A wording with the fields of an invented case, to look at. */
  readonly drawSample: (sample: {
    readonly paper: Pick<PaperRow, 'title' | 'slug' | 'style'>;
    readonly template: DocumentTemplate;
    readonly fields: Fields;
  }) => Promise<Result<PdfDraft, DocumentRefusal>>;
  readonly fonts: () => Promise<FontsView>;
  /** Tries the font before it is kept. */
  readonly chooseFont: (input: ChooseFontInput) => Promise<Result<FontsView, ChooseFontRefusal>>;
  /** The recovery key as a printable sheet. */
  readonly recoverySheet: (recoveryKey: string) => Promise<Uint8Array>;
};

/** What is handed in elsewhere: packets and transfer sheets. */
export type HandInService = {
  readonly packet: (input: PacketInput) => Promise<Result<PacketFile, PacketRefusal>>;
  readonly transferSheet: (input: TransferInput) => Result<TransferSheet, CaseRefusal>;
  readonly transferFile: (input: TransferFileInput) => Promise<Result<TransferFile, CaseRefusal>>;
};
/** Everything about papers that an open desk offers. */
export type DeskPapers = PaperService & HandInService;
