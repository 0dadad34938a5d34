/** Evidence with a size to choose: invented recordings, no two alike. */
import { randomBytes } from 'node:crypto';
import { caseCommand } from '../../shared/case/commands.ts';
import { everyEventData } from '../builders/everyEvent.ts';
import { type Api, execute } from './desk.ts';

export const recording = (sizeBytes: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([Buffer.from('ID3'), randomBytes(sizeBytes - 3)]));

/** Keeps it and adds it to a case as evidence; answers its hash. */
export const addRecording = async (api: Api, caseId: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const kept = await api.files.put({ name: '通话录音.mp3', mediaType: 'audio/mpeg', bytes });
  if (!kept.ok) throw new Error(kept.refusal.type);
  const { evidence } = everyEventData.EvidenceAdded;
  await execute(api, caseId, caseCommand('AddEvidence', { evidence: { ...evidence, files: [kept.value] } }));
  return kept.value.sha256;
};
