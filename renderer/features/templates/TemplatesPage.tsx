/** #/templates: the office's papers and whether it words them itself. */
import './templates.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TemplateListRow } from '../../../shared/api/templates.ts';
import { useCore } from '../../app/core.tsx';
import { href, paths } from '../../app/paths.ts';
import { useText } from '../../i18n/useText.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { templatesKey } from './queryKeys.ts';

export const TemplatesPage = () => {
  const { t } = useTranslation('templates');
  const core = useCore();
  const list = useQuery({ queryKey: templatesKey, queryFn: () => core.templates.list() });
  return (
    <Page title={t('title')} lead={t('lead')} width="text">
      {list.data === undefined ? (
        <QueryState isError={list.isError} onRetry={() => void list.refetch()} />
      ) : (
        <ul className="hj-wordings">
          {list.data.map((row) => (
            <Row key={row.slug} row={row} />
          ))}
        </ul>
      )}
    </Page>
  );
};

const Row = ({ row }: { readonly row: TemplateListRow }) => {
  const { t } = useTranslation('templates');
  const text = useText();
  return (
    <li>
      <a className="hj-wordings__row" href={href(paths.template(row.slug))}>
        <span className="hj-quiet hj-numeric">{row.documentId}</span>
        <span>{text(row.title)}</span>
        <span className="hj-quiet hj-dense">{t(`styles.${row.style}`)}</span>
        {row.isOwn ? (
          <Chip tone="primary">{t('own', { number: row.version })}</Chip>
        ) : (
          <span className="hj-quiet hj-dense">{t('shipped')}</span>
        )}
      </a>
    </li>
  );
};
