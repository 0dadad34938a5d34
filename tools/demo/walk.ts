/**
 * Walks planned cases through the contract, as the window would, and gathers what came of them. Nothing here touches the store:
 * commands, papers and the seal are calls of the contract's client.
 */
import { randomUUID } from 'node:crypto';
import { envelope } from '../../shared/api/cases.ts';
import type { ContractClient } from '../../shared/api/client.ts';
import type { CaseView, IssuedPaper } from '../../shared/api/views.ts';
import type { Plan, PlannedAct } from '../../shared/intakeFile/plan.ts';
import type { Result } from '../../shared/kernel/result.ts';

export type WalkedPaper = { readonly documentId: string; readonly fileName: string; readonly bytes: Uint8Array };
export type WalkedCase = { readonly view: CaseView; readonly papers: readonly WalkedPaper[] };

/** A refusal in the middle of a rehearsed plan is a bug, so it is thrown with its place in the file. */
const expectOk = <T>(result: Result<T, { readonly type: string }>, act: PlannedAct): T => {
  if (!result.ok) throw new Error(`${act.path}: refused with ${result.refusal.type}`);
  return result.value;
};

export const walkCase = async (client: ContractClient, plan: Plan): Promise<WalkedCase> => {
  const caseId = randomUUID();
  const papers: WalkedPaper[] = [];
  for (const act of plan.acts) {
    const paper = await perform(client, caseId, act);
    if (paper !== null) papers.push(paper);
  }
  const view = await client.cases.get({ caseId });
  if (!view.ok) throw new Error(`the case is gone: ${view.refusal.type}`);
  return { view: view.value, papers };
};

const perform = async (client: ContractClient, caseId: string, act: PlannedAct): Promise<WalkedPaper | null> => {
  switch (act.kind) {
    case 'command':
      expectOk(await client.cases.execute({ caseId, command: envelope(act.command) }), act);
      return null;
    case 'seal':
      expectOk(await client.documents.sealAgreement({ caseId, versionId: act.versionId, on: act.on }), act);
      return null;
    case 'paper': {
      const { documentId, partyId, sessionId, on } = act;
      const input = { caseId, documentId, partyId, sessionId, on, act: 'saved' } as const;
      return walked(documentId, expectOk(await client.documents.issue(input), act));
    }
  }
};

const walked = (documentId: string, paper: IssuedPaper): WalkedPaper => ({
  documentId,
  fileName: paper.fileName,
  bytes: paper.bytes,
});
