/** The answer, in one sentence, with what it rests on. */
import { FileQuestion, type LucideIcon, ShieldAlert, ShieldCheck, ShieldX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PdfCheck } from '../../../shared/api/views.ts';
import { paths } from '../../app/paths.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';

type VerdictKind = 'sealed' | 'old' | 'differs' | 'unknown';
/** `fileName` is null when a code was typed: then nothing can be said about the content. */
type VerdictProps = { readonly check: PdfCheck; readonly fileName: string | null; readonly onAgain: () => void };

const icons: { readonly [K in VerdictKind]: LucideIcon } = {
  sealed: ShieldCheck,
  old: ShieldAlert,
  differs: ShieldX,
  unknown: FileQuestion,
};

export const verdictOf = (check: PdfCheck): VerdictKind =>
  check.result === 'sealed' && !check.isCurrent ? 'old' : check.result;

export const Verdict = ({ check, fileName, onAgain }: VerdictProps) => {
  const { t } = useTranslation('checkPdf');
  const kind = verdictOf(check);
  const Icon = icons[kind];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const isByCode = fileName === null;
  const words = {
    sealed: isByCode ? [t('sealedCode'), t('sealedCodeBody')] : [t('sealedTitle'), t('sealedBody')],
    old: [t('oldTitle'), t('oldBody')],
    differs: [t('differsTitle'), t('differsBody')],
    unknown: [t('unknownTitle'), isByCode ? t('unknownCodeBody') : t('unknownBody')],
  }[kind];
  return (
    <div ref={box} className={`hj-verdict hj-verdict--${kind}`} role="status" tabIndex={-1}>
      <Icon aria-hidden="true" />
      <div>
        {fileName !== null && <p className="hj-quiet hj-dense">{fileName}</p>}
        <h2>{words[0]}</h2>
        <p>{words[1]}</p>
        <Facts check={check} />
        <div className="hj-verdict__acts">
          {check.result !== 'unknown' && (
            <Link href={paths.case(check.caseId)} className="hj-button hj-button--primary">
              {t('openCase')}
            </Link>
          )}
          <Button onPress={onAgain}>{t('again')}</Button>
        </div>
      </div>
    </div>
  );
};

const Facts = ({ check }: { readonly check: PdfCheck }) => {
  const { t } = useTranslation('checkPdf');
  return (
    <dl className="hj-verdict__facts hj-dense">
      {check.result !== 'unknown' && (
        <>
          <dt>{t('number')}</dt>
          <dd className="hj-numeric">{check.number}</dd>
          {check.result === 'sealed' && <dt>{t('version')}</dt>}
          {check.result === 'sealed' && <dd>{t('versionOf', { version: check.version })}</dd>}
          <dt>{t('sealedOn')}</dt>
          <dd>
            <DateText on={check.sealedOn} isFull />
          </dd>
          <dt>{t('checkCodeShort')}</dt>
          <dd className="hj-numeric">{check.checkCode}</dd>
        </>
      )}
      {check.sha256 !== null && (
        <>
          <dt>{t('fingerprint')}</dt>
          <dd className="hj-verdict__print">{check.sha256}</dd>
        </>
      )}
    </dl>
  );
};
