/** Where the case can go from here. */
import { useTranslation } from 'react-i18next';
import type { GuideExit } from '../../../shared/workflow/guideView.ts';
import { WaysOn } from '../../parts/WaysOn.tsx';
import { type StepTarget, useCasePage } from './caseActions.tsx';

export const GuideNext = () => {
  const { t } = useTranslation('cases');
  const { view, act, refusalOf } = useCasePage();
  const ways = view.guide.next.map((exit) => ({
    key: keyOf(exit),
    label: exit.label,
    isMain: exit.isMain,
    refusal: refusalOf(exit.command) ?? exit.blockedBy,
    go: () => act(exit.command, targetOf(exit)),
  }));
  return <WaysOn ways={ways} ended={t('guide.ended')} />;
};

/** One command may serve several ways on; its preset tells them apart. */
const keyOf = ({ command, preset }: GuideExit): string =>
  [command, preset?.kind, preset?.act, preset?.referral].filter((part) => part !== undefined).join(':');
const targetOf = ({ preset }: GuideExit): StepTarget => (preset === null ? {} : { preset });
