/** #/templates/:slug: one paper's wording, edited left, the real paper right. */
import './templates.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCore } from '../../app/core.tsx';
import { useStatus } from '../../app/queries.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { templateKey } from './queryKeys.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

export const TemplatePage = ({ slug }: { readonly slug: string }) => {
  const { t } = useTranslation('templates');
  const core = useCore();
  const status = useStatus();
  const found = useQuery({ queryKey: templateKey(slug), queryFn: () => core.templates.get({ slug }) });
  if (found.isError) throw found.error;
  if (found.data === undefined || status.data === undefined) return <Loading minHeight="60vh" />;
  if (!found.data.ok) return <EmptyState what={t('unknown')} why={t('unknownWhy')} isCentered />;
  return <TemplateEditor view={found.data.value} roles={status.data.person?.roles ?? []} />;
};
