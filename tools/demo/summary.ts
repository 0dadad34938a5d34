/** `summary.json` of a demo run: what each case came to, in plain data that another program can check. */
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
    agreement: agreementOf(view, documents.findLast((d) => d.id === 'D13')?.file ?? null),
    outcome: c.closing?.outcome ?? c.ending?.reason ?? null,
    documents,
  };
};

const agreementOf = (view: WalkedCase['view'], pdf: string | null): CaseSummary['agreement'] => {
  const sealed = sealedAgreement(view.case);
  const version = sealed ?? currentAgreement(view.case);
  if (version === null) return null;
  const words = capitalAmount(version.totalFen);
  return {
    effectiveOn: view.effectiveOn,
    totalFen: version.totalFen,
    totalInWords: words.ok ? words.value : '',
    pdf: sealed === null ? null : pdf,
    sha256: sealed?.seal?.pdf.sha256 ?? null,
  };
};
