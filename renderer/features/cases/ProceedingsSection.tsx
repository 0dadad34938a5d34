/**
 * What other authorities do on account of the case: review, payment order, arbitration, lawsuit, inspection, legal aid … Each as a small timeline with
 * its running clocks and the acts that may follow (shared/case/proceedings.ts).
 */
import './Elsewhere.css';
import { Landmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { securingReasonText } from '../../../shared/agreement/securing.ts';
import {
  actText,
  isEnded,
  nextActs,
  pointOf,
  type Proceeding,
  ProceedingKind,
  proceedingRows,
  titleOf,
} from '../../../shared/case/proceedings.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Money } from '../../ui/Money.tsx';
import { ActButton } from './ActButton.tsx';
import { partyName, useBlockedReason, useCasePage } from './caseActions.tsx';
import { DeadlineCard } from './DeadlineCard.tsx';
import { StorySection } from './StorySection.tsx';

export const ProceedingsSection = () => {
  const { t } = useTranslation('elsewhere');
  const { proceedings } = useCasePage().view.case;
  return (
    <StorySection id="proceedings" count={proceedings.length} acts={<OpenMenu />}>
      {proceedings.length === 0 ? (
        <EmptyState what={t('proceedings.empty')} />
      ) : (
        <ol className="hj-procs">
          {proceedings.toReversed().map((proceeding) => (
            <li key={proceeding.proceedingId}>
              <ProceedingCard proceeding={proceeding} />
            </li>
          ))}
        </ol>
      )}
    </StorySection>
  );
};

/** Every kind of the table; a way of securing that is closed says why. */
const OpenMenu = () => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { act, view } = useCasePage();
  const blocked = useBlockedReason()('OpenProceeding');
  const reasonOf = (kind: ProceedingKind): string | undefined => {
    if (blocked !== null) return blocked;
    if (kind !== 'arbitration-review' && kind !== 'payment-order') return undefined;
    const why = view.guide.securing?.find(({ way }) => way === kind)?.why ?? ['no-agreement' as const];
    return why[0] === undefined ? undefined : text(securingReasonText[why[0]]);
  };
  return (
    <Menu
      label={t('proceedings.open')}
      trigger={
        <button type="button" className="hj-button hj-button--quiet">
          <Landmark aria-hidden="true" />
          {t('proceedings.open')}
        </button>
      }
      rows={ProceedingKind.map((kind) => ({
        id: kind,
        label: text(proceedingRows[kind].text),
        note: reasonOf(kind),
        isBlocked: reasonOf(kind) !== undefined,
      }))}
      onChoose={(id) => {
        const kind = ProceedingKind.find((known) => known === id);
        if (kind !== undefined) act('OpenProceeding', { preset: { kind } });
      }}
    />
  );
};

const ProceedingCard = ({ proceeding }: { readonly proceeding: Proceeding }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { view } = useCasePage();
  const { kind, acts, authority, partyIds, amountFen } = proceeding;
  const numbers = [...new Set(acts.map(({ caseNumber }) => caseNumber).filter((number) => number !== ''))];
  const names = partyIds.map((id) => partyName(view.case, id)).filter((name) => name !== '');
  return (
    <article className="hj-proc" aria-label={text(proceedingRows[kind].text)}>
      <header className="hj-row-spread">
        <h3>
          {text(proceedingRows[kind].text)} <span className="hj-quiet hj-dense">{authority}</span>
        </h3>
        <StateChip proceeding={proceeding} />
      </header>
      <p className="hj-quiet hj-dense">
        {t('proceedings.by', { names: namesShort(names, (count) => t('proceedings.people', { count })) })}
        {amountFen !== null && (
          <>
            {' · '}
            <Money fen={amountFen} />
          </>
        )}
        {numbers.map((number) => ` · ${number}`)}
        {proceeding.note !== '' && ` · ${proceeding.note}`}
      </p>
      <ol className="hj-proc__line">
        <li>
          <span>{t('proceedings.applied')}</span> <DateText on={proceeding.on} />
        </li>
        {acts.map((acted) => (
          <li key={acted.actId}>
            <span>{text(actText(kind, acted.act))}</span> <DateText on={acted.on} />
            {acted.note !== '' && <span className="hj-quiet hj-dense"> {acted.note}</span>}
          </li>
        ))}
      </ol>
      <Clocks proceedingId={proceeding.proceedingId} />
      <NextActs proceeding={proceeding} />
    </article>
  );
};

const NAMES_AT_MOST = 3;
const namesShort = (names: readonly string[], many: (count: number) => string): string =>
  names.length > NAMES_AT_MOST ? `${names.slice(0, NAMES_AT_MOST).join('、')} ${many(names.length)}` : names.join('、');

/** Where it stands: the latest act, and whether it gave something that can be enforced. */
const StateChip = ({ proceeding }: { readonly proceeding: Proceeding }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const point = pointOf(proceeding);
  const words = point === 'opened' ? t('proceedings.waiting') : text(actText(proceeding.kind, point));
  const tone = titleOf(proceeding) !== null ? 'settled' : isEnded(proceeding) ? 'plain' : 'primary';
  return <Chip tone={tone}>{words}</Chip>;
};

/** The clocks of this proceeding that still run; the guide holds those that are met. */
const Clocks = ({ proceedingId }: { readonly proceedingId: string }) => {
  const { deadlines } = useCasePage().view.guide;
  const running = deadlines.filter(({ key, state }) => key.endsWith(`:${proceedingId}`) && state !== 'met');
  if (running.length === 0) return null;
  return (
    <ul className="hj-proc__clocks">
      {running.map((deadline) => (
        <li key={deadline.key}>
          <DeadlineCard deadline={deadline} />
        </li>
      ))}
    </ul>
  );
};

const NextActs = ({ proceeding }: { readonly proceeding: Proceeding }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { kind, proceedingId } = proceeding;
  const next = nextActs(proceeding);
  if (next.length === 0) return null;
  return (
    <div className="hj-row">
      <span className="hj-quiet hj-dense">{t('proceedings.next')}</span>
      {next.map(({ act, text: words }) => (
        <ActButton key={act} command="RecordProceedingAct" target={{ proceedingId, preset: { kind, act } }}>
          {text(words)}
        </ActButton>
      ))}
    </div>
  );
};
