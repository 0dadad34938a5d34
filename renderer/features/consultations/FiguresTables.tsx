/** The hours of each person and the count of each channel, folded under the figures of the month. */
import { useTranslation } from 'react-i18next';
import { channels, textOf } from '../../../shared/case/codes.ts';
import type { ConsultationFigures } from '../../../shared/consultation/consultationFigures.ts';
import { useText } from '../../i18n/useText.ts';
import { Table } from '../../ui/Table.tsx';
import { useHours } from './hours.ts';

export const FiguresTables = ({ figures }: { readonly figures: ConsultationFigures }) => {
  const { t } = useTranslation('consultations');
  const text = useText();
  const hours = useHours();
  return (
    <details className="hj-hours">
      <summary className="hj-quiet hj-dense">
        {t('byPerson')} · {t('byChannel')}
      </summary>
      <div className="hj-hours__tables">
        <Table
          label={t('byPerson')}
          rows={figures.byPerson}
          rowKey={({ name }) => name}
          columns={[
            { id: 'name', header: t('person'), cell: ({ name }) => name },
            { id: 'count', header: t('pieces'), isEnd: true, cell: ({ count }) => count },
            { id: 'time', header: t('time'), isEnd: true, cell: ({ minutes }) => hours(minutes) },
          ]}
        />
        <Table
          label={t('byChannel')}
          rows={figures.byChannel}
          rowKey={({ channel }) => channel}
          columns={[
            { id: 'channel', header: t('caller.channel'), cell: ({ channel }) => text(textOf(channels, channel)) },
            { id: 'count', header: t('pieces'), isEnd: true, cell: ({ count }) => count },
          ]}
        />
      </div>
    </details>
  );
};
