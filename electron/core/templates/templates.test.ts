/** The office's own wording: what may not get lost, what is refused and where, the history, and the papers drawn in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInCalendar } from '../../../shared/calendar/workCalendar.ts';
import { caseCommand } from '../../../shared/case/commands.ts';
import { checkTemplate, type PaperBasis } from '../../../shared/documents/checkTemplate.ts';
import { fillTemplate } from '../../../shared/documents/fillTemplate.ts';
import { filledWords, squeezedWords } from '../../../shared/documents/filledWords.ts';
import { type EditablePaper, editablePaper, editablePapers } from '../../../shared/documents/editablePapers.ts';
import { type Block, type DocumentTemplate, placeholderPattern } from '../../../shared/documents/template.ts';
import { templateFields } from '../../../shared/documents/templateFields.ts';
import {
  fullestFields,
  placeholderFields,
  sampleBook,
  sampleFields,
} from '../../../shared/documents/templateSamples.ts';
import { localDate } from '../../../shared/kernel/localDate.ts';
import { aVersion } from '../../../tests/builders/aCase.ts';
import {
  execute,
  FOUNDER,
  foundDesk,
  OFFICE,
  registerIn,
  resourcesDir,
  type TestDesk,
} from '../../../tests/support/desk.ts';
import { pdfText } from '../../../tests/support/pdf.ts';
import { sampleSignature } from '../../../tests/support/samplePng.ts';
import { appendEvents } from '../db/eventLog.ts';
import { templatesIn } from '../documents/paperTemplates.ts';

const on = localDate('2026-06-30');
const book = sampleBook({ calendar: builtInCalendar, settings: [] }, { office: OFFICE, on });
const read = templatesIn(resourcesDir);
const basisOf = async (paper: EditablePaper): Promise<PaperBasis> => ({
  paper,
  shipped: await read(paper.slug),
  samples: sampleFields(paper, book),
});
const lacking = (basis: PaperBasis, template: unknown): readonly string[] =>
  checkTemplate(basis, template).faults.flatMap((fault) => (fault.type === 'template-lacks' ? [fault.what.zh] : []));
/** The template with every text changed. */
const rewritten = (template: DocumentTemplate, change: (text: string) => string): unknown =>
  JSON.parse(JSON.stringify(template), (key, value: unknown) =>
    typeof value === 'string' && !['kind', 'from', 'field', 'id', 'style', 'align', 'numbering'].includes(key)
      ? change(value)
      : value,
  );

describe.each(editablePapers.map((paper) => [paper.id, paper.slug, paper] as const))(
  'the wording of %s (%s)',
  (_id, _slug, paper) => {
    it('as shipped has no fault', async () => {
      const basis = await basisOf(paper);
      expect(checkTemplate(basis, basis.shipped)).toEqual({ template: basis.shipped, faults: [] });
    });

    it('emptied of its words lacks every content the law asks for, each with its article', async () => {
      const basis = await basisOf(paper);
      const empty = rewritten(basis.shipped, () => '');
      const { faults } = checkTemplate(basis, empty);
      const found = faults.flatMap((fault) => (fault.type === 'template-lacks' ? [fault] : []));
      const shown = paper.contents.filter(({ needle }) => {
        const standing = squeezedWords(
          JSON.stringify(rewritten(basis.shipped, (text) => text.replace(placeholderPattern, ''))),
        );
        const paths = templateFields(basis.shipped).filter(({ use }) => use === 'text');
        const isStanding =
          'text' in needle
            ? standing.includes(squeezedWords(needle.text))
            : paths.some(({ path }) => path === needle.field);
        return isStanding;
      });
      for (const { what, article } of shown) expect(found).toContainEqual(expect.objectContaining({ what, article }));
      expect(found.length).toBeGreaterThan(0);
    });

    it('can be looked at with an invented case, or with the names of its fields', async () => {
      const basis = await basisOf(paper);
      const fields = fullestFields(basis.shipped, basis.samples);
      expect(filledWords(fillTemplate(basis.shipped, fields)).length).toBeGreaterThan(100);
      const named = filledWords(fillTemplate(basis.shipped, placeholderFields(basis.shipped)));
      expect(named).toContain('〔');
    });
  },
);

describe('a wording', () => {
  const paperOf = (slug: string): EditablePaper => {
    const paper = editablePaper(slug);
    if (paper === undefined) throw new Error(`no ${slug}`);
    return paper;
  };
  const notice = () => paperOf('rights-notice');

  it('that lost one sentence says which content and which article', async () => {
    const basis = await basisOf(notice());
    const changed = rewritten(basis.shipped, (text) => text.replaceAll('不收取任何费用', '按规定收费'));
    expect(checkTemplate(basis, changed).faults).toEqual([
      {
        type: 'template-lacks',
        what: { zh: '不收费', en: 'Free of charge' },
        article: { zh: '人民调解法第四条', en: "People's Mediation Law, Art. 4" },
        words: '不收取任何费用',
        field: null,
      },
    ]);
  });

  it('may say everything else in its own words', async () => {
    const basis = await basisOf(notice());
    const added: Block = { kind: 'paragraph', text: '本单位另设咨询窗口，电话：{{officePhone}}。' };
    const changed = { ...basis.shipped, blocks: [...basis.shipped.blocks, added] };
    expect(checkTemplate(basis, changed).faults).toEqual([]);
  });

  it('that speaks of a field the paper does not have says where', async () => {
    const basis = await basisOf(notice());
    const blocks: readonly Block[] = [
      ...basis.shipped.blocks,
      { kind: 'when', field: 'office', blocks: [{ kind: 'paragraph', text: '{{office}}{{horoscope}}' }] },
    ];
    const at = ['blocks', basis.shipped.blocks.length, 'blocks', 0, 'text'];
    expect(checkTemplate(basis, { ...basis.shipped, blocks }).faults).toEqual([
      { type: 'template-field-unknown', at, field: 'horoscope' },
    ]);
  });

  it.each([
    ['an unclosed placeholder', { kind: 'paragraph', text: '{{office' }, ['blocks', 0, 'text']],
    ['an unknown block', { kind: 'picture' }, ['blocks', 0, 'kind']],
    ['a table without columns', { kind: 'table', from: 'payments', columns: [] }, ['blocks', 0, 'columns']],
  ])('with %s says where', async (_name, block, at) => {
    const basis = await basisOf(notice());
    const { template, faults } = checkTemplate(basis, { ...basis.shipped, blocks: [block] });
    expect(template).toBeNull();
    expect(faults).toEqual([{ type: 'template-malformed', at }]);
  });

  it.each([null, 3, 'x', [], {}, undefined])('that is no template at all (%j) is told', async (typed) => {
    const basis = await basisOf(notice());
    expect(checkTemplate(basis, typed).template).toBeNull();
  });

  it('cannot change which paper it is, nor grow beyond reason', async () => {
    const basis = await basisOf(notice());
    const { template } = checkTemplate(basis, { ...basis.shipped, id: 'other', style: 'official', version: 99 });
    expect(template).toMatchObject({ id: 'rights-notice', style: 'form', version: basis.shipped.version });
    const blocks = Array.from({ length: 400 }, () => ({ kind: 'paragraph', text: '字'.repeat(600) }));
    expect(checkTemplate(basis, { ...basis.shipped, blocks }).faults).toEqual([{ type: 'template-too-large' }]);
  });

  it('asks for a content in the cases that have it', async () => {
    const basis = await basisOf(paperOf('mediation-agreement'));
    // The sum stands only in the table of payments, which cases without payments do not print.
    const changed = rewritten(basis.shipped, (text) => text.replaceAll('{{total}}', ''));
    expect(lacking(basis, changed)).toEqual(['金额']);
  });
});

describe('the desk', () => {
  let desk: TestDesk;
  const caseId = 'case-wording';
  const paper = { caseId, on, partyId: null, sessionId: null };
  const documentId = 'D08';
  const slug = 'rights-notice';
  const agreement = 'mediation-agreement';
  const value = <T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  };
  const wordsOf = async (id = documentId) =>
    (await pdfText(value(await desk.api.documents.preview({ ...paper, documentId: id })).bytes))
      .join('')
      .replace(/\s/g, '');
  const withLine = async (text: string, of = slug): Promise<DocumentTemplate> => {
    const { template } = value(await desk.api.templates.get({ slug: of }));
    return { ...template, blocks: [...template.blocks, { kind: 'paragraph', text }] };
  };

  beforeAll(async () => {
    desk = await foundDesk();
    await registerIn(desk.api, caseId);
  });
  afterAll(() => desk.dispose());

  it('lists every paper as shipped, and tells the fields one can insert with their meaning', async () => {
    const rows = await desk.api.templates.list();
    expect(rows.map((row) => row.slug)).toEqual(editablePapers.map((paper) => paper.slug));
    expect(rows.every(({ isOwn, version }) => !isOwn && version === 0)).toBe(true);
    const view = value(await desk.api.templates.get({ slug: agreement }));
    expect(view.template).toEqual(view.shipped);
    expect(view.fields).toContainEqual({
      path: 'office',
      kind: 'text',
      meaning: { zh: '本单位名称', en: "the office's name" },
      sample: OFFICE.name,
    });
    expect(view.fields).toContainEqual(
      expect.objectContaining({ path: 'payments[].amount', meaning: { zh: '金额（数字）', en: 'amount in figures' } }),
    );
    expect(view.contents.map(({ article }) => article?.zh)).toContain('特邀调解规定第二十四条');
  });

  it('draws a wording with an invented case while it is being edited', async () => {
    const template = await withLine('本单位另设咨询窗口。');
    const drawn = value(await desk.api.templates.preview({ slug, template }));
    expect((await pdfText(drawn.bytes)).join('')).toContain('本单位另设咨询窗口');
    const broken = { ...template, blocks: [{ kind: 'paragraph', text: '{{' }] };
    expect(await desk.api.templates.preview({ slug, template: broken })).toMatchObject({
      refusal: { type: 'template-faults', faults: [{ type: 'template-malformed' }] },
    });
    const odd = await withLine('表情\u{1F600}');
    expect(await desk.api.templates.preview({ slug, template: odd })).toMatchObject({
      refusal: { type: 'glyph-missing' },
    });
  });

  it('saves a wording, draws its papers in it, and goes back', async () => {
    const saved = value(
      await desk.api.templates.save({ slug, template: await withLine('另设窗口一。'), note: '加窗口' }),
    );
    expect(saved).toMatchObject({ isOwn: true, version: 1 });
    expect(await wordsOf()).toContain('另设窗口一');
    value(await desk.api.templates.save({ slug, template: await withLine('另设窗口二。'), note: '' }));
    expect(await wordsOf()).toContain('另设窗口二');
    expect(value(await desk.api.templates.reset({ slug, note: '不用了' }))).toMatchObject({
      isOwn: false,
      version: 3,
    });
    expect(await wordsOf()).not.toContain('另设窗口');
    const history = value(await desk.api.templates.history({ slug }));
    expect(history.map(({ version, kind, note, personName }) => [version, kind, note, personName])).toEqual([
      [3, 'reset', '不用了', FOUNDER.name],
      [2, 'saved', '', FOUNDER.name],
      [1, 'saved', '加窗口', FOUNDER.name],
    ]);
    expect(history[2]?.template?.blocks.at(-1)).toEqual({ kind: 'paragraph', text: '另设窗口一。' });
    // Going back when there is nothing to go back from is no event.
    value(await desk.api.templates.reset({ slug, note: '' }));
    expect(value(await desk.api.templates.history({ slug }))).toHaveLength(3);
  });

  it('never stores a wording that lacks what the law asks for', async () => {
    const template = { ...(await withLine('x')), blocks: [{ kind: 'title', text: '告知书' }] };
    const refused = await desk.api.templates.save({ slug, template, note: '' });
    expect(refused).toMatchObject({ ok: false, refusal: { type: 'template-faults' } });
    expect(value(await desk.api.templates.check({ slug, template })).faults).toContainEqual(
      expect.objectContaining({
        type: 'template-lacks',
        article: expect.objectContaining({ zh: '人民调解法第二十三条' }),
      }),
    );
    expect(value(await desk.api.templates.get({ slug })).isOwn).toBe(false);
  });

  it('is worded by supervisors and administrators only, and knows its papers', async () => {
    expect(await desk.api.templates.get({ slug: 'D99' })).toMatchObject({
      refusal: { type: 'template-unknown', slug: 'D99' },
    });
    const mediator = { name: '孙丽', signInName: 'sun.li', password: '调解员的口令也要够长' } as const;
    await desk.api.desk.addPerson({ ...mediator, roles: ['mediator'] });
    await desk.api.desk.signIn(mediator);
    const template = await withLine('x');
    for (const refused of [
      await desk.api.templates.save({ slug, template, note: '' }),
      await desk.api.templates.reset({ slug, note: '' }),
    ])
      expect(refused).toMatchObject({ refusal: { type: 'role-missing', roles: ['supervisor', 'administrator'] } });
    expect(value(await desk.api.templates.preview({ slug, template })).pages).toBeGreaterThan(0);
    await desk.api.desk.signIn(FOUNDER);
  });

  it('draws as shipped what a newer program has worded in blocks this one does not know, and says so', async () => {
    const open = desk.open();
    const template = { id: slug, style: 'form', version: 1, blocks: [{ kind: 'hologram' }] };
    const data = { documentId, slug, template, note: '' };
    open.store.write((db) =>
      appendEvents(db, open.appender(), { kind: 'office', id: open.device.officeId }, [
        { type: 'TemplateSaved', v: 1, data },
      ]),
    );
    await desk.api.desk.signIn(FOUNDER);
    const drawn = value(await desk.api.documents.preview({ ...paper, documentId }));
    expect(drawn.notes).toEqual([{ type: 'template-newer' }]);
    expect((await pdfText(drawn.bytes)).join('')).toContain('权利义务告知书');
    value(await desk.api.templates.reset({ slug, note: '' }));
    expect(value(await desk.api.documents.preview({ ...paper, documentId })).notes).toEqual([]);
  });

  it('keeps the wording an agreement was first signed in, also where it is read out', async () => {
    const steps = [
      caseCommand('ReceiveReferral', {
        on: localDate('2026-01-20'),
        letterNumber: '',
        court: '',
        materials: [],
        consentStated: true,
      }),
      caseCommand('AcceptReferral', { on: localDate('2026-01-20'), receivedBy: '王秀兰' }),
      caseCommand('AppointMediator', {
        on: localDate('2026-01-21'),
        name: '王秀兰',
        personId: null,
        chosenBy: 'body',
        isOnRoll: true,
      }),
      caseCommand('TellRights', { on: localDate('2026-01-22'), way: 'in-person', partyIds: ['w1', 'r1'] }),
      caseCommand('PrepareAgreement', { version: aVersion() }),
    ];
    for (const step of steps) await execute(desk.api, caseId, step);
    value(
      await desk.api.templates.save({ slug: agreement, template: await withLine('第一种写法。', agreement), note: '' }),
    );
    const image = value(
      await desk.api.files.put({ name: 's.png', mediaType: 'image/png', bytes: new Uint8Array(sampleSignature()) }),
    );
    const signer = { kind: 'mediator', name: '王秀兰' } as const;
    desk.clock.nowMs += 60_000;
    await execute(
      desk.api,
      caseId,
      caseCommand('SignAgreement', { versionId: 'v1', signer, on: localDate('2026-03-05'), method: 'screen', image }),
    );
    desk.clock.nowMs += 60_000;
    value(
      await desk.api.templates.save({ slug: agreement, template: await withLine('第二种写法。', agreement), note: '' }),
    );
    const read = JSON.stringify(value(await desk.api.documents.reading({ caseId, versionId: 'v1' })));
    expect(read).toContain('第一种写法。');
    expect(read).not.toContain('第二种写法。');
    const words = await wordsOf('D13');
    expect(words).toContain('第一种写法');
    expect(words).not.toContain('第二种写法');
  });
});
