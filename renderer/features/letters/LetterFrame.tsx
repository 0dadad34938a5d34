/** The three sides of a letter's page: text or story, paper, panel. Side by side where they fit, else behind a switch. */
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { letterKindRow } from '../../../shared/letter/kinds.ts';
import type { LetterMissing } from '../../../shared/letter/letterGuide.ts';
import { href, paths } from '../../app/paths.ts';
import { useText } from '../../i18n/useText.ts';
import type { WayOn } from '../../parts/WaysOn.tsx';
import { WhereaboutsMark } from '../../parts/WhereaboutsMark.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { classes } from '../../ui/classes.ts';
import { SideSwitch } from '../../ui/SideSwitch.tsx';
import { TaskHead } from '../../ui/TaskHead.tsx';
import type { DeskProps } from './LetterDesk.tsx';
import { LetterNotices } from './LetterNotices.tsx';
import { LetterPanel } from './LetterPanel.tsx';

const sides = ['text', 'paper', 'panel'] as const;
type LetterFrameProps = DeskProps & {
  readonly missing: readonly LetterMissing[];
  readonly ways: readonly WayOn[];
  readonly aside?: ReactNode;
  readonly action?: ReactNode;
  readonly text: ReactNode;
  readonly paper: ReactNode;
};

export const LetterFrame = ({ view, missing, ways, aside, action, text: left, paper }: LetterFrameProps) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const [side, setSide] = useState<(typeof sides)[number]>('text');
  const { drafted, issue, content } = view.letter;
  const about = [content.addressee.name, content.matter].filter((part) => part !== '').join(' · ');
  return (
    <div className={classes('hj-letter', `hj-letter--${side}`)}>
      <TaskHead
        title={`${text(letterKindRow(drafted.letterKind).text)} ${issue?.number ?? ''}`}
        about={about || '\u00a0'}
        backHref={href(paths.letters)}
        backLabel={t('back')}
        aside={
          <>
            {drafted.isSample && <Chip tone="outline">{t('sample')}</Chip>}
            <WhereaboutsMark kind="letter" id={view.letterId} />
            {aside}
            <SideSwitch sides={sides.map((id) => ({ id, label: t(`sides.${id}`) }))} side={side} onChange={setSide} />
          </>
        }
        action={action}
      />
      <div className="hj-letter__sides">
        <div className="hj-letter__text">
          <LetterNotices view={view} />
          {left}
        </div>
        <section className="hj-letter__paper" aria-label={t('paper.title')}>
          {paper}
        </section>
        <LetterPanel view={view} missing={missing} ways={ways} />
      </div>
    </div>
  );
};
