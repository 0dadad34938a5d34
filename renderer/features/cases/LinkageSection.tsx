/**
 * Linkage 一站式联动: letters that went out to partners and that came in, what left with them, on whose consent, and whether an answer came. A
 * letter without an answer in time says so.
 */
import './Elsewhere.css';
import { ArrowDownLeft, ArrowUpRight, Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { handoffParts, routes } from '../../../shared/case/handoffs.ts';
import type { Handoff } from '../../../shared/case/state.ts';
import { daysBetween, type LocalDate } from '../../../shared/kernel/localDate.ts';
import { useOffices, useStatus } from '../../app/queries.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ActButton } from './ActButton.tsx';
import { partyName, useCasePage } from './caseActions.tsx';
import { handoffRows, wayRows } from './optionRows.ts';
import { PaperLink } from './PaperLink.tsx';
import { StorySection } from './StorySection.tsx';

export const LinkageSection = () => {
  const { t } = useTranslation('elsewhere');
  const { handoffs } = useCasePage().view.case;
  const hasOffices = (useOffices().data ?? []).length > 0;
  return (
    <StorySection
      id="linkage"
      count={handoffs.length}
      acts={
        <>
          {hasOffices && <ActButton command="HandOverCase">{t('linkage.handOver')}</ActButton>}
          {hasOffices && <ActButton command="ShareCase">{t('linkage.share')}</ActButton>}
          <ActButton command="ReceiveHandoff">{t('linkage.receive')}</ActButton>
          <ActButton command="SendHandoff" icon={<Send aria-hidden="true" />}>
            {t('linkage.send')}
          </ActButton>
        </>
      }
    >
      {handoffs.length === 0 ? (
        <EmptyState what={t('linkage.empty')} />
      ) : (
        <ol className="hj-letters">
          {handoffs.toReversed().map((handoff) => (
            <li key={handoff.handoffId} className="hj-handoff">
              {handoff.direction === 'out' ? <Sent handoff={handoff} /> : <Received handoff={handoff} />}
            </li>
          ))}
        </ol>
      )}
    </StorySection>
  );
};

type Letter = {
  readonly on: LocalDate;
  readonly partnerName: string;
  readonly purpose: string;
  readonly letterNumber: string;
};
type HeadProps = { readonly icon: ReactNode; readonly letter: Letter; readonly state: ReactNode };

const Head = ({ icon, letter, state }: HeadProps) => (
  <div className="hj-row-spread">
    <p className="hj-handoff__what">
      {icon}
      <span>
        {letter.partnerName} · {letter.purpose}{' '}
        <span className="hj-quiet hj-dense">
          {letter.letterNumber} <DateText on={letter.on} />
        </span>
      </span>
    </p>
    {state}
  </div>
);

const Sent = ({ handoff }: { readonly handoff: Extract<Handoff, { direction: 'out' }> }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const language = useLanguage();
  const { sent, answer, handoffId } = handoff;
  const isToUs = useIsToUs(handoffId);
  return (
    <>
      <Head
        icon={isToUs ? <ArrowDownLeft aria-label={t('linkage.in')} /> : <ArrowUpRight aria-label={t('linkage.out')} />}
        letter={isToUs ? { ...sent, partnerName: t('linkage.toUs') } : sent}
        state={<AnswerState handoff={handoff} isToUs={isToUs} />}
      />
      <p className="hj-dense">
        <span className="hj-quiet">{t(isToUs ? 'linkage.came' : 'linkage.left')}</span>{' '}
        {sent.parts.map((part) => text(handoffParts[part].text)).join(language === 'zh' ? '、' : ', ')}
      </p>
      <p className="hj-dense">
        <Consent consent={sent.consent} />
      </p>
      {sent.note !== '' && <p className="hj-quiet hj-dense">{sent.note}</p>}
      {answer?.note ? <p className="hj-dense">{answer.note}</p> : null}
      {answer === null && (
        <div className="hj-row">
          <ActButton command="AnswerHandoff" target={{ handoffId }}>
            {t(isToUs ? 'linkage.giveAnswer' : 'linkage.answer')}
          </ActButton>
          <PaperLink documentId={letterOf(sent)} itemId={handoffId} />
        </div>
      )}
    </>
  );
};

/** Whether the letter is that by which another office brought the case here: the receipt is ours to give. */
const useIsToUs = (handoffId: string): boolean => {
  const { view } = useCasePage();
  const ownName = useStatus().data?.office?.name;
  if (view.part === 'home') return view.case.handedOver?.handoffId === handoffId;
  const share = view.case.shares.find((one) => one.handoffId === handoffId);
  return view.part === 'shared' && share !== undefined && share.office.name === ownName;
};

type AnswerStateProps = { readonly handoff: Extract<Handoff, { direction: 'out' }>; readonly isToUs: boolean };
const AnswerState = ({ handoff: { answer, handoffId }, isToUs }: AnswerStateProps) => {
  const { t } = useTranslation('elsewhere');
  if (answer !== null) return <Answer answer={answer} />;
  return isToUs ? <Chip tone="due">{t('linkage.answerDue')}</Chip> : <Silence handoffId={handoffId} />;
};

/** Legal aid has a slip of its own; everything else goes by the letter of transfer. */
const letterOf = ({ partner, purpose }: Extract<Handoff, { direction: 'out' }>['sent']): string =>
  partner === 'justice' && purpose === routes.justice.outbound[0]?.zh ? 'D27' : 'D28';

const Received = ({ handoff }: { readonly handoff: Extract<Handoff, { direction: 'in' }> }) => {
  const { t } = useTranslation('elsewhere');
  const { today } = useCasePage();
  const { received, returned, handoffId } = handoff;
  const left = received.returnBy === null ? null : daysBetween(today, received.returnBy);
  return (
    <>
      <Head
        icon={<ArrowDownLeft aria-label={t('linkage.in')} />}
        letter={received}
        state={
          returned === null ? (
            <Chip tone={left !== null && left < 0 ? 'overdue' : left !== null && left <= 3 ? 'due' : 'primary'}>
              {left === null
                ? t('linkage.toReturn')
                : left < 0
                  ? t('linkage.returnLate', { count: -left })
                  : t('linkage.returnLeft', { count: left })}
            </Chip>
          ) : (
            <Chip tone="settled">
              {t('linkage.returned')} <DateText on={returned.on} />
            </Chip>
          )
        }
      />
      {received.note !== '' && <p className="hj-quiet hj-dense">{received.note}</p>}
      {returned?.note ? <p className="hj-dense">{returned.note}</p> : null}
      <div className="hj-row">
        {returned === null && (
          <ActButton command="ReturnHandoff" target={{ handoffId }}>
            {t('linkage.return')}
          </ActButton>
        )}
        <PaperLink documentId="D28b" itemId={handoffId} />
      </div>
    </>
  );
};

const Consent = ({ consent }: { readonly consent: Extract<Handoff, { direction: 'out' }>['sent']['consent'] }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { view } = useCasePage();
  if (consent === null) return <span className="hj-quiet">{t('linkage.noConsentNeeded')}</span>;
  const way = wayRows.find(({ code }) => code === consent.way);
  const names = consent.partyIds.map((id) => partyName(view.case, id)).filter((name) => name !== '');
  return (
    <>
      <span className="hj-quiet">{t('linkage.consent')}</span> {names.join('、')} ·{' '}
      {way === undefined ? '' : text(way.text)} <DateText on={consent.on} />
    </>
  );
};

/** No answer yet: until when one waits, or for how long it has been silent. */
const Silence = ({ handoffId }: { readonly handoffId: string }) => {
  const { t } = useTranslation('elsewhere');
  const { view, today } = useCasePage();
  const remindOn = view.guide.handoffs.find((h) => h.handoffId === handoffId)?.remindOn ?? null;
  if (remindOn === null) return <Chip tone="primary">{t('linkage.waiting')}</Chip>;
  const left = daysBetween(today, remindOn);
  return left < 0 ? (
    <Chip tone="due">{t('linkage.silent', { count: -left })}</Chip>
  ) : (
    <Chip tone="primary">
      {t('linkage.waitUntil')} <DateText on={remindOn} />
    </Chip>
  );
};

type AnswerProps = { readonly answer: NonNullable<Extract<Handoff, { direction: 'out' }>['answer']> };
const Answer = ({ answer }: AnswerProps) => {
  const text = useText();
  const row = handoffRows.find(({ code }) => code === answer.result);
  return (
    <Chip tone={answer.result === 'returned' ? 'due' : 'settled'}>
      {row === undefined ? answer.result : text(row.text)} <DateText on={answer.on} />
    </Chip>
  );
};
