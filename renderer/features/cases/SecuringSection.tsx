/**
 * Choosing how to secure the agreement (shared/agreement/securing.ts): the three ways side by side with who, where, until when and why, what it
 * gives, what to think of first, and for a closed one the reason. Opens the fitting dialog and the papers.
 */
import './Elsewhere.css';
import { Ban, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  securingCautionText,
  type SecuringOption,
  securingReasonText,
  securingWords,
} from '../../../shared/agreement/securing.ts';
import { PacketButton } from '../../app/PacketButton.tsx';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { DateText } from '../../ui/DateText.tsx';
import { Money } from '../../ui/Money.tsx';
import { ActButton } from './ActButton.tsx';
import { useCasePage } from './caseActions.tsx';
import { WhyDay } from '../../parts/WhyDay.tsx';
import { PaperLink } from './PaperLink.tsx';
import { SecuringChip } from './SecuringChip.tsx';
import { securingExits } from './securingExits.ts';
import { StorySection } from './StorySection.tsx';

export const SecuringSection = () => {
  const { t } = useTranslation('elsewhere');
  const { securing } = useCasePage().view.guide;
  if (securing === null) return null;
  return (
    <StorySection id="securing" acts={<ActButton command="ForgoConfirmation">{t('securing.forgo')}</ActButton>}>
      <p className="hj-quiet hj-dense">{t('securing.lead')}</p>
      <ul className="hj-secures">
        {securing.map((option) => (
          <li key={option.way} className={classes('hj-secure', option.state === 'closed' && 'hj-secure--closed')}>
            <Way option={option} />
          </li>
        ))}
      </ul>
    </StorySection>
  );
};

const Way = ({ option }: { readonly option: SecuringOption }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { view } = useCasePage();
  const words = securingWords[option.way];
  return (
    <>
      <header className="hj-row-spread">
        <h3>{text(words.name)}</h3>
        <SecuringChip option={option} />
      </header>
      <dl className="hj-secure__facts">
        <dt>{t('securing.who')}</dt>
        <dd>{text(words.who)}</dd>
        <dt>{t('securing.where')}</dt>
        <dd>{text(words.where)}</dd>
        <dt>{t('securing.result')}</dt>
        <dd>{text(words.result)}</dd>
        <Until option={option} />
      </dl>
      {option.window !== null && <WhyDay limit={option.window} />}
      <Notes option={option} />
      <footer className="hj-secure__acts">
        <WayAct option={option} />
        {option.state !== 'closed' && words.papers.map((id) => <PaperLink key={id} documentId={id} />)}
        {option.state === 'open' && <PacketButton view={view} packetId={packets[option.way]} variant="quiet" />}
        <p className="hj-quiet hj-dense">{text(words.article)}</p>
      </footer>
    </>
  );
};

/** The papers of each way together. */
const packets = {
  confirmation: 'confirmation',
  'arbitration-review': 'review',
  'payment-order': 'default',
} as const;

const Until = ({ option }: { readonly option: SecuringOption }) => {
  const { t } = useTranslation('elsewhere');
  if (option.window !== null) {
    return (
      <>
        <dt>{t('securing.until')}</dt>
        <dd>
          <DateText on={option.window.lastDay} />
        </dd>
      </>
    );
  }
  if (option.overdueFen === 0) return null;
  return (
    <>
      <dt>{t('securing.overdue')}</dt>
      <dd>
        <Money fen={option.overdueFen} />
      </dd>
    </>
  );
};

/** Why it is closed, or what to think of before taking it. */
const Notes = ({ option }: { readonly option: SecuringOption }) => {
  const text = useText();
  if (option.state === 'chosen') return null;
  const reasons = option.why.map((why) => securingReasonText[why]);
  const cautions = option.state === 'open' ? option.cautions.map((caution) => securingCautionText[caution]) : [];
  if (reasons.length + cautions.length === 0) return null;
  return (
    <ul className="hj-secure__notes">
      {reasons.map((reason) => (
        <li key={reason.zh}>
          <Ban aria-hidden="true" />
          {text(reason)}
        </li>
      ))}
      {cautions.map((caution) => (
        <li key={caution.zh} className="hj-secure__caution">
          <TriangleAlert aria-hidden="true" />
          {text(caution)}
        </li>
      ))}
    </ul>
  );
};

const WayAct = ({ option }: { readonly option: SecuringOption }) => {
  const { t } = useTranslation('elsewhere');
  const text = useText();
  const { command, target } = securingExits[option.way];
  const [reason] = option.why;
  const label = t(`securing.acts.${option.way}`);
  if (option.state === 'chosen') return null;
  // Applied for in time and recorded late: the day that is typed decides.
  if (reason !== undefined && reason !== 'window-over') {
    return (
      <Button isWide blockedReason={text(securingReasonText[reason])}>
        {label}
      </Button>
    );
  }
  return (
    <ActButton command={command} target={target} variant="plain" isWide>
      {label}
    </ActButton>
  );
};
