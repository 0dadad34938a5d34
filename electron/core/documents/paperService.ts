/**
 * The papers of an open desk: previews, issued papers whose exact bytes are kept, the sealing of an agreement, and the check of a file
 * that comes back. The only place where cases, templates, renderer and file store meet; what may be done is decided by the commands.
 *
 * Invariants: a sealed agreement is never drawn again, its kept bytes are handed out; file names carry no personal data; nothing of a
 * foreign file reaches a message.
 */
import { missingSigners } from '../../../shared/agreement/signers.ts';
import type { PaperInput } from '../../../shared/api/documents.ts';
import type {
  DocumentRefusal,
  FilesAtHub,
  FilesElsewhere,
  IssuedPaper,
  PaperRefusal,
  PdfCheck,
  PdfDraft,
  WordCopy,
} from '../../../shared/api/views.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import type { FileRef } from '../../../shared/case/parts.ts';
import { type AgreementState, currentAgreement, partyById, type RegisteredCase } from '../../../shared/case/state.ts';
import type { FilledDocument } from '../../../shared/documents/filledBlock.ts';
import { fillTemplate } from '../../../shared/documents/fillTemplate.ts';
import type { PaperContext } from '../../../shared/documents/paperContext.ts';
import { paperItems } from '../../../shared/documents/paperItems.ts';
import { dayWords } from '../../../shared/documents/paperWords.ts';
import { readingParts } from '../../../shared/documents/readingParts.ts';
import { paperById } from '../../../shared/documents/registry.ts';
import type { PaperNote } from '../../../shared/documents/paperNotes.ts';
import type { PaperRow } from '../../../shared/documents/registry/paperRow.ts';
import { unconfirmedNumbers } from '../../../shared/documents/unconfirmedNumbers.ts';
import { whyNotReady } from '../../../shared/documents/whyNotReady.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { ok, refuse, type Result } from '../../../shared/kernel/result.ts';
import type { PaperDeps, PaperService, PlainPaper } from '../papers.ts';
import type { SealRow } from '../projections/seals.ts';
import { sha256OfBytes } from '../signing.ts';
import type { FontChoices } from '../officeFonts/fontChoices.ts';
import { createFontShelf, type FontShelf } from '../officeFonts/fontShelf.ts';
import { choseFont, fontsView } from '../officeFonts/fontsView.ts';
import { volumeSteps } from '../volume/volumeService.ts';
import { checkCodeOf, readCheckCode } from './checkCode.ts';
import { checkCodeInPdf, checkCodeKeyword } from './checkCodeInPdf.ts';
import { fileNameOf } from './fileNames.ts';
import { locateFontFiles, readFontFiles } from './fontFiles.ts';
import { templatesIn } from './paperTemplates.ts';
import { type Order, signedVersion, type Wording, wordingOf } from './paperWording.ts';
import { createPdfRenderer, type PdfRenderer, type PdfRequest, type RenderedPdf } from './renderPdf.ts';

const agreementId = 'D13';

/** One service per open desk; `renderer` is handed in where several services share one (its fonts are large). */
export const createPaperService = (
  deps: PaperDeps,
  renderer: PdfRenderer = rendererFor(deps.resourcesDir),
): PaperService => {
  const fonts = createFontShelf({ folders: deps.fontFolders, choices: deps.fontChoices, openFont: renderer.openFont });
  // Only whose making is in the log of this sitting is handed out.
  const bound = new Set<string>();
  const tools: Tools = { deps, renderer, fonts, readTemplate: templatesIn(deps.resourcesDir) };
  return {
    keptBytes: (sha256) => contentOf(deps, sha256),
    draw: async (paper) => drawPlain(tools, paper, { wording: await wordingOf(tools, paper.slug) }),
    preview: async (input) => withPaper(tools, input, (order) => previewOf(tools, order)),
    issue: async (input) => withPaper(tools, input, (order) => issued(tools, order, input)),
    wordCopy: async (input) => withPaper(tools, input, (loaded) => wordCopyOf(tools, loaded, input.caseId)),
    previewAgreement: async ({ caseId, version }) => {
      const loaded = deps.loadCase(caseId);
      if (!loaded.ok) return loaded;
      const row = agreementRow();
      const agreement: AgreementState = { ...version, signatures: [], seal: null };
      const on = version.preparedOn;
      return draftOf(await draw(tools, { row, context: contextOf(deps, loaded.value, { on, version: agreement }) }));
    },
    sealAgreement: async (input) => sealed(tools, input),
    reading: async ({ caseId, versionId }) => {
      const loaded = deps.loadCase(caseId);
      if (!loaded.ok) return loaded;
      const version = loaded.value.agreements.find((agreement) => agreement.versionId === versionId);
      if (version === undefined) return refuse({ type: 'item-unknown', field: 'versionId', id: versionId });
      const order = {
        row: agreementRow(),
        caseId,
        context: contextOf(deps, loaded.value, { on: version.preparedOn, version }),
      };
      const fields = order.row.fields(order.context);
      if (!fields.ok) return fields;
      const { template } = await wordingOf(tools, order.row.slug, signedVersion(order));
      return ok(readingParts(fillTemplate(template, fields.value).blocks));
    },
    checkPdf: async ({ bytes }) => checked(deps, bytes),
    checkCode: async ({ code }) => {
      const read = readCheckCode(code);
      const seal = read === null ? null : deps.sealByCheckCode(read);
      return seal === null ? { result: 'unknown', sha256: null } : sealedCheck(seal);
    },
    volume: async function* (input, signal) {
      for await (const step of volumeSteps(tools, input, signal)) {
        if (step.kind === 'done') bound.add(input.caseId);
        yield step;
      }
    },
    volumePart: ({ caseId, index }) => (bound.has(caseId) ? deps.files.volumes.part(caseId, index) : null),
    shippedTemplate: tools.readTemplate,
    drawSample: ({ paper, template, fields }) =>
      drawPlain(
        tools,
        { title: paper.title.zh, slug: paper.slug, style: paper.style, fields, number: '', on: deps.today() },
        { wording: { template, notes: [] } },
      ),
    fonts: () => fontsView(fonts, deps),
    chooseFont: (input) => choseFont(fonts, deps, input),
    recoverySheet: async (recoveryKey) => recoverySheet(tools, recoveryKey),
  };
};

type Tools = {
  readonly deps: PaperDeps;
  readonly renderer: PdfRenderer;
  readonly fonts: FontShelf;
  readonly readTemplate: ReturnType<typeof templatesIn>;
};
type Loaded = Order & { readonly case: RegisteredCase };
type Drawing = Promise<Result<RenderedPdf, DocumentRefusal>>;

// Opening the fonts costs more than a paper; desks opened one after another share them.
const renderers = new Map<string, PdfRenderer>();
const rendererFor = (resourcesDir: string): PdfRenderer => {
  const known = renderers.get(resourcesDir) ?? createPdfRenderer(() => readFontFiles(locateFontFiles(resourcesDir)));
  renderers.set(resourcesDir, known);
  return known;
};

const agreementRow = (): PaperRow => {
  const row = paperById(agreementId);
  if (row === undefined) throw new Error('the registry has no agreement');
  return row;
};

type Wanted = Pick<PaperContext, 'on'> & Partial<Pick<PaperContext, 'party' | 'session' | 'version' | 'itemId'>>;

const contextOf = (deps: PaperDeps, c: RegisteredCase, wanted: Wanted): PaperContext => ({
  case: c,
  office: deps.office(),
  ...deps.rulebook(),
  ...wanted,
});

/** Finds paper, case, party and session of a request, or says which of them is not there. */
const withPaper = async <T>(
  { deps }: Tools,
  input: PaperInput,
  act: (loaded: Loaded) => Promise<Result<T, DocumentRefusal>>,
): Promise<Result<T, DocumentRefusal>> => {
  const row = paperById(input.documentId);
  if (row === undefined) return refuse({ type: 'document-unknown', documentId: input.documentId });
  const loaded = deps.loadCase(input.caseId);
  if (!loaded.ok) return loaded;
  const c = loaded.value;
  const party = input.partyId === null ? undefined : partyById(c, input.partyId);
  if (input.partyId !== null && party === undefined)
    return refuse({ type: 'party-unknown', field: 'partyId', partyId: input.partyId });
  const session = c.sessions.find(({ sessionId }) => sessionId === input.sessionId);
  if (input.sessionId !== null && session === undefined)
    return refuse({ type: 'item-unknown', field: 'sessionId', id: input.sessionId });
  const itemId = input.itemId ?? null;
  if (itemId !== null && !(row.per !== null && paperItems(row.per, c, input.on).some(({ id }) => id === itemId)))
    return refuse({ type: 'item-unknown', field: 'itemId', id: itemId });
  const what = whyNotReady(row, c, input.on);
  if (what !== null) return refuse({ type: 'document-not-ready', what });
  const wanted: Wanted = {
    on: input.on,
    ...(party ? { party } : {}),
    ...(session ? { session } : {}),
    ...(itemId === null ? {} : { itemId }),
  };
  return act({ row, case: c, caseId: input.caseId, context: contextOf(deps, c, wanted) });
};

const draw = async (tools: Tools, order: Order, checkCode?: string): Drawing => {
  const { row, context } = order;
  const fields = row.fields(context);
  if (!fields.ok) return fields;
  const { number } = context.case.registration;
  const { slug, style } = row;
  const drawn = await drawPlain(
    tools,
    { title: row.title.zh, slug, style, fields: fields.value, number, on: context.on },
    { wording: await wordingOf(tools, slug, signedVersion(order)), checkCode },
  );
  return drawn.ok ? ok({ ...drawn.value, notes: [...drawn.value.notes, ...numberNotes(order)] }) : drawn;
};

const numberNotes = ({ row, context }: Order): readonly PaperNote[] => {
  const numbers = unconfirmedNumbers(row.id, context);
  return numbers.length === 0 ? [] : [{ type: 'numbers-unconfirmed', numbers }];
};

type Drawn = { readonly wording: Wording; readonly checkCode?: string | undefined };

const drawPlain = async (
  { deps, renderer, fonts }: Tools,
  { title, style, fields, number, on }: PlainPaper,
  { wording, checkCode }: Drawn,
): Promise<Result<RenderedPdf, PaperRefusal>> => {
  const footer = {
    // Official papers carry the number under their head.
    ...(style === 'form' ? { caseNumber: number } : {}),
    ...(checkCode === undefined ? {} : { checkCode }),
  };
  const keywords = checkCode === undefined ? {} : { keywords: [checkCodeKeyword(checkCode)] };
  const { faces, notes } = await fonts.facesFor(style);
  const request: PdfRequest = {
    template: wording.template,
    fields,
    faces,
    footer,
    metadata: { title: `${title} ${number}`.trim(), createdOn: on, ...keywords },
  };
  const drawn = await renderWithImages({ deps, renderer }, request);
  if (drawn.ok) return ok({ ...drawn.value, notes: [...wording.notes, ...notes, ...drawn.value.notes] });
  if (drawn.refusal.type === 'glyph-missing') return refuse(drawn.refusal);
  const away = drawn.refusal.sha256s.filter((sha256) => !deps.files.isKept(sha256));
  return refuse(away.length > 0 ? deps.away(away) : { type: 'picture-unreadable' });
};

/** With the pictures in it; once more when some of them had to be fetched first. */
const renderWithImages = async ({ deps, renderer }: Pick<Tools, 'deps' | 'renderer'>, request: PdfRequest) => {
  const images: NonNullable<PdfRequest['images']> = (sha256) => {
    const found = deps.files.get(sha256);
    return found.ok ? found.value : null;
  };
  const drawn = await renderer.render({ ...request, images });
  if (drawn.ok || drawn.refusal.type !== 'image-missing') return drawn;
  const away = drawn.refusal.sha256s.filter((sha256) => !deps.files.isKept(sha256));
  return away.length > 0 && (await bringHere(deps, away)) ? renderer.render({ ...request, images }) : drawn;
};

/** A page waits for its paper: so long, then it is told that the rest comes by itself. */
const PATIENCE_MS = 20_000;

/** Fetches what is not here; whether all of it has come. */
const bringHere = async ({ files, bring }: PaperDeps, sha256s: readonly string[]): Promise<boolean> => {
  for await (const lacking of bring(sha256s, AbortSignal.timeout(PATIENCE_MS))) if (lacking === 0) break;
  return sha256s.every(files.isKept);
};

const contentOf = async (deps: PaperDeps, sha256: string): Promise<Result<Uint8Array, FilesAtHub | FilesElsewhere>> => {
  await bringHere(deps, [sha256]);
  const found = deps.files.get(sha256);
  return found.ok ? found : refuse(deps.away([sha256]));
};

const draftOf = (drawn: Result<RenderedPdf, DocumentRefusal>): Result<PdfDraft, DocumentRefusal> => drawn;

/** The kept bytes of a sealed agreement; null where the paper has to be drawn. */
const sealedPaper = async (
  { deps }: Tools,
  { row, case: c }: Loaded,
): Promise<Result<IssuedPaper, DocumentRefusal> | null> => {
  const seal = row.id === agreementId ? (currentAgreement(c)?.seal ?? null) : null;
  if (seal === null) return null;
  const bytes = await contentOf(deps, seal.pdf.sha256);
  if (!bytes.ok) return bytes;
  return ok({
    bytes: bytes.value,
    pages: seal.pages,
    missing: [],
    notes: [],
    file: seal.pdf,
    fileName: fileNameOf(row.id, c),
  });
};

const previewOf = async (tools: Tools, loaded: Loaded): Promise<Result<PdfDraft, DocumentRefusal>> => {
  const kept = await sealedPaper(tools, loaded);
  if (kept !== null)
    return kept.ok ? ok({ bytes: kept.value.bytes, pages: kept.value.pages, missing: [], notes: [] }) : kept;
  return draftOf(await draw(tools, loaded));
};

const seenActs = { opened: 'revealed', printed: 'printed', saved: 'saved' } as const;

const issued = async (
  tools: Tools,
  loaded: Loaded,
  input: PaperInput & { readonly act: keyof typeof seenActs },
): Promise<Result<IssuedPaper, DocumentRefusal>> => {
  const { deps } = tools;
  const paper = (await sealedPaper(tools, loaded)) ?? (await drawnAndKept(tools, loaded, input));
  if (!paper.ok) return paper;
  // Papers carry whole ID numbers, so each time one leaves the program is in the log.
  const seen = caseCommand('NotePersonalDataSeen', { act: seenActs[input.act], what: input.documentId, reason: '' });
  const noted = deps.execute(input.caseId, seen);
  return noted.ok ? paper : noted;
};

/** The same words for Word; nobody may go on writing in what somebody has signed. */
const wordCopyOf = async (tools: Tools, loaded: Loaded, caseId: string): Promise<Result<WordCopy, DocumentRefusal>> => {
  const { deps } = tools;
  const { row, case: c, context } = loaded;
  const isSigned = row.id === agreementId && (currentAgreement(c)?.signatures.length ?? 0) > 0;
  if (isSigned) return refuse({ type: 'word-copy-signed', documentId: row.id });
  const fields = row.fields(context);
  if (!fields.ok) return fields;
  const { template } = await wordingOf(tools, row.slug);
  const document = fillTemplate(template, fields.value);
  if (hasSignature(document)) return refuse({ type: 'word-copy-signed', documentId: row.id });
  const caseNumber = c.registration.number;
  // Loaded with the first copy: most days nobody asks for one.
  const { drawWordCopy } = await import('../wordCopy/wordCopy.ts');
  const bytes = await drawWordCopy({
    document,
    title: `${row.title.zh} ${caseNumber}`,
    ...(row.style === 'form' ? { caseNumber } : {}),
    fonts: chosenNames(deps.fontChoices()[row.style]),
  });
  const noted = deps.execute(caseId, caseCommand('NotePersonalDataSeen', { act: 'saved', what: row.id, reason: '' }));
  return noted.ok ? ok({ bytes, fileName: fileNameOf(row.id, c, 'docx'), missing: document.missing }) : noted;
};

const chosenNames = (choices: FontChoices[PaperRow['style']]) => ({
  title: choices.title?.label,
  body: choices.body?.label,
  heading: choices.heading?.label,
  subheading: choices.subheading?.label,
});

const hasSignature = ({ blocks }: FilledDocument): boolean =>
  blocks.some((block) => block.kind === 'signatures' && block.signers.some(({ image }) => image !== null));

const drawnAndKept = async (
  tools: Tools,
  loaded: Loaded,
  { caseId, on }: Pick<PaperInput, 'caseId' | 'on'>,
): Promise<Result<IssuedPaper, DocumentRefusal>> => {
  const { deps } = tools;
  const { row, case: c, context } = loaded;
  const drawn = await draw(tools, loaded);
  if (!drawn.ok) return drawn;
  const fileName = fileNameOf(row.id, c);
  const file = kept(deps, drawn.value.bytes, fileName);
  const isSame = c.papers.some(({ documentId, pdf }) => documentId === row.id && pdf.sha256 === file.sha256);
  if (!isSame) {
    const paper = { paperId: deps.newId(), documentId: row.id, on, pdf: file, pages: drawn.value.pages };
    const recorded = deps.execute(
      caseId,
      caseCommand('IssuePaper', { ...paper, recipient: context.party?.name.slice(0, 200) ?? '' }),
    );
    if (!recorded.ok) return recorded;
  }
  return ok({ ...drawn.value, file, fileName });
};

const sealed = async (
  tools: Tools,
  { caseId, versionId, on }: { readonly caseId: string; readonly versionId: string; readonly on: LocalDate },
): Promise<Result<IssuedPaper, DocumentRefusal>> => {
  const { deps } = tools;
  const loaded = deps.loadCase(caseId);
  if (!loaded.ok) return loaded;
  const c = loaded.value;
  const version = c.agreements.find((agreement) => agreement.versionId === versionId);
  if (version === undefined) return refuse({ type: 'item-unknown', field: 'versionId', id: versionId });
  if (version.seal !== null) return refuse({ type: 'agreement-sealed', versionId });
  const missing = missingSigners(c, version).length;
  if (missing > 0) return refuse({ type: 'signatures-missing', names: missing });
  const row = agreementRow();
  const checkCode = checkCodeOf(caseId, version);
  const drawn = await draw(tools, { row, caseId, context: contextOf(deps, c, { on, version }) }, checkCode);
  if (!drawn.ok) return drawn;
  const fileName = fileNameOf(row.id, c);
  const pdf = kept(deps, drawn.value.bytes, fileName);
  const { pages } = drawn.value;
  const recorded = deps.execute(caseId, caseCommand('SealAgreement', { versionId, on, pdf, pages, checkCode }));
  return recorded.ok ? ok({ ...drawn.value, file: pdf, fileName }) : recorded;
};

const kept = (deps: PaperDeps, bytes: Uint8Array, name: string): FileRef => {
  const put = deps.files.put({ name, mediaType: 'application/pdf', bytes });
  // The program drew it: a PDF within every limit.
  if (!put.ok) throw new Error(`a drawn paper was not taken into the file store: ${put.refusal.type}`);
  return put.value;
};

const checked = async (deps: PaperDeps, bytes: Uint8Array): Promise<PdfCheck> => {
  const sha256 = sha256OfBytes(bytes);
  const exact = deps.sealBySha256(sha256);
  if (exact !== null) return sealedCheck(exact);
  const code = await checkCodeInPdf(bytes);
  const seal = code === null ? null : deps.sealByCheckCode(code);
  if (seal === null) return { result: 'unknown', sha256 };
  const { caseId, number, sealedOn, checkCode } = seal;
  return { result: 'differs', caseId, number, sealedOn, sha256, checkCode };
};

const sealedCheck = ({ caseId, number, version, sealedOn, sha256, checkCode, isCurrent }: SealRow): PdfCheck => ({
  result: 'sealed',
  caseId,
  number,
  version,
  sealedOn,
  sha256,
  checkCode,
  isCurrent,
});

/** Four groups to a line: no group is broken at the edge of the cell, and each line can be ticked off when typed in. */
const inLines = (recoveryKey: string): string => (recoveryKey.match(/(?:[^-]+-?){1,4}/g) ?? []).join('\n');

const recoverySheet = async ({ deps, renderer, readTemplate }: Tools, recoveryKey: string): Promise<Uint8Array> => {
  const office = deps.office();
  const on = deps.today();
  const drawn = await renderer.render({
    template: await readTemplate('recovery-sheet'),
    fields: {
      office: office.name,
      code: office.code,
      recoveryKey: inLines(recoveryKey),
      on: dayWords(on),
      signers: [{ label: '保管人（签名）', name: '', role: '', date: '' }],
    },
    metadata: { title: '恢复密钥', createdOn: on },
  });
  if (!drawn.ok) throw new Error(`the recovery sheet cannot be drawn: ${drawn.refusal.type}`);
  return drawn.value.bytes;
};
