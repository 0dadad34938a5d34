/** Is this PDF the sealed one? Drop or choose a file, or type the check code from paper; one clear answer. */
import './checkPdf.css';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PdfCheck } from '../../../shared/api/views.ts';
import { useCore } from '../../app/core.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { CodeForm } from './CodeForm.tsx';
import { DropZone } from './DropZone.tsx';
import { Verdict } from './Verdict.tsx';

type Asked = { readonly by: 'file'; readonly file: File } | { readonly by: 'code'; readonly code: string };
type Answer = { readonly check: PdfCheck; readonly asked: Asked };

export const CheckPdfPage = () => {
  const { t } = useTranslation(['checkPdf', 'common']);
  const core = useCore();
  const [isWrongKind, setWrongKind] = useState(false);
  const { mutate, data, isPending, isError, reset } = useMutation({
    mutationFn: async (asked: Asked): Promise<Answer> => {
      const check =
        asked.by === 'code'
          ? await core.documents.checkCode({ code: asked.code })
          : await core.documents.checkPdf({ bytes: new Uint8Array(await asked.file.arrayBuffer()) });
      return { check, asked };
    },
  });
  const take = (file: File): void => {
    const isPdf = file.type === 'application/pdf' || file.name.toLowerCase().endsWith('.pdf');
    setWrongKind(!isPdf);
    if (isPdf) mutate({ by: 'file', file });
  };
  if (data !== undefined) {
    const { check, asked } = data;
    return (
      <Page title={t('checkPdf:title')} lead={t('checkPdf:lead')} width="text">
        <Verdict check={check} fileName={asked.by === 'file' ? asked.file.name : null} onAgain={reset} />
      </Page>
    );
  }
  return (
    <Page title={t('checkPdf:title')} lead={t('checkPdf:lead')} width="text">
      {isWrongKind && (
        <Banner tone="due" isAlert>
          {t('checkPdf:onlyPdf')}
        </Banner>
      )}
      {isError && (
        <Banner tone="overdue" title={t('common:errorTitle')} isAlert>
          {t('common:errorBody')}
        </Banner>
      )}
      {isPending ? <Loading label={t('checkPdf:checking')} minHeight="15rem" /> : <DropZone onFile={take} />}
      <CodeForm onCode={(code) => mutate({ by: 'code', code })} />
    </Page>
  );
};
