/** What became of a letter, in the order it happened, with the files that came with it; its facts fold away under it. */
import { Paperclip } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterView } from '../../../shared/api/letters.ts';
import { serviceWays, textOf } from '../../../shared/case/codes.ts';
import type { FileRef } from '../../../shared/case/parts.ts';
import type { LocalDate } from '../../../shared/kernel/localDate.ts';
import { letterKindRow } from '../../../shared/letter/kinds.ts';
import type { DraftedLetter } from '../../../shared/letter/state.ts';
import { checkResults, closingReasons, escalationReasons, replyStances } from '../../../shared/letter/words.ts';
import { lengthText } from '../../../shared/timeLimits/reasons.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { FileViewer } from '../../parts/FileViewer.tsx';
import { HistoryList } from '../../parts/HistoryList.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';

export const LetterStory = ({ view }: { readonly view: LetterView }) => {
  const { t } = useTranslation('letters');
  const { letter, history } = view;
  const isOut = letter.issue !== null;
  const hasStory = isOut || letter.review !== null || letter.closing !== null;
  return (
    <>
      {hasStory && (
        <section className="hj-letter__story" aria-label={t('story.title')}>
          <h2>{t('story.title')}</h2>
          <dl className="hj-letter__facts">
            <Reviewed letter={letter} />
            <Issued letter={letter} />
            <Served letter={letter} />
            <Replies letter={letter} />
            <Checks letter={letter} />
            <Ending letter={letter} />
          </dl>
        </section>
      )}
      <details open={!isOut}>
        <summary>{t('story.text')}</summary>
        <TextAsStored letter={letter} />
      </details>
      <details>
        <summary>{t('story.history')}</summary>
        <HistoryList title={t('story.history')} history={history} />
      </details>
    </>
  );
};

type Of = { readonly letter: DraftedLetter };

const useDay = (): ((on: LocalDate) => string) => {
  const language = useLanguage();
  return (on) => formatFullDay(on, language);
};

type FactProps = { readonly label: string; readonly files?: readonly FileRef[]; readonly children: ReactNode };
const Fact = ({ label, files = [], children }: FactProps) => (
  <>
    <dt>{label}</dt>
    <dd>
      {children}
      <Files files={files} />
    </dd>
  </>
);

const Files = ({ files }: { readonly files: readonly FileRef[] }) => {
  const { t } = useTranslation('letters');
  const [opened, setOpened] = useState<FileRef | null>(null);
  if (files.length === 0) return null;
  return (
    <>
      <span className="hj-letter__files">
        {files.map((file) => (
          <button
            key={file.sha256}
            type="button"
            className="hj-letter__file"
            aria-label={t('story.file', { name: file.name })}
            onClick={() => setOpened(file)}
          >
            <Paperclip aria-hidden="true" />
            {file.name}
          </button>
        ))}
      </span>
      {opened !== null && <FileViewer file={opened} onClose={() => setOpened(null)} />}
    </>
  );
};

const Reviewed = ({ letter: { review } }: Of) => {
  const { t } = useTranslation('letters');
  const day = useDay();
  if (review === null) return null;
  return (
    <Fact label={t('story.reviewed')}>
      {[t(`steps.results.${review.result}`), day(review.on), review.reviewer, review.note]
        .filter((part) => part !== '')
        .join(' · ')}
    </Fact>
  );
};

const Issued = ({ letter: { issue } }: Of) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const day = useDay();
  if (issue === null) return null;
  const { limit, replyBy } = issue;
  return (
    <>
      <Fact label={t('story.issued')}>
        {t('story.issuedBy', { day: day(issue.on), person: issue.signedBy, number: issue.number })}
      </Fact>
      {limit !== null && replyBy !== null && (
        <Fact label={t('story.limit')}>
          {text(lengthText(limit))}（{limit.source}）
          <br />
          {t('story.replyBy', { day: day(replyBy) })}
        </Fact>
      )}
    </>
  );
};

const Served = ({ letter: { service } }: Of) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const day = useDay();
  if (service === null) return null;
  const { on, way, receiver, capacity, refusedFor, witness, trackingNumber, receipts } = service;
  const parts = [day(on), text(textOf(serviceWays, way)), receiver, capacity, refusedFor, witness, trackingNumber];
  return (
    <Fact label={t('story.served')} files={receipts}>
      {parts.filter((part) => part !== '').join(' · ')}
    </Fact>
  );
};

const Replies = ({ letter: { replies } }: Of) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const day = useDay();
  return replies.map((reply) => (
    <Fact key={reply.replyId} label={t('story.replies')} files={reply.files}>
      {[day(reply.on), text(textOf(replyStances, reply.stance)), reply.summary]
        .filter((part) => part !== '')
        .join(' · ')}
    </Fact>
  ));
};

const Checks = ({ letter: { checks } }: Of) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const day = useDay();
  return checks.map((check) => (
    <Fact key={check.checkId} label={t('story.checks')} files={check.files}>
      {[day(check.on), text(textOf(checkResults, check.result)), check.checkedBy, check.findings]
        .filter((part) => part !== '')
        .join(' · ')}
    </Fact>
  ));
};

const Ending = ({ letter: { escalation, closing } }: Of) => {
  const { t } = useTranslation('letters');
  const text = useText();
  const day = useDay();
  return (
    <>
      {escalation !== null && (
        <Fact label={t('story.escalated')}>
          {t('story.escalatedTo', {
            day: day(escalation.on),
            next: text(letterKindRow(escalation.to).short),
            reason: text(textOf(escalationReasons, escalation.reason)),
          })}
        </Fact>
      )}
      {closing !== null && (
        <Fact label={t('story.closed')}>
          {[day(closing.on), text(textOf(closingReasons, closing.reason)), closing.note]
            .filter((part) => part !== '')
            .join(' · ')}
        </Fact>
      )}
    </>
  );
};

const TextAsStored = ({ letter: { content, drafted } }: Of) => {
  const { t } = useTranslation('letters');
  const rows: readonly (readonly [string, string])[] = [
    [t('text.addressee'), content.addressee.name],
    [t('text.employer'), content.employer],
    [t('text.matter'), content.matter],
    [t('text.facts'), content.facts],
    [t('text.history'), content.history],
    [t('text.law'), content.law.join('\n')],
    [t(`text.demand.${drafted.letterKind}`), content.demand],
    [t('text.enclosures'), content.enclosures.join('\n')],
  ];
  return (
    <dl className="hj-letter__facts">
      {rows
        .filter(([, words]) => words !== '')
        .map(([label, words]) => (
          <Fact key={label} label={label}>
            {words}
          </Fact>
        ))}
    </dl>
  );
};
