/** `summary.json` of a demo run: what each case came to, in plain data that another program can check. */
import { createHash } from 'node:crypto';
import { currentAgreement } from '../../shared/case/state.ts';
import { sealedAgreement } from '../../shared/case/guards.ts';
import type { LocalDate } from '../../shared/kernel/localDate.ts';
import { capitalAmount } from '../../shared/money/capitalAmount.ts';
import type { StepId } from '../../shared/workflow/guideView.ts';
import type { WalkedCase } from './walk.ts';

export type CaseSummary = {
  readonly number: string;
  readonly referral: string;
  readonly steps: readonly StepId[];
  readonly deadlines: readonly {
    readonly id: string;
    readonly from: LocalDate;
    readonly lastDay: LocalDate;
    readonly suggestedLastDay: LocalDate;
    readonly basis: string;
  }[];
  readonly agreement: {
    readonly effectiveOn: LocalDate | null;
    readonly totalFen: number;
    readonly totalInWords: string;
    readonly pdf: string | null;
    readonly sha256: string | null;
  } | null;
  readonly outcome: string | null;
  readonly documents: readonly { readonly id: string; readonly file: string }[];
};

/** `files` are the papers' names in the output folder, in the order of `papers`. */
export const summarise = ({ view, papers }: WalkedCase, files: readonly string[]): CaseSummary => {
  const c = view.case;
  const documents = papers.map((p, i) => ({ id: p.documentId, file: files[i] ?? '' }));
  return {
    number: c.registration.number,
    referral: c.registration.referral,
    steps: view.guide.trail.map((t) => t.step),
    deadlines: view.guide.deadlines.map(({ id, from, lastDay, suggestedLastDay, basis }) => ({
      id,
      from,
      lastDay,
      suggestedLastDay,
      basis: basis.zh,
    })),
    agreement: agreementOf(view, agreementFile(papers, files)),
    outcome: c.closing?.outcome ?? c.ending?.reason ?? null,
    documents,
  };
};

type AgreementFile = { readonly file: string; readonly sha256: string };

/** The agreement as written to the output folder: the sealed bytes, or the copy still to be signed. */
const agreementFile = (papers: WalkedCase['papers'], files: readonly string[]): AgreementFile | null => {
  const at = papers.findLastIndex((p) => p.documentId === 'D13');
  const paper = papers[at];
  if (paper === undefined) return null;
  return { file: files[at] ?? '', sha256: createHash('sha256').update(paper.bytes).digest('hex') };
};

const agreementOf = (view: WalkedCase['view'], written: AgreementFile | null): CaseSummary['agreement'] => {
  const sealed = sealedAgreement(view.case);
  const version = sealed ?? currentAgreement(view.case);
  if (version === null) return null;
  const words = capitalAmount(version.totalFen);
  return {
    effectiveOn: view.effectiveOn,
    totalFen: version.totalFen,
    totalInWords: words.ok ? words.value : '',
    pdf: written?.file ?? null,
    sha256: sealed?.seal?.pdf.sha256 ?? written?.sha256 ?? null,
  };
};
