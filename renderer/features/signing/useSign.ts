/** Keeps the picture or scan, then records the signature under the name of the hand that signed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hand, SignerStatus } from '../../../shared/agreement/signers.ts';
import type { FileRef, Signer } from '../../../shared/case/parts.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { useCore } from '../../app/core.tsx';
import { useExecute } from '../../app/queries.ts';
import { useRefusalText } from '../../i18n/refusalText.ts';

export type Picture = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> };
export type SignatureInput = {
  readonly on: LocalDate;
  readonly method: 'screen' | 'paper';
  readonly picture: Picture | null;
};
export type Sign = {
  readonly run: (input: SignatureInput) => Promise<void>;
  readonly isBusy: boolean;
  readonly problem: string | null;
};
type SignTarget = {
  readonly caseId: string;
  readonly versionId: string;
  readonly row: SignerStatus;
  readonly hand: Hand | null;
  readonly onDone: () => void;
};

export const useSign = ({ caseId, versionId, row, hand, onDone }: SignTarget): Sign => {
  const core = useCore();
  const execute = useExecute(caseId);
  const { t } = useTranslation('signing');
  const words = useRefusalText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** The reason why it was not taken, in words; null when it was. */
  const record = async ({ on, method, picture }: SignatureInput): Promise<string | null> => {
    let image: FileRef | null = null;
    if (picture !== null) {
      const kept = await core.files.put({ ...picture });
      if (!kept.ok) return words(kept.refusal);
      image = kept.value;
    }
    const result = await execute('SignAgreement', { versionId, signer: signerOf(row, hand), on, method, image });
    return result.ok ? null : words(result.refusal);
  };

  const run = async (input: SignatureInput): Promise<void> => {
    setBusy(true);
    setProblem(null);
    const refused = await record(input)
      .catch(() => t('sign.failed'))
      .finally(() => setBusy(false));
    setProblem(refused);
    if (refused === null) onDone();
  };
  return { run, isBusy, problem };
};

/** A scan brought later belongs to the hand that signed before. */
const signerOf = ({ signer, signature }: SignerStatus, hand: Hand | null): Signer =>
  signer.kind === 'party' ? { ...signer, name: hand?.name ?? signature?.signer.name ?? signer.name } : signer;
