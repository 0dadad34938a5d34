/**
 * D18b 证据清单: what a party hands in, item by item with source and purpose (调仲 Art. 28(3): evidence, its source, the witnesses). Where a party
 * is chosen, the evidence of that party; what nobody is named for came with the workers' case.
 */
import { evidenceKinds, textOf } from '../case/codes.ts';
import type { Evidence, Party } from '../case/parts.ts';
import { partyById, type PublicCase, workersOf } from '../case/state.ts';
import { ok } from '../kernel/result.ts';
import { commissionOf } from './authorities.ts';
import type { PaperFields } from './paperContext.ts';
import { commonFields, namesOf } from './paperWords.ts';
import { partySigners } from './partyFields.ts';
import type { Fields } from './template.ts';

export const evidenceListFields: PaperFields = (context) => {
  const { case: c, party } = context;
  const givers: readonly Party[] = party === undefined ? workersOf(c) : [party];
  const items = evidenceOf(
    c,
    givers.map(({ partyId }) => partyId),
  );
  return ok({
    ...commonFields(context),
    to: commissionOf(c) ?? '',
    giver: namesOf(givers),
    evidence: evidenceRows(c, items),
    count: items.length,
    witnesses: witnessesOf(items) || '无',
    signers: partySigners(c, null, givers).map((signer) => ({
      ...signer,
      label: signer.seal === true ? '提交人（盖章）' : '提交人（签名）',
    })),
  });
};

/** Standing evidence that these parties gave; for workers also what nobody is named for. */
export const evidenceOf = (c: PublicCase, partyIds: readonly string[]): readonly Evidence[] => {
  const areWorkers = partyIds.some((id) => partyById(c, id)?.kind === 'worker');
  return c.evidence.filter(
    ({ withdrawnFor, providedBy }) =>
      withdrawnFor === null && (providedBy === null ? areWorkers : partyIds.includes(providedBy)),
  );
};

export const evidenceRows = (c: PublicCase, items: readonly Evidence[]): readonly Fields[] =>
  items.map(({ name, kind, isOriginal, purpose, providedBy, files }) => ({
    name,
    kind: textOf(evidenceKinds, kind).zh,
    form: isOriginal ? '原件' : '复印件',
    source: providedBy === null ? '申请人' : (partyById(c, providedBy)?.name ?? ''),
    purpose,
    files: files.length === 0 ? '' : String(files.length),
  }));

/** Names of the evidence one worker can bring, as items of a list. */
export const evidenceNames = (c: PublicCase, workerId: string): readonly Fields[] =>
  evidenceOf(c, [workerId]).map(({ name, purpose }) => ({ text: purpose === '' ? name : `${name}（${purpose}）` }));

/** 证人: whoever gave testimony. */
export const witnessesOf = (items: readonly Evidence[]): string =>
  items
    .filter(({ kind }) => kind === 'testimony')
    .map(({ name }) => name)
    .join('、');
