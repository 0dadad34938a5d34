/** The shapes the core answers with: read models for the pages. Plain data; ID numbers are masked here, full ones come by `cases.reveal`. */
import type { ChannelCode, DisputeTypeCode, OutcomeCode, Referral } from '../case/codes.ts';
import type { Role } from '../case/commands.ts';
import type { CaseEventName } from '../case/events.ts';
import type { FileRef, Party } from '../case/parts.ts';
import type { Part } from '../case/sharing.ts';
import type { CaseRefusal } from '../case/refusals.ts';
import type { RegisteredCase } from '../case/state.ts';
import type { PaperNote } from '../documents/paperNotes.ts';
import type { LocalDate } from '../kernel/localDate.ts';
import type { Text } from '../kernel/text.ts';
import type { SyncFailure } from './sync.ts';
import type { GuideView, StepId } from '../workflow/guideView.ts';

export type PersonView = {
  readonly personId: string;
  readonly name: string;
  readonly signInName: string;
  readonly roles: readonly Role[];
};
export type OfficeView = {
  readonly name: string;
  readonly code: string;
  readonly district: string;
  readonly address: string;
  readonly phone: string;
};
export type ComputerView = {
  readonly deviceId: string;
  readonly name: string;
  /** The computer that answers. */
  readonly isThis: boolean;
  /** When the newest record of it was made, by its own clock, in milliseconds since 1970; null while none has come here. */
  readonly lastRecordAt: number | null;
};
export type DeskStatus = {
  /** `empty`: no office yet; `locked`: nobody signed in; `open`: the database is open. */
  readonly state: 'empty' | 'locked' | 'open';
  readonly shell: 'desktop' | 'web';
  readonly version: string;
  readonly today: LocalDate;
  /** What the system calls this computer. */
  readonly computerName: string;
  readonly office: OfficeView | null;
  readonly person: PersonView | null;
  readonly sampleCases: number;
  /** Events that exist only on this computer (no hub receipt yet). */
  readonly onlyHere: number;
  /** The PC clock lies before the newest event: shown as a warning, changes no legal date. */
  readonly clockBehind: boolean;
};
export type DeskRefusal =
  | { readonly type: 'office-exists' }
  | { readonly type: 'office-missing' }
  | { readonly type: 'locked' }
  | { readonly type: 'sign-in-failed' }
  /** Too many wrong passwords; try again after the pause. */
  | { readonly type: 'wait'; readonly seconds: number }
  | { readonly type: 'sign-in-name-taken'; readonly field: 'signInName' }
  | { readonly type: 'recovery-key-wrong'; readonly field: 'recoveryKey' }
  | { readonly type: 'role-missing'; readonly roles: readonly Role[] }
  | { readonly type: 'data-damaged' }
  | { readonly type: 'data-newer' };

export type FileRefusal =
  | { readonly type: 'file-too-large'; readonly limitBytes: number }
  | { readonly type: 'file-empty' }
  | { readonly type: 'file-type-not-allowed'; readonly mediaType: string }
  | { readonly type: 'file-unknown'; readonly sha256: string };

/** Why a file could not be fetched from the hub now. It stays asked for. */
export type FetchRefusal =
  | Extract<FileRefusal, { readonly type: 'file-unknown' }>
  /** The exchange with the hub failed. */
  | { readonly type: 'file-unreachable'; readonly failure: SyncFailure }
  /** The hub does not have it: the computer that recorded it has not handed it over. */
  | { readonly type: 'file-not-handed-over' };

/** A file that a paper or a volume is made of, as its record names it. */
export type AwayFile = { readonly sha256: string; readonly name: string };
/** They are at the hub and could not be fetched now; null: they take long and are still on their way. They stay asked for, and come by themselves. */
export type FilesAtHub = {
  readonly type: 'files-at-hub';
  readonly files: readonly AwayFile[];
  readonly failure: SyncFailure | null;
};
/** They are not here, and not known to be at the hub: the computer that recorded them has not handed them over. */
export type FilesElsewhere = { readonly type: 'files-elsewhere'; readonly files: readonly AwayFile[] };

/** Why a row stands on the workbench: a deadline, a payment, an answer awaited. */
export type WorkbenchRow = {
  /** What it is about: the page to open. */
  readonly kind: 'case' | 'letter';
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isSample: boolean;
  /** The whole reason in one line; `label` says what it is about, `when` how long. */
  readonly why: Text;
  readonly label: Text;
  readonly when: Text;
  readonly on: LocalDate | null;
  /** Days to (positive) or since (negative) that day. */
  readonly days: number | null;
  readonly action: Text;
};
export type Workbench = {
  readonly today: LocalDate;
  readonly due: readonly WorkbenchRow[];
  readonly overdue: readonly WorkbenchRow[];
  readonly waiting: readonly WorkbenchRow[];
  readonly recent: readonly CaseListRow[];
};

export type CaseListRow = {
  readonly caseId: string;
  readonly number: string;
  readonly workers: string;
  readonly workerCount: number;
  readonly respondents: string;
  readonly referral: Referral;
  readonly channel: ChannelCode;
  readonly mainDispute: DisputeTypeCode;
  readonly receivedOn: LocalDate;
  readonly step: StepId;
  readonly stepName: Text;
  readonly claimFen: number;
  readonly agreedFen: number | null;
  readonly outcome: OutcomeCode | null;
  readonly nextDeadline: LocalDate | null;
  readonly nextDeadlineLabel: Text | null;
  /** The legal last day of that deadline, or the day of the payment, has passed. */
  readonly isLate: boolean;
  readonly isClosed: boolean;
  readonly isSample: boolean;
  readonly mediators: string;
  readonly updatedAt: number;
  /** Whose the case is, and what this office is to it, where it is another office's; null for its own. */
  readonly elsewhere: { readonly officeId: string; readonly part: Exclude<Part, 'home'> } | null;
};

export type SearchHit = CaseListRow & {
  /** The text around the match, and where it was found. */
  readonly excerpt: string;
  readonly found: 'number' | 'party' | 'text';
};

export type PartyMatch = {
  readonly party: Party;
  readonly matchedBy: 'idNumber' | 'phone' | 'creditCode';
  readonly caseNumber: string;
  readonly caseId: string;
};

export type HistoryEntry = {
  readonly eventId: string;
  readonly type: CaseEventName | string;
  readonly data: unknown;
  /** With the name of the office in brackets where it is another one. */
  readonly personName: string;
  readonly deviceName: string;
  /** Instant of recording (ms); business dates stand in the data. */
  readonly recordedAt: number;
  readonly isUnknown: boolean;
  /** Events of one kind recorded in one act are one entry; of a long list in the data the first items stand for all. */
  readonly count: number;
};
/** One of several records of one thing that were written without knowing of each other. Its data are whole. */
export type ConflictSide = HistoryEntry & {
  /** The newest record that its author had seen; null at the very beginning. */
  readonly lastSeen: Pick<HistoryEntry, 'type' | 'personName' | 'recordedAt'> | null;
};
export type OpenConflict = {
  readonly slot: string;
  /** `exclusive`: nothing more is recorded into the slot until a person has decided. */
  readonly class: 'register' | 'exclusive';
  /** The records stand beside each other now and may all be right; else the last one is shown. */
  readonly mayKeepAll: boolean;
  /** What stood there when both sides began, where something did. */
  readonly before: HistoryEntry | null;
  /** In the one order of the stream. */
  readonly events: readonly ConflictSide[];
};

/** Everything the case page needs. `case.parties` carry masked ID numbers. */
export type CaseView = {
  readonly caseId: string;
  readonly title: string;
  readonly case: RegisteredCase;
  readonly guide: GuideView;
  readonly effectiveOn: LocalDate | null;
  readonly claimFen: number;
  readonly agreedFen: number | null;
  readonly paidFen: number;
  readonly history: readonly HistoryEntry[];
  readonly conflicts: readonly OpenConflict[];
  readonly needsNewerVersion: boolean;
  /** What this office is to the case, and whose it is by name (empty for its own). */
  readonly part: Part;
  readonly homeName: string;
  readonly savedAt: number;
};

export type ImportedCase = { readonly caseId: string; readonly number: string };

export type PdfDraft = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly missing: readonly string[];
  /** What a person should know about the drawing, e.g. that a chosen font is missing. */
  readonly notes: readonly PaperNote[];
};
export type IssuedPaper = PdfDraft & { readonly file: FileRef; readonly fileName: string };
/** A paper as a Word file; not kept in the case. */
export type WordCopy = {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly missing: readonly string[];
};
/** Why a paper of any subject cannot be drawn. */
export type PaperRefusal =
  | { readonly type: 'glyph-missing'; readonly characters: readonly string[] }
  | { readonly type: 'document-unknown'; readonly documentId: string }
  /** The paper has nothing to say yet: `what` names the fact that must exist first. */
  | { readonly type: 'document-not-ready'; readonly what: string }
  /** The picture of a signature is here and cannot be read. */
  | { readonly type: 'picture-unreadable' }
  | FilesAtHub
  | FilesElsewhere;
export type DocumentRefusal =
  | PaperRefusal
  /** Somebody has signed it: it exists as its exact PDF only. */
  | { readonly type: 'word-copy-signed'; readonly documentId: string }
  | CaseRefusal;
export type PdfCheck =
  | {
      readonly result: 'sealed';
      readonly caseId: string;
      readonly number: string;
      readonly version: number;
      readonly sealedOn: LocalDate;
      readonly sha256: string;
      readonly checkCode: string;
      readonly isCurrent: boolean;
    }
  /** The check code is known, the bytes are not the sealed ones. */
  | {
      readonly result: 'differs';
      readonly caseId: string;
      readonly number: string;
      readonly sealedOn: LocalDate;
      readonly sha256: string;
      readonly checkCode: string;
    }
  | { readonly result: 'unknown'; readonly sha256: string | null };
