/** One page in the order in which a person tells the story. Saves itself while typing; a refusal stands beside its field and nothing is lost. */
import './Intake.css';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { BodyKind } from '../../../shared/case/codes.ts';
import type { CarriedOver } from '../../../shared/consultation/carryOver.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { paths } from '../../app/paths.ts';
import { useExecute } from '../../app/queries.ts';
import { useDraft } from '../../app/useDraft.ts';
import { Banner } from '../../ui/Banner.tsx';
import { elementOf } from '../../ui/form/faults.ts';
import { Form } from '../../ui/form/Form.tsx';
import { showRefusal, useZodForm, type ZodForm } from '../../ui/form/useZodForm.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { SavedMark } from '../../ui/SavedMark.tsx';
import { ChannelSection } from './ChannelSection.tsx';
import { ClaimsSection } from './ClaimsSection.tsx';
import { DraftStrip } from './DraftStrip.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import {
  draftTitle,
  fieldOnPage,
  type IntakeInput,
  intakeFrom,
  intakeSchema,
  type IntakeValues,
  toCommand,
} from './intakeForm.ts';
import { IntakeRail } from './IntakeRail.tsx';
import { PartyNamesProvider } from './PartyNames.tsx';
import { RespondentsSection, WorkersSection } from './PartySections.tsx';
import { ReferralSection } from './ReferralSection.tsx';
import { ReviewSection } from './ReviewSection.tsx';
import { StorySection } from './StorySection.tsx';

type IntakeFormProps = {
  readonly caseId: string;
  readonly today: LocalDate;
  /** What the office has said of itself in its settings; a proposal. */
  readonly bodyKind: BodyKind | null;
  readonly slip: CarriedOver | null;
};

export const IntakeForm = ({ caseId, today, bodyKind, slip }: IntakeFormProps) => {
  const { t } = useTranslation('intake');
  // Taken once: ids and today's date must not change under the typing.
  const [start] = useState(() => ({
    schema: intakeSchema(today),
    defaultValues: intakeFrom(slip, { today, newId: () => crypto.randomUUID(), bodyKind, caseId }),
  }));
  const form = useZodForm(start);
  const draft = useDraft({ draftId: caseId, kind: 'intake', caseId: null, title: useTitle(form), form });
  const [isMany, setMany] = useState(false);
  const { problem, submit } = useRegister({ form, caseId, today, isMany, onDone: draft.clear });
  return (
    <Page title={t('title')} lead={t('lead')} actions={<SavedMark state={draft.state} savedAt={draft.savedAt} />}>
      <DraftStrip currentId={caseId} />
      {slip !== null && <Banner>{t('carried', { number: slip.consultationNumber })}</Banner>}
      {draft.state === 'restoring' ? (
        <Loading minHeight="60vh" />
      ) : (
        <Form form={form} onSubmit={submit} label={t('title')}>
          <div className="hj-intake">
            <IntakeRail />
            <div className="hj-intake__sections">
              <ChannelSection today={today} />
              <WorkersSection caseId={caseId} today={today} isMany={isMany} onMany={setMany} />
              <RespondentsSection caseId={caseId} today={today} />
              <StorySection />
              <PartyNamesProvider>
                <ClaimsSection />
                <EvidenceSection />
              </PartyNamesProvider>
              <ReferralSection />
              <ReviewSection problem={problem} />
            </div>
          </div>
        </Form>
      )}
    </Page>
  );
};

/** Sooner than the draft is saved, so that it is saved under its name. */
const TITLE_AFTER_MS = 150;

/** Follows the names only, and at a pause: a keystroke must not draw the whole page again. */
const useTitle = (form: ZodForm<IntakeInput, IntakeValues>): string => {
  const [title, setTitle] = useState('');
  const { watch } = form;
  useEffect(() => {
    const names = (parties: readonly ({ readonly name?: string | undefined } | undefined)[] | undefined) =>
      (parties ?? []).map((party) => party?.name ?? '');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const subscription = watch(({ workers, respondents }) => {
      clearTimeout(timer);
      timer = setTimeout(() => setTitle(draftTitle(names(workers), names(respondents)).slice(0, 200)), TITLE_AFTER_MS);
    });
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [watch]);
  return title;
};

type RegisterOptions = Pick<IntakeFormProps, 'caseId' | 'today'> & {
  readonly form: ZodForm<IntakeInput, IntakeValues>;
  /** Many workers: their roster comes next. */
  readonly isMany: boolean;
  readonly onDone: () => Promise<void>;
};

/** Registers the case and goes to its page or its roster; on a refusal every fault is shown beside its field and the first takes the focus. */
const useRegister = ({ form, caseId, today, isMany, onDone }: RegisterOptions) => {
  const execute = useExecute(caseId);
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (values: IntakeValues): Promise<void> => {
    setProblem(null);
    const result = await execute('RegisterCase', toCommand(values, today));
    // Registered before a crash or a double press: the case is there, so show it.
    if (result.ok || result.refusal.type === 'case-exists') {
      await onDone();
      return navigate(isMany ? paths.roster(caseId) : paths.case(caseId), { replace: true });
    }
    const toField = fieldOnPage(values);
    setProblem(showRefusal(form, result.refusal, toField));
    const [field] = 'field' in result.refusal ? [toField(result.refusal.field)] : [];
    if (field !== undefined) elementOf(field)?.focus();
  };
  return { problem, submit };
};
