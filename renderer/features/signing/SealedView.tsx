/** A sealed agreement: the kept original, its check code, the day it takes effect and why, and the next step. */
import { ArrowRight, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { effectiveDate } from '../../../shared/agreement/effectiveDate.ts';
import type { CaseView } from '../../../shared/api/views.ts';
import type { AgreementState, Seal } from '../../../shared/case/state.ts';
import { useFileBytes } from '../../app/papers.ts';
import { href, paths } from '../../app/paths.ts';
import { useExecute } from '../../app/queries.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatFullDay } from '../../ui/formatDate.ts';
import { PdfView } from '../../ui/PdfView.tsx';
import { printPdf } from '../../ui/printPdf.ts';
import { savePdf } from '../../ui/savePdf.ts';
import { TaskHead } from '../../ui/TaskHead.tsx';
import { EffectiveNote } from './EffectiveNote.tsx';

type SealedViewProps = { readonly view: CaseView; readonly version: AgreementState; readonly seal: Seal };

export const SealedView = ({ view, version, seal }: SealedViewProps) => {
  const { t } = useTranslation('signing');
  const say = useText();
  const language = useLanguage();
  const execute = useExecute(view.caseId);
  const original = useFileBytes(seal.pdf.sha256);
  const [isPrinting, setPrinting] = useState(false);
  const bytes = original.data ?? null;
  const isInForce = effectiveDate(view.case).versionId === version.versionId;
  const next = view.guide.next.find((exit) => exit.isMain && exit.blockedBy === null);
  // Who took a paper with people's data out of the desk stands in the history.
  const take = async (act: 'printed' | 'saved'): Promise<void> => {
    if (bytes === null) return;
    await execute('NotePersonalDataSeen', { act, what: 'D13', reason: seal.checkCode });
    if (act === 'saved') return savePdf(bytes, seal.pdf.name);
    setPrinting(true);
    await printPdf(bytes).finally(() => setPrinting(false));
  };
  return (
    <div className="hj-sealed">
      <TaskHead
        title={t('sealed.title')}
        about={`${view.case.registration.number} · ${view.title}`}
        backHref={href(paths.case(view.caseId))}
        backLabel={t('backToCase')}
        action={
          <>
            <Button icon={<Download />} onPress={() => void take('saved')}>
              {t('sealed.save')}
            </Button>
            <Button variant="primary" icon={<Printer />} isBusy={isPrinting} onPress={() => void take('printed')}>
              {t('sealed.print')}
            </Button>
          </>
        }
      />
      <div className="hj-sealed__sides">
        <div className="hj-sealed__facts">
          <div className="hj-stamp">
            <span className="hj-stamp__label">{t('sealed.checkCode')}</span>
            <strong className="hj-stamp__code">{seal.checkCode}</strong>
            <span className="hj-stamp__label">
              {t('sealed.sealedOn', { date: formatFullDay(seal.on, language) })} ·{' '}
              {t('sealed.pages', { count: seal.pages })}
            </span>
          </div>
          <p className="hj-quiet">{t('sealed.checkHint')}</p>
          {isInForce && <EffectiveNote view={view} />}
          {next !== undefined && (
            <div className="hj-sealed__next">
              <h2>{t('sealed.next')}</h2>
              <a className="hj-button hj-button--primary hj-button--large" href={href(paths.case(view.caseId))}>
                {say(next.label)}
                <ArrowRight aria-hidden="true" />
              </a>
            </div>
          )}
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by keyboard */}
        <section className="hj-sealed__paper" aria-label={t('sealed.title')} tabIndex={0}>
          {original.data === null ? (
            <Banner tone="due">{t('sealed.gone')}</Banner>
          ) : (
            <PdfView bytes={bytes} label={t('sealed.title')} />
          )}
        </section>
      </div>
    </div>
  );
};
