/**
 * The editor: form left, paper right, checks under the form. Everything typed is a draft on this computer; a version is put on file
 * (`PrepareAgreement`) when the parties are asked to sign. A signed version is never touched: a change becomes a new version.
 */
import { PenTool } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../../shared/api/views.ts';
import { agreementVersionSchema } from '../../../shared/case/parts.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { href, paths } from '../../app/paths.ts';
import { LivePaper } from '../../app/LivePaper.tsx';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useDraft } from '../../app/useDraft.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Form } from '../../ui/form/Form.tsx';
import { useZodForm } from '../../ui/form/useZodForm.ts';
import { Loading } from '../../ui/Loading.tsx';
import { SavedMark } from '../../ui/SavedMark.tsx';
import { SideSwitch } from '../../ui/SideSwitch.tsx';
import type { CellPlace } from '../../ui/sheet/places.ts';
import { TaskHead } from '../../ui/TaskHead.tsx';
import { AgreementFields } from './AgreementFields.tsx';
import { drawableVersion, startVersion, typedVersion } from './agreementForm.ts';
import { agreementFindings, countOf } from './findings.ts';
import { FindingsList } from './FindingsList.tsx';
import { gridPlace } from './paymentGrid.ts';
import { useAgreementPreview } from './useAgreementPreview.ts';
import { useFindingContext } from './useFindingContext.ts';
import { useFollowPayments } from './useFollowPayments.ts';
import { useGoToSigning } from './useGoToSigning.ts';
import { useLiveValues } from './useLiveValues.ts';

type AgreementEditorProps = { readonly view: CaseView; readonly today: LocalDate; readonly clerk: string };

const sides = ['form', 'paper'] as const;

export const AgreementEditor = ({ view, today, clerk }: AgreementEditorProps) => {
  const { t } = useTranslation('agreement');
  const [side, setSide] = useState<(typeof sides)[number]>('form');
  const [jump, setJump] = useState<CellPlace | null>(null);
  const context = useFindingContext(today);
  const { calendar, settings } = context;
  const start = useMemo(
    () => startVersion(view.case, { today, clerk, calendar, settings, newId: () => crypto.randomUUID() }),
    // What the form opens with is fixed; later news of the case must not overwrite typing.
    // oxlint-disable-next-line react/exhaustive-deps
    [],
  );
  const form = useZodForm({ schema: agreementVersionSchema, defaultValues: start.version });
  const draft = useDraft({
    draftId: `agreement:${view.caseId}`,
    kind: 'agreement',
    caseId: view.caseId,
    title: view.title,
    form,
  });
  const values = useLiveValues(form);
  const following = useFollowPayments({ form, values, case: view.case, context });
  const version = useMemo(() => typedVersion(values, today), [values, today]);
  const drawable = useMemo(() => drawableVersion(version), [version]);
  const findings = useMemo(() => agreementFindings(values, view.case, context), [values, view.case, context]);
  const preview = useAgreementPreview(view.caseId, draft.state === 'restoring' ? null : drawable);
  const signing = useGoToSigning({ view, form, context, frozen: start.frozen, onDone: draft.clear });
  const startAgain = (): void => void draft.clear().then(() => form.reset(start.version));
  const blocks = countOf(findings, 'blocks');
  const comparison = signing.comparison(version);
  const why = blocks > 0 ? t('blocked', { count: blocks }) : comparison === 'sealed' ? t('nothingNew') : null;
  return (
    <div className={classes('hj-agreement', `hj-agreement--${side}`)}>
      <TaskHead
        title={`${t('title')} · ${t('versionNumber', { count: start.number })}`}
        about={`${view.case.registration.number} · ${view.title}`}
        backHref={href(paths.case(view.caseId))}
        backLabel={t('backToCase')}
        aside={
          <>
            <SavedMark state={draft.state} savedAt={draft.savedAt} />
            <SideSwitch sides={sides.map((id) => ({ id, label: t(`open.${id}`) }))} side={side} onChange={setSide} />
          </>
        }
        action={
          <Button variant="primary" icon={<PenTool />} isBusy={signing.isBusy} blockedReason={why} onPress={signing.go}>
            {t(comparison === 'signing' ? 'toSigningSame' : 'toSigning')}
          </Button>
        }
      />
      {draft.state === 'restoring' ? (
        <Loading minHeight="60vh" />
      ) : (
        <div className="hj-agreement__sides">
          <div className="hj-agreement__form">
            <Form form={form} label={t('title')} onSubmit={() => undefined}>
              {signing.problem !== null && (
                <Banner tone="overdue" isAlert>
                  {signing.problem}
                </Banner>
              )}
              <RestoredDraft isShown={draft.wasRestored} onDiscard={startAgain} />
              {start.frozen !== null && (
                <Banner tone="due" title={t(start.frozen.seal === null ? 'frozen.title' : 'sealedTitle')}>
                  {t('frozen.text', { count: start.number - 1, next: start.number })}
                </Banner>
              )}
              <AgreementFields view={view} today={today} following={following} jump={jump} />
            </Form>
            <FindingsList view={view} findings={findings} onCell={(field) => setJump(gridPlace(field))} />
          </div>
          <section className="hj-agreement__paper" aria-label={t('preview.title')}>
            <LivePaper
              label={t('preview.title')}
              preview={preview}
              notYet={drawable === null ? t('preview.needsClause') : undefined}
            />
          </section>
        </div>
      )}
    </div>
  );
};
