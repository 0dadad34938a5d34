/** One part of the story on the intake page; the rail points to its id. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export const intakeSteps = [
  'channel',
  'workers',
  'respondents',
  'facts',
  'claims',
  'evidence',
  'referral',
  'review',
] as const;
export type IntakeStep = (typeof intakeSteps)[number];

export const sectionId = (step: IntakeStep): string => `intake-${step}`;

type IntakeSectionProps = {
  readonly step: IntakeStep;
  readonly title?: string | undefined;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

export const IntakeSection = ({ step, title, lead, children }: IntakeSectionProps) => {
  const { t } = useTranslation('intake');
  const id = sectionId(step);
  return (
    <section className="hj-intake__section" id={id} aria-labelledby={`${id}-title`}>
      <header className="hj-intake__head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title ?? t(`steps.${step}`)}
        </h2>
        {lead !== undefined && <p className="hj-quiet hj-dense">{lead}</p>}
      </header>
      {children}
    </section>
  );
};
