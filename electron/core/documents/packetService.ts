/**
 * A packet of papers as one PDF. All papers are drawn before anything is recorded, so that a packet is issued whole or not at all; then each is
 * kept and recorded like a paper printed by itself.
 */
import type { PacketFile, PacketInput, PacketRefusal } from '../../../shared/api/handIn.ts';
import type { PaperInput } from '../../../shared/api/documents.ts';
import type { DocumentRefusal } from '../../../shared/api/views.ts';
import { type PacketPaper, packetPapers, packetTitle } from '../../../shared/documents/packets.ts';
import { ok, refuse, type Refused, type Result } from '../../../shared/kernel/result.ts';
import type { PaperDeps, PaperService } from '../papers.ts';
import { fileNameOf } from './fileNames.ts';
import { joinPdfs } from './joinPdfs.ts';

type Drawer = Pick<PaperService, 'preview' | 'issue'>;

export const issuePacket = async (
  deps: Pick<PaperDeps, 'loadCase'>,
  drawer: Drawer,
  input: PacketInput,
): Promise<Result<PacketFile, PacketRefusal>> => {
  const loaded = deps.loadCase(input.caseId);
  if (!loaded.ok) return stopped(null, loaded.refusal);
  const papers = packetPapers(input.packetId, loaded.value, input.on);
  const unknown = input.keys.find((key) => papers.every((paper) => paper.key !== key));
  if (unknown !== undefined) return stopped(unknown, { type: 'item-unknown', field: 'keys', id: unknown });
  const chosen = papers.filter(({ key }) => input.keys.includes(key));
  for (const paper of chosen) {
    const drawn = await drawer.preview(requestOf(paper, input));
    if (!drawn.ok) return stopped(paper.key, drawn.refusal);
  }
  const parts: Uint8Array[] = [];
  for (const paper of chosen) {
    const issued = await drawer.issue({ ...requestOf(paper, input), act: input.act });
    if (!issued.ok) return stopped(paper.key, issued.refusal);
    parts.push(issued.value.bytes);
  }
  const title = `${packetTitle(input.packetId).zh} ${loaded.value.registration.number}`;
  return ok({ ...(await joinPdfs(parts, title)), fileName: fileNameOf(packetTitle(input.packetId).zh, loaded.value) });
};

const requestOf = ({ documentId, partyId, itemId }: PacketPaper, { caseId, on }: PacketInput): PaperInput => ({
  caseId,
  documentId,
  on,
  partyId,
  sessionId: null,
  itemId,
});

const stopped = (key: string | null, refusal: DocumentRefusal): Refused<PacketRefusal> =>
  refuse({ type: 'packet', key, refusal });
