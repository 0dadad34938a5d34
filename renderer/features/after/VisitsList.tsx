/** Follow-up visits: the days the office has set after the last due day, and every call that was made. */
import { CircleCheck, Circle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { performanceStates, satisfactions, textOf } from '../../../shared/case/codes.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import { useStatus } from '../../app/queries.ts';
import { useStepRefusal } from '../../app/useStepRefusal.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { AfterPart } from './AfterPart.tsx';
import type { AfterAct } from './afterAct.ts';
import { PaperButton } from './PaperButton.tsx';

export const VisitsList = ({ view, act }: { readonly view: CaseView; readonly act: AfterAct }) => {
  const { t } = useTranslation('after');
  const say = useText();
  const today = useStatus().data?.today;
  const mayRecord = useStepRefusal(view)('RecordFollowUp') === null;
  const visits = view.guide.performance?.visits ?? [];
  const { followUps } = view.case;
  if (visits.length + followUps.length === 0) return null;
  return (
    <AfterPart
      title={t('visits.title')}
      aside={
        <>
          {followUps.length > 0 && <PaperButton view={view} documentId="D23" />}
          {mayRecord && <Button onPress={() => act('RecordFollowUp')}>{t('visits.record')}</Button>}
        </>
      }
    >
      <ul className="hj-after__list hj-visits">
        {visits.map(({ on, doneOn }) => (
          <li key={on}>
            {doneOn === null ? <Circle aria-hidden="true" /> : <CircleCheck aria-hidden="true" />}
            <span>
              {t('visits.suggested')} <DateText on={on} />{' '}
              {doneOn !== null && (
                <span className="hj-quiet">
                  {t('visits.done')} <DateText on={doneOn} />
                </span>
              )}
              {doneOn === null && today !== undefined && on <= today && <Chip tone="due">{t('visits.due')}</Chip>}
            </span>
          </li>
        ))}
      </ul>
      {followUps.length > 0 && (
        <ul className="hj-after__list">
          {followUps.toReversed().map((visit) => (
            <li key={visit.followUpId}>
              <DateText on={visit.on} isFull /> {visit.person} · {say(textOf(performanceStates, visit.performance))}
              {visit.satisfaction !== 'not-asked' && ` · ${say(textOf(satisfactions, visit.satisfaction))}`}
              <span className="hj-quiet">
                {[visit.findings, visit.newClaims, visit.handling]
                  .filter((words) => words !== '')
                  .map((words) => ` · ${words}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </AfterPart>
  );
};
