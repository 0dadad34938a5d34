/** Where the letter is: the step, the ways on, the day to answer and why that day, what is missing, the other papers, the chain. */
import '../../parts/Guide.css';
import { CircleCheck, FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LetterLink, LetterView } from '../../../shared/api/letters.ts';
import { letterKindRow } from '../../../shared/letter/kinds.ts';
import type { LetterDueView, LetterMissing } from '../../../shared/letter/letterGuide.ts';
import { DrawnPaper } from '../../app/DrawnPaper.tsx';
import { paths } from '../../app/paths.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { MissingList } from '../../parts/MissingList.tsx';
import { SayBlock } from '../../parts/SayBlock.tsx';
import { type WayOn, WaysOn } from '../../parts/WaysOn.tsx';
import { WhyDay } from '../../parts/WhyDay.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import { leftTone } from './letterDay.ts';
import { useLetterSource } from './letterPaper.ts';

type LetterPanelProps = {
  readonly view: LetterView;
  readonly missing: readonly LetterMissing[];
  readonly ways: readonly WayOn[];
};

export const LetterPanel = ({ view, missing, ways }: LetterPanelProps) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const { step, say, due } = view.guide;
  return (
    <aside className="hj-letter__panel" aria-label={t('panel.title')}>
      <div className="hj-guide">
        <section className="hj-guide__now">
          <h2 className="hj-guide__step">{text(step.name)}</h2>
          <p className="hj-quiet hj-dense">
            {t('panel.who', { actor: text(step.actor) })} · {text(step.article)}
          </p>
        </section>
        <WaysOn ways={ways} ended={t('panel.ended')} />
        {due !== null && <Due due={due} />}
        <MissingList missing={missing} />
        <SayBlock title={t('panel.say')} say={say} />
        <Receipt view={view} />
        <Chain view={view} />
      </div>
    </aside>
  );
};

const Due = ({ due }: { readonly due: LetterDueView }) => {
  const { t } = useTranslation('letters');
  const language = useLanguage();
  return (
    <section className="hj-guide__part">
      <div className="hj-row-spread">
        <h3 className="hj-guide__label">{t('panel.due')}</h3>
        <DaysChip due={due} />
      </div>
      <p>{t('panel.dueOn', { day: formatFullDay(due.day, language) })}</p>
      <WhyDay limit={due.limit} />
    </section>
  );
};

const DaysChip = ({ due: { daysLeft, isAnswered } }: { readonly due: LetterDueView }) => {
  const { t } = useTranslation('letters');
  if (isAnswered) return <Chip tone="settled">{t('panel.answered')}</Chip>;
  if (daysLeft === 0) return <Chip tone="due">{t('panel.today')}</Chip>;
  return (
    <Chip tone={leftTone(daysLeft)}>
      {daysLeft > 0 ? t('panel.left', { count: daysLeft }) : t('panel.over', { count: -daysLeft })}
    </Chip>
  );
};

/** The papers besides the letter itself, which stands beside the panel. */
const Receipt = ({ view }: { readonly view: LetterView }) => {
  const { t } = useTranslation('letters');
  const { t: cases } = useTranslation('cases');
  const text = useText();
  const source = useLetterSource(view, 'D22');
  const [isOpen, setOpen] = useState(false);
  const paper = view.guide.papers.find(({ documentId }) => documentId === 'D22');
  if (paper === undefined) return null;
  const title = text(paper.title);
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('panel.papers')}</h3>
      <ul className="hj-guide__papers">
        <li>
          {paper.issued ? <CircleCheck aria-hidden="true" className="hj-done" /> : <FileText aria-hidden="true" />}
          <span>{title}</span>
          <Button variant="quiet" aria-label={`${cases('guide.open')} ${title}`} onPress={() => setOpen(true)}>
            {cases('guide.open')}
          </Button>
        </li>
      </ul>
      {isOpen && (
        <Dialog title={title} isOpen size="large" onClose={() => setOpen(false)}>
          <DrawnPaper source={source} title={title} />
        </Dialog>
      )}
    </section>
  );
};

const Chain = ({ view: { before, after, ofCase } }: { readonly view: LetterView }) => {
  const { t } = useTranslation('letters');
  if (before.length === 0 && after.length === 0 && ofCase === null) return null;
  return (
    <section className="hj-guide__part">
      <h3 className="hj-guide__label">{t('panel.chain')}</h3>
      <ul className="hj-guide__ways">
        {before.map((letter) => (
          <ChainRow key={letter.letterId} word={t('panel.before')} letter={letter} />
        ))}
        {after.map((letter) => (
          <ChainRow key={letter.letterId} word={t('panel.after')} letter={letter} />
        ))}
        {ofCase !== null && (
          <li>
            <span className="hj-quiet">{t('panel.case')}</span>{' '}
            <Link href={paths.case(ofCase.caseId)}>
              {ofCase.number} {ofCase.title}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
};

const ChainRow = ({ word, letter }: { readonly word: string; readonly letter: LetterLink }) => {
  const { t } = useTranslation('letters');
  const text = useText();
  return (
    <li>
      <span className="hj-quiet">{word}</span>{' '}
      <Link href={paths.letter(letter.letterId)}>
        {text(letterKindRow(letter.letterKind).short)} {letter.number ?? t('noNumber')}
      </Link>
    </li>
  );
};
